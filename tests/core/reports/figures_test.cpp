// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/made_up_world.h"
#include "storage/figure_repository.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using domain::District;
using domain::Figures;

namespace {

/// Counts by the sentences of DOMAIN.md, with plain loops over everything for each question.
class Naive
{
public:
    Naive(const World& world, const domain::Scope& scope) : m_world(world), m_scope(scope) { m_figures.scope = scope; }

    Figures count()
    {
        m_figures.sessions = sessionFigures([](const auto&) { return true; });
        for (int d = 0; d < 5; ++d)
            m_figures.sessionsByDistrict[std::size_t(d)] =
                sessionFigures([d](const auto& details) { return int(details.session.district) == d; });
        countTopicsAndLanguages();
        countWorkshops();
        countMonths();
        countReached();
        countReferrals();
        return m_figures;
    }

private:
    using Details = storage::SessionDetails;

    bool inPeriod(QDate date) const { return m_scope.from <= date && date <= m_scope.to; }
    bool inScope(District district) const
    {
        return m_scope.districts.empty()
               || std::count(m_scope.districts.begin(), m_scope.districts.end(), district) > 0;
    }
    static bool held(const Details& details) { return details.session.state == domain::SessionState::Held; }
    bool counts(const Details& details) const
    {
        return held(details) && inPeriod(details.session.date) && inScope(details.session.district);
    }
    bool counts(const domain::Meeting& meeting) const { return inPeriod(meeting.date) && inScope(meeting.district); }

    static QString clientOf(const Details& details)
    {
        if (details.session.organisation)
            return u"organisation %1"_s.arg(details.session.organisation->value);
        return details.contacts.empty() ? QString() : u"contact %1"_s.arg(details.contacts.front().value);
    }

    bool isFirst(const Details& details) const
    {
        const QString client = clientOf(details);
        if (client.isEmpty())
            return !details.session.markedFollowUp;
        const auto when = [](const Details& one) {
            return std::tuple(one.session.date, one.session.start.value_or(QTime(0, 0)), one.session.id.value);
        };
        return std::none_of(m_world.sessions.begin(), m_world.sessions.end(), [&](const Details& other) {
            return held(other) && clientOf(other) == client && when(other) < when(details);
        });
    }

    domain::SessionFigures sessionFigures(const std::function<bool(const Details&)>& wanted) const
    {
        domain::SessionFigures figures;
        std::set<qint64> organisations;
        std::set<qint64> persons;
        for (const Details& details : m_world.sessions) {
            if (!counts(details) || !wanted(details))
                continue;
            figures.sessions += 1;
            (isFirst(details) ? figures.first : figures.followUp) += 1;
            figures.minutes += details.session.minutes;
            if (std::any_of(m_world.referrals.begin(), m_world.referrals.end(),
                            [&](const auto& referral) { return referral.session == details.session.id; }))
                figures.referring += 1;
            if (details.session.organisation)
                organisations.insert(details.session.organisation->value);
            for (const domain::ContactId person : details.contacts)
                persons.insert(person.value);
            if (!details.session.organisation && details.contacts.empty())
                figures.anonymous += 1;
        }
        figures.organisations = int(organisations.size());
        figures.persons = int(persons.size());
        return figures;
    }

    void countTopicsAndLanguages()
    {
        for (const QString& topic : {u"networking"_s, u"layout"_s, u"other"_s}) {
            const auto about = sessionFigures([&](const auto& d) { return d.session.topics.contains(topic); });
            if (about.sessions > 0)
                m_figures.topics[topic] = {about.sessions, about.organisations};
        }
        for (const QString& language : {u"de"_s, u"ru"_s, QString()}) {
            for (const QString& channel : {u"phone"_s, u"office"_s, QString()}) {
                const auto in = sessionFigures(
                    [&](const auto& d) { return d.session.language == language && d.session.channel == channel; });
                if (in.sessions > 0)
                    m_figures.languages[language][channel] = in.sessions;
            }
        }
    }

