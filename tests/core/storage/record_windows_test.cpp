// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_windows.h"

#include "list_world.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using domain::District;
using search::DirectoryFilter;
using search::ReferralFilter;
using search::SessionFilter;
using search::WorkshopFilter;

namespace {

const QStringList kTexts{
    u""_s,     u""_s,       u"anna"_s,         u"a"_s,      u"müller"_s,    u"verein нат"_s,
    u"haus"_s, u"sch"_s,    u"kulturverein"_s, u"e-mail"_s, u"ehren amt"_s, u"nossen"_s,
    u"?"_s,    u"zirkel "_s};

template<class Value>
Value oneOf(const std::vector<Value>& values)
{
    return values[std::size_t(*rc::gen::inRange(0, int(values.size())))];
}

domain::Code maybe(const QStringList& codes)
{
    const int place = *rc::gen::inRange(-2 * int(codes.size()), int(codes.size()));
    return place < 0 ? QString() : codes[place];
}

std::vector<District> someDistricts()
{
    std::vector<District> districts;
    if (*rc::gen::inRange(0, 3) == 0)
        districts.push_back(oneOf(kSomeDistricts));
    if (*rc::gen::inRange(0, 5) == 0)
        districts.push_back(oneOf(kSomeDistricts));
    return districts;
}

std::optional<domain::StaffId> maybeStaff(const ListWorld& world)
{
    return *rc::gen::inRange(0, 3) == 0 ? std::optional(oneOf(world.staff)) : std::nullopt;
}

std::optional<QDate> maybeDay()
{
    const int days = *rc::gen::inRange(-120, 60);
    return days < 0 ? std::nullopt : std::optional(QDate(2024, 12, 1).addDays(days));
}

/// Half of the records, or all: a query that binds a name which filters bind to something else.
search::Query maybeAmong(const QList<qint64>& ids)
{
    if (*rc::gen::inRange(0, 3) > 0)
        return {};
    const int odd = *rc::gen::inRange(0, 2);
    QJsonArray some;
    for (const qint64 id : ids) {
        if (id % 2 == odd)
            some.append(id);
    }
    return {u"SELECT value AS id FROM json_each(:from)"_s,
            {{u":from"_s, QString::fromUtf8(QJsonDocument(some).toJson(QJsonDocument::Compact))}}};
}

bool isAmong(const search::Query& among, qint64 id)
{
    if (among.sql.isEmpty())
        return true;
    const QString ids = among.values.front().second.toString();
    return QString(u',' + ids.mid(1, ids.size() - 2) + u',').contains(u",%1,"_s.arg(id));
}

template<class Records>
QList<qint64> idsOf(const Records& records)
{
    QList<qint64> ids;
    for (const auto& record : records)
        ids += record.id.value;
    return ids;
}

template<class Filter>
QList<qint64> idsOf(storage::Database& database, const Filter& filter, int first, int limit)
{
    QList<qint64> ids;
    for (const auto& row : must(storage::listRows(database, filter, first, limit))) {
        if constexpr (std::is_same_v<Filter, DirectoryFilter>)
            ids += row.id;
        else
            ids += row.id.value;
    }
    return ids;
}

/// The windows of one size joined are those expected, and so is their number.
template<class Filter>
void checkWindows(storage::Database& database, const Filter& filter, const QList<qint64>& expected)
{
    RC_ASSERT(must(storage::countRows(database, filter)) == int(expected.size()));
    RC_ASSERT(idsOf(database, filter, 0, 1000) == expected);
    const int size = *rc::gen::inRange(1, 40);
    QList<qint64> joined;
    for (int first = 0; first <= int(expected.size()); first += size)
        joined += idsOf(database, filter, first, size);
    RC_ASSERT(joined == expected);
}

/// Ids in the order of their keys.
template<class Key>
QList<qint64> sorted(std::vector<std::pair<Key, qint64>> rows, bool descending = false)
{
    std::sort(rows.begin(), rows.end());
    if (descending)
        std::reverse(rows.begin(), rows.end());
    QList<qint64> ids;
    for (const auto& [key, id] : rows)
        ids += id;
    return ids;
}

bool isCurrent(const domain::Role& role)
{
    return !role.to || *role.to >= QDate::currentDate();
}

const domain::Organisation& organisationOf(const ListWorld& world, domain::OrganisationId id)
{
    return *std::find_if(world.organisations.begin(), world.organisations.end(),
                         [id](const auto& organisation) { return organisation.id == id; });
}

const domain::Contact& contactOf(const ListWorld& world, domain::ContactId id)
{
    return *std::find_if(world.contacts.begin(), world.contacts.end(),
                         [id](const auto& contact) { return contact.id == id; });
}

const storage::SessionDetails& sessionOf(const ListWorld& world, domain::SessionId id)
{
    return *std::find_if(world.sessions.begin(), world.sessions.end(),
                         [id](const auto& details) { return details.session.id == id; });
}

std::vector<domain::Role> rolesOf(const ListWorld& world, domain::ContactId id)
{
    std::vector<domain::Role> roles;
    for (const domain::Role& role : world.roles) {
        if (role.contact == id)
            roles.push_back(role);
    }
    return roles;
}

/// What speaks for a contact today: the main role, else the oldest.
const domain::Role* speakingRole(const std::vector<domain::Role>& roles)
{
    const domain::Role* best = nullptr;
    for (const domain::Role& role : roles) {
        if (isCurrent(role) && (!best || (role.main && !best->main)))
            best = &role;
    }
    return best;
}

District districtOf(const ListWorld& world, const domain::Contact& contact)
{
    if (contact.district)
        return *contact.district;
    const auto roles = rolesOf(world, contact.id);
    const domain::Role* role = speakingRole(roles);
    return role ? organisationOf(world, role->organisation).district : District::Unknown;
}

QString wordsOf(const domain::Contact& contact)
{
    return QStringList{nameOf(contact), contact.town, contact.notes}.join(u' ');
}

bool fits(const ListWorld& world, const domain::Contact& contact, const DirectoryFilter& filter)
{
    const auto roles = rolesOf(world, contact.id);
    const auto anyRole = [&](const auto& condition) {
        return std::any_of(roles.begin(), roles.end(), [&](const domain::Role& role) {
            return condition(role, organisationOf(world, role.organisation));
        });
    };
    if (filter.part == DirectoryFilter::Part::Organisations ||
        !isOneOf(filter.districts, districtOf(world, contact)))
        return false;
    if (!filter.language.isEmpty() && !contact.languages.contains(filter.language))
        return false;
    if (!filter.topic.isEmpty() && !anyRole([&](const auto&, const auto& organisation) {
            return organisation.topics.contains(filter.topic);
        }))
        return false;
    if (!filter.kind.isEmpty() && !anyRole([&](const auto& role, const auto& organisation) {
            return isCurrent(role) && organisation.kind == filter.kind;
        }))
        return false;
    return hasWords(wordsOf(contact), filter.text) || anyRole([&](const auto&, const auto& organisation) {
               return hasWords(organisation.name, filter.text);
           });
}

bool fits(const domain::Organisation& organisation, const DirectoryFilter& filter)
{
    return filter.part != DirectoryFilter::Part::Contacts &&
           isOneOf(filter.districts, organisation.district) &&
           (filter.language.isEmpty() || organisation.languages.contains(filter.language)) &&
           (filter.topic.isEmpty() || organisation.topics.contains(filter.topic)) &&
           (filter.kind.isEmpty() || organisation.kind == filter.kind) &&
           hasWords(QString(organisation.name + u' ' + organisation.town), filter.text);
}

bool findsNothing(const QString& text)
{
    return !text.trimmed().isEmpty() && base::fold(text).isEmpty();
}

QList<qint64> expected(const ListWorld& world, const DirectoryFilter& filter)
{
    using Key = std::tuple<bool, QByteArray, QByteArray>;
    std::vector<std::pair<Key, qint64>> rows;
    const auto add = [&](const QString& name, const QString& town, qint64 id) {
        if (filter.order == DirectoryFilter::Order::Name)
            rows.push_back({{false, {}, keyOfName(name)}, id});
        else if (filter.order == DirectoryFilter::Order::Place)
            rows.push_back({{town.isEmpty(), keyOfName(town), keyOfName(name)}, id});
        else
            rows.push_back({{}, id});
    };
    if (findsNothing(filter.text))
        return {};
    for (const domain::Contact& contact : world.contacts) {
        if (isAmong(filter.among, contact.id.value) && fits(world, contact, filter))
            add(nameOf(contact), contact.town, contact.id.value);
    }
    for (const domain::Organisation& organisation : world.organisations) {
        if (isAmong(filter.among, organisation.id.value) && fits(organisation, filter))
            add(organisation.name, organisation.town, organisation.id.value);
    }
    return sorted(rows, filter.order == DirectoryFilter::Order::Newest);
}

QList<qint64> expected(const ListWorld& world, const SessionFilter& filter)
{
    using Key = std::tuple<int, QDate, QTime>;
    std::vector<std::pair<Key, qint64>> rows;
    if (findsNothing(filter.text))
        return {};
    for (const auto& [session, contacts] : world.sessions) {
        QStringList words{session.concern};
        if (session.organisation)
            words += organisationOf(world, *session.organisation).name;
        for (const domain::ContactId id : contacts)
            words += nameOf(contactOf(world, id));
        if ((filter.from && session.date < *filter.from) || (filter.to && session.date > *filter.to) ||
            !isOneOf(filter.districts, session.district) ||
            (!filter.language.isEmpty() && session.language != filter.language) ||
            (!filter.topic.isEmpty() && !session.topics.contains(filter.topic)) ||
            (filter.state && session.state != *filter.state) ||
            (!filter.channel.isEmpty() && session.channel != filter.channel) ||
            (filter.staff && session.staff != filter.staff) || !isAmong(filter.among, session.id.value) ||
            !hasWords(words.join(u' '), filter.text))
            continue;
        const bool longest = filter.order == SessionFilter::Order::Longest;
        rows.push_back({{longest ? session.minutes : 0, session.date,
                         longest ? QTime() : session.start.value_or(QTime())},
                        session.id.value});
    }
    return sorted(rows, filter.order != SessionFilter::Order::OldestFirst);
}

QList<qint64> expected(const ListWorld& world, const WorkshopFilter& filter)
{
    using Key = std::tuple<bool, QDate, QByteArray>;
    std::vector<std::pair<Key, qint64>> rows;
    const bool asksMeeting = filter.from || filter.to || !filter.districts.empty();
    if (findsNothing(filter.text))
        return {};
    for (const domain::Workshop& workshop : world.workshops) {
        QDate first;
        bool meetingFits = false;
        for (const domain::Meeting& meeting : world.meetings) {
            if (meeting.workshop != workshop.id)
                continue;
            first = first.isValid() ? std::min(first, meeting.date) : meeting.date;
            meetingFits = meetingFits || ((!filter.from || meeting.date >= *filter.from) &&
                                          (!filter.to || meeting.date <= *filter.to) &&
                                          isOneOf(filter.districts, meeting.district));
        }
        if ((asksMeeting && !meetingFits) || (!filter.kind.isEmpty() && workshop.kind != filter.kind) ||
            (!filter.topic.isEmpty() && !workshop.topics.contains(filter.topic)) ||
            (!filter.language.isEmpty() && workshop.language != filter.language) ||
            !isAmong(filter.among, workshop.id.value) || !hasWords(workshop.title, filter.text))
            continue;
        if (filter.order == WorkshopFilter::Order::Title)
            rows.push_back({{false, {}, keyOfName(workshop.title)}, workshop.id.value});
        else
            rows.push_back({{!first.isValid(), first, {}}, workshop.id.value});
    }
    return sorted(rows, filter.order == WorkshopFilter::Order::NewestFirst);
}

struct Client
{
    QStringList names;
    QString shown;
    District district = District::Unknown;
};

Client clientOf(const ListWorld& world, const domain::Referral& referral)
{
    auto organisation = referral.organisation;
    auto contact = referral.contact;
    Client client;
    if (organisation)
        client.district = organisationOf(world, *organisation).district;
    else if (contact)
        client.district = districtOf(world, contactOf(world, *contact));
    if (referral.session) {
        const auto& [session, contacts] = sessionOf(world, *referral.session);
        client.district = session.district;
        if (!referral.organisation && !referral.contact) {
            organisation = session.organisation;
            if (!contacts.empty())
                contact = contacts.front();
        }
    }
    if (contact)
        client.names += nameOf(contactOf(world, *contact));
    if (organisation)
        client.names += organisationOf(world, *organisation).name;
    client.shown = client.names.isEmpty() ? QString() : client.names.back();
    return client;
}

QList<qint64> expected(const ListWorld& world, const ReferralFilter& filter)
{
    using enum domain::ReferralStatus;
    using Key = std::tuple<bool, QDate>;
    std::vector<std::pair<Key, qint64>> rows;
    if (findsNothing(filter.text))
        return {};
    for (const domain::Referral& referral : world.referrals) {
        const Client client = clientOf(world, referral);
        const QStringList names =
            client.names + QStringList{organisationOf(world, referral.targetOrganisation).name};
        if ((filter.from && referral.date < *filter.from) || (filter.to && referral.date > *filter.to) ||
            !isOneOf(filter.districts, client.district) ||
            (filter.status && referral.status != *filter.status) ||
            (filter.openOnly && referral.status != Suggested && referral.status != Contacted) ||
            (!filter.topic.isEmpty() && referral.topic != filter.topic) ||
            (!filter.kind.isEmpty() &&
             organisationOf(world, referral.targetOrganisation).kind != filter.kind) ||
            (filter.staff &&
             (!referral.session || sessionOf(world, *referral.session).session.staff != filter.staff)) ||
            !isAmong(filter.among, referral.id.value) || !hasWords(names.join(u' '), filter.text))
            continue;
        if (filter.order == ReferralFilter::Order::CheckBack)
            rows.push_back(
                {{!referral.checkBackOn, referral.checkBackOn.value_or(QDate())}, referral.id.value});
        else
            rows.push_back({{false, referral.date}, referral.id.value});
    }
    return sorted(rows, filter.order == ReferralFilter::Order::NewestFirst);
}

/// The steps of SQLite's plan for a window.
QString planOf(storage::Database& database, const search::Query& query)
{
    storage::Statement plan = must(database.prepare(u"EXPLAIN QUERY PLAN "_s + query.sql));
    for (const auto& [name, value] : query.values)
        plan.bind(QLatin1StringView(name.toLatin1()), value);
    QStringList steps;
    while (must(plan.next()))
        steps += plan.text(3);
    return steps.join(u'\n');
}

domain::Role roleOf(const domain::Contact& contact, const domain::Organisation& organisation,
                    const QString& title, bool main, std::optional<QDate> to = {})
{
    domain::Role role;
    role.contact = contact.id;
    role.organisation = organisation.id;
    role.title = title;
    role.main = main;
    role.to = to;
    return role;
}

} // namespace

