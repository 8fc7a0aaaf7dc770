// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_windows.h"

#include "storage/record.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

// %1 in each is the query that yields the ids in order; what is joined to it must not move before it. The
// columns are those of the row's struct.
const QString kDirectory = uR"(
    SELECT found.is_organisation, found.id,
           coalesce(o.name, trim(coalesce(c.given_name, '') || ' ' || coalesce(c.family_name, ''))),
           o.short_name, l.title, e.name, coalesce(l.to_date < date('now', 'localtime'), 0), o.kind, coalesce(o.town, c.town),
           coalesce(o.district, (SELECT d.district FROM contact_district d WHERE d.id = c.id)),
           coalesce(o.emails, c.emails), coalesce(o.phones, c.phones), o.verified_on, coalesce(c.do_not_contact, 0),
           o.status
    FROM (%1) found
    LEFT JOIN contact c ON NOT found.is_organisation AND c.id = found.id
    LEFT JOIN organisation o ON found.is_organisation AND o.id = found.id
    LEFT JOIN role l ON l.id = coalesce(found.role_id, (SELECT m.role_id FROM contact_role m WHERE m.contact_id = c.id))
    LEFT JOIN organisation e ON e.id = l.organisation_id)"_s;

const QString kSessions = uR"(
    SELECT r.id, r.date, r.start,
           coalesce((SELECT name FROM organisation WHERE id = r.organisation_id),
                    (SELECT trim(coalesce(c.given_name, '') || ' ' || coalesce(c.family_name, ''))
                     FROM session_contact sc JOIN contact c ON c.id = sc.contact_id
                     WHERE sc.session_id = r.id ORDER BY sc.position LIMIT 1)),
           (SELECT count(*) FROM session_contact sc WHERE sc.session_id = r.id),
           r.minutes, r.topics, r.channel, r.language, r.district, r.state,
           (SELECT count(*) FROM referral f WHERE f.session_id = r.id),
           r.organisation_id IS NULL AND NOT EXISTS (SELECT 1 FROM session_contact sc WHERE sc.session_id = r.id)
    FROM (%1) found CROSS JOIN counselling_session r ON r.id = found.id)"_s;

const QString kWorkshops = uR"(
    SELECT r.id, r.title, r.kind, r.topics, m.date,
           (SELECT max(n.date) FROM meeting n WHERE n.workshop_id = r.id),
           (SELECT count(*) FROM meeting n WHERE n.workshop_id = r.id),
           m.town, coalesce(m.district, 'unknown'),
           (SELECT count(*) FROM meeting n JOIN attendance a ON a.meeting_id = n.id
            WHERE n.workshop_id = r.id AND a.state = 'present')
           + (SELECT coalesce(sum(t.female + t.male + t.diverse + t.not_stated), 0)
              FROM meeting n JOIN tally t ON t.meeting_id = n.id WHERE n.workshop_id = r.id),
           r.capacity
    FROM (%1) found CROSS JOIN workshop r ON r.id = found.id
    LEFT JOIN meeting m ON m.id = (SELECT n.id FROM meeting n WHERE n.workshop_id = r.id
                                   ORDER BY n.date, n.start, n.id LIMIT 1))"_s;

const QString kReferrals = uR"(
    SELECT r.id, r.date, coalesce(o.name, trim(coalesce(c.given_name, '') || ' ' || coalesce(c.family_name, ''))),
           t.name, r.topic, r.status, r.check_back_on, r.attempts, %2, r.session_id
    FROM (%1) found CROSS JOIN referral r ON r.id = found.id CROSS JOIN organisation t ON t.id = r.target_organisation_id
    LEFT JOIN organisation o
      ON o.id = coalesce(r.organisation_id, CASE WHEN r.contact_id IS NULL THEN
                         (SELECT s.organisation_id FROM counselling_session s WHERE s.id = r.session_id) END)
    LEFT JOIN contact c
      ON c.id = coalesce(r.contact_id, (SELECT sc.contact_id FROM session_contact sc WHERE sc.session_id = r.session_id
                                        ORDER BY sc.position LIMIT 1)))"_s;

void readRow(const Statement& row, DirectoryListRow& into)
{
    readColumns(row, into.isOrganisation, into.id, into.name, into.shortName, into.role, into.organisation,
                into.formerRole, into.kind, into.place, into.district, into.emails, into.phones,
                into.verifiedOn, into.doNotContact, into.status);
}

void readRow(const Statement& row, SessionListRow& into)
{
    readColumns(row, into.id, into.date, into.start, into.client, into.contacts, into.minutes, into.topics,
                into.channel, into.language, into.district, into.state, into.referrals, into.anonymous);
}

void readRow(const Statement& row, WorkshopListRow& into)
{
    readColumns(row, into.id, into.title, into.kind, into.topics, into.date, into.last, into.meetings,
                into.town, into.district, into.attendances, into.capacity);
}

void readRow(const Statement& row, ReferralListRow& into)
{
    readColumns(row, into.id, into.date, into.client, into.target, into.topic, into.status, into.checkBackOn,
                into.attempts, into.district, into.session);
}

base::Result<Statement> prepared(Database& database, const QString& sql, const search::Query& query)
{
    SPOTON_ASSIGN(Statement select, database.prepare(sql));
    for (const auto& [name, value] : query.values)
        select.bind(QLatin1StringView(name.toLatin1()), value);
    return select;
}

base::Result<int> counted(Database& database, const search::Query& query)
{
    SPOTON_ASSIGN(Statement select, prepared(database, query.sql, query));
    SPOTON_TRY(select.first());
    return int(select.integer(0));
}

template<class Row>
base::Result<std::vector<Row>> listed(Database& database, const QString& sql, const search::Query& query)
{
    SPOTON_ASSIGN(Statement select, prepared(database, sql, query));
    std::vector<Row> rows;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return rows;
        readRow(select, rows.emplace_back());
    }
}

} // namespace

base::Result<int> countRows(Database& database, const search::DirectoryFilter& filter)
{
    return counted(database, search::count(filter));
}

base::Result<int> countRows(Database& database, const search::SessionFilter& filter)
{
    return counted(database, search::count(filter));
}

base::Result<int> countRows(Database& database, const search::WorkshopFilter& filter)
{
    return counted(database, search::count(filter));
}

base::Result<int> countRows(Database& database, const search::ReferralFilter& filter)
{
    return counted(database, search::count(filter));
}

base::Result<std::vector<DirectoryListRow>>
listRows(Database& database, const search::DirectoryFilter& filter, int first, int limit)
{
    const search::Query query = search::window(filter, first, limit);
    return listed<DirectoryListRow>(database, kDirectory.arg(query.sql), query);
}

base::Result<std::vector<SessionListRow>> listRows(Database& database, const search::SessionFilter& filter,
                                                   int first, int limit)
{
    const search::Query query = search::window(filter, first, limit);
    return listed<SessionListRow>(database, kSessions.arg(query.sql), query);
}

base::Result<std::vector<WorkshopListRow>> listRows(Database& database, const search::WorkshopFilter& filter,
                                                    int first, int limit)
{
    const search::Query query = search::window(filter, first, limit);
    return listed<WorkshopListRow>(database, kWorkshops.arg(query.sql), query);
}

base::Result<std::vector<ReferralListRow>> listRows(Database& database, const search::ReferralFilter& filter,
                                                    int first, int limit)
{
    const search::Query query = search::window(filter, first, limit);
    return listed<ReferralListRow>(database, kReferrals.arg(query.sql, search::kReferralDistrict), query);
}

} // namespace spoton::storage
