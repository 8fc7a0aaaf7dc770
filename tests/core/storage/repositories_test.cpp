// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/follow_ups.h"
#include "storage/journal.h"
#include "storage/record_tables.h"
#include "storage/workshop_repository.h"
#include "support/dump.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <catch2/generators/catch_generators.hpp>

#include <set>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using base::ErrorKind;
using domain::District;

namespace {

domain::Role role(const domain::Contact& contact, const domain::Organisation& organisation, bool main = false)
{
    domain::Role record;
    record.contact = contact.id;
    record.organisation = organisation.id;
    record.main = main;
    return record;
}

storage::SessionDetails sessionWith(std::optional<domain::OrganisationId> organisation,
                                    std::vector<domain::ContactId> contacts = {})
{
    storage::SessionDetails details{session(), std::move(contacts)};
    details.session.organisation = organisation;
    return details;
}

/// Removes a record in a batch of its own, if it may be removed.
template<class Repository, class Id>
std::optional<ErrorKind> remove(storage::Database& database, Repository repository, Id id)
{
    storage::Batch batch = begin(database);
    const auto removed = repository.remove(batch, id);
    must(batch.commit());
    return failure(removed);
}

} // namespace

TEST_CASE("RecordTable: every column of a table but its id is written from a member")
{
    const auto database = must(storage::Database::inMemory());
    const auto check = [&]<class Record>(Record) {
        const QString table = QString::fromLatin1(storage::RecordTable<Record>::table);
        QStringList listed{u"id"_s};
        std::apply([&](const auto&... columns) { (listed.append(QString::fromLatin1(columns.name)), ...); },
                   storage::RecordTable<Record>::columns);
        CAPTURE(table);
        CHECK(listed == must(storage::columnsOf(database->connection(), table)));
    };
    check(domain::CodeEntry());
    check(domain::Staff());
    check(domain::Organisation());
    check(domain::Contact());
    check(domain::Role());
    check(domain::Consent());
    check(domain::CounsellingSession());
    check(domain::SessionContact());
    check(domain::Referral());
    check(domain::Workshop());
    check(domain::WorkshopOrganisation());
    check(domain::Meeting());
    check(domain::Registration());
    check(domain::Attendance());
    check(domain::Tally());
    check(domain::FollowUp());
}

TEST_CASE("OrganisationRepository: every field comes back")
{
    const auto database = must(storage::Database::inMemory());
    inBatch(*database, {u"INSERT INTO staff (id, name) VALUES (7, 'Hanka')"_s});
    domain::Organisation record = organisation(u"Kulturverein „Šołta“ e. V."_s, u"01662"_s, u"Meißen"_s);
    record.shortName = u"KVŠ"_s;
    record.kind = u"migrant-organisation"_s;
    record.legalForm = u"registered-association"_s;
    record.migrantLed = false;
    record.founded = QDate(1999, 12, 31);
    record.members = 0;
    record.street = u"Am Markt 1"_s;
    record.statedDistrict = District::Mittelsachsen;
    record.phones = QStringList{u"+49 3521 1"_s, u"0175 2"_s};
    record.emails = QStringList{u"a@b.example"_s};
    record.website = u"https://example.org"_s;
    record.languages = domain::CodeSet({u"ru"_s, u"de"_s});
    record.topics = domain::CodeSet({u"layout"_s});
    record.description = u"Zwei\nZeilen"_s;
    record.notes = u"Наталья"_s;
    record.listedPublicly = true;
    record.listingConsentOn = QDate(2024, 2, 29);
    record.status = domain::OrganisationStatus::Dormant;
    record.verifiedOn = QDate(2025, 1, 1);
    record.verifiedBy = domain::StaffId{7};
    record = saved(*database, record);
    const domain::Organisation found =
        must(storage::OrganisationRepository(*database, places()).find(record.id));
    CHECK(found.name == record.name);
    CHECK(found.shortName == record.shortName);
    CHECK(found.migrantLed == false);
    CHECK(found.founded == record.founded);
    CHECK(found.members == 0);
    CHECK(found.statedDistrict == District::Mittelsachsen);
    CHECK(found.district == District::Mittelsachsen);
    CHECK(found.phones == record.phones);
    CHECK(found.languages == record.languages);
    CHECK(found.description == record.description);
    CHECK(found.listedPublicly);
    CHECK(found.listingConsentOn == record.listingConsentOn);
    CHECK(found.status == domain::OrganisationStatus::Dormant);
    CHECK(found.verifiedBy == domain::StaffId{7});
    // Saving what was found is no change.
    storage::Batch batch = begin(*database);
    domain::Organisation again = found;
    must(storage::OrganisationRepository(*database, places()).save(batch, again));
    CHECK_FALSE(must(batch.commit()));
}