TEST_CASE("Windows: of the directory hold what a look at every record finds, in order and once")
{
    const ListWorld world = WorldMaker(1).make();
    CHECK(rc::check([&] {
        using enum DirectoryFilter::Order;
        using Part = DirectoryFilter::Part;
        const DirectoryFilter filter{.text = kTexts[*rc::gen::inRange(0, int(kTexts.size()))],
                                     .districts = someDistricts(),
                                     .language = maybe(kSomeLanguages),
                                     .topic = maybe(kSomeTopics),
                                     .kind = maybe(kSomeKinds),
                                     .part =
                                         oneOf(std::vector{Part::All, Part::Contacts, Part::Organisations}),
                                     .among = maybeAmong(idsOf(world.contacts) + idsOf(world.organisations)),
                                     .order = oneOf(std::vector{Name, Place, Newest})};
        checkWindows(*world.database, filter, expected(world, filter));
    }));
}

TEST_CASE("Windows: of sessions hold what a look at every record finds, in order and once")
{
    const ListWorld world = WorldMaker(2).make();
    CHECK(rc::check([&] {
        using enum SessionFilter::Order;
        QList<qint64> sessions;
        for (const auto& details : world.sessions)
            sessions += details.session.id.value;
        SessionFilter filter{.text = kTexts[*rc::gen::inRange(0, int(kTexts.size()))],
                             .from = maybeDay(),
                             .to = maybeDay(),
                             .districts = someDistricts(),
                             .language = maybe(kSomeLanguages),
                             .topic = maybe(kSomeTopics),
                             .channel = maybe(kSomeChannels),
                             .staff = maybeStaff(world),
                             .among = maybeAmong(sessions),
                             .order = oneOf(std::vector{NewestFirst, OldestFirst, Longest})};
        if (*rc::gen::inRange(0, 3) == 0)
            filter.state = oneOf(std::vector{domain::SessionState::Held, domain::SessionState::Cancelled});
        checkWindows(*world.database, filter, expected(world, filter));
    }));
}

