// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

namespace spoton::viewmodels {

/// Day and month as the locale writes them, where the year goes without saying: "14.11.".
inline QString shortDay(QDate day, const QLocale& locale)
{
    const auto separates = [](QChar c) {
        return !c.isLetter() && c != u'.';
    };
    QString format = locale.dateFormat(QLocale::ShortFormat).remove(u'y');
    while (!format.isEmpty() && separates(format.back()))
        format.chop(1);
    while (!format.isEmpty() && !format.front().isLetter())
        format.remove(0, 1);
    return locale.toString(day, format);
}

/// The same where the day is of this year; with its year, that of another: "26.02.24".
inline QString shortDay(QDate day, QDate today, const QLocale& locale)
{
    return day.year() == today.year() ? shortDay(day, locale) : locale.toString(day, QLocale::ShortFormat);
}

} // namespace spoton::viewmodels
