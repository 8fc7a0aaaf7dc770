// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_xlsx.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <catch2/catch_test_macros.hpp>

using namespace spoton;
using namespace Qt::Literals::StringLiterals;
using reports::Cell;
using reports::Chart;
using reports::ColumnType;
using reports::RowKind;
using reports::Table;

namespace {

const QLocale kGerman(QLocale::German, QLocale::Germany);

/// Prints "sheet!A1 text|number|formula value [number format] [bold] [top]" for each cell, then the sheets'
/// other properties and the charts, without anything but Python's own library.
const QString kReader = uR"(
import re, sys, zipfile
import xml.etree.ElementTree as ET
M = '{http://schemas.openxmlformats.org/spreadsheetml/2006/main}'
C = '{http://schemas.openxmlformats.org/drawingml/2006/chart}'
z = zipfile.ZipFile(sys.argv[1])
read = lambda n: ET.fromstring(z.read(n))
strings = [''.join(t.text or '' for t in si.iter(M + 't')) for si in read('xl/sharedStrings.xml')]
styles = read('xl/styles.xml')
codes = {f.get('numFmtId'): f.get('formatCode') for f in styles.iter(M + 'numFmt')}
fonts = list(styles.find(M + 'fonts'))
borders = list(styles.find(M + 'borders'))
xfs = list(styles.find(M + 'cellXfs'))
out = open(1, 'w', encoding='utf-8', closefd=False)
names = [s.get('name') for s in read('xl/workbook.xml').find(M + 'sheets')]
for i, name in enumerate(names):
    sheet = read('xl/worksheets/sheet%d.xml' % (i + 1))
    for c in sheet.iter(M + 'c'):
        v, f = c.find(M + 'v'), c.find(M + 'f')
        if v is None and f is None:
            continue
        kind = 'formula' if f is not None else 'text' if c.get('t') == 's' else 'number'
        value = strings[int(v.text)] if kind == 'text' else v.text
        xf = xfs[int(c.get('s', '0'))]
        marks = [codes.get(xf.get('numFmtId'), xf.get('numFmtId'))]
        if fonts[int(xf.get('fontId'))].find(M + 'b') is not None:
            marks.append('bold')
        if borders[int(xf.get('borderId'))].find(M + 'top').get('style'):
            marks.append('top')
        print('%s!%s %s %s [%s]' % (name, c.get('r'), kind, value, ' '.join(marks)), file=out)
    pane = sheet.find('.//' + M + 'pane')
    setup = sheet.find(M + 'pageSetup')
    print('%s: frozen %s, paper %s, links %d' % (name, pane.get('ySplit') if pane is not None else '-',
          setup.get('paperSize'), len(list(sheet.iter(M + 'hyperlink')))), file=out)
for d in read('xl/workbook.xml').iter(M + 'definedName'):
    print(d.get('name'), d.text, file=out)
for n in sorted(n for n in z.namelist() if n.startswith('xl/charts/')):
    chart = read(n)
    val = lambda tag: ' '.join(e.get('val') for e in chart.iter(C + tag))
    refs = ' '.join(f.text for f in chart.iter(C + 'f'))
    order = [e.find(C + 'scaling/' + C + 'orientation').get('val') for e in chart.iter(C + 'catAx')]
    hidden = [l.find(C + 'idx').get('val') for l in chart.iter(C + 'dLbl')]
    print('chart', val('barDir'), val('grouping'), order[0], refs, 'hidden', *hidden, file=out)
)"_s;

QString contentOf(const QByteArray& xlsx)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    REQUIRE(file.write(xlsx) == xlsx.size());
    file.close();
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, kReader, file.fileName()});
    REQUIRE(python.waitForFinished());
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    return QString::fromUtf8(python.readAllStandardOutput());
}

