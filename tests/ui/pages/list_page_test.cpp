// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workspace_desk.h"

#include "pages/detail_pane.h"
#include "pages/filter_bar.h"
#include "pages/list_page.h"
#include "support/records.h"
#include "theme/tokens.h"
#include "widgets/toast.h"

#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QWindow>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using viewmodels::Area;

TEST_CASE("List page: the buttons within the search have names")
{
    Desk desk;
    desk.open({Area::Sessions, 0});
    const auto* list = desk.page<pages::ListPage>();
    REQUIRE(list);
    int buttons = 0;
    for (QToolButton* button : list->findChildren<QToolButton*>()) {
        if (!button->inherits("QLineEditIconButton"))
            continue;
        ++buttons;
        CHECK_FALSE(QAccessible::queryAccessibleInterface(button)->text(QAccessible::Name).isEmpty());
    }
    CHECK(buttons == 2);
}

TEST_CASE("List page: a search that finds nobody shows nobody")
{
    Desk desk(60);
    desk.open({Area::Contacts, 0});
    auto* page = desk.page<pages::ListPage>();
    REQUIRE(page);
    REQUIRE(page->current());
    page->findChild<pages::FilterBar*>()->search()->setText(u"qqqqqq"_s);
    settle(desk.demo.file());
    REQUIRE(page->rows().rowCount() == 0);
    CHECK_FALSE(page->current());
    page->findChild<pages::FilterBar*>()->search()->clear();
    settle(desk.demo.file());
    CHECK(page->current());
}

TEST_CASE("List page: while a record is being edited the list marks no other")
{
    Desk desk(60);
    desk.open({Area::Contacts, 0});
    auto* page = desk.page<pages::ListPage>();
    REQUIRE(page);
    auto* list = page->findChild<QListView*>();
    const QModelIndex edited = list->currentIndex();
    REQUIRE(edited.isValid());
    Q_EMIT page->formRequested(page->current()->record);
    settle(desk.demo.file());
    for (auto* line : page->findChildren<QLineEdit*>()) {
        if (line->isVisible() && line->accessibleName().contains(u"Given name"_s))
            QTest::keyClicks(line, u"x"_s);
    }
    REQUIRE(page->isTouched());
    list->setCurrentIndex(page->rows().index(edited.row() + 2));
    QCoreApplication::processEvents();
    CHECK(list->currentIndex() == edited);
    CHECK(list->selectionModel()->selectedIndexes() == QModelIndexList{edited});
}

TEST_CASE(
    "List page: in a narrow window Enter on the way to a record writes to nobody, and Escape leads back")
{
    Desk desk(60);
    desk.workspace.resize(700, 600);
    desk.workspace.activateWindow();
    desk.open({Area::Contacts, 0});
    auto* page = desk.page<pages::ListPage>();
    REQUIRE(page);
    auto* list = page->findChild<QListView*>();
    list->setFocus();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(page->rows().index(1)).center());
    settle(desk.demo.file());
    REQUIRE_FALSE(list->isVisible());
    REQUIRE(page->focusWidget());
    QTest::keyClick(page->focusWidget(), Qt::Key_Escape);
    CHECK(list->isVisible());
    CHECK(page->focusWidget() == list);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(page->rows().index(1)).center());
    settle(desk.demo.file());
    QTest::keyClick(page->focusWidget(), Qt::Key_Return);
    settle(desk.demo.file());
    CHECK(desk.asked.urls.isEmpty());
}

TEST_CASE("List page: in another order the list shows its top, and the record stays in the detail")
{
    Desk desk(200);
    desk.open({Area::Sessions, 0});
    auto* page = desk.page<pages::ListPage>();
    auto* list = page->list();
    list->setCurrentIndex(list->model()->index(30, 0));
    settle(desk.demo.file());
    REQUIRE(page->current());
    const qint64 shown = page->current()->record.record;
    REQUIRE(list->indexAt(QPoint(5, 5)).row() > 0);
    for (auto* order : page->findChildren<QComboBox*>()) {
        if (order->accessibleName() != u"Order"_s)
            continue;
        order->setCurrentIndex(1);
        Q_EMIT order->activated(1);
    }
    settle(desk.demo.file());
    CHECK(list->indexAt(QPoint(5, 5)).row() == 0);
    CHECK(page->current()->record.record == shown);
}