TEST_CASE("OrganisationRepository: absent is absent and not zero")
{
    const auto database = must(storage::Database::inMemory());
    const auto id = saved(*database, organisation(u"Verein"_s)).id;
    const domain::Organisation found = must(storage::OrganisationRepository(*database, places()).find(id));
    CHECK(found.migrantLed == std::nullopt);
    CHECK(found.members == std::nullopt);
    CHECK(found.founded == std::nullopt);
    CHECK(found.statedDistrict == std::nullopt);
    CHECK(found.verifiedBy == std::nullopt);
    CHECK(found.phones.isEmpty());
    CHECK(found.topics.isEmpty());
    CHECK(rows(*database, u"SELECT short_name, phones, topics, members FROM organisation"_s) ==
          QStringList{u"NULL | NULL | NULL | NULL"_s});
}

TEST_CASE("OrganisationRepository: the district follows the address until it is stated")
{
    const auto database = must(storage::Database::inMemory());
    domain::Organisation record = saved(*database, organisation(u"Verein"_s));
    CHECK(record.district == District::Unknown);
    record.postalCode = u"01689"_s;
    record = saved(*database, record);
    CHECK(record.district == District::Meissen);
    record.statedDistrict = District::Other;
    record = saved(*database, record);
    CHECK(record.district == District::Other);
    CHECK(scalar(*database, u"SELECT district FROM organisation"_s).toString() == u"other"_s);
}

TEST_CASE("OrganisationRepository: finds all of a name in any spelling, the oldest first")
{
    const auto database = must(storage::Database::inMemory());
    const auto first = saved(*database, organisation(u"Müllers Verein"_s));
    const auto second = saved(*database, organisation(u"MUELLERS VEREIN"_s));
    saved(*database, organisation(u"Müllers Verein e. V."_s));
    const auto found = must(storage::OrganisationRepository(*database, places()).named(u"mullers  verein"_s));
    REQUIRE(found.size() == 2);
    CHECK(found[0].id == first.id);
    CHECK(found[1].id == second.id);
}

TEST_CASE("OrganisationRepository: one that others need cannot be removed, any other can")
{
    const auto database = must(storage::Database::inMemory());
    const auto record = saved(*database, organisation(u"Verein"_s));
    const auto other = saved(*database, organisation(u"Ziel"_s));
    const auto person = saved(*database, contact(u"Anna"_s, {}));
    saved(*database, role(person, record));
    const storage::OrganisationRepository organisations(*database, places());
    SECTION("a session")
    {
        saved(*database, sessionWith(record.id));
        CHECK(remove(*database, organisations, record.id) == ErrorKind::InUse);
    }
    SECTION("a referral to it")
    {
        domain::Referral referral;
        referral.targetOrganisation = record.id;
        referral.date = QDate(2025, 1, 1);
        saved(*database, referral);
        CHECK(remove(*database, organisations, record.id) == ErrorKind::InUse);
    }
    SECTION("a workshop")
    {
        storage::Batch batch = begin(*database);
        domain::Workshop workshop;
        workshop.title = u"Layout"_s;
        storage::WorkshopRepository workshops(*database);
        must(workshops.save(batch, workshop));
        domain::WorkshopOrganisation part{{}, workshop.id, record.id, domain::Participation::TakingPart};
        must(workshops.save(batch, part));
        must(batch.commit());
        CHECK(remove(*database, organisations, record.id) == ErrorKind::InUse);
    }
    CHECK(remove(*database, organisations, other.id) == std::nullopt);
    CHECK(remove(*database, organisations, other.id) == ErrorKind::NotFound);
    CHECK(scalar(*database, u"SELECT count(*) FROM organisation"_s).toInt() == 1);
    CHECK(scalar(*database, u"SELECT count(*) FROM role"_s).toInt() == 1);
}

