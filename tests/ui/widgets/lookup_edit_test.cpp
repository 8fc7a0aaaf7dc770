// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lookup_edit.h"

#include "support/results.h"
#include "support/window_kit.h"
#include "widgets/chip.h"
#include "widgets/chip_group.h"
#include "widgets/segments.h"
#include "widgets/toast.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTimerEvent>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using viewmodels::ListRow;
using widgets::LookupEdit;

namespace {

ListRow named(const QString& title)
{
    ListRow row;
    row.id = 1;
    row.title = title;
    return row;
}

/// A window that has the focus, without a screen.
struct Stage : QWidget
{
    Stage()
    {
        useLook(false);
        auto* layout = new QVBoxLayout(this);
        layout->setSpacing(4);
        resize(600, 400);
    }

    void begin(QWidget* focused)
    {
        show();
        activateWindow();
        QApplication::processEvents();
        focused->setFocus();
        REQUIRE(focused->hasFocus());
    }
};

struct Lookup : Stage
{
    Lookup()
    {
        layout()->addWidget(edit);
        layout()->addWidget(next);
        edit->setSuggest([this](const QString&, LookupEdit::Answer answer) { answers += answer; });
        edit->setCreateWords([](const QString& words) { return QString(u"new "_s + words); });
        QObject::connect(edit, &LookupEdit::chosen, this,
                         [this](const ListRow& row) { chosen += row.title; });
        QObject::connect(edit, &LookupEdit::createRequested, this,
                         [this](const QString& words) { created += words; });
        begin(edit);
    }

    void answer(std::vector<ListRow> rows) { answers.takeLast()(std::move(rows)); }
    QAbstractItemView* list() { return findChild<QAbstractItemView*>(); }
    int current() { return list()->currentIndex().row(); }

    LookupEdit* edit = new LookupEdit;
    QLineEdit* next = new QLineEdit;
    QList<LookupEdit::Answer> answers;
    QStringList chosen;
    QStringList created;
};

const std::vector<ListRow> kTwo{named(u"Brücke"_s), named(u"Brunnen"_s)};

} // namespace

TEST_CASE("Lookup: Tab takes the first row and goes on")
{
    Lookup lookup;
    QTest::keyClicks(lookup.edit, u"br"_s);
    lookup.answer(kTwo);
    REQUIRE(lookup.edit->isOpen());
    CHECK(lookup.list()->model()->rowCount() == 3); // the last one makes anew
    QTest::keyClick(lookup.edit, Qt::Key_Tab);
    CHECK(lookup.chosen == QStringList{u"Brücke"_s});
    CHECK(lookup.next->hasFocus());
    CHECK_FALSE(lookup.edit->isOpen());
}

TEST_CASE("Lookup: Tab before the answer takes the first row once it is there")
{
    Lookup lookup;
    QTest::keyClicks(lookup.edit, u"br"_s);
    QTest::keyClick(lookup.edit, Qt::Key_Tab);
    CHECK(lookup.next->hasFocus());
    CHECK(lookup.chosen.isEmpty());
    SECTION("of those found")
    {
        lookup.answer(kTwo);
        CHECK(lookup.chosen == QStringList{u"Brücke"_s});
        CHECK_FALSE(lookup.edit->isOpen());
    }
    SECTION("and makes nothing where nothing was found")
    {
        lookup.answer({});
        CHECK(lookup.chosen.isEmpty());
        CHECK(lookup.created.isEmpty());
        CHECK(lookup.edit->text() == u"br"_s);
    }
    SECTION("an answer to what was typed earlier counts for nothing")
    {
        lookup.answers.first()(kTwo);
        CHECK(lookup.chosen.isEmpty());
    }
}