TEST_CASE("List page: the Delete key deletes the record as its action does, and undo brings it back")
{
    Desk desk(60);
    desk.workspace.activateWindow();
    desk.open({Area::Sessions, 0});
    auto* page = desk.page<pages::ListPage>();
    auto* list = page->list();
    auto* toast = desk.workspace.findChild<widgets::Toast*>();
    const int all = page->rows().rowCount();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(3, 0));
    settle(desk.demo.file());
    const qint64 shown = page->current()->record.record;
    QTest::keyClick(list, Qt::Key_Delete);
    settle(desk.demo.file());
    CHECK(page->rows().rowCount() == all - 1);
    CHECK(page->rows().placeOf(shown) == -1);
    CHECK(toast->accessibleName() == u"Session deleted."_s);
    CHECK(list->currentIndex().row() == 3); // the next one
    REQUIRE(page->current().has_value());
    CHECK(page->rows().placeOf(page->current()->record.record) == 3);
    desk.demo.file().undo();
    settle(desk.demo.file());
    CHECK(page->rows().rowCount() == all);
    CHECK(page->current()->record.record == shown);
    CHECK(list->currentIndex().row() == 3);
    CHECK(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));

    list->selectAll();
    QTest::keyClick(list, Qt::Key_Delete);
    settle(desk.demo.file());
    CHECK(page->rows().rowCount() == all);
    CHECK(toast->accessibleName().startsWith(u"One record is deleted at a time"_s));

    // Within the search it is the field's own.
    auto* search = page->findChild<QLineEdit*>();
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Delete);
    settle(desk.demo.file());
    CHECK(page->rows().rowCount() == all);
}

TEST_CASE("List page: once the filter is taken away, the list is where the record shown stands in it")
{
    Desk desk(400);
    desk.open({Area::Sessions, 0});
    auto* page = desk.page<pages::ListPage>();
    auto* list = page->list();
    REQUIRE(page->rows().rowCount() > 300);
    list->setCurrentIndex(list->model()->index(page->rows().rowCount() - 1, 0));
    settle(desk.demo.file());
    const qint64 last = page->current()->record.record;
    CHECK(page->rows().placeOf(last) == page->rows().rowCount() - 1); // though it was not read before
    page->filter().choose(u"state"_s, u"no-show"_s);
    settle(desk.demo.file());
    page->arrive(last);
    settle(desk.demo.file());
    REQUIRE(page->current()->record.record == last);
    page->filter().reset();
    settle(desk.demo.file());
    CHECK(page->current()->record.record == last);
    CHECK(list->currentIndex().row() == page->rows().rowCount() - 1);
    CHECK(list->viewport()->rect().intersects(list->visualRect(list->currentIndex())));
}

TEST_CASE("List page: older events of a story come below those shown, which stay where they are")
{
    Desk desk;
    const auto club = with(desk.demo.file(), [](storage::Database& database) {
        const auto verein = saved(database, organisation(u"Horizont"_s));
        for (int day = 0; day < 60; ++day) {
            domain::CounsellingSession held = session(QDate(2025, 1, 1).addDays(day));
            held.organisation = verein.id;
            saved(database, storage::SessionDetails{held, {}});
        }
        return verein.id;
    });
    desk.open({Area::Organisations, club.value});
    auto* page = desk.page<pages::ListPage>();
    auto* pane = page->findChild<pages::DetailPane*>();
    const auto older = [&]() -> QPushButton* {
        for (auto* button : pane->widget()->findChildren<QPushButton*>()) {
            if (button->text() == u"Show older ones"_s)
                return button;
        }
        return nullptr;
    };
    REQUIRE(older());
    CHECK(page->current()->timeline.size() == 40);
    pane->verticalScrollBar()->setValue(pane->verticalScrollBar()->maximum());
    const int scrolled = pane->verticalScrollBar()->value();
    REQUIRE(scrolled > 0);
    older()->click();
    settle(desk.demo.file());
    CHECK(page->current()->timeline.size() == 60);
    CHECK_FALSE(older());
    CHECK(pane->verticalScrollBar()->value() == scrolled);
    desk.open({Area::Organisations, 0});
    desk.demo.file().act(
        &desk.workspace, storage::Action::Save, u"x"_s,
        [](storage::Batch& batch) -> base::Done {
            SPOTON_ASSIGN(auto update,
                          batch.database().prepare(u"UPDATE organisation SET name = 'Horizonte'"_s));
            return update.run();
        },
        [](const base::Done& done) { CHECK(done.has_value()); });
    settle(desk.demo.file());
    CHECK(page->current()->title == u"Horizonte"_s);
    CHECK(page->current()->timeline.size() == 60); // as long as it is shown
}