TEST_CASE("OrganisationRepository: with one go its roles, and the search forgets it")
{
    const auto database = must(storage::Database::inMemory());
    const auto record = saved(*database, organisation(u"Verein"_s));
    saved(*database, role(saved(*database, contact(u"Anna"_s, {})), record));
    CHECK(remove(*database, storage::OrganisationRepository(*database, places()), record.id) == std::nullopt);
    CHECK(scalar(*database, u"SELECT count(*) FROM role"_s).toInt() == 0);
    CHECK(difference(dumpSearch(database->connection()), dumpSearchBuiltAnew(database->connection())) ==
          QString());
}

TEST_CASE("Repository: what is gone is not found, and cannot be saved again")
{
    const auto database = must(storage::Database::inMemory());
    domain::Organisation record = saved(*database, organisation(u"Verein"_s));
    storage::OrganisationRepository organisations(*database, places());
    CHECK(remove(*database, organisations, record.id) == std::nullopt);
    CHECK(failure(organisations.find(record.id)) == ErrorKind::NotFound);
    storage::Batch batch = begin(*database);
    CHECK(failure(organisations.save(batch, record)) == ErrorKind::NotFound);
}

TEST_CASE("ContactRepository: without an address a contact has the district of its main organisation")
{
    const auto database = must(storage::Database::inMemory());
    storage::ContactRepository contacts(*database, places());
    domain::Contact person = saved(*database, contact(u"Anna"_s, {}));
    CHECK(person.district == std::nullopt);
    CHECK(must(contacts.districtOf(person.id)) == District::Unknown);
    const auto here = saved(*database, organisation(u"Hier"_s, u"01662"_s));
    auto there = saved(*database, organisation(u"Dort"_s, u"09599"_s));
    saved(*database, role(person, here));
    CHECK(must(contacts.districtOf(person.id)) == District::Meissen);
    saved(*database, role(person, there, true));
    CHECK(must(contacts.districtOf(person.id)) == District::Mittelsachsen);
    there.postalCode = u"01067"_s;
    saved(*database, there);
    CHECK(must(contacts.districtOf(person.id)) == District::Other);
    person.postalCode = u"01796"_s;
    person = saved(*database, person);
    CHECK(must(contacts.districtOf(person.id)) == District::SaechsischeSchweizOsterzgebirge);
    person.statedDistrict = District::Meissen;
    person = saved(*database, person);
    CHECK(must(contacts.districtOf(person.id)) == District::Meissen);
    CHECK(failure(contacts.districtOf(domain::ContactId{42})) == ErrorKind::NotFound);
}

TEST_CASE("ContactRepository: an e-mail is found whatever its case, and only that very one")
{
    const auto database = must(storage::Database::inMemory());
    domain::Contact anna = contact(u"Anna"_s, {});
    anna.emails = QStringList{u"privat@example.org"_s, u"Anna.Müller@Verein.example"_s};
    anna = saved(*database, anna);
    domain::Contact other = contact(u"Müller"_s, u"Anna"_s);
    other.emails = QStringList{u"verein@anna-muller.example"_s};
    other.notes = u"anna.müller@verein.example ist die Kollegin"_s;
    saved(*database, other);
    storage::ContactRepository contacts(*database, places());
    for (const QString& typed : {u"anna.müller@verein.example"_s, u"ANNA.MÜLLER@VEREIN.EXAMPLE"_s,
                                 u" Anna.Müller@Verein.example "_s, u"Privat@Example.org"_s}) {
        CAPTURE(typed);
        const auto found = must(contacts.withEmail(typed));
        REQUIRE(found.size() == 1);
        CHECK(found.front().id == anna.id);
    }
    for (const QString& typed : {u"anna@verein.example"_s, u"anna.muller@verein.example"_s, u"example.org"_s,
                                 u""_s, u"@"_s, u"\" OR *"_s}) {
        CAPTURE(typed);
        CHECK(must(contacts.withEmail(typed)).empty());
    }
}

