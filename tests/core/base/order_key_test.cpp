// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/order_key.h"

#include "support/names.h"
#include "support/results.h"

#include <QCollator>

#include <catch2/generators/catch_generators.hpp>

#include <rapidcheck.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spoton::tests;
using spoton::base::orderKey;

namespace {

/// As SQLite compares.
bool isBefore(const QString& a, const QString& b)
{
    return orderKey(a).toUtf8() < orderKey(b).toUtf8();
}

QString anyText()
{
    static const QString kAlphabet =
        u"aAäÄbBeéEnñoOöØszßSZšlLłyYżdđæœ 0123456789-'’´.,()&\t\u00adиИйЙеёяЯабدבगुि金\u0301\u0308\u0306\ufe0f"_s;
    const auto places = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(kAlphabet.size())));
    QString text;
    for (const int place : places)
        text += kAlphabet[place];
    return text;
}

QStringList sorted(QStringList names)
{
    std::sort(names.begin(), names.end(), isBefore);
    return names;
}

/// What a name is without its case and marks, which to a collator are the last things to look at.
QString bare(const QString& name)
{
    return orderKey(name).section(QChar(1), 0, 0);
}

} // namespace

TEST_CASE("orderKey: names stand as in a German register")
{
    const QStringList names = GENERATE(values<QStringList>({
        {u"Abel"_s, u"Äbel"_s, u"Abend"_s, u"Adam"_s},
        {u"Muller"_s, u"Müller"_s, u"Mulz"_s, u"Muster"_s, u"Mutz"_s},
        {u"Oder"_s, u"Öffner"_s, u"Ofner"_s, u"Ort"_s, u"Østby"_s},
        {u"Weis"_s, u"Weiss"_s, u"Weiß"_s, u"Weißner"_s, u"Weist"_s},
        {u"Igel"_s, u"Jahn"_s, u"Vogt"_s, u"Wald"_s, u"Xaver"_s, u"Yilmaz"_s, u"Zahn"_s},
        {u"Schmidt"_s, u"Sehn"_s, u"Šolta"_s, u"Szabo"_s, u"Tal"_s},
        {u"Dahl"_s, u"Đurić"_s, u"Labe"_s, u"Łabno"_s, u"Lachs"_s},
        {u"Aegir"_s, u"Ægisson"_s, u"Aeh"_s, u"Œuvre"_s, u"Oezer"_s},
        {u"İnan"_s, u"Inci"_s, u"Işık"_s, u"Ivan"_s},
        {u"Anna"_s, u"Anna Berg"_s, u"Anna-Lena"_s, u"Annabell"_s},
        {u"al-Aswad"_s, u"Ali"_s, u"ʿAlī"_s, u"‘Alī"_s, u"Alma"_s},
        {u"Obrecht"_s, u"O'Brien"_s, u"O´Brien"_s, u"O’Brien"_s, u"Obst"_s},
        {u"Verein 02"_s, u"Verein 2"_s, u"Verein 10"_s, u"Verein 99999999"_s, u"Verein 123456789"_s,
         u"Verein 12345678901234567"_s, u"Verein A"_s},
        {u"1. Chor"_s, u"2. Chor"_s, u"11. Chor"_s, u"Chor"_s},
        {u"Zoe"_s, u"Βασίλης"_s, u"Андрей"_s, u"Елена"_s, u"Ёлкин"_s, u"Ещенко"_s, u"Иван"_s, u"Йордан"_s,
         u"Яна"_s, u"אבי"_s, u"أحمد"_s, u"بسام"_s, u"रवि"_s, u"金"_s},
        {u"❤️ Alma"_s, u"Berta"_s, u"„Chor“"_s, u"(Dora)"_s},
    }));
    QStringList shuffled(names.rbegin(), names.rend());
    CHECK(sorted(names) == names);
    CHECK(sorted(shuffled) == names);
}

TEST_CASE("orderKey: case, marks and what stands between words tell names apart only where all else is alike")
{
    CHECK(isBefore(u"anna b"_s, u"Anna C"_s));
    CHECK(isBefore(u"Anna B"_s, u"anna c"_s));
    CHECK(isBefore(u"Müller A"_s, u"Muller B"_s));
    CHECK(isBefore(u"Anna-Maria A"_s, u"Anna Maria B"_s));
    CHECK(orderKey(u" Anna "_s) == orderKey(u"Anna"_s));
    CHECK(orderKey(u"Anna"_s) != orderKey(u"anna"_s));
    CHECK(orderKey(u"रवि"_s) != orderKey(u"रवी"_s));
    CHECK(bare(u"गुरु"_s) != bare(u"गर"_s));
}

TEST_CASE("orderKey: tells any two texts apart that differ in more than spaces at their ends")
{
    CHECK(rc::check([] {
        const QString a = anyText();
        const QString b = anyText();
        RC_ASSERT((orderKey(a) == orderKey(b)) == (a.trimmed() == b.trimmed()));
        RC_ASSERT(isBefore(a, b) + isBefore(b, a) == (a.trimmed() == b.trimmed() ? 0 : 1));
        // Case and marks alone never move a name.
        RC_ASSERT(bare(a.toUpper()) == bare(a));
        RC_ASSERT(bare(a.normalized(QString::NormalizationForm_D)) == bare(a));
    }));
}

TEST_CASE("orderKey: German, Slavic and Turkish names stand as the desktop's German collation has them")
{
    QCollator german(QLocale(u"de"_s));
    german.setNumericMode(true);
    // Where only signs and spaces differ, registers differ; and collations have scripts in orders of their
    // own.
    QStringList words;
    for (const QString& name : names()) {
        for (const QString& word : name.split(u' ')) {
            if (std::all_of(word.begin(), word.end(),
                            [](QChar c) { return c.isLetter() && c.script() == QChar::Script_Latin; }))
                words += word;
        }
    }
    words +=
        {u"Äbel"_s, u"Abel"_s, u"Ödön"_s, u"Übel"_s, u"Zoë"_s, u"İnan"_s, u"Işık"_s, u"Çelik"_s, u"Şahin"_s};
    CHECK(words.size() > 60);
    for (const QString& a : std::as_const(words)) {
        for (const QString& b : std::as_const(words)) {
            CAPTURE(a, b);
            if (bare(a) != bare(b))
                CHECK(isBefore(a, b) == (german.compare(a, b) < 0));
        }
    }
}
