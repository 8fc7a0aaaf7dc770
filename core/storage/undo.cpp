// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo.h"

#include "storage/journal.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

// A batch has depth 0, its undo 1, the redo of that 2, the undo of the redo 3 and so on: even ones stand for
// something done, odd ones for something taken back, and whatever another batch undoes is used up. What a
// file began with stays.
const QString kLastDone = uR"(
    SELECT b.id, b.depth FROM batch b
    WHERE b.depth % 2 = 0 AND b.action NOT IN ('set-up', 'demo')
      AND NOT EXISTS (SELECT 1 FROM batch u WHERE u.undoes = b.id)
      AND b.device = (SELECT device FROM journal_head)
    ORDER BY b.stamp DESC LIMIT 1)"_s;
const QString kLastUndone = uR"(
    SELECT b.id, b.depth FROM batch b
    WHERE b.depth % 2 = 1 AND NOT EXISTS (SELECT 1 FROM batch u WHERE u.undoes = b.id)
      AND NOT EXISTS (SELECT 1 FROM batch n WHERE n.depth = 0 AND n.stamp > b.stamp)
      AND b.device = (SELECT device FROM journal_head)
    ORDER BY b.stamp DESC LIMIT 1)"_s;
const QString kOrigin = uR"(
    WITH RECURSIVE chain (id, undoes) AS (
        SELECT id, undoes FROM batch WHERE id = :id
        UNION ALL SELECT b.id, b.undoes FROM batch b JOIN chain c ON b.id = c.undoes)
    SELECT b.action, b.subject, b.started_at, (SELECT count(*) FROM change WHERE batch_id = :id)
    FROM batch b JOIN chain c ON c.id = b.id WHERE c.undoes IS NULL)"_s;
const QString kChanges = uR"(
    SELECT id, table_name, row_id, operation, before, after FROM change WHERE batch_id = :batch AND id < :below
    ORDER BY id DESC LIMIT :window)"_s;
const QString kChangesFrom =
    u"SELECT coalesce(max(id), 0) + 1, count(*) FROM change WHERE batch_id = :batch"_s;

constexpr int kWindow = 500; // changes read at a time; statements must not write the table they are reading

QString quoted(const QString& name)
{
    return u'"' + name + u'"';
}

/// The SQL that takes back changes to one table.
struct TableSql
{
    QString matches;      ///< how many named columns differ from what the change left
    QString matchesWhole; ///< the same for an insert, and whether other columns hold something by now
    QString put;          ///< set the named columns back
    QString add;
    QString drop;
};

TableSql sqlFor(const QString& table, const QStringList& columns)
{
    QStringList cases;
    QStringList sets;
    QStringList names;
    QStringList values;
    QStringList present;
    for (const QString& column : columns) {
        const QString path = u"'$.\"%1\"'"_s.arg(column);
        cases += u"WHEN '%1' THEN t.%2"_s.arg(column, quoted(column));
        sets +=
            u"%1 = CASE WHEN json_type(:values, %2) IS NULL THEN %1 ELSE json_extract(:values, %2) END"_s.arg(
                quoted(column), path);
        names += quoted(column);
        present += u"(t.%1 IS NOT NULL)"_s.arg(quoted(column));
        values += u"json_extract(:values, %1)"_s.arg(path);
    }
    const QString differing =
        u"SELECT (SELECT count(*) FROM json_each(:values) e WHERE e.atom IS NOT (CASE e.key %1 END))"_s.arg(
            cases.join(u' '));
    const QString ofRow = u" FROM %1 t WHERE t.id = :row"_s.arg(quoted(table));
    return {
        differing + ofRow,
        differing + u" + ((SELECT count(*) FROM json_each(:values)) <> %1)"_s.arg(present.join(u" + "_s)) +
            ofRow,
        u"UPDATE %1 SET %2 WHERE id = :row"_s.arg(quoted(table), sets.join(u", "_s)),
        u"INSERT INTO %1 (id, %2) VALUES (:row, %3)"_s.arg(quoted(table), names.join(u", "_s),
                                                           values.join(u", "_s)),
        u"DELETE FROM %1 WHERE id = :row"_s.arg(quoted(table)),
    };
}

struct Change
{
    qint64 id = 0;
    QString table;
    qint64 row = 0;
    QString operation;
    QString before;
    QString after;
};

base::Result<std::optional<std::pair<qint64, int>>> candidate(Database& database, const QString& sql)
{
    SPOTON_ASSIGN(Statement select, database.prepare(sql));
    SPOTON_ASSIGN(const bool found, select.next());
    if (!found)
        return std::nullopt;
    return std::pair(select.integer(0), int(select.integer(1)));
}

base::Result<BatchInfo> describe(Database& database, qint64 batch)
{
    SPOTON_ASSIGN(Statement select, database.prepare(kOrigin));
    select.bind(":id"_L1, batch);
    SPOTON_TRY(select.first());
    return BatchInfo{batch, base::fromKey<Action>(select.text(0)).value_or(Action::Save), select.text(1),
                     QDateTime::fromString(select.text(2), Qt::ISODateWithMs), int(select.integer(3))};
}

base::Result<std::optional<BatchInfo>> describeNext(Database& database, const QString& sql)
{
    SPOTON_ASSIGN(const auto found, candidate(database, sql));
    if (!found)
        return std::nullopt;
    SPOTON_ASSIGN(BatchInfo info, describe(database, found->first));
    return info;
}

} // namespace

