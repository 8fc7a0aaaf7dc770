// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QDate>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;

TEST_CASE("Language: numbers are written as the language of the window has them")
{
    const QLocale before;
    {
        Language language;
        for (const auto& [chosen, hours, sessions] :
             {std::tuple(domain::UiLanguage::German, u"44,7"_s, u"1.402"_s),
              std::tuple(domain::UiLanguage::English, u"44.7"_s, u"1,402"_s)}) {
            language.install(chosen);
            CAPTURE(language.locale().name());
            CHECK(language.locale().toString(44.7, 'f', 1) == hours);
            CHECK(language.locale().toString(1402) == sessions);
            CHECK(QLocale() == language.locale());
            // Days before months in both.
            const QString day = language.locale().toString(QDate(2025, 11, 18), QLocale::ShortFormat);
            CHECK(day.startsWith(u"18"_s));
        }
    }
    QLocale::setDefault(before);
}
