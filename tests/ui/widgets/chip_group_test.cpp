// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip_group.h"

#include "widgets/button.h"
#include "widgets/chip.h"

#include <QApplication>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;

TEST_CASE(
    "ChipGroup: another record is entered at its first chosen chip or the first, not where one was before")
{
    QWidget window;
    widgets::ChipGroup group(u"Topics"_s, &window);
    QWidget elsewhere(&window);
    elsewhere.setFocusPolicy(Qt::StrongFocus);
    for (const auto& key : {u"a"_s, u"b"_s, u"c"_s})
        group.addChip(key, key);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const auto entry = [&group] {
        return static_cast<widgets::Chip*>(group.focusProxy())->text();
    };
    CHECK(entry() == u"a"_s);
    group.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(group.checked() == QStringList{u"b"_s});
    group.setChecked({u"b"_s}); // what the form shows while one is in it changes nothing
    CHECK(entry() == u"b"_s);
    elsewhere.setFocus();
    group.setChecked({u"c"_s});
    CHECK(entry() == u"c"_s);
    group.setChecked({});
    CHECK(entry() == u"a"_s);
}

TEST_CASE("ChipGroup: folded, it shows the first chips and those that are on until others are asked for")
{
    QWidget window;
    widgets::ChipGroup group(u"Languages"_s, &window);
    for (const auto& key : {u"german"_s, u"english"_s, u"ukrainian"_s, u"vietnamese"_s, u"farsi"_s})
        group.addChip(key, key, key != u"farsi"_s);
    group.fold(2);
    group.setChecked({u"vietnamese"_s});
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const auto seen = [&group] {
        QStringList words;
        for (const auto* button : group.findChildren<QAbstractButton*>()) {
            if (button->isVisible())
                words += button->text();
        }
        return words;
    };
    CHECK(seen() == QStringList{u"german"_s, u"english"_s, u"vietnamese"_s, u"More …"_s});
    const QStringList all{u"german"_s, u"english"_s, u"ukrainian"_s, u"vietnamese"_s};
    SECTION("by the button")
    {
        group.findChildren<widgets::Button*>().front()->click();
        CHECK(seen() == all);
        CHECK(QApplication::focusWidget() == group.findChildren<widgets::Chip*>()[2]);
    }
    SECTION("by the letter with which one of them begins")
    {
        group.setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_U);
        CHECK(seen() == all);
        CHECK(QApplication::focusWidget() == group.findChildren<widgets::Chip*>()[2]);
    }
    SECTION("not by a letter with which only one begins that is not offered")
    {
        group.setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F);
        CHECK(seen().contains(u"More …"_s));
    }
}
