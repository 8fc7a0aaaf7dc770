// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enum_keys.h"
#include "domain/records.h"
#include "storage/batch.h"

#include <concepts>
#include <tuple>
#include <utility>
#include <vector>

/// The one way from a record's members to its table's columns and back. A field stands once in its struct
/// (domain/records.h), once in its table's list (record_tables.h) and once in a migration.
namespace spoton::storage {

template<class Record, class Member>
struct ColumnOf
{
    const char* name;
    Member Record::*member;
};

template<class Record, class Member>
constexpr ColumnOf<Record, Member> column(const char* name, Member Record::*member)
{
    return {name, member};
}

/// Specialised in record_tables.h with `table`, its name, and `columns`, a tuple of ColumnOf; "id" is
/// implied.
template<class Record>
struct RecordTable;

QVariant toColumn(const QString& text);
QVariant toColumn(const QStringList& lines);
QVariant toColumn(const domain::CodeSet& codes);
QVariant toColumn(QDate date);
QVariant toColumn(QTime time);
inline QVariant toColumn(bool value)
{
    return int(value);
}
inline QVariant toColumn(int value)
{
    return value;
}
inline QVariant toColumn(qint64 value)
{
    return value ? QVariant(value) : QVariant();
}
template<class Record>
QVariant toColumn(base::Id<Record> id)
{
    return toColumn(id.value);
}
template<base::KeyedEnum Enum>
QVariant toColumn(Enum value)
{
    return QString(base::keyOf(value));
}
template<class T>
QVariant toColumn(const std::optional<T>& value)
{
    return value ? toColumn(*value) : QVariant();
}

void fromColumn(const QVariant& value, QString& text);
void fromColumn(const QVariant& value, QStringList& lines);
void fromColumn(const QVariant& value, domain::CodeSet& codes);
void fromColumn(const QVariant& value, QDate& date);
void fromColumn(const QVariant& value, QTime& time);
inline void fromColumn(const QVariant& value, bool& member)
{
    member = value.toInt() != 0;
}
inline void fromColumn(const QVariant& value, int& member)
{
    member = value.toInt();
}
inline void fromColumn(const QVariant& value, qint64& member)
{
    member = value.toLongLong();
}
template<class Record>
void fromColumn(const QVariant& value, base::Id<Record>& id)
{
    id.value = value.toLongLong();
}
template<base::KeyedEnum Enum>
void fromColumn(const QVariant& value, Enum& member)
{
    // A key of a newer program reads as the first value rather than failing the whole list.
    member = base::fromKey<Enum>(value.toString()).value_or(base::EnumKeys<Enum>::entries.front().first);
}
template<class T>
void fromColumn(const QVariant& value, std::optional<T>& member)
{
    if (value.isNull()) {
        member.reset();
        return;
    }
    T present{};
    fromColumn(value, present);
    member = present;
}

/// Reads the columns of the current row, from the first on, into these.
template<class... Member>
void readColumns(const Statement& row, Member&... members)
{
    int column = -1;
    (fromColumn(row.value(++column), members), ...);
}

/// The statements of one table, written from its list of columns.
struct RecordSql
{
    QString insert;
    QString update;
    QString remove;
    QString select; ///< "SELECT id, … FROM table", to be continued
};
RecordSql recordSql(const QString& table, const QStringList& columns);

template<class Record>
const RecordSql& sqlOf()
{
    static const RecordSql kSql = std::apply(
        [](const auto&... columns) {
            return recordSql(QString::fromLatin1(RecordTable<Record>::table),
                             {QString::fromLatin1(columns.name)...});
        },
        RecordTable<Record>::columns);
    return kSql;
}

/// The id is parameter 1 of every statement, the columns follow in their order.
template<class Record>
void bindColumns(Statement& statement, const Record& record)
{
    int place = 1;
    statement.bind(place, record.id.value);
    std::apply(
        [&](const auto&... columns) { (statement.bind(++place, toColumn(record.*columns.member)), ...); },
        RecordTable<Record>::columns);
}

/// Reads the columns of RecordSql::select from the current row, beginning at `column`.
template<class Record>
Record readRecord(const Statement& row, int column = 0)
{
    Record record;
    record.id.value = row.integer(column);
    std::apply(
        [&](const auto&... columns) { (fromColumn(row.value(++column), record.*columns.member), ...); },
        RecordTable<Record>::columns);
    return record;
}

/// "r.id, r.first, …" of a record's table, to be read with readRecord().
template<class Record>
QString columnList(const QString& alias)
{
    QStringList columns{alias + QStringLiteral(".id")};
    std::apply(
        [&](const auto&... column) {
            ((columns += alias + QStringLiteral(".\"") + QString::fromLatin1(column.name) + u'"'), ...);
        },
        RecordTable<Record>::columns);
    return columns.join(QStringLiteral(", "));
}

/// How many columns those are.
template<class Record>
constexpr int columnCount()
{
    return int(std::tuple_size_v<std::remove_const_t<decltype(RecordTable<Record>::columns)>>) + 1;
}

/// Gives the record its id.
template<class Record>
base::Done insertRecord(Batch& batch, Record& record)
{
    record.id = batch.newId<Record>();
    SPOTON_ASSIGN(Statement insert, batch.database().prepare(sqlOf<Record>().insert));
    bindColumns(insert, record);
    return insert.run();
}

/// NotFound where the record is gone.
template<class Record>
base::Done updateRecord(Batch& batch, const Record& record)
{
    SPOTON_ASSIGN(Statement update, batch.database().prepare(sqlOf<Record>().update));
    bindColumns(update, record);
    SPOTON_TRY(update.run());
    return update.changedRows() == 1 ? base::Done() : base::fail(base::ErrorKind::NotFound);
}

/// Inserts a record without id, updates one with.
template<class Record>
base::Done saveRecord(Batch& batch, Record& record)
{
    return record.id ? updateRecord(batch, record) : insertRecord(batch, record);
}

/// InUse where others refer to it and must not lose it.
template<class Record>
base::Done removeRecord(Batch& batch, base::Id<Record> id)
{
    SPOTON_ASSIGN(Statement remove, batch.database().prepare(sqlOf<Record>().remove));
    SPOTON_TRY(remove.bind(1, id.value).run());
    return remove.changedRows() == 1 ? base::Done() : base::fail(base::ErrorKind::NotFound);
}

template<class Record>
base::Result<Record> findRecord(Database& database, base::Id<Record> id)
{
    static const QString kSql = sqlOf<Record>().select + QStringLiteral(" WHERE id = :id");
    SPOTON_ASSIGN(Statement select, database.prepare(kSql));
    SPOTON_TRY(select.bind(QLatin1StringView(":id"), id.value).first());
    return readRecord<Record>(select);
}

/// The records whose `column` (or expression) is `value`, by id: the parts of an aggregate or those of one
/// name, never a whole table.
template<class Record>
base::Result<std::vector<Record>> recordsWhere(Database& database, const QString& column,
                                               const QVariant& value)
{
    SPOTON_ASSIGN(Statement select, database.prepare(sqlOf<Record>().select + QStringLiteral(" WHERE ") +
                                                     column + QStringLiteral(" = :value ORDER BY id")));
    select.bind(QLatin1StringView(":value"), value);
    std::vector<Record> records;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return records;
        records.push_back(readRecord<Record>(select));
    }
}

} // namespace spoton::storage
