// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/draft_keeper.h"
#include "viewmodels/form_issues.h"
#include "viewmodels/namesakes.h"

namespace spoton::viewmodels {

/// The words of a list as they are typed: separated by commas.
QStringList wordsOf(const QString& typed);

/// A day as forms show it to be typed over.
QString typedDay(std::optional<QDate> day);

/// The fields of contacts and organisations that something can be wrong with.
enum class RecordField
{
    Name,
    Emails,
    PostalCode,
    Members,
    Founded,
    ListingConsentOn,
    VerifiedOn,
    RoleFrom,
    RoleTo,
    ConsentGivenOn,
    ConsentWithdrawnOn
};

/// What the forms of contacts and organisations have in common: what was changed since the record was read,
/// what is wrong with it, and the draft that survives a crash. What others change in the record meanwhile
/// stays, but for the fields that were changed here too.
class RecordForm : public QObject
{
    Q_OBJECT

public:
    /// An empty form, or the draft that was left.
    void startNew();

    /// The record of that id with the changes that were left as a draft; gone() where there is none.
    virtual void startFrom(qint64 id) = 0;

    qint64 id() const { return m_id; }

    /// What it is about: the record that was asked for, also before it is there, or with 0 a new one.
    Destination record() const { return {m_area, m_record}; }

    /// Whether there is anything that closing would lose.
    bool isTouched() const { return toJson() != m_beginning; }

    /// From now on an issue of that field is shown beside it; of all fields, once Save was tried.
    void touch(RecordField field, int place = 0);
    void touchAll();

    /// The words beside a field that was touched; empty where all is well.
    QString issueOf(RecordField field, int place = 0) const { return m_issues.shownAt(field, place); }

    QString hintOf(RecordField field, int place = 0) const { return m_issues.hintAt(field, place); }

    /// Why it cannot be saved yet; empty where it can.
    QString blockedBy() const { return m_issues.reason(); }

    const std::optional<QDateTime>& keptAt() const { return m_keeper.keptAt(); }
    const std::optional<base::Error>& notKept() const { return m_keeper.notKept(); }
    int edits() const { return m_keeper.edits(); }
    const std::optional<QDateTime>& restoredFrom() const { return m_keeper.restoredFrom(); }

    /// Once; while that is under way nothing is saved again. What is typed meanwhile stays in the form, as a
    /// change of the record that was saved: it is touched then.
    void save(std::function<void(const base::Result<qint64>&)> then);

    /// Forgets what was typed and its draft, and hands it over for putDraft(), if there was anything.
    void discard(std::function<void(const std::optional<QJsonObject>& typed)> then);

    /// Puts the draft into the file now; see DraftKeeper::keep().
    void keep(DraftKeeper::Then then = {}) { m_keeper.keep(std::move(then)); }

Q_SIGNALS:
    void started(); ///< all fields are others than before
    void changed();
    void keepTried(); ///< keptAt() or notKept() says with what outcome
    void gone();      ///< there is no such record any more

protected:
    using Issues = FormIssues<RecordField>;
    using Saving = std::function<base::Result<qint64>(storage::Batch&)>;

    RecordForm(OpenFile& file, Area area, QObject* parent);
    OpenFile& file() const { return m_file; }
    QString kindOf(qint64 id) const { return draftKind({m_area, id}); }

    /// From now on the record is awaited; until it is there, nothing is saved or kept.
    void await(qint64 id);

    /// Puts the record into the form by `takeOver`, as it was read; on top of it goes what was left as a
    /// draft, and on top of that what was typed meanwhile.
    void begin(qint64 id, const std::optional<storage::Draft>& draft, const std::function<void()>& takeOver);
    void failToStart(const base::Error& error);
    void noteChange();

    /// Empties the form.
    virtual void clear() = 0;

    /// All that is in the form, by field.
    virtual QJsonObject toJson() const = 0;

    /// Takes over what toJson() gave, changed or not.
    virtual void apply(const QJsonObject& json) = 0;
    virtual void validate(Issues& issues) const = 0;

    /// Saves it and gives back its id, on the file's thread.
    virtual Saving saving() = 0;

    /// What saving() was for is recorded now, under that id.
    /// @param saved what toJson() gave before saving
    /// @return the same with the ids that its rows have got
    virtual QJsonObject takeSaved(qint64 id, const QJsonObject& saved) = 0;
    virtual QString name() const = 0;

    /// Reads a day as it is typed. What is no day is an issue of that field.
    static void checkDay(Issues& issues, RecordField field, int place, const QString& typed);
    static void addEmail(Issues& issues, const QString& address);
    static void checkPostalCode(Issues& issues, const QString& typed);

private:
    std::optional<QJsonObject> changes() const;
    void goOnFrom(qint64 id, const QJsonObject& saved);
    void checkAgain();
    storage::Action action() const;

    OpenFile& m_file;
    Area m_area;
    qint64 m_id = 0;
    qint64 m_record = 0; ///< asked for
    bool m_awaited = false;
    QJsonObject m_asked; ///< what was in the form when the record or draft was asked for
    QJsonObject m_beginning;
    Issues m_issues;
    Namesakes m_namesakes;
    QString m_nameBefore; ///< that it was read with
    DraftKeeper m_keeper;
};

} // namespace spoton::viewmodels
