// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day_edit.h"

#include "support/window_kit.h"
#include "widgets/day_calendar.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QShortcut>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using widgets::DayEdit;

namespace {

/// A day between two fields, in German.
struct Days : QWidget
{
    Days()
    {
        useLook(false);
        auto* layout = new QVBoxLayout(this);
        layout->addWidget(&before);
        layout->addWidget(&day);
        layout->addWidget(&after);
        QObject::connect(&day, &DayEdit::dayEdited, this, [this](QDate edited) { last = edited; });
        day.setDay(kToday);
        show();
        activateWindow();
        QApplication::processEvents();
        before.setFocus();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

    GermanWords german;
    QLineEdit before;
    DayEdit day{[] {
        return kToday;
    }};
    QLineEdit after;
    std::optional<QDate> last; ///< that was edited
};

} // namespace

TEST_CASE("Day edit: it is one stop, short and selected with the focus, with its weekday without")
{
    Days days;
    CHECK(days.day.text() == u"Di., 18.11.2025"_s);
    days.press(Qt::Key_Tab);
    REQUIRE(days.day.hasFocus());
    CHECK(days.day.text() == u"18.11.2025"_s);
    CHECK(days.day.selectedText() == u"18.11.2025"_s);
    days.press(Qt::Key_Tab);
    CHECK(days.after.hasFocus());
    CHECK(days.day.text() == u"Di., 18.11.2025"_s);
    CHECK_FALSE(days.last);
}

TEST_CASE("Day edit: a day is typed as people write it, and what is none stays as it is")
{
    const auto [typed, day, shown] = GENERATE(table<QString, QDate, QString>({
        {u"19.11.2025"_s, QDate(2025, 11, 19), u"Mi., 19.11.2025"_s},
        {u"19.11.25"_s, QDate(2025, 11, 19), u"Mi., 19.11.2025"_s},
        {u"19.11."_s, QDate(2025, 11, 19), u"Mi., 19.11.2025"_s},
        {u"19.11"_s, QDate(2025, 11, 19), u"Mi., 19.11.2025"_s},
        {u"2025-11-19"_s, QDate(2025, 11, 19), u"Mi., 19.11.2025"_s},
        {u"31.02."_s, QDate(), u"31.02."_s},
        {u"morgen"_s, QDate(), u"morgen"_s},
    }));
    CAPTURE(typed);
    Days days;
    days.day.setFocus(Qt::TabFocusReason);
    QTest::keyClicks(&days.day, typed);
    CHECK(days.day.text() == typed);
    REQUIRE(days.last);
    CHECK(*days.last == day);
    days.press(Qt::Key_Tab);
    CHECK(days.day.text() == shown);
    CHECK(days.day.day() == day);
    days.press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(days.day.text() == (day.isValid() ? u"19.11.2025"_s : typed));
}

TEST_CASE("Day edit: Up and Down go on by a day from what is one")
{
    Days days;
    days.day.setFocus(Qt::TabFocusReason);
    days.press(Qt::Key_Up);
    days.press(Qt::Key_Up);
    CHECK(days.last == QDate(2025, 11, 20));
    days.press(Qt::Key_Down);
    CHECK(days.day.day() == QDate(2025, 11, 19));
    CHECK(days.day.text() == u"19.11.2025"_s);
    QTest::keyClicks(&days.day, u"31.02."_s);
    days.press(Qt::Key_Up);
    CHECK(days.day.text() == u"31.02."_s);
    days.day.setDay({});
    CHECK(days.day.text().isEmpty());
    days.press(Qt::Key_Down);
    CHECK(days.day.day() == kToday);
}

TEST_CASE("Day edit: its calendar opens by key, and Escape leaves both it and what is around as they were")
{
    Days days;
    int escaped = 0;
    QShortcut around(Qt::Key_Escape, &days);
    around.setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(&around, &QShortcut::activated, &days, [&] { ++escaped; });
    days.day.setFocus(Qt::TabFocusReason);
    const bool f4 = GENERATE(true, false);
    days.press(f4 ? Qt::Key_F4 : Qt::Key_Down, f4 ? Qt::NoModifier : Qt::AltModifier);
    auto* popup = days.day.findChild<widgets::DayPopup*>();
    REQUIRE(popup);
    CHECK(popup->isVisible());
    auto* calendar = popup->findChild<QCalendarWidget*>();
    CHECK(calendar->selectedDate() == kToday);
    QWidget* focus = popup->focusWidget();
    REQUIRE(focus);
    QTest::keyClick(focus, Qt::Key_Right);
    SECTION("Enter takes the day")
    {
        QTest::keyClick(focus, Qt::Key_Return);
        CHECK_FALSE(popup->isVisible());
        CHECK(days.last == kToday.addDays(1));
        CHECK(days.day.day() == kToday.addDays(1));
    }
    SECTION("Escape takes none")
    {
        QTest::keyClick(focus, Qt::Key_Escape);
        CHECK_FALSE(popup->isVisible());
        CHECK_FALSE(days.last);
        CHECK(days.day.day() == kToday);
        CHECK(escaped == 0);
    }
}