TEST_CASE("Windows: of workshops hold what a look at every record finds, in order and once")
{
    const ListWorld world = WorldMaker(3).make();
    CHECK(rc::check([&] {
        using enum WorkshopFilter::Order;
        const WorkshopFilter filter{.text = kTexts[*rc::gen::inRange(0, int(kTexts.size()))],
                                    .from = maybeDay(),
                                    .to = maybeDay(),
                                    .districts = someDistricts(),
                                    .kind = maybe(kSomeKinds),
                                    .topic = maybe(kSomeTopics),
                                    .language = maybe(kSomeLanguages),
                                    .among = maybeAmong(idsOf(world.workshops)),
                                    .order = oneOf(std::vector{NewestFirst, OldestFirst, Title})};
        checkWindows(*world.database, filter, expected(world, filter));
    }));
}

TEST_CASE("Windows: of referrals hold what a look at every record finds, in order and once")
{
    const ListWorld world = WorldMaker(4).make();
    CHECK(rc::check([&] {
        using enum ReferralFilter::Order;
        ReferralFilter filter{.text = kTexts[*rc::gen::inRange(0, int(kTexts.size()))],
                              .from = maybeDay(),
                              .to = maybeDay(),
                              .districts = someDistricts(),
                              .openOnly = *rc::gen::inRange(0, 4) == 0,
                              .topic = maybe(kSomeTopics),
                              .kind = maybe(kSomeKinds),
                              .staff = maybeStaff(world),
                              .among = maybeAmong(idsOf(world.referrals)),
                              .order = oneOf(std::vector{NewestFirst, OldestFirst, CheckBack})};
        if (*rc::gen::inRange(0, 4) == 0)
            filter.status =
                oneOf(std::vector{domain::ReferralStatus::Suggested, domain::ReferralStatus::Succeeded});
        checkWindows(*world.database, filter, expected(world, filter));
    }));
}