TEST_CASE("Lookup: what nobody is called is made anew by Enter, and by Tab only where that row was chosen")
{
    Lookup lookup;
    QTest::keyClicks(lookup.edit, u"br"_s);
    SECTION("nothing found, Tab")
    {
        lookup.answer({});
        REQUIRE(lookup.edit->isOpen());
        QTest::keyClick(lookup.edit, Qt::Key_Tab);
        CHECK(lookup.next->hasFocus());
        CHECK(lookup.created.isEmpty());
        CHECK(lookup.edit->text() == u"br"_s);
    }
    SECTION("nothing found, Enter")
    {
        lookup.answer({});
        QTest::keyClick(lookup.edit, Qt::Key_Return);
        CHECK(lookup.created == QStringList{u"br"_s});
    }
    SECTION("Enter before nothing is found")
    {
        QTest::keyClick(lookup.edit, Qt::Key_Return);
        lookup.answer({});
        CHECK(lookup.created == QStringList{u"br"_s});
    }
    SECTION("the last row of others, Tab")
    {
        lookup.answer(kTwo);
        QTest::keyClick(lookup.edit, Qt::Key_Up);
        QTest::keyClick(lookup.edit, Qt::Key_Tab);
        CHECK(lookup.created == QStringList{u"br"_s});
    }
}

TEST_CASE("Lookup: Down and Up go round, Enter takes, Escape closes, Alt+N makes anew")
{
    Lookup lookup;
    QTest::keyClicks(lookup.edit, u"br"_s);
    lookup.answer(kTwo);
    CHECK(lookup.current() == 0);
    QTest::keyClick(lookup.edit, Qt::Key_Up);
    CHECK(lookup.current() == 2);
    QTest::keyClick(lookup.edit, Qt::Key_Down);
    CHECK(lookup.current() == 0);
    QTest::keyClick(lookup.edit, Qt::Key_Down);
    SECTION("Enter")
    {
        QTest::keyClick(lookup.edit, Qt::Key_Return);
        CHECK(lookup.chosen == QStringList{u"Brunnen"_s});
    }
    SECTION("Escape")
    {
        QTest::keyClick(lookup.edit, Qt::Key_Escape);
        CHECK_FALSE(lookup.edit->isOpen());
        CHECK(lookup.chosen.isEmpty());
        CHECK(lookup.edit->text() == u"br"_s);
        QTest::keyClick(lookup.edit, Qt::Key_Tab);
        CHECK(lookup.chosen.isEmpty()); // closed, nothing is taken
    }
    SECTION("Alt+N")
    {
        QTest::keyClick(lookup.edit, Qt::Key_N, Qt::AltModifier);
        CHECK(lookup.created == QStringList{u"br"_s});
        CHECK(lookup.chosen.isEmpty());
    }
    SECTION("Backspace in the empty field")
    {
        int back = 0;
        QObject::connect(lookup.edit, &LookupEdit::backspaceAtStart, &lookup, [&] { ++back; });
        QTest::keyClick(lookup.edit, Qt::Key_Backspace);
        QTest::keyClick(lookup.edit, Qt::Key_Backspace);
        CHECK_FALSE(lookup.edit->isOpen());
        CHECK(back == 0);
        QTest::keyClick(lookup.edit, Qt::Key_Backspace);
        CHECK(back == 1);
    }
}

TEST_CASE("Chip group: one stop for Tab, letters jump, Space turns on and off")
{
    Stage stage;
    auto* chips = new widgets::ChipGroup(u"Topics"_s);
    auto* next = new QLineEdit;
    stage.layout()->addWidget(chips);
    stage.layout()->addWidget(next);
    for (const QString& words : {u"Vereinsführung"_s, u"Ehrenamt"_s, u"Vernetzung"_s, u"Layout"_s})
        chips->addChip(words.toLower(), words);
    int toggled = 0;
    QObject::connect(chips, &widgets::ChipGroup::toggled, &stage, [&] { ++toggled; });
    stage.begin(chips->focusProxy());
    const auto words = [] {
        return qobject_cast<QAbstractButton*>(QApplication::focusWidget())->text();
    };
    const auto press = [](int key) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key));
    };
    const auto type = [](const QString& letters) {
        for (const QChar letter : letters)
            QTest::keyClicks(QApplication::focusWidget(), QString(letter));
    };
    type(u"v"_s);
    CHECK(words() == u"Vereinsführung"_s);
    type(u"v"_s);
    CHECK(words() == u"Vernetzung"_s);
    type(u"v"_s);
    CHECK(words() == u"Vereinsführung"_s);
    press(Qt::Key_Left);
    type(u"vern"_s);
    CHECK(words() == u"Vernetzung"_s);
    press(Qt::Key_Home);
    type(u"l"_s);
    CHECK(words() == u"Layout"_s);
    press(Qt::Key_Home);
    type(u"ve"_s);
    CHECK(words() == u"Vereinsführung"_s);
    press(Qt::Key_Left);
    CHECK(words() == u"Vereinsführung"_s);
    press(Qt::Key_Right);
    CHECK(words() == u"Ehrenamt"_s);
    press(Qt::Key_Space);
    CHECK(chips->checked() == QStringList{u"ehrenamt"_s});
    press(Qt::Key_Return);
    CHECK(chips->checked() == QStringList());
    CHECK(toggled == 2);
    press(Qt::Key_Tab);
    CHECK(next->hasFocus());
    QTest::keyClick(next, Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(words() == u"Ehrenamt"_s);
}

