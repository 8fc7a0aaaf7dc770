// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/references.h"

#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using storage::References;

TEST_CASE("References: each record that keeps a contact or an organisation counts once")
{
    const auto database = must(storage::Database::inMemory());
    const domain::Organisation club = saved(*database, organisation(u"Horizont"_s));
    const domain::Contact person = saved(*database, contact(u"Anna"_s, u"Berg"_s));
    const domain::Contact colleague = saved(*database, contact(u"Berta"_s, u"Berg"_s));
    saved(*database, domain::Role{{}, person.id, club.id, {}, {}, {}, true});
    const auto ofClub = [&] {
        return must(storage::referencesTo(*database, club.id));
    };
    const auto ofPerson = [&] {
        return must(storage::referencesTo(*database, person.id));
    };
    CHECK(ofClub() == References{}); // roles go along
    CHECK(ofPerson() == References{});

    storage::SessionDetails details{session(), {person.id, colleague.id}};
    details.session.organisation = club.id;
    saved(*database, details);
    saved(*database, storage::SessionDetails{session(), {person.id}});
    CHECK(ofClub() == References{.sessions = 1});
    CHECK(ofPerson() == References{.sessions = 2});

    const QString id = QString::number(club.id.value);
    const QString contactId = QString::number(person.id.value);
    inBatch(
        *database,
        {u"INSERT INTO referral (id, organisation_id, target_organisation_id, contact_id, target_contact_id, "
         u"date) "
         "VALUES (91, %1, %1, %2, %2, '2025-01-01')"_s.arg(id, contactId),
         u"INSERT INTO referral (id, target_organisation_id, target_contact_id, date) VALUES (92, %1, %2, '2025-01-01')"_s
             .arg(id, contactId),
         u"INSERT INTO workshop (id, title) VALUES (93, 'Layout'), (94, 'Ehrenamt')"_s,
         u"INSERT INTO workshop_organisation (id, workshop_id, organisation_id, participation) VALUES (95, 93, %1, 'taking-part')"_s
             .arg(id),
         u"INSERT INTO registration (id, workshop_id, contact_id, organisation_id) VALUES (96, 93, %2, %1)"_s
             .arg(id, contactId),
         u"INSERT INTO registration (id, workshop_id, name, organisation_id) VALUES (97, 94, 'C', %1)"_s.arg(
             id)});
    CHECK(ofClub() == References{1, 2, 2});
    CHECK(ofPerson() == References{2, 2, 1});
    CHECK(ofPerson().all() == 5);
}

TEST_CASE("References: of ids it is said which are of no record")
{
    const auto database = must(storage::Database::inMemory());
    const qint64 club = saved(*database, organisation(u"Horizont"_s)).id.value;
    const qint64 person = saved(*database, contact(u"Anna"_s, u"Berg"_s)).id.value;
    using Ids = std::set<qint64>;
    CHECK(must(storage::missingOrganisations(*database, {club, 7007})) == Ids{7007});
    CHECK(must(storage::missingContacts(*database, {person, 7007})) == Ids{7007});
    CHECK(must(storage::missingContacts(*database, {})).empty());
}

TEST_CASE("References: nothing else in the file keeps a contact or an organisation from being deleted")
{
    const auto database = must(storage::Database::inMemory());
    CHECK(
        rows(
            *database,
            u"SELECT t.name || '.' || f.\"from\" FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f "
            "WHERE t.type = 'table' AND f.\"table\" IN ('contact', 'organisation') "
            "AND f.on_delete NOT IN ('CASCADE', 'SET NULL') ORDER BY 1"_s) ==
        QStringList{u"counselling_session.organisation_id"_s, u"referral.contact_id"_s,
                    u"referral.organisation_id"_s, u"referral.target_contact_id"_s,
                    u"referral.target_organisation_id"_s, u"registration.contact_id"_s,
                    u"registration.organisation_id"_s, u"session_contact.contact_id"_s,
                    u"workshop_organisation.organisation_id"_s});
}