TEST_CASE("ContactRepository: finds all of a name, whole and in any spelling")
{
    const auto database = must(storage::Database::inMemory());
    const auto one = saved(*database, contact(u"Наталья"_s, u"Müller"_s));
    saved(*database, contact({}, u"Müller"_s));
    storage::ContactRepository contacts(*database, places());
    CHECK(must(contacts.named(u"natalja mueller"_s)).size() == 1);
    CHECK(must(contacts.named(u"Natalia Muller"_s)).front().id == one.id);
    CHECK(must(contacts.named(u"Müller"_s)).size() == 1);
    CHECK(must(contacts.named(u"Natalja"_s)).empty());
}

TEST_CASE("ContactRepository: with one go roles and consents, but not one with sessions")
{
    const auto database = must(storage::Database::inMemory());
    const auto person = saved(*database, contact(u"Anna"_s, {}));
    saved(*database, role(person, saved(*database, organisation(u"Verein"_s))));
    storage::ContactRepository contacts(*database, places());
    {
        storage::Batch batch = begin(*database);
        domain::Consent consent;
        consent.contact = person.id;
        consent.purpose = u"store-data"_s;
        consent.givenOn = QDate(2025, 1, 2);
        must(contacts.save(batch, consent));
        must(batch.commit());
    }
    CHECK(must(contacts.roles(person.id)).size() == 1);
    CHECK(must(contacts.consents(person.id)).front().givenOn == QDate(2025, 1, 2));
    SECTION("gone")
    {
        CHECK(remove(*database, contacts, person.id) == std::nullopt);
        CHECK(rows(*database, u"SELECT count(*) FROM role UNION ALL SELECT count(*) FROM consent"_s) ==
              QStringList{u"0"_s, u"0"_s});
    }
    SECTION("kept")
    {
        saved(*database, sessionWith({}, {person.id}));
        CHECK(remove(*database, contacts, person.id) == ErrorKind::InUse);
        CHECK(must(contacts.roles(person.id)).size() == 1);
    }
}

TEST_CASE("ContactRepository: one that is locked cannot be removed until the lock is lifted")
{
    const auto database = must(storage::Database::inMemory());
    storage::ContactRepository contacts(*database, places());
    domain::Contact person = contact(u"Anna"_s, {});
    person.locked = true;
    person = saved(*database, person);
    saved(*database, role(person, saved(*database, organisation(u"Verein"_s))));
    CHECK(remove(*database, contacts, person.id) == ErrorKind::Locked);
    CHECK(must(contacts.roles(person.id)).size() == 1);
    person.locked = false;
    saved(*database, person);
    CHECK(remove(*database, contacts, person.id) == std::nullopt);
}

TEST_CASE("SessionRepository: every field comes back")
{
    const auto database = must(storage::Database::inMemory());
    inBatch(*database, {u"INSERT INTO staff (id, name) VALUES (7, 'Hanka')"_s});
    const auto a = saved(*database, contact(u"Anna"_s, {}));
    const auto b = saved(*database, contact(u"Berta"_s, {}));
    storage::SessionDetails details = sessionWith({}, {b.id, a.id});
    auto& record = details.session;
    record.start = QTime(0, 0);
    record.minutes = 0;
    record.preparationMinutes = 5;
    record.travelMinutes = 0;
    record.staff = domain::StaffId{7};
    record.channel = u"phone"_s;
    record.language = u"hsb"_s;
    record.interpreter = true;
    record.furtherPersons = 3;
    record.topics = domain::CodeSet({u"other"_s, u"layout"_s});
    record.state = domain::SessionState::NoShow;
    record.markedFollowUp = true;
    record.concern = u"Anliegen"_s;
    record.content = u"Inhalt\n\"zwei\""_s;
    record.agreedSteps = u"Schritte"_s;
    details = saved(*database, details);
    const auto found = must(storage::SessionRepository(*database, places()).find(details.session.id));
    CHECK(found.contacts == details.contacts);
    CHECK(found.session.date == record.date);
    CHECK(found.session.start == QTime(0, 0));
    CHECK(found.session.minutes == 0);
    CHECK(found.session.preparationMinutes == 5);
    CHECK(found.session.travelMinutes == 0);
    CHECK(found.session.staff == domain::StaffId{7});
    CHECK(found.session.interpreter);
    CHECK(found.session.furtherPersons == 3);
    CHECK(found.session.topics == record.topics);
    CHECK(found.session.state == domain::SessionState::NoShow);
    CHECK(found.session.markedFollowUp);
    CHECK(found.session.content == record.content);
    storage::Batch batch = begin(*database);
    storage::SessionDetails again = found;
    must(storage::SessionRepository(*database, places()).save(batch, again, std::nullopt));
    CHECK_FALSE(must(batch.commit()));
}

