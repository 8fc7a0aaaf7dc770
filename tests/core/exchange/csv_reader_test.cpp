// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include "exchange/csv_writer.h"
#include "support/results.h"

#include <QBuffer>

#include <rapidcheck.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using exchange::CsvReader;
using exchange::CsvRecord;
using exchange::CsvWriter;
using exchange::TextSource;

namespace {

std::vector<CsvRecord> recordsOf(const QByteArray& csv)
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader = must(CsvReader::open(must(TextSource::open(buffer))));
    std::vector<CsvRecord> records;
    while (const auto record = must(reader.next()))
        records.push_back(*record);
    return records;
}

QList<QStringList> fieldsOf(const QByteArray& csv)
{
    QList<QStringList> fields;
    for (const CsvRecord& record : recordsOf(csv))
        fields += record.fields;
    return fields;
}

} // namespace

TEST_CASE("CsvReader: the separator is what the first line has most of outside of quotes")
{
    CHECK(fieldsOf("a;b;c\n1;2;3,4\n") == QList<QStringList>{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"2"_s, u"3,4"_s}});
    CHECK(fieldsOf("a,b,c\n1,2,3;4\n").last() == QStringList{u"1"_s, u"2"_s, u"3;4"_s});
    CHECK(fieldsOf("a\tb\n1\t2\n").last() == QStringList{u"1"_s, u"2"_s});
    CHECK(fieldsOf("\"a,b,c\";d\n1;2\n") == QList<QStringList>{{u"a,b,c"_s, u"d"_s}, {u"1"_s, u"2"_s}});
    CHECK(fieldsOf("sep=|\na|b;c;d\n") == QList<QStringList>{{u"a"_s, u"b;c;d"_s}});
    CHECK(fieldsOf("a\n1\n") == QList<QStringList>{{u"a"_s}, {u"1"_s}});
}

TEST_CASE("CsvReader: separators, quotes and line breaks stand in quoted fields, and lines are counted on")
{
    const auto records = recordsOf("a;b\r\n\"1;2\";\"say \"\"yes\"\"\"\r\n\"two\r\nlines\";x\r\n\r\n  \r\nlast;\"\"");
    REQUIRE(records.size() == 4);
    CHECK(records[1].fields == QStringList{u"1;2"_s, u"say \"yes\""_s});
    CHECK(records[2].fields == QStringList{u"two\nlines"_s, u"x"_s});
    CHECK(records[2].line == 3);
    CHECK(records[3].fields == QStringList{u"last"_s, QString()});
    CHECK(records[3].line == 7);
}

TEST_CASE("CsvReader: a quote that is not closed, or goes on after it closed, costs its own line only")
{
    const auto records = recordsOf("a;b\n1;\"open\n2;fine\n3;\"closed\" and on\n4;\"x\"\n5;\"open at the end");
    REQUIRE(records.size() == 6);
    CHECK(records[1].unclosedQuote);
    CHECK(records[1].fields == QStringList(u"1;\"open"_s));
    CHECK(records[1].line == 2);
    CHECK_FALSE(records[2].unclosedQuote);
    CHECK(records[3].unclosedQuote);
    CHECK(records[4].fields == QStringList{u"4"_s, u"x"_s});
    CHECK(records[5].unclosedQuote);
    CHECK(records[5].line == 6);
}

TEST_CASE("CsvReader: a quote inside of an unquoted field is a letter like others")
{
    CHECK(fieldsOf("a;b\n5\" Rohr;x\n").last() == QStringList{u"5\" Rohr"_s, u"x"_s});
}

TEST_CASE("CsvReader: a quote left open before a long file does not take the file with it")
{
    QByteArray csv = "a;b\n1;\"open\n";
    for (int i = 0; i < 20'000; ++i)
        csv += QByteArray::number(i) + ";fine\n";
    const auto records = recordsOf(csv);
    CHECK(records.size() == 20'002);
    CHECK(records[1].unclosedQuote);
    CHECK(records.back().fields == QStringList{u"19999"_s, u"fine"_s});
    CHECK(records.back().line == 20'002);
}

TEST_CASE("CsvReader: what CsvWriter wrote comes back, formulas and line breaks included")
{
    CHECK(rc::check([] {
        std::mt19937 dice(*rc::gen::arbitrary<quint32>());
        static const QString kLetters = u"aä;,\"\n\t'=+-@ 1яž"_s;
        const int columns = 2 + int(dice() % 3);
        QList<QStringList> table{QStringList(columns, u"head"_s)};
        for (auto row = dice() % 6; row > 0; --row) {
            QStringList cells;
            for (int column = 0; column < columns; ++column) {
                QString cell;
                for (auto length = dice() % 6; length > 0; --length)
                    cell += kLetters[qsizetype(dice() % quint32(kLetters.size()))];
                cells += cell;
            }
            if (cells.join(QString()).trimmed().isEmpty())
                cells.first() = u"x"_s;
            table += cells;
        }
        const QChar separator = QStringView(u";,\t")[qsizetype(dice() % 3)];
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, separator);
        for (const QStringList& row : table)
            must(writer.writeRow(row));
        RC_LOG() << buffer.data().toStdString();
        RC_ASSERT(fieldsOf(buffer.data()) == table);
    }));
}

TEST_CASE("CsvReader: ten thousand random texts are read to their end, their lines in order")
{
    CHECK(rc::check([] {
        std::mt19937 dice(*rc::gen::arbitrary<quint32>());
        static const QByteArray kFavourites("\";,\n\r\t\0\xFF\xFE\xEF\xBB\xBF'=ab", 17);
        for (int i = 0; i < 100; ++i) {
            QByteArray bytes;
            for (auto length = dice() % 200; length > 0; --length)
                bytes += dice() % 3 ? kFavourites[qsizetype(dice() % 17)] : char(dice() & 0xFF);
            qint64 line = 0;
            for (const CsvRecord& record : recordsOf(bytes)) {
                RC_ASSERT(record.line > line);
                RC_ASSERT(!record.fields.isEmpty());
                line = record.line;
            }
        }
    }));
}
