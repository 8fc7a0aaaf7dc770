// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/report_printer.h"

#include "documents/cell_text.h"

#include <QBuffer>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace spoton;
using namespace Qt::Literals::StringLiterals;
using reports::Cell;
using reports::ColumnType;
using reports::Document;
using reports::RowKind;
using reports::Table;

namespace {

const QLocale kGerman(QLocale::German, QLocale::Germany);

Cell count(qint64 value)
{
    return {value, false};
}

Cell words(const QString& text)
{
    return {text, false};
}

Cell masked()
{
    return {{}, true};
}

Document documentWith(std::vector<Table> tables)
{
    Document document;
    document.title = u"Jahresbericht 2025"_s;
    document.project = u"Beratung und Qualifizierung"_s;
    document.state = u"Entwurf, Stand der Daten 18.11.2025"_s;
    document.reference = u"BSP-17"_s;
    document.cover = {{u"Zuwendungsgeber"_s, u"Freistaat Sachsen"_s}, {u"Bescheid vom"_s, {}}};
    document.sections.push_back({4, u"Zielgruppen"_s, {u"Ein Absatz."_s}, std::move(tables), false});
    return document;
}

Table longTable(int rows)
{
    Table table;
    table.id = u"T7"_s;
    table.title = u"Veranstaltungen"_s;
    table.columns = {{u"title"_s, u"Kopfwort"_s, ColumnType::Text}, {u"n"_s, u"Anzahl"_s, ColumnType::Count}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back({QString::number(i), {words(u"Zeile-%1."_s.arg(i)), count(i)}});
    table.rows.push_back({u"total"_s, {words(u"Gesamt"_s), count(rows)}, RowKind::Total});
    table.notes = {u"Eine Anmerkung."_s};
    return table;
}

Table tableWith(int moreColumns, const QString& title)
{
    Table table = longTable(3);
    table.title = title;
    for (int i = 0; i < moreColumns; ++i)
        table.columns.push_back({u"c"_s, u"Veranstaltungen"_s, ColumnType::Count});
    for (reports::Row& row : table.rows)
        for (int i = 0; i < moreColumns; ++i)
            row.cells.push_back(count(100 + i));
    return table;
}

QByteArray pdfOf(const Document& document)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(documents::writePdf(document, buffer, kGerman));
    return buffer.data();
}

/// What one of the poppler tools says of the PDF.
QString inspect(const QByteArray& pdf, const QString& program, const QStringList& options = {})
{
    QTemporaryFile file;
    REQUIRE(file.open());
    REQUIRE(file.write(pdf) == pdf.size());
    file.close();
    QStringList arguments = options + QStringList{file.fileName()};
    if (program == u"pdftotext")
        arguments += u"-"_s;
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList pagesOf(const QByteArray& pdf)
{
    QStringList pages = inspect(pdf, u"pdftotext"_s, {u"-layout"_s}).split(u'\f');
    pages.removeLast(); // each page ends with a form feed
    return pages;
}

/// A device on a full disk.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

} // namespace

TEST_CASE("ReportPrinter: a long table repeats its head on each page and loses no row")
{
    const QStringList pages = pagesOf(pdfOf(documentWith({longTable(200)})));
    REQUIRE(pages.size() > 5);
    QStringList found;
    static const QRegularExpression row(u"Zeile-(\\d+)\\."_s);
    for (qsizetype i = 1; i < pages.size(); ++i) {
        CHECK(pages[i].count(u"Kopfwort"_s) == 1);
        for (auto match = row.globalMatch(pages[i]); match.hasNext();)
            found += match.next().captured(1);
    }
    QStringList expected;
    for (int i = 1; i <= 200; ++i)
        expected += QString::number(i);
    CHECK(found == expected);
    CHECK(pages.last().contains(u"Gesamt"_s));
    CHECK(pages.last().contains(u"Eine Anmerkung."_s));
    CHECK(pages.last().contains(u"Zeile-200."_s)); // the total never stands without a row
}

TEST_CASE("ReportPrinter: every page has its number, the number of pages and the reference")
{
    const QByteArray pdf = pdfOf(documentWith({longTable(120)}));
    const QStringList pages = pagesOf(pdf);
    CHECK(inspect(pdf, u"pdfinfo"_s).contains(QRegularExpression(u"Pages:\\s+%1\n"_s.arg(pages.size()))));
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CHECK(pages[i].contains(u"Page %1 of %2"_s.arg(i + 1).arg(pages.size())));
        CHECK(pages[i].contains(u"BSP-17"_s));
        CHECK(pages[i].contains(u"Jahresbericht 2025"_s));
        CHECK(pages[i].contains(u"Entwurf, Stand der Daten 18.11.2025"_s));
    }
}