    static int attendances(const WorkshopParts& parts, const domain::Meeting& meeting)
    {
        int count = int(std::count_if(parts.attendances.begin(), parts.attendances.end(), [&](const auto& attendance) {
            return attendance.meeting == meeting.id && attendance.state == domain::AttendanceState::Present;
        }));
        for (const domain::Tally& tally : parts.tallies) {
            if (tally.meeting == meeting.id)
                count += tally.female + tally.male + tally.diverse + tally.notStated;
        }
        return count;
    }

    static QString personOf(const WorkshopParts& parts, domain::RegistrationId id)
    {
        for (const domain::Registration& registration : parts.registrations) {
            if (registration.id == id)
                return registration.contact ? u"contact %1"_s.arg(registration.contact->value)
                                            : u"%1 of %2"_s.arg(registration.name).arg(registration.organisation->value);
        }
        return {};
    }

    std::vector<domain::Meeting> meetingsThatCount(const WorkshopParts& parts) const
    {
        std::vector<domain::Meeting> meetings;
        std::copy_if(parts.meetings.begin(), parts.meetings.end(), std::back_inserter(meetings),
                     [this](const auto& meeting) { return counts(meeting); });
        // By date; two on one day by start, then id.
        std::sort(meetings.begin(), meetings.end(), [](const auto& a, const auto& b) {
            const auto when = [](const auto& m) { return std::tuple(m.date, m.start.has_value(), m.start.value_or(QTime(0, 0)), m.id.value); };
            return when(a) < when(b);
        });
        return meetings;
    }

    void countWorkshops()
    {
        std::set<QString> all;
        QMap<QString, std::set<QString>> byKind;
        QMap<std::pair<QString, QString>, std::set<QString>> byPair;
        std::array<std::set<QString>, 5> byDistrict;
        for (const WorkshopParts& parts : m_world.workshops) {
            const auto meetings = meetingsThatCount(parts);
            if (meetings.empty())
                continue;
            const QStringList& topics = parts.workshop.topics.codes();
            const std::pair<QString, QString> pair{parts.workshop.kind,
                                                   topics.size() > 1 ? domain::kSeveralTopics : topics.value(0)};
            std::set<QString> present;
            std::map<District, std::set<QString>> presentIn;
            domain::WorkshopSums sums;
            sums.workshops = 1;
            std::map<District, domain::WorkshopSums> sumsIn;
            for (const domain::Meeting& meeting : meetings) {
                domain::WorkshopSums one;
                one.meetings = 1;
                one.attendances = attendances(parts, meeting);
                for (const domain::Attendance& attendance : parts.attendances) {
                    if (attendance.meeting == meeting.id && attendance.state == domain::AttendanceState::Present) {
                        one.genders.notStated += 1;
                        present.insert(personOf(parts, attendance.registration));
                        presentIn[meeting.district].insert(personOf(parts, attendance.registration));
                    }
                }
                for (const domain::Tally& tally : parts.tallies) {
                    if (tally.meeting != meeting.id)
                        continue;
                    one.genders += {tally.female, tally.male, tally.diverse, tally.notStated};
                    one.ages += {tally.under18, tally.age18To29, tally.age30To54, tally.age55Plus};
                }
                add(sums, one);
                add(sumsIn[meeting.district], one);
            }
            for (domain::WorkshopSums* to :
                 {&m_figures.workshopTotal, &m_figures.workshopsByKind[parts.workshop.kind],
                  &m_figures.workshopsByKindAndTopic[pair]})
                add(*to, sums);
            for (auto& [district, in] : sumsIn) {
                in.workshops = 1;
                add(m_figures.workshopsByDistrict[std::size_t(district)], in);
            }
            domain::WorkshopFigures single;
            single.id = parts.workshop.id;
            single.date = meetings.front().date;
            for (auto& [district, in] : sumsIn) {
                in.participants = int(presentIn[district].size());
                single.byDistrict[district] = in;
            }
            single.meetings = sums.meetings;
            single.attendances = sums.attendances;
            single.genders = sums.genders;
            single.ages = sums.ages;
            for (const domain::Meeting& meeting : meetings)
                single.minutes += meeting.start ? meeting.start->secsTo(*meeting.end) / 60 : 0;
            for (const QString& person : present) {
                all.insert(person);
                byKind[parts.workshop.kind].insert(person);
                byPair[pair].insert(person);
                single.participants += 1;
            }
            for (const auto& [district, persons] : presentIn)
                byDistrict[std::size_t(district)].insert(persons.begin(), persons.end());
            single.attendedInFull = attendedInFull(parts);
            for (const domain::Meeting& meeting : meetings)
                single.attendancesByMonth[QDate(meeting.date.year(), meeting.date.month(), 1)] += attendances(parts, meeting);
            m_figures.workshops.push_back(single);
        }
        m_figures.workshopTotal.participants = int(all.size());
        for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind)
            m_figures.workshopsByKind[kind.key()].participants = int(kind->size());
        for (auto pair = byPair.cbegin(); pair != byPair.cend(); ++pair)
            m_figures.workshopsByKindAndTopic[pair.key()].participants = int(pair->size());
        for (std::size_t d = 0; d < 5; ++d)
            m_figures.workshopsByDistrict[d].participants = int(byDistrict[d].size());
    }

