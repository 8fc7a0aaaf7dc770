// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"

#include <algorithm>

namespace spoton::domain {
namespace {

constexpr int kMinutesOfADay = 24 * 60;
constexpr int kMostPersons = 100000;

class Checks
{
public:
    void require(bool present, Field field)
    {
        if (!present)
            add(field, Rule::Required);
    }

    void count(int value, int most, Field field)
    {
        if (value < 0)
            add(field, Rule::Negative, QString::number(value));
        else if (value > most)
            add(field, Rule::TooLarge, QString::number(value));
    }

    void day(QDate date, Field field)
    {
        if (!date.isValid() || date.year() < 1990 || date.year() > 2100)
            add(field, Rule::NotADay);
    }

    void emails(const QStringList& emails)
    {
        for (const QString& email : emails) {
            const qsizetype at = email.indexOf(u'@');
            if (at <= 0 || at == email.size() - 1 || email.contains(u' ') || email.contains(u'\n'))
                add(Field::Email, Rule::NotAnEmail, email);
        }
    }

    void add(Field field, Rule rule, const QString& value = {}) { m_issues.push_back({field, rule, value}); }
    Issues issues() const { return m_issues; }

private:
    Issues m_issues;
};

} // namespace

Issues validate(const Organisation& organisation)
{
    Checks checks;
    checks.require(!organisation.name.trimmed().isEmpty(), Field::Name);
    checks.count(organisation.members.value_or(0), kMostPersons * 100, Field::Members);
    checks.emails(organisation.emails);
    return checks.issues();
}

Issues validate(const Contact& contact)
{
    Checks checks;
    checks.require(!contact.givenName.trimmed().isEmpty() || !contact.familyName.trimmed().isEmpty(),
                   Field::Name);
    checks.emails(contact.emails);
    return checks.issues();
}

Issues validate(const Role& role)
{
    Checks checks;
    if (role.from && role.to && *role.to < *role.from)
        checks.add(Field::End, Rule::EndBeforeStart);
    return checks.issues();
}

Issues validate(const Consent& consent)
{
    Checks checks;
    if (consent.givenOn && consent.withdrawnOn && *consent.withdrawnOn < *consent.givenOn)
        checks.add(Field::End, Rule::EndBeforeStart);
    return checks.issues();
}

Issues validate(const CounsellingSession& session)
{
    Checks checks;
    checks.day(session.date, Field::Date);
    checks.count(session.minutes, kMinutesOfADay, Field::Minutes);
    checks.count(session.preparationMinutes.value_or(0), kMinutesOfADay, Field::Minutes);
    checks.count(session.travelMinutes.value_or(0), kMinutesOfADay, Field::Minutes);
    checks.count(session.furtherPersons, kMostPersons, Field::FurtherPersons);
    checks.require(!session.topics.isEmpty(), Field::Topics);
    return checks.issues();
}

Issues validate(const Referral& referral)
{
    Checks checks;
    checks.day(referral.date, Field::Date);
    checks.require(bool(referral.targetOrganisation), Field::Target);
    checks.count(referral.attempts, kMostPersons, Field::Counts);
    return checks.issues();
}

Issues validate(const Workshop& workshop)
{
    Checks checks;
    checks.require(!workshop.title.trimmed().isEmpty(), Field::Title);
    checks.count(workshop.capacity.value_or(0), kMostPersons, Field::Counts);
    return checks.issues();
}

Issues validate(const Meeting& meeting)
{
    Checks checks;
    checks.day(meeting.date, Field::Date);
    if (meeting.start && meeting.end && *meeting.end < *meeting.start)
        checks.add(Field::End, Rule::EndBeforeStart);
    return checks.issues();
}

Issues validate(const Tally& tally)
{
    Checks checks;
    for (const int count : {tally.female, tally.male, tally.diverse, tally.notStated, tally.under18,
                            tally.age18To29, tally.age30To54, tally.age55Plus})
        checks.count(count, kMostPersons, Field::Counts);
    return checks.issues();
}

QDate nextCheckBack(const Referral& referral, QDate today)
{
    const QDate usual = today.addDays(kCheckBackDays);
    return std::max(usual, referral.checkBackOn.value_or(usual));
}

bool isStale(std::optional<QDate> verifiedOn, QDate today)
{
    return !verifiedOn || verifiedOn->addMonths(kStaleMonths) < today;
}

bool isOpen(ReferralStatus status)
{
    return status == ReferralStatus::Suggested || status == ReferralStatus::Contacted;
}

bool canBecome(ReferralStatus from, ReferralStatus to)
{
    using enum ReferralStatus;
    if (from == to || to == Withdrawn)
        return true;
    switch (from) {
    case Suggested:
        return true;
    case Contacted:
        return to != Suggested;
    case Unknown: // the answer came after all
        return to == Succeeded || to == Failed;
    case Succeeded:
    case Failed:
    case Withdrawn:
        return false;
    }
    return false;
}

} // namespace spoton::domain
