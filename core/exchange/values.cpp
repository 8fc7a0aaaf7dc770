// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace spoton::exchange {
namespace {

constexpr int kFirstYearOf1900s = 70; // 03.04.69 is 2069, 03.04.70 is 1970

QStringList split(const QString& text, const QString& separators)
{
    QStringList entries;
    QString entry;
    const auto finish = [&] {
        if (!entry.trimmed().isEmpty())
            entries += entry.trimmed();
        entry.clear();
    };
    for (const QChar c : text) {
        if (separators.contains(c))
            finish();
        else
            entry += c;
    }
    finish();
    return entries;
}

} // namespace

std::optional<QDate> dayFrom(const QString& text)
{
    static const QRegularExpression kIso(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00)?)?$"_s);
    static const QRegularExpression kGerman(u"^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{2}|\\d{4})$"_s);
    const QString trimmed = text.trimmed();
    QDate day;
    if (const auto iso = kIso.match(trimmed); iso.hasMatch()) {
        day = QDate(iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt());
    } else if (const auto german = kGerman.match(trimmed); german.hasMatch()) {
        const QString year = german.captured(3);
        const int century = year.size() > 2 ? 0 : year.toInt() < kFirstYearOf1900s ? 2000 : 1900;
        day = QDate(year.toInt() + century, german.captured(2).toInt(), german.captured(1).toInt());
    }
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDate> dayFrom(const QString& text, int year)
{
    static const QRegularExpression kWithoutYear(u"^(\\d{1,2}\\.\\s?\\d{1,2})\\.?$"_s);
    const auto short_ = kWithoutYear.match(text.trimmed());
    return dayFrom(short_.hasMatch() ? u"%1.%2"_s.arg(short_.captured(1)).arg(year, 4, 10, QChar(u'0'))
                                     : text);
}

std::optional<QTime> timeFrom(const QString& text)
{
    static const QRegularExpression kTime(u"^(\\d{1,2})(?:[:.](\\d{2})(?::\\d{2})?)?(?:\\s*(?:Uhr|h))?$"_s);
    static const QRegularExpression kDigits(u"^(\\d{1,2})(\\d{2})$"_s);
    auto match = kTime.match(text.trimmed());
    if (!match.hasMatch())
        match = kDigits.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

std::optional<int> minutesFrom(const QString& text)
{
    static const QRegularExpression kMinutes(u"^([-−]?\\d{1,6})\\s*(?:min\\.?|minuten|minutes|mins?|m)?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kClock(u"^(\\d{1,3}):(\\d{2})(?:\\s*(?:h|std\\.?))?$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kHours(
        u"^(\\d{1,3}(?:[,.]\\d{1,4})?)\\s*(?:h|std\\.?|stunden?|hours?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    if (const auto minutes = kMinutes.match(trimmed); minutes.hasMatch())
        return minutes.captured(1).replace(u'−', u'-').toInt();
    if (const auto clock = kClock.match(trimmed); clock.hasMatch() && clock.captured(2).toInt() < 60)
        return clock.captured(1).toInt() * 60 + clock.captured(2).toInt();
    if (const auto hours = kHours.match(trimmed); hours.hasMatch())
        return int(std::lround(hours.captured(1).replace(u',', u'.').toDouble() * 60));
    return std::nullopt;
}

std::optional<int> numberFrom(const QString& text)
{
    bool whole = false;
    const int number = text.trimmed().toInt(&whole);
    return whole ? std::optional(number) : std::nullopt;
}

QStringList listFrom(const QString& text)
{
    return split(text, u",|"_s);
}

QStringList namesFrom(const QString& text)
{
    return split(text, u"|"_s);
}

} // namespace spoton::exchange