TEST_CASE("Windows: any text at all is no error and counts what it lists")
{
    const ListWorld world = WorldMaker(5).make();
    CHECK(rc::check([&] {
        const auto units = *rc::gen::container<std::vector<char16_t>>(
            rc::gen::oneOf(rc::gen::inRange<char16_t>(0x20, 0x7f), rc::gen::inRange<char16_t>(1, 0xffff)));
        const QString text = QString::fromUtf16(units.data(), qsizetype(units.size()));
        storage::Database& database = *world.database;
        const auto check = [&](const auto& filter) {
            RC_ASSERT(must(storage::countRows(database, filter)) ==
                      int(idsOf(database, filter, 0, 1000).size()));
        };
        check(DirectoryFilter{.text = text});
        check(SessionFilter{.text = text});
        check(WorkshopFilter{.text = text});
        check(ReferralFilter{.text = text});
    }));
    const QString pasted = QString(u"Anna Müller, "_s).repeated(2000);
    CHECK(must(storage::countRows(*world.database, WorkshopFilter{.text = pasted})) == 0);
    CHECK_NOTHROW(must(storage::countRows(*world.database, ReferralFilter{.text = pasted})));
}

TEST_CASE("Windows: a text is cut to the 500 newest records, each once")
{
    const auto database = must(storage::Database::inMemory());
    storage::Batch batch = begin(*database);
    storage::ContactRepository contacts(*database, places());
    storage::OrganisationRepository organisations(*database, places());
    domain::Organisation club = organisation(u"Annas Verein"_s);
    must(organisations.save(batch, club));
    QList<qint64> ids;
    for (int i = 0; i < 700; ++i) {
        domain::Contact record = contact(i % 2 == 0 ? u"Anna"_s : u"Berta"_s, u"Müller %1"_s.arg(i));
        must(contacts.save(batch, record));
        domain::Role role = roleOf(record, club, u"Mitglied"_s, true);
        must(contacts.save(batch, role));
        ids += record.id.value;
    }
    must(batch.commit());
    DirectoryFilter filter{.text = u"anna"_s, .order = DirectoryFilter::Order::Newest};
    CHECK(must(storage::countRows(*database, filter)) == 500);
    const QList<qint64> found = idsOf(*database, filter, 0, 1000);
    CHECK(found.size() == 500);
    CHECK(std::is_sorted(found.rbegin(), found.rend()));
    CHECK(std::adjacent_find(found.begin(), found.end()) == found.end());
    CHECK(found.front() == ids[698]); // the newest whose own name it is
    CHECK(idsOf(*database, filter, 500, 10).isEmpty());
    filter.text.clear();
    CHECK(must(storage::countRows(*database, filter)) == 701);
}

