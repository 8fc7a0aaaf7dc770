// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/leave.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

struct LeaveWords
{
    Q_DECLARE_TR_FUNCTIONS(Leave)

public:
    /// In the middle of a sentence.
    static QString reason(const base::Error& why)
    {
        using enum base::ErrorKind;
        switch (why.kind) {
        case DiskFull:
            return tr("there is no space left on the disk");
        case FileReadOnly:
            return tr("the file cannot be written");
        case FileReplaced:
            return tr("another program has removed or replaced the file");
        case NotFound:
            return tr("its record has been deleted");
        default:
            return tr("writing to the file failed");
        }
    }

    static QString wayOn(const base::Error& why)
    {
        using enum base::ErrorKind;
        switch (why.kind) {
        case DiskFull:
            return tr("Free some space and try again, or save it.");
        case FileReadOnly:
        case FileReplaced:
            return tr("Copy the text elsewhere before you go on.");
        case NotFound:
            return tr("Undo the deletion and try again, or copy the text elsewhere.");
        default:
            return tr("Try again, or copy the text elsewhere.");
        }
    }

    static QString place(const Destination& form)
    {
        switch (form.area) {
        case Area::Contacts:
            return form.record ? tr("the contact being edited") : tr("the new contact");
        case Area::Organisations:
            return form.record ? tr("the organisation being edited") : tr("the new organisation");
        default:
            return form.record ? tr("the session being changed") : tr("the new session");
        }
    }

    static QString notYet(Leaving leaving)
    {
        switch (leaving) {
        case Leaving::Lock:
            return tr("Not locked yet.");
        case Leaving::OtherFile:
            return tr("The file is still open.");
        case Leaving::Language:
            return tr("The language is not changed yet.");
        case Leaving::Close:
            return tr("Not closed yet.");
        }
        return {};
    }

    static QString anyway(Leaving leaving)
    {
        switch (leaving) {
        case Leaving::Lock:
            return tr("Lock and lose it");
        case Leaving::OtherFile:
            return tr("Leave the file and lose it");
        case Leaving::Language:
            return tr("Change the language and lose it");
        case Leaving::Close:
            return tr("Close and lose it");
        }
        return {};
    }

    static QString unkept(const std::vector<Unkept>& unkept)
    {
        QStringList places;
        for (const Unkept& form : unkept)
            places += place(form.form);
        const base::Error& why = unkept.front().why;
        return tr("What was typed into %1 could not be kept as a draft: %2.")
                   .arg(places.join(tr(" and ")), reason(why)) +
               u' ' + wayOn(why);
    }

    static QString waiting()
    {
        return tr("The file does not answer yet, so what was typed last is not kept. It goes on as soon as "
                  "that is.");
    }

    static QString deadline(int milliseconds)
    {
        return tr("In %n second(s) it locks all the same, and what is not kept is lost.", nullptr,
                  (milliseconds + 500) / 1000);
    }
};

} // namespace

QString notKeptWords(const base::Error& why)
{
    return LeaveWords::tr("Draft not kept: %1").arg(LeaveWords::reason(why));
}

Leave::Leave(Keep keep, QObject* parent)
    : QObject(parent), m_keep(std::move(keep)), m_deadline(this), m_look(this)
{
    m_deadline.setObjectName(u"deadline"_s);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // others come up to a twentieth later
    m_deadline.setInterval(kLockHeldBack);
    connect(&m_deadline, &QTimer::timeout, this, &Leave::lock);
    m_look.setObjectName(u"look"_s);
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, &Leave::look);
}

QString Leave::againWords() const
{
    return m_waiting ? LeaveWords::tr("Wait") : LeaveWords::tr("Try again");
}

QString Leave::anywayWords() const
{
    return LeaveWords::anyway(m_leaving);
}

void Leave::ask(Leaving leaving, Go go)
{
    const bool again = m_go && m_leaving == leaving;
    m_leaving = leaving;
    m_go = std::move(go);
    if (leaving == Leaving::Lock) {
        m_lock = m_go;
        if (!m_deadline.isActive())
            m_deadline.start();
    }
    if (again && m_waiting)
        return goAnyway();
    if (again && m_keeping == Keeping::Asked)
        return;
    if (!again) {
        m_told.clear();
        m_words.clear();
        Q_EMIT withdrawn();
    }
    keep(Keeping::Asked);
}

void Leave::tryAgain()
{
    if (!m_go || m_keeping == Keeping::Asked)
        return;
    m_told.clear();
    keep(Keeping::Asked);
}

void Leave::goAnyway()
{
    if (!m_go)
        return;
    // The file takes up what it is given before it is closed, should it still do so.
    if (m_keeping != Keeping::Asked)
        m_keep([](const auto&) {});
    leaveNow();
}

void Leave::stay()
{
    ++m_asked;
    m_keeping = Keeping::No;
    m_waiting = false;
    m_deadline.stop();
    m_look.stop();
    m_told.clear();
    m_words.clear();
    m_go = {};
    m_lock = {};
}

void Leave::keep(Keeping why)
{
    m_keeping = why;
    m_waiting = false;
    m_look.start();
    m_keep([this, why, asked = ++m_asked](const std::vector<Unkept>& unkept) {
        if (asked != m_asked)
            return;
        m_keeping = Keeping::No;
        m_waiting = false;
        answer(why, unkept);
    });
}

void Leave::answer(Keeping why, const std::vector<Unkept>& unkept)
{
    const bool asked = why == Keeping::Asked;
    const bool told = std::all_of(unkept.begin(), unkept.end(), [this](const Unkept& form) {
        return std::any_of(m_told.begin(), m_told.end(), [&](const Unkept& known) {
            return known.form == form.form && known.edits == form.edits;
        });
    });
    if (asked && told)
        return leaveNow();
    if (asked) {
        m_told = unkept;
        return holdBack(LeaveWords::unkept(unkept));
    }
    if (!unkept.empty())
        return;
    if (m_lock)
        return lock();
    stay();
    Q_EMIT withdrawn();
}

void Leave::look()
{
    if (m_keeping == Keeping::No)
        return keep(Keeping::Looking);
    if (m_keeping == Keeping::Looking || m_waiting)
        return;
    m_waiting = true;
    holdBack(LeaveWords::waiting());
}

void Leave::lock()
{
    m_leaving = Leaving::Lock;
    m_go = m_lock;
    goAnyway();
}

void Leave::leaveNow()
{
    const Go go = m_go;
    // All others end with the file closed, too.
    const Go lock = m_leaving == Leaving::Language ? m_lock : Go();
    stay();
    go();
    if (lock)
        lock();
}

void Leave::holdBack(const QString& reason)
{
    QStringList words{LeaveWords::notYet(m_leaving), reason};
    if (m_lock)
        words += LeaveWords::deadline(m_deadline.remainingTime());
    m_words = words.join(u' ');
    Q_EMIT heldBack();
}

} // namespace spoton::viewmodels
