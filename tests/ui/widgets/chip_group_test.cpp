// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip_group.h"

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
