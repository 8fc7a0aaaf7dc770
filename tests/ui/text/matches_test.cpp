// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/matches.h"

#include "support/names.h"
#include "support/results.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;

namespace {

const std::vector<QString>& all()
{
    static const std::vector<QString> kAll(names().begin(), names().end());
    return kAll;
}

QStringList marked(const QString& text, const QString& searched)
{
    QStringList parts;
    for (const text::Match& match : text::matches(text, searched))
        parts += text.mid(match.start, match.length);
    return parts;
}

} // namespace

TEST_CASE("Matches: what is typed is found in every spelling of the name")
{
    struct Case
    {
        QString text;
        QString searched;
        QStringList marked;
    };
    const Case c = GENERATE(values<Case>({
        {u"Jürgen Müller"_s, u"mueller"_s, {u"Müller"_s}},
        {u"Jürgen Müller"_s, u"Muller"_s, {u"Müller"_s}},
        {u"Jürgen Mueller"_s, u"müll"_s, {u"Muell"_s}},
        {u"Käthe Weiß"_s, u"weiss"_s, {u"Weiß"_s}},
        {u"Hańža Šołćina"_s, u"sol"_s, {u"Šoł"_s}},
        {u"Łukasz Błaszczykowski"_s, u"luk"_s, {u"Łuk"_s}},
        {u"Наталья Чайковская"_s, u"Natalja"_s, {u"Наталья"_s}},
        {u"Natalia Chaykovskaya"_s, u"Наталья"_s, {u"Natalia"_s}},
        {u"Jürgen Müller"_s, u"jü mü"_s, {u"Jü"_s, u"Mü"_s}},
        {u"Jürgen Müller"_s, u"ller"_s, {}},
        {u"Jürgen Müller"_s, u"  "_s, {}},
        {u"Jürgen Müller"_s, u"%<b>"_s, {}},
        {QString(), u"a"_s, {}},
        {u"+49 (351) 123-45, Vorstand"_s, u"0351 12345"_s, {u"+49 (351) 123-45"_s}},
        {u"Büro: 0351/12345"_s, u"büro 2345"_s, {u"Büro"_s, u"0351/12345"_s}},
        {u"0351 12345"_s, u"0351"_s, {u"0351 12345"_s}},
        {u"0351 12346"_s, u"0351 12345"_s, {u"0351"_s}},
    }));
    CAPTURE(c.text, c.searched);
    CHECK(marked(c.text, c.searched) == c.marked);
}

TEST_CASE("Matches: they lie within the text, in order, and do not overlap")
{
    CHECK(rc::check([] {
        const QString text = *rc::gen::elementOf(all()) + u' ' + *rc::gen::elementOf(all());
        const QString of = *rc::gen::elementOf(all());
        const QString searched = of.left(*rc::gen::inRange(0, int(of.size()) + 1)) + u' ' +
                                 of.section(u' ', -1).left(*rc::gen::inRange(0, 4));
        int end = 0;
        for (const text::Match& match : text::matches(text, searched)) {
            RC_ASSERT(match.length > 0);
            RC_ASSERT(match.start >= end);
            end = match.start + match.length;
            RC_ASSERT(end <= text.size());
        }
    }));
}

TEST_CASE("Matches: a name is marked by each of its own beginnings")
{
    for (const QString& name : names()) {
        const QString word = name.section(u' ', 0, 0);
        for (int letters = 1; letters <= word.size(); ++letters) {
            if (!word.at(letters - 1).isLetter())
                continue;
            CAPTURE(name, letters);
            const auto found = text::matches(name, word.left(letters));
            REQUIRE(!found.empty());
            CHECK(found.front().start == 0);
        }
    }
}