    /// Who was there at each meeting that the workshop ever had, the last of them by the end of the period.
    int attendedInFull(const WorkshopParts& parts) const
    {
        if (std::any_of(parts.meetings.begin(), parts.meetings.end(),
                        [this](const auto& meeting) { return meeting.date > m_scope.to; }))
            return 0;
        return int(std::count_if(parts.registrations.begin(), parts.registrations.end(), [&](const auto& registration) {
            return std::all_of(parts.meetings.begin(), parts.meetings.end(), [&](const domain::Meeting& meeting) {
                return std::any_of(parts.attendances.begin(), parts.attendances.end(), [&](const auto& attendance) {
                    return attendance.meeting == meeting.id && attendance.registration == registration.id
                           && attendance.state == domain::AttendanceState::Present;
                });
            });
        }));
    }

    static void add(domain::WorkshopSums& to, const domain::WorkshopSums& sums)
    {
        to.workshops += sums.workshops;
        to.meetings += sums.meetings;
        to.attendances += sums.attendances;
        to.genders += sums.genders;
        to.ages += sums.ages;
    }

    void countMonths()
    {
        for (QDate month(m_scope.from.year(), m_scope.from.month(), 1); month <= m_scope.to; month = month.addMonths(1)) {
            const auto inMonth = [month](QDate date) {
                return date.year() == month.year() && date.month() == month.month();
            };
            const auto sessions = sessionFigures([&](const auto& d) { return inMonth(d.session.date); });
            domain::MonthFigures figures{
                .month = month, .sessions = sessions.sessions, .minutes = sessions.minutes, .first = sessions.first};
            for (const WorkshopParts& parts : m_world.workshops) {
                const auto meetings = meetingsThatCount(parts);
                if (!meetings.empty() && inMonth(meetings.front().date))
                    figures.workshops += 1;
                for (const domain::Meeting& meeting : meetings)
                    figures.attendances += inMonth(meeting.date) ? attendances(parts, meeting) : 0;
            }
            m_figures.months.push_back(figures);
        }
    }

    bool reached(domain::OrganisationId id, const std::function<bool(QDate, District)>& when) const
    {
        for (const Details& details : m_world.sessions) {
            if (held(details) && details.session.organisation == id && when(details.session.date, details.session.district))
                return true;
        }
        for (const WorkshopParts& parts : m_world.workshops) {
            for (const domain::Meeting& meeting : parts.meetings) {
                if (!when(meeting.date, meeting.district))
                    continue;
                for (const auto& link : parts.organisations) {
                    if (link.organisation == id && link.participation == domain::Participation::TakingPart)
                        return true;
                }
                for (const domain::Attendance& attendance : parts.attendances) {
                    if (attendance.meeting != meeting.id || attendance.state != domain::AttendanceState::Present)
                        continue;
                    for (const domain::Registration& registration : parts.registrations) {
                        if (registration.id == attendance.registration && registration.organisation == id)
                            return true;
                    }
                }
            }
        }
        return false;
    }

