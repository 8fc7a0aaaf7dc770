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
    int edits = 0; ///< tells its text from a later one
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

/// Leaves the open forms once what is in them is kept. Where that fails, or the file does not answer, leaving
/// is held back and it is said what would be lost; asked again while that is the same, or told to go, it
/// goes. A lock goes by itself once all is kept, and a minute after it was asked for in any case, whatever
/// else is asked meanwhile: it protects people's data, which counts for more than a text.
class Leave : public QObject
{
    Q_OBJECT

public:
    using Go = std::function<void()>;
    /// Keeps all drafts, then says which could not be.
    using Keep = std::function<void(std::function<void(const std::vector<Unkept>&)>)>;

    /// Milliseconds for which a lock is held back.
    static constexpr int kLockHeldBack = 60'000;

    /// Milliseconds after which it is said that the file does not answer, and between looks at whether what
    /// is held back still has to be.
    static constexpr int kLook = 2'000;

    explicit Leave(Keep keep, QObject* parent = nullptr);

    /// @param go leaves; not called where one stays
    void ask(Leaving leaving, Go go);

    /// What is held back, if anything: once more, whatever it costs and without waiting for the file, or not
    /// at all.
    void tryAgain();
    void goAnyway();
    void stay();

    /// Why it is held back and what can be done; empty while nothing is.
    const QString& words() const { return m_words; }

    /// The button that does tryAgain(), and the one that loses the text.
    QString againWords() const;
    QString anywayWords() const;

Q_SIGNALS:
    void heldBack();

    /// What words() said does not hold any more: nothing would be lost, or something else was asked for.
    void withdrawn();

private:
    /// Why drafts are being kept.
    enum class Keeping
    {
        No,
        Asked,
        Looking ///< whether it works by now
    };

    void keep(Keeping why);
    void answer(Keeping why, const std::vector<Unkept>& unkept);
    void look();
    void lock();
    void leaveNow();
    void holdBack(const QString& reason);

    Keep m_keep;
    Leaving m_leaving = Leaving::Lock;
    Go m_go;   ///< empty while nothing is to be left
    Go m_lock; ///< empty while no lock is to come
    Keeping m_keeping = Keeping::No;
    int m_asked = 0;            ///< an answer to an earlier question comes too late
    std::vector<Unkept> m_told; ///< what it was said would be lost
    bool m_waiting = false;     ///< it was said that the file does not answer
    QString m_words;
    QTimer m_deadline;
    QTimer m_look;
};

} // namespace spoton::viewmodels
