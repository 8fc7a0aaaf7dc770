// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/address.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;

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
