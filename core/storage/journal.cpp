// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/connection.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

// The file's own and the laptop's own tables, which hold no records.
const QStringList kOwnTables{u"device"_s, u"journal_head"_s, u"batch"_s, u"change"_s, u"session_search_due"_s,
                             u"draft"_s,  u"local_setting"_s};

const QString kSelectTables = uR"(
    SELECT name FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT GLOB 'sqlite_*' ORDER BY name)"_s;
const QString kSelectColumns = u"SELECT name FROM pragma_table_info(:table) ORDER BY cid"_s;
const QString kSelectTriggers =
    u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'journal_*'"_s;

// One more stamp for each change, so that (stamp, device) names a change on every laptop.
const QString kNextStamp = u"UPDATE journal_head SET stamp = stamp + 1; "_s;
const QString kInsertChange =
    u"INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, "_s;

QString quoted(const QString& name)
{
    return u'"' + name + u'"';
}

/// One row of name, old and new value for each column. (VALUES would read better, but SQLite loses the names
/// of its columns inside triggers.)
QString comparedColumns(const QStringList& columns)
{
    QStringList rows;
    for (const QString& column : columns)
        rows +=
            u"SELECT '%1' AS name, old.%2 AS old_value, new.%2 AS new_value"_s.arg(column, quoted(column));
    return rows.join(u" UNION ALL "_s);
}

/// json_object of the columns that are not NULL; a json_patch onto nothing drops the nulls.
QString presentColumns(const QStringList& columns, const QString& row)
{
    QStringList pairs;
    for (const QString& column : columns)
        pairs += u"'%1', %2.%3"_s.arg(column, row, quoted(column));
    return u"json_patch('{}', json_object(%1))"_s.arg(pairs.join(u", "_s));
}

QString insertTrigger(const QString& table, const QStringList& columns)
{
    return u"CREATE TRIGGER journal_insert_%1 AFTER INSERT ON %2 BEGIN "_s.arg(table, quoted(table)) +
           kNextStamp + kInsertChange +
           u"after) SELECT stamp, device, batch_id, '%1', new.id, 'insert', %2 FROM journal_head; END"_s.arg(
               table, presentColumns(columns, u"new"_s));
}

QString deleteTrigger(const QString& table, const QStringList& columns)
{
    return u"CREATE TRIGGER journal_delete_%1 AFTER DELETE ON %2 BEGIN "_s.arg(table, quoted(table)) +
           kNextStamp + kInsertChange +
           u"before) SELECT stamp, device, batch_id, '%1', old.id, 'delete', %2 FROM journal_head; END"_s.arg(
               table, presentColumns(columns, u"old"_s));
}

QString updateTrigger(const QString& table, const QStringList& columns)
{
    QStringList differs;
    for (const QString& column : columns)
        differs += u"old.%1 IS NOT new.%1"_s.arg(quoted(column));
    const QString changed = u"(SELECT json_group_object(name, %1) FROM ("_s + comparedColumns(columns) +
                            u") WHERE old_value IS NOT new_value)"_s;
    return u"CREATE TRIGGER journal_update_%1 AFTER UPDATE ON %2 WHEN %3 BEGIN "_s.arg(
               table, quoted(table), differs.join(u" OR "_s)) +
           kNextStamp + kInsertChange +
           u"before, after) SELECT stamp, device, batch_id, '%1', new.id, 'update', "_s.arg(table) +
           changed.arg(u"old_value"_s) + u", "_s + changed.arg(u"new_value"_s) + u" FROM journal_head; END"_s;
}

QString idTrigger(const QString& table)
{
    return u"CREATE TRIGGER journal_keep_id_%1 BEFORE UPDATE ON %2 WHEN old.id IS NOT new.id BEGIN "
           "SELECT RAISE(ABORT, 'an id never changes'); END"_s.arg(table, quoted(table));
}

} // namespace

base::Result<QStringList> recordTables(Connection& connection)
{
    SPOTON_ASSIGN(Statement select, connection.prepare(kSelectTables));
    QStringList tables;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return tables;
        const QString name = select.text(0);
        if (!kOwnTables.contains(name))
            tables += name;
    }
}

base::Result<QStringList> columnsOf(Connection& connection, const QString& table)
{
    SPOTON_ASSIGN(Statement select, connection.prepare(kSelectColumns));
    select.bind(":table"_L1, table);
    QStringList columns;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return columns;
        columns += select.text(0);
    }
}

base::Done installJournal(Connection& connection)
{
    SPOTON_ASSIGN(const QStringList tables, recordTables(connection));
    for (const QString& table : tables) {
        SPOTON_ASSIGN(QStringList columns, columnsOf(connection, table));
        columns.removeOne(u"id"_s);
        for (const QString& trigger : {insertTrigger(table, columns), updateTrigger(table, columns),
                                       deleteTrigger(table, columns), idTrigger(table)})
            SPOTON_TRY(connection.execute(trigger));
    }
    return {};
}

base::Done removeJournal(Connection& connection)
{
    QStringList names;
    {
        SPOTON_ASSIGN(Statement select, connection.prepare(kSelectTriggers));
        for (;;) {
            SPOTON_ASSIGN(const bool more, select.next());
            if (!more)
                break;
            names += select.text(0);
        }
    }
    for (const QString& name : names)
        SPOTON_TRY(connection.execute(u"DROP TRIGGER "_s + name));
    return {};
}

} // namespace spoton::storage
