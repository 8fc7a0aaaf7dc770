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

constexpr auto kContactName = "SELECT concat_ws(' ', given_name, family_name) FROM contact";
constexpr auto kOrganisationName = "SELECT name FROM organisation";
constexpr auto kSessionDay = "SELECT date FROM counselling_session";

/// A table whose rows stand between records: a history tells of each row with which one, by the first column,
/// or by the second where the first one names the record itself.
struct Between
{
    struct End
    {
        const char* column;
        const char* words; ///< of the record that it names
    };
    const char* table;
    End first;
    End second;
};
constexpr Between::End kTarget{"target_organisation_id", kOrganisationName};
constexpr std::array kBetween{
    Between{"role", {"organisation_id", kOrganisationName}, {"contact_id", kContactName}},
    Between{"session_contact", {"session_id", kSessionDay}, {"contact_id", kContactName}},
    Between{"referral", kTarget, kTarget}, // whoever it was that was referred
};

// Of a row that is gone the journal has them.
const QString kOtherEnd = uR"(
           WHEN '%1' THEN (
             SELECT CASE e.one WHEN :record THEN (%5 WHERE id = e.other) ELSE (%4 WHERE id = e.one) END
             FROM (SELECT %2 AS one, %3 AS other FROM %1 WHERE id = c.row_id
                   UNION ALL SELECT d.before ->> '%2', d.before ->> '%3' FROM change d
                   WHERE d.row_id = c.row_id AND d.operation = 'delete' LIMIT 1) e))"_s;

// %1 the rows that are there, by what they hang on; %2 pairs of table and column; %3 what stands at the other
// end.
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
           CASE c.table_name %3 END
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
    QString others;
    for (const Between& between : kBetween)
        others += kOtherEnd.arg(QString::fromLatin1(between.table), QString::fromLatin1(between.first.column),
                                QString::fromLatin1(between.second.column),
                                QString::fromLatin1(between.first.words),
                                QString::fromLatin1(between.second.words));
    return kHistory.arg(rows, pairs.join(u", "_s), others);
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
