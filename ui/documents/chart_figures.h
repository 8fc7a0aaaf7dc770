// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/table.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace spoton::documents {

/// One part of a bar with its number in words.
struct ChartPart
{
    double value = 0; ///< 0 where masked or empty
    bool masked = false;
    QString text;
};

/// One row of the table as a bar.
struct ChartBar
{
    QString label;
    std::vector<ChartPart> parts;
    double sum = 0; ///< of the parts that may be seen
    QString total;  ///< empty where a part is hidden
};

/// What a table's chart shows, taken from the cells as they may be seen, without subtotals and totals.
struct ChartFigures
{
    reports::Chart::Kind kind = reports::Chart::Kind::Bars;
    QStringList partNames;
    QStringList partSums; ///< from the table's total row where it has one
    std::vector<ChartBar> bars;
    double largest = 0; ///< sum of the longest bar
};

/// Absent where the table has no chart, or one that refers to columns it does not have or to no row at all.
std::optional<ChartFigures> chartFigures(const reports::Table& table, const QLocale& locale);

} // namespace spoton::documents
