// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history.h"

#include <array>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

/// A table whose rows hang on the record that a column names.
struct Link
{
    const char* table;
    const char* column;
};
constexpr std::array kLinks{
    Link{"role", "contact_id"},
    Link{"role", "organisation_id"},
    Link{"consent", "contact_id"},
    Link{"session_contact", "session_id"},
    Link{"session_contact", "contact_id"},
    Link{"referral", "session_id"},
    Link{"referral", "organisation_id"},
    Link{"referral", "contact_id"},
    Link{"workshop_organisation", "workshop_id"},
    Link{"workshop_organisation", "organisation_id"},
    Link{"meeting", "workshop_id"},
    Link{"registration", "workshop_id"},
    Link{"registration", "contact_id"},
    Link{"registration", "organisation_id"},
    Link{"attendance", "meeting_id"},
    Link{"attendance", "registration_id"},
    Link{"tally", "meeting_id"},
    Link{"need", "organisation_id"},
    Link{"offer", "organisation_id"},
    Link{"request", "organisation_id"},
    Link{"follow_up", "record_id"},
    Link{"target", "project_id"},
    Link{"report_section", "report_id"},
    Link{"report_remark", "report_id"},
};

// %1 the rows that are there, by what they hang on; %2 pairs of table and column.
const QString kHistory = uR"(
    WITH RECURSIVE
    deleted (id, parent) AS MATERIALIZED (
        SELECT c.row_id, e.value FROM change c JOIN json_each(c.before) e
        WHERE c.operation = 'delete' AND (c.table_name, e.key) IN (VALUES %2)),
    hanging (id) AS (
        SELECT :record%1
        UNION SELECT d.id FROM hanging h JOIN deleted d ON d.parent = h.id),
    entry AS (
        SELECT c.* FROM change c WHERE c.row_id IN (SELECT id FROM hanging) ORDER BY c.stamp DESC, c.device DESC LIMIT :limit)
    SELECT c.id, b.started_at, b.action, b.subject, s.name, c.table_name, c.row_id, c.operation, f.key,
           (SELECT value FROM json_each(c.before) WHERE key = f.key), (SELECT value FROM json_each(c.after) WHERE key = f.key),
           CASE c.table_name WHEN 'role' THEN (
             SELECT CASE e.organisation_id WHEN :record
                    THEN (SELECT concat_ws(' ', given_name, family_name) FROM contact WHERE id = e.contact_id)
                    ELSE (SELECT name FROM organisation WHERE id = e.organisation_id) END
             FROM (SELECT contact_id, organisation_id FROM role WHERE id = c.row_id
                   UNION ALL SELECT d.before ->> 'contact_id', d.before ->> 'organisation_id' FROM change d
                   WHERE d.row_id = c.row_id AND d.operation = 'delete' LIMIT 1) e)
           WHEN 'session_contact' THEN (
             SELECT CASE e.session_id WHEN :record
                    THEN (SELECT concat_ws(' ', given_name, family_name) FROM contact WHERE id = e.contact_id)
                    ELSE (SELECT date FROM counselling_session WHERE id = e.session_id) END
             FROM (SELECT session_id, contact_id FROM session_contact WHERE id = c.row_id
                   UNION ALL SELECT d.before ->> 'session_id', d.before ->> 'contact_id' FROM change d
                   WHERE d.row_id = c.row_id AND d.operation = 'delete' LIMIT 1) e)
           WHEN 'referral' THEN (
             SELECT name FROM organisation WHERE id = (
               SELECT target_organisation_id FROM referral WHERE id = c.row_id
               UNION ALL SELECT d.before ->> 'target_organisation_id' FROM change d
               WHERE d.row_id = c.row_id AND d.operation = 'delete' LIMIT 1)) END
    FROM entry c JOIN batch b ON b.id = c.batch_id LEFT JOIN staff s ON s.id = b.staff_id
    LEFT JOIN json_each(coalesce(c.after, c.before)) f
    ORDER BY c.stamp DESC, c.device DESC, f.id)"_s;
enum Column
{
    Id,
    StartedAt,
    ActionKey,
    Subject,
    Staff,
    Table,
    Row,
    Operation,
    Field,
    Before,
    After,
    Other
};

QString historySql()
{
    QString rows;
    QStringList pairs;
    for (const Link& link : kLinks) {
        const QString table = QString::fromLatin1(link.table);
        const QString column = QString::fromLatin1(link.column);
        rows += u"\n        UNION SELECT t.id FROM hanging h JOIN %1 t ON t.%2 = h.id"_s.arg(table, column);
        pairs += u"('%1', '%2')"_s.arg(table, column);
    }
    return kHistory.arg(rows, pairs.join(u", "_s));
}

HistoryEntry entryAt(const Statement& row)
{
    return {QDateTime::fromString(row.text(StartedAt), Qt::ISODateWithMs),
            base::fromKey<Action>(row.text(ActionKey)).value_or(Action::Save),
            row.text(Subject),
            row.text(Staff),
            row.text(Table),
            row.integer(Row),
            row.text(Other),
            row.text(Operation),
            {}};
}

} // namespace

base::Result<std::vector<HistoryEntry>> historyOf(Database& database, qint64 record, int limit)
{
    static const QString kSql = historySql();
    SPOTON_ASSIGN(Statement select, database.prepare(kSql));
    select.bind(":record"_L1, record).bind(":limit"_L1, limit);
    std::vector<HistoryEntry> entries;
    for (qint64 last = 0;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return entries;
        if (select.integer(Id) != last)
            entries.push_back(entryAt(select));
        last = select.integer(Id);
        if (!select.isNull(Field))
            entries.back().fields.push_back({select.text(Field), select.text(Before), select.text(After)});
    }
}

} // namespace spoton::storage
