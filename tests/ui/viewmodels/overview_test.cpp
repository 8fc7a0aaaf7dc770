// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/overview.h"

#include "storage/figure_records.h"
#include "support/window_ask.h"
#include "ui/demo_file.h"

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using viewmodels::Area;
using viewmodels::Overview;
using viewmodels::OverviewContent;

namespace {

struct Watched
{
    explicit Watched(int sessions = 160) : demo(sessions)
    {
        overview.setWatched(true);
        demo.settle();
    }

    const OverviewContent& content() const { return overview.content(); }

    DemoFile demo;
    Overview overview{demo.file()};
};

const QStringList kPromise{
    u"INSERT INTO project (id, name, funded_from, funded_to) VALUES (71, 'Spot on!', '2025-01-01', '2027-12-31')"_s,
    u"INSERT INTO target (id, project_id, indicator, year, value) VALUES (72, 71, 'sessions', 2026, 100000)"_s,
    u"INSERT INTO target (id, project_id, indicator, year, value) VALUES (73, 71, 'workshops', 2026, 1)"_s,
    u"INSERT INTO target (id, project_id, indicator, scope, year, value) VALUES (74, 71, 'referring', 'meissen', 2026, 9)"_s,
    u"INSERT INTO target (id, project_id, indicator, year, value) VALUES (75, 71, 'organisations_reached', 2025, 9)"_s};

} // namespace

TEST_CASE("Overview: four figures of the last year, each with those that belong to it and the page behind")
{
    Watched it;
    REQUIRE(it.content().figures.size() == 4);
    CHECK(it.content().year == 2026);
    CHECK(it.content().years == std::vector<int>{2026, 2025, 2024});
    CHECK(it.content().figures[0].behind.area == Area::Sessions);
    CHECK(it.content().figures[1].behind.area == Area::Sessions);
    CHECK(it.content().figures[2].behind.area == Area::Workshops);
    CHECK(it.content().figures[3].behind.area == Area::Organisations);
    for (const viewmodels::KeyFigure& figure : it.content().figures) {
        CHECK_FALSE(figure.title.isEmpty());
        CHECK_FALSE(figure.second.isEmpty());
        CHECK(figure.definition.endsWith(u'.'));
        // Behind it are the records that it counts, no others.
        REQUIRE(figure.behind.figure);
        CHECK(figure.behind.figure->scope == domain::Scope{QDate(2026, 1, 1), QDate(2026, 12, 31)});
        with(it.demo.file(), [&](storage::Database& database) {
            const viewmodels::FigureFilter& filter = *figure.behind.figure;
            CHECK(must(storage::countFigureRecords(database, filter.scope, filter.source)) == figure.value);
        });
    }
    CHECK(it.content().figures[0].value > 0);
}

TEST_CASE("Overview: without targets there is no percentage, with them a state only where it is true")
{
    Watched it;
    for (const viewmodels::KeyFigure& figure : it.content().figures) {
        CHECK_FALSE(figure.target);
        CHECK(figure.percent.isEmpty());
        CHECK(figure.state.words.isEmpty());
    }
    it.demo.change(kPromise);
    it.demo.settle();
    const auto& figures = it.content().figures;
    CHECK(figures[0].target == 100000);
    CHECK(figures[0].state.tone == viewmodels::Tone::Warning);
    CHECK(figures[2].state.tone == viewmodels::Tone::Good);
    CHECK_FALSE(figures[1].target); // one for a district alone
    CHECK_FALSE(figures[3].target); // one for another year
    REQUIRE(it.content().passed);
    CHECK(*it.content().passed > 0.87);
    CHECK(*it.content().passed < 0.89);
    it.overview.chooseYear(2025);
    it.demo.settle();
    CHECK(it.content().year == 2025);
    CHECK_FALSE(it.content().passed);
    CHECK(it.content().figures[3].target == 9);
}

