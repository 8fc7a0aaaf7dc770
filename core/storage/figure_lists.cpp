// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figure_lists.h"

#include "storage/figure_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

// In each of these, %1 is what restricts it, beginning with AND.
const QString kSessionsWhere = u"s.state = 'held' AND s.date BETWEEN :from AND :to%1"_s;

const QString kSessions = uR"(
    SELECT s.id, s.date AS day, coalesce(s.start, '00:00') AS time, %2 AS adds, 0 AS sessions, 0 AS meetings,
           NULL AS district
    FROM counselling_session s INDEXED BY session_for_report WHERE )"_s +
                          kSessionsWhere;

const QString kSessionsLeftOut = uR"(
    SELECT s.state, count(*) FROM counselling_session s
    WHERE s.state <> 'held' AND s.date BETWEEN :from AND :to%1 GROUP BY s.state)"_s;

const QString kOrganisationsOfSessions = uR"(
    SELECT s.organisation_id AS id, max(s.date) AS day, '' AS time, 1 AS adds, count(*) AS sessions, 0 AS meetings,
           NULL AS district
    FROM counselling_session s INDEXED BY session_for_report
    WHERE s.organisation_id IS NOT NULL AND )"_s +
                                         kSessionsWhere + u" GROUP BY s.organisation_id"_s;

const QString kContactsOfSessions = uR"(
    SELECT c.contact_id AS id, max(s.date) AS day, '' AS time, 1 AS adds, count(DISTINCT s.id) AS sessions,
           0 AS meetings, NULL AS district
    FROM counselling_session s INDEXED BY session_for_report JOIN session_contact c ON c.session_id = s.id
    WHERE )"_s + kSessionsWhere + u" GROUP BY c.contact_id"_s;

// %2 and %3 keep the sessions and the meetings to the districts of the scope.
const QString kReached = uR"(
    SELECT o.id, reached.day, '' AS time, 1 AS adds, reached.sessions, reached.meetings, NULL AS district
    FROM (SELECT visit.id, max(visit.date) AS day, count(visit.session) AS sessions,
                 count(DISTINCT visit.meeting) AS meetings
          FROM (SELECT s.organisation_id AS id, s.date, s.id AS session, NULL AS meeting
                FROM counselling_session s INDEXED BY session_for_report
                WHERE s.state = 'held' AND s.organisation_id IS NOT NULL AND s.date BETWEEN :from AND :to%2
                UNION ALL
                SELECT w.organisation_id, m.date, NULL, m.id FROM meeting m
                JOIN workshop_organisation w ON w.workshop_id = m.workshop_id AND w.participation = 'taking-part'
                WHERE m.date BETWEEN :from AND :to%3
                UNION ALL
                SELECT g.organisation_id, m.date, NULL, m.id FROM meeting m
                JOIN attendance a ON a.meeting_id = m.id AND a.state = 'present'
                JOIN registration g ON g.id = a.registration_id
                WHERE m.date BETWEEN :from AND :to AND g.organisation_id IS NOT NULL%3) visit
          GROUP BY visit.id) reached
    JOIN organisation o ON o.id = reached.id WHERE 1%1)"_s;

// The meetings of the scope beside the first one of their workshop in it; %3 keeps them to its districts and
// to that of the figure.
const QString kMeetings = uR"(
    (SELECT m.id, m.workshop_id, m.date, m.start, m."end", first_value(m.date) OVER in_order AS first_date,
            first_value(m.district) OVER in_order AS first_district, row_number() OVER in_order AS place,
            count(*) OVER (PARTITION BY m.workshop_id) AS number
     FROM meeting m WHERE m.date BETWEEN :from AND :to%3
     WINDOW in_order AS (PARTITION BY m.workshop_id ORDER BY m.date, m.start, m.id)) m
    JOIN workshop w ON w.id = m.workshop_id)"_s;

