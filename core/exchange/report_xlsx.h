// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_check.h"
#include "base/result.h"
#include "reports/document.h"

#include <QByteArray>
#include <QLocale>

namespace spoton::exchange {

/// The report as a workbook: the cover, then a sheet for each table with real numbers and dates, its notes
/// and a chart that the spreadsheet draws itself. Texts are never formulas or links. libxlsxwriter can only
/// write to a file: the workbook and its parts pass through a folder of their own in the system's temporary
/// folder that only this user can read and that is gone when the function returns, so it is not for content
/// that must stay encrypted.
base::Result<QByteArray> reportAsXlsx(const reports::Document& document, const QLocale& locale,
                                      const base::CancelCheck& cancelled = {});

} // namespace spoton::exchange