/// The inverse of one batch, written as a batch of its own.
class Inversion
{
public:
    Inversion(Database& database, qint64 undone, int depth)
        : m_database(database), m_undone(undone), m_depth(depth)
    {
    }

    base::Done run(Action action, std::optional<domain::StaffId> staff)
    {
        Batch batch(m_database);
        SPOTON_TRY(batch.start(action, {}, staff, m_undone, m_depth));
        SPOTON_TRY(m_database.connection().execute(u"PRAGMA defer_foreign_keys = ON"_s));
        qint64 below = 0;
        qint64 expected = 0;
        {
            SPOTON_ASSIGN(Statement bounds, m_database.prepare(kChangesFrom));
            SPOTON_TRY(bounds.bind(":batch"_L1, m_undone).first());
            below = bounds.integer(0);
            expected = bounds.integer(1);
        }
        for (;;) {
            SPOTON_ASSIGN(const std::vector<Change> window, changesBelow(below));
            if (window.empty())
                break;
            for (const Change& change : window)
                SPOTON_TRY(takeBack(change));
            below = window.back().id;
        }
        // Deleting what was inserted must not cascade onto records that came later.
        SPOTON_ASSIGN(Statement written, m_database.prepare(kChangesFrom));
        SPOTON_TRY(written.bind(":batch"_L1, batch.id()).first());
        if (written.integer(1) != expected)
            return base::fail(base::ErrorKind::ChangedSince);
        return asChangedSince(batch.commit().map([](bool) {}));
    }

private:
    base::Result<std::vector<Change>> changesBelow(qint64 below)
    {
        SPOTON_ASSIGN(Statement select, m_database.prepare(kChanges));
        select.bind(":batch"_L1, m_undone).bind(":below"_L1, below).bind(":window"_L1, kWindow);
        std::vector<Change> window;
        for (;;) {
            SPOTON_ASSIGN(const bool more, select.next());
            if (!more)
                return window;
            window.push_back({select.integer(0), select.text(1), select.integer(2), select.text(3),
                              select.text(4), select.text(5)});
        }
    }

    base::Done takeBack(const Change& change)
    {
        SPOTON_ASSIGN(const TableSql* sql, sqlOf(change.table));
        if (change.operation == u"delete"_s)
            return write(sql->add, change.row, change.before);
        SPOTON_TRY(refuseIfChanged(*sql, change));
        if (change.operation == u"insert"_s)
            return write(sql->drop, change.row, {});
        return write(sql->put, change.row, change.before);
    }

    base::Done refuseIfChanged(const TableSql& sql, const Change& change)
    {
        const bool inserted = change.operation == u"insert"_s;
        SPOTON_ASSIGN(Statement matches, m_database.prepare(inserted ? sql.matchesWhole : sql.matches));
        matches.bind(":row"_L1, change.row).bind(":values"_L1, change.after);
        SPOTON_ASSIGN(const bool found, matches.next());
        if (!found || matches.integer(0) != 0)
            return base::fail(base::ErrorKind::ChangedSince);
        return {};
    }

    base::Done write(const QString& sql, qint64 row, const QString& values)
    {
        SPOTON_ASSIGN(Statement statement, m_database.prepare(sql));
        statement.bind(":row"_L1, row);
        if (!values.isNull())
            statement.bind(":values"_L1, values);
        return asChangedSince(statement.run());
    }

    /// Something that came later refers to the record or took its place; references show at the commit.
    static base::Done asChangedSince(base::Done done)
    {
        if (!done &&
            (done.error().kind == base::ErrorKind::InUse || done.error().kind == base::ErrorKind::Invalid))
            return base::fail(base::ErrorKind::ChangedSince, done.error().detail);
        return done;
    }

    base::Result<const TableSql*> sqlOf(const QString& table)
    {
        const auto known = m_sql.constFind(table);
        if (known != m_sql.cend())
            return &*known;
        SPOTON_ASSIGN(QStringList columns, columnsOf(m_database.connection(), table));
        columns.removeOne(u"id"_s);
        return &*m_sql.insert(table, sqlFor(table, columns));
    }

    Database& m_database;
    qint64 m_undone;
    int m_depth;
    QHash<QString, TableSql> m_sql;
};

namespace {

base::Result<BatchInfo> invertLast(Database& database, const QString& candidateSql, Action action,
                                   std::optional<domain::StaffId> staff)
{
    SPOTON_ASSIGN(const auto found, candidate(database, candidateSql));
    if (!found)
        return base::fail(base::ErrorKind::NothingToUndo);
    SPOTON_ASSIGN(BatchInfo info, describe(database, found->first));
    SPOTON_TRY(Inversion(database, found->first, found->second + 1).run(action, staff));
    return info;
}

} // namespace

base::Result<std::optional<BatchInfo>> nextUndo(Database& database)
{
    return describeNext(database, kLastDone);
}

base::Result<std::optional<BatchInfo>> nextRedo(Database& database)
{
    return describeNext(database, kLastUndone);
}

base::Result<BatchInfo> undo(Database& database, std::optional<domain::StaffId> staff)
{
    return invertLast(database, kLastDone, Action::Undo, staff);
}

base::Result<BatchInfo> redo(Database& database, std::optional<domain::StaffId> staff)
{
    return invertLast(database, kLastUndone, Action::Redo, staff);
}

} // namespace spoton::storage
