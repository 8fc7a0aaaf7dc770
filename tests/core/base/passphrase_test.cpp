// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/passphrase.h"

#include "support/results.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;

TEST_CASE("Passphrase: what everybody tries first is weak, in German too")
{
    const QString weak =
        GENERATE(u""_s, u"a"_s, u"password"_s, u"passwort"_s, u"Passwort"_s, u"123456789012"_s,
                 u"aaaaaaaaaaaaaaaa"_s, u"qwertzuiop"_s, u"schatz1234"_s, u"Dresden2024"_s);
    CAPTURE(weak.toStdString());
    CHECK(base::passphraseStrength(weak) <= 2);
}

TEST_CASE("Passphrase: four chance words are strong")
{
    CHECK(base::passphraseStrength(u"Lampe Gurke Ufer Trommel"_s) == 4);
    CHECK(base::passphraseStrength(u"жёлтый трамвай у моста"_s) == 4);
}

TEST_CASE("Passphrase: words of the person and the file add nothing")
{
    const QString typed = u"Wasserfurth"_s;
    CHECK(base::passphraseStrength(typed, {u"Anna Wasserfurth"_s}) < base::passphraseStrength(typed));
    CHECK(base::passphraseStrength(typed, {u"ab"_s, {}}) == base::passphraseStrength(typed));
}
