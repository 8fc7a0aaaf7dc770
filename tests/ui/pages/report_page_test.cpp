// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report_page.h"

#include "pages/banner.h"
#include "pages/figure_panel.h"
#include "pages/progress_band.h"
#include "pages/report_table_view.h"
#include "pages/report_tables.h"
#include "support/window_kit.h"
#include "ui/demo_file.h"
#include "widgets/day_edit.h"
#include "widgets/segments.h"

#include <catch2/generators/catch_generators.hpp>

#include <QAccessible>
#include <QComboBox>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using pages::ReportPage;
using pages::ReportTableView;

namespace {

struct Shown
{
    explicit Shown(int sessions = 160) : demo(sessions)
    {
        QObject::connect(&page, &pages::Page::openRequested,
                         [this](const viewmodels::Destination& destination) { opened = destination; });
        QObject::connect(&page, &pages::Page::written, [this](const QString& words, const QString& path) {
            said = words;
            written = path;
        });
        page.resize(1150, 768);
        page.show();
        page.arrive(0);
        demo.settle();
    }

    pages::Ports ports()
    {
        return {.saveAs =
                    [this](QWidget*, const QString&, const QString& proposal, const QString&,
                           const pages::Ports::Chosen& then) {
                        proposed = proposal;
                        if (!target.isEmpty())
                            then(target);
                    },
                .openFrom = {},
                .openUrl = {},
                .copy = {}};
    }

    ReportTableView* districts() const { return page.tables()->views().front(); }

    void press(QWidget* widget, Qt::Key key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
        demo.settle();
    }

    /// Opens a cell of the first table by keyboard.
    void open(int row, int column)
    {
        districts()->setCurrentIndex(districts()->model()->index(row, column));
        press(districts(), Qt::Key_Return);
    }

    void finishExport()
    {
        DemoFile::wait([this] { return !page.exporter().isRunning() && demo.file().isIdle(); });
    }

    void clickInBanner(int place) { page.banner()->findChildren<QPushButton*>().at(place)->click(); }

    DemoFile demo;
    QString target;
    QString proposed;
    std::optional<viewmodels::Destination> opened;
    QString said;
    QString written;
    ReportPage page{demo.file(), ports()};
};

int numberAt(const ReportTableView* view, int row, int column)
{
    return view->model()->index(row, column).data().toString().toInt();
}

} // namespace

TEST_CASE("Report page: the tables stand there whole, without bars of their own")
{
    Shown it;
    const auto views = it.page.tables()->views();
    REQUIRE(views.size() == 9);
    for (const ReportTableView* view : views) {
        CAPTURE(view->accessibleName());
        CHECK_FALSE(view->accessibleName().isEmpty());
        CHECK(view->height() >= view->model()->rowCount() * 30);
        int width = 0;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            width += view->columnWidth(column);
        CHECK(width == view->width());
    }
    CHECK(it.page.title().contains(u"2026"_s));
}

TEST_CASE("Report page: Enter on a figure shows its records, as many as it says, and one of them opens")
{
    Shown it;
    const int total = it.districts()->model()->rowCount() - 1;
    it.open(total, 4);
    REQUIRE(it.page.panel()->source());
    CHECK(it.page.panel()->source()->counted == domain::Counted::ReferringSessions);
    const int figure = numberAt(it.districts(), total, 4);
    CHECK(figure > 0);
    CHECK(it.page.panel()->rows().rowCount() == figure);
    CHECK(it.page.panel()->heading().contains(QString::number(figure)));
    QListView* list = it.page.panel()->list();
    list->setCurrentIndex(list->model()->index(0, 0));
    it.press(list, Qt::Key_Return);
    REQUIRE(it.opened);
    CHECK(it.opened->area == viewmodels::Area::Sessions);
    CHECK(it.opened->record != 0);
    it.press(it.page.panel(), Qt::Key_Escape);
    CHECK_FALSE(it.page.panel()->isVisible());
}