TEST_CASE("ReportPrinter: a hidden value is a dot in the table, its chart and the sum of the chart")
{
    Table table;
    table.id = u"T2"_s;
    table.title = u"Landkreise"_s;
    table.columns = {{u"d"_s, u"Landkreis"_s, ColumnType::Text}, {u"a"_s, u"Erst"_s}, {u"b"_s, u"Folge"_s}};
    table.rows = {{u"x"_s, {words(u"Meißen"_s), count(61), count(3)}},
                  {u"y"_s, {words(u"unbekannt"_s), masked(), count(7)}}};
    table.chart = reports::Chart{reports::Chart::Kind::StackedBars, 0, {1, 2}, u"Bild 1"_s};
    const QString text = pagesOf(pdfOf(documentWith({table}))).join(QString());
    CHECK(text.count(QChar(0x2022)) == 3);
    CHECK(text.count(QRegularExpression(u"\\b64\\b"_s)) == 1); // total of the other bar
    CHECK_FALSE(text.contains(QRegularExpression(u"\\b62\\b"_s)));
}

TEST_CASE("ReportPrinter: what looks like markup is printed as typed")
{
    const QString nasty = u"Müller & Söhne <b>fett</b> &amp; <img src=x>"_s;
    Table table = longTable(2);
    table.rows[0].cells[0] = words(nasty);
    table.title = u"A & B <i>"_s;
    table.notes = {nasty};
    Document document = documentWith({table});
    document.title = u"R & D <u>"_s;
    document.cover[0].second = nasty;
    document.sections[0].paragraphs = {nasty};
    const QString text = inspect(pdfOf(document), u"pdftotext"_s, {u"-layout"_s});
    CHECK(text.count(nasty) == 4);
    CHECK(text.contains(u"T7 A & B <i>"_s));
    CHECK(text.contains(u"R & D <u>"_s));
}

TEST_CASE("ReportPrinter: text can be searched and its fonts travel with it")
{
    const QByteArray pdf = pdfOf(documentWith({}));
    CHECK(inspect(pdf, u"pdftotext"_s).contains(u"Qualifizierung"_s)); // no joined letters
    const QStringList fonts = inspect(pdf, u"pdffonts"_s).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE(fonts.size() >= 2);
    for (const QString& font : fonts)
        CHECK(font.contains(QRegularExpression(u"Identity-H\\s+yes"_s)));
}

TEST_CASE("ReportPrinter: a table too wide for an upright page lies on its side, what follows stands again")
{
    const QByteArray pdf = pdfOf(documentWith({longTable(3), tableWith(12, u"Breit"_s), longTable(4)}));
    const QString sizes = inspect(pdf, u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"9"_s});
    CHECK(sizes.contains(QRegularExpression(u"Page +2 size: +595.*\nPage.*\nPage +3 size: +842"_s)));
    CHECK(sizes.contains(QRegularExpression(u"Page +4 size: +595"_s)));
    const QStringList pages = pagesOf(pdf);
    REQUIRE(pages.size() == 4);
    CHECK(pages[2].contains(u"T7 Breit"_s));
    CHECK(pages[2].contains(u"111"_s)); // the last column is on the page
}

TEST_CASE("ReportPrinter: a table that stands upright in small print alone fills up a page on its side")
{
    const Table wide = tableWith(12, u"Breit"_s);
    const Table middling = tableWith(6, u"Mittel"_s);
    CHECK(inspect(pdfOf(documentWith({middling})), u"pdfinfo"_s, {u"-f"_s, u"2"_s, u"-l"_s, u"2"_s})
              .contains(QRegularExpression(u"Page +2 size: +595"_s)));
    const QStringList pages = pagesOf(pdfOf(documentWith({wide, middling, longTable(3)})));
    REQUIRE(pages.size() == 4);
    CHECK(pages[2].contains(u"T7 Breit"_s));
    CHECK(pages[2].contains(u"T7 Mittel"_s));
}