    void countReached()
    {
        for (const domain::Organisation& one : m_world.organisations) {
            if (!reached(one.id, [this](QDate date, District district) { return inPeriod(date) && inScope(district); }))
                continue;
            const bool before = reached(one.id, [this](QDate date, District) { return date < m_scope.from; });
            for (domain::ReachedFigures* figures : {&m_figures.reached, &m_figures.reachedByKind[one.kind]}) {
                (before ? figures->continued : figures->fresh) += 1;
                figures->byDistrict[std::size_t(one.district)] += 1;
            }
        }
    }

    District districtOf(const domain::Referral& referral) const
    {
        for (const Details& details : m_world.sessions) {
            if (referral.session == details.session.id)
                return details.session.district;
        }
        for (const domain::Organisation& one : m_world.organisations) {
            if (referral.organisation == one.id)
                return one.district;
        }
        return referral.contact ? m_world.contactDistricts.at(referral.contact->value) : District::Unknown;
    }

    void countReferrals()
    {
        using enum domain::ReferralStatus;
        for (const domain::Referral& referral : m_world.referrals) {
            if (!inPeriod(referral.date) || !inScope(districtOf(referral)))
                continue;
            const auto target = std::find_if(m_world.organisations.begin(), m_world.organisations.end(),
                                             [&](const auto& one) { return one.id == referral.targetOrganisation; });
            for (domain::ReferralFigures* figures : {&m_figures.referrals, &m_figures.referralsByKind[target->kind]}) {
                figures->succeeded += referral.status == Succeeded ? 1 : 0;
                figures->failed += referral.status == Failed ? 1 : 0;
                figures->open += referral.status == Suggested || referral.status == Contacted ? 1 : 0;
                figures->unknown += referral.status == Unknown ? 1 : 0;
                figures->withdrawn += referral.status == Withdrawn ? 1 : 0;
            }
        }
    }

    const World& m_world;
    domain::Scope m_scope;
    Figures m_figures;
};

QStringList workshopLines(const Figures& figures)
{
    QStringList lines;
    for (const domain::WorkshopFigures& w : figures.workshops)
        lines += u"%1 %2 %3: %4 meetings, %5 minutes, %6 attendances, %7 in full, %8 %9 "_s.arg(w.id.value)
                     .arg(w.date.toString(Qt::ISODate)).arg(w.byDistrict.size()).arg(w.meetings).arg(w.minutes)
                     .arg(w.attendances).arg(w.attendedInFull).arg(w.genders.female).arg(w.genders.male)
                 + u"%1 %2 ages %3 %4 %5 %6"_s.arg(w.genders.diverse).arg(w.genders.notStated).arg(w.ages.under18)
                       .arg(w.ages.from18To29).arg(w.ages.from30To54).arg(w.ages.from55)
                 + u", %1 participants"_s.arg(w.participants);
    for (const domain::WorkshopFigures& w : figures.workshops) {
        for (auto in = w.byDistrict.cbegin(); in != w.byDistrict.cend(); ++in)
            lines += u"%1 in %2: %3 workshops, %4 meetings, %5 attendances, %6 participants "_s.arg(w.id.value)
                         .arg(int(in.key())).arg(in->workshops).arg(in->meetings).arg(in->attendances).arg(in->participants)
                     + u"%1 %2 %3 %4 ages %5 %6 %7 %8"_s.arg(in->genders.female).arg(in->genders.male)
                           .arg(in->genders.diverse).arg(in->genders.notStated).arg(in->ages.under18)
                           .arg(in->ages.from18To29).arg(in->ages.from30To54).arg(in->ages.from55);
        for (auto month = w.attendancesByMonth.cbegin(); month != w.attendancesByMonth.cend(); ++month)
            lines += u"%1 in %2: %3"_s.arg(w.id.value).arg(month.key().toString(Qt::ISODate)).arg(*month);
    }
    lines.sort();
    return lines;
}

