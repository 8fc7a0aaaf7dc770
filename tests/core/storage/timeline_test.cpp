// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/timeline.h"

#include "list_world.h"
#include "storage/follow_ups.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <set>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using base::ErrorKind;
using Kind = storage::TimelineEntry::Kind;

namespace {

domain::Role roleOf(domain::ContactId contact, domain::OrganisationId organisation, const QString& title,
                    std::optional<QDate> to = {}, bool main = false)
{
    domain::Role role;
    role.contact = contact;
    role.organisation = organisation;
    role.title = title;
    role.to = to;
    role.main = main;
    return role;
}

domain::FollowUp due(storage::Database& database, QDate day, const QString& words, qint64 record)
{
    domain::FollowUp followUp;
    followUp.due = day;
    followUp.words = words;
    followUp.record = record;
    storage::Batch batch = begin(database);
    must(storage::saveFollowUp(batch, followUp));
    must(batch.commit());
    return followUp;
}

QStringList wordsOf(const std::vector<storage::TimelineEntry>& entries, Kind kind)
{
    QStringList words;
    for (const auto& entry : entries) {
        if (entry.kind == kind)
            words += entry.words;
    }
    return words;
}

/// The client of a session as one key; 0 for nobody.
qint64 clientOf(const storage::SessionDetails& details)
{
    if (details.session.organisation)
        return details.session.organisation->value;
    return details.contacts.empty() ? 0 : details.contacts.front().value;
}

/// The first session of each client, by a look at all of them.
std::set<qint64> firstSessions(const ListWorld& world)
{
    std::map<qint64, std::tuple<QDate, QTime, qint64>> earliest;
    for (const storage::SessionDetails& details : world.sessions) {
        const domain::CounsellingSession& session = details.session;
        if (session.state != domain::SessionState::Held || clientOf(details) == 0)
            continue;
        const std::tuple key(session.date, session.start.value_or(QTime(0, 0)), session.id.value);
        const auto known = earliest.find(clientOf(details));
        if (known == earliest.end() || key < known->second)
            earliest[clientOf(details)] = key;
    }
    std::set<qint64> firsts;
    for (const auto& [client, key] : earliest)
        firsts.insert(std::get<2>(key));
    return firsts;
}

/// The sessions of a timeline are those, and the first ones among them are the first ones of their clients.
void checkSessions(const std::vector<storage::TimelineEntry>& entries, const std::set<qint64>& expected,
                   const std::set<qint64>& firsts)
{
    std::set<qint64> found;
    QDate last;
    for (const auto& entry : entries) {
        if (last.isValid() && entry.date.isValid())
            CHECK(entry.date <= last);
        last = entry.date;
        if (entry.kind != Kind::Session)
            continue;
        CHECK(found.insert(entry.id).second);
        CHECK(entry.first == firsts.contains(entry.id));
        CHECK_FALSE(entry.anonymous);
    }
    CHECK(found == expected);
}

} // namespace

TEST_CASE("Timeline: has each session once, the newest first, and knows the first ones by the rule")
{
    const quint32 seed = GENERATE(range(20U, 24U));
    const ListWorld world = WorldMaker(seed).make();
    const std::set<qint64> firsts = firstSessions(world);
    CHECK(firsts.size() > 10);
    for (const domain::Contact& contact : world.contacts) {
        std::set<qint64> sessions;
        for (const auto& [session, contacts] : world.sessions) {
            if (std::find(contacts.begin(), contacts.end(), contact.id) != contacts.end())
                sessions.insert(session.id.value);
        }
        checkSessions(must(storage::timelineOf(*world.database, contact.id, 1000)), sessions, firsts);
    }
    for (const domain::Organisation& organisation : world.organisations) {
        std::set<qint64> sessions;
        for (const auto& [session, contacts] : world.sessions) {
            if (session.organisation == organisation.id)
                sessions.insert(session.id.value);
        }
        checkSessions(must(storage::timelineOf(*world.database, organisation.id, 1000)), sessions, firsts);
    }
}

