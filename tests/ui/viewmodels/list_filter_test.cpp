// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/list_filter.h"

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