/// The names of what differs.
QStringList differences(const Figures& a, const Figures& b)
{
    QStringList found;
    const auto compare = [&found](bool same, const QString& what) {
        if (!same)
            found += what;
    };
    compare(a.sessions == b.sessions, u"totals"_s);
    compare(a.sessionsByDistrict == b.sessionsByDistrict, u"sessions by district"_s);
    compare(a.topics == b.topics, u"topics"_s);
    compare(a.languages == b.languages, u"languages"_s);
    compare(a.months == b.months, u"months"_s);
    compare(a.reached == b.reached, u"organisations reached"_s);
    compare(a.reachedByKind == b.reachedByKind, u"organisations by kind"_s);
    compare(workshopLines(a) == workshopLines(b), u"workshops:\n"_s + workshopLines(a).join(u'\n') + u"\n-\n"_s + workshopLines(b).join(u'\n'));
    compare(a.workshopTotal == b.workshopTotal, u"workshops in all"_s);
    compare(a.workshopsByKind == b.workshopsByKind, u"workshops by kind"_s);
    compare(a.workshopsByKindAndTopic == b.workshopsByKindAndTopic, u"workshops by kind and topic"_s);
    compare(a.workshopsByDistrict == b.workshopsByDistrict, u"workshops by district"_s);
    compare(a.referrals == b.referrals, u"referrals"_s);
    compare(a.referralsByKind == b.referralsByKind, u"referrals by kind"_s);
    return found;
}

/// What differs between the two counts.
QStringList differences(const World& world, const domain::Scope& scope)
{
    return differences(must(storage::countFigures(*world.database, scope)), Naive(world, scope).count());
}

} // namespace

TEST_CASE("Figures: what is counted is what a count with plain loops gives, for all and for some districts")
{
    CHECK(rc::check([] {
        domain::Scope scope = anyScope();
        const World world = Maker(*rc::gen::arbitrary<quint32>(), scope).make();
        for (const std::vector<District>& districts :
             {std::vector<District>(), {District::Meissen}, {District::Mittelsachsen, District::Other}, {District::Unknown}}) {
            scope.districts = districts;
            const QStringList found = differences(world, scope);
            RC_LOG() << districts.size() << found.join(u'\n').toStdString();
            RC_ASSERT(found.isEmpty());
        }
    }));
}

TEST_CASE("Figures: first and follow-up sessions make all, months and districts add up to the totals")
{
    CHECK(rc::check([] {
        domain::Scope scope = anyScope();
        if (*rc::gen::arbitrary<bool>())
            scope.districts = {District::Meissen, District::Unknown};
        const World world = Maker(*rc::gen::arbitrary<quint32>(), scope).make();
        const Figures figures = must(storage::countFigures(*world.database, scope));
        RC_ASSERT(figures.sessions.first + figures.sessions.followUp == figures.sessions.sessions);
        domain::MonthFigures months;
        for (const domain::MonthFigures& month : figures.months) {
            months.sessions += month.sessions;
            months.minutes += month.minutes;
            months.workshops += month.workshops;
            months.attendances += month.attendances;
            months.first += month.first;
        }
        RC_ASSERT(months.sessions == figures.sessions.sessions);
        RC_ASSERT(months.minutes == figures.sessions.minutes);
        RC_ASSERT(months.first == figures.sessions.first);
        RC_ASSERT(months.workshops == figures.workshopTotal.workshops);
        RC_ASSERT(months.attendances == figures.workshopTotal.attendances);
        domain::SessionFigures districts;
        for (const domain::SessionFigures& district : figures.sessionsByDistrict) {
            RC_ASSERT(district.first + district.followUp == district.sessions);
            districts.sessions += district.sessions;
            districts.first += district.first;
            districts.anonymous += district.anonymous;
            districts.referring += district.referring;
            RC_ASSERT(district.persons <= figures.sessions.persons);
        }
        RC_ASSERT(districts.sessions == figures.sessions.sessions);
        RC_ASSERT(districts.first == figures.sessions.first);
        RC_ASSERT(districts.anonymous == figures.sessions.anonymous);
        RC_ASSERT(districts.referring == figures.sessions.referring);
        int channels = 0;
        for (const auto& language : figures.languages) {
            for (const int sessions : language)
                channels += sessions;
        }
        RC_ASSERT(channels == figures.sessions.sessions);
        int byKind = 0;
        for (const domain::ReachedFigures& kind : figures.reachedByKind)
            byKind += kind.total();
        RC_ASSERT(byKind == figures.reached.total());
    }));
}