TEST_CASE("Chip group: what is not offered any more is seen where it was chosen, and is not lost")
{
    Stage stage;
    auto* chips = new widgets::ChipGroup(u"Topics"_s);
    stage.layout()->addWidget(chips);
    chips->addChip(u"a"_s, u"Ehrenamt"_s);
    chips->addChip(u"b"_s, u"Fax"_s, false);
    chips->addChip(u"c"_s, u"Layout"_s);
    stage.begin(chips->focusProxy());
    const auto shown = [&] {
        QStringList words;
        for (const auto* chip : chips->findChildren<widgets::Chip*>()) {
            if (chip->isVisible())
                words += chip->text();
        }
        return words;
    };
    CHECK(shown() == QStringList{u"Ehrenamt"_s, u"Layout"_s});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(qobject_cast<QAbstractButton*>(QApplication::focusWidget())->text() == u"Layout"_s);
    chips->setChecked({u"b"_s});
    CHECK(shown() == QStringList{u"Ehrenamt"_s, u"Fax"_s, u"Layout"_s});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(chips->checked() == QStringList{u"b"_s, u"c"_s});
}

TEST_CASE("Segments: arrows move, the choice is told, none is chosen without a key")
{
    Stage stage;
    auto* segments = new widgets::Segments(u"Channel"_s);
    stage.layout()->addWidget(segments);
    segments->addChoice(u"office"_s, u"persönlich"_s);
    segments->addChoice(u"phone"_s, u"Telefon"_s);
    QStringList chosen;
    QObject::connect(segments, &widgets::Segments::chosen, &stage,
                     [&](const QString& key) { chosen += key; });
    CHECK(segments->current() == QString());
    segments->setCurrent(u"office"_s);
    CHECK(chosen.isEmpty()); // only what the user does
    stage.begin(segments->focusProxy());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(segments->current() == u"phone"_s);
    CHECK(chosen == QStringList{u"phone"_s});
    segments->setCurrent(u"unknown"_s);
    CHECK(segments->current() == QString());
}

TEST_CASE("Toast: it stays while any of its buttons has the focus, and its action is chosen once")
{
    Stage stage;
    auto* field = new QLineEdit;
    stage.layout()->addWidget(field);
    widgets::Toast toast(&stage);
    toast.move(200, 300); // not below the pointer
    int chosen = 0;
    stage.begin(field);
    toast.say(u"<b>x</b> gelöscht"_s, u"Undo"_s, [&] { ++chosen; });
    CHECK(toast.isVisible());
    CHECK(toast.findChild<QLabel*>()->text() == u"<b>x</b> gelöscht"_s);
    CHECK(toast.findChild<QLabel*>()->textFormat() == Qt::PlainText);
    auto* timer = toast.findChild<QTimer*>();
    REQUIRE(timer);
    const auto pass = [&] {
        QTimerEvent ends(timer->timerId());
        QCoreApplication::sendEvent(timer, &ends);
    };
    for (auto* button : toast.findChildren<QAbstractButton*>()) {
        button->setFocus();
        pass();
        CHECK(toast.isVisible());
    }
    auto* action = toast.findChild<QPushButton*>();
    action->setFocus();
    QTest::keyClick(action, Qt::Key_Space);
    CHECK(chosen == 1);
    CHECK_FALSE(toast.isVisible());
    toast.say(u"Gesichert"_s);
    CHECK(action->isHidden());
    field->setFocus();
    pass();
    CHECK_FALSE(toast.isVisible());
}
