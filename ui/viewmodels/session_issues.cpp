// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/session_issues.h"

#include "domain/validation.h"
#include "exchange/values.h"
#include "text/direction.h"
#include "text/sentences.h"
#include "viewmodels/address.h"
#include "viewmodels/record_rows.h"
#include "viewmodels/session_record.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

class SessionCheck
{
    Q_DECLARE_TR_FUNCTIONS(SessionCheck)

public:
    SessionCheck(const KnownParties& parties, Namesakes& namesakes, SessionIssues& issues)
        : m_parties(parties), m_namesakes(namesakes), m_issues(issues)
    {
    }

    void checkSession(const SessionDraft& draft, QDate today)
    {
        const auto minutes = [this](const QString& typed, FormField field, bool required) {
            if (typed.trimmed().isEmpty()) {
                if (required)
                    m_issues.add(field, 0, tr("Please enter minutes"),
                                 tr("Cannot save yet: the minutes are missing."));
                return;
            }
            const std::optional<int> read = exchange::minutesFrom(typed);
            if (read && *read > 24 * 60)
                m_issues.add(field, 0, tr("At most 24 hours"),
                             tr("Cannot save yet: more than 24 hours are entered."));
            else if (!read || *read < 0)
                m_issues.add(field, 0, tr("Such as 45 or 1:15"),
                             tr("Cannot save yet: the minutes cannot be read."));
        };
        const domain::Issues recorded = domain::validate(sessionFrom(draft, {}));
        const auto wrong = [&recorded](domain::Field field) {
            return std::any_of(recorded.begin(), recorded.end(),
                               [field](const auto& issue) { return issue.field == field; });
        };
        const QString noDay = tr("No day of the calendar");
        if (wrong(domain::Field::Date))
            m_issues.add(FormField::Date, 0, noDay,
                         tr("Cannot save yet: the date is missing or impossible."));
        if (!draft.start.trimmed().isEmpty() && !exchange::timeFrom(draft.start))
            m_issues.add(FormField::Start, 0, tr("Such as 14:10"),
                         tr("Cannot save yet: the start is no time of day."));
        minutes(draft.minutes, FormField::Minutes, draft.needsMinutes());
        minutes(draft.preparation, FormField::Preparation, false);
        minutes(draft.travel, FormField::Travel, false);
        if (wrong(domain::Field::Topics))
            m_issues.add(FormField::Topics, 0, tr("Please choose at least one topic"),
                         tr("Cannot save yet: a topic is missing."));
        if (draft.state == domain::SessionState::Held)
            checkHeld(draft, today);
        const std::optional<int> further = exchange::numberFrom(draft.furtherPersons);
        if (!draft.furtherPersons.trimmed().isEmpty() && (!further || *further < 0 || *further > 100000))
            m_issues.add(FormField::FurtherPersons, 0, tr("A whole number"),
                         tr("Cannot save yet: the number of further persons cannot be read."));
    }

    void checkHeld(const SessionDraft& draft, QDate today)
    {
        if (draft.date > today)
            m_issues.hint(FormField::Date, 0, tr("Lies in the future"));
        if (exchange::minutesFrom(draft.minutes) == 0)
            m_issues.hint(FormField::Minutes, 0, tr("No contact time?"));
    }