TEST_CASE("Windows: the directory and sessions by date are read in the order of an index")
{
    const ListWorld world = WorldMaker(6).make();
    const auto plan = [&](const auto& filter) {
        return planOf(*world.database, search::window(filter, 0, 50));
    };
    for (const QString& steps : {plan(DirectoryFilter{}), plan(SessionFilter{}),
                                 plan(DirectoryFilter{.order = DirectoryFilter::Order::Newest}),
                                 plan(DirectoryFilter{.order = DirectoryFilter::Order::Place}),
                                 plan(SessionFilter{.order = SessionFilter::Order::OldestFirst})}) {
        CAPTURE(steps);
        CHECK_FALSE(steps.contains(u"USE TEMP B-TREE FOR ORDER BY"_s));
    }
    CHECK(plan(DirectoryFilter{}).contains(u"MERGE"_s));
    CHECK(plan(DirectoryFilter{}).contains(u"contact_by_name"_s));
    CHECK(plan(DirectoryFilter{}).contains(u"organisation_by_name"_s));
    CHECK(plan(SessionFilter{}).contains(u"session_by_date"_s));
    // Days are in order; only those of one day are sorted.
    CHECK(plan(ReferralFilter{}).contains(u"referral_by_date"_s));
}

TEST_CASE(
    "Directory: a contact shows the role that speaks for it, or the one through which the text found it")
{
    const auto database = must(storage::Database::inMemory());
    const auto club = saved(*database, organisation(u"Kulturverein"_s));
    const auto network = saved(*database, organisation(u"Netzwerk"_s));
    const auto person = saved(*database, contact(u"Anna"_s, u"Berg"_s));
    const QDate yesterday = QDate::currentDate().addDays(-1);
    saved(*database, roleOf(person, club, u"Vorstand"_s, true, yesterday));
    saved(*database, roleOf(person, club, u"Kasse"_s, false, yesterday));
    saved(*database, roleOf(person, network, u"Sprecherin"_s, false));
    const auto only = [&](const QString& text) {
        const auto rows = must(storage::listRows(
            *database, DirectoryFilter{.text = text, .part = DirectoryFilter::Part::Contacts}, 0, 10));
        REQUIRE(rows.size() == 1);
        return rows.front();
    };
    for (const QString& text : {u""_s, u"anna"_s, u"netz"_s}) {
        CAPTURE(text);
        const auto row = only(text);
        CHECK(row.name == u"Anna Berg"_s);
        CHECK(row.role == u"Sprecherin"_s);
        CHECK(row.organisation == u"Netzwerk"_s);
        CHECK_FALSE(row.formerRole);
    }
    const auto former = only(u"kultur"_s);
    CHECK(former.role == u"Vorstand"_s);
    CHECK(former.organisation == u"Kulturverein"_s);
    CHECK(former.formerRole);
    // Back again, today's role goes before the former ones.
    saved(*database, roleOf(person, club, u"Mitglied"_s, false));
    CHECK(only(u"kultur"_s).role == u"Mitglied"_s);
    CHECK_FALSE(only(u"kultur"_s).formerRole);
}

