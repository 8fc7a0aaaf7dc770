// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/list_filter.h"

#include "storage/figure_repository.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/window_ask.h"
#include "viewmodels/record_rows.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using storage::Database;
using viewmodels::ListFilter;

TEST_CASE("List filter: a facet of one value replaces it, one of several collects them")
{
    ListFilter filter;
    filter.setFacets({{u"district"_s, u"Landkreis"_s, {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}}, true},
                      {u"topic"_s, u"Thema"_s, {{u"x"_s, u"X"_s, {}}, {u"y"_s, u"Y"_s, {}}}, false}});
    filter.setOrders({{u"name"_s, u"Name"_s, {}}, {u"place"_s, u"Ort"_s, {}}});
    int changed = 0;
    QObject::connect(&filter, &ListFilter::changed, [&] { ++changed; });
    filter.choose(u"topic"_s, u"x"_s);
    filter.choose(u"topic"_s, u"y"_s);
    filter.choose(u"district"_s, u"b"_s);
    filter.choose(u"district"_s, u"a"_s);
    filter.choose(u"district"_s, u"a"_s);
    filter.choose(u"unknown"_s, u"a"_s);
    CHECK(changed == 4);
    CHECK(filter.values(u"topic"_s) == QStringList{u"y"_s});
    CHECK(filter.values(u"district"_s) == QStringList{u"b"_s, u"a"_s});
    REQUIRE(filter.chosen().size() == 3);
    CHECK(filter.chosen().front().name == u"Landkreis"_s);
    CHECK(filter.chosen().back().choice.words == u"Y"_s);

    filter.remove(u"district"_s, u"b"_s);
    filter.remove(u"district"_s, u"b"_s);
    CHECK(changed == 5);
    filter.setText(u"mü"_s);
    filter.setOrder(u"place"_s);
    filter.reset();
    CHECK(changed == 8);
    CHECK(filter.isEmpty());
    CHECK(filter.order() == u"place"_s); // stays
    filter.reset();
    CHECK(changed == 8);
}

TEST_CASE("List filter: a figure replaces what was chosen, is a filter among others and can be removed")
{
    ListFilter filter;
    filter.setFacets({{u"topic"_s, u"Thema"_s, {{u"x"_s, u"X"_s, {}}}, false}});
    filter.setText(u"mü"_s);
    filter.choose(u"topic"_s, u"x"_s);
    int changed = 0;
    QObject::connect(&filter, &ListFilter::changed, [&] { ++changed; });
    const viewmodels::FigureFilter figure{u"41 Beratungen, Jahresbericht 2025"_s, {}, {}};
    filter.showFigure(figure);
    CHECK(changed == 1);
    CHECK(filter.figure() == figure);
    CHECK(filter.text().isEmpty());
    CHECK(filter.value(u"topic"_s).isEmpty());
    filter.choose(u"topic"_s, u"x"_s);
    REQUIRE(filter.chosen().size() == 2);
    const ListFilter::Chosen chip = filter.chosen().front();
    CHECK(chip.choice.words == figure.words);
    filter.remove(chip.facet, chip.choice.key);
    CHECK_FALSE(filter.figure());
    CHECK(filter.chosen().size() == 1);
    filter.showFigure(figure);
    CHECK_FALSE(filter.isEmpty());
    filter.reset();
    CHECK(filter.isEmpty());
}

TEST_CASE("List sources: a figure's list shows as many records as it says, and narrows further")
{
    const GermanWords german;
    WindowFile window(160);
    const domain::Scope year{QDate(2025, 1, 1), QDate(2025, 12, 31), {}};
    const auto figures =
        with(window.file(), [&](Database& database) { return must(storage::countFigures(database, year)); });
    ListFilter filter;
    const auto count = [&](const auto& source) {
        return with(window.file(), [&](Database& database) { return must(source.count(database)); });
    };
    const auto narrow = [&](domain::Counted counted, const std::vector<viewmodels::Facet>& facets) {
        filter.setFacets(facets);
        filter.showFigure({u"Zahl"_s, year, {.counted = counted}});
    };
    const viewmodels::Facets facets(window.file());
    using Part = search::DirectoryFilter::Part;

    narrow(domain::Counted::ReferringSessions, facets.sessions());
    REQUIRE(figures.sessions.referring > 0);
    CHECK(count(viewmodels::sessionSource(window.file(), filter)).rows == figures.sessions.referring);
    filter.choose(u"district"_s, u"meissen"_s);
    const int meissen = figures.sessionsByDistrict[std::size_t(domain::District::Meissen)].referring;
    CHECK(count(viewmodels::sessionSource(window.file(), filter)).rows == meissen);

    narrow(domain::Counted::Persons, facets.directory(true));
    const auto persons = count(viewmodels::directorySource(window.file(), filter, Part::All));
    CHECK(persons.rows == figures.sessions.persons);
    CHECK(persons.words == u"%1 Kontakte"_s.arg(persons.rows));

    narrow(domain::Counted::NewOrganisations, facets.directory(false));
    CHECK(count(viewmodels::directorySource(window.file(), filter, Part::Organisations)).rows ==
          figures.reached.fresh);

    narrow(domain::Counted::Workshops, facets.workshops());
    CHECK(count(viewmodels::workshopSource(window.file(), filter)).rows == figures.workshopTotal.workshops);

    narrow(domain::Counted::SucceededReferrals, facets.referrals());
    CHECK(count(viewmodels::referralSource(window.file(), filter)).rows == figures.referrals.succeeded);
}

