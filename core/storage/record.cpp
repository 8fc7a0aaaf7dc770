// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {

QVariant toColumn(const QString& text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant toColumn(const QStringList& lines)
{
    return toColumn(lines.join(u'\n'));
}

QVariant toColumn(const domain::CodeSet& codes)
{
    return toColumn(codes.codes().join(u','));
}

QVariant toColumn(QDate date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QVariant toColumn(QTime time)
{
    return time.isValid() ? QVariant(time.toString(u"HH:mm"_s)) : QVariant();
}

void fromColumn(const QVariant& value, QString& text)
{
    text = value.toString();
}

void fromColumn(const QVariant& value, QStringList& lines)
{
    lines = value.toString().split(u'\n', Qt::SkipEmptyParts);
}

void fromColumn(const QVariant& value, domain::CodeSet& codes)
{
    codes = domain::CodeSet(value.toString().split(u',', Qt::SkipEmptyParts));
}

void fromColumn(const QVariant& value, QDate& date)
{
    date = QDate::fromString(value.toString(), Qt::ISODate);
}

void fromColumn(const QVariant& value, QTime& time)
{
    time = QTime::fromString(value.toString(), u"HH:mm"_s);
}

RecordSql recordSql(const QString& table, const QStringList& columns)
{
    QStringList names;
    QStringList values;
    QStringList sets;
    for (const QString& column : columns) {
        names += u'"' + column + u'"';
        values += u"?%1"_s.arg(names.size() + 1);
        sets += names.back() + u" = "_s + values.back();
    }
    const QString list = names.join(u", "_s);
    return {u"INSERT INTO %1 (id, %2) VALUES (?1, %3)"_s.arg(table, list, values.join(u", "_s)),
            u"UPDATE %1 SET %2 WHERE id = ?1"_s.arg(table, sets.join(u", "_s)),
            u"DELETE FROM %1 WHERE id = ?1"_s.arg(table), u"SELECT id, %2 FROM %1"_s.arg(table, list)};
}

} // namespace spoton::storage