TEST_CASE("Directory: a row says how to reach whom, where, and how sure that is")
{
    const auto database = must(storage::Database::inMemory());
    domain::Organisation club = organisation(u"Verein"_s, u"01662"_s, u"Meißen"_s);
    club.kind = u"initiative"_s;
    club.emails = QStringList{u"a@verein.example"_s, u"b@verein.example"_s};
    club.verifiedOn = QDate(2025, 2, 1);
    club.status = domain::OrganisationStatus::Dormant;
    club = saved(*database, club);
    domain::Contact person = contact(u"Anna"_s, u"Berg"_s);
    person.phones = QStringList{u"03521 1"_s, u"0170 2"_s};
    person.doNotContact = true;
    person = saved(*database, person);
    saved(*database, roleOf(person, club, u"Vorstand"_s, true));
    const auto rows = must(storage::listRows(*database, DirectoryFilter{}, 0, 10));
    REQUIRE(rows.size() == 2);
    CHECK_FALSE(rows[0].isOrganisation);
    CHECK(rows[0].id == person.id.value);
    CHECK(rows[0].phones == person.phones);
    CHECK(rows[0].doNotContact);
    CHECK(rows[0].district == District::Meissen);
    CHECK(rows[0].kind.isEmpty());
    CHECK(rows[1].isOrganisation);
    CHECK(rows[1].id == club.id.value);
    CHECK(rows[1].kind == u"initiative"_s);
    CHECK(rows[1].place == u"Meißen"_s);
    CHECK(rows[1].district == District::Meissen);
    CHECK(rows[1].emails == club.emails);
    CHECK(rows[1].verifiedOn == club.verifiedOn);
    CHECK(rows[1].status == domain::OrganisationStatus::Dormant);
    CHECK(rows[1].role.isEmpty());
    CHECK_FALSE(rows[1].doNotContact);
}

