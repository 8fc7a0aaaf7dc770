// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/address.h"

#include "support/file_kit.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using domain::District;

TEST_CASE("Address: a postal code names its town where it has one, and the district")
{
    struct Case
    {
        QString code;
        QString town;
        QString named;
        District district;
    };
    const Case c = GENERATE(values<Case>({
        {u"01662"_s, {}, u"Meißen"_s, District::Meissen},
        {u"D-01662"_s, {}, u"Meißen"_s, District::Meissen},
        {u"01067"_s, {}, u"Dresden"_s, District::Other},
        {u"20095"_s, {}, {}, District::Other},
        {u"1796"_s, {}, {}, District::Unknown},
        {u""_s, {}, {}, District::Unknown},
    }));
    CAPTURE(c.code);
    const auto facts = viewmodels::addressFacts(places(), c.code, c.town);
    CHECK(facts.town == c.named);
    CHECK(facts.district == c.district);
}

TEST_CASE("Address: a postal code of too few or too many digits is hinted at, nothing else is")
{
    for (const QString& code : {u"0166"_s, u"016620"_s, u"D-166"_s}) {
        CAPTURE(code);
        CHECK_FALSE(viewmodels::postalCodeHint(code).isEmpty());
    }
    for (const QString& code : {u""_s, u"01662"_s, u" D-01662 "_s, u"405 02"_s, u"PL 59-900"_s, u"٠١٦"_s}) {
        CAPTURE(code);
        CHECK(viewmodels::postalCodeHint(code).isEmpty());
    }
}
