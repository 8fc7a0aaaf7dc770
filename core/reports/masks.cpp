// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/masks.h"

#include "reports/disclosure.h"

using namespace Qt::StringLiterals;

namespace spoton::reports {
namespace {

QString keyOf(Measure measure, const Group& group)
{
    return QString::number(int(measure)) + group;
}

constexpr std::array kGenders{Measure::Female, Measure::Male, Measure::Diverse, Measure::NotStated};
/// Of each workshop, in the list of them.
constexpr std::array kListed{Measure::Attendances, Measure::Female, Measure::Male, Measure::Diverse,
                             Measure::NotStated};
constexpr std::array kAges{Measure::Under18, Measure::From18To29, Measure::From30To54, Measure::From55};

std::array<int, 4> agesOf(const domain::Ages& ages)
{
    return {ages.under18, ages.from18To29, ages.from30To54, ages.from55};
}

/// Lays out the counts of the figures and the sums that connect them.
class Layout
{
public:
    explicit Layout(const domain::Figures& figures) : m_figures(figures) {}

    QSet<QString> hidden(const base::CancelCheck& cancelled)
    {
        layOutPersons();
        layOutWorkshops();
        layOutMonths();
        connectWorkshops();
        return m_disclosure.hidden(cancelled);
    }

private:
    void layOutPersons()
    {
        m_disclosure.add(keyOf(Measure::Persons, {}), m_figures.sessions.persons);
        std::vector<Group> groups;
        for (const auto& [district, key] : base::EnumKeys<domain::District>::entries) {
            groups.push_back(districtGroup(district));
            m_disclosure.add(keyOf(Measure::Persons, groups.back()),
                             m_figures.sessionsByDistrict[std::size_t(district)].persons);
        }
        sum(Measure::Persons, {}, groups);
    }

    /// What every table of workshops turns on; rather a split is hidden.
    void addAttendances(const Group& group, int attendances)
    {
        m_disclosure.add(keyOf(Measure::Attendances, group), attendances);
        m_disclosure.showFirst(keyOf(Measure::Attendances, group));
    }

    void layOutMonths()
    {
        std::vector<Group> groups;
        for (const domain::MonthFigures& month : m_figures.months) {
            groups.push_back(monthGroup(month.month));
            addAttendances(groups.back(), month.attendances);
        }
        sum(Measure::Attendances, {}, groups);
    }

    void layOutWorkshops()
    {
        addSums({}, m_figures.workshopTotal, Disclosure::kThreshold);
        for (auto kind = m_figures.workshopsByKind.cbegin(); kind != m_figures.workshopsByKind.cend(); ++kind)
            addSums(kindGroup(kind.key()), *kind, Disclosure::kThreshold);
        // Kind, topic and gender or age are three attributes.
        for (auto pair = m_figures.workshopsByKindAndTopic.cbegin();
             pair != m_figures.workshopsByKindAndTopic.cend(); ++pair)
            addSums(kindAndTopicGroup(pair.key().first, pair.key().second), *pair,
                    Disclosure::kCrossedThreshold);
        for (const auto& [district, key] : base::EnumKeys<domain::District>::entries)
            addSums(districtGroup(district), m_figures.workshopsByDistrict[std::size_t(district)],
                    Disclosure::kThreshold);
        for (const domain::WorkshopFigures& workshop : m_figures.workshops)
            addWorkshop(workshop);
    }

    void addSums(const Group& group, const domain::WorkshopSums& sums, qint64 crossed)
    {
        addAttendances(group, sums.attendances);
        m_disclosure.add(keyOf(Measure::Participants, group), sums.participants);
        addGenders(group, sums.genders, crossed);
        const std::array ages = agesOf(sums.ages);
        std::vector<QString> parts;
        qint64 noted = 0;
        for (std::size_t i = 0; i < kAges.size(); ++i) {
            parts.push_back(keyOf(kAges[i], group));
            m_disclosure.add(parts.back(), ages[i], crossed);
            noted += ages[i];
        }
        // Ages are noted of some of those present, which bounds what a hidden band can be.
        if (noted > sums.attendances)
            return;
        parts.push_back(u"age not noted"_s + group);
        m_disclosure.addUnpublished(parts.back(), sums.attendances - noted);
        m_disclosure.addSum(keyOf(Measure::Attendances, group), parts);
    }

    void addWorkshop(const domain::WorkshopFigures& workshop)
    {
        const Group group = workshopGroup(workshop.id);
        addAttendances(group, workshop.attendances);
        addAttendedInFull(workshop, group);
        addGenders(group, workshop.genders, Disclosure::kThreshold);
        addPartsByDistrict(workshop, group);
        // In the list of single workshops the whole split goes where one part is small.
        const domain::Genders& genders = workshop.genders;
        for (const int part : {genders.female, genders.male, genders.diverse, genders.notStated}) {
            if (part > 0 && part < Disclosure::kThreshold) {
                for (const Measure gender : kGenders)
                    m_disclosure.hide(keyOf(gender, group));
            }
        }
    }