QString contentOf(const std::vector<Table>& tables)
{
    reports::Document document;
    document.title = u"Jahresbericht 2025"_s;
    document.state = u"Entwurf & mehr"_s;
    document.cover = {{u"Projekt"_s, u"=1+1"_s}, {u"Bescheid vom"_s, {}}};
    document.sections.push_back({1, {}, {}, tables, false});
    const auto xlsx = exchange::reportAsXlsx(document, kGerman);
    REQUIRE(xlsx);
    return contentOf(*xlsx);
}

Table districts(Chart::Kind kind)
{
    Table table;
    table.id = u"T2"_s;
    table.title = u"Landkreise"_s;
    table.columns = {
        {u"d"_s, u"Land\u00ADkreis"_s, ColumnType::Text}, {u"n"_s, u"Erst"_s, ColumnType::Count},
        {u"f"_s, u"Folge"_s, ColumnType::Count},          {u"h"_s, u"Stunden"_s, ColumnType::Hours},
        {u"p"_s, u"Anteil"_s, ColumnType::Percent},       {u"t"_s, u"Tag"_s, ColumnType::Date}};
    const auto row = [](const QString& name, Cell first, RowKind rowKind) {
        return reports::Row{name,
                            {{name, false},
                             first,
                             {qint64(7), false},
                             {52.5, false},
                             {0.354, false},
                             {QDate(2025, 11, 18), false}},
                            rowKind};
    };
    table.rows = {row(u"Meißen"_s, {qint64(19), false}, RowKind::Ordinary),
                  row(u"unbekannt"_s, {{}, true}, RowKind::Ordinary),
                  row(u"Gesamt"_s, {qint64(21), false}, RowKind::Total)};
    table.notes = {u"@Anmerkung"_s};
    table.chart = Chart{kind, 0, {1, 2}, u"Bild 1"_s};
    if (kind != Chart::Kind::StackedBars)
        table.chart->valueColumns = {1};
    return table;
}

} // namespace

TEST_CASE("reportAsXlsx: numbers and dates are real, each with its format")
{
    const QString text = contentOf({districts(Chart::Kind::Bars)});
    CHECK(text.contains(u"T2 Landkreise!A1 text Landkreis [0 bold]\n"_s));
    CHECK(text.contains(u"T2 Landkreise!A2 text Meißen [0]\n"_s));
    CHECK(text.contains(u"T2 Landkreise!B2 number 19 [#,##0]\n"_s));
    CHECK(text.contains(u"T2 Landkreise!D2 number 52.5 [#,##0.0]\n"_s));
    CHECK(text.contains(QRegularExpression(u"T2 Landkreise!E2 number 0\\.354\\d* \\[0 %\\]\n"_s)));
    CHECK(text.contains(u"T2 Landkreise!F2 number 45979 [dd.mm.yyyy]\n"_s));
}

TEST_CASE(
    "reportAsXlsx: a hidden value is a dot, the total is bold below a line, the head is frozen and repeated")
{
    const QString text = contentOf({districts(Chart::Kind::Bars)});
    CHECK(text.contains(u"T2 Landkreise!B3 text • ["_s));
    CHECK(text.contains(u"T2 Landkreise!B4 number 21 [#,##0 bold top]\n"_s));
    CHECK(text.contains(u"T2 Landkreise: frozen 1, paper 9, links 0\n"_s));
    CHECK(text.contains(u"_xlnm.Print_Titles 'T2 Landkreise'!$1:$1\n"_s));
}

TEST_CASE("reportAsXlsx: texts are never evaluated and never links")
{
    Table table = districts(Chart::Kind::Bars);
    table.columns[1].type = ColumnType::Text;
    const QStringList texts{u"=1+1"_s,    u"+49 351 1"_s,         u"-5"_s,
                            u"@SUM(1)"_s, u"http://x.invalid/"_s, u"<b>&amp;"_s};
    table.rows.clear();
    for (const QString& words : texts)
        table.rows.push_back({words, {{words, false}}, RowKind::Ordinary});
    const QString text = contentOf({table});
    for (qsizetype i = 0; i < texts.size(); ++i)
        CHECK(text.contains(u"T2 Landkreise!A%1 text "_s.arg(i + 2) + texts[i] + u" ["_s));
    CHECK(text.contains(u" text @Anmerkung ["_s));
    CHECK(text.contains(u" text =1+1 ["_s)); // on the cover
    CHECK_FALSE(text.contains(u" formula "_s));
    CHECK_FALSE(text.contains(QRegularExpression(u"links [1-9]"_s)));
}

