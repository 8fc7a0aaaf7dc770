// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workshop_counter.h"

#include "storage/figure_rules.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kMeetings = uR"(
    SELECT w.id, w.title, w.kind, w.topics, w.language, w.signed_list, m.date, m.district, %1, %2,
           t.female, t.male, t.diverse, t.not_stated,
           t.under_18, t.age_18_to_29, t.age_30_to_54, t.age_55_plus
    FROM meeting m JOIN workshop w ON w.id = m.workshop_id LEFT JOIN tally t ON t.meeting_id = m.id
    WHERE m.date BETWEEN :from AND :to
    ORDER BY m.date, m.start, w.id, m.id)"_s.arg(kMeetingMinutes, kPresentByName);

// Persons present by name.
const QString kPresent = uR"(
    SELECT m.workshop_id, m.district, %1, g.id
    FROM meeting m JOIN attendance a ON a.meeting_id = m.id AND a.state = 'present'
    JOIN registration g ON g.id = a.registration_id
    WHERE m.date BETWEEN :from AND :to
    GROUP BY m.workshop_id, m.district, g.id)"_s.arg(kPerson);

// In the period in which the workshop ended.
const QString kCountInFull = uR"(
    SELECT g.workshop_id, count(*) FROM registration g
    WHERE g.workshop_id IN (SELECT workshop_id FROM meeting WHERE date BETWEEN :from AND :to) AND %1
    GROUP BY g.workshop_id)"_s.arg(kAttendedInFull);

domain::District districtAt(const Statement& row, int column)
{
    return base::fromKey<domain::District>(row.text(column)).value_or(domain::District::Unknown);
}

/// All but what is distinct: workshops and participants.
void addMeetings(domain::WorkshopSums& to, const domain::WorkshopSums& sums)
{
    to.meetings += sums.meetings;
    to.attendances += sums.attendances;
    to.genders += sums.genders;
    to.ages += sums.ages;
}

} // namespace

base::Done WorkshopCounter::count()
{
    SPOTON_TRY(countMeetings());
    SPOTON_TRY(countParticipants());
    SPOTON_TRY(countAttendedInFull());
    addUp();
    return {};
}

base::Done WorkshopCounter::countMeetings()
{
    const domain::Scope& scope = m_figures.scope;
    SPOTON_ASSIGN(Statement select, m_database.prepare(kMeetings));
    select.bind(":from"_L1, scope.from.toString(Qt::ISODate)).bind(":to"_L1, scope.to.toString(Qt::ISODate));
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return {};
        const domain::District district = districtAt(select, 7);
        if (scope.has(district))
            addMeeting(select, district);
    }
}

domain::WorkshopFigures& WorkshopCounter::workshopOf(const Statement& row)
{
    const auto known = m_places.constFind(row.integer(0));
    if (known != m_places.cend())
        return m_figures.workshops[*known];
    m_places.insert(row.integer(0), m_figures.workshops.size());
    domain::WorkshopFigures workshop;
    workshop.id.value = row.integer(0);
    workshop.title = row.text(1);
    workshop.kind = row.text(2);
    workshop.topics = domain::CodeSet(row.text(3).split(u',', Qt::SkipEmptyParts));
    workshop.language = row.text(4);
    workshop.signedList = row.integer(5) != 0;
    workshop.date = row.day(6).value_or(QDate());
    m_figures.workshops.push_back(workshop);
    return m_figures.workshops.back();
}

void WorkshopCounter::addMeeting(const Statement& row, domain::District district)
{
    const QDate date = row.day(6).value_or(m_figures.scope.from);
    const QDate& start = m_figures.scope.from;
    domain::MonthFigures& month =
        m_figures.months[std::size_t((date.year() - start.year()) * 12 + date.month() - start.month())];
    const std::size_t known = m_figures.workshops.size();
    domain::WorkshopFigures& workshop = workshopOf(row);
    month.workshops += m_figures.workshops.size() > known ? 1 : 0;
    const int present = int(row.integer(9));
    const domain::Genders tally{int(row.integer(10)), int(row.integer(11)), int(row.integer(12)),
                                int(row.integer(13))};
    const int attendances = present + tally.total();
    domain::WorkshopSums meeting;
    meeting.meetings = 1;
    meeting.attendances = attendances;
    meeting.genders = tally;
    meeting.genders.notStated += present;
    meeting.ages = {int(row.integer(14)), int(row.integer(15)), int(row.integer(16)), int(row.integer(17))};
    domain::WorkshopSums& there = workshop.byDistrict[district];
    there.workshops = 1;
    addMeetings(there, meeting);
    workshop.minutes += int(row.integer(8));
    month.attendances += attendances;
    workshop.attendancesByMonth[month.month] += attendances;
}