TEST_CASE(
    "Timeline: has the referrals of a client, also those of its sessions, and of an organisation as target")
{
    const ListWorld world = WorldMaker(25).make();
    std::multiset<std::pair<qint64, qint64>> asClient; // record, referral
    std::multiset<std::pair<qint64, qint64>> asTarget;
    for (const domain::Referral& referral : world.referrals) {
        asTarget.insert({referral.targetOrganisation.value, referral.id.value});
        if (referral.organisation)
            asClient.insert({referral.organisation->value, referral.id.value});
        if (referral.contact)
            asClient.insert({referral.contact->value, referral.id.value});
        if (referral.organisation || referral.contact || !referral.session)
            continue;
        for (const storage::SessionDetails& details : world.sessions) {
            if (details.session.id == *referral.session && clientOf(details) != 0)
                asClient.insert({clientOf(details), referral.id.value});
        }
    }
    std::multiset<std::pair<qint64, qint64>> foundAsClient;
    std::multiset<std::pair<qint64, qint64>> foundAsTarget;
    const auto collect = [&](auto id) {
        for (const auto& entry : must(storage::timelineOf(*world.database, id, 1000))) {
            if (entry.kind == Kind::Referral)
                (entry.asTarget ? foundAsTarget : foundAsClient).insert({id.value, entry.id});
        }
    };
    for (const domain::Contact& contact : world.contacts)
        collect(contact.id);
    for (const domain::Organisation& organisation : world.organisations)
        collect(organisation.id);
    CHECK(foundAsClient == asClient);
    CHECK(foundAsTarget == asTarget);
}

TEST_CASE("Timeline: an entry says what it was")
{
    const auto database = must(storage::Database::inMemory());
    const auto club = saved(*database, organisation(u"Verein"_s));
    const auto target = saved(*database, organisation(u"Amt"_s));
    storage::SessionDetails details{session(QDate(2025, 3, 4), 45), {}};
    details.session.organisation = club.id;
    details.session.channel = u"phone"_s;
    details.session.language = u"ru"_s;
    details.session.state = domain::SessionState::NoShow;
    details = saved(*database, details);
    domain::Referral referral;
    referral.date = QDate(2025, 3, 5);
    referral.organisation = club.id;
    referral.targetOrganisation = target.id;
    referral.topic = u"layout"_s;
    referral.status = domain::ReferralStatus::Contacted;
    saved(*database, referral);
    const auto entries = must(storage::timelineOf(*database, club.id, 10));
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].kind == Kind::Referral);
    CHECK(entries[0].words == u"Amt"_s);
    CHECK(entries[0].topics.codes() == QStringList{u"layout"_s});
    CHECK(entries[0].status == domain::ReferralStatus::Contacted);
    CHECK_FALSE(entries[0].asTarget);
    CHECK(entries[1].kind == Kind::Session);
    CHECK(entries[1].date == QDate(2025, 3, 4));
    CHECK((entries[1].minutes == 45 && entries[1].channel == u"phone"_s && entries[1].language == u"ru"_s));
    CHECK(entries[1].topics == details.session.topics);
    CHECK(entries[1].state == domain::SessionState::NoShow);
    CHECK_FALSE(entries[1].first); // only held sessions count
    CHECK(must(storage::timelineOf(*database, club.id, 1)).size() == 1);
    CHECK(must(storage::timelineOf(*database, target.id, 10)).front().asTarget);
}

