// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"

#include "support/names.h"
#include "support/results.h"

#include <catch2/generators/catch_generators.hpp>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace spoton::tests;
using spoton::base::fold;
using spoton::base::foldBeginnings;

namespace {

/// Letters of all the scripts, and what stands between them.
const QString kAlphabet =
    u"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 -'’.,()@+&/\"\n\täöüßÄÖÜẞłŁđĐøæœıİþəħŋ"
    "ěščřžýáíéúůťďňĚŠČŘŽąęśćńźżőűșțăâîļņķģįų"
    "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюяАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯљњћђџ"
    "ğşçâêîûẠảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹươ"
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةپچژگکیـ\u064b\u0650\u0651\u200c\u200d"
    "אבגשָׂրპαβσςὦ王김さรัाि\u0301\u0308\u0323ſﬁĳŉǆ½²①Ⅳ😀𐐷𞤀\u00ad\ufeff\u2028"_s;

rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(kAlphabet.size()))),
                        [](const std::vector<int>& places) {
                            QString text;
                            for (const int place : places)
                                text +=
                                    kAlphabet[place]; // a half of a pair now and then, as hostile as it gets
                            return text;
                        });
}

} // namespace

TEST_CASE("fold: spellings of one name fall together")
{
    const QStringList spellings = GENERATE(values<QStringList>({
        {u"Müller"_s, u"Mueller"_s, u"Muller"_s, u"MÜLLER"_s, u"mu\u0308ller"_s},
        {u"Weiß"_s, u"Weiss"_s, u"WEISS"_s, u"WEIẞ"_s},
        {u"Schäfer"_s, u"Schaefer"_s, u"Schafer"_s, u"Šafer"_s},
        {u"Köhler"_s, u"Koehler"_s, u"Kohler"_s},
        {u"Šołta"_s, u"Solta"_s, u"Scholta"_s, u"Sholta"_s},
        {u"Łukasz"_s, u"Lukasz"_s},
        {u"Наталья"_s, u"Natalja"_s, u"Natalia"_s, u"Natalya"_s, u"Natalija"_s, u"Nataliia"_s, u"Наталя"_s,
         u"Наталія"_s},
        {u"Юлия"_s, u"Julia"_s, u"Yulia"_s, u"Julija"_s, u"Iuliia"_s, u"Юлія"_s, u"Yuliya"_s},
        {u"Щербаков"_s, u"Schtscherbakow"_s, u"Shcherbakov"_s, u"Ščerbakov"_s},
        {u"Чайковский"_s, u"Tschaikowski"_s, u"Tchaikovsky"_s, u"Chaykovskiy"_s, u"Čajkovskij"_s,
         u"Tschaikowskij"_s},
        {u"Кузнецов"_s, u"Kusnezow"_s, u"Kuznetsov"_s, u"Kuznetzov"_s},
        {u"Елена"_s, u"Jelena"_s, u"Yelena"_s, u"Elena"_s},
        {u"Хрущёв"_s, u"Хрущев"_s, u"Chruschtschew"_s, u"Khrushchev"_s},
        {u"Жуков"_s, u"Schukow"_s, u"Zhukov"_s, u"Žukov"_s},
        {u"Євген"_s, u"Yevgen"_s, u"Jewgen"_s},
        {u"Алексей"_s, u"Alexej"_s, u"Aleksey"_s, u"Alexei"_s},
        {u"Işık"_s, u"Isik"_s, u"IŞIK"_s, u"ışık"_s},
        {u"İbrahim"_s, u"Ibrahim"_s, u"ibrahim"_s, u"IBRAHIM"_s},
        {u"Çağlar"_s, u"Caglar"_s},
        {u"Nguyễn Thị Phượng"_s, u"Nguyen Thi Phuong"_s},
        {u"Đặng Văn Tuấn"_s, u"Dang Van Tuan"_s},
        {u"O'Neill"_s, u"O’Neill"_s, u"ONeill"_s, u"O`Neill"_s},
        {u"Мар'яна"_s, u"Мар’яна"_s, u"Марʼяна"_s, u"Marjana"_s},
        {u"مُحَمَّد"_s, u"محمد"_s, u"محمـــد"_s},
        {u"کیان‌پور"_s, u"کیانپور"_s},
        {u"Ελένη"_s, u"ΕΛΕΝΗ"_s, u"Ελενη"_s},
    }));
    for (const QString& spelling : spellings) {
        CAPTURE(spelling, spellings.front());
        CHECK(fold(spelling) == fold(spellings.front()));
    }
}