    /// What a workshop adds to one of the districts: all of it, or a part that no table shows.
    static Group partOf(const domain::WorkshopFigures& workshop, domain::District district)
    {
        const Group group = workshopGroup(workshop.id);
        return workshop.byDistrict.size() == 1 ? group : group + districtGroup(district);
    }

    void addPartsByDistrict(const domain::WorkshopFigures& workshop, const Group& group)
    {
        if (workshop.byDistrict.size() < 2)
            return;
        std::vector<Group> parts;
        for (auto there = workshop.byDistrict.cbegin(); there != workshop.byDistrict.cend(); ++there) {
            parts.push_back(partOf(workshop, there.key()));
            m_disclosure.addUnpublished(keyOf(Measure::Attendances, parts.back()), there->attendances);
            const domain::Genders& genders = there->genders;
            const std::array counts{genders.female, genders.male, genders.diverse, genders.notStated};
            std::vector<QString> split;
            for (std::size_t i = 0; i < kGenders.size(); ++i) {
                split.push_back(keyOf(kGenders[i], parts.back()));
                m_disclosure.addUnpublished(split.back(), counts[i]);
            }
            m_disclosure.addSum(keyOf(Measure::Attendances, parts.back()), split);
            m_disclosure.addUnpublished(keyOf(Measure::Participants, parts.back()), there->participants);
        }
        for (const Measure measure : kListed)
            sum(measure, group, parts);
        if (workshop.participants > 0)
            sum(Measure::Participants, group, parts);
    }

    /// Those who attended in full are some of the participants, whose number other tables sum up.
    void addAttendedInFull(const domain::WorkshopFigures& workshop, const Group& group)
    {
        const QString inFull = keyOf(Measure::AttendedInFull, group);
        m_disclosure.add(inFull, workshop.attendedInFull);
        if (workshop.participants == 0)
            return;
        m_disclosure.addUnpublished(keyOf(Measure::Participants, group), workshop.participants);
        if (workshop.attendedInFull > workshop.participants)
            return;
        const QString rest = u"not in full"_s + group;
        m_disclosure.addUnpublished(rest, workshop.participants - workshop.attendedInFull);
        m_disclosure.addSum(keyOf(Measure::Participants, group), {inFull, rest});
    }

    void addGenders(const Group& group, const domain::Genders& genders, qint64 threshold)
    {
        const std::array counts{genders.female, genders.male, genders.diverse, genders.notStated};
        std::vector<QString> parts;
        for (std::size_t i = 0; i < kGenders.size(); ++i) {
            parts.push_back(keyOf(kGenders[i], group));
            m_disclosure.add(parts.back(), counts[i], threshold);
        }
        m_disclosure.addSum(keyOf(Measure::Attendances, group), parts);
    }

    void connectWorkshops()
    {
        std::vector<Group> kinds;
        std::vector<Group> districts;
        districts.reserve(domain::kDistricts);
        QMap<Group, std::vector<Group>> topicsOfKind;
        for (auto kind = m_figures.workshopsByKind.cbegin(); kind != m_figures.workshopsByKind.cend(); ++kind)
            kinds.push_back(kindGroup(kind.key()));
        for (auto pair = m_figures.workshopsByKindAndTopic.cbegin();
             pair != m_figures.workshopsByKindAndTopic.cend(); ++pair)
            topicsOfKind[kindGroup(pair.key().first)].push_back(
                kindAndTopicGroup(pair.key().first, pair.key().second));
        for (const auto& [district, key] : base::EnumKeys<domain::District>::entries)
            districts.push_back(districtGroup(district));
        for (int measure = int(Measure::Attendances); measure <= int(Measure::From55); ++measure) {
            sum(Measure(measure), {}, kinds);
            sum(Measure(measure), {}, districts);
            for (auto kind = topicsOfKind.cbegin(); kind != topicsOfKind.cend(); ++kind)
                sum(Measure(measure), kind.key(), *kind);
        }
        connectList();
        connectCrossings();
        connectMonths();
    }

