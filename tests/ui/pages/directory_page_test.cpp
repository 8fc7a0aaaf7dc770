// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contacts and organisations by keyboard, in the window that people use.
#include "pages/directory_page.h"

#include "pages/list_page.h"
#include "storage/contact_repository.h"
#include "support/records.h"
#include "support/window_desk.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using storage::Database;
using viewmodels::Area;

TEST_CASE("Directory page: what is being edited is not lost by choosing another row")
{
    WindowFile data;
    with(data.file(), [](Database& database) {
        for (const QString& name : {u"Anna"_s, u"Berta"_s, u"Clara"_s})
            saved(database, contact(name, u"Alt"_s));
    });
    Window window(data);
    window.open(Area::Contacts);
    auto& page = window.page<pages::ListPage>();
    page.list()->setCurrentIndex(page.list()->model()->index(1, 0));
    settle(window.file);
    window.click(u"Edit"_s);
    auto* given = qobject_cast<QLineEdit*>(window.named(u"Given name"_s));
    REQUIRE(given);
    CHECK(given->text() == u"Berta"_s);

    SECTION("an editor without changes makes way")
    {
        page.list()->setCurrentIndex(page.list()->model()->index(2, 0));
        settle(window.file);
        CHECK_FALSE(window.named(u"Given name"_s));
    }
    SECTION("one with changes stays, until they are saved")
    {
        given->setFocus();
        window.type(u"x"_s);
        page.list()->setCurrentIndex(page.list()->model()->index(2, 0));
        settle(window.file);
        REQUIRE(window.named(u"Given name"_s) == given);
        CHECK_FALSE(window.toast().isEmpty());
        Q_EMIT window.file.changed(); // something else was saved or taken back
        settle(window.file);
        REQUIRE(window.named(u"Given name"_s) == given);
        given->setFocus();
        window.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK_FALSE(window.named(u"Given name"_s));
        CHECK(count(data, u"contact WHERE given_name = 'Bertax'"_s) == 1);
    }
}

TEST_CASE("Directory page: a postal code fills the town until someone types one")
{
    WindowFile data;
    Window window(data);
    window.open(Area::Contacts);
    window.click(u"New contact"_s);
    auto* code = qobject_cast<QLineEdit*>(window.named(u"Postal code"_s));
    auto* town = qobject_cast<QLineEdit*>(window.named(u"Town"_s));
    REQUIRE(code);
    REQUIRE(town);
    code->setFocus();
    window.type(u"01662"_s);
    CHECK(town->text() == u"Meißen"_s);
    code->selectAll();
    window.type(u"01067"_s);
    CHECK(town->text() == u"Dresden"_s);
    town->setFocus();
    town->selectAll();
    window.type(u"Anderswo"_s);
    code->setFocus();
    code->selectAll();
    window.type(u"01662"_s);
    CHECK(town->text() == u"Anderswo"_s);
}

TEST_CASE(
    "Directory page: what is being written is there again after a crash, a lock and in another language")
{
    WindowFile data;
    const auto id = with(data.file(), [](Database& database) {
        saved(database, organisation(u"Horizont"_s));
        return saved(database, contact(u"Berta"_s, u"Alt"_s)).id;
    });
    const bool fresh = GENERATE(true, false);
    CAPTURE(fresh);
    const auto line = [](Window& window, const QString& name) {
        auto* edit = qobject_cast<QLineEdit*>(window.named(name));
        return edit ? edit->text() : u"not there"_s;
    };
    {
        Window window(data);
        window.open(Area::Contacts, fresh ? 0 : id.value);
        window.click(fresh ? u"New contact"_s : u"Edit"_s);
        window.named(u"Given name"_s)->setFocus();
        window.type(u"Mara"_s);
        const QString typed = line(window, u"Given name"_s);

        window.window.rebuild([] {});
        settle(window.file);
        CHECK(line(window, u"Given name"_s) == typed);

        window.window.lock();
        settle(window.file);
        CHECK_FALSE(window.file.isOpen());
        CHECK(line(window, u"Given name"_s) == u"not there"_s);
    }
    data.reopen();
    Window window(data);
    CHECK(line(window, u"Given name"_s).contains(u"Mara"_s));
    CHECK(line(window, u"Family name"_s) == (fresh ? QString() : u"Alt"_s));
    CHECK(QApplication::focusWidget() == window.named(u"Given name"_s));

    SECTION("and saved, it is a draft no more")
    {
        window.press(Qt::Key_Return, Qt::ControlModifier);
        CHECK(line(window, u"Given name"_s) == u"not there"_s);
        CHECK(count(data, u"contact WHERE given_name LIKE '%Mara'"_s) == 1);
        CHECK(count(data, u"draft"_s) == 0);
    }
    SECTION("and cancelled, it is gone, and a record is shown")
    {
        window.press(Qt::Key_Escape);
        CHECK(line(window, u"Given name"_s) == u"not there"_s);
        CHECK(count(data, u"contact WHERE given_name LIKE '%Mara'"_s) == 0);
        CHECK(count(data, u"draft"_s) == 0);
        window.click(u"Edit"_s);
        CHECK_FALSE(line(window, u"Given name"_s).contains(u"Mara"_s));
    }
}

