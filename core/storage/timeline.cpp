// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/timeline.h"

#include "storage/record_tables.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

// What belongs to a contact. A referral without a client of its own has that of its session.
const QString kOfContact = uR"(
    session_of (id) AS (SELECT session_id FROM session_contact WHERE contact_id = :record),
    referral_of (id, as_target) AS (
        SELECT id, 0 FROM referral WHERE contact_id = :record
        UNION SELECT r.id, 0 FROM session_of o JOIN counselling_session s ON s.id = o.id JOIN referral r ON r.session_id = s.id
        WHERE r.organisation_id IS NULL AND r.contact_id IS NULL AND s.organisation_id IS NULL
          AND :record = (SELECT contact_id FROM session_contact WHERE session_id = s.id ORDER BY position, contact_id LIMIT 1)),
    workshop_of (id) AS (SELECT workshop_id FROM registration WHERE contact_id = :record AND state <> 'cancelled'
                         GROUP BY workshop_id))"_s;

const QString kOfOrganisation = uR"(
    session_of (id) AS (SELECT id FROM counselling_session WHERE organisation_id = :record),
    referral_of (id, as_target) AS (
        SELECT id, 0 FROM referral WHERE organisation_id = :record
        UNION SELECT r.id, 0 FROM session_of s JOIN referral r ON r.session_id = s.id
        WHERE r.organisation_id IS NULL AND r.contact_id IS NULL
        UNION SELECT id, 1 FROM referral WHERE target_organisation_id = :record),
    workshop_of (id) AS (SELECT workshop_id FROM workshop_organisation WHERE organisation_id = :record
                         UNION SELECT workshop_id FROM registration
                         WHERE organisation_id = :record AND state <> 'cancelled'))"_s;

// Kinds are those of TimelineEntry, in order.
const QString kEntries = uR"(
    SELECT 0 AS kind, s.id AS id, s.date AS date, 0 AS as_target
    FROM session_of o JOIN counselling_session s ON s.id = o.id
    UNION ALL SELECT 1, r.id, r.date, o.as_target FROM referral_of o JOIN referral r ON r.id = o.id
    UNION ALL SELECT 2, w.id, (SELECT min(date) FROM meeting WHERE workshop_id = w.id), 0 FROM workshop_of w
    UNION ALL SELECT 3, f.id, f.due, 0 FROM follow_up f
    WHERE f.done_on IS NULL AND f.record_id IN (SELECT :record UNION ALL SELECT id FROM session_of
                                                UNION ALL SELECT id FROM referral_of)
    ORDER BY 3 DESC, 1, 2 DESC LIMIT :limit)"_s;

// The client's earliest held session, by date, start (none is 00:00), id (DOMAIN.md, "First session").
const QString kIsFirst = uR"(
    s.state = 'held' AND CASE
        WHEN s.organisation_id IS NOT NULL THEN s.id = (
            SELECT f.id FROM counselling_session f
            WHERE f.organisation_id = s.organisation_id AND f.state = 'held'
            ORDER BY f.date, coalesce(f.start, '00:00'), f.id LIMIT 1)
        WHEN k.contact_id IS NOT NULL THEN s.id = (
            SELECT f.id FROM session_contact l JOIN counselling_session f ON f.id = l.session_id
            WHERE l.contact_id = k.contact_id AND f.organisation_id IS NULL AND f.state = 'held'
              AND l.id = (SELECT id FROM session_contact WHERE session_id = f.id ORDER BY position, contact_id LIMIT 1)
            ORDER BY f.date, coalesce(f.start, '00:00'), f.id LIMIT 1)
        ELSE NOT s.marked_follow_up END)"_s;

