// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cell_text.h"

#include <cmath>

namespace spoton::documents {

using reports::ColumnType;

namespace {

QString dateText(QDate date, const QLocale& locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"))
        format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    return locale.toString(date, format);
}

/// Halves away from zero, as spreadsheets do, so that 15 minutes are 0.3 hours in every format.
double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale + std::copysign(1e-9, value)) / scale;
}

} // namespace

bool isNumeric(ColumnType type)
{
    return type == ColumnType::Count || type == ColumnType::Hours || type == ColumnType::Percent;
}

QString numberText(double value, ColumnType type, const QLocale& locale)
{
    const int decimals = type == ColumnType::Hours ? 1 : 0;
    const double shown = rounded(type == ColumnType::Percent ? value * 100 : value, decimals);
    QString text = locale.toString(std::abs(shown), 'f', decimals);
    if (shown < 0)
        text.prepend(QChar(0x2212));
    if (type == ColumnType::Percent)
        text += locale.language() == QLocale::English ? QStringLiteral("%") : QStringLiteral(u"\u00A0%");
    return text;
}

std::optional<double> cellNumber(const reports::Cell& cell)
{
    if (cell.masked)
        return std::nullopt;
    if (const auto* count = std::get_if<qint64>(&cell.value))
        return static_cast<double>(*count);
    if (const auto* number = std::get_if<double>(&cell.value))
        return *number;
    return std::nullopt;
}

QString cellText(const reports::Cell& cell, ColumnType type, const QLocale& locale)
{
    if (cell.masked)
        return kMaskedMark;
    if (const auto* text = std::get_if<QString>(&cell.value))
        return *text;
    if (const auto* date = std::get_if<QDate>(&cell.value))
        return dateText(*date, locale);
    if (const auto number = cellNumber(cell))
        return numberText(*number, type, locale);
    return {};
}

} // namespace spoton::documents
