// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page, form and dialog at 1366×768 in German: a picture for people to look at, and what a program can
// see of it.
#include "dialogs/history_dialog.h"
#include "pages/figure_panel.h"
#include "pages/record_editor.h"
#include "pages/report_page.h"
#include "pages/report_table_view.h"
#include "pages/report_tables.h"
#include "pages/session_page.h"
#include "pages/start_pages.h"
#include "shell/main_window.h"
#include "shell/nav_bar.h"
#include "shell/workspace.h"
#include "storage/record_windows.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"
#include "support/window_ask.h"
#include "support/window_kit.h"
#include "support/window_walk.h"
#include "viewmodels/start.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using viewmodels::Area;

namespace {

constexpr QSize kLaptop{1366, 768};

struct NamedArea
{
    Area area;
    QString name;
};

const std::vector<NamedArea>& areas()
{
    static const std::vector<NamedArea> kAreas{
        {Area::Overview, u"overview"_s},   {Area::Sessions, u"sessions"_s},
        {Area::Contacts, u"contacts"_s},   {Area::Organisations, u"organisations"_s},
        {Area::Workshops, u"workshops"_s}, {Area::Referrals, u"referrals"_s},
        {Area::Reports, u"report"_s},      {Area::SessionForm, u"session-form"_s}};
    return kAreas;
}

/// Keeps a picture of a window for people to look at.
void keepPicture(QWidget& window, const QString& name, bool dark)
{
    const QString folder = qEnvironmentVariable("SPOTON_SCREENS", QStringLiteral(SPOTON_SCREENS_FOLDER));
    QDir().mkpath(folder);
    window.grab().save(u"%1/%2-%3@%4.png"_s.arg(folder, name, dark ? u"dark"_s : u"light"_s)
                           .arg(window.devicePixelRatioF()));
}

/// Keeps its picture; all that takes the focus has a name and no words are cut off.
void look(QWidget& window, const QString& name, bool dark)
{
    QCoreApplication::processEvents(); // what was asked to be laid out is
    keepPicture(window, name, dark);
    CAPTURE(name, dark);
    CHECK(nameless(window) == QStringList());
    CHECK(cutOff(window) == QStringList());
}

/// A window on a demo file that is open, as large as the smallest laptop's screen.
struct DemoWindow
{
    DemoWindow()
    {
        window.resize(kLaptop);
        window.show();
        Q_EMIT demo.file().opened();
        settle();
    }

    void settle() { tests::settle(demo.file()); }

    void open(const viewmodels::Destination& destination)
    {
        window.workspace()->open(destination);
        settle();
    }

    /// Presses the button that is to be seen and says so.
    void press(const QString& words)
    {
        for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == words) {
                button->click();
                return settle();
            }
        }
        FAIL("no button " << words.toStdString());
    }

    GermanWords german;
    WindowFile demo{600};
    Asked asked;
    shell::MainWindow window{demo.file(), notingPorts(asked)};
};

} // namespace

TEST_CASE(
    "Window: every page at 1366×768 in German has names for all that takes the focus, and no words cut off")
{
    const bool dark = GENERATE(false, true);
    useLook(dark);
    DemoWindow on;
    REQUIRE(on.window.workspace());
    for (const NamedArea& page : areas()) {
        on.open({page.area, 0});
        look(on.window, page.name, dark);
    }
}

TEST_CASE("Window: the open menus of filters have no words cut off")
{
    const bool dark = GENERATE(false, true);
    useLook(dark);
    DemoWindow on;
    const auto openMenu = [&](Area area, const QString& words, int place, const QString& name) {
        on.open({area, 0});
        for (QPushButton* button : on.window.findChildren<QPushButton*>()) {
            if (!button->isVisible() || button->text() != words)
                continue;
            button->menu()->popup(QPoint());
            QMenu* menu = place < 0 ? button->menu() : button->menu()->actions()[place]->menu();
            menu->popup(QPoint());
            look(*menu, name, dark);
            menu->actions()[1]->trigger();
            button->menu()->hide();
            button->menu()->popup(QPoint());
            menu = place < 0 ? button->menu() : button->menu()->actions()[place]->menu();
            menu->popup(QPoint());
            menu->setActiveAction(menu->actions()[2]);
            look(*menu, name + u"-chosen"_s, dark);
            button->menu()->hide();
            return on.settle();
        }
        FAIL("no button " << words.toStdString());
    };
    openMenu(Area::Reports, u"&Landkreise"_s, -1, u"menu-districts"_s);
    openMenu(Area::Contacts, u"&Filter"_s, 0, u"menu-district"_s);
    openMenu(Area::Contacts, u"&Filter"_s, 1, u"menu-language"_s);
}