// %1 the parts of the record, %2 the registrations that are its own.
const QString kTimeline = uR"(
    WITH %1
    SELECT e.kind, e.id, e.date, coalesce(s.topics, r.topic, w.topics), s.channel, coalesce(s.language, w.language),
           coalesce(s.minutes, 0), %3, s.id IS NOT NULL AND s.organisation_id IS NULL AND k.id IS NULL,
           s.state, r.status, coalesce(t.name, w.title, f.words), f.done_on IS NOT NULL,
           (SELECT count(*) FROM meeting m WHERE m.workshop_id = w.id),
           (SELECT count(*) FROM registration g JOIN attendance a ON a.registration_id = g.id
            WHERE g.workshop_id = w.id AND g.%2 = :record AND a.state = 'present'),
           e.as_target
    FROM (%4) e
    LEFT JOIN counselling_session s ON e.kind = 0 AND s.id = e.id
    LEFT JOIN session_contact k ON k.id = (SELECT id FROM session_contact WHERE session_id = s.id
                                           ORDER BY position, contact_id LIMIT 1)
    LEFT JOIN referral r ON e.kind = 1 AND r.id = e.id
    LEFT JOIN organisation t ON t.id = r.target_organisation_id
    LEFT JOIN workshop w ON e.kind = 2 AND w.id = e.id
    LEFT JOIN follow_up f ON e.kind = 3 AND f.id = e.id)"_s;

const QString kRoles = uR"(
    SELECT %1, o.name, trim(coalesce(c.given_name, '') || ' ' || coalesce(c.family_name, '')),
           coalesce(l.to_date < date('now', 'localtime'), 0) AS former
    FROM role l JOIN organisation o ON o.id = l.organisation_id JOIN contact c ON c.id = l.contact_id
    WHERE l.%2 = :record ORDER BY former, CASE WHEN former THEN 0 ELSE l.main END DESC, l.to_date DESC, l.id)"_s;

base::Result<std::vector<TimelineEntry>> timeline(Database& database, const QString& parts,
                                                  const QString& column, qint64 record, int limit)
{
    SPOTON_ASSIGN(Statement select, database.prepare(kTimeline.arg(parts, column, kIsFirst, kEntries)));
    select.bind(":record"_L1, record).bind(":limit"_L1, limit);
    std::vector<TimelineEntry> entries;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return entries;
        TimelineEntry& entry = entries.emplace_back();
        int kind = 0;
        readColumns(select, kind, entry.id, entry.date, entry.topics, entry.channel, entry.language,
                    entry.minutes, entry.first, entry.anonymous, entry.state, entry.status, entry.words,
                    entry.done, entry.meetings, entry.present, entry.asTarget);
        entry.kind = TimelineEntry::Kind(kind);
    }
}

base::Result<std::vector<RoleRow>> roles(Database& database, const QString& column, qint64 record)
{
    SPOTON_ASSIGN(Statement select, database.prepare(kRoles.arg(columnList<domain::Role>(u"l"_s), column)));
    select.bind(":record"_L1, record);
    constexpr int kExtra = columnCount<domain::Role>();
    std::vector<RoleRow> rows;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return rows;
        rows.push_back({readRecord<domain::Role>(select), select.text(kExtra), select.text(kExtra + 1),
                        select.integer(kExtra + 2) != 0});
    }
}

} // namespace

base::Result<std::vector<TimelineEntry>> timelineOf(Database& database, domain::ContactId id, int limit)
{
    return timeline(database, kOfContact, u"contact_id"_s, id.value, limit);
}

base::Result<std::vector<TimelineEntry>> timelineOf(Database& database, domain::OrganisationId id, int limit)
{
    return timeline(database, kOfOrganisation, u"organisation_id"_s, id.value, limit);
}

base::Result<std::vector<RoleRow>> rolesOf(Database& database, domain::ContactId id)
{
    return roles(database, u"contact_id"_s, id.value);
}

base::Result<std::vector<RoleRow>> rolesOf(Database& database, domain::OrganisationId id)
{
    return roles(database, u"organisation_id"_s, id.value);
}

} // namespace spoton::storage
