// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Forms that are open while the window is locked, closed or changed, while they are saved, and on two pages.
#include "dialogs/history_dialog.h"
#include "pages/list_page.h"
#include "pages/record_editor.h"
#include "pages/session_page.h"
#include "storage/draft_repository.h"
#include "support/records.h"
#include "support/window_desk.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSet>
#include <QTest>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using storage::Database;
using viewmodels::Area;

namespace {

/// What is asked below the header.
QString question(Window& window)
{
    for (const auto* banner : window.window.findChildren<pages::Banner*>()) {
        if (banner->isVisible())
            return banner->words();
    }
    return {};
}

/// A new session with a text for which there is no room.
void writeUnkept(Window& window)
{
    window.press(Qt::Key_N, Qt::ControlModifier);
    setDiskFull(window.file, true);
    auto* concern = qobject_cast<QPlainTextEdit*>(window.named(u"Concern"_s));
    REQUIRE(concern);
    concern->setPlainText(longText());
    settle(window.file);
}

/// A new session with all that it has to have; one is in its concern.
pages::SessionPage& writeSession(Window& window)
{
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.named(u"Contact, min"_s)->setFocus();
    window.type(u"45"_s);
    window.named(u"Topics"_s)->setFocus();
    window.press(Qt::Key_Space);
    window.named(u"Concern"_s)->setFocus();
    window.type(u"Antrag"_s);
    return window.page<pages::SessionPage>();
}

bool says(Window& window, const QString& words)
{
    for (const auto* label : window.window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("Window: a lock is held back where a text could not be kept, until there is room for it")
{
    WindowFile data;
    Window window(data);
    std::optional<bool> draft;
    QObject::connect(&window.window, &shell::MainWindow::locked, &window.window,
                     [&](const QString&, bool kept) { draft = kept; });
    writeUnkept(window);
    window.window.lock();
    settle(window.file);
    CHECK(window.file.isOpen());
    CHECK(question(window).contains(u"the new session"_s));
    CHECK(says(window, u"Draft not kept: there is no space left on the disk"_s));
    REQUIRE(QApplication::focusWidget());
    CHECK(qobject_cast<QAbstractButton*>(QApplication::focusWidget())->text() == u"Try again"_s);
    window.click(u"Try again"_s);
    CHECK(window.file.isOpen());
    CHECK_FALSE(question(window).isEmpty());

    SECTION("tried again with room, it locks and the draft is kept")
    {
        setDiskFull(window.file, false);
        window.click(u"Try again"_s);
        CHECK_FALSE(window.file.isOpen());
        CHECK(draft == true);
        data.reopen();
        CHECK(data.file().facts().drafts.size() == 1);
    }
    SECTION("told to, it locks and says of no draft that it is kept")
    {
        window.click(u"Lock and lose it"_s);
        CHECK_FALSE(window.file.isOpen());
        CHECK(draft == false);
    }
    SECTION("asked for again, it locks")
    {
        window.window.lock();
        settle(window.file);
        CHECK_FALSE(window.file.isOpen());
    }
}

TEST_CASE("Window: a lock that is held back goes on once the text is saved or discarded")
{
    WindowFile data;
    Window window(data);
    writeUnkept(window);
    window.window.lock();
    settle(window.file);
    REQUIRE_FALSE(question(window).isEmpty());
    window.click(u"Discard"_s);
    window.endLeaveTimer(u"look"_s);
    CHECK_FALSE(window.file.isOpen());
    CHECK(window.window.workspace() == nullptr);
}

TEST_CASE("Window: closing that was held back is forgotten once the text is kept")
{
    WindowFile data;
    Window window(data);
    writeUnkept(window);
    CHECK_FALSE(window.window.close());
    settle(window.file);
    REQUIRE_FALSE(question(window).isEmpty());
    setDiskFull(window.file, false);
    window.endLeaveTimer(u"look"_s);
    CHECK(question(window).isEmpty());
    setDiskFull(window.file, true);
    auto* concern = qobject_cast<QPlainTextEdit*>(window.named(u"Concern"_s));
    REQUIRE(concern);
    concern->setPlainText(longText() + longText());
    CHECK_FALSE(window.window.close());
    settle(window.file);
    CHECK(window.window.isVisible());
    CHECK_FALSE(question(window).isEmpty());
    concern->setPlainText(longText() + longText() + u"x"_s); // not the text it spoke of
    CHECK_FALSE(window.window.close());
    settle(window.file);
    CHECK(window.window.isVisible());
    window.window.close();
    settle(window.file);
    CHECK_FALSE(window.window.isVisible());
}

TEST_CASE("Window: locking closes the windows above it at once, and Ctrl+L reaches it from there")
{
    WindowFile data;
    const auto club =
        with(data.file(), [](Database& database) { return saved(database, organisation(u"Horizont"_s)).id; });
    Window window(data);
    const QPointer history =
        new dialogs::HistoryDialog(window.file, club.value, u"Horizont"_s, window.window.workspace());
    history->open();
    const QPointer menu = window.window.workspace()->menu();
    menu->popup({});
    settle(window.file);
    REQUIRE(history->isVisible());
    bool shown = true;
    QObject::connect(&window.window, &shell::MainWindow::locking, &window.window,
                     [&] { shown = (history && history->isVisible()) || (menu && menu->isVisible()); });
    if (GENERATE(true, false))
        QTest::keyClick(menu, Qt::Key_L, Qt::ControlModifier);
    else
        QTest::keyClick(history, Qt::Key_L, Qt::ControlModifier);
    settle(window.file);
    CHECK_FALSE(window.file.isOpen());
    CHECK_FALSE(shown);
}

TEST_CASE("Window: closing it, a language or another file does not put off a lock that is held back")
{
    WindowFile data;
    Window window(data);
    writeUnkept(window);
    window.window.lock();
    settle(window.file);
    switch (GENERATE(0, 1, 2)) {
    case 0:
        CHECK_FALSE(window.window.close());
        break;
    case 1:
        window.window.rebuild([] {});
        break;
    default:
        window.window.leaveFile([] {});
    }
    settle(window.file);
    REQUIRE(window.file.isOpen());
    window.endLeaveTimer(u"deadline"_s);
    CHECK_FALSE(window.file.isOpen());
}

TEST_CASE(
    "Window: it is closed, left for another file or changed to another language only where nothing is lost")
{
    WindowFile data;
    Window window(data);
    writeUnkept(window);
    int done = 0;
    SECTION("closed")
    {
        CHECK_FALSE(window.window.close());
        settle(window.file);
        CHECK(window.window.isVisible());
        CHECK_FALSE(question(window).isEmpty());
        window.window.close();
        settle(window.file);
        CHECK_FALSE(window.window.isVisible());
    }
    SECTION("another language")
    {
        window.window.rebuild([&] { ++done; });
        settle(window.file);
        CHECK(done == 0);
        CHECK(window.page<pages::SessionPage>().form().isTouched());
        window.click(u"Change the language and lose it"_s);
        CHECK(done == 1);
        CHECK(question(window).isEmpty());
    }
    SECTION("another file, and who stays goes nowhere later")
    {
        window.window.leaveFile([&] { ++done; });
        settle(window.file);
        CHECK(window.file.isOpen());
        for (auto* button : window.window.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && qobject_cast<pages::Banner*>(button->parentWidget()) &&
                button->accessibleName() == u"Close"_s)
                button->click();
        }
        settle(window.file);
        CHECK(question(window).isEmpty());
        setDiskFull(window.file, false);
        window.window.lock();
        settle(window.file);
        CHECK_FALSE(window.file.isOpen());
        CHECK(done == 0);
    }
}

TEST_CASE("Session page: a text that could not be kept stays in its form")
{
    WindowFile data;
    const auto id = with(data.file(), [](Database& database) {
        return saved(database, storage::SessionDetails{session(), {}}).session.id;
    });
    Window window(data);
    writeUnkept(window);
    auto& page = window.page<pages::SessionPage>();
    window.press(Qt::Key_Escape);
    CHECK(page.isVisible());
    CHECK(window.toast().contains(u"could not be kept"_s));
    window.open(Area::SessionForm, id.value);
    CHECK(page.form().isNew());
    CHECK(page.form().draft().concern == longText());
    window.click(u"Discard"_s);
    CHECK_FALSE(page.isVisible());
}

TEST_CASE("Session page: what is typed after Ctrl+Shift+Enter goes into the next session")
{
    WindowFile data;
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    auto& page = window.page<pages::SessionPage>();
    window.named(u"Contact, min"_s)->setFocus();
    window.type(u"45"_s);
    window.named(u"Topics"_s)->setFocus();
    window.press(Qt::Key_Space);
    window.named(u"Concern"_s)->setFocus();
    window.type(u"Antrag"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Hor"_s); // while it is being saved
    settle(window.file);
    CHECK(count(data, u"counselling_session WHERE concern = 'Antrag'"_s) == 1);
    CHECK(page.isVisible());
    CHECK(page.form().isNew());
    CHECK(page.form().draft().typedOrganisation == u"Hor"_s);
    CHECK(page.form().draft().concern == QString());
}

TEST_CASE("Session page: no shortcut or click changes the session while it is saved for the next one")
{
    WindowFile data;
    Window window(data);
    auto& page = writeSession(window);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    const auto buttons = page.findChildren<QAbstractButton*>();
    const auto followUp =
        std::ranges::find(buttons, QKeySequence(Qt::ALT | Qt::Key_W), &QAbstractButton::shortcut);
    REQUIRE(followUp != buttons.end());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_W, Qt::AltModifier);
    CHECK_FALSE((*followUp)->isDown()); // else its click comes a tenth of a second later
    QTest::keyClicks(QApplication::focusWidget(), u"Hor"_s);
    for (auto* box : page.findChildren<QCheckBox*>())
        QTest::mouseClick(box, Qt::LeftButton);
    settle(window.file);
    CHECK(count(data, u"counselling_session WHERE concern = 'Antrag' AND interpreter = 0"_s) == 1);
    CHECK(count(data, u"follow_up"_s) == 0);
    REQUIRE(page.isVisible());
    CHECK(page.form().isNew());
    CHECK(page.form().draft().followUps.empty());
    CHECK(page.form().draft().typedOrganisation == u"Hor"_s);
}

TEST_CASE("Session page: a new session asked for while one is being saved begins once it is")
{
    WindowFile data;
    Window window(data);
    auto& page = writeSession(window);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    SECTION("after it")
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"Hor"_s);
        settle(window.file);
        REQUIRE(page.isVisible());
        CHECK(page.form().isNew());
        CHECK(page.form().draft().concern.isEmpty());
        CHECK(page.form().draft().typedOrganisation == u"Hor"_s);
        CHECK(page.editing().has_value());
    }
    SECTION("and who has gone to another page stays there")
    {
        window.window.workspace()->open({Area::Contacts, 0});
        settle(window.file);
        CHECK(window.window.workspace()->area() == Area::Contacts);
        CHECK_FALSE(page.editing().has_value());
    }
    CHECK(count(data, u"counselling_session"_s) == 1);
}

