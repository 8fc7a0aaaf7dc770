// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figure_source.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace spoton::reports {

/// How a column's values are written; writers choose decimals and separators by locale.
enum class ColumnType
{
    Text,
    Date,
    Count,   ///< whole number
    Hours,   ///< decimal, one digit
    Percent, ///< fraction 0…1, shown as whole percent
};

struct Column
{
    QString key;   ///< stable, never translated
    QString title; ///< translated; may hold a soft hyphen (U+00AD) where it may break
    ColumnType type = ColumnType::Count;
};

/// A value as counted. Masked values are not in here at all: the cell then only says that something is
/// hidden.
struct Cell
{
    std::variant<std::monostate, QString, QDate, qint64, double> value;
    bool masked = false; ///< shown as "•" everywhere

    /// The records behind a figure; nothing for what is no figure, a share or masked.
    std::optional<domain::FigureSource> source{};

    bool isEmpty() const { return !masked && std::holds_alternative<std::monostate>(value); }
};

enum class RowKind
{
    Ordinary,
    Subtotal,
    Total
};

struct Row
{
    QString key; ///< stable, never translated
    std::vector<Cell> cells;
    RowKind kind = RowKind::Ordinary;
};

/// A chart shows columns of the table it stands under, so that a hidden cell is hidden there too.
struct Chart
{
    enum class Kind
    {
        Columns,
        Bars,
        StackedBars
    };
    Kind kind = Kind::Bars;
    int labelColumn = 0;
    std::vector<int> valueColumns; ///< one, or the parts of a stack from left to right
    QString caption;
};

/// One table of the report, complete with words: rows of one cell per column, the total last where there is
/// one.
struct Table
{
    QString id;    ///< "T2"
    QString title; ///< without the id
    std::vector<Column> columns;
    std::vector<Row> rows;
    QStringList notes; ///< whole sentences, printed directly below
    std::optional<Chart> chart;
};

} // namespace spoton::reports
