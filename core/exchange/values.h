// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

/// Values as people write them in spreadsheets.
namespace spoton::exchange {

/// 2025-04-03, 3.4.2025, 03.04.25 (70 to 99 are the 1900s). Nothing for a day that the calendar does not have.
std::optional<QDate> dayFrom(const QString& text);

/// The same, and 3.4. or 3.4 of that year.
std::optional<QDate> dayFrom(const QString& text, int year);

/// 9:15, 09:15, 09:15:00, 9.15, 9 Uhr.
std::optional<QTime> timeFrom(const QString& text);

/// 45, 45 min, 1:15, 1,5 h, 1.5 Std. Negative where it says so; nothing for other words.
std::optional<int> minutesFrom(const QString& text);

/// A whole number; empty text is nothing.
std::optional<int> numberFrom(const QString& text);

/// The trimmed entries of a list, separated by , or |.
QStringList listFrom(const QString& text);

/// The trimmed entries of a list, separated by | alone: names may hold commas.
QStringList namesFrom(const QString& text);

} // namespace spoton::exchange