TEST_CASE("Directory page: a session can be logged in between, and what is being written is there afterwards")
{
    WindowFile data;
    with(data.file(), [](Database& database) { saved(database, contact(u"Berta"_s, u"Alt"_s)); });
    Window window(data);
    window.open(Area::Organisations);
    window.click(u"New organisation"_s);
    window.type(u"Horizont"_s);
    auto* name = qobject_cast<QLineEdit*>(window.named(u"Name"_s));
    REQUIRE(name);
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.named(u"Concern"_s)->setFocus();
    window.type(u"Antrag"_s);
    window.press(Qt::Key_Escape);
    CHECK(window.named(u"Name"_s) == name);
    CHECK(name->text() == u"Horizont"_s);
    CHECK(QApplication::focusWidget() == name);

    window.window.lock();
    settle(window.file);
    data.reopen();
    CHECK(data.file().facts().drafts == std::vector{viewmodels::Destination{Area::SessionForm, 0},
                                                    viewmodels::Destination{Area::Organisations, 0}});
}

TEST_CASE("Directory page: Ctrl+Enter on an unfinished editor marks what is missing and saves nothing")
{
    WindowFile data;
    Window window(data);
    window.open(Area::Organisations);
    window.click(u"New organisation"_s);
    QWidget* name = window.named(u"Name"_s);
    QWidget* founded = window.named(u"Founded (year or day)"_s);
    REQUIRE(name);
    REQUIRE(founded);
    CHECK(name->accessibleDescription().isEmpty());
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(name->accessibleDescription().isEmpty());
    CHECK(count(data, u"organisation"_s) == 0);
    name->setFocus();
    window.type(u"Horizont"_s);
    CHECK(name->accessibleDescription().isEmpty());
    founded->setFocus();
    window.type(u"31.2.2020"_s);
    CHECK_FALSE(founded->accessibleDescription().isEmpty());
}

TEST_CASE("Directory page: the search leaves Ctrl+E to what edits the record that was found")
{
    WindowFile data;
    Window window(data);
    window.open(Area::Contacts);
    QKeyEvent asks(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
    asks.ignore();
    QApplication::sendEvent(QApplication::focusWidget(), &asks);
    CHECK_FALSE(asks.isAccepted());
}

TEST_CASE("Directory page: roles and consents are added by keyboard, each with the way on to what it needs")
{
    WindowFile data;
    with(data.file(), [](Database& database) { saved(database, organisation(u"Horizont"_s)); });
    Window window(data);
    window.open(Area::Contacts);
    window.click(u"New contact"_s);
    window.type(u"Mara"_s);
    window.named(u"Add a role in an organisation"_s)->setFocus();
    window.type(u"hor"_s);
    window.press(Qt::Key_Return);
    CHECK(QApplication::focusWidget() == window.named(u"Role in Horizont"_s));
    window.type(u"Vorsitz"_s);
    window.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == window.named(u"From"_s));
    window.type(u"1.3.2020"_s);
    window.named(u"Record a consent"_s)->setFocus();
    window.press(Qt::Key_Down);
    auto* added = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(added);
    CHECK(added->accessibleName().endsWith(u"Given on"_s));
    CHECK(added->width() == 146);
    const QString purpose = added->accessibleName().section(u':', 0, 0);
    auto* away = qobject_cast<QAbstractButton*>(window.named(u"Remove the consent "_s + purpose));
    REQUIRE(away);
    away->click();
    settle(window.file);
    CHECK(QApplication::focusWidget() == window.named(u"Record a consent"_s));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(count(data, u"role WHERE title = 'Vorsitz' AND from_date = '2020-03-01' AND main"_s) == 1);
}

