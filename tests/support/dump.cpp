// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/dump.h"

#include "storage/journal.h"
#include "support/file_kit.h"
#include "support/results.h"

using namespace Qt::StringLiterals;

namespace spoton::tests {
namespace {

const QStringList kIndexed{u"organisation"_s, u"contact"_s, u"session"_s};

QString wordsOf(storage::Connection& connection, const QString& schema, const QString& index)
{
    must(connection.execute(
        u"CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab(%1, %2, instance)"_s.arg(schema, index)));
    const QStringList words =
        rows(connection, u"SELECT term, doc, col FROM temp.vocabulary ORDER BY term, doc, col"_s);
    connection.dropStatements();
    must(connection.execute(u"DROP TABLE temp.vocabulary"_s));
    return u"== "_s + index + u'\n' + words.join(u'\n');
}

} // namespace

QString dumpRecords(storage::Connection& connection)
{
    QString dump;
    for (const QString& table : must(storage::recordTables(connection))) {
        QStringList values;
        for (const QString& column : must(storage::columnsOf(connection, table)))
            values += u"quote(\"%1\")"_s.arg(column);
        const QStringList found = rows(
            connection, u"SELECT %1 FROM \"%2\" ORDER BY id"_s.arg(values.join(u" || ' ' || "_s), table));
        dump += u"== "_s + table + u'\n' + found.join(u'\n') + u'\n';
    }
    return dump;
}

QString dumpSearch(storage::Connection& connection)
{
    QStringList dump;
    for (const QString& kind : kIndexed)
        dump += wordsOf(connection, u"main"_s, kind + u"_search"_s);
    return dump.join(u'\n');
}

QString dumpSearchBuiltAnew(storage::Connection& connection)
{
    QStringList dump;
    for (const QString& kind : kIndexed) {
        const QString first = kind == u"session"_s ? u"who"_s : u"name"_s;
        must(connection.execute(u"CREATE VIRTUAL TABLE temp.%1_search USING fts5(%2, words, content = '', "
                                "detail = column, tokenize = ascii)"_s.arg(kind, first)));
        must(connection.execute(
            u"INSERT INTO temp.%1_search (rowid, %2, words) SELECT id, %2, words FROM %1_words"_s.arg(
                kind, first)));
        dump += wordsOf(connection, u"temp"_s, kind + u"_search"_s);
        must(connection.execute(u"DROP TABLE temp.%1_search"_s.arg(kind)));
    }
    return dump.join(u'\n');
}

QString difference(const QString& a, const QString& b)
{
    if (a == b)
        return {};
    const auto lacking = [](const QString& lines, const QString& in, const QString& sign) {
        const QStringList known = in.split(u'\n');
        QString found;
        for (const QString& line : lines.split(u'\n')) {
            if (!known.contains(line))
                found += sign + line + u'\n';
        }
        return found;
    };
    const QString found = lacking(a, b, u"- "_s) + lacking(b, a, u"+ "_s);
    return found.isEmpty() ? u"in another order"_s : found;
}

QStringList changes(storage::Connection& connection, qint64 batch)
{
    return rows(connection,
                u"SELECT table_name, operation, row_id, before, after FROM change WHERE batch_id = %1 "
                "ORDER BY stamp"_s.arg(batch));
}

} // namespace spoton::tests
