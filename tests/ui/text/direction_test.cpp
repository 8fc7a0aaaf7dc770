// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/direction.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using spoton::text::directionOf;
using spoton::text::isolated;

TEST_CASE("Direction: words run the way most of their letters do")
{
    CHECK(directionOf(u"Horizont Pirna e. V."_s) == Qt::LeftToRight);
    CHECK(directionOf(u"Наталья"_s) == Qt::LeftToRight);
    CHECK(directionOf(u"هبة خياط"_s) == Qt::RightToLeft);
    CHECK(directionOf(u"נועה"_s) == Qt::RightToLeft);
    CHECK(directionOf(u"نور Sebnitz e. V."_s) == Qt::LeftToRight);
    CHECK(directionOf(u"نرجو الاتصال بنا عبر a@b.example"_s) == Qt::RightToLeft);
    CHECK(directionOf(u"45 %"_s) == Qt::LeftToRight);
    CHECK(directionOf({}) == Qt::LeftToRight);
}

TEST_CASE(
    "Direction: only words with letters that run leftwards, or turned by a control character, are isolated")
{
    CHECK(isolated(u"Horizont"_s) == u"Horizont"_s);
    CHECK(isolated(u"هبة"_s) == u"\u2067هبة\u2069"_s);
    CHECK(isolated(u"Hori\u202Eznot"_s) == u"\u2066Hori\u202Eznot\u2069"_s);
    CHECK(isolated(u"نور Riesa (Initiative)"_s) == u"\u2066نور Riesa (Initiative)\u2069"_s);
}