TEST_CASE("ReportPrinter: a title of a table never stands at the end of a page without rows")
{
    for (int lines = 30; lines < 50; ++lines) {
        Document document = documentWith({longTable(40)});
        document.sections[0].paragraphs = QStringList(lines, u"Ein Absatz."_s);
        for (const QString& page : pagesOf(pdfOf(document)))
            if (page.contains(u"T7 Veranstaltungen"_s))
                CHECK(page.contains(u"Zeile-2."_s));
    }
}

TEST_CASE("ReportPrinter: a chart stands on the page of its table, wherever that begins")
{
    Table months = longTable(12);
    months.chart = reports::Chart{reports::Chart::Kind::Columns, 0, {1}, u"Was das Bild zeigt"_s};
    for (int lines = 1; lines < 40; ++lines) {
        CAPTURE(lines);
        Document document = documentWith({months});
        document.sections[0].paragraphs = QStringList(lines, u"Ein Absatz."_s);
        for (const QString& page : pagesOf(pdfOf(document)))
            CHECK(page.contains(u"Was das Bild zeigt"_s) == page.contains(u"T7 Veranstaltungen"_s));
    }
}

TEST_CASE("ReportPrinter: the section to sign ends with place, date and signature")
{
    Document document = documentWith({});
    CHECK_FALSE(pagesOf(pdfOf(document)).last().contains(u"Signature"_s));
    document.sections[0].signature = true;
    CHECK(pagesOf(pdfOf(document)).last().contains(QRegularExpression(u"Place\\s+Date\\s+Signature"_s)));
}

TEST_CASE("ReportPrinter: a device that cannot take the file gives an error")
{
    FullDevice device;
    REQUIRE(device.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const base::Done done = documents::writePdf(documentWith({}), device, kGerman);
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == base::ErrorKind::DiskFull);
}

TEST_CASE("ReportPrinter: cancelled it ends before the next chapter or page, and writes nothing")
{
    Document document = documentWith({longTable(200)});
    document.sections.push_back({5, u"Ergebnisse"_s, {u"Ein Absatz."_s}, {longTable(200)}, false});
    int asked = 0;
    const int last = GENERATE(1, 2, 3, 6);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const base::Done done = documents::writePdf(document, buffer, kGerman, [&] { return ++asked == last; });
    REQUIRE_FALSE(done);
    CHECK(done.error().kind == base::ErrorKind::Cancelled);
    CHECK(asked == last);
    CHECK(buffer.data().isEmpty());
}

TEST_CASE("cellText: numbers and dates follow the locale")
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    CHECK(documents::cellText(count(-1234), ColumnType::Count, kGerman) == u"−1.234"_s);
    CHECK(documents::cellText({0.354, false}, ColumnType::Percent, kGerman) == u"35\u00A0%"_s);
    CHECK(documents::cellText({0.354, false}, ColumnType::Percent, english) == u"35%"_s);
    CHECK(documents::cellText({174.0, false}, ColumnType::Hours, kGerman) == u"174,0"_s);
    CHECK(documents::cellText({52.25, false}, ColumnType::Hours, kGerman) ==
          u"52,3"_s); // as spreadsheets round
    CHECK(documents::cellText({0.125, false}, ColumnType::Percent, english) == u"13%"_s);
    CHECK(documents::cellText({0.285, false}, ColumnType::Percent, english) == u"29%"_s);
    CHECK(documents::cellText({-0.01, false}, ColumnType::Hours, kGerman) == u"0,0"_s);
    CHECK(documents::cellText({QDate(2025, 11, 8), false}, ColumnType::Date, kGerman) == u"08.11.2025"_s);
    CHECK(documents::cellText({qint64(5), true}, ColumnType::Count, kGerman) == u"•"_s);
    CHECK(documents::cellText({}, ColumnType::Count, kGerman).isEmpty());
}