TEST_CASE("Window: forms and dialogs have names for all that takes the focus, and no words cut off")
{
    const bool dark = GENERATE(false, true);
    useLook(dark);
    DemoWindow on;
    on.open({Area::SessionForm, 0});
    viewmodels::SessionForm& form = on.window.findChild<pages::SessionPage*>()->form();
    form.chooseOrganisation(viewmodels::freshOrganisation(u"Nachbarschaft Coswig"_s));
    form.addContact(viewmodels::freshContact(u"Наталья Соколова"_s));
    form.addReferral();
    form.change([](viewmodels::SessionDraft& draft) {
        draft.minutes = u"viel"_s;
        draft.start = u"25:00"_s;
        draft.furtherPersons = u"ein paar"_s;
        draft.referrals[0].status = domain::ReferralStatus::Failed;
    });
    form.addFollowUp();
    for (const auto& issue : std::vector(form.issues().all()))
        form.touch(issue.field, issue.place);
    on.settle();
    look(on.window, u"session-form-issues"_s, dark);
    on.open({Area::Contacts, 0});
    on.press(u"Bearbeiten"_s);
    look(on.window, u"contact-editor"_s, dark);
    on.press(u"Abbrechen"_s);
    on.press(u"Neuer Kontakt"_s);
    look(on.window, u"contact-editor-new"_s, dark);
    on.press(u"Abbrechen"_s);
    on.open({Area::Organisations, 0});
    on.press(u"Bearbeiten"_s);
    look(on.window, u"organisation-editor"_s, dark);
    setDiskFull(on.demo.file(), true);
    on.open({Area::SessionForm, 0});
    form.change([](viewmodels::SessionDraft& draft) { draft.content = longText(); });
    on.window.lock();
    on.settle();
    look(on.window, u"held-back"_s, dark);
    on.window.resize(on.window.minimumSize());
    on.settle();
    look(on.window, u"held-back-small"_s, dark);
    on.window.resize(kLaptop);
    setDiskFull(on.demo.file(), false);
    const qint64 shown = with(on.demo.file(), [](storage::Database& database) {
        return must(storage::listRows(database, search::SessionFilter{}, 0, 1)).front().id.value;
    });
    dialogs::HistoryDialog history(on.demo.file(), shown, u"Horizont Pirna e. V."_s, &on.window);
    history.show();
    on.settle();
    look(history, u"history"_s, dark);
}

TEST_CASE("Window: a word of 300 letters pushes nothing out of it")
{
    DemoWindow on;
    const auto [person, verein] = with(on.demo.file(), [](storage::Database& database) {
        return std::pair(saved(database, contact(QString(300, u'w'), u"Alt"_s)),
                         saved(database, organisation(QString(300, u'w'), {}, QString(300, u'o'))));
    });
    for (const viewmodels::Destination& record :
         {viewmodels::Destination{Area::Contacts, person.id.value},
          viewmodels::Destination{Area::Organisations, verein.id.value}}) {
        on.open(record);
        look(on.window, record.area == Area::Contacts ? u"long-name"_s : u"long-organisation"_s, false);
        for (const QAbstractButton* button : on.window.findChildren<QAbstractButton*>()) {
            CAPTURE(button->text().toStdString(), button->accessibleName().toStdString());
            if (button->isVisible())
                CHECK(button->mapTo(&on.window, QPoint(button->width(), 0)).x() <= on.window.width());
        }
    }
}

TEST_CASE("Window: the session form holds in small windows, with nothing cut off")
{
    const QSize size = GENERATE(QSize(1366, 690), QSize(1000, 690), QSize(760, 600), QSize(600, 560),
                                QSize(560, 520), QSize(683, 360));
    useLook(false);
    DemoWindow on;
    on.window.resize(size);
    on.open({Area::SessionForm, 0});
    viewmodels::SessionForm& form = on.window.findChild<pages::SessionPage*>()->form();
    form.addContact(viewmodels::freshContact(u"Наталья Соколова"_s));
    form.addReferral();
    form.change([](viewmodels::SessionDraft& draft) {
        draft.travel = u"99999"_s;
        draft.referrals[0].status = domain::ReferralStatus::Failed;
    });
    form.addFollowUp();
    for (const auto& issue : std::vector(form.issues().all()))
        form.touch(issue.field, issue.place);
    on.settle();
    const QString name = u"session-form-%1x%2"_s.arg(size.width()).arg(size.height());
    look(on.window, name, false);
    auto* page = on.window.findChild<pages::SessionPage*>();
    for (const auto* edit : page->findChildren<QLineEdit*>()) {
        if (!edit->isVisible())
            continue;
        CAPTURE(edit->accessibleName(), edit->width());
        CHECK(edit->width() >= 60);
        CHECK(edit->mapTo(&on.window, QPoint(edit->width(), 0)).x() <= on.window.width());
    }
    for (auto* area : page->findChildren<QScrollArea*>()) {
        if (!area->isVisible())
            continue;
        CHECK(area->widget()->width() <= area->viewport()->width());
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    }
    look(on.window, name + u"-below"_s, false);
}