base::Done WorkshopCounter::countParticipants()
{
    const domain::Scope& scope = m_figures.scope;
    SPOTON_ASSIGN(Statement select, m_database.prepare(kPresent));
    select.bind(":from"_L1, scope.from.toString(Qt::ISODate)).bind(":to"_L1, scope.to.toString(Qt::ISODate));
    QSet<QString> all;
    QHash<domain::Code, QSet<QString>> byKind;
    QHash<std::pair<domain::Code, domain::Code>, QSet<QString>> byKindAndTopic;
    std::array<QSet<QString>, domain::kDistricts> byDistrict;
    QSet<std::pair<qint64, QString>> ofWorkshop;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            break;
        const domain::District district = districtAt(select, 1);
        if (!scope.has(district))
            continue;
        domain::WorkshopFigures& workshop = m_figures.workshops[m_places.value(select.integer(0))];
        const QString person = select.text(2);
        all.insert(person);
        byKind[workshop.kind].insert(person);
        byKindAndTopic[{workshop.kind, domain::topicOf(workshop.topics)}].insert(person);
        byDistrict[std::size_t(district)].insert(person);
        ++workshop.byDistrict[district].participants;
        if (!ofWorkshop.contains({workshop.id.value, person})) {
            ofWorkshop.insert({workshop.id.value, person});
            ++workshop.participants;
        }
    }
    m_figures.workshopTotal.participants = int(all.size());
    for (auto kind = byKind.cbegin(); kind != byKind.cend(); ++kind)
        m_figures.workshopsByKind[kind.key()].participants = int(kind->size());
    for (auto pair = byKindAndTopic.cbegin(); pair != byKindAndTopic.cend(); ++pair)
        m_figures.workshopsByKindAndTopic[pair.key()].participants = int(pair->size());
    for (std::size_t i = 0; i < domain::kDistricts; ++i)
        m_figures.workshopsByDistrict[i].participants = int(byDistrict[i].size());
    return {};
}

base::Done WorkshopCounter::countAttendedInFull()
{
    const domain::Scope& scope = m_figures.scope;
    SPOTON_ASSIGN(Statement select, m_database.prepare(kCountInFull));
    select.bind(":from"_L1, scope.from.toString(Qt::ISODate)).bind(":to"_L1, scope.to.toString(Qt::ISODate));
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return {};
        const auto place = m_places.constFind(select.integer(0));
        if (place != m_places.cend())
            m_figures.workshops[*place].attendedInFull = int(select.integer(1));
    }
}

void WorkshopCounter::addUp()
{
    for (domain::WorkshopFigures& workshop : m_figures.workshops) {
        domain::WorkshopSums all;
        for (auto there = workshop.byDistrict.cbegin(); there != workshop.byDistrict.cend(); ++there) {
            domain::WorkshopSums& district = m_figures.workshopsByDistrict[std::size_t(there.key())];
            ++district.workshops;
            addMeetings(district, *there);
            addMeetings(all, *there);
        }
        workshop.meetings = all.meetings;
        workshop.attendances = all.attendances;
        workshop.genders = all.genders;
        workshop.ages = all.ages;
        for (domain::WorkshopSums* sums :
             {&m_figures.workshopTotal, &m_figures.workshopsByKind[workshop.kind],
              &m_figures.workshopsByKindAndTopic[{workshop.kind, domain::topicOf(workshop.topics)}]}) {
            ++sums->workshops;
            addMeetings(*sums, all);
        }
    }
}

} // namespace spoton::storage
