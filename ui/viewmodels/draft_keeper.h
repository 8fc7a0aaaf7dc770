// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/destination.h"
#include "viewmodels/open_file.h"

#include <QJsonObject>
#include <QTimer>

namespace spoton::viewmodels {

/// Under which kind the draft of a form is kept: one for a new record and one for each that is changed, so
/// that none replaces another. The forms are those of sessions, contacts and organisations.
QString draftKind(const Destination& form);

/// Nothing for a kind that this program does not know.
std::optional<Destination> formOfDraft(const QString& kind);

/// What a draft says; empty where it cannot be read.
QJsonObject contentOf(const storage::Draft& draft);

/// Puts a draft into the file, which the form begins with the next time; then calls back.
void putDraft(OpenFile& file, QObject* context, const Destination& form, const QJsonObject& content,
              std::function<void()> then);

/// Keeps what is typed in a form as its draft in the file, so that it survives a crash, a lock or a power
/// cut. A form has one and tells it of every change. What could not be kept is tried again.
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    /// Milliseconds after which what was typed is in the file.
    static constexpr int kDelay = 2000;

    /// What the form has in it; nothing while there is nothing that closing would lose.
    using Content = std::function<std::optional<QJsonObject>()>;

    DraftKeeper(OpenFile& file, Content content, QObject* parent);

    /// From now on the draft is that of this form and record, and nothing is kept of it yet.
    void begin(const Destination& form);

    /// What the form has in it is what was left there.
    void restored(const storage::Draft& draft);

    /// Under which kind it is kept; whoever saves the record removes it in the same batch.
    const QString& kind() const { return m_kind; }

    void noteChange();

    /// How many changes it was told of: tells one text from the next.
    int edits() const { return m_edits; }

    /// While the record is being saved, keeping waits; afterwards the draft has gone with it, or it is one
    /// again.
    void beginSaving();
    void endSaving(bool saved);
    bool isSaving() const { return m_saving; }

    using Then = std::function<void(const base::Done& kept)>;

    /// Puts the latest into the file now, or takes the draft out where it says nothing any more; then calls
    /// back, with a failure where closing now would lose something.
    void keep(Then then = {});

    /// Takes it out of the file, then calls back.
    void discard(std::function<void()> then);

    /// When it was kept last; nothing while there is something newer in the form.
    const std::optional<QDateTime>& keptAt() const { return m_keptAt; }

    /// Why the latest could not be kept; nothing where it was, or has not been tried yet.
    const std::optional<base::Error>& notKept() const { return m_notKept; }

    /// When the draft that was brought back had been kept.
    const std::optional<QDateTime>& restoredFrom() const { return m_restoredFrom; }

Q_SIGNALS:
    void tried(); ///< it was kept, or not

private:
    void remove(std::function<void()> then);
    void note(const base::Done& kept);

    OpenFile& m_file;
    Content m_content;
    QString m_kind;
    QTimer m_soon;
    std::optional<QDateTime> m_keptAt;
    std::optional<base::Error> m_notKept;
    std::optional<QDateTime> m_restoredFrom;
    bool m_inFile = false; ///< as far as this form knows
    bool m_saving = false;
    int m_edits = 0;
    std::vector<Then> m_afterSaving;
};

} // namespace spoton::viewmodels
