// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/party_removal.h"

#include "support/file_kit.h"
#include "support/records.h"
#include "support/window_ask.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using viewmodels::Area;
using viewmodels::Destination;

namespace {

/// The sentence that refuses; empty where it is deleted.
QString removed(WindowFile& window, const Destination& party, const QString& name)
{
    QString sentence;
    viewmodels::removeParty(window.file(), &window.file(), party, name,
                            [&](const QString& why) { sentence = why; });
    settle(window.file());
    return sentence;
}

} // namespace

TEST_CASE("Party removal: what others refer to stays, and it is said what and how much")
{
    const GermanWords german;
    WindowFile window;
    const auto [club, person] = with(window.file(), [](storage::Database& database) {
        const auto horizont = saved(database, organisation(u"Horizont e. V."_s));
        const auto anna = saved(database, contact(u"Anna"_s, u"Berg"_s));
        for (int i = 0; i < 3; ++i) {
            storage::SessionDetails details{session(), {}};
            details.session.organisation = horizont.id;
            if (i == 0)
                details.contacts.push_back(anna.id);
            saved(database, details);
        }
        domain::Referral referral;
        referral.targetOrganisation = horizont.id;
        referral.date = QDate(2025, 1, 1);
        saved(database, referral);
        return std::pair(horizont.id.value, anna.id.value);
    });
    CHECK(
        removed(window, {Area::Organisations, club}, u"Horizont e. V."_s) ==
        u"Horizont e. V. kann nicht gelöscht werden: 3 Beratungen und 1 Verweis gehören dazu, siehe Verlauf."_s);
    CHECK(removed(window, {Area::Contacts, person}, u"Anna Berg"_s) ==
          u"Anna Berg kann nicht gelöscht werden: 1 Beratung gehört dazu, siehe Verlauf."_s);
    with(window.file(), [](storage::Database& database) {
        inBatch(database,
                {u"INSERT INTO workshop (id, title) VALUES (93, 'Layout')"_s,
                 u"INSERT INTO workshop_organisation (id, workshop_id, organisation_id, participation) "
                 "SELECT 95, 93, id, 'taking-part' FROM organisation"_s});
    });
    CHECK(
        removed(window, {Area::Organisations, club}, u"Verein %2"_s) ==
        u"Verein %2 kann nicht gelöscht werden: 3 Beratungen, 1 Verweis und 1 Veranstaltung gehören dazu, siehe Verlauf."_s);
}

TEST_CASE("Party removal: one that nothing refers to is deleted, one that is locked says so")
{
    WindowFile window;
    const auto [free, locked] = with(window.file(), [](storage::Database& database) {
        domain::Contact kept = contact(u"Berta"_s, u"Berg"_s);
        kept.locked = true;
        return std::pair(saved(database, contact(u"Anna"_s, u"Berg"_s)).id.value,
                         saved(database, kept).id.value);
    });
    CHECK(removed(window, {Area::Contacts, free}, u"Anna Berg"_s) == QString());
    CHECK(removed(window, {Area::Contacts, locked}, u"Berta Berg"_s).contains(u"locked"_s));
    CHECK(with(window.file(), [](storage::Database& database) {
              return scalar(database, u"SELECT count(*) FROM contact"_s).toInt();
          }) == 1);
}
