// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/participation.h"

#include "storage/record_tables.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kAttendances = uR"(
    SELECT %1, (SELECT count(*) FROM attendance a WHERE a.meeting_id = m.id AND a.state = 'present'),
           coalesce(t.female, 0), coalesce(t.male, 0), coalesce(t.diverse, 0), coalesce(t.not_stated, 0)
    FROM meeting m LEFT JOIN tally t ON t.meeting_id = m.id
    WHERE m.workshop_id = :workshop ORDER BY m.date, m.start, m.id)"_s.arg(
    columnList<domain::Meeting>(u"m"_s));

const QString kParticipants = uR"(
    SELECT g.contact_id, coalesce(g.name, trim(coalesce(c.given_name, '') || ' ' || coalesce(c.family_name, ''))) AS shown,
           g.state, (SELECT count(*) FROM attendance a WHERE a.registration_id = g.id AND a.state = 'present')
    FROM registration g LEFT JOIN contact c ON c.id = g.contact_id
    WHERE g.workshop_id = :workshop
    ORDER BY CASE g.state WHEN 'registered' THEN 0 WHEN 'waiting-list' THEN 1 ELSE 2 END, order_key(shown), g.id)"_s;

const QString kOrganisations = uR"(
    SELECT o.id, o.name, max(p.cooperates) AS cooperates
    FROM (SELECT organisation_id, participation = 'cooperating' AS cooperates FROM workshop_organisation
          WHERE workshop_id = :workshop
          UNION ALL SELECT g.organisation_id, 0 FROM registration g
          WHERE g.workshop_id = :workshop AND g.organisation_id IS NOT NULL
            AND EXISTS (SELECT 1 FROM attendance a WHERE a.registration_id = g.id AND a.state = 'present')) p
    JOIN organisation o ON o.id = p.organisation_id
    GROUP BY o.id ORDER BY cooperates DESC, order_key(o.name), o.id)"_s;

template<class Row, class Read>
base::Result<std::vector<Row>> rowsOf(Database& database, const QString& sql, domain::WorkshopId id,
                                      Read read)
{
    SPOTON_ASSIGN(Statement select, database.prepare(sql));
    select.bind(":workshop"_L1, id.value);
    std::vector<Row> rows;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return rows;
        read(select, rows.emplace_back());
    }
}

} // namespace

base::Result<std::vector<MeetingAttendances>> attendancesOf(Database& database, domain::WorkshopId id)
{
    return rowsOf<MeetingAttendances>(
        database, kAttendances, id, [](Statement& select, MeetingAttendances& row) {
            row.meeting = readRecord<domain::Meeting>(select);
            int column = columnCount<domain::Meeting>();
            for (int* count : {&row.named, &row.female, &row.male, &row.diverse, &row.notStated})
                *count = int(select.integer(column++));
        });
}

base::Result<std::vector<Participant>> participantsOf(Database& database, domain::WorkshopId id)
{
    return rowsOf<Participant>(database, kParticipants, id, [](Statement& select, Participant& row) {
        readColumns(select, row.contact, row.name, row.state, row.present);
    });
}

base::Result<std::vector<PartakingOrganisation>> organisationsOf(Database& database, domain::WorkshopId id)
{
    return rowsOf<PartakingOrganisation>(database, kOrganisations, id,
                                         [](Statement& select, PartakingOrganisation& row) {
                                             readColumns(select, row.id, row.name, row.cooperates);
                                         });
}

} // namespace spoton::storage
