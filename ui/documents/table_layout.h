// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/print_type.h"
#include "reports/table.h"

#include <QLocale>

#include <optional>

namespace spoton::documents {

/// Where one column of a printed table stands; its text fills the width.
struct ColumnPlace
{
    qreal left = 0;
    qreal width = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// How a table is set: upright or on its side, in which size, with which columns.
struct TableLayout
{
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    qreal textPoints = kTextPoints;
    qreal headPoints = kCaptionPoints;
    qreal padding = 0; ///< above and below the text of a row
    qreal width = 0;
    std::vector<ColumnPlace> columns;
    std::optional<ColumnPlace> bars; ///< room for the chart's bars inside the rows, behind the label
};

/// Takes the first setting in which words need not be broken and texts need few lines: upright, upright and
/// small, on its side and small. One that is not for upright pages in full size stays on its side where the
/// page before it is.
TableLayout layOutTable(const reports::Table& table, const QLocale& locale, QPageLayout::Orientation before);

} // namespace spoton::documents
