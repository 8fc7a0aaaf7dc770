// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspace.h"

#include "pages/banner.h"
#include "pages/detail_pane.h"
#include "pages/filter_bar.h"
#include "pages/list_page.h"
#include "pages/report_page.h"
#include "shell/main_window.h"
#include "shell/nav_bar.h"
#include "storage/figure_repository.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/window_ask.h"
#include "theme/tokens.h"
#include "viewmodels/folder_risk.h"
#include "widgets/chip.h"
#include "widgets/label.h"
#include "widgets/toast.h"

#include <QAccessible>
#include <QComboBox>
#include <QDir>
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

namespace {

struct Desk
{
    explicit Desk(int sessions = 0) : demo(sessions), workspace(demo.file(), notingPorts(asked))
    {
        workspace.resize(1366, 768);
        workspace.show();
        settle(demo.file());
    }

    void open(const viewmodels::Destination& destination)
    {
        workspace.open(destination);
        settle(demo.file());
    }

    template<class Page>
    Page* page()
    {
        for (Page* page : workspace.findChildren<Page*>()) {
            if (page->isVisible())
                return page;
        }
        return nullptr;
    }

    WindowFile demo;
    Asked asked;
    shell::Workspace workspace;
};

/// What is said of a file that lies in that folder, opened without a passphrase.
QString saidOfFileIn(const QString& folderName)
{
    const Folder folder;
    const QString path = folder.path(folderName + u"/team.spoton"_s);
    QDir().mkpath(folder.path(folderName));
    must(storage::Database::create(path, {}));
    viewmodels::OpenFile file(surroundings());
    file.open(path, {}, [](const base::Done& done) { must(done); });
    settle(file);
    Asked asked;
    const shell::Workspace workspace(file, notingPorts(asked));
    settle(file);
    return workspace.banner()->words();
}

} // namespace

TEST_CASE("Workspace: a file that is open without a passphrase warns of its folder, too")
{
    CHECK(saidOfFileIn(u"Nextcloud"_s) == viewmodels::warningOf(viewmodels::FolderRisk::Synced));
    CHECK(saidOfFileIn(u"Beratung"_s).isEmpty());
    CHECK(saidOfFileIn(u"alle.spoton.backups"_s).startsWith(u"This is a copy of alle.spoton. "_s));
}

TEST_CASE("Workspace: what a figure counts is shown as a list with a filter that can be taken away")
{
    Desk desk(160);
    const domain::Scope year{QDate(2025, 1, 1), QDate(2025, 12, 31), {}};
    const auto figures = with(desk.demo.file(), [&](storage::Database& database) {
        return must(storage::countFigures(database, year));
    });
    const viewmodels::FigureFilter figure{
        u"Verweisberatungen, Jahresbericht 2025"_s, year, {.counted = domain::Counted::ReferringSessions}};
    desk.open({Area::Sessions, 0});
    auto* list = desk.page<pages::ListPage>();
    REQUIRE(list);
    const int all = list->rows().rowCount();
    desk.open({Area::Sessions, 0, figure});
    REQUIRE(figures.sessions.referring > 0);
    REQUIRE(figures.sessions.referring < all);
    CHECK(list->rows().rowCount() == figures.sessions.referring);
    const auto chips = list->findChildren<widgets::TokenChip*>();
    REQUIRE(chips.size() == 1);
    CHECK(chips.front()->text() == figure.words);
    chips.front()->click();
    settle(desk.demo.file());
    CHECK(list->rows().rowCount() == all);
}

TEST_CASE("Workspace: each figure of the report leads to the page that lists what it counts")
{
    Desk desk(60);
    for (const auto& [counted, area] : {std::pair{domain::Counted::Persons, Area::Contacts},
                                        std::pair{domain::Counted::ReachedOrganisations, Area::Organisations},
                                        std::pair{domain::Counted::Attendances, Area::Workshops},
                                        std::pair{domain::Counted::OpenReferrals, Area::Referrals}}) {
        const viewmodels::FigureFilter figure{
            u"Zahl"_s, {QDate(2025, 1, 1), QDate(2025, 12, 31), {}}, {.counted = counted}};
        desk.open({area, 0, figure});
        auto* list = desk.page<pages::ListPage>();
        REQUIRE(list);
        CHECK(list->filter().figure() == figure);
    }
}