const QString kWorkshops = uR"(
    SELECT w.id, m.first_date AS day, '' AS time, 1 AS adds, 0 AS sessions, m.number AS meetings,
           m.first_district AS district
    FROM )"_s + kMeetings + u" WHERE m.place = 1%1"_s;

const QString kMeetingsAdding = uR"(
    SELECT m.id, m.date AS day, coalesce(m.start, '00:00') AS time, %2 AS adds, 0 AS sessions, 0 AS meetings,
           NULL AS district
    FROM )"_s + kMeetings + u" LEFT JOIN tally t ON t.meeting_id = m.id WHERE 1%1"_s;

const QString kParticipants = uR"(
    SELECT max(g.id) AS id, max(m.date) AS day, '' AS time, 1 AS adds, 0 AS sessions,
           count(DISTINCT m.id) AS meetings, NULL AS district
    FROM )"_s + kMeetings + uR"(
    JOIN attendance a ON a.meeting_id = m.id AND a.state = 'present'
    JOIN registration g ON g.id = a.registration_id
    WHERE 1%1 GROUP BY )"_s + kPerson;

const QString kInFull = uR"(
    SELECT g.id, (SELECT max(date) FROM meeting WHERE workshop_id = g.workshop_id) AS day, '' AS time, 1 AS adds,
           0 AS sessions, (SELECT count(*) FROM meeting WHERE workshop_id = g.workshop_id) AS meetings,
           NULL AS district
    FROM )"_s + kMeetings +
                        uR"( JOIN registration g ON g.workshop_id = w.id
    WHERE m.place = 1%1 AND )"_s +
                        kAttendedInFull;

const QString kReferrals = uR"(
    SELECT r.id, r.date AS day, '' AS time, 1 AS adds, 0 AS sessions, 0 AS meetings, NULL AS district
    FROM referral r JOIN organisation t ON t.id = r.target_organisation_id
    WHERE r.date BETWEEN :from AND :to%1)"_s;

const QString kReferralsLeftOut = uR"(
    SELECT r.status, count(*) FROM referral r JOIN organisation t ON t.id = r.target_organisation_id
    WHERE r.date BETWEEN :from AND :to%1 GROUP BY r.status)"_s;

const QString kWithdrawn = u"r.status = 'withdrawn'"_s;

/// What a meeting with tally t adds to a figure.
QString meetingAdds(domain::Counted counted)
{
    using enum domain::Counted;
    switch (counted) {
    case MeetingMinutes:
        return kMeetingMinutes;
    case Attendances:
        return kPresentByName + u" + coalesce(t.female + t.male + t.diverse + t.not_stated, 0)"_s;
    case Female:
        return u"coalesce(t.female, 0)"_s;
    case Male:
        return u"coalesce(t.male, 0)"_s;
    case Diverse:
        return u"coalesce(t.diverse, 0)"_s;
    case NotStated:
        return kPresentByName + u" + coalesce(t.not_stated, 0)"_s;
    case Under18:
        return u"coalesce(t.under_18, 0)"_s;
    case From18To29:
        return u"coalesce(t.age_18_to_29, 0)"_s;
    case From30To54:
        return u"coalesce(t.age_30_to_54, 0)"_s;
    case From55:
        return u"coalesce(t.age_55_plus, 0)"_s;
    default:
        return u"1"_s;
    }
}

QString sessionCondition(domain::Counted counted)
{
    using enum domain::Counted;
    switch (counted) {
    case FirstSessions:
        return kIsFirstSession;
    case FollowUpSessions:
        return u"NOT "_s + kIsFirstSession;
    case ReferringSessions:
        return u"EXISTS (SELECT 1 FROM referral r WHERE r.session_id = s.id)"_s;
    case AnonymousSessions:
        return u"s.organisation_id IS NULL AND NOT EXISTS (SELECT 1 FROM session_contact WHERE session_id = s.id)"_s;
    default:
        return {};
    }
}

