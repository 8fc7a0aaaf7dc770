// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/report_view.h"

#include "storage/figure_records.h"
#include "ui/demo_file.h"
#include "viewmodels/figure_story.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using viewmodels::ReportView;

namespace {

struct Watched
{
    explicit Watched(int sessions = 160) : demo(sessions)
    {
        view.setWatched(true);
        demo.settle();
    }

    DemoFile demo;
    ReportView view{demo.file()};
};

template<class Visit>
void forEachCell(const std::vector<reports::Table>& tables, Visit visit)
{
    for (const reports::Table& table : tables) {
        for (const reports::Row& row : table.rows) {
            for (const reports::Cell& cell : row.cells)
                visit(table, cell);
        }
    }
}

int sources(const ReportView& view)
{
    int found = 0;
    forEachCell(view.tables(), [&](const auto&, const reports::Cell& cell) { found += cell.source ? 1 : 0; });
    return found;
}

int masks(const ReportView& view)
{
    int found = 0;
    forEachCell(view.tables(), [&](const auto&, const reports::Cell& cell) { found += cell.masked ? 1 : 0; });
    return found;
}

} // namespace

TEST_CASE("ReportView: it begins with the last year that has sessions and offers the others")
{
    Watched it;
    CHECK(it.view.years() == std::vector<int>{2026, 2025, 2024});
    CHECK(it.view.choice() == viewmodels::ReportChoice::ofYear(2026));
    CHECK(it.view.hasReport());
    CHECK_FALSE(it.view.isCounting());
    CHECK(it.view.figures().sessions.sessions > 10);
    QStringList ids;
    for (const reports::Table& table : it.view.tables())
        ids += table.id;
    CHECK(ids ==
          QStringList{u"T2"_s, u"T3"_s, u"T4"_s, u"T5"_s, u"T6"_s, u"T7"_s, u"T8"_s, u"T8"_s, u"T9"_s});
}

TEST_CASE("ReportView: a file without sessions shows this year, all zero")
{
    Watched it(0);
    CHECK(it.view.choice() == viewmodels::ReportChoice::ofYear(2026));
    CHECK(it.view.years() == std::vector<int>{2026});
    CHECK(it.view.figures().sessions.sessions == 0);
}

TEST_CASE("ReportView: nothing is counted while nobody looks")
{
    DemoFile demo;
    ReportView view(demo.file());
    view.chooseYear(2025);
    demo.change({u"UPDATE counselling_session SET minutes = minutes + 1"_s});
    CHECK_FALSE(view.hasReport());
    view.setWatched(true);
    demo.settle();
    CHECK(view.shownChoice().year() == 2025);
    view.setWatched(false);
    const qint64 before = view.figures().sessions.minutes;
    demo.change({u"UPDATE counselling_session SET minutes = minutes + 1"_s});
    CHECK(view.figures().sessions.minutes == before);
    view.setWatched(true);
    demo.settle();
    CHECK(view.figures().sessions.minutes == before + view.figures().sessions.sessions);
}

TEST_CASE("ReportView: the export's view hides what disclosure hides and keeps only figures that can be told")
{
    Watched it;
    const int seen = sources(it.view);
    const std::vector<reports::Table> team = it.view.tables();
    CHECK(masks(it.view) == 0);
    it.view.chooseMasked(true);
    it.demo.settle();
    const int hidden = masks(it.view);
    CHECK(hidden > 0);
    CHECK(sources(it.view) == seen - hidden);
    std::vector<reports::Cell> masked;
    forEachCell(it.view.tables(), [&](const auto&, const reports::Cell& cell) { masked.push_back(cell); });
    std::size_t place = 0;
    bool small = false;
    forEachCell(team, [&](const auto&, const reports::Cell& cell) {
        const reports::Cell& other = masked.at(place++);
        if (other.masked) {
            CHECK_FALSE(other.source.has_value());
            CHECK(std::holds_alternative<std::monostate>(other.value));
        } else {
            CHECK(other.value == cell.value);
        }
        if (cell.source && cell.source->counted == domain::Counted::Persons &&
            std::get<qint64>(cell.value) > 0 && std::get<qint64>(cell.value) < 3) {
            small = true;
            CHECK(other.masked);
        }
    });
    CHECK(small);
    it.view.chooseMasked(false);
    it.demo.settle();
    CHECK(masks(it.view) == 0);
}