TEST_CASE("Directory page: a new contact is chosen in the list once it is saved, however far down it stands")
{
    WindowFile data;
    with(data.file(), [](Database& database) {
        for (int i = 0; i < 200; ++i)
            saved(database, contact(u"Anna"_s, u"Alt %1"_s.arg(i, 3, 10, QChar(u'0'))));
    });
    Window window(data);
    window.open(Area::Contacts);
    window.click(u"New contact"_s);
    window.type(u"Zora"_s);
    window.press(Qt::Key_Tab);
    window.type(u"Zuletzt"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    auto& page = window.page<pages::ListPage>();
    CHECK(page.list()->currentIndex().row() == 200);
    (void)page.list()->currentIndex().data(); // wants its window
    settle(window.file);
    CHECK(page.list()->currentIndex().data().toString() == u"Zora Zuletzt"_s);
    CHECK(QApplication::focusWidget() == page.list());
}

TEST_CASE("Directory page: what was typed and cancelled comes back from the toast")
{
    WindowFile data;
    Window window(data);
    window.open(Area::Contacts);
    auto& page = window.page<pages::ListPage>();
    window.click(u"New contact"_s);
    window.press(Qt::Key_Escape);
    CHECK(window.toast().isEmpty());
    CHECK(QApplication::focusWidget() == page.list());

    window.click(u"New contact"_s);
    window.type(u"Mara"_s);
    window.press(Qt::Key_Escape);
    CHECK_FALSE(window.named(u"Given name"_s));
    CHECK(count(data, u"draft"_s) == 0);
    CHECK(window.toast() == u"What was typed is discarded."_s);
    window.click(u"Bring back  Ctrl+Z"_s);
    REQUIRE(window.named(u"Given name"_s));
    CHECK(QApplication::focusWidget() == window.named(u"Given name"_s));
    CHECK(qobject_cast<QLineEdit*>(window.named(u"Given name"_s))->text() == u"Mara"_s);
}

TEST_CASE("Directory page: a website is opened in the user's own program, unless it is none")
{
    WindowFile data;
    const auto [site, page, shown] = GENERATE(table<QString, QString, bool>({
        {u"horizont.example"_s, u"https://horizont.example"_s, true},
        {u"http://horizont.example/wir?a=b"_s, u"http://horizont.example/wir?a=b"_s, true},
        {u"file:///etc/hostname"_s, {}, false},
        {u"javascript:alert(1)"_s, {}, false},
        {u"demnächst"_s, {}, false},
    }));
    CAPTURE(site);
    with(data.file(), [site = site](Database& database) {
        domain::Organisation verein = organisation(u"Horizont"_s);
        verein.website = site;
        saved(database, verein);
    });
    Window window(data);
    window.open(Area::Organisations);
    if (!shown) {
        CHECK_THROWS(window.click(site));
        return;
    }
    window.click(site);
    CHECK(window.asked.urls == QList<QUrl>{QUrl(page)});
}

TEST_CASE("Directory page: those who are chosen are written to, however far apart they stand")
{
    WindowFile data;
    with(data.file(), [](Database& database) {
        for (int i = 0; i < 700; ++i) {
            domain::Contact person = contact(u"P%1"_s.arg(i, 4, 10, QChar(u'0')), u"Q"_s);
            person.emails = {u"p%1@x.example"_s.arg(i)};
            person.doNotContact = i == 699;
            storage::Batch batch = begin(database);
            must(storage::ContactRepository(database, places()).save(batch, person));
            must(batch.commit());
        }
    });
    Window window(data);
    window.open(Area::Contacts);
    auto& page = window.page<pages::ListPage>();
    auto* write = qobject_cast<QAbstractButton*>([&]() -> QWidget* {
        for (auto* one : window.window.findChildren<QAbstractButton*>()) {
            if (one->isVisible() && one->text().contains(u"BCC"_s))
                return one;
        }
        return nullptr;
    }());
    REQUIRE(write);
    write->click(); // all 700 are more than a message takes
    settle(window.file);
    CHECK(window.asked.urls.isEmpty());
    CHECK(window.asked.copied.isEmpty());
    CHECK_FALSE(window.toast().isEmpty());
    QItemSelection chosen;
    for (const int place : {0, 1, 650, 699})
        chosen.select(page.list()->model()->index(place, 0), page.list()->model()->index(place, 0));
    page.list()->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    write->click();
    settle(window.file);
    REQUIRE(window.asked.urls.size() == 1);
    const QString url = window.asked.urls.front().toString();
    CHECK(url.contains(u"p0@x.example,p1@x.example,p650@x.example"_s));
    CHECK_FALSE(url.contains(u"p699@"_s)); // does not wish it
}