TEST_CASE("Report page: days are read as they are typed, and Export is off while they are no period")
{
    Shown it;
    auto* years = it.page.findChild<QComboBox*>();
    years->setCurrentIndex(years->count() - 1);
    Q_EMIT years->activated(years->count() - 1);
    const auto days = it.page.findChildren<widgets::DayEdit*>();
    REQUIRE(days.size() == 2);
    const auto type = [&](widgets::DayEdit* day, const QString& typed) {
        day->setFocus();
        day->selectAll();
        for (const QChar letter : typed) {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(day, &press);
        }
        it.demo.settle();
    };
    const auto button = [&] {
        for (QPushButton* each : it.page.findChildren<QPushButton*>()) {
            if (each->text() == u"Export"_s)
                return each;
        }
        FAIL("no Export");
        return static_cast<QPushButton*>(nullptr);
    };
    type(days[0], u"1.4.2026"_s);
    type(days[1], u"31.03.26"_s);
    CHECK(days[0]->day() == QDate(2026, 4, 1));
    CHECK(days[1]->day() == QDate(2026, 3, 31));
    CHECK(days[1]->property("invalid").toBool());
    CHECK(it.page.tables()->views().empty());
    CHECK_FALSE(button()->isEnabled());
    CHECK(button()->toolTip().contains(u"ends before it begins"_s));
    type(days[1], u"30.4.26"_s);
    CHECK_FALSE(days[1]->property("invalid").toBool());
    CHECK(it.page.view().shownChoice().scope() == domain::Scope{QDate(2026, 4, 1), QDate(2026, 4, 30), {}});
    CHECK_FALSE(it.page.tables()->views().empty());
    CHECK(button()->isEnabled());
}

TEST_CASE("Report page: the link below the records leads to a list of the same records")
{
    Shown it;
    const int total = it.districts()->model()->rowCount() - 1;
    it.open(total, 4);
    const auto links = it.page.panel()->findChildren<QPushButton*>();
    REQUIRE(links.size() == 1);
    CHECK(links.front()->text() == u"Open as a list"_s);
    links.front()->click();
    REQUIRE(it.opened);
    CHECK(it.opened->area == viewmodels::Area::Sessions);
    REQUIRE(it.opened->figure);
    CHECK(it.opened->figure->source == *it.page.panel()->source());
    CHECK(it.opened->figure->scope == it.page.view().shownChoice().scope());
    CHECK(it.opened->figure->words.endsWith(it.page.title()));
}

TEST_CASE("Report page: beside an opened figure no table goes beyond the edge of a laptop's screen")
{
    const bool german = GENERATE(true, false);
    std::optional<GermanWords> words;
    if (german)
        words.emplace();
    useLook(false);
    Shown it(400);
    it.open(0, 1);
    REQUIRE(it.page.panel()->isVisible());
    for (const ReportTableView* view : it.page.tables()->views()) {
        CAPTURE(german, view->accessibleName(), view->width());
        CHECK(view->mapTo(it.page.tables(), QPoint(view->width(), 0)).x() <=
              it.page.tables()->viewport()->width());
    }
}

TEST_CASE("Report page: what has no room beside a workshop's title stands below it, and is read out")
{
    useLook(false);
    Shown it;
    const auto tableNamed = [&](const QString& id) {
        const auto views = it.page.tables()->views();
        return *std::ranges::find_if(
            views, [&](const ReportTableView* view) { return view->tableModel().table().id == id; });
    };
    it.page.resize(2400, 768);
    it.demo.settle();
    ReportTableView* workshops = tableNamed(u"T7"_s);
    const int title = workshops->tableModel().labelColumn();
    CHECK(title == 1);
    const QModelIndex first = workshops->model()->index(0, title);
    const QString kind = first.siblingAtColumn(2).data().toString();
    REQUIRE_FALSE(kind.isEmpty());
    CHECK_FALSE(workshops->isColumnHidden(2));
    CHECK_FALSE(first.data(Qt::AccessibleTextRole).toString().contains(kind));
    it.page.resize(1150, 768);
    it.open(0, 1);
    CHECK(workshops->isColumnHidden(2));
    CHECK(first.data(pages::ReportTableModel::SecondRole).toString().startsWith(kind));
    CHECK(first.data(Qt::AccessibleTextRole).toString().contains(kind));
}

TEST_CASE("Report page: the arrows move through the cells, Tab leaves the table")
{
    Shown it;
    it.districts()->setFocus();
    it.districts()->setCurrentIndex(it.districts()->model()->index(0, 1));
    it.press(it.districts(), Qt::Key_Right);
    it.press(it.districts(), Qt::Key_Down);
    CHECK(it.districts()->currentIndex() == it.districts()->model()->index(1, 2));
    CHECK_FALSE(it.districts()->tabKeyNavigation());
}