QString statusCondition(domain::Counted counted)
{
    using enum domain::Counted;
    switch (counted) {
    case SucceededReferrals:
        return u"r.status = 'succeeded'"_s;
    case FailedReferrals:
        return u"r.status = 'failed'"_s;
    case OpenReferrals:
        return u"r.status IN ('suggested', 'contacted')"_s;
    case UnknownReferrals:
        return u"r.status = 'unknown'"_s;
    default:
        return u"r.status IN ('suggested', 'contacted', 'succeeded', 'failed', 'unknown')"_s;
    }
}

/// A null string would be bound as NULL.
QString textOf(const domain::Code& code)
{
    return code.isNull() ? u""_s : code;
}

/// Collects conditions and their values. Each value is bound by one name, whatever columns it is held
/// against.
class ListBuilder
{
public:
    ListBuilder(const domain::Scope& scope, const domain::FigureSource& source)
        : m_scope(scope), m_source(source)
    {
        m_query.values = {{u":from"_s, scope.from.toString(Qt::ISODate)},
                          {u":to"_s, scope.to.toString(Qt::ISODate)}};
    }

    search::Query sessions(const QString& sql, const QString& adds = {})
    {
        inScope(u"s.district"_s);
        inDistrict(u"s.district"_s);
        inMonth(u"s.date"_s);
        equals(u"s.language"_s, u":language"_s, m_source.language);
        equals(u"s.channel"_s, u":channel"_s, m_source.channel);
        if (m_source.topic)
            value(u"instr(',' || s.topics || ',', ',' || :topic || ',')"_s, u":topic"_s,
                  textOf(*m_source.topic));
        add(sessionCondition(m_source.counted));
        return build(sql, adds);
    }

    search::Query reached()
    {
        const QString sessions = amongScope(u"s.district"_s);
        const QString meetings = amongScope(u"m.district"_s);
        inDistrict(u"o.district"_s);
        equals(u"o.kind"_s, u":kind"_s, m_source.kind);
        if (m_source.counted == domain::Counted::NewOrganisations)
            add(kReachedBefore + u" = 0"_s);
        if (m_source.counted == domain::Counted::ContinuedOrganisations)
            add(kReachedBefore + u" = 1"_s);
        return build(kReached, sessions, meetings);
    }

    /// @param dated what has to lie in the month: a workshop with its first meeting, or each meeting.
    search::Query meetings(const QString& sql, const QString& dated, const QString& adds = {})
    {
        QString where = amongScope(u"m.district"_s);
        if (m_source.district)
            where += among(u"m.district"_s, u":district"_s, {*m_source.district});
        inMonth(dated);
        equals(u"w.kind"_s, u":kind"_s, m_source.kind);
        if (m_source.topic)
            value(u"CASE WHEN instr(w.topics, ',') THEN '%1' ELSE coalesce(w.topics, '') END = :topic"_s.arg(
                      domain::kSeveralTopics),
                  u":topic"_s, textOf(*m_source.topic));
        if (m_source.workshop)
            value(u"w.id = :workshop"_s, u":workshop"_s, m_source.workshop->value);
        return build(sql, adds, where);
    }

    search::Query referrals(const QString& sql, const QString& status)
    {
        inScope(kReferralDistrict);
        inDistrict(kReferralDistrict);
        inMonth(u"r.date"_s);
        equals(u"t.kind"_s, u":kind"_s, m_source.kind);
        add(status);
        return build(sql);
    }

    void add(const QString& condition)
    {
        if (!condition.isEmpty())
            m_conditions += u" AND "_s + condition;
    }

private:
    search::Query build(const QString& sql, const QString& second = {}, const QString& third = {})
    {
        m_query.sql = sql;
        m_query.sql.replace(u"%1"_s, m_conditions).replace(u"%2"_s, second).replace(u"%3"_s, third);
        return m_query;
    }

    void value(const QString& condition, const QString& name, const QVariant& bound)
    {
        add(condition);
        m_query.values.push_back({name, bound});
    }