TEST_CASE("SessionRepository: a new session takes the district of its client, unless one is stated")
{
    const auto database = must(storage::Database::inMemory());
    const auto club = saved(*database, organisation(u"Verein"_s, u"01662"_s));
    const auto person = saved(*database, contact(u"Anna"_s, {}));
    saved(*database, role(person, saved(*database, organisation(u"Anderer"_s, u"09599"_s))));
    CHECK(saved(*database, sessionWith(club.id, {person.id})).session.district == District::Meissen);
    CHECK(saved(*database, sessionWith({}, {person.id})).session.district == District::Mittelsachsen);
    CHECK(saved(*database, sessionWith({})).session.district == District::Unknown);
    storage::Batch batch = begin(*database);
    storage::SessionDetails stated = sessionWith(club.id);
    must(storage::SessionRepository(*database, places()).save(batch, stated, District::Other));
    CHECK(stated.session.district == District::Other);
}

TEST_CASE("SessionRepository: a session keeps its district when the client moves, and with another client")
{
    const auto database = must(storage::Database::inMemory());
    auto club = saved(*database, organisation(u"Verein"_s, u"01662"_s));
    const auto other = saved(*database, organisation(u"Anderer"_s, u"09599"_s));
    const auto person = saved(*database, contact(u"Anna"_s, {}));
    storage::SessionDetails details = saved(*database, sessionWith(club.id, {person.id}));
    REQUIRE(details.session.district == District::Meissen);
    club.postalCode = u"01067"_s;
    club = saved(*database, club);
    CHECK(club.district == District::Other);
    details.session.concern = u"ergänzt"_s;
    details.session.district = District::Unknown; // what a form may hand in
    details = saved(*database, details);
    CHECK(details.session.district == District::Meissen);
    CHECK(scalar(*database, u"SELECT district FROM counselling_session"_s).toString() == u"meissen"_s);
    details.contacts.clear();
    details = saved(*database, details);
    CHECK(details.session.district == District::Meissen);
    details.session.organisation = other.id;
    details = saved(*database, details);
    CHECK(details.session.district == District::Meissen);
    details.session.organisation.reset();
    details = saved(*database, details);
    CHECK(details.session.district == District::Meissen);
}

TEST_CASE("SessionRepository: an unknown district gives way to that of another client, a known one stays")
{
    const auto database = must(storage::Database::inMemory());
    const auto club = saved(*database, organisation(u"Verein"_s, u"01662"_s));
    const auto nowhere = saved(*database, contact(u"Mara"_s, {}));
    storage::SessionDetails details = saved(*database, sessionWith({}));
    REQUIRE(details.session.district == District::Unknown);
    details.contacts = {nowhere.id};
    details = saved(*database, details);
    CHECK(details.session.district == District::Unknown);
    details.session.organisation = club.id;
    details = saved(*database, details);
    CHECK(details.session.district == District::Meissen);
    details.session.organisation.reset();
    details = saved(*database, details);
    CHECK(details.session.district == District::Meissen);
    details.contacts.clear();
    details = saved(*database, details);
    CHECK(details.session.district == District::Meissen);
}