TEST_CASE("Workspace: a report that was written opens from the toast")
{
    Desk desk(20);
    desk.open({Area::Reports, 0});
    auto* report = desk.page<pages::ReportPage>();
    REQUIRE(report);
    const Folder folder;
    desk.asked.saveAs = folder.path(u"Bericht.csv"_s);
    report->exportAs(viewmodels::ReportFormat::Csv);
    report->banner()->findChildren<QPushButton*>().front()->click();
    while (report->exporter().isRunning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    auto* toast = desk.workspace.findChild<widgets::Toast*>();
    REQUIRE(toast);
    REQUIRE(toast->isVisible());
    CHECK(toast->accessibleName().contains(u"Bericht.csv"_s));
    CHECK(report->isAncestorOf(desk.workspace.focusWidget()));
    toast->findChildren<QPushButton*>().front()->click();
    CHECK(desk.asked.urls == QList<QUrl>{QUrl::fromLocalFile(folder.path(u"Bericht.csv"_s))});
}

TEST_CASE("Workspace: the buttons within the search have names")
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

TEST_CASE("Workspace: a search that finds nobody shows nobody")
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

TEST_CASE("Workspace: while a record is being edited the list marks no other")
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
    "Workspace: in a narrow window Enter on the way to a record writes to nobody, and Escape leads back")
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

TEST_CASE(
    "Workspace: a file replaced by another program is said once, with the copy's name, until it is closed")
{
    Desk desk(60);
    const QString other = desk.demo.path() + u".other"_s;
    must(storage::Database::create(other, {}));
    QFile::remove(desk.demo.path());
    REQUIRE(QFile::rename(other, desk.demo.path()));
    for (int times = 0; times < 2; ++times) {
        desk.demo.file().act(
            &desk.workspace, storage::Action::Save, u"x"_s, [](storage::Batch&) { return base::Done(); },
            [](const base::Done& done) { CHECK(failure(done) == base::ErrorKind::FileReplaced); });
        settle(desk.demo.file());
    }
    const QString words = desk.workspace.banner()->words();
    CHECK(words.contains(u"Another program has removed the file or put another one in its place"_s));
    CHECK(words.contains(u".replaced-"_s));
    CHECK_FALSE(words.contains(u"…"_s));
    bool asked = false;
    QObject::connect(&desk.workspace, &shell::Workspace::lockRequested, [&asked] { asked = true; });
    for (auto* button : desk.workspace.banner()->findChildren<QAbstractButton*>()) {
        if (button->text() == u"Close the file"_s)
            button->click();
    }
    QCoreApplication::processEvents();
    CHECK(asked);
}

TEST_CASE("Workspace: where no program answers, what is needed is copied and that is said")
{
    const GermanWords german;
    Desk desk;
    desk.asked.opens = false;
    const auto said = [&] {
        return desk.workspace.findChild<widgets::Toast*>()->accessibleName();
    };
    const qint64 club = with(desk.demo.file(), [](storage::Database& database) {
        domain::Organisation record = organisation(u"Horizont"_s, u"01662"_s, u"Meißen"_s);
        record.phones = QStringList{u"0351 / 12345"_s};
        record.emails = QStringList{u"post@horizont.example"_s};
        const qint64 id = saved(database, record).id.value;
        domain::Contact person = contact(u"Anna"_s, u"Berg"_s);
        person.emails = QStringList{u"anna@horizont.example"_s};
        saved(database, person);
        return id;
    });
    settle(desk.demo.file());
    desk.open({Area::Organisations, club});
    auto* page = desk.page<pages::ListPage>();
    const auto click = [&](const QString& words) {
        for (auto* button : page->findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text().startsWith(words))
                return button->click();
        }
        FAIL(words.toStdString());
    };
    click(u"0351 / 12345"_s);
    CHECK(said() == u"Kein Programm für Anrufe gefunden. Die Nummer wurde kopiert."_s);
    CHECK(desk.asked.copied.takeLast() == u"035112345"_s);
    click(u"post@"_s);
    CHECK(said() == u"Kein Mailprogramm gefunden. Die Adresse wurde kopiert."_s);
    CHECK(desk.asked.copied.takeLast() == u"post@horizont.example"_s);
    click(u"Karte"_s);
    CHECK(said() == u"Kein Webbrowser gefunden. Der Link wurde kopiert."_s);
    CHECK(desk.asked.copied.takeLast().startsWith(u"https://www.openstreetmap.org/"_s));
    desk.open({Area::Contacts, 0});
    page = desk.page<pages::ListPage>();
    click(u"Alle als BCC"_s);
    settle(desk.demo.file());
    CHECK(said() == u"Kein Mailprogramm gefunden. 2 Adressen wurden kopiert."_s);
    CHECK(desk.asked.copied.takeLast() == u"anna@horizont.example, post@horizont.example"_s);

    desk.asked.opens = true;
    const qsizetype copied = desk.asked.copied.size();
    click(u"Alle als BCC"_s);
    settle(desk.demo.file());
    CHECK(desk.asked.urls.size() == 5);
    CHECK(desk.asked.copied.size() == copied);
}

