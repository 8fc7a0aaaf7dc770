// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/choices.h"

#include "support/window_kit.h"
#include "theme/tokens.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using domain::District;

namespace {

viewmodels::Facet facet(bool several)
{
    return {u"district"_s,
            u"District"_s,
            {{u"a"_s, u"A"_s, District::Meissen}, {u"b"_s, u"B & C"_s, District::Mittelsachsen}},
            several};
}

QStringList ticked(const QMenu& menu)
{
    QStringList words;
    for (const QAction* action : menu.actions()) {
        if (action->isChecked())
            words += action->text();
    }
    return words;
}

/// Where the picture has about that colour, whose edges are blended with the ground.
QRect placeOf(const QImage& picture, const QColor& colour)
{
    QRect place;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor there = picture.pixelColor(x, y);
            const int away = std::abs(there.red() - colour.red()) + std::abs(there.green() - colour.green())
                             + std::abs(there.blue() - colour.blue());
            if (away < 40)
                place |= QRect(x, y, 1, 1);
        }
    }
    return place;
}

} // namespace

TEST_CASE("fillMenu: one at most is ticked unless several can be, and each can be taken back")
{
    const bool several = GENERATE(false, true);
    QMenu menu;
    QStringList told;
    for (int time = 0; time < 2; ++time) { // filled anew, nothing of before is left
        pages::fillMenu(&menu, facet(several), {u"a"_s},
                        [&](const QString& key, bool on) { told += key + (on ? u"+"_s : u"-"_s); });
    }
    REQUIRE(menu.actions().size() == 2);
    CHECK(ticked(menu) == QStringList{u"A"_s});
    menu.actions()[1]->trigger();
    CHECK(ticked(menu) == (several ? QStringList{u"A"_s, u"B && C"_s} : QStringList{u"B && C"_s}));
    menu.actions()[1]->trigger();
    CHECK(ticked(menu) == (several ? QStringList{u"A"_s} : QStringList()));
    CHECK(told == QStringList{u"b+"_s, u"b-"_s});
}

TEST_CASE("fillMenu: a tick is seen before the dot of the district, and both before the words")
{
    useLook(GENERATE(false, true));
    const bool several = GENERATE(false, true);
    const theme::Tokens& colours = theme::tokens(QApplication::palette());
    QMenu menu;
    const auto draw = [&](const QStringList& chosen) {
        pages::fillMenu(&menu, facet(several), chosen, [](const QString&, bool) {});
        menu.resize(menu.sizeHint());
        return menu.grab().toImage();
    };
    const QImage plain = draw({});
    CHECK(placeOf(plain, colours.accent).isEmpty());
    const QImage chosen = draw({u"a"_s});
    const QRect tick = placeOf(chosen, colours.accent);
    const QRect dot = placeOf(chosen, colours.district(District::Meissen));
    CHECK(tick.height() >= 6);
    CHECK(dot.height() >= 6);
    CHECK(tick.right() < dot.left());
    CHECK(std::abs(tick.center().y() - dot.center().y()) <= 1);
    CHECK(dot.right() < placeOf(chosen, colours.text).left());
    CHECK(placeOf(plain, colours.text).left() == placeOf(chosen, colours.text).left());
    CHECK(placeOf(chosen, colours.text).right() < chosen.width() - 8);
}
