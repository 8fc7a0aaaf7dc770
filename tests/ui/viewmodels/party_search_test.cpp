// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/party_search.h"

#include "support/records.h"
#include "support/window_ask.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using storage::Database;

namespace {

template<class Record>
void recorded(WindowFile& window, const Record& record)
{
    with(window.file(), [&](Database& database) { saved(database, record); });
}

} // namespace

TEST_CASE("Party search: a suggestion that was asked for is answered even when another field asks meanwhile")
{
    WindowFile window;
    recorded(window, organisation(u"Müllerverein"_s));
    recorded(window, contact(u"Mara"_s, u"Wałda"_s));
    QStringList answers;
    viewmodels::suggestParties(
        window.file(), &window.file(), viewmodels::Sought::Organisations, u"muller"_s,
        [&](const auto& rows) { answers += rows.empty() ? u"none"_s : rows.front().title; });
    viewmodels::suggestParties(
        window.file(), &window.file(), viewmodels::Sought::Contacts, u"wal"_s,
        [&](const auto& rows) { answers += rows.empty() ? u"none"_s : rows.front().title; });
    settle(window.file());
    CHECK(answers == QStringList{u"Müllerverein"_s, u"Mara Wałda"_s});
}

TEST_CASE("Party search: clients are offered as organisations first, and people keep room")
{
    WindowFile window;
    for (int i = 1; i <= 8; ++i)
        recorded(window, organisation(u"Horizont %1"_s.arg(i)));
    for (const QString& family : {u"Horn"_s, u"Horst"_s})
        recorded(window, contact(u"Ina"_s, family));
    const auto offered = [&](const QString& typed) {
        QStringList rows;
        viewmodels::suggestParties(window.file(), &window.file(), viewmodels::Sought::Clients, typed,
                                   [&rows](const auto& found) {
                                       for (const viewmodels::ListRow& row : found)
                                           rows += row.icon + u'|' + row.title;
                                   });
        settle(window.file());
        return rows;
    };
    CHECK(offered(u"hor"_s) == QStringList{u"|Horizont 1"_s, u"|Horizont 2"_s, u"|Horizont 3"_s,
                                           u"|Horizont 4"_s, u"user|Ina Horn"_s, u"user|Ina Horst"_s});
    CHECK(offered(u"horst"_s) == QStringList{u"user|Ina Horst"_s});
    CHECK(offered(u"horizont"_s).size() == viewmodels::kSuggestions);
}

TEST_CASE("Party search: those whose name has the words come before those found by anything else")
{
    WindowFile window;
    domain::Contact noted = contact(u"Amina"_s, u"Dvořáez"_s);
    noted.notes = u"kommt mit Kind"_s;
    recorded(window, noted);
    recorded(window, contact(u"Amina"_s, u"Kowalček"_s));
    domain::Contact mailed = contact(u"Bea"_s, u"Amin"_s);
    mailed.emails = QStringList{u"b@verein.example"_s, u"amin@kontakt.example"_s};
    recorded(window, mailed);
    domain::Organisation network = organisation(u"Amina Kreis"_s);
    network.shortName = u"Netz"_s;
    recorded(window, network);
    domain::Organisation other = organisation(u"Aufbruch"_s);
    other.notes = u"Ansprechperson Amina Kowalček"_s;
    recorded(window, other);
    const auto offered = [&](viewmodels::Sought sought, const QString& typed) {
        QStringList rows;
        viewmodels::suggestParties(window.file(), &window.file(), sought, typed, [&rows](const auto& found) {
            for (const viewmodels::ListRow& row : found)
                rows += row.title + u": "_s + row.second;
        });
        settle(window.file());
        return rows;
    };
    CHECK(offered(viewmodels::Sought::Contacts, u"amina k"_s) ==
          QStringList{u"Amina Kowalček: without organisation"_s,
                      u"Amina Dvořáez: found in further details, without organisation"_s});
    CHECK(offered(viewmodels::Sought::Contacts, u"bea kontakt"_s) ==
          QStringList{u"Bea Amin: amin@kontakt.example, without organisation"_s});
    CHECK(offered(viewmodels::Sought::Clients, u"amina k"_s) ==
          QStringList{u"Amina Kreis: Organisation"_s, u"Amina Kowalček: without organisation"_s,
                      u"Aufbruch: found in further details, Organisation"_s,
                      u"Amina Dvořáez: found in further details, without organisation"_s});
    CHECK(offered(viewmodels::Sought::Organisations, u"netz"_s) ==
          QStringList{u"Amina Kreis: Netz, Organisation"_s});
}

TEST_CASE("Party search: a phone number that was searched for is shown as it is stored")
{
    WindowFile window;
    domain::Contact person = contact(u"Mara"_s, u"Wałda"_s);
    person.phones = QStringList{u"0172 99999"_s, u"+49 (351) 123-45"_s};
    recorded(window, person);
    QStringList second;
    for (const QString& typed : {u"0351 12345"_s, u"mara"_s})
        viewmodels::suggestParties(
            window.file(), &window.file(), viewmodels::Sought::Contacts, typed,
            [&](const auto& rows) { second += rows.empty() ? u"none"_s : rows.front().second; });
    settle(window.file());
    CHECK(second == QStringList{u"+49 (351) 123-45, without organisation"_s, u"without organisation"_s});
}