TEST_CASE("ReportView: changing the view counts nothing anew, unless records changed meanwhile")
{
    Watched it;
    const domain::Figures* counted = &it.view.figures();
    it.view.chooseMasked(true);
    it.demo.settle();
    CHECK(&it.view.figures() == counted);
    const qint64 before = counted->sessions.minutes;
    it.view.setWatched(false);
    it.demo.change({u"UPDATE counselling_session SET minutes = minutes + 1"_s});
    it.view.setWatched(true);
    it.view.chooseMasked(false); // before the count that the change asked for is there
    it.demo.settle();
    CHECK(it.view.figures().sessions.minutes > before);
}

TEST_CASE("ReportView: changed records refresh the report that is looked at")
{
    Watched it;
    const int before = it.view.figures().sessions.sessions;
    it.demo.change({u"UPDATE counselling_session SET state = 'cancelled' WHERE id = (SELECT max(id) FROM "
                    "counselling_session WHERE state = 'held' AND date >= '2026-01-01')"_s});
    it.demo.settle();
    CHECK(it.view.figures().sessions.sessions == before - 1);
    it.demo.file().undo();
    it.demo.settle();
    CHECK(it.view.figures().sessions.sessions == before);
}

TEST_CASE("ReportView: the newest choice is the one that is shown")
{
    Watched it;
    int shown = 0;
    QObject::connect(&it.view, &ReportView::shown, [&] { ++shown; });
    it.view.chooseYear(2024);
    it.view.choosePeriod(QDate(2025, 3, 1), QDate(2025, 5, 31));
    it.view.chooseDistricts({domain::District::Mittelsachsen, domain::District::Meissen});
    CHECK(it.view.isCounting());
    it.demo.settle();
    CHECK(shown == 1);
    CHECK_FALSE(it.view.isCounting());
    CHECK(it.view.shownChoice().from == QDate(2025, 3, 1));
    CHECK(it.view.shownChoice().districts ==
          std::vector{domain::District::Meissen, domain::District::Mittelsachsen});
    CHECK(it.view.figures().months.size() == 3);
    CHECK(it.view.figures().sessionsByDistrict[2].sessions == 0);
}

TEST_CASE("ReportView: cancelled, the choice is again that of what is shown")
{
    Watched it;
    it.view.chooseYear(2024);
    it.view.cancel();
    CHECK_FALSE(it.view.isCounting());
    it.demo.settle();
    CHECK(it.view.choice().year() == 2026);
    CHECK(it.view.shownChoice().year() == 2026);
    CHECK(it.view.figures().scope.from == QDate(2026, 1, 1));
}

TEST_CASE("ReportView: days that are no period show no report, say why and keep the export off")
{
    Watched it;
    using viewmodels::PeriodIssue;
    CHECK(it.view.exportOff().isEmpty());
    const auto refused = [&](QDate from, QDate to) {
        it.view.choosePeriod(from, to);
        it.demo.settle();
        CHECK_FALSE(it.view.hasReport());
        CHECK_FALSE(it.view.isCounting());
        CHECK_FALSE(it.view.periodWords().isEmpty());
        CHECK(it.view.exportOff().startsWith(u"Cannot export yet: "_s));
        return it.view.periodIssue();
    };
    CHECK(refused(QDate(2026, 5, 1), QDate(2026, 4, 30)) == PeriodIssue::EndsBeforeItBegins);
    CHECK(refused({}, QDate(2026, 4, 30)) == PeriodIssue::NoFirstDay);
    CHECK(refused(QDate(2026, 5, 1), {}) == PeriodIssue::NoLastDay);
    it.view.chooseMasked(true); // nothing is counted meanwhile
    it.demo.change({u"UPDATE counselling_session SET minutes = minutes + 1"_s});
    CHECK_FALSE(it.view.hasReport());

    it.view.choosePeriod(QDate(2026, 4, 1), QDate(2026, 4, 30));
    it.demo.settle();
    CHECK_FALSE(it.view.periodIssue());
    CHECK(it.view.periodWords().isEmpty());
    CHECK(it.view.exportOff().isEmpty());
    CHECK(it.view.shownChoice().from == QDate(2026, 4, 1));
    CHECK(it.view.shownChoice().masked);
}

