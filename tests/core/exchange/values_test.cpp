// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/values.h"

#include "support/results.h"

#include <catch2/generators/catch_generators.hpp>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace spoton;
using exchange::dayFrom;
using exchange::listFrom;
using exchange::minutesFrom;
using exchange::namesFrom;
using exchange::numberFrom;
using exchange::timeFrom;

TEST_CASE("Values: days are understood as people write them")
{
    const auto [text, day] = GENERATE(table<QString, QDate>({
        {u"2025-04-03"_s, QDate(2025, 4, 3)},
        {u"3.4.2025"_s, QDate(2025, 4, 3)},
        {u"03.04.25"_s, QDate(2025, 4, 3)},
        {u" 03.04.2025 "_s, QDate(2025, 4, 3)},
        {u"3. 4. 2025"_s, QDate(2025, 4, 3)},
        {u"29.02.2024"_s, QDate(2024, 2, 29)},
        {u"31.12.69"_s, QDate(2069, 12, 31)},
        {u"01.01.70"_s, QDate(1970, 1, 1)},
        {u"2025-04-03 00:00:00"_s, QDate(2025, 4, 3)},
    }));
    CAPTURE(text.toStdString());
    CHECK(dayFrom(text) == day);
}

TEST_CASE("Values: what the calendar does not have or can be read in two ways is no day")
{
    const QString text =
        GENERATE(u""_s, u"31.02.2025"_s, u"29.02.2025"_s, u"2025-13-01"_s, u"2025-04-31"_s, u"0.4.2025"_s,
                 u"3.0.2025"_s, u"04/03/2025"_s, u"3.4."_s, u"3.4.202"_s, u"3.4.20255"_s, u"morgen"_s,
                 u"20250403"_s, u"2025-04-03x"_s, u"-3.4.2025"_s, u"3,4,2025"_s, u"45750"_s);
    CAPTURE(text.toStdString());
    CHECK_FALSE(dayFrom(text));
}

TEST_CASE("Values: where the year goes without saying, day and month are a day of it")
{
    for (const QString& text : {u"18.11."_s, u"18.11"_s, u" 18. 11. "_s, u"18.11.25"_s, u"2025-11-18"_s})
        CHECK(dayFrom(text, 2025) == QDate(2025, 11, 18));
    CHECK(dayFrom(u"29.2."_s, 2024) == QDate(2024, 2, 29));
    for (const QString& text : {u""_s, u"29.2."_s, u"31.02"_s, u"18."_s, u"18.11.2"_s, u"18-11"_s})
        CHECK_FALSE(dayFrom(text, 2025));
}

TEST_CASE("Values: every day is understood in each of its forms")
{
    CHECK(rc::check([] {
        const QDate day = QDate(2000, 1, 1).addDays(*rc::gen::inRange(0, 25567));
        RC_ASSERT(dayFrom(day.toString(Qt::ISODate)) == day);
        RC_ASSERT(dayFrom(day.toString(u"d.M.yyyy"_s)) == day);
        RC_ASSERT(dayFrom(day.toString(u"dd.MM.yyyy"_s)) == day);
        RC_ASSERT(dayFrom(day.toString(u"dd.MM.yy"_s)) == day);
    }));
}

TEST_CASE("Values: times of day are understood as people write them")
{
    const auto [text, time] = GENERATE(table<QString, QTime>({
        {u"9:15"_s, QTime(9, 15)},
        {u"09:15"_s, QTime(9, 15)},
        {u"09:15:00"_s, QTime(9, 15)},
        {u"9.15"_s, QTime(9, 15)},
        {u"9 Uhr"_s, QTime(9, 0)},
        {u"9"_s, QTime(9, 0)},
        {u"930"_s, QTime(9, 30)},
        {u"0930"_s, QTime(9, 30)},
        {u"1415"_s, QTime(14, 15)},
        {u"9:15 Uhr"_s, QTime(9, 15)},
        {u"0:00"_s, QTime(0, 0)},
        {u"23:59"_s, QTime(23, 59)},
    }));
    CAPTURE(text.toStdString());
    CHECK(timeFrom(text) == time);
}

TEST_CASE("Values: what no clock shows is no time")
{
    const QString text = GENERATE(u""_s, u"24:00"_s, u"25:00"_s, u"9:60"_s, u"9:5"_s, u"-9:00"_s, u"früh"_s,
                                  u"9:15:5"_s, u"123:00"_s, u"9:15 AM"_s, u"960"_s, u"2400"_s, u"09300"_s);
    CAPTURE(text.toStdString());
    CHECK_FALSE(timeFrom(text));
}

TEST_CASE("Values: durations are minutes, hours and minutes, or hours with a decimal")
{
    const auto [text, minutes] = GENERATE(table<QString, int>({
        {u"45"_s, 45},
        {u"0"_s, 0},
        {u" 45 "_s, 45},
        {u"45 min"_s, 45},
        {u"45min."_s, 45},
        {u"45 Minuten"_s, 45},
        {u"1:15"_s, 75},
        {u"0:05"_s, 5},
        {u"1:15 h"_s, 75},
        {u"1,5 h"_s, 90},
        {u"1.5 Std."_s, 90},
        {u"2 h"_s, 120},
        {u"0,75 h"_s, 45},
        {u"-15"_s, -15},
        {u"−15"_s, -15},
    }));
    CAPTURE(text.toStdString());
    CHECK(minutesFrom(text) == minutes);
}

TEST_CASE("Values: other words are no duration")
{
    const QString text = GENERATE(u""_s, u"viele"_s, u"1:60"_s, u"1:5"_s, u"45 Tage"_s, u"4 5"_s, u"1,5"_s,
                                  u"1.5"_s, u"h"_s, u"99999999999"_s, u"--5"_s, u"0x10"_s, u"1e3"_s);
    CAPTURE(text.toStdString());
    CHECK_FALSE(minutesFrom(text));
}

TEST_CASE("Values: numbers are whole numbers")
{
    CHECK(numberFrom(u"12"_s) == 12);
    CHECK(numberFrom(u" 0 "_s) == 0);
    CHECK(numberFrom(u"-3"_s) == -3);
    const QString text =
        GENERATE(u""_s, u" "_s, u"1,5"_s, u"1.5"_s, u"1.000"_s, u"zwölf"_s, u"99999999999"_s, u"0x10"_s);
    CAPTURE(text.toStdString());
    CHECK_FALSE(numberFrom(text));
}

TEST_CASE("Values: lists are separated by comma or bar, names by bar alone")
{
    CHECK(listFrom(u"a, b|c ,, |d"_s) == u"a b c d"_s.split(u' '));
    CHECK(listFrom(u" "_s) == QStringList());
    CHECK(listFrom(u"Hate-Speech im Netz"_s) == QStringList(u"Hate-Speech im Netz"_s));
    CHECK(namesFrom(u"Brücke, Pirna | Horizont||"_s) == QStringList({u"Brücke, Pirna"_s, u"Horizont"_s}));
}