TEST_CASE("Timeline: has the workshops of a contact and of an organisation with who was there")
{
    const auto database = must(storage::Database::inMemory());
    const auto club = saved(*database, organisation(u"Verein"_s));
    const auto person = saved(*database, contact(u"Anna"_s, u"Berg"_s));
    const auto other = saved(*database, contact(u"Abgemeldet"_s, {}));
    storage::WorkshopRepository repository(*database);
    storage::Batch batch = begin(*database);
    domain::Workshop workshop;
    workshop.title = u"Ehrenamt"_s;
    must(repository.save(batch, workshop));
    domain::WorkshopOrganisation part;
    part.workshop = workshop.id;
    part.organisation = club.id;
    must(repository.save(batch, part));
    domain::Registration registration;
    registration.workshop = workshop.id;
    registration.contact = person.id;
    registration.organisation = club.id;
    must(repository.save(batch, registration));
    domain::Registration cancelled = registration;
    cancelled.id = {};
    cancelled.contact = other.id;
    cancelled.state = domain::RegistrationState::Cancelled;
    must(repository.save(batch, cancelled));
    for (const QDate day : {QDate(2025, 5, 2), QDate(2025, 5, 1), QDate(2025, 5, 3)}) {
        domain::Meeting meeting;
        meeting.workshop = workshop.id;
        meeting.date = day;
        must(repository.save(batch, meeting));
        domain::Attendance attendance;
        attendance.meeting = meeting.id;
        attendance.registration = registration.id;
        attendance.state =
            day.day() == 3 ? domain::AttendanceState::Absent : domain::AttendanceState::Present;
        must(repository.save(batch, attendance));
    }
    must(batch.commit());
    const auto check = [](const std::vector<storage::TimelineEntry>& entries) {
        REQUIRE(entries.size() == 1);
        CHECK(entries[0].kind == Kind::Workshop);
        CHECK(entries[0].words == u"Ehrenamt"_s);
        CHECK(entries[0].date == QDate(2025, 5, 1));
        CHECK(entries[0].meetings == 3);
        CHECK(entries[0].present == 2);
    };
    check(must(storage::timelineOf(*database, person.id, 10)));
    check(must(storage::timelineOf(*database, club.id, 10)));
    CHECK(must(storage::timelineOf(*database, other.id, 10)).empty());
}

TEST_CASE("Timeline: has what is due for the record, its sessions and its referrals, until it is done")
{
    const auto database = must(storage::Database::inMemory());
    const auto club = saved(*database, organisation(u"Verein"_s));
    const auto person = saved(*database, contact(u"Anna"_s, u"Berg"_s));
    const auto details = saved(*database, storage::SessionDetails{session(), {person.id}});
    domain::Referral referral;
    referral.date = QDate(2025, 3, 5);
    referral.contact = person.id;
    referral.targetOrganisation = club.id;
    referral = saved(*database, referral);
    due(*database, QDate(2025, 6, 1), u"Person"_s, person.id.value);
    const auto ofSession = due(*database, QDate(2025, 6, 2), u"Beratung"_s, details.session.id.value);
    due(*database, QDate(2025, 6, 3), u"Verweis"_s, referral.id.value);
    due(*database, QDate(2025, 6, 4), u"Verein"_s, club.id.value);
    const auto words = [&](auto id) {
        return wordsOf(must(storage::timelineOf(*database, id, 10)), Kind::FollowUp);
    };
    CHECK(words(person.id) == QStringList{u"Verweis"_s, u"Beratung"_s, u"Person"_s});
    CHECK(words(club.id) == QStringList{u"Verein"_s, u"Verweis"_s});
    storage::Batch batch = begin(*database);
    must(storage::markDone(batch, ofSession.id, QDate(2025, 6, 2)));
    must(batch.commit());
    CHECK(words(person.id) == QStringList{u"Verweis"_s, u"Person"_s});
}

TEST_CASE("Roles: those of today first, the main one before the others, then the former ones")
{
    const auto database = must(storage::Database::inMemory());
    const auto club = saved(*database, organisation(u"Verein"_s));
    const auto network = saved(*database, organisation(u"Netzwerk"_s));
    const auto person = saved(*database, contact(u"Anna"_s, u"Berg"_s));
    const auto other = saved(*database, contact(u"Berta"_s, {}));
    const QDate today = QDate::currentDate();
    saved(*database, roleOf(person.id, club.id, u"lange her"_s, today.addDays(-900), true));
    saved(*database, roleOf(person.id, club.id, u"gestern"_s, today.addDays(-1)));
    saved(*database, roleOf(person.id, network.id, u"heute noch"_s, today));
    saved(*database, roleOf(person.id, club.id, u"Haupt"_s, {}, true));
    saved(*database, roleOf(other.id, club.id, u"Kasse"_s));
    const auto rows = must(storage::rolesOf(*database, person.id));
    QStringList titles;
    for (const storage::RoleRow& row : rows)
        titles += row.role.title + (row.former ? u" (former)"_s : QString());
    CHECK(titles == QStringList{u"Haupt"_s, u"heute noch"_s, u"gestern (former)"_s, u"lange her (former)"_s});
    CHECK(rows[1].organisation == u"Netzwerk"_s);
    CHECK(rows[1].contact == u"Anna Berg"_s);
    CHECK(rows[1].role.organisation == network.id);
    const auto ofClub = must(storage::rolesOf(*database, club.id));
    REQUIRE(ofClub.size() == 4);
    CHECK(ofClub[1].contact == u"Berta"_s);
    CHECK(ofClub[2].former);
}