TEST_CASE("Figures: workshops count in a district as in a report about that district alone")
{
    CHECK(rc::check([] {
        domain::Scope scope = anyScope();
        const World world = Maker(*rc::gen::arbitrary<quint32>(), scope).make();
        const Figures all = must(storage::countFigures(*world.database, scope));
        for (const auto& [district, key] : base::EnumKeys<District>::entries) {
            scope.districts = {district};
            RC_ASSERT(must(storage::countFigures(*world.database, scope)).workshopTotal
                      == all.workshopsByDistrict[std::size_t(district)]);
        }
    }));
}

TEST_CASE("Figures: a person linked to an anonymous session later does not count it twice")
{
    const auto database = must(storage::Database::inMemory());
    domain::Scope scope;
    scope.from = QDate(2025, 1, 1);
    scope.to = QDate(2025, 12, 31);
    const domain::Contact person = saved(*database, contact(u"Anna"_s, u"Müller"_s));
    storage::SessionDetails known;
    known.session = session(QDate(2025, 2, 1));
    known.contacts = {person.id};
    saved(*database, known);
    storage::SessionDetails anonymous;
    anonymous.session = session(QDate(2025, 3, 1));
    anonymous = saved(*database, anonymous);
    const domain::SessionFigures before = must(storage::countFigures(*database, scope)).sessions;
    CHECK(before == domain::SessionFigures{2, 2, 0, 0, 60, 0, 1, 1});
    anonymous.contacts = {person.id};
    anonymous = saved(*database, anonymous);
    const domain::SessionFigures linked = must(storage::countFigures(*database, scope)).sessions;
    CHECK(linked == domain::SessionFigures{2, 1, 1, 0, 60, 0, 1, 0});
    anonymous.contacts.push_back(saved(*database, contact(u"Boris"_s, u"Петров"_s)).id);
    saved(*database, anonymous);
    CHECK(must(storage::countFigures(*database, scope)).sessions == domain::SessionFigures{2, 1, 1, 0, 60, 0, 2, 0});
}

TEST_CASE("Figures: a person registered twice for a workshop is one participant")
{
    const auto database = must(storage::Database::inMemory());
    const domain::Contact person = saved(*database, contact(u"Anna"_s, u"Müller"_s));
    storage::Batch batch = begin(*database);
    storage::WorkshopRepository repository(*database);
    domain::Workshop workshop;
    workshop.title = u"Zwei Tage"_s;
    must(repository.save(batch, workshop));
    for (const int day : {1, 2}) {
        domain::Meeting meeting;
        meeting.workshop = workshop.id;
        meeting.date = QDate(2025, 5, day);
        must(repository.save(batch, meeting));
        domain::Registration registration;
        registration.workshop = workshop.id;
        registration.contact = person.id;
        must(repository.save(batch, registration));
        domain::Attendance attendance;
        attendance.meeting = meeting.id;
        attendance.registration = registration.id;
        must(repository.save(batch, attendance));
    }
    must(batch.commit());
    domain::Scope scope;
    scope.from = QDate(2025, 1, 1);
    scope.to = QDate(2025, 12, 31);
    const Figures figures = must(storage::countFigures(*database, scope));
    CHECK(figures.workshopTotal.attendances == 2);
    CHECK(figures.workshopTotal.participants == 1);
}