TEST_CASE("List page: where there is room for one of them only, Enter leads from the list to the record")
{
    Desk desk(20);
    desk.workspace.resize(600, 690);
    desk.workspace.activateWindow();
    desk.open({Area::Sessions, 0});
    auto* page = desk.page<pages::ListPage>();
    page->list()->setFocus();
    page->list()->setCurrentIndex(page->list()->model()->index(1, 0));
    settle(desk.demo.file());
    REQUIRE_FALSE(page->findChild<pages::DetailPane*>()->isVisible());
    QTest::keyClick(page->list(), Qt::Key_Return);
    CHECK(page->findChild<pages::DetailPane*>()->isVisible());
}

TEST_CASE("List page: a detail beside its list is no wider than its room")
{
    const int width = GENERATE(1366, 1240, 1000, 900);
    CAPTURE(width);
    Desk desk(60);
    desk.workspace.resize(width, 690);
    for (const Area area : {Area::Contacts, Area::Organisations, Area::Sessions}) {
        desk.open({area, 0});
        auto* pane = desk.page<pages::ListPage>()->findChild<pages::DetailPane*>();
        QApplication::processEvents();
        if (pane->isVisible())
            CHECK(pane->widget()->minimumSizeHint().width() <= pane->viewport()->width());
    }
}

TEST_CASE("List page: what is saved is the only row chosen, though Ctrl is still held from saving it")
{
    Desk desk(60);
    desk.workspace.activateWindow();
    desk.open({Area::Sessions, 0});
    auto* page = desk.page<pages::ListPage>();
    const auto row = page->rows().index(4).data(viewmodels::RecordList::RowRole).value<viewmodels::ListRow>();
    QWindow* window = desk.workspace.window()->windowHandle();
    QTest::keyPress(window, Qt::Key_Control, Qt::ControlModifier);
    REQUIRE(QGuiApplication::keyboardModifiers() == Qt::ControlModifier);
    page->choose(row.id);
    settle(desk.demo.file());
    QTest::keyRelease(window, Qt::Key_Control);
    const QModelIndexList chosen = page->list()->selectionModel()->selectedIndexes();
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().row() == 4);
    CHECK(page->current()->record.record == row.id);
}

TEST_CASE("List page: the Delete key leaves a contact that is locked, and says so")
{
    Desk desk;
    desk.workspace.activateWindow();
    with(desk.demo.file(), [](storage::Database& database) {
        domain::Contact kept = contact(u"Anna"_s, u"Berg"_s);
        kept.locked = true;
        saved(database, kept);
    });
    desk.open({Area::Contacts, 0});
    auto* page = desk.page<pages::ListPage>();
    page->list()->setFocus();
    QTest::keyClick(page->list(), Qt::Key_Delete);
    settle(desk.demo.file());
    CHECK(page->rows().rowCount() == 1);
    CHECK(desk.workspace.findChild<widgets::Toast*>()->accessibleName() == u"Locked against deletion."_s);
}

TEST_CASE("List page: the list shows when it has the focus, also after it was scrolled")
{
    useLook(false);
    Desk desk(200);
    desk.workspace.activateWindow();
    desk.open({Area::Sessions, 0});
    auto* list = desk.page<pages::ListPage>()->list();
    const QColor accent = theme::tokens(list->palette()).accent;
    const auto framed = [&] {
        const QImage image = list->viewport()->grab().toImage();
        const int middle = image.width() / 2;
        int rings = 0;
        for (int y = 0; y < image.height(); ++y)
            rings += image.pixelColor(middle, y) == accent ? 1 : 0;
        return rings == 4 && image.pixelColor(middle, 0) == accent &&
               image.pixelColor(image.width() - 1, image.height() / 2) == accent;
    };
    desk.page<pages::ListPage>()->findChild<QLineEdit*>()->setFocus();
    CHECK_FALSE(framed());
    list->setFocus();
    CHECK(framed());
    list->verticalScrollBar()->setValue(100);
    settle(desk.demo.file());
    CHECK(framed());
}