TEST_CASE("SessionRepository: contacts keep their order when some come, go and change places")
{
    const auto database = must(storage::Database::inMemory());
    std::vector<domain::ContactId> ids;
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        ids.push_back(saved(*database, contact(name, {})).id);
    storage::SessionDetails details = saved(*database, sessionWith({}, {ids[0], ids[1], ids[2]}));
    storage::SessionRepository sessions(*database, places());
    for (const auto& order : std::vector<std::vector<domain::ContactId>>{
             {ids[2], ids[0]}, {ids[3], ids[2], ids[1], ids[0]}, {}, {ids[1]}}) {
        details.contacts = order;
        details = saved(*database, details);
        CHECK(must(sessions.find(details.session.id)).contacts == order);
    }
    CHECK(scalar(*database, u"SELECT count(*) FROM session_contact"_s).toInt() == 1);
}

TEST_CASE("SessionRepository: with one go its contacts' links and its referrals")
{
    const auto database = must(storage::Database::inMemory());
    const auto person = saved(*database, contact(u"Anna"_s, {}));
    const auto target = saved(*database, organisation(u"Ziel"_s));
    const auto details = saved(*database, sessionWith({}, {person.id}));
    domain::Referral referral;
    referral.session = details.session.id;
    referral.targetOrganisation = target.id;
    referral.date = QDate(2025, 1, 1);
    saved(*database, referral);
    CHECK(must(storage::ReferralRepository(*database).ofSession(details.session.id)).size() == 1);
    CHECK(remove(*database, storage::SessionRepository(*database, places()), details.session.id) ==
          std::nullopt);
    CHECK(rows(*database, u"SELECT count(*) FROM session_contact UNION ALL SELECT count(*) FROM referral "
                          "UNION ALL SELECT count(*) FROM contact"_s) == QStringList{u"0"_s, u"0"_s, u"1"_s});
}

TEST_CASE("SessionRepository: an imported session is found again by its number and its row")
{
    const auto database = must(storage::Database::inMemory());
    storage::SessionDetails details = sessionWith({});
    details.session.importNumber = u"352"_s;
    details.session.importRow = u"abc"_s;
    details = saved(*database, details);
    saved(*database, sessionWith({}));
    storage::SessionRepository sessions(*database, places());
    REQUIRE(must(sessions.withImportNumber(u"352"_s)).size() == 1);
    CHECK(must(sessions.withImportNumber(u"352"_s)).front().id == details.session.id);
    CHECK(must(sessions.withImportRow(u"abc"_s)).size() == 1);
    CHECK(must(sessions.withImportNumber(u"35"_s)).empty());
    CHECK(must(sessions.withImportNumber({})).empty());
}

TEST_CASE("ReferralRepository: it is closed only as it can be, and saved with any status that puts it right")
{
    const auto database = must(storage::Database::inMemory());
    domain::Referral record;
    record.targetOrganisation = saved(*database, organisation(u"Ziel"_s)).id;
    record.date = QDate(2025, 1, 1);
    record.status = domain::ReferralStatus::Succeeded;
    record.answeredOn = QDate(2025, 2, 1);
    record = saved(*database, record);
    storage::ReferralRepository referrals(*database);
    {
        storage::Batch batch = begin(*database);
        CHECK(failure(referrals.close(batch, record.id, domain::ReferralStatus::Unknown, {},
                                      QDate(2025, 3, 1))) == ErrorKind::Invalid);
        CHECK(failure(referrals.noteAttempt(batch, record.id, QDate(2025, 3, 1))) == ErrorKind::Invalid);
        CHECK_FALSE(must(batch.commit()));
    }
    CHECK(must(referrals.find(record.id)).status == domain::ReferralStatus::Succeeded);
    CHECK(must(referrals.find(record.id)).answeredOn == QDate(2025, 2, 1));
    record.status = GENERATE(domain::ReferralStatus::Suggested, domain::ReferralStatus::Failed,
                             domain::ReferralStatus::Withdrawn);
    CHECK(saved(*database, record).status == record.status);
}