    void checkParties(const SessionDraft& draft)
    {
        if (draft.organisation)
            checkThere(Area::Organisations, *draft.organisation, FormField::Organisation, 0);
        if (draft.organisation && draft.organisation->isOpen()) {
            checkPostalCode(*draft.organisation, FormField::OrganisationPostalCode, 0);
            checkName(Area::Organisations, *draft.organisation, FormField::Organisation, 0);
        }
        if (draft.organisation && draft.organisation->isOpen() &&
            draft.organisation->name.trimmed().isEmpty())
            m_issues.add(FormField::Organisation, 0, tr("Please enter a name"),
                         tr("Cannot save yet: the new organisation has no name."));
        const QString choose = tr("Choose one of the list or create it with Alt+N");
        if (!draft.typedOrganisation.trimmed().isEmpty())
            m_issues.add(FormField::Organisation, 0, choose,
                         tr("Cannot save yet: the organisation is typed but not chosen."));
        if (!draft.typedContact.trimmed().isEmpty())
            m_issues.add(FormField::Contact, -1, choose,
                         tr("Cannot save yet: the contact is typed but not chosen."));
        for (int i = 0; i < int(draft.contacts.size()); ++i) {
            const Party& contact = draft.contacts[std::size_t(i)];
            checkThere(Area::Contacts, contact, FormField::Contact, i);
            if (contact.isOpen()) {
                checkPostalCode(contact, FormField::ContactPostalCode, i);
                checkName(Area::Contacts, contact, FormField::Contact, i);
            }
            if (contact.isOpen() && !domain::validate(contactFrom(contact)).empty())
                m_issues.add(FormField::Contact, i,
                             text::sentence(domain::validate(contactFrom(contact)).front()),
                             tr("Cannot save yet: the new contact's name or e-mail address is wrong."));
        }
    }

    void checkAlong(const SessionDraft& draft)
    {
        const QString noDay = tr("No day of the calendar");
        for (int i = 0; i < int(draft.referrals.size()); ++i) {
            const ReferralDraft& referral = draft.referrals[std::size_t(i)];
            if (!referral.target || (referral.target->isFresh() && referral.target->name.trimmed().isEmpty()))
                m_issues.add(FormField::ReferralTarget, i, tr("Please choose where to"),
                             tr("Cannot save yet: it is not said where the referral goes."));
            else if (!referral.target->isFresh())
                checkThere(Area::Organisations, *referral.target, FormField::ReferralTarget, i);
            else
                checkName(Area::Organisations, *referral.target, FormField::ReferralTarget, i);
            if (referral.status == domain::ReferralStatus::Failed && referral.reason.isEmpty())
                m_issues.add(FormField::ReferralReason, i, tr("Please choose a reason"),
                             tr("Cannot save yet: the reason of the failed referral is missing."));
            if (referral.checkBackOn && !referral.checkBackOn->isValid())
                m_issues.add(FormField::CheckBack, i, noDay,
                             tr("Cannot save yet: the day to ask again is none."));
        }
        for (int i = 0; i < int(draft.followUps.size()); ++i) {
            if (!draft.followUps[std::size_t(i)].due.isValid())
                m_issues.add(FormField::FollowUpDue, i, noDay,
                             tr("Cannot save yet: the follow-up has no day."));
        }
    }

private:
    void checkPostalCode(const Party& party, FormField field, int place)
    {
        if (const QString words = postalCodeHint(party.postalCode); !words.isEmpty())
            m_issues.hint(field, place, words, SessionIssues::Said::Afterwards);
    }

    void checkThere(Area area, const Party& party, FormField field, int place)
    {
        if (m_parties.isGone(area, party.id))
            m_issues.add(
                field, place, tr("%1 has been deleted").arg(text::isolated(wholeName(party))),
                tr("Cannot save: %1 has been deleted meanwhile.").arg(text::isolated(wholeName(party))),
                SessionIssues::Said::AtOnce);
    }

    void checkName(Area area, const Party& party, FormField field, int place)
    {
        if (const QString words = m_namesakes.hint(area, wholeName(party), party.id); !words.isEmpty())
            m_issues.hint(field, place, words);
    }

    const KnownParties& m_parties;
    Namesakes& m_namesakes;
    SessionIssues& m_issues;
};

} // namespace

void checkSession(const SessionDraft& draft, QDate today, const KnownParties& parties, Namesakes& namesakes,
                  SessionIssues& issues)
{
    SessionCheck check(parties, namesakes, issues);
    check.checkSession(draft, today);
    check.checkParties(draft);
    check.checkAlong(draft);
}

} // namespace spoton::viewmodels
