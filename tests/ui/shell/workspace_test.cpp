// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workspace_desk.h"

#include "pages/banner.h"
#include "pages/list_page.h"
#include "pages/report_page.h"
#include "shell/main_window.h"
#include "shell/nav_bar.h"
#include "storage/figure_repository.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "viewmodels/folder_risk.h"
#include "widgets/chip.h"
#include "widgets/label.h"
#include "widgets/toast.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using viewmodels::Area;

namespace {

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

TEST_CASE(
    "Workspace: a file that turns out to be damaged says so until it is closed, with the way to a backup")
{
    Desk desk(20);
    int asked = 0;
    QObject::connect(&desk.workspace, &shell::Workspace::restoreRequested, [&] { ++asked; });
    Q_EMIT desk.demo.file().failed({base::ErrorKind::FileDamaged, u"database disk image is malformed"_s});
    const QString words = desk.workspace.banner()->words();
    CHECK(words.startsWith(u"The file is damaged."_s));
    for (auto* button : desk.workspace.banner()->findChildren<QAbstractButton*>()) {
        if (button->text().startsWith(u"Restore a backup"_s))
            button->click();
    }
    QCoreApplication::processEvents();
    CHECK(asked == 1);
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