TEST_CASE("reportAsXlsx: charts show the rows without total, hidden values get no number")
{
    const QString bars = contentOf({districts(Chart::Kind::Bars)});
    CHECK(bars.contains(u"chart bar clustered maxMin 'T2 Landkreise'!$B$1 'T2 Landkreise'!$A$2:$A$3 "
                        "'T2 Landkreise'!$B$2:$B$3 hidden 1\n"_s));
    const QString columns = contentOf({districts(Chart::Kind::Columns)});
    CHECK(columns.contains(u"chart col clustered minMax "_s));
    const QString stacked = contentOf({districts(Chart::Kind::StackedBars)});
    CHECK(stacked.contains(u"chart bar stacked maxMin 'T2 Landkreise'!$B$1 'T2 Landkreise'!$A$2:$A$3 "
                           "'T2 Landkreise'!$B$2:$B$3 'T2 Landkreise'!$C$1 'T2 Landkreise'!$A$2:$A$3 "
                           "'T2 Landkreise'!$C$2:$C$3 hidden 1\n"_s));
}

TEST_CASE("reportAsXlsx: a chart leaves out subtotals between its rows")
{
    Table table = districts(Chart::Kind::Bars);
    reports::Row subtotal = table.rows[0];
    subtotal.kind = RowKind::Subtotal;
    table.rows.insert(table.rows.begin() + 1, subtotal);
    CHECK(contentOf({table}).contains(u"('T2 Landkreise'!$B$2:$B$2,'T2 Landkreise'!$B$4:$B$4)"_s));
}

TEST_CASE("reportAsXlsx: sheet names are legal, short and different")
{
    Table table = districts(Chart::Kind::Bars);
    table.title = u"Art/Thema: [alle] 'Jahre' und noch viel mehr Wörter"_s;
    const QString text = contentOf({table, table});
    CHECK(text.contains(u"T2 Art Thema alle Jahre und!A1 text Landkreis"_s));
    CHECK(text.contains(u"T2 Art Thema alle Jahre und 2!A1 text Landkreis"_s));
}

TEST_CASE("reportAsXlsx: leaves nothing in the temporary folder")
{
    const QByteArray usual = qgetenv("TMPDIR");
    const QTemporaryDir own;
    REQUIRE(own.isValid());
    qputenv("TMPDIR", own.path().toUtf8());
    reports::Document document;
    document.title = u"Bericht"_s;
    const bool done = exchange::reportAsXlsx(document, kGerman).has_value();
    const QStringList left =
        QDir(own.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    usual.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", usual);
    CHECK(done);
    CHECK(left.isEmpty());
}

TEST_CASE("reportAsXlsx: cancelled it ends before the next table")
{
    Table table;
    table.columns = {{u"n"_s, u"Anzahl"_s, ColumnType::Count}};
    reports::Document document;
    document.sections.push_back({1, u"Kapitel"_s, {}, {table, table, table}, false});
    int asked = 0;
    const auto xlsx = exchange::reportAsXlsx(document, kGerman, [&] { return ++asked == 2; });
    REQUIRE_FALSE(xlsx);
    CHECK(xlsx.error().kind == base::ErrorKind::Cancelled);
    CHECK(asked == 2);
}

TEST_CASE("reportAsXlsx: no place for the temporary file is an error")
{
    const QByteArray usual = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/proc"); // a folder in which nobody can create one
    const auto xlsx = exchange::reportAsXlsx({}, kGerman);
    usual.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", usual);
    REQUIRE_FALSE(xlsx);
    CHECK(xlsx.error().kind == base::ErrorKind::InputOutput);
}