TEST_CASE("ReferralRepository: asking in vain counts, moves the day to ask again, and leaves the status")
{
    const auto database = must(storage::Database::inMemory());
    domain::Referral record;
    record.targetOrganisation = saved(*database, organisation(u"Ziel"_s)).id;
    record.date = QDate(2025, 1, 1);
    record.status = GENERATE(domain::ReferralStatus::Suggested, domain::ReferralStatus::Contacted);
    record = saved(*database, record);
    storage::ReferralRepository referrals(*database);
    storage::Batch batch = begin(*database);
    must(referrals.noteAttempt(batch, record.id, QDate(2025, 2, 1)));
    must(batch.commit());
    const domain::Referral asked = must(referrals.find(record.id));
    CHECK(asked.attempts == 1);
    CHECK(asked.status == record.status);
    CHECK(asked.checkBackOn == QDate(2025, 2, 15));
}

TEST_CASE("ReferralRepository: it ends with an answer today, a failure with its reason, or without any")
{
    const auto database = must(storage::Database::inMemory());
    domain::Referral record;
    record.targetOrganisation = saved(*database, organisation(u"Ziel"_s)).id;
    record.date = QDate(2025, 1, 1);
    record = saved(*database, record);
    storage::ReferralRepository referrals(*database);
    const QDate today(2025, 2, 1);
    using enum domain::ReferralStatus;
    const auto [end, answered] = GENERATE(std::pair(Succeeded, true), std::pair(Failed, true),
                                          std::pair(Unknown, false), std::pair(Withdrawn, false));
    storage::Batch batch = begin(*database);
    if (end == Failed)
        CHECK(failure(referrals.close(batch, record.id, end, {}, today)) == ErrorKind::Invalid);
    must(referrals.close(batch, record.id, end, end == Failed ? u"no-capacity"_s : QString(), today));
    must(batch.commit());
    const domain::Referral closed = must(referrals.find(record.id));
    CHECK(closed.status == end);
    CHECK(closed.answeredOn == (answered ? std::optional(today) : std::nullopt));
    CHECK(closed.reason == (end == Failed ? u"no-capacity"_s : QString()));
}

TEST_CASE("ReferralRepository: a new open referral puts its check-back date into the follow-ups, once")
{
    const auto database = must(storage::Database::inMemory());
    domain::Referral record;
    record.targetOrganisation = saved(*database, organisation(u"Ziel"_s)).id;
    record.date = QDate(2025, 1, 1);
    record.checkBackOn = QDate(2025, 2, 1);
    record = saved(*database, record);
    const QStringList due{u"2025-02-01 | %1 | NULL"_s.arg(record.id.value)};
    CHECK(rows(*database, u"SELECT due, record_id, done_on FROM follow_up"_s) == due);
    record.attempts = 1;
    record = saved(*database, record);
    CHECK(rows(*database, u"SELECT due, record_id, done_on FROM follow_up"_s) == due);
    domain::Referral without = record;
    without.id = {};
    without.checkBackOn.reset();
    saved(*database, without);
    domain::Referral answered = record;
    answered.id = {};
    answered.status = domain::ReferralStatus::Succeeded;
    saved(*database, answered);
    CHECK(rows(*database, u"SELECT due, record_id, done_on FROM follow_up"_s) == due);
}

