// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_writer.h"

#include "exchange/report_csv.h"

#include <QBuffer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace spoton;
using namespace Qt::Literals::StringLiterals;
using exchange::CsvWriter;
using reports::ColumnType;

namespace {

QString written(const QStringList& cells, QChar separator = u';')
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, separator);
    REQUIRE(writer.writeRow(cells));
    return QString::fromUtf8(buffer.data());
}

} // namespace

TEST_CASE("CsvWriter: cells are quoted where RFC 4180 asks for it")
{
    CHECK(written({u"a"_s, u"b c"_s, {}}) == u"a;b c;\r\n"_s);
    CHECK(written({u"a;b"_s, u"say \"yes\""_s, u"two\nlines"_s}) ==
          u"\"a;b\";\"say \"\"yes\"\"\";\"two\nlines\"\r\n"_s);
    CHECK(written({u"a;b"_s, u"c,d"_s}, u',') == u"a;b,\"c,d\"\r\n"_s);
    CHECK(written({u" edge"_s}) == u"\" edge\"\r\n"_s);
    CHECK(written({QString()}) == u"\"\"\r\n"_s);
    CHECK(written({}) == u"\r\n"_s);
}

TEST_CASE("CsvWriter: nothing that a spreadsheet would calculate begins a cell")
{
    const QString cell =
        GENERATE(u"=1+1"_s, u"=cmd|'/c calc'!A0"_s, u"+1+1"_s, u"-1+1"_s, u"-2+3+cmd|' /C calc'!A0"_s,
                 u"@SUM(1;1)"_s, u"\t=1+1"_s, u"\r=1+1"_s, u"\n=1+1"_s, u"＝1+1"_s, u"+49-351-123"_s,
                 u"-A1"_s, u"+"_s, u"=HYPERLINK(\"http://x\")"_s, u"+1*(2 3)"_s, u"-5-"_s);
    CAPTURE(cell.toStdString());
    CHECK(CsvWriter::guarded(cell) == u'\'' + cell);
    CHECK(CsvWriter::unguarded(CsvWriter::guarded(cell)) == cell);
}

TEST_CASE("CsvWriter: numbers, phones and ordinary texts stay as they are")
{
    const QString cell =
        GENERATE(u"-5"_s, u"+5"_s, u"-1,5"_s, u"-1.234,5"_s, u"-35 %"_s, u"+49351123456"_s,
                 u"+49 3501 123456"_s, u"+49 (0)3501 12-34"_s, u"+49(0)3501/1234"_s, u"+49 351 / 12 34"_s,
                 u"0351 123"_s, u"a=b"_s, u"•"_s, u"−5"_s, u"'t Hooft"_s, u"'"_s, u""_s, u"x@y.de"_s);
    CAPTURE(cell.toStdString());
    CHECK(CsvWriter::guarded(cell) == cell);
    CHECK(CsvWriter::unguarded(cell) == cell);
}

TEST_CASE("CsvWriter: every guard can be taken off again")
{
    const QString alphabet = u"'=+-@\t5 (a"_s;
    const auto length = alphabet.size();
    for (qsizetype i = 0; i < length * length * length * length; ++i) {
        QString cell;
        for (qsizetype rest = i; cell.size() < 4; rest /= length)
            cell += alphabet[rest % length];
        if (CsvWriter::unguarded(CsvWriter::guarded(cell)) != cell)
            FAIL(cell.toStdString());
    }
}

TEST_CASE("CsvWriter: a full device is an error")
{
    class Full : public QIODevice
    {
        qint64 readData(char*, qint64) override { return -1; }
        qint64 writeData(const char*, qint64) override { return -1; }
    } device;
    REQUIRE(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const auto done = CsvWriter(device).writeRow({u"a"_s});
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == base::ErrorKind::DiskFull);
}

TEST_CASE("reportAsCsv: each table with title, head, rows and notes in the words of the locale")
{
    reports::Table table;
    table.id = u"T2"_s;
    table.title = u"Landkreise"_s;
    table.columns = {{u"d"_s, u"Land\u00ADkreis"_s, ColumnType::Text},
                     {u"n"_s, u"Zahl"_s, ColumnType::Count},
                     {u"h"_s, u"Stunden"_s, ColumnType::Hours},
                     {u"p"_s, u"Anteil"_s, ColumnType::Percent},
                     {u"t"_s, u"Tag"_s, ColumnType::Date}};
    table.rows = {{{},
                   {{u"=Pirna"_s, false},
                    {qint64(-1234), false},
                    {1234.25, false},
                    {0.345, false},
                    {QDate(2025, 4, 3), false}}},
                  {{}, {{u"Gesamt"_s, false}, {{}, true}, {}, {{}, true}, {}}, reports::RowKind::Total}};
    table.notes = {u"Eins; zwei."_s};
    reports::Document document;
    document.title = u"Bericht"_s;
    document.state = u"Entwurf"_s;
    document.sections.push_back({1, {}, {}, {table, table}, false});
    const QString block = u"T2 Landkreise\r\nLandkreis;Zahl;Stunden;Anteil;Tag\r\n"
                          "'=Pirna;-1234;1234,3;35 %;03.04.2025\r\nGesamt;•;;•;\r\n\"Eins; zwei.\"\r\n\r\n"_s;
    const QLocale german(QLocale::German, QLocale::Germany);
    CHECK(exchange::reportAsCsv(document, german) ==
          (u"\uFEFFBericht;;Entwurf\r\n\r\n"_s + block + block).toUtf8());
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    CHECK(exchange::reportAsCsv(document, english).contains("'=Pirna,-1234,1234.3,35%,03/04/2025\r\n"));
}
