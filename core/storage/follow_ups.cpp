// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/follow_ups.h"

#include "storage/record_tables.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kRemove = uR"(
    DELETE FROM follow_up WHERE record_id = :record
        OR record_id IN (SELECT id FROM referral WHERE session_id = :record))"_s;
const QString kMarkDone = u"UPDATE follow_up SET done_on = :day WHERE id = :id"_s;
const QString kCount = u"SELECT count(*) FROM follow_up WHERE done_on IS NULL AND due <= :day"_s;

// Kinds are those of DueRow, in order. No two records have one id, so that at most one of the joins finds it.
// A referral without a client of its own has that of its session.
const QString kOpen = uR"(
    SELECT f.id, f.due, f.words, coalesce(o.name, w.title, trim(coalesce(c.given_name, '') || ' ' || coalesce(c.family_name, ''))),
           f.record_id, CASE WHEN f.record_id IS NULL THEN 0 WHEN f.record_id = c.id THEN 1 WHEN f.record_id = o.id THEN 2
                             WHEN f.record_id = s.id THEN 3 WHEN f.record_id = r.id THEN 4 WHEN f.record_id = w.id THEN 5
                             ELSE 6 END
    FROM (SELECT id, due, words, record_id FROM follow_up WHERE done_on IS NULL ORDER BY due, id LIMIT :limit) f
    LEFT JOIN referral r ON r.id = f.record_id
    LEFT JOIN workshop w ON w.id = f.record_id
    LEFT JOIN counselling_session s
      ON s.id = CASE WHEN r.id IS NULL THEN f.record_id WHEN r.organisation_id IS NULL AND r.contact_id IS NULL
                THEN r.session_id END
    LEFT JOIN organisation o ON o.id = coalesce(r.organisation_id, s.organisation_id, f.record_id)
    LEFT JOIN contact c
      ON c.id = coalesce(r.contact_id, (SELECT contact_id FROM session_contact WHERE session_id = s.id
                                        ORDER BY position, contact_id LIMIT 1), f.record_id))"_s;

} // namespace

base::Done saveFollowUp(Batch& batch, domain::FollowUp& followUp)
{
    return saveRecord(batch, followUp);
}

base::Done markDone(Batch& batch, base::Id<domain::FollowUp> id, QDate day)
{
    SPOTON_ASSIGN(Statement mark, batch.database().prepare(kMarkDone));
    SPOTON_TRY(mark.bind(":id"_L1, id.value).bind(":day"_L1, toColumn(day)).run());
    return mark.changedRows() == 1 ? base::Done() : base::fail(base::ErrorKind::NotFound);
}

base::Done removeFollowUps(Batch& batch, qint64 record)
{
    SPOTON_ASSIGN(Statement remove, batch.database().prepare(kRemove));
    return remove.bind(":record"_L1, record).run();
}

base::Result<std::vector<DueRow>> openFollowUps(Database& database, int limit)
{
    SPOTON_ASSIGN(Statement select, database.prepare(kOpen));
    select.bind(":limit"_L1, limit);
    std::vector<DueRow> rows;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return rows;
        DueRow& row = rows.emplace_back();
        int kind = 0;
        readColumns(select, row.id, row.due, row.words, row.about, row.record, kind);
        row.kind = DueRow::Kind(kind);
    }
}

base::Result<int> countOpenFollowUps(Database& database, QDate dueUntil)
{
    SPOTON_ASSIGN(Statement count, database.prepare(kCount));
    SPOTON_TRY(count.bind(":day"_L1, toColumn(dueUntil)).first());
    return int(count.integer(0));
}

} // namespace spoton::storage
