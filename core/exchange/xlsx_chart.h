// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/table.h"

#include <xlsxwriter.h>

namespace spoton::exchange {

/// Puts the table's chart, if it has one, into its sheet at that row. The table's head stands in row 0, its
/// rows below. Subtotals and totals are left out; a hidden value has "•" for its number.
void insertXlsxChart(lxw_workbook* workbook, lxw_worksheet* sheet, const QByteArray& sheetName,
                     const reports::Table& table, lxw_row_t row);

} // namespace spoton::exchange
