// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview_page.h"

#include "pages/chart_view.h"
#include "pages/district_bars.h"
#include "pages/figure_links.h"
#include "pages/key_figure_view.h"
#include "pages/overview_panel.h"
#include "pages/progress_band.h"
#include "ui/demo_file.h"

#include <QAccessible>
#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using viewmodels::Area;

namespace {

struct Shown
{
    explicit Shown(int sessions = 160, int width = 1150) : demo(sessions)
    {
        QObject::connect(&page, &pages::Page::openRequested,
                         [this](const viewmodels::Destination& destination) { opened = destination; });
        page.resize(width, 768);
        page.show();
        page.arrive(0);
        demo.settle();
    }

    DemoFile demo;
    std::optional<viewmodels::Destination> opened;
    pages::OverviewPage page{demo.file(), {}};
};

/// Rows of a panel are buttons with a name.
std::vector<QAbstractButton*> rowsOf(const QWidget* panel)
{
    std::vector<QAbstractButton*> rows;
    for (auto* button : panel->findChildren<QAbstractButton*>()) {
        if (!qobject_cast<QCheckBox*>(button) && !qobject_cast<QPushButton*>(button) && button->isVisible())
            rows.push_back(button);
    }
    return rows;
}

} // namespace

TEST_CASE("Overview page: a key figure leads to its page, a row to its record")
{
    Shown it;
    it.page.figures()[0]->click();
    REQUIRE(it.opened);
    CHECK(it.opened->area == Area::Sessions);
    REQUIRE(it.opened->figure);
    CHECK(it.opened->figure->source == domain::FigureSource{});
    CHECK(it.page.figures()[0]->accessibleName().contains(
        QString::number(it.page.figures()[0]->figure().value)));
    const auto rows = rowsOf(it.page.panels()[1]);
    REQUIRE(rows.size() == std::size_t(viewmodels::Overview::kRows));
    rows[1]->click();
    REQUIRE(it.opened);
    CHECK(it.opened->area == Area::Referrals);
    CHECK(it.opened->record == it.page.overview().content().panels[1].rows[1].open.record);
}

TEST_CASE("Overview page: a month and a district lead to their sessions, by mouse and by keyboard")
{
    Shown it;
    const auto& content = it.page.overview().content();
    const auto open = [&](const QWidget* chart, const std::vector<viewmodels::Destination>& behind) {
        std::vector<viewmodels::Destination> opened;
        QRect last;
        for (auto* link : chart->findChildren<pages::FigureLink*>()) {
            if (!link->isVisible())
                continue;
            CHECK(chart->rect().contains(link->geometry()));
            CHECK((last.isNull() || !link->geometry().intersects(last.adjusted(1, 1, -1, -1))));
            last = link->geometry();
            CHECK(link->accessibleName() == link->behind().figure->words);
            it.opened.reset();
            if (opened.empty())
                QTest::mouseClick(link, Qt::LeftButton);
            else
                QTest::keyClick(link, Qt::Key_Return);
            REQUIRE(it.opened);
            opened.push_back(*it.opened);
        }
        std::vector<viewmodels::Destination> expected;
        std::ranges::copy_if(behind, std::back_inserter(expected),
                             [](const auto& destination) { return destination.figure.has_value(); });
        CHECK(opened.size() > 3);
        CHECK(opened == expected);
    };
    open(it.page.findChild<pages::ChartView*>(), content.behindMonths);
    open(it.page.findChild<pages::DistrictBars*>(), content.behindDistricts);
}

TEST_CASE("Overview page: it offers no way to cancel where nothing can be cancelled")
{
    Shown it;
    auto* band = it.page.findChild<pages::ProgressBand*>();
    band->begin(u"Reading"_s);
    DemoFile::wait([&] { return band->isVisible(); });
    CHECK_FALSE(band->findChild<QPushButton*>()->isVisible());
}

TEST_CASE("Overview page: a tick marks a follow-up done")
{
    Shown it;
    it.demo.change({u"DELETE FROM follow_up"_s,
                    u"INSERT INTO follow_up (id, due, words) VALUES (81, '2026-11-14', 'A')"_s,
                    u"INSERT INTO follow_up (id, due, words) VALUES (82, '2026-11-15', 'B')"_s});
    it.demo.settle();
    auto boxes = it.page.panels()[0]->findChildren<QCheckBox*>();
    REQUIRE(boxes.size() >= 2);
    QCheckBox* box = boxes[boxes.size() - 2];
    box->setFocus();
    REQUIRE(QApplication::focusWidget() == box);
    QTest::keyClick(box, Qt::Key_Space);
    it.demo.settle();
    CHECK(QApplication::focusWidget()->accessibleName() == u"Done: B"_s);
    CHECK(rowsOf(it.page.panels()[0]).size() == 1);
    CHECK(rowsOf(it.page.panels()[0])[0]->accessibleName().startsWith(u'B'));
}

TEST_CASE("Overview page: an empty file shows no charts but the first steps")
{
    Shown it(0);
    CHECK_FALSE(it.page.findChild<pages::ChartView*>()->isVisible());
    CHECK_FALSE(it.page.findChild<pages::DistrictBars*>()->isVisible());
    for (const pages::OverviewPanel* panel : it.page.panels()) {
        int steps = 0;
        for (QPushButton* button : panel->findChildren<QPushButton*>())
            steps += button->isVisible() ? 1 : 0;
        CHECK(steps == 1);
    }
    for (QPushButton* button : it.page.panels()[0]->findChildren<QPushButton*>()) {
        if (button->isVisible())
            button->click();
    }
    CHECK(it.opened == viewmodels::Destination{Area::SessionForm, 0});
}

TEST_CASE("Overview page: narrow, the panels stand below each other and nothing is cut off at the right")
{
    Shown it(160, 700);
    QCoreApplication::processEvents();
    const auto& panels = it.page.panels();
    CHECK(panels[1]->y() > panels[0]->y());
    CHECK(panels[2]->y() > panels[1]->y());
    CHECK(panels[0]->width() <= 700 - 48);
    it.page.resize(1150, 768);
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    CHECK(panels[1]->y() == panels[0]->y());
    CHECK(panels[2]->geometry().right() <= 1150 - 24);
}

TEST_CASE("Overview page: every widget that takes the focus has a name")
{
    Shown it;
    for (const QWidget* widget : it.page.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface* named = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        CAPTURE(widget->metaObject()->className());
        CHECK((named && !named->text(QAccessible::Name).isEmpty()));
    }
}