TEST_CASE("Follow-up: the open ones by day, with what each is about")
{
    const auto database = must(storage::Database::inMemory());
    const auto club = saved(*database, organisation(u"Verein"_s));
    const auto person = saved(*database, contact(u"Anna"_s, {}));
    const auto alone = saved(*database, storage::SessionDetails{session(), {person.id}});
    const auto anonymous = saved(*database, storage::SessionDetails{session(), {}});
    auto withClub = storage::SessionDetails{session(), {person.id}};
    withClub.session.organisation = club.id;
    withClub = saved(*database, withClub);
    domain::Referral own;
    own.date = QDate(2025, 3, 5);
    own.contact = person.id;
    own.session = withClub.session.id;
    own.targetOrganisation = club.id;
    own = saved(*database, own);
    domain::Referral ofSession;
    ofSession.date = QDate(2025, 3, 5);
    ofSession.session = withClub.session.id;
    ofSession.targetOrganisation = club.id;
    ofSession = saved(*database, ofSession);
    domain::Workshop workshop;
    workshop.title = u"Ehrenamt"_s;
    {
        storage::Batch batch = begin(*database);
        must(storage::WorkshopRepository(*database).save(batch, workshop));
        must(batch.commit());
    }
    using enum storage::DueRow::Kind;
    const std::vector<std::tuple<qint64, storage::DueRow::Kind, QString>> expected{
        {0, None, u""_s},
        {person.id.value, Contact, u"Anna"_s},
        {club.id.value, Organisation, u"Verein"_s},
        {alone.session.id.value, Session, u"Anna"_s},
        {anonymous.session.id.value, Session, u""_s},
        {withClub.session.id.value, Session, u"Verein"_s},
        {own.id.value, Referral, u"Anna"_s},
        {ofSession.id.value, Referral, u"Verein"_s},
        {workshop.id.value, Workshop, u"Ehrenamt"_s},
        {4711, Other, u""_s},
    };
    std::vector<base::Id<domain::FollowUp>> ids;
    for (auto entry = expected.rbegin(); entry != expected.rend(); ++entry)
        ids.push_back(due(*database, QDate(2025, 6, 1).addDays(expected.rend() - entry), u"Worte"_s,
                          std::get<0>(*entry))
                          .id);
    const auto rows = must(storage::openFollowUps(*database, 100));
    REQUIRE(rows.size() == expected.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& [record, kind, about] = expected[i];
        CAPTURE(i);
        CHECK(rows[i].record == record);
        CHECK(int(rows[i].kind) == int(kind));
        CHECK(rows[i].about == about);
        CHECK(rows[i].words == u"Worte"_s);
        CHECK(rows[i].due == QDate(2025, 6, 2).addDays(int(i)));
    }
    CHECK(must(storage::openFollowUps(*database, 3)).size() == 3);
    CHECK(must(storage::countOpenFollowUps(*database, QDate(2025, 6, 3))) == 2);
    CHECK(must(storage::countOpenFollowUps(*database, QDate(2025, 6, 1))) == 0);
    storage::Batch batch = begin(*database);
    must(storage::markDone(batch, rows[0].id, QDate(2025, 6, 1)));
    CHECK(failure(storage::markDone(batch, {4711}, QDate(2025, 6, 1))) == ErrorKind::NotFound);
    must(batch.commit());
    CHECK(must(storage::openFollowUps(*database, 100)).size() == expected.size() - 1);
    CHECK(must(storage::countOpenFollowUps(*database, QDate(2025, 6, 3))) == 1);
}
