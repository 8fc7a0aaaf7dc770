// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_chart.h"

#include <QByteArray>

#include <algorithm>
#include <array>

namespace spoton::exchange {

using reports::Chart;
using reports::Row;
using reports::RowKind;
using reports::Table;

namespace {

// Tokens of LOOK.md: accent, follow, track, other; text; field.
constexpr std::array<lxw_color_t, 4> kParts{0x1A626E, 0x5C98A1, 0xE8E3DA, 0x6B645B};
constexpr std::array<lxw_color_t, 4> kOnParts{0xFFFFFF, 0x27231F, 0x27231F, 0xFFFFFF};
constexpr lxw_color_t kText = 0x27231F;
constexpr lxw_color_t kField = 0x8C8479;

constexpr double kDefaultHeight = 288; // of a chart in libxlsxwriter, px
constexpr double kPixelsPerBar = 26;
constexpr double kPixelsAround = 90;
constexpr double kWider = 1.5;

std::vector<lxw_row_t> chartRows(const Table& table)
{
    std::vector<lxw_row_t> rows;
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        if (table.rows[i].kind == RowKind::Ordinary)
            rows.push_back(static_cast<lxw_row_t>(i + 1)); // the head is row 0
    return rows;
}

uint8_t chartType(Chart::Kind kind)
{
    switch (kind) {
    case Chart::Kind::Columns:
        return LXW_CHART_COLUMN;
    case Chart::Kind::Bars:
        return LXW_CHART_BAR;
    case Chart::Kind::StackedBars:
        break;
    }
    return LXW_CHART_BAR_STACKED;
}

/// The rows of one column as a reference, in several parts where subtotals stand between them.
QByteArray reference(const QByteArray& sheetName, const std::vector<lxw_row_t>& rows, int column)
{
    std::array<char, LXW_MAX_COL_NAME_LENGTH> letters{};
    lxw_col_to_name(letters.data(), static_cast<lxw_col_t>(column), LXW_TRUE);
    QByteArray parts;
    int count = 0;
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t last = first;
        while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1)
            ++last;
        const auto cell = [&](lxw_row_t row) -> QByteArray {
            return QByteArray(letters.data()) + '$' + QByteArray::number(row + 1);
        };
        parts += QByteArray(count++ > 0 ? ",'" : "'") + sheetName + "'!" + cell(rows[first]) + ':' +
                 cell(rows[last]);
        first = last + 1;
    }
    return count > 1 ? QByteArray("=(" + parts + ')') : QByteArray('=' + parts);
}

bool isMasked(const Table& table, lxw_row_t sheetRow, int column)
{
    const Row& row = table.rows[sheetRow - 1];
    const auto index = static_cast<std::size_t>(column);
    return index < row.cells.size() && row.cells[index].masked;
}

/// A number at each bar; a hidden value is text in its cell, which would be labelled 0.
void addLabels(lxw_chart_series* series, const Table& table, const std::vector<lxw_row_t>& rows, int column,
               lxw_color_t color)
{
    chart_series_set_labels(series);
    lxw_chart_font font{};
    font.color = color;
    font.size = 9;
    chart_series_set_labels_font(series, &font);
    QByteArray mark("•");
    lxw_chart_data_label hidden{};
    hidden.value = mark.data();
    lxw_chart_data_label shown{};
    std::vector<lxw_chart_data_label*> labels;
    labels.reserve(rows.size() + 1);
    for (const lxw_row_t row : rows)
        labels.push_back(isMasked(table, row, column) ? &hidden : &shown);
    labels.push_back(nullptr);
    if (std::count(labels.begin(), labels.end(), &hidden) > 0)
        chart_series_set_labels_custom(series, labels.data());
}

void addSeries(lxw_chart* chart, const Table& table, const QByteArray& sheetName,
               const std::vector<lxw_row_t>& rows, std::size_t part)
{
    const int column = table.chart->valueColumns[part];
    const QByteArray categories = reference(sheetName, rows, table.chart->labelColumn);
    const QByteArray values = reference(sheetName, rows, column);
    lxw_chart_series* series = chart_add_series(chart, categories.constData(), values.constData());
    chart_series_set_name_range(series, sheetName.constData(), 0, static_cast<lxw_col_t>(column));
    lxw_chart_fill fill{};
    fill.color = kParts[part % kParts.size()];
    chart_series_set_fill(series, &fill);
    const bool stacked = table.chart->valueColumns.size() > 1;
    addLabels(series, table, rows, column, stacked ? kOnParts[part % kOnParts.size()] : kText);
}

/// Baseline only: the numbers stand at the bars.
void dressAxes(lxw_chart* chart, bool horizontal)
{
    lxw_chart_line baseline{};
    baseline.color = kField;
    baseline.width = 0.75;
    lxw_chart_axis* labels = horizontal ? chart->y_axis : chart->x_axis;
    lxw_chart_axis* values = horizontal ? chart->x_axis : chart->y_axis;
    chart_axis_set_line(labels, &baseline);
    chart_axis_set_major_tick_mark(labels, LXW_CHART_AXIS_TICK_MARK_NONE);
    lxw_chart_font font{};
    font.color = kText;
    font.size = 9;
    chart_axis_set_num_font(labels, &font);
    if (horizontal)
        chart_axis_set_reverse(labels); // the first row on top
    chart_axis_major_gridlines_set_visible(values, LXW_FALSE);
    chart_axis_off(values);
}

void dressChart(lxw_chart* chart, const Chart& source)
{
    const bool stacked = source.valueColumns.size() > 1;
    dressAxes(chart, source.kind != Chart::Kind::Columns);
    chart_set_series_gap(chart, 60);
    chart_legend_set_position(chart, stacked ? LXW_CHART_LEGEND_TOP : LXW_CHART_LEGEND_NONE);
    if (source.caption.isEmpty()) {
        chart_title_off(chart);
    } else {
        chart_title_set_name(chart, source.caption.toUtf8().constData());
        lxw_chart_font font{};
        font.size = 10;
        font.color = kText;
        chart_title_set_name_font(chart, &font);
    }
    lxw_chart_line none{};
    none.none = LXW_TRUE;
    chart_chartarea_set_line(chart, &none);
}

bool refersToColumns(const Chart& chart, const Table& table)
{
    const int count = static_cast<int>(table.columns.size());
    const auto exists = [count](int column) {
        return column >= 0 && column < count;
    };
    return exists(chart.labelColumn) && !chart.valueColumns.empty() &&
           std::all_of(chart.valueColumns.begin(), chart.valueColumns.end(), exists);
}

} // namespace

void insertXlsxChart(lxw_workbook* workbook, lxw_worksheet* sheet, const QByteArray& sheetName,
                     const Table& table, lxw_row_t row)
{
    const std::vector<lxw_row_t> rows = chartRows(table);
    if (!table.chart || rows.empty() || !refersToColumns(*table.chart, table))
        return;
    lxw_chart* chart = workbook_add_chart(workbook, chartType(table.chart->kind));
    for (std::size_t part = 0; part < table.chart->valueColumns.size(); ++part)
        addSeries(chart, table, sheetName, rows, part);
    dressChart(chart, *table.chart);
    QByteArray description = table.chart->caption.toUtf8();
    lxw_chart_options options{};
    options.x_scale = kWider;
    options.y_scale =
        table.chart->kind == Chart::Kind::Columns
            ? 1
            : (kPixelsAround + kPixelsPerBar * static_cast<double>(rows.size())) / kDefaultHeight;
    options.description = description.data();
    worksheet_insert_chart_opt(sheet, row, 0, chart, &options);
}

} // namespace spoton::exchange