    void equals(const QString& column, const QString& name, const std::optional<domain::Code>& code)
    {
        if (code)
            value(u"coalesce(%1, '') = %2"_s.arg(column, name), name, textOf(*code));
    }

    void inScope(const QString& column) { m_conditions += amongScope(column); }

    void inDistrict(const QString& column)
    {
        if (m_source.district)
            m_conditions += among(column, u":district"_s, {*m_source.district});
    }

    QString amongScope(const QString& column)
    {
        return m_scope.districts.empty() ? QString() : among(column, u":scope"_s, m_scope.districts);
    }

    /// Whatever is none of the districts known counts as unknown.
    QString among(const QString& column, const QString& name, const std::vector<domain::District>& districts)
    {
        const auto wanted = [&districts](domain::District district) {
            return std::find(districts.begin(), districts.end(), district) != districts.end();
        };
        const bool others = wanted(domain::District::Unknown);
        QStringList names;
        for (const auto& [district, key] : base::EnumKeys<domain::District>::entries) {
            if (wanted(district) == others)
                continue;
            names += name + QString::number(int(district));
            m_query.values.push_back({names.back(), QString(key)});
        }
        return u" AND %1 %2 (%3)"_s.arg(column, others ? u"NOT IN"_s : u"IN"_s, names.join(u", "_s));
    }

    void inMonth(const QString& column)
    {
        if (!m_source.month)
            return;
        value(u"%1 BETWEEN :month AND :month_end"_s.arg(column), u":month"_s,
              m_source.month->toString(Qt::ISODate));
        m_query.values.push_back(
            {u":month_end"_s, m_source.month->addMonths(1).addDays(-1).toString(Qt::ISODate)});
    }

    const domain::Scope& m_scope;
    const domain::FigureSource& m_source;
    QString m_conditions;
    search::Query m_query;
};

} // namespace

search::Query figureList(const domain::Scope& scope, const domain::FigureSource& source)
{
    using enum domain::Counted;
    ListBuilder list(scope, source);
    switch (source.counted) {
    case Sessions:
    case FirstSessions:
    case FollowUpSessions:
    case ReferringSessions:
    case AnonymousSessions:
        return list.sessions(kSessions, u"1"_s);
    case SessionMinutes:
        return list.sessions(kSessions, u"s.minutes"_s);
    case CounselledOrganisations:
        return list.sessions(kOrganisationsOfSessions);
    case Persons:
        return list.sessions(kContactsOfSessions);
    case ReachedOrganisations:
    case NewOrganisations:
    case ContinuedOrganisations:
        return list.reached();
    case Workshops:
        return list.meetings(kWorkshops, u"m.first_date"_s);
    case Participants:
        return list.meetings(kParticipants, u"m.date"_s);
    case AttendedInFull:
        return list.meetings(kInFull, u"m.first_date"_s);
    case Referrals:
    case SucceededReferrals:
    case FailedReferrals:
    case OpenReferrals:
    case UnknownReferrals:
        return list.referrals(kReferrals, statusCondition(source.counted));
    case Meetings:
    case MeetingMinutes:
        return list.meetings(kMeetingsAdding, u"m.date"_s, meetingAdds(source.counted));
    default:
        // Of persons: a meeting where none of them was is not behind the figure.
        list.add(meetingAdds(source.counted) + u" > 0"_s);
        return list.meetings(kMeetingsAdding, u"m.date"_s, meetingAdds(source.counted));
    }
}

search::Query leftOutList(const domain::Scope& scope, const domain::FigureSource& source)
{
    using enum domain::Counted;
    ListBuilder list(scope, source);
    switch (source.counted) {
    case Sessions:
    case ReferringSessions:
    case AnonymousSessions:
    case SessionMinutes:
        return list.sessions(kSessionsLeftOut);
    case Referrals:
        return list.referrals(kReferralsLeftOut, kWithdrawn);
    default:
        return {};
    }
}

} // namespace spoton::storage