TEST_CASE("Window: every page fits on a laptop at 150 and 200 %, with its footer to be seen")
{
    const QSize size = GENERATE(QSize(910, 490), QSize(683, 360)); // of 1366 x 768, without the frame
    useLook(false);
    DemoWindow on;
    on.window.resize(size);
    CHECK(on.window.size() == size);
    for (const Area area : {Area::Overview, Area::Sessions, Area::Contacts, Area::Organisations,
                            Area::Workshops, Area::Referrals, Area::Reports, Area::SessionForm}) {
        on.open({area, 0});
        for (auto* button : on.window.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text().startsWith(u"Neue Organisation"_s))
                button->click(); // its form
        }
        on.settle();
        CAPTURE(int(area));
        for (const auto* editor : on.window.findChildren<pages::RecordEditor*>()) {
            if (editor->isVisible())
                CHECK(editor->width() >= editor->minimumSizeHint().width());
        }
        const QSize least = on.window.centralWidget()->minimumSizeHint();
        CHECK(least.width() <= size.width());
        CHECK(least.height() <= size.height());
        keepPicture(on.window, u"small-%1-%2"_s.arg(size.width()).arg(int(area)), false);
    }
}

TEST_CASE("Window: the start pages have names for all that takes the focus, and no words cut off")
{
    const bool dark = GENERATE(false, true);
    useLook(dark);
    const GermanWords words;
    const Folder folder;
    viewmodels::OpenFile file{surroundings()};
    Asked asked;
    pages::StartPages pages{file, notingPorts(asked), {folder.folder(), folder.path(u"demo.spoton"_s)}};
    pages.resize(kLaptop);
    pages.show();
    const QString path = folder.path(u"team.spoton"_s);
    must(storage::Database::create(path, kKey));
    pages.showWelcome({{path, QDateTime(kToday, QTime(8, 12))}});
    look(pages, u"start-welcome"_s, dark);
    pages.begin({{folder.path(u"fort.spoton"_s), {}}, {path, QDateTime(kToday, QTime(8, 12))}});
    look(pages, u"start-gone"_s, dark);
    auto& start = *pages.findChild<viewmodels::Start*>();
    start.startCreating();
    look(pages, u"start-create"_s, dark);
    using enum viewmodels::CreateField;
    start.form().set(Name, u"Jana Kurth"_s);
    start.form().set(Passphrase, u"Lampe Gurke Ufer Trommel"_s);
    start.form().set(Repeated, u"Lampe Gurke Ufer Trommel"_s);
    start.showWarning();
    look(pages, u"start-warning"_s, dark);
    pages.showLocked(path, u"Ein Entwurf ist gesichert.\nEr kommt nach dem Entsperren zurück."_s);
    look(pages, u"start-unlock"_s, dark);
    start.unlock("falsch");
    settle(file);
    look(pages, u"start-wrong"_s, dark);
    pages.openFile(folder.path(u"fort.spoton"_s));
    settle(file);
    look(pages, u"start-problem"_s, dark);
    writeFile(folder.path(u"leer.spoton"_s), {});
    pages.openFile(folder.path(u"leer.spoton"_s));
    settle(file);
    look(pages, u"start-empty"_s, dark);
    start.restoreFrom(path);
    look(pages, u"start-restore"_s, dark);
}

TEST_CASE("Window: a plain file is marked as one where the state of the file stands, narrow or wide")
{
    const bool dark = GENERATE(false, true);
    useLook(dark);
    const GermanWords words;
    const Folder folder;
    viewmodels::OpenFile file{surroundings()};
    Asked asked;
    shell::MainWindow window(file, notingPorts(asked));
    file.create(folder.path(), {}, u"Jana Kurth"_s, [](const base::Done& done) { must(done); });
    window.show();
    settle(file);
    const auto mark = [&] {
        for (const auto* widget : window.findChild<shell::NavBar*>()->findChildren<QWidget*>()) {
            if (widget->accessibleName() == u"Nicht verschlüsselt"_s && widget->isVisible())
                return widget->toolTip();
        }
        return QString();
    };
    window.resize(kLaptop);
    settle(file);
    CHECK(mark().contains(u"lesen"_s));
    look(window, u"plain-file"_s, dark);
    window.resize(1000, 700);
    settle(file);
    CHECK(mark().contains(u"lesen"_s));
    look(window, u"plain-file-narrow"_s, dark);
}

TEST_CASE("Window: beside an opened figure each table of the report is read without scrolling sideways")
{
    const bool dark = GENERATE(false, true);
    useLook(dark);
    DemoWindow on;
    on.open({Area::Reports, 0});
    auto* page = on.window.findChild<pages::ReportPage*>();
    REQUIRE(page);
    const auto views = page->tables()->views();
    Q_EMIT views.front()->figureChosen({.counted = domain::Counted::ReferringSessions},
                                       page->view().figures().sessions.referring);
    on.settle();
    REQUIRE(page->panel()->isVisible());
    for (std::size_t i = 0; i < views.size(); ++i) {
        page->tables()->scrollTo(int(i));
        on.settle();
        keepPicture(on.window, u"report-figure-%1"_s.arg(i + 1), dark);
        CAPTURE(views[i]->accessibleName(), dark);
        const int right = views[i]->mapTo(page->tables(), QPoint(views[i]->width(), 0)).x();
        CHECK(right <= page->tables()->viewport()->width());
    }
    const QList<QAbstractButton*> links = page->panel()->findChildren<QAbstractButton*>();
    links.back()->click();
    on.settle();
    keepPicture(on.window, u"list-of-figure"_s, dark);
    CHECK(cutOff(on.window) == QStringList());
}
