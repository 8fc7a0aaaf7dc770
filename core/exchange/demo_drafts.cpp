// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo_drafts.h"

#include "exchange/demo_words.h"

using namespace Qt::StringLiterals;

namespace spoton::exchange {
namespace {

template<class T>
struct Weighted
{
    T value;
    int weight;
};
using WeightedCode = Weighted<QStringView>;

constexpr WeightedCode kTopics[] = {{u"project-funding", 24},
                                    {u"association-management", 20},
                                    {u"volunteering", 16},
                                    {u"networking", 13},
                                    {u"digitalisation", 8},
                                    {u"hate-speech", 5},
                                    {u"layout", 4},
                                    {u"facilitation", 4},
                                    {u"other", 6}};
constexpr WeightedCode kChannels[] = {
    {u"office", 34}, {u"phone", 26}, {u"written", 18}, {u"outreach", 12}, {u"video", 10}};
constexpr WeightedCode kLanguages[] = {{u"de", 52}, {u"ru", 18}, {u"en", 12}, {u"uk", 7}, {u"hsb", 4},
                                       {u"ar", 3},  {u"vi", 2},  {u"tr", 1},  {u"fa", 1}};
constexpr WeightedCode kOrganisationKinds[] = {{u"migrant-organisation", 40},
                                               {u"initiative", 18},
                                               {u"nonprofit", 12},
                                               {u"integration-body", 9},
                                               {u"public-authority", 8},
                                               {u"network", 5},
                                               {u"education", 5},
                                               {u"other", 2},
                                               {u"funder", 1}};
constexpr WeightedCode kLegalForms[] = {
    {u"registered-association", 60}, {u"unregistered", 25}, {u"ggmbh", 8}, {u"public", 7}};
constexpr WeightedCode kWorkshopKinds[] = {
    {u"training", 45}, {u"engagement-workshop", 20}, {u"networking", 18}, {u"exchange", 12}, {u"other", 5}};
constexpr WeightedCode kReasons[] = {{u"no-capacity", 28}, {u"no-answer", 20}, {u"not-eligible", 18},
                                     {u"language", 12},    {u"no-funds", 10},  {u"client-declined", 9},
                                     {u"other", 3}};
constexpr WeightedCode kPurposes[] = {{u"store-data", 60}, {u"share-data", 25}, {u"newsletter", 15}};
constexpr WeightedCode kForms[] = {{u"written", 55}, {u"oral", 25}, {u"electronic", 20}};

using Status = domain::ReferralStatus;
constexpr Weighted<domain::ReferralStatus> kStatuses[] = {{Status::Succeeded, 42}, {Status::Failed, 16},
                                                          {Status::Contacted, 12}, {Status::Suggested, 12},
                                                          {Status::Unknown, 11},   {Status::Withdrawn, 7}};
using State = domain::SessionState;
constexpr Weighted<domain::SessionState> kPastStates[] = {
    {State::Held, 91}, {State::Cancelled, 4}, {State::NoShow, 3}, {State::Excused, 2}};
constexpr Weighted<domain::SessionState> kLastStates[] = {
    {State::Planned, 50}, {State::Held, 46}, {State::Cancelled, 4}};
constexpr Weighted<int> kMinutes[] = {{15, 14}, {20, 12}, {30, 24}, {45, 20},
                                      {60, 18}, {75, 4},  {90, 6},  {120, 2}};
using District = domain::District;
constexpr Weighted<domain::District> kDistricts[] = {{District::Meissen, 28},
                                                     {District::Mittelsachsen, 32},
                                                     {District::SaechsischeSchweizOsterzgebirge, 28},
                                                     {District::Other, 5},
                                                     {District::Unknown, 7}};

// Numbers that the regulator keeps free for films and the like (Bundesnetzagentur, "Drama Numbers").
constexpr QStringView kPhoneBeginnings[] = {u"030 23125 ", u"069 90009 ", u"040 66969 ", u"0221 4710 ",
                                            u"089 99998 "};

constexpr int kPlanningDays = 21; // at the end of the data, where sessions may still lie ahead
constexpr int kFirstHour = 9;

/// Never to be mistaken for the ending of a domain that exists (RFC 2606).
QString exampleAddress(int number)
{
    return u"kontakt%1@post%2.example"_s.arg(number).arg(number % 97);
}

} // namespace

DemoDrafts::DemoDrafts(const domain::Places& places, quint32 seed, QDate first, QDate last)
    : m_places(places), m_dice(seed), m_first(first), m_last(last)
{
}

template<class Address>
void DemoDrafts::settle(Address& address)
{
    address.postalCode = m_dice.of(m_places.postalCodes());
    address.town = m_dice.of(m_places.at(address.postalCode)).municipality;
    address.street = m_dice.of(streets()).toString();
    address.street += u' ' + QString::number(m_dice.between(1, 140));
}

domain::Organisation DemoDrafts::organisation()
{
    domain::Organisation organisation;
    settle(organisation);
    organisation.name = m_dice.of(organisationNames()).toString();
    if (m_dice.chance(15))
        organisation.name += u" und "_s + m_dice.of(organisationNames());
    organisation.name += u' ' + organisation.town;
    organisation.name += m_dice.of(organisationForms());
    organisation.kind = m_dice.weighted(kOrganisationKinds).toString();
    organisation.legalForm = m_dice.weighted(kLegalForms).toString();
    if (organisation.kind == u"migrant-organisation"_s || m_dice.chance(20))
        organisation.migrantLed = organisation.kind == u"migrant-organisation"_s;
    if (m_dice.chance(60))
        organisation.founded =
            QDate{m_first.year() - m_dice.between(1, 30), m_dice.between(1, 12), m_dice.between(1, 28)};
    if (m_dice.chance(50))
        organisation.members = m_dice.between(7, 120);
    organisation.phones = {phone()};
    organisation.emails = {email()};
    organisation.languages.insert(u"de"_s);
    organisation.languages.insert(m_dice.weighted(kLanguages).toString());
    organisation.topics = topics(3);
    organisation.description = m_dice.of(organisationDescriptions()).toString();
    if (m_dice.chance(20))
        organisation.notes = m_dice.of(notes()).toString();
    organisation.status =
        m_dice.chance(8) ? domain::OrganisationStatus::Dormant : domain::OrganisationStatus::Active;
    organisation.verifiedOn = m_last.addDays(-m_dice.below(900));
    return organisation;
}

domain::Contact DemoDrafts::contact()
{
    domain::Contact contact;
    const NameStock& stock = m_dice.weighted(nameStocks());
    const bool woman = m_dice.chance(58);
    contact.givenName = m_dice.of(woman ? stock.women : stock.men).toString();
    contact.familyName = m_dice.of(stock.familyBeginnings).toString();
    contact.familyName += m_dice.of(stock.familyEndings);
    if (woman)
        contact.familyName += stock.womansEnding;
    contact.languages.insert(stock.language.toString());
    if (m_dice.chance(70))
        contact.languages.insert(u"de"_s);
    contact.preferredLanguage = m_dice.chance(50) ? stock.language.toString() : QString();
    if (m_dice.chance(65))
        settle(contact);
    if (m_dice.chance(75))
        contact.phones = {phone()};
    if (m_dice.chance(80))
        contact.emails = {email()};
    if (m_dice.chance(6))
        contact.notes = m_dice.of(notes()).toString();
    contact.doNotContact = m_dice.chance(1);
    return contact;
}

domain::Consent DemoDrafts::consent()
{
    domain::Consent consent;
    consent.purpose = m_dice.weighted(kPurposes).toString();
    consent.wordingVersion = u"1"_s;
    consent.wordingLanguage = u"de"_s;
    consent.form = m_dice.weighted(kForms).toString();
    consent.givenOn = m_first.addDays(m_dice.below(int(m_first.daysTo(m_last))));
    if (m_dice.chance(3))
        consent.withdrawnOn = m_last.addDays(-m_dice.below(60));
    return consent;
}

domain::Role DemoDrafts::role()
{
    domain::Role role;
    role.title = m_dice.of(roleTitles()).toString();
    if (m_dice.chance(60))
        role.from = m_first.addDays(-m_dice.below(2000));
    if (m_dice.chance(8))
        role.to = m_last.addDays(-m_dice.below(500));
    return role;
}

QDate DemoDrafts::workday(QDate around, int jitter)
{
    QDate day = around.addDays(m_dice.between(-jitter, jitter));
    day = std::clamp(day, m_first, m_last);
    const int onWeekend = day.dayOfWeek() - Qt::Friday;
    // Back to the Friday, or where the period begins with a weekend, on to the Monday.
    if (onWeekend > 0)
        day = day.addDays(-onWeekend) >= m_first ? day.addDays(-onWeekend) : day.addDays(3 - onWeekend);
    return day;
}

domain::CounsellingSession DemoDrafts::session(QDate around)
{
    domain::CounsellingSession session;
    session.date = workday(around, 3);
    if (m_dice.chance(70))
        session.start = QTime{m_dice.between(kFirstHour, 17), 15 * m_dice.below(4)};
    session.minutes = m_dice.weighted(kMinutes);
    session.channel = m_dice.weighted(kChannels).toString();
    if (m_dice.chance(30))
        session.preparationMinutes = 5 * m_dice.between(1, 9);
    if (session.channel == u"outreach"_s)
        session.travelMinutes = 10 * m_dice.between(2, 12);
    session.language = m_dice.weighted(kLanguages).toString();
    session.interpreter = session.language.size() == 2 && m_dice.chance(7);
    session.furtherPersons = m_dice.chance(15) ? m_dice.between(1, 6) : 0;
    session.topics = topics(3);
    session.state = session.date.daysTo(m_last) < kPlanningDays ? m_dice.weighted(kLastStates)
                                                                : m_dice.weighted(kPastStates);
    if (m_dice.chance(90))
        session.concern = m_dice.of(concerns()).toString();
    if (m_dice.chance(50))
        session.content = m_dice.of(contents()).toString();
    if (m_dice.chance(40))
        session.agreedSteps = m_dice.of(agreedSteps()).toString();
    return session;
}

domain::Referral DemoDrafts::referral(const domain::CounsellingSession& session)
{
    domain::Referral referral;
    referral.topic = session.topics.codes().front();
    referral.date = std::min(m_last, session.date.addDays(m_dice.chance(80) ? 0 : m_dice.between(1, 10)));
    referral.consentToShare = m_dice.chance(60);
    referral.status = m_dice.weighted(kStatuses);
    if (referral.status == Status::Failed)
        referral.reason = m_dice.weighted(kReasons).toString();
    if (referral.status == Status::Succeeded || referral.status == Status::Failed) {
        referral.answeredOn = std::min(m_last, referral.date.addDays(m_dice.between(1, 40)));
        referral.outcome = m_dice.of(outcomes()).toString();
    }
    if (referral.status == Status::Suggested || referral.status == Status::Contacted)
        referral.checkBackOn = referral.date.addDays(28);
    referral.attempts = referral.status == Status::Unknown ? m_dice.between(2, 4) : m_dice.below(2);
    return referral;
}

domain::FollowUp DemoDrafts::followUp(const domain::CounsellingSession& session)
{
    domain::FollowUp followUp;
    followUp.due = session.date.addDays(m_dice.between(5, 60));
    followUp.words = m_dice.of(followUpWords()).toString();
    if (followUp.due <= m_last && m_dice.chance(85))
        followUp.doneOn = followUp.due;
    return followUp;
}

domain::Workshop DemoDrafts::workshop()
{
    domain::Workshop workshop;
    workshop.kind = m_dice.weighted(kWorkshopKinds).toString();
    workshop.topics = topics(2);
    workshop.title = m_dice.of(workshopTitles()).toString().arg(m_dice.of(workshopThemes()));
    workshop.language = m_dice.weighted(kLanguages).toString();
    const NameStock& stock = m_dice.weighted(nameStocks());
    workshop.trainers = m_dice.of(stock.women).toString();
    workshop.trainers +=
        u' ' + m_dice.of(stock.familyBeginnings) + stock.familyEndings.front() + stock.womansEnding;
    workshop.capacity = m_dice.between(8, 40);
    workshop.signedList = m_dice.chance(70);
    return workshop;
}

domain::Meeting DemoDrafts::meeting(QDate around)
{
    domain::Meeting meeting;
    meeting.date = workday(around, 0);
    meeting.start = QTime(m_dice.between(kFirstHour, 17), 0);
    const int halfHours = m_dice.between(3, 10);
    meeting.end = meeting.start->addSecs(halfHours * 1800);
    const QString code = m_dice.of(m_places.postalCodes());
    const domain::Places::Place& place = m_dice.of(m_places.at(code));
    meeting.town = place.municipality;
    meeting.district = place.district;
    meeting.venue = m_dice.of(venues()).toString();
    meeting.teachingUnits = halfHours * 30 / 45;
    return meeting;
}

domain::Tally DemoDrafts::tally()
{
    domain::Tally tally;
    tally.female = m_dice.between(2, 14);
    tally.male = m_dice.between(0, 9);
    tally.diverse = m_dice.chance(10) ? 1 : 0;
    tally.notStated = m_dice.chance(20) ? m_dice.between(1, 4) : 0;
    int left = tally.female + tally.male;
    for (int* band : {&tally.under18, &tally.age18To29, &tally.age30To54, &tally.age55Plus}) {
        *band = m_dice.below(left / 2 + 1);
        left -= *band;
    }
    return tally;
}

domain::AttendanceState DemoDrafts::attendance()
{
    using enum domain::AttendanceState;
    constexpr Weighted<domain::AttendanceState> kAttendances[] = {{Present, 80}, {Excused, 12}, {Absent, 8}};
    return m_dice.weighted(kAttendances);
}

QString DemoDrafts::bareName()
{
    const NameStock& stock = m_dice.weighted(nameStocks());
    QString name = m_dice.of(stock.men).toString();
    name += u' ' + m_dice.of(stock.familyBeginnings);
    return name;
}

domain::District DemoDrafts::district()
{
    return m_dice.weighted(kDistricts);
}

domain::CodeSet DemoDrafts::topics(int most)
{
    domain::CodeSet topics;
    for (int count = 1 + m_dice.favouringSmall(most); count > 0; --count)
        topics.insert(m_dice.weighted(kTopics).toString());
    return topics;
}

QString DemoDrafts::phone()
{
    const QStringView beginning = m_dice.of(kPhoneBeginnings);
    return beginning.toString() + QString::number(m_dice.below(1000)).rightJustified(3, u'0');
}

QString DemoDrafts::email()
{
    return exampleAddress(++m_addresses);
}

} // namespace spoton::exchange