TEST_CASE("Overview: months add up to the year")
{
    Watched it;
    qint64 first = 0;
    qint64 all = 0;
    REQUIRE(it.content().months.rows.size() == 13);
    for (std::size_t i = 0; i < 12; ++i) {
        const auto& cells = it.content().months.rows[i].cells;
        first += std::get<qint64>(cells[1].value);
        all += std::get<qint64>(cells[1].value) + std::get<qint64>(cells[2].value);
    }
    CHECK(all == it.content().figures[0].value);
    CHECK(first == std::get<qint64>(it.content().months.rows.back().cells[1].value));
    CHECK(first > 0);
}

TEST_CASE("Overview: behind a month, a district and the open referrals are exactly the records of the figure")
{
    Watched it;
    const OverviewContent& content = it.content();
    const auto listed = [&](const viewmodels::Destination& behind) {
        REQUIRE(behind.figure);
        return with(it.demo.file(), [&](storage::Database& database) {
            return must(storage::countFigureRecords(database, behind.figure->scope, behind.figure->source));
        });
    };
    REQUIRE(content.behindMonths.size() == 12);
    int ofMonths = 0;
    for (std::size_t i = 0; i < 12; ++i) {
        const auto& cells = content.months.rows[i].cells;
        const qint64 sessions = std::get<qint64>(cells[1].value) + std::get<qint64>(cells[2].value);
        CHECK(content.behindMonths[i].figure.has_value() == (sessions > 0));
        if (sessions == 0)
            continue;
        CHECK(content.behindMonths[i].area == Area::Sessions);
        CHECK(listed(content.behindMonths[i]) == sessions);
        ofMonths += int(sessions);
    }
    CHECK(ofMonths == content.figures[0].value);
    REQUIRE(content.behindDistricts.size() == domain::kDistricts);
    int ofDistricts = 0;
    for (std::size_t i = 0; i < domain::kDistricts; ++i) {
        CHECK(content.behindDistricts[i].figure.has_value() == (content.districts[i].sessions > 0));
        if (content.districts[i].sessions > 0)
            ofDistricts += listed(content.behindDistricts[i]);
    }
    CHECK(ofDistricts == content.figures[0].value);
    CHECK(content.behindDistricts[0].figure->words.contains(u"Meißen"_s));

    // Of all years, one from long ago among them.
    it.demo.change({u"UPDATE referral SET date = '2001-01-01' WHERE id = (SELECT min(id) FROM referral WHERE "
                    "status = 'contacted')"_s});
    it.demo.settle();
    const viewmodels::OverviewPanel& referrals = it.content().panels[1];
    CHECK(referrals.behind.area == Area::Referrals);
    const int open = listed(referrals.behind);
    CHECK(open > viewmodels::Overview::kRows);
    CHECK(referrals.link == u"All %1 open"_s.arg(open));
    it.demo.change({u"UPDATE referral SET status = 'succeeded' WHERE id <> (SELECT min(id) FROM referral)"_s,
                    u"UPDATE referral SET status = 'contacted' WHERE id = (SELECT min(id) FROM referral)"_s});
    it.demo.settle();
    CHECK(listed(it.content().panels[1].behind) == 1);
}

TEST_CASE("Overview: what is overdue says so, and ticked off it goes until the tick is undone")
{
    Watched it;
    it.demo.change({u"DELETE FROM follow_up"_s,
                    u"INSERT INTO follow_up (id, due, words) VALUES (81, '2026-11-14', 'Send the draft')"_s,
                    u"INSERT INTO follow_up (id, due, words, record_id) VALUES (82, '2026-11-18', 'Call', "
                    "(SELECT min(id) FROM organisation))"_s,
                    u"INSERT INTO follow_up (id, due, words) VALUES (83, '2026-11-19', 'Scan')"_s});
    it.demo.settle();
    const auto& rows = it.content().panels[0].rows;
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].row.tag.tone == viewmodels::Tone::Stale);
    CHECK(rows[0].row.place == u"14.11."_s);
    CHECK(rows[1].row.tag.words.isEmpty());
    CHECK(rows[1].open.area == Area::Organisations);
    CHECK(rows[1].open.record != 0);
    CHECK_FALSE(rows[1].row.second.isEmpty());
    CHECK(rows[2].row.place == u"tomorrow"_s);
    CHECK(it.content().panels[0].summary.contains(u'2'));
    CHECK(it.content().panels[0].summary.contains(u'3'));
    it.overview.markDone(81);
    it.demo.settle();
    REQUIRE(it.content().panels[0].rows.size() == 2);
    CHECK(it.content().panels[0].rows[0].followUp == 82);
    it.demo.file().undo();
    it.demo.settle();
    CHECK(it.content().panels[0].rows.size() == 3);
}

