// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/table.h"

#include <QLocale>

namespace spoton::documents {

/// What stands for a hidden value.
inline constexpr QChar kMaskedMark{u'•'};

/// The cell as it is printed: numbers and dates by locale with a true minus, "•" for a hidden value.
QString cellText(const reports::Cell& cell, reports::ColumnType type, const QLocale& locale);

/// A number as a column of that type shows it.
QString numberText(double value, reports::ColumnType type, const QLocale& locale);

/// The cell's number, absent for text, dates, empty and hidden cells.
std::optional<double> cellNumber(const reports::Cell& cell);

/// Whether a column of that type stands right-aligned.
bool isNumeric(reports::ColumnType type);

} // namespace spoton::documents