TEST_CASE("ReportView: the days of the report shown before lead back to it")
{
    Watched it;
    it.view.choosePeriod(QDate(2026, 5, 1), QDate(2026, 4, 30));
    it.view.choosePeriod(QDate(2026, 1, 1), QDate(2026, 12, 31));
    CHECK(it.view.hasReport());
    CHECK_FALSE(it.view.isCounting());
    it.view.chooseYear(2025);
    it.view.chooseYear(2026);
    it.demo.settle();
    CHECK(it.view.shownChoice().year() == 2026);
}

TEST_CASE("ReportView: while another choice is counted the report shown cannot leave")
{
    Watched it;
    it.view.chooseYear(2025);
    CHECK_FALSE(it.view.exportOff().isEmpty());
    it.demo.settle();
    CHECK(it.view.exportOff().isEmpty());
}

TEST_CASE("ReportView: of several projects the last to begin is on the cover, unless another one is chosen")
{
    Watched it;
    CHECK(it.view.projects().empty());
    CHECK_FALSE(it.view.project());
    it.demo.change(
        {u"INSERT INTO project (id, name, reference, funded_from, funded_to) VALUES (71, 'Ankommen', 'AZ 1', '2023-01-01', '2026-06-30')"_s,
         u"INSERT INTO project (id, name, reference, funded_from, funded_to) VALUES (72, 'Spot on!', 'AZ 2', '2026-07-01', '2028-12-31')"_s,
         u"INSERT INTO project (id, name, reference, funded_from, funded_to) VALUES (73, 'Ankommen', 'AZ 3', '2024-01-01', '2026-01-31')"_s});
    REQUIRE(it.view.projects().size() == 3);
    CHECK(it.view.project().value == 72);
    CHECK(it.view.document().project == u"Spot on!"_s);
    CHECK(it.view.wordsOf(it.view.projects()[0]) == u"Spot on!"_s);
    CHECK(it.view.wordsOf(it.view.projects()[1]).startsWith(u"Ankommen, "_s)); // there are two of that name

    const domain::Figures* counted = &it.view.figures();
    it.view.chooseProject({71});
    it.demo.settle();
    CHECK(it.view.document().reference == u"AZ 1"_s);
    CHECK(&it.view.figures() == counted);
    it.view.chooseProject({0});
    it.demo.settle();
    CHECK(it.view.document().project.isEmpty());
    CHECK_FALSE(it.view.project());

    it.view.chooseProject({72});
    it.view.chooseYear(2025); // in which it was not funded
    it.demo.settle();
    CHECK(it.view.project().value == 73);
    CHECK(it.view.projects().size() == 2);
}

TEST_CASE("ReportView: with the file its report goes")
{
    Watched it;
    it.demo.file().close([](bool) {});
    it.demo.settle();
    CHECK_FALSE(it.view.hasReport());
    CHECK(it.view.years().empty());
}

TEST_CASE("Figure rows: a figure opens exactly as many records as it says")
{
    Watched it;
    viewmodels::RecordList list(it.demo.file());
    const domain::Scope scope = it.view.shownChoice().scope();
    int looked = 0;
    forEachCell(it.view.tables(), [&](const reports::Table& table, const reports::Cell& cell) {
        // Every figure of the first and the last table; in all others those that count another kind of
        // record.
        if (!cell.source || (looked > 60 && table.id != u"T9"_s))
            return;
        list.show(viewmodels::figureRows(it.demo.file(), scope, *cell.source));
        it.demo.settle();
        ++looked;
        CHECK((list.countInWords().contains(QString::number(list.rowCount())) ||
               list.countInWords().startsWith(u"Not counted: "_s)));
        const auto kind = storage::kindOf(cell.source->counted);
        const auto* count = std::get_if<qint64>(&cell.value);
        if (count && kind != storage::FigureRecordKind::Meeting)
            CHECK(list.rowCount() == *count);
    });
    CHECK(looked > 60);
}