TEST_CASE("List facets: each value of each facet can be chosen and asks for records")
{
    WindowFile window(80);
    const viewmodels::Facets facets(window.file());
    const auto checkEach = [&](const std::vector<viewmodels::Facet>& all, const auto& sourceOf) {
        for (const viewmodels::Facet& facet : all) {
            CAPTURE(facet.key);
            CHECK_FALSE(facet.choices.empty());
            bool narrows = false;
            ListFilter filter;
            filter.setFacets(all);
            const auto rows = [&] {
                const auto source = sourceOf(filter);
                return with(window.file(),
                            [&](Database& database) { return must(source.count(database)).rows; });
            };
            const int whole = rows();
            for (const viewmodels::Choice& choice : facet.choices) {
                filter.reset();
                filter.choose(facet.key, choice.key);
                narrows = narrows || rows() < whole;
            }
            CHECK(narrows);
        }
    };
    checkEach(facets.sessions(),
              [&](const ListFilter& filter) { return viewmodels::sessionSource(window.file(), filter); });
    checkEach(facets.workshops(),
              [&](const ListFilter& filter) { return viewmodels::workshopSource(window.file(), filter); });
    checkEach(facets.referrals(),
              [&](const ListFilter& filter) { return viewmodels::referralSource(window.file(), filter); });
}

TEST_CASE("List facets: the period counts from today")
{
    WindowFile window;
    with(window.file(), [](Database& database) {
        for (const QDate day :
             {QDate(2025, 1, 1), QDate(2025, 7, 1), QDate(2025, 9, 30), QDate(2025, 10, 1),
              QDate(2025, 10, 31), QDate(2025, 11, 1), kToday, QDate(2025, 12, 31), QDate(2024, 12, 31)})
            saved(database, {session(day), {}});
    });
    ListFilter filter;
    filter.setFacets(viewmodels::Facets(window.file()).sessions());
    const auto days = [&](const QString& period) {
        filter.choose(u"period"_s, period);
        const auto source = viewmodels::sessionSource(window.file(), filter);
        const auto rows =
            with(window.file(), [&](Database& database) { return must(source.rows(database, 0, 20)); });
        QStringList found;
        for (const viewmodels::ListRow& row : rows)
            found += row.place.first(5);
        return found.join(u' ');
    };
    CHECK(days(u"month"_s) == u"18.11 01.11"_s);
    CHECK(days(u"last-month"_s) == u"31.10 01.10"_s);
    CHECK(days(u"quarter"_s) == u"31.12 18.11 01.11 31.10 01.10"_s);
    CHECK(days(u"last-quarter"_s) == u"30.09 01.07"_s);
    CHECK(days(u"coming"_s) == u"31.12 18.11"_s);
    CHECK(days(u"2024"_s) == u"31.12"_s);
}

TEST_CASE("List rows: former roles, stale data and a wish for quiet are said in German")
{
    const GermanWords german;
    WindowFile window;
    with(window.file(), [](Database& database) {
        domain::Organisation verein = organisation(u"Horizont"_s, u"01796"_s, u"Pirna"_s);
        verein.emails = {u"post@horizont.example"_s};
        verein = saved(database, verein);
        domain::Organisation fresh = organisation(u"Aktuell"_s);
        fresh.verifiedOn = kToday;
        fresh.notes = u"nicht gefunden"_s;
        saved(database, fresh);
        domain::Contact mara = contact(u"Mara"_s, u"Wałda"_s);
        mara.emails = {u"mara@verein.example"_s};
        mara.doNotContact = true;
        mara = saved(database, mara);
        domain::Role role;
        role.contact = mara.id;
        role.organisation = verein.id;
        role.title = u"Vorsitz"_s;
        role.to = QDate(2024, 12, 31);
        saved(database, role);
    });
    ListFilter filter;
    filter.setFacets(viewmodels::Facets(window.file()).directory(true));
    filter.setText(u"horiz"_s);
    const auto source =
        viewmodels::directorySource(window.file(), filter, search::DirectoryFilter::Part::All);
    const auto rows =
        with(window.file(), [&](Database& database) { return must(source.rows(database, 0, 9)); });
    REQUIRE(rows.size() == 2);
    for (const viewmodels::ListRow& row : rows) {
        CAPTURE(row.title);
        if (row.title == u"Mara Wałda"_s) {
            CHECK(row.second == u"Vorsitz, früher Horizont"_s);
            CHECK(row.tag.words == u"nicht kontaktieren"_s);
            CHECK(row.emails.isEmpty());
        } else {
            CHECK(row.title == u"Horizont"_s);
            CHECK(row.tag.tone == viewmodels::Tone::Stale);
            CHECK(row.emails == QStringList{u"post@horizont.example"_s});
            CHECK(row.district == domain::District::SaechsischeSchweizOsterzgebirge);
        }
    }
    const auto count = with(window.file(), [&](Database& database) { return must(source.count(database)); });
    CHECK(count.rows == 2);
    CHECK(count.words == u"1 Kontakt, 1 Organisation"_s);
}