TEST_CASE("Report page: a screen reader hears row, column and value of a cell")
{
    Shown it;
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(it.districts());
    REQUIRE(table);
    REQUIRE(table->tableInterface());
    const QString words = table->tableInterface()->cellAt(0, 1)->text(QAccessible::Name);
    CHECK(words.startsWith(u"Meißen, "_s));
    CHECK(words.endsWith(it.districts()->model()->index(0, 1).data().toString()));
}

TEST_CASE("Report page: in the export's view nothing opens, and what was open closes")
{
    Shown it;
    it.open(0, 1);
    REQUIRE(it.page.panel()->source());
    it.page.view().chooseMasked(true);
    it.demo.settle();
    CHECK_FALSE(it.page.panel()->source());
    it.open(0, 1);
    CHECK_FALSE(it.page.panel()->source());
    bool masked = false;
    for (const ReportTableView* view : it.page.tables()->views()) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column)
                masked |= view->model()->index(row, column).data().toString() == u"•"_s;
        }
    }
    CHECK(masked);
}

TEST_CASE("Report page: a changed record changes the figure and what stands beside it")
{
    Shown it;
    const int total = it.districts()->model()->rowCount() - 1;
    it.open(total, 1);
    const int before = numberAt(it.districts(), total, 1);
    it.demo.change({u"UPDATE counselling_session SET state = 'cancelled' WHERE id = (SELECT max(id) FROM "
                    "counselling_session WHERE state = 'held' AND date >= '2026-01-01')"_s});
    it.demo.settle();
    CHECK(numberAt(it.districts(), total, 1) == before - 1);
    CHECK(it.page.panel()->rows().rowCount() == before - 1);
    CHECK(it.page.panel()->heading().contains(QString::number(before - 1)));
    CHECK(it.districts()->currentIndex() == it.districts()->model()->index(total, 1));
}

TEST_CASE("Report page: hidden it does not count, shown again it does")
{
    Shown it;
    const int total = it.districts()->model()->rowCount() - 1;
    const int before = numberAt(it.districts(), total, 1);
    it.page.hide();
    it.demo.change(
        {u"DELETE FROM counselling_session WHERE id = (SELECT max(id) FROM counselling_session WHERE state "
         "= 'held' AND date >= '2026-01-01' AND NOT EXISTS (SELECT 1 FROM referral WHERE session_id = "
         "counselling_session.id))"_s});
    CHECK(numberAt(it.districts(), total, 1) == before);
    it.page.show();
    it.demo.settle();
    CHECK(numberAt(it.districts(), total, 1) == before - 1);
}

TEST_CASE("Report page: a table chosen in the list comes to the top, also when other rows were just shown")
{
    Shown it;
    it.page.view().chooseDistricts({domain::District::Meissen});
    it.demo.settle();
    it.page.view().chooseDistricts({});
    it.demo.settle();
    it.page.tables()->scrollTo(5);
    const QWidget* table = it.page.tables()->views()[5];
    const int top = table->mapTo(it.page.tables()->viewport(), QPoint()).y();
    CHECK(top > 0);
    CHECK(top < 60);
}

TEST_CASE("Report page: what takes longer than a moment says so and can be cancelled")
{
    DemoFile demo;
    pages::ProgressBand band;
    int cancelled = 0;
    QObject::connect(&band, &pages::ProgressBand::cancelled, [&] { ++cancelled; });
    band.begin(u"Counting"_s);
    CHECK_FALSE(band.isVisible());
    QElapsedTimer clock;
    clock.start();
    DemoFile::wait([&] { return band.isVisible(); });
    CHECK(clock.elapsed() >= 250);
    CHECK(band.findChild<QProgressBar*>()->maximum() == 0);
    band.setProgress(1, 2);
    CHECK(band.findChild<QProgressBar*>()->value() > 0);
    band.findChild<QPushButton*>()->click();
    CHECK(cancelled == 1);
    band.sayCancelling();
    CHECK_FALSE(band.findChild<QPushButton*>()->isEnabled());
    CHECK(band.findChild<QProgressBar*>()->accessibleName() != u"Counting");
    band.end();
    CHECK_FALSE(band.isVisible());
    band.begin(u"Counting"_s);
    CHECK(band.findChild<QPushButton*>()->isEnabled());
    band.end(); // in time: it never shows
    demo.change({});
    CHECK_FALSE(band.isVisible());
}