TEST_CASE("Figure rows: beside the records stands what is not counted and why")
{
    Watched it;
    viewmodels::RecordList list(it.demo.file());
    const auto words = [&](domain::Counted counted, QDate month = {}) {
        domain::FigureSource source{.counted = counted};
        if (month.isValid())
            source.month = month;
        list.show(viewmodels::figureRows(it.demo.file(), it.view.shownChoice().scope(), source));
        it.demo.settle();
        return list.countInWords();
    };
    it.demo.change({u"UPDATE counselling_session SET state = 'held'"_s,
                    u"UPDATE counselling_session SET state = 'cancelled' WHERE id IN "
                    "(SELECT id FROM counselling_session WHERE date LIKE '2026%' ORDER BY id LIMIT 2)"_s,
                    u"UPDATE referral SET status = 'contacted'"_s,
                    u"UPDATE referral SET status = 'withdrawn' WHERE id IN "
                    "(SELECT id FROM referral WHERE date LIKE '2026%' ORDER BY id LIMIT 1)"_s});
    CHECK(words(domain::Counted::Sessions) == u"Not counted: 2 abgesagt"_s);
    CHECK(words(domain::Counted::Referrals) == u"Not counted: 1 zurückgezogen"_s);
    CHECK(words(domain::Counted::Workshops).contains(u"workshop"_s));
}

TEST_CASE("Figure rows: a row says who, when and how, and its id is that of the record to open")
{
    Watched it;
    viewmodels::RecordList list(it.demo.file());
    const domain::Scope scope = it.view.shownChoice().scope();
    list.show(viewmodels::figureRows(it.demo.file(), scope, {domain::Counted::Meetings}));
    it.demo.settle();
    REQUIRE(list.rowCount() > 0);
    const auto row = list.index(0).data(viewmodels::RecordList::RowRole).value<viewmodels::ListRow>();
    CHECK_FALSE(row.title.isEmpty());
    CHECK(row.second.contains(u"minute"_s));
    CHECK(row.place.count(u'.') == 2); // the year goes without saying
    bool isWorkshop = false;
    it.demo.file().read(
        &list,
        [id = row.id](storage::Database& database) -> base::Result<bool> {
            SPOTON_ASSIGN(storage::Statement select,
                          database.prepare(u"SELECT 1 FROM workshop WHERE id = :id"_s));
            return select.bind(":id"_L1, id).next();
        },
        [&](const base::Result<bool>& found) { isWorkshop = found && *found; });
    it.demo.settle();
    CHECK(isWorkshop);
}

TEST_CASE("Figure story: every figure has a title, a sentence and a page behind it")
{
    Watched it;
    forEachCell(it.view.tables(), [&](const auto&, const reports::Cell& cell) {
        if (!cell.source)
            return;
        const auto story = viewmodels::tellFigure(it.demo.file(), u"Jahresbericht"_s, {}, *cell.source, 12);
        CHECK_FALSE(story.title.isEmpty());
        CHECK(story.definition.endsWith(u'.'));
        CHECK_FALSE(story.openList.isEmpty());
        CHECK(story.list.area == viewmodels::areaOf(cell.source->counted));
    });
    const auto story = viewmodels::tellFigure(it.demo.file(), u"Jahresbericht 2026"_s, {},
                                              {.counted = domain::Counted::SessionMinutes,
                                               .district = domain::District::Meissen,
                                               .month = QDate(2026, 5, 1)},
                                              75);
    CHECK(story.title.contains(u"1,3"_s));
    CHECK(story.part == u"Meißen, Mai 2026"_s);
    REQUIRE(story.list.figure);
    CHECK(story.list.figure->words == story.title + u", Meißen, Mai 2026, Jahresbericht 2026"_s);
}
