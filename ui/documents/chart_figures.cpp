// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chart_figures.h"

#include "documents/cell_text.h"

#include <algorithm>

namespace spoton::documents {

using reports::Cell;
using reports::ColumnType;
using reports::Row;
using reports::RowKind;
using reports::Table;

namespace {

bool refersToColumns(const reports::Chart& chart, const Table& table)
{
    const int count = static_cast<int>(table.columns.size());
    const auto exists = [count](int column) {
        return column >= 0 && column < count;
    };
    return exists(chart.labelColumn) && !chart.valueColumns.empty() &&
           std::all_of(chart.valueColumns.begin(), chart.valueColumns.end(), exists);
}

Cell cellAt(const Row& row, int column)
{
    const auto index = static_cast<std::size_t>(column);
    return index < row.cells.size() ? row.cells[index] : Cell{};
}

ColumnType typeOf(const Table& table, int column)
{
    return table.columns[static_cast<std::size_t>(column)].type;
}

QString plainTitle(const Table& table, int column)
{
    return QString(table.columns[static_cast<std::size_t>(column)].title).remove(QChar::SoftHyphen);
}

ChartBar barOf(const Row& row, const Table& table, const QLocale& locale)
{
    const reports::Chart& chart = *table.chart;
    ChartBar bar;
    bar.label = cellText(cellAt(row, chart.labelColumn), typeOf(table, chart.labelColumn), locale)
                    .remove(QChar::SoftHyphen);
    bool anyMasked = false;
    for (const int column : chart.valueColumns) {
        const Cell cell = cellAt(row, column);
        ChartPart part;
        part.value = cellNumber(cell).value_or(0);
        part.masked = cell.masked;
        part.text = cellText(cell, typeOf(table, column), locale);
        bar.sum += part.value;
        anyMasked = anyMasked || part.masked;
        bar.parts.push_back(part);
    }
    if (!anyMasked)
        bar.total = numberText(bar.sum, typeOf(table, chart.valueColumns.front()), locale);
    return bar;
}

/// The sum over all rows; the table's own total where there is one, since it may count distinct records.
QString sumOf(int column, const Table& table, const QLocale& locale)
{
    double sum = 0;
    bool anyMasked = false;
    for (const Row& row : table.rows) {
        const Cell cell = cellAt(row, column);
        if (row.kind == RowKind::Total)
            return cellText(cell, typeOf(table, column), locale);
        if (row.kind == RowKind::Ordinary) {
            sum += cellNumber(cell).value_or(0);
            anyMasked = anyMasked || cell.masked;
        }
    }
    return anyMasked ? QString(kMaskedMark) : numberText(sum, typeOf(table, column), locale);
}

} // namespace

std::optional<ChartFigures> chartFigures(const Table& table, const QLocale& locale)
{
    if (!table.chart || !refersToColumns(*table.chart, table))
        return std::nullopt;
    ChartFigures figures;
    figures.kind = table.chart->kind;
    for (const int column : table.chart->valueColumns) {
        figures.partNames += plainTitle(table, column);
        figures.partSums += sumOf(column, table, locale);
    }
    for (const Row& row : table.rows) {
        if (row.kind != RowKind::Ordinary)
            continue;
        figures.bars.push_back(barOf(row, table, locale));
        figures.largest = std::max(figures.largest, figures.bars.back().sum);
    }
    if (figures.bars.empty())
        return std::nullopt;
    return figures;
}

} // namespace spoton::documents