TEST_CASE("Session page: who types in the side panel while it is being saved goes on there")
{
    WindowFile data;
    Window window(data);
    auto& page = writeSession(window);
    page.form().chooseOrganisation(viewmodels::freshOrganisation(u"Neuland"_s));
    page.form().addFollowUp();
    settle(window.file);
    window.named(u"What"_s)->setFocus();
    window.type(u"fr"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClicks(QApplication::focusWidget(), u"o"_s);
    settle(window.file);
    REQUIRE(page.isVisible());
    window.type(u"h"_s);
    CHECK(page.form().draft().followUps[0].words == u"fohr"_s);
}

TEST_CASE("Session page: who types of a new contact while it is being saved goes on there")
{
    WindowFile data;
    Window window(data);
    auto& page = writeSession(window);
    page.form().chooseOrganisation(viewmodels::freshOrganisation(u"Neuland"_s));
    page.form().addContact(viewmodels::freshContact(u"Mara Wałda"_s));
    settle(window.file);
    window.named(u"Phone"_s)->setFocus();
    window.type(u"03"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"5"_s);
    settle(window.file);
    REQUIRE(page.isVisible());
    CHECK(says(window, u"Contact"_s));
    CHECK_FALSE(says(window, u"New organisation"_s)); // nothing more of that
    window.type(u"1"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(page.isVisible());
    CHECK(count(data, u"contact WHERE phones LIKE '%0351%'"_s) == 1);
}

TEST_CASE("Session page: it stays open where something was typed while it was being saved")
{
    WindowFile data;
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    auto& page = window.page<pages::SessionPage>();
    window.named(u"Contact, min"_s)->setFocus();
    window.type(u"45"_s);
    window.named(u"Topics"_s)->setFocus();
    window.press(Qt::Key_Space);
    window.named(u"Concern"_s)->setFocus();
    window.type(u"Antra"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"g"_s);
    settle(window.file);
    REQUIRE(page.isVisible());
    CHECK_FALSE(page.form().isNew());
    window.type(u"!"_s); // where one was
    CHECK(page.form().draft().concern == u"Antrag!"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(page.isVisible());
    CHECK(count(data, u"counselling_session WHERE concern = 'Antrag!'"_s) == 1);
    CHECK(count(data, u"counselling_session"_s) == 1);
}

TEST_CASE("Session page: a session that is deleted meanwhile closes its form")
{
    WindowFile data;
    const auto id = with(data.file(), [](Database& database) {
        return saved(database, storage::SessionDetails{session(), {}}).session.id;
    });
    Window window(data);
    window.open(Area::SessionForm, id.value);
    auto& page = window.page<pages::SessionPage>();
    window.file.undo();
    settle(window.file);
    CHECK_FALSE(page.isVisible());
    window.file.redo();
    settle(window.file);
    window.open(Area::SessionForm, id.value);
    CHECK(page.isVisible());
    window.open(Area::Referrals); // one has gone elsewhere, and stays there
    window.file.undo();
    settle(window.file);
    CHECK(window.window.workspace()->area() == Area::Referrals);
}

TEST_CASE("Directory page: in a narrow window an editor that was left for the list comes back into view")
{
    WindowFile data;
    Window window(data);
    window.open(Area::Contacts);
    window.click(u"New contact"_s);
    window.type(u"Mara"_s);
    QWidget* field = QApplication::focusWidget();
    window.window.resize(700, 600);
    settle(window.file);
    CHECK(field->isVisible());
    window.click(u"Back to the list"_s);
    REQUIRE_FALSE(field->isVisible());
    if (GENERATE(false, true))
        Q_EMIT window.page<pages::ListPage>().formRequested({Area::Contacts, 0});
    else
        window.open(Area::Contacts);
    CHECK(field->isVisible());
    CHECK(field->hasFocus());
}

TEST_CASE("Directory page: a record is edited in one place at a time")
{
    WindowFile data;
    const auto club =
        with(data.file(), [](Database& database) { return saved(database, organisation(u"Horizont"_s)).id; });
    Window window(data);
    const bool fresh = GENERATE(false, true);
    const bool typed = GENERATE(false, true);
    CAPTURE(fresh, typed);
    window.open(Area::Contacts);
    if (!fresh) {
        auto& list = window.page<pages::ListPage>();
        list.arriveAt(club.value, true);
        settle(window.file);
    }
    const QString button = fresh ? u"New organisation"_s : u"Edit"_s;
    window.click(button);
    auto* name = qobject_cast<QLineEdit*>(window.named(u"Name"_s));
    REQUIRE(name);
    if (typed)
        window.type(u"x"_s);

    window.open(Area::Organisations, fresh ? 0 : club.value);
    window.click(button);
    CHECK(window.window.workspace()->area() == Area::Contacts);
    CHECK(window.named(u"Name"_s) == name);
    CHECK(QApplication::focusWidget() == name);
    CHECK(window.window.findChildren<pages::RecordEditor*>().size() == 1);
    CHECK_FALSE(window.toast().isEmpty());

    window.press(Qt::Key_Escape);
    window.open(Area::Organisations, fresh ? 0 : club.value);
    window.click(button);
    CHECK(window.window.workspace()->area() == Area::Organisations);
    REQUIRE(window.named(u"Name"_s));
    CHECK(qobject_cast<QLineEdit*>(window.named(u"Name"_s))->text() == (fresh ? QString() : u"Horizont"_s));
}

TEST_CASE("Directory page: what was cancelled does not come back over what is being written elsewhere")
{
    WindowFile data;
    Window window(data);
    window.open(Area::Contacts);
    window.click(u"New organisation"_s);
    window.type(u"Weg"_s);
    window.press(Qt::Key_Escape);
    window.open(Area::Organisations);
    window.click(u"New organisation"_s);
    const bool typed = GENERATE(true, false);
    if (typed)
        window.type(u"Neu"_s);
    window.click(u"Bring back  Ctrl+Z"_s);
    CHECK(window.window.workspace()->area() == Area::Organisations);
    REQUIRE(window.named(u"Name"_s));
    CHECK(qobject_cast<QLineEdit*>(window.named(u"Name"_s))->text() == (typed ? u"Neu"_s : u"Weg"_s));
}

TEST_CASE("Directory page: what is typed while it is being saved stays in the editor")
{
    WindowFile data;
    Window window(data);
    window.open(Area::Organisations);
    window.click(u"New organisation"_s);
    window.type(u"Horizon"_s);
    auto* name = window.named(u"Name"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"t"_s);
    settle(window.file);
    REQUIRE(window.named(u"Name"_s) == name);
    CHECK(count(data, u"organisation WHERE name = 'Horizon'"_s) == 1);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(window.named(u"Name"_s));
    CHECK(count(data, u"organisation WHERE name = 'Horizont'"_s) == 1);
    CHECK(count(data, u"organisation"_s) == 1);
}

TEST_CASE(
    "Directory page: deleting a record that is being edited elsewhere keeps nothing of it, and is undone")
{
    WindowFile data;
    const auto club =
        with(data.file(), [](Database& database) { return saved(database, organisation(u"Horizont"_s)).id; });
    Window window(data);
    window.open(Area::Contacts);
    window.page<pages::ListPage>().arriveAt(club.value, true);
    settle(window.file);
    window.click(u"Edit"_s);
    window.type(u"x"_s);
    window.open(Area::Organisations, club.value);
    with(data.file(), [&](Database& database) {
        storage::Batch batch = begin(database);
        must(storage::OrganisationRepository(database, places()).remove(batch, club));
        must(batch.commit());
    });
    Q_EMIT window.file.changed();
    settle(window.file);
    window.window.lock();
    settle(window.file);
    CHECK(window.file.isOpen());
    CHECK(question(window).contains(u"its record has been deleted"_s));
    CHECK(count(data, u"draft"_s) == 0);
    window.file.undo();
    settle(window.file);
    window.click(u"Try again"_s);
    CHECK_FALSE(window.file.isOpen());
    data.reopen();
    CHECK(data.file().facts().drafts ==
          std::vector{viewmodels::Destination{Area::Organisations, club.value}});
}

TEST_CASE("Window: two organisations that are being edited both come back")
{
    WindowFile data;
    const auto ids = with(data.file(), [](Database& database) {
        return std::array{saved(database, organisation(u"Horizont"_s)).id.value,
                          saved(database, organisation(u"Anker"_s)).id.value};
    });
    {
        Window window(data);
        window.open(Area::Contacts);
        window.page<pages::ListPage>().arriveAt(ids[0], true);
        settle(window.file);
        window.click(u"Edit"_s);
        window.type(u"x"_s);
        window.open(Area::Organisations, ids[1]);
        window.click(u"Edit"_s);
        window.type(u"y"_s);
        SECTION("after a lock")
        {
            window.window.lock();
            settle(window.file);
        }
        SECTION("in another language")
        {
            window.window.rebuild([] {});
            settle(window.file);
            CHECK(window.window.workspace()->drafts().size() == 2);
            window.window.lock();
            settle(window.file);
        }
    }
    data.reopen();
    CHECK(data.file().facts().drafts.size() == 2);
    Window window(data);
    QSet<qint64> touched;
    for (const auto* editor : window.window.findChildren<pages::RecordEditor*>()) {
        if (editor->isTouched())
            touched += editor->record().record;
    }
    CHECK(touched == QSet{ids[0], ids[1]});
    CHECK(window.window.workspace()->area() == Area::Organisations);
}

TEST_CASE("Directory page: what was typed back leaves no draft when its editor makes way")
{
    WindowFile data;
    const auto ids = with(data.file(), [](Database& database) {
        return std::array{saved(database, organisation(u"Horizont"_s)).id.value,
                          saved(database, organisation(u"Anker"_s)).id.value};
    });
    Window window(data);
    window.open(Area::Organisations, ids[0]);
    window.click(u"Edit"_s);
    window.type(u"x"_s);
    window.page<pages::Page>().keepDraft([](const base::Done& kept) { must(kept); });
    settle(window.file);
    REQUIRE(count(data, u"draft"_s) == 1);
    window.press(Qt::Key_Backspace);
    window.open(Area::Organisations, ids[1]);
    REQUIRE_FALSE(window.named(u"Name"_s));
    CHECK(count(data, u"draft"_s) == 0);
}

TEST_CASE("Workspace: a session that was begun and left waits visibly behind the button for a new one")
{
    WindowFile data;
    Window window(data);
    const QWidget* button = window.named(u"New session"_s);
    REQUIRE(button);
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.open(Area::Contacts);
    CHECK(button->accessibleDescription().isEmpty());
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.named(u"Concern"_s)->setFocus();
    window.type(u"Antrag"_s);
    CHECK(button->accessibleDescription().isEmpty());
    window.open(Area::Contacts);
    CHECK(button->accessibleDescription() == u"A session that was begun waits here"_s);
    window.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(button->accessibleDescription().isEmpty());
    CHECK(window.page<pages::SessionPage>().form().draft().concern == u"Antrag"_s);
}
