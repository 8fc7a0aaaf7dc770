// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chart_painter.h"

#include "documents/print_palette.h"

#include <QImage>

#include <catch2/catch_test_macros.hpp>

using namespace spoton;
using namespace Qt::Literals::StringLiterals;
using documents::ChartPainter;
using documents::ChartStyle;
using reports::Chart;
using reports::ColumnType;
using reports::RowKind;
using reports::Table;

namespace {

const QLocale kGerman(QLocale::German, QLocale::Germany);

/// Rows "A1", "A2" … with that many sessions; −1 stands for a hidden value. The total is the last row.
Table tableOf(const std::vector<qint64>& values, Chart::Kind kind)
{
    Table table;
    table.columns = {{u"m"_s, u"Monat"_s, ColumnType::Text}, {u"n"_s, u"Bera\u00ADtungen"_s}};
    for (std::size_t i = 0; i < values.size(); ++i) {
        reports::Cell cell{values[i], false};
        if (values[i] < 0)
            cell = {{}, true};
        table.rows.push_back({{}, {{u"A%1"_s.arg(i + 1), false}, cell}});
    }
    table.rows.push_back({{}, {{u"Gesamt"_s, false}, {qint64(1000), false}}, RowKind::Total});
    table.chart = Chart{kind, 0, {1}, {}};
    return table;
}

ChartStyle screenStyle()
{
    ChartStyle style = ChartStyle::print();
    for (QFont* font : {&style.label, &style.small, &style.number})
        font->setPixelSize(12);
    style.pixel = 1;
    return style;
}

QImage painted(const ChartPainter& chart, int width)
{
    QImage image(width, qCeil(chart.heightForWidth(width)), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    chart.paint(painter, image.rect());
    return image;
}

int accentPixels(const QImage& image, int left, int right)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = left; x < right; ++x)
            found += image.pixelColor(x, y) == documents::palette::kAccent ? 1 : 0;
    return found;
}

} // namespace

TEST_CASE("ChartPainter: columns are as high as their values, a hidden one has none")
{
    const QImage image =
        painted(ChartPainter(tableOf({10, -1, 5}, Chart::Kind::Columns), kGerman, screenStyle()), 300);
    const int first = accentPixels(image, 0, 100);
    CHECK(first > 1000);
    CHECK(accentPixels(image, 100, 200) == 0);
    const int third = accentPixels(image, 200, 300);
    CHECK(third > first * 45 / 100);
    CHECK(third < first * 55 / 100);
}

TEST_CASE("ChartPainter: more than 24 columns become bars")
{
    const auto heightOf = [](std::size_t count) {
        const Table table = tableOf(std::vector<qint64>(count, 7), Chart::Kind::Columns);
        return ChartPainter(table, kGerman, screenStyle()).heightForWidth(1200);
    };
    CHECK(heightOf(24) == heightOf(12));
    CHECK(heightOf(25) > heightOf(24) * 2);
}

TEST_CASE("ChartPainter: months are shortened where they do not fit")
{
    Table table = tableOf(std::vector<qint64>(12, 7), Chart::Kind::Columns);
    for (int month = 1; month <= 12; ++month)
        table.rows[static_cast<std::size_t>(month - 1)].cells[0].value = kGerman.monthName(month);
    const ChartPainter chart(table, kGerman, screenStyle());
    CHECK(chart.heightForWidth(480) == chart.heightForWidth(2000));
    CHECK(chart.heightForWidth(200) > chart.heightForWidth(480)); // not even three letters: bars
}

TEST_CASE("ChartPainter: no chart, nothing to show or too much of it is empty")
{
    Table none = tableOf({5}, Chart::Kind::Bars);
    none.chart.reset();
    CHECK(ChartPainter(none, kGerman, screenStyle()).isEmpty());
    CHECK(ChartPainter(tableOf({0, -1}, Chart::Kind::Bars), kGerman, screenStyle()).isEmpty());
    CHECK(ChartPainter(tableOf(std::vector<qint64>(60, 1), Chart::Kind::Bars), kGerman, screenStyle())
              .isEmpty());
    Table wrong = tableOf({5}, Chart::Kind::Bars);
    wrong.chart->valueColumns = {7};
    CHECK(ChartPainter(wrong, kGerman, screenStyle()).isEmpty());
    CHECK_FALSE(ChartPainter(tableOf({5}, Chart::Kind::Bars), kGerman, screenStyle()).isEmpty());
}

TEST_CASE("chartFigures: totals are left out, the legend takes the table's own total")
{
    const auto figures = documents::chartFigures(tableOf({10, -1, 5}, Chart::Kind::Bars), kGerman);
    REQUIRE(figures);
    REQUIRE(figures->bars.size() == 3);
    CHECK(figures->largest == 10);
    CHECK(figures->partNames == QStringList{u"Beratungen"_s});
    CHECK(figures->partSums == QStringList{u"1.000"_s});
    CHECK(figures->bars[0].total == u"10"_s);
    CHECK(figures->bars[1].total.isEmpty());
    CHECK(figures->bars[1].parts[0].text == u"•"_s);
}