TEST_CASE(
    "ReferralRepository: what is to be asked follows the referral: moved with its day, done once answered")
{
    const auto database = must(storage::Database::inMemory());
    const auto due = [&database] {
        return rows(*database, u"SELECT due, words, done_on FROM follow_up ORDER BY id"_s);
    };
    domain::Referral record;
    record.targetOrganisation = saved(*database, organisation(u"Ziel"_s)).id;
    record.date = QDate(2025, 1, 1);
    record.checkBackOn = QDate(2025, 1, 15);
    record = saved(*database, record);
    domain::FollowUp own;
    own.due = QDate(2025, 1, 3);
    own.words = u"Unterlagen schicken"_s;
    own.record = record.id.value;
    {
        storage::Batch batch = begin(*database);
        must(storage::saveFollowUp(batch, own));
        must(batch.commit());
    }

    record.status = domain::ReferralStatus::Contacted;
    record.checkBackOn = QDate(2025, 1, 29);
    record = saved(*database, record);
    const QString ownRow = u"2025-01-03 | Unterlagen schicken | NULL"_s;
    CHECK(due() == QStringList{u"2025-01-29 | NULL | NULL"_s, ownRow});

    SECTION("answered: done on that day")
    {
        record.status = domain::ReferralStatus::Succeeded;
        record.answeredOn = QDate(2025, 1, 20);
        saved(*database, record);
        CHECK(due() == QStringList{u"2025-01-29 | NULL | 2025-01-20"_s, ownRow});
        SECTION("by mistake: to be asked again")
        {
            record.status = domain::ReferralStatus::Contacted;
            record.answeredOn.reset();
            saved(*database, record);
            CHECK(due() == QStringList{u"2025-01-29 | NULL | NULL"_s, ownRow});
        }
    }
    SECTION("given up by mistake: to be asked again")
    {
        record.status = domain::ReferralStatus::Unknown;
        record = saved(*database, record);
        record.status = domain::ReferralStatus::Contacted;
        saved(*database, record);
        CHECK(due() == QStringList{ownRow, u"2025-01-29 | NULL | NULL"_s});
    }
    SECTION("withdrawn or given up: nothing is left to ask")
    {
        record.status = GENERATE(domain::ReferralStatus::Withdrawn, domain::ReferralStatus::Unknown);
        saved(*database, record);
        CHECK(due() == QStringList{ownRow});
    }
    SECTION("no day to ask any more: nothing is left to ask")
    {
        record.checkBackOn.reset();
        saved(*database, record);
        CHECK(due() == QStringList{ownRow});
    }
    SECTION("ticked off by hand: comes back with another day only")
    {
        {
            storage::Batch batch = begin(*database);
            const auto id = scalar(*database, u"SELECT min(id) FROM follow_up"_s).toLongLong();
            must(storage::markDone(batch, base::Id<domain::FollowUp>{id}, QDate(2025, 1, 18)));
            must(batch.commit());
        }
        record.outcome = u"noch nichts"_s;
        record = saved(*database, record);
        CHECK(due() == QStringList{u"2025-01-29 | NULL | 2025-01-18"_s, ownRow});
        record.checkBackOn = QDate(2025, 2, 12);
        saved(*database, record);
        CHECK(due() ==
              QStringList{u"2025-01-29 | NULL | 2025-01-18"_s, ownRow, u"2025-02-12 | NULL | NULL"_s});
    }
}

TEST_CASE("WorkshopRepository: with a workshop goes everything that hangs on it")
{
    const auto database = must(storage::Database::inMemory());
    storage::WorkshopRepository workshops(*database);
    domain::Workshop workshop;
    workshop.title = u"Layout"_s;
    workshop.topics = domain::CodeSet({u"layout"_s});
    {
        storage::Batch batch = begin(*database);
        must(workshops.save(batch, workshop));
        domain::Meeting meeting;
        meeting.workshop = workshop.id;
        meeting.date = QDate(2025, 5, 5);
        meeting.end = QTime(12, 30);
        must(workshops.save(batch, meeting));
        domain::Tally tally;
        tally.meeting = meeting.id;
        tally.female = 4;
        must(workshops.save(batch, tally));
        domain::Registration registration;
        registration.workshop = workshop.id;
        registration.name = u"Gast"_s;
        must(workshops.save(batch, registration));
        domain::Attendance attendance{{}, meeting.id, registration.id, domain::AttendanceState::Excused};
        must(workshops.save(batch, attendance));
        must(batch.commit());
    }
    CHECK(must(workshops.find(workshop.id)).topics == workshop.topics);
    REQUIRE(must(workshops.meetings(workshop.id)).size() == 1);
    CHECK(must(workshops.meetings(workshop.id)).front().end == QTime(12, 30));
    CHECK(must(workshops.meetings(workshop.id)).front().start == std::nullopt);
    CHECK(remove(*database, workshops, workshop.id) == std::nullopt);
    CHECK(scalar(*database, u"SELECT (SELECT count(*) FROM meeting) + (SELECT count(*) FROM tally) + "
                            "(SELECT count(*) FROM registration) + (SELECT count(*) FROM attendance)"_s)
              .toInt() == 0);
}