TEST_CASE("Windows: a session's row says who came and what became of it")
{
    const ListWorld world = WorldMaker(7).make();
    const auto rows = must(storage::listRows(*world.database, SessionFilter{}, 0, 1000));
    REQUIRE(rows.size() == world.sessions.size());
    for (const storage::SessionListRow& row : rows) {
        const auto& [session, contacts] = sessionOf(world, row.id);
        const QString client = session.organisation ? organisationOf(world, *session.organisation).name
                               : contacts.empty()   ? QString()
                                                    : nameOf(contactOf(world, contacts.front()));
        CHECK(row.client == client);
        CHECK(row.anonymous == client.isEmpty());
        CHECK(row.contacts == int(contacts.size()));
        CHECK(row.date == session.date);
        CHECK((row.start == session.start && row.minutes == session.minutes && row.topics == session.topics));
        CHECK((row.channel == session.channel && row.language == session.language));
        CHECK((row.district == session.district && row.state == session.state));
        CHECK(row.referrals == std::count_if(world.referrals.begin(), world.referrals.end(),
                                             [&](const auto& r) { return r.session == row.id; }));
    }
}

TEST_CASE("Windows: a referral's row names client and target")
{
    const ListWorld world = WorldMaker(8).make();
    const auto rows = must(storage::listRows(*world.database, ReferralFilter{}, 0, 1000));
    REQUIRE(rows.size() == world.referrals.size());
    for (const storage::ReferralListRow& row : rows) {
        const auto& referral = *std::find_if(world.referrals.begin(), world.referrals.end(),
                                             [&](const auto& r) { return r.id == row.id; });
        const Client client = clientOf(world, referral);
        CHECK(row.client == client.shown);
        CHECK(row.district == client.district);
        CHECK(row.target == organisationOf(world, referral.targetOrganisation).name);
        CHECK((row.date == referral.date && row.topic == referral.topic && row.status == referral.status));
        CHECK((row.checkBackOn == referral.checkBackOn && row.attempts == referral.attempts));
        CHECK(row.session == referral.session);
    }
}