TEST_CASE("fold: other names stay apart")
{
    const auto [a, b] = GENERATE(table<QString, QString>({
        {u"Müller"_s, u"Miller"_s},
        {u"Anna"_s, u"Anja"_s},
        {u"عبد"_s, u"عابد"_s},
        {u"王"_s, u"汪"_s},
        {u"Schmidt"_s, u"Schmied"_s},
        {u"Meier"_s, u"Maier"_s},
        {u"01662"_s, u"01665"_s},
        {u"11"_s, u"1"_s},
        {u"Anna Berta"_s, u"Annaberta"_s},
        {u"Петров"_s, u"Педров"_s},
    }));
    CHECK(fold(a) != fold(b));
}

TEST_CASE("fold: gives words with single spaces, and nothing for no words")
{
    CHECK(fold(u"  Anna-Lena\t(geb. Müller),\nMeißen "_s) == u"ana lena geb muler meisen"_s);
    CHECK(fold(u"e-mail@Verein.ORG"_s) == u"e mail verein org"_s);
    CHECK(fold(u"+49 3521 / 12-34"_s) == u"49 3521 12 34"_s);
    for (const QString& nothing : {u""_s, u" "_s, u"...!?"_s, u"'"_s, u"\u0301"_s, u"😀"_s, u"\u00ad"_s}) {
        CAPTURE(nothing);
        CHECK(fold(nothing) == QString());
    }
}

TEST_CASE("fold: keeps every script's letters")
{
    for (const QString& name : names()) {
        CAPTURE(name);
        CHECK(fold(name) != QString());
        CHECK(fold(name).count(u' ') >= name.count(u' '));
    }
}

TEST_CASE("fold: is at rest after one time")
{
    CHECK(rc::check([] {
        const QString once = fold(*anyText());
        RC_ASSERT(fold(once) == once);
    }));
    for (const QString& name : names())
        CHECK(fold(fold(name)) == fold(name));
}

TEST_CASE("fold: has single spaces between words and none at the ends, for any text")
{
    CHECK(rc::check([] {
        const QString folded = fold(*anyText());
        RC_ASSERT(folded == folded.simplified());
    }));
}

TEST_CASE("foldBeginnings: never holds an empty one, and begins with the word itself")
{
    CHECK(foldBeginnings(u"Müll"_s).first() == u"mul"_s);
    CHECK(foldBeginnings(u"!"_s).isEmpty());
    CHECK(rc::check([] {
        const QString text = *anyText();
        const QStringList beginnings = foldBeginnings(text);
        RC_ASSERT(!beginnings.contains(QString()));
        if (!fold(text).isEmpty())
            RC_ASSERT(beginnings.first() == fold(text));
    }));
}

TEST_CASE("foldBeginnings: each beginning of a name leads to it")
{
    for (const QString& name : names()) {
        for (const QString& word : name.split(u' ')) {
            const QString whole = u' ' + fold(word);
            for (qsizetype typed = 1; typed <= word.size(); ++typed) {
                const QStringList beginnings = foldBeginnings(word.first(typed));
                const bool leads =
                    std::any_of(beginnings.begin(), beginnings.end(), [&](const QString& beginning) {
                        return whole.contains(QString(u' ' + beginning.section(u' ', -1)));
                    });
                // Half a letter of a rare script is no letter yet.
                const bool broken = word[typed - 1].isHighSurrogate();
                CAPTURE(word, whole, word.first(typed), beginnings);
                CHECK((leads || broken || beginnings.isEmpty()));
            }
        }
    }
}
