// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/table.h"

#include <QLocale>

#include <xlsxwriter.h>

#include <map>

namespace spoton::exchange {

enum class XlsxRole
{
    Title,
    Label,
    Value,
    Head,
    Note,
    Body,
    Subtotal,
    Total,
};

/// The role of a row's cells.
XlsxRole xlsxRole(reports::RowKind kind);

/// What decides how a cell looks.
struct XlsxStyle
{
    XlsxRole role = XlsxRole::Body;
    reports::ColumnType type = reports::ColumnType::Text;
    bool indented = false; ///< keeps a text off the column left of it

    auto operator<=>(const XlsxStyle&) const = default;
};

/// The formats of one workbook, each made once. The workbook owns them.
class XlsxFormats
{
public:
    XlsxFormats(lxw_workbook* workbook, const QLocale& locale);

    lxw_format* of(const XlsxStyle& style);

    /// As spreadsheets write it, "dd.mm.yyyy".
    const QString& dateFormat() const { return m_dateFormat; }

private:
    lxw_format* make(const XlsxStyle& style) const;

    lxw_workbook* m_workbook;
    QString m_dateFormat;
    std::map<XlsxStyle, lxw_format*> m_made;
};

} // namespace spoton::exchange