TEST_CASE("Windows: a workshop's row sums up its meetings")
{
    const auto database = must(storage::Database::inMemory());
    storage::WorkshopRepository repository(*database);
    storage::Batch batch = begin(*database);
    domain::Workshop workshop;
    workshop.title = u"Ehrenamt"_s;
    workshop.capacity = 12;
    must(repository.save(batch, workshop));
    domain::Workshop planned;
    planned.title = u"Geplant"_s;
    must(repository.save(batch, planned));
    domain::Registration person;
    person.workshop = workshop.id;
    person.name = u"Anna"_s;
    must(repository.save(batch, person));
    for (const QDate day : {QDate(2025, 5, 2), QDate(2025, 5, 1)}) {
        domain::Meeting meeting;
        meeting.workshop = workshop.id;
        meeting.date = day;
        meeting.town = day.day() == 1 ? u"Nossen"_s : u"Pirna"_s;
        meeting.district = day.day() == 1 ? District::Meissen : District::SaechsischeSchweizOsterzgebirge;
        must(repository.save(batch, meeting));
        domain::Tally tally;
        tally.meeting = meeting.id;
        tally.female = 3;
        tally.notStated = 2;
        must(repository.save(batch, tally));
        domain::Attendance attendance;
        attendance.meeting = meeting.id;
        attendance.registration = person.id;
        attendance.state =
            day.day() == 1 ? domain::AttendanceState::Present : domain::AttendanceState::Excused;
        must(repository.save(batch, attendance));
    }
    must(batch.commit());
    const auto rows = must(storage::listRows(*database, WorkshopFilter{}, 0, 10));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].title == u"Geplant"_s);
    CHECK_FALSE(rows[0].date.has_value());
    CHECK(rows[0].meetings == 0);
    CHECK(rows[0].attendances == 0);
    CHECK(rows[0].district == District::Unknown);
    CHECK(rows[1].date == QDate(2025, 5, 1));
    CHECK(rows[1].last == QDate(2025, 5, 2));
    CHECK(rows[1].meetings == 2);
    CHECK(rows[1].town == u"Nossen"_s);
    CHECK(rows[1].district == District::Meissen);
    CHECK(rows[1].attendances == 11);
    CHECK(rows[1].capacity == 12);
}