TEST_CASE("Workspace: a toast covers neither what has the focus nor what narrows the list down")
{
    const QSize size = GENERATE(QSize(1366, 768), QSize(1000, 690), QSize(800, 600), QSize(600, 560));
    CAPTURE(size.width());
    Desk desk(160);
    desk.workspace.resize(size);
    desk.workspace.activateWindow();
    desk.open({Area::Contacts, 0});
    auto* page = desk.page<pages::ListPage>();
    auto* list = page->findChild<QListView*>();
    auto* toast = desk.workspace.findChild<widgets::Toast*>();
    const auto area = [&](const QWidget* widget, const QRect& part) {
        return part.translated(widget->mapTo(&desk.workspace, QPoint()));
    };
    const auto checkPlace = [&](const QRect& focus) {
        CHECK(desk.workspace.rect().contains(toast->geometry()));
        CHECK_FALSE(toast->geometry().intersects(focus));
        CHECK_FALSE(toast->geometry().intersects(area(page->filters(), page->filters()->rect())));
    };
    QWidget* search = page->findChild<QLineEdit*>();
    search->setFocus();
    desk.workspace.say(u"Etwas ist geschehen und wird hier gesagt."_s);
    checkPlace(area(search, search->rect()));
    list->setFocus();
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QRect shown = list->visualRect(list->model()->index(row, 0)) & list->viewport()->rect();
        if (shown.isEmpty())
            break;
        list->setCurrentIndex(list->model()->index(row, 0));
        desk.workspace.say(u"Etwas ist geschehen und wird hier gesagt."_s);
        checkPlace(area(list->viewport(), list->visualRect(list->currentIndex()) & list->viewport()->rect()));
    }
    // The focus may come to where it is by then.
    auto* last = page->findChildren<QAbstractButton*>().back();
    toast->setGeometry(area(last, last->rect()).adjusted(-5, -5, 5, 5));
    if (last->isVisible() && last->focusPolicy() != Qt::NoFocus) {
        last->setFocus();
        checkPlace(area(last, last->rect()));
    }
}

TEST_CASE("Workspace: a demo is marked as one, beside its name and where the state of the file stands")
{
    const auto said = [](WindowFile& data) {
        Asked asked;
        shell::MainWindow window(data.file(), notingPorts(asked));
        window.show();
        Q_EMIT data.file().opened();
        settle(data.file());
        QStringList words{window.windowTitle()};
        for (const auto* label : window.findChild<shell::NavBar*>()->findChildren<widgets::Label*>())
            words += label->text();
        return words.join(u'|');
    };
    WindowFile demo(20);
    CHECK(said(demo).contains(u"(invented people) – Spot on!|"_s));
    CHECK(said(demo).contains(u"|Demo: invented people"_s));
    WindowFile real;
    CHECK_FALSE(said(real).contains(u"invented"_s));
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
