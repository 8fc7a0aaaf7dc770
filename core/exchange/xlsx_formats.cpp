// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx_formats.h"

namespace spoton::exchange {

using reports::ColumnType;
using reports::RowKind;

namespace {

constexpr lxw_color_t kText = 0x27231F; // tokens of LOOK.md
constexpr lxw_color_t kText2 = 0x5C554D;
constexpr double kTitlePoints = 16;

bool isNumeric(ColumnType type)
{
    return type != ColumnType::Text && type != ColumnType::Date;
}

void setNumberFormat(lxw_format* format, ColumnType type, const QString& dateFormat)
{
    switch (type) {
    case ColumnType::Text:
        break;
    case ColumnType::Date:
        format_set_num_format(format, dateFormat.toUtf8().constData());
        break;
    case ColumnType::Count:
        format_set_num_format(format, "#,##0");
        break;
    case ColumnType::Hours:
        format_set_num_format(format, "#,##0.0");
        break;
    case ColumnType::Percent:
        format_set_num_format(format, "0 %");
        break;
    }
}

void setFont(lxw_format* format, XlsxRole role)
{
    const bool bold = role == XlsxRole::Title || role == XlsxRole::Head || role == XlsxRole::Subtotal ||
                      role == XlsxRole::Total;
    if (bold)
        format_set_bold(format);
    if (role == XlsxRole::Title)
        format_set_font_size(format, kTitlePoints);
    if (role == XlsxRole::Label || role == XlsxRole::Note)
        format_set_font_color(format, kText2);
}

} // namespace

XlsxRole xlsxRole(RowKind kind)
{
    switch (kind) {
    case RowKind::Subtotal:
        return XlsxRole::Subtotal;
    case RowKind::Total:
        return XlsxRole::Total;
    case RowKind::Ordinary:
        break;
    }
    return XlsxRole::Body;
}

XlsxFormats::XlsxFormats(lxw_workbook* workbook, const QLocale& locale)
    : m_workbook(workbook), m_dateFormat(locale.dateFormat(QLocale::ShortFormat).toLower())
{
    if (!m_dateFormat.contains(u"yyyy"))
        m_dateFormat.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
}

lxw_format* XlsxFormats::of(const XlsxStyle& style)
{
    lxw_format*& known = m_made[style];
    if (!known)
        known = make(style);
    return known;
}

lxw_format* XlsxFormats::make(const XlsxStyle& style) const
{
    const auto [role, type, indented] = style;
    lxw_format* format = workbook_add_format(m_workbook);
    format_set_align(format, role == XlsxRole::Head ? LXW_ALIGN_VERTICAL_BOTTOM : LXW_ALIGN_VERTICAL_TOP);
    format_set_align(format, isNumeric(type) ? LXW_ALIGN_RIGHT : LXW_ALIGN_LEFT);
    if (indented && !isNumeric(type))
        format_set_indent(format, 1);
    if (role != XlsxRole::Title && (role == XlsxRole::Head || type == ColumnType::Text))
        format_set_text_wrap(format);
    if (role == XlsxRole::Head)
        format_set_bottom(format, LXW_BORDER_THIN);
    if (role == XlsxRole::Total)
        format_set_top(format, LXW_BORDER_THIN);
    format_set_bottom_color(format, kText);
    format_set_top_color(format, kText);
    setFont(format, role);
    setNumberFormat(format, type, m_dateFormat);
    return format;
}

} // namespace spoton::exchange