    /// Sums over the single workshops, which the list of workshops shows.
    void connectList()
    {
        QMap<Group, std::vector<Group>> workshopsOf;
        for (const domain::WorkshopFigures& workshop : m_figures.workshops) {
            workshopsOf[kindAndTopicGroup(workshop.kind, domain::topicOf(workshop.topics))].push_back(
                workshopGroup(workshop.id));
            for (auto there = workshop.byDistrict.cbegin(); there != workshop.byDistrict.cend(); ++there)
                workshopsOf[districtGroup(there.key())].push_back(partOf(workshop, there.key()));
        }
        for (const Measure measure : kListed) {
            for (auto group = workshopsOf.cbegin(); group != workshopsOf.cend(); ++group)
                sum(measure, group.key(), *group);
        }
    }

    /// Ages and participants stand by kind and topic in one table and by district in another; both sum up the
    /// same crossings of the two, which no table shows.
    void connectCrossings()
    {
        QMap<std::pair<Group, Group>, domain::WorkshopSums> crossings;
        QMap<Group, std::vector<Group>> participantsOf;
        for (const domain::WorkshopFigures& workshop : m_figures.workshops) {
            const Group topic = kindAndTopicGroup(workshop.kind, domain::topicOf(workshop.topics));
            for (auto there = workshop.byDistrict.cbegin(); there != workshop.byDistrict.cend(); ++there) {
                const Group district = districtGroup(there.key());
                domain::WorkshopSums& sums = crossings[{topic, district}];
                sums.participants += there->participants;
                sums.ages += there->ages;
                if (there->participants > 0)
                    participantsOf[topic + district].push_back(partOf(workshop, there.key()));
            }
        }
        QMap<Group, std::vector<Group>> crossingsOf;
        for (auto crossing = crossings.cbegin(); crossing != crossings.cend(); ++crossing) {
            const Group group = crossing.key().first + crossing.key().second;
            crossingsOf[crossing.key().first].push_back(group);
            crossingsOf[crossing.key().second].push_back(group);
            m_disclosure.addUnpublished(keyOf(Measure::Participants, group), crossing->participants);
            const std::array ages = agesOf(crossing->ages);
            for (std::size_t i = 0; i < kAges.size(); ++i)
                m_disclosure.addUnpublished(keyOf(kAges[i], group), ages[i]);
            sum(Measure::Participants, group, participantsOf.value(group));
        }
        for (auto group = crossingsOf.cbegin(); group != crossingsOf.cend(); ++group) {
            sum(Measure::Participants, group.key(), *group);
            for (const Measure age : kAges)
                sum(age, group.key(), *group);
        }
    }

    /// The list of workshops has dates, so that a month is the sum of its workshops, or of parts of them.
    void connectMonths()
    {
        QMap<Group, std::vector<Group>> partsOfMonth;
        for (const domain::WorkshopFigures& workshop : m_figures.workshops) {
            const Group group = workshopGroup(workshop.id);
            std::vector<Group> parts;
            for (auto month = workshop.attendancesByMonth.cbegin();
                 month != workshop.attendancesByMonth.cend(); ++month) {
                const bool whole = workshop.attendancesByMonth.size() == 1;
                const Group part = whole ? group : group + monthGroup(month.key());
                if (!whole)
                    m_disclosure.addUnpublished(keyOf(Measure::Attendances, part), *month);
                parts.push_back(part);
                partsOfMonth[monthGroup(month.key())].push_back(part);
            }
            if (parts.size() > 1)
                sum(Measure::Attendances, group, parts);
        }
        for (auto month = partsOfMonth.cbegin(); month != partsOfMonth.cend(); ++month)
            sum(Measure::Attendances, month.key(), *month);
    }

    void sum(Measure measure, const Group& total, const std::vector<Group>& groups)
    {
        if (groups.empty())
            return;
        std::vector<QString> parts;
        parts.reserve(groups.size());
        for (const Group& group : groups)
            parts.push_back(keyOf(measure, group));
        m_disclosure.addSum(keyOf(measure, total), parts);
    }

    const domain::Figures& m_figures;
    Disclosure m_disclosure;
};

} // namespace

Group districtGroup(domain::District district)
{
    return u"/district/"_s + base::keyOf(district);
}

Group monthGroup(QDate month)
{
    return u"/month/"_s + month.toString(Qt::ISODate);
}

Group kindGroup(const domain::Code& kind)
{
    return u"/kind/"_s + kind;
}

Group kindAndTopicGroup(const domain::Code& kind, const domain::Code& topic)
{
    return u"/kind/"_s + kind + u"/topic/"_s + topic;
}

Group workshopGroup(domain::WorkshopId id)
{
    return u"/workshop/"_s + QString::number(id.value);
}

Masks::Masks(const domain::Figures& figures, const base::CancelCheck& cancelled)
    : m_hidden(Layout(figures).hidden(cancelled))
{
}

bool Masks::hides(Measure measure, const Group& group) const
{
    return !m_hidden.isEmpty() && m_hidden.contains(keyOf(measure, group));
}

} // namespace spoton::reports