TEST_CASE("Overview: open referrals come by the day to check back, with the attempts so far")
{
    Watched it;
    const auto& panel = it.content().panels[1];
    REQUIRE(panel.rows.size() == std::size_t(Overview::kRows));
    CHECK(panel.rows[0].open.area == Area::Referrals);
    CHECK(panel.rows[0].open.record != 0);
    it.demo.change({u"UPDATE referral SET status = 'succeeded'"_s});
    it.demo.settle();
    CHECK(it.content().panels[1].rows.empty());
    CHECK_FALSE(it.content().panels[1].empty.isEmpty());
}

TEST_CASE("Overview: the next meetings come first, each as which of how many it is")
{
    Watched it;
    it.demo.change(
        {u"DELETE FROM meeting WHERE date >= '2026-11-18'"_s,
         u"INSERT INTO workshop (id, title, capacity) VALUES (91, 'Projects', 16)"_s,
         u"INSERT INTO meeting (id, workshop_id, date, district) VALUES (92, 91, '2026-11-01', 'other')"_s,
         u"INSERT INTO meeting (id, workshop_id, date, town, district) VALUES (93, 91, '2026-12-05', "
         "'Pirna', 'other')"_s,
         u"INSERT INTO meeting (id, workshop_id, date, town, district) VALUES (94, 91, '2026-11-18', "
         "'Riesa', 'other')"_s,
         u"INSERT INTO registration (id, workshop_id, name) VALUES (95, 91, 'A')"_s,
         u"INSERT INTO registration (id, workshop_id, name, state) VALUES (96, 91, 'B', 'cancelled')"_s});
    it.demo.settle();
    const auto& rows = it.content().panels[2].rows;
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].day == QDate(2026, 11, 18));
    CHECK(rows[0].row.second == u"Riesa, meeting 2 of 3"_s);
    CHECK(rows[0].row.place == u"1"_s);
    CHECK(rows[0].row.tag.words == u"of 16"_s);
    CHECK(rows[0].open == viewmodels::Destination{Area::Workshops, 91});
    CHECK(rows[1].row.second == u"Pirna, meeting 3 of 3"_s);
}

TEST_CASE("Overview: an empty file has a sentence and a first step in each panel")
{
    Watched it(0);
    CHECK_FALSE(it.content().hasSessions);
    CHECK(it.content().year == 2026);
    REQUIRE(it.content().panels.size() == 3);
    for (const viewmodels::OverviewPanel& panel : it.content().panels) {
        CHECK(panel.rows.empty());
        CHECK(panel.empty.endsWith(u'.'));
        CHECK_FALSE(panel.link.isEmpty());
    }
}

TEST_CASE("Overview: it reads while it is watched, and once more when it was not")
{
    Watched it;
    const int before = it.content().figures[0].value;
    const QString cancel =
        u"UPDATE counselling_session SET state = 'cancelled' WHERE id = (SELECT max(id) FROM "
        "counselling_session WHERE state = 'held' AND date >= '2026-01-01')"_s;
    it.demo.change({cancel});
    it.demo.settle();
    CHECK(it.content().figures[0].value == before - 1);
    it.overview.setWatched(false);
    it.demo.change({cancel});
    CHECK(it.content().figures[0].value == before - 1);
    it.overview.setWatched(true);
    it.demo.settle();
    CHECK(it.content().figures[0].value == before - 2);
    it.demo.file().close([](bool) {});
    it.demo.settle();
    CHECK_FALSE(it.overview.hasContent());
}
