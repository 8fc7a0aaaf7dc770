// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "viewmodels/destination.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace spoton::viewmodels {

/// A form of which the latest text could not be kept as its draft.
struct Unkept
{
    Destination form;
    base::Error why;
};

/// "Draft not kept: …", beside the form.
QString notKeptWords(const base::Error& why);

/// What ends with the forms that are open.
enum class Leaving
{
    Lock,
    OtherFile,
    Language,
    Close
};

/// Leaves the open forms once what is in them is kept. Where that fails, leaving is held back once and it is
/// said what would be lost; asked again, or told to go, it goes. A lock goes by itself after a minute: it
/// protects people's data, which counts for more than a text.
class Leave : public QObject
{
    Q_OBJECT

public:
    using Then = std::function<void(const std::vector<Unkept>& lost)>;
    /// Keeps all drafts, then says which could not be.
    using Keep = std::function<void(Then)>;

    /// Milliseconds for which a lock is held back.
    static constexpr int kLockHeldBack = 60'000;

    explicit Leave(Keep keep, QObject* parent = nullptr);

    /// @param go leaves; not called where one stays
    void ask(Leaving leaving, Then go);

    /// What is held back, if anything: once more, whatever it costs, or not at all.
    void tryAgain();
    void goAnyway();
    void stay();

    /// Why it is held back and what can be done; empty while nothing is.
    const QString& words() const { return m_words; }

    /// The button that loses the text.
    QString anywayWords() const;

Q_SIGNALS:
    void heldBack();

private:
    void keepAndGo(bool whateverItCosts);
    void holdBack(const std::vector<Unkept>& unkept);

    Keep m_keep;
    Leaving m_leaving = Leaving::Lock;
    Then m_go;              ///< empty while nothing is to be left
    bool m_keeping = false; ///< under way
    int m_asked = 0;        ///< an answer to an earlier question comes too late
    QString m_words;
    QTimer m_deadline;
};

} // namespace spoton::viewmodels