TEST_CASE("Report page: the project of the cover is chosen beside the period, where the file has any")
{
    Shown it;
    const auto boxes = it.page.findChildren<QComboBox*>();
    const auto box = std::ranges::find(boxes, u"Project of the cover"_s, &QWidget::accessibleName);
    REQUIRE(box != boxes.end());
    CHECK((*box)->isHidden());
    it.demo.change(
        {u"INSERT INTO project (id, name) VALUES (71, 'Ankommen')"_s,
         u"INSERT INTO project (id, name, funded_from) VALUES (72, 'Spot on! 2025–2027', '2025-01-01')"_s});
    CHECK((*box)->isVisible());
    CHECK((*box)->count() == 3);
    CHECK((*box)->currentText() == u"Spot on! 2025–2027"_s);
    (*box)->setCurrentIndex(1);
    Q_EMIT(*box)->activated(1);
    it.demo.settle();
    CHECK(it.page.view().document().project == u"Ankommen"_s);
    CHECK((*box)->currentText() == u"Ankommen"_s);
    Q_EMIT(*box)->activated(2);
    it.demo.settle();
    CHECK(it.page.view().document().project.isEmpty());
    CHECK((*box)->currentIndex() == 2);
}

TEST_CASE("Report page: it arrives at a year")
{
    Shown it;
    it.page.arrive(2025);
    it.demo.settle();
    CHECK(it.page.title().contains(u"2025"_s));
}

TEST_CASE("Report page: an export of the export's view is saved masked, and says where")
{
    Shown it;
    it.page.view().chooseMasked(true);
    it.demo.settle();
    it.target = it.demo.path(u"out.csv"_s);
    it.page.exportAs(viewmodels::ReportFormat::Csv);
    it.finishExport();
    CHECK(it.proposed.endsWith(u"2026.csv"_s));
    CHECK(contentOf(it.target).contains("•"));
    CHECK(it.said.contains(u"out.csv"_s));
    CHECK(it.written == it.target);
    CHECK(it.page.banner()->words().isEmpty());
}

TEST_CASE("Report page: in the team's view it asks first what may be seen in the file")
{
    Shown it;
    it.target = it.demo.path(u"out.csv"_s);
    it.page.exportAs(viewmodels::ReportFormat::Csv);
    CHECK_FALSE(it.page.exporter().isRunning());
    CHECK_FALSE(it.page.banner()->words().isEmpty());
    SECTION("the first answer hides")
    {
        it.clickInBanner(0);
        it.finishExport();
        CHECK(contentOf(it.target).contains("•"));
    }
    SECTION("the second shows all and says so in the name")
    {
        it.clickInBanner(1);
        it.finishExport();
        CHECK_FALSE(contentOf(it.target).isEmpty());
        CHECK_FALSE(contentOf(it.target).contains("•"));
        CHECK(it.proposed != u"Yearly report 2026.csv"_s);
    }
}

TEST_CASE("Report page: the PDF is one, and thinking better of it saves nothing")
{
    Shown it;
    it.page.view().chooseMasked(true);
    it.demo.settle();
    it.page.exportAs(viewmodels::ReportFormat::Pdf);
    CHECK_FALSE(it.page.exporter().isRunning());
    it.target = it.demo.path(u"out.pdf"_s);
    it.page.exportAs(viewmodels::ReportFormat::Pdf);
    it.finishExport();
    CHECK(contentOf(it.target).startsWith("%PDF"));
    const QByteArray before = digestOf(it.target).toHex();
    it.page.exportAs(viewmodels::ReportFormat::Pdf);
    const auto* cancel = it.page.findChildren<pages::ProgressBand*>().at(1)->findChild<QPushButton*>();
    CHECK(cancel->isEnabled());
    it.page.exporter().cancel();
    CHECK_FALSE(cancel->isEnabled());
    it.finishExport();
    CHECK(digestOf(it.target).toHex() == before);
}

TEST_CASE("Report page: every widget that takes the focus has a name")
{
    Shown it;
    it.open(0, 1);
    for (const QWidget* widget : it.page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface* named = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        CAPTURE(widget->metaObject()->className(), widget->objectName());
        CHECK((named && !named->text(QAccessible::Name).isEmpty()));
    }
}
