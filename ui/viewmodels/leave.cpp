// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/leave.h"

#include <QCoreApplication>

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
        case FileReplaced:
            return tr("Copy the text elsewhere before you go on.");
        case NotFound:
            return tr("Undo the deletion and try again, or copy the text elsewhere.");
        default:
            return tr("Try again, save it, or copy the text elsewhere.");
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

    static QString heldBack(Leaving leaving, const std::vector<Unkept>& unkept)
    {
        QStringList places;
        for (const Unkept& form : unkept)
            places += place(form.form);
        const base::Error& why = unkept.front().why;
        QStringList words{notYet(leaving),
                          tr("What was typed into %1 could not be kept as a draft: %2.")
                              .arg(places.join(tr(" and ")), reason(why)),
                          wayOn(why)};
        if (leaving == Leaving::Lock)
            words += tr("In a minute it locks all the same, and what is not kept is lost.");
        return words.join(u' ');
    }
};

} // namespace

QString notKeptWords(const base::Error& why)
{
    return LeaveWords::tr("Draft not kept: %1").arg(LeaveWords::reason(why));
}

Leave::Leave(Keep keep, QObject* parent) : QObject(parent), m_keep(std::move(keep)), m_deadline(this)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(kLockHeldBack);
    connect(&m_deadline, &QTimer::timeout, this, &Leave::goAnyway);
}

QString Leave::anywayWords() const
{
    return LeaveWords::anyway(m_leaving);
}

void Leave::ask(Leaving leaving, Then go)
{
    if (m_keeping)
        return;
    const bool again = m_go && m_leaving == leaving;
    m_leaving = leaving;
    m_go = std::move(go);
    keepAndGo(again);
}

void Leave::tryAgain()
{
    if (m_go && !m_keeping)
        keepAndGo(false);
}

void Leave::goAnyway()
{
    if (m_go && !m_keeping)
        keepAndGo(true);
}

void Leave::stay()
{
    ++m_asked;
    m_keeping = false;
    m_deadline.stop();
    m_words.clear();
    m_go = {};
}

void Leave::keepAndGo(bool whateverItCosts)
{
    m_keeping = true;
    m_keep([this, whateverItCosts, asked = ++m_asked](const std::vector<Unkept>& unkept) {
        if (asked != m_asked)
            return;
        m_keeping = false;
        if (!unkept.empty() && !whateverItCosts)
            return holdBack(unkept);
        const Then go = std::exchange(m_go, {});
        stay();
        go(unkept);
    });
}

void Leave::holdBack(const std::vector<Unkept>& unkept)
{
    m_words = LeaveWords::heldBack(m_leaving, unkept);
    if (m_leaving != Leaving::Lock)
        m_deadline.stop();
    else if (!m_deadline.isActive())
        m_deadline.start();
    Q_EMIT heldBack();
}

} // namespace spoton::viewmodels
