// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/masks.h"

#include "reports/figures_json.h"
#include "reports/report.h"
#include "storage/code_repository.h"
#include "support/results.h"

#include <QHashFunctions>
#include <QJsonDocument>

#include <rapidcheck.h>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using domain::Figures;
using reports::Measure;

namespace {

const QString kHidden = u"•"_s;

const domain::CodeLabels& labels()
{
    static const domain::CodeLabels kLabels =
        must(storage::loadCodeLabels(*must(storage::Database::inMemory())));
    return kLabels;
}

void addMeetings(domain::WorkshopSums& to, const domain::WorkshopSums& sums)
{
    to.meetings += sums.meetings;
    to.attendances += sums.attendances;
    to.participants += sums.participants;
    to.genders += sums.genders;
    to.ages += sums.ages;
}

/// Sums up its meetings in each district for the workshop, and adds it to the figures as the counter does.
void addWorkshop(Figures& f, domain::WorkshopFigures w)
{
    domain::WorkshopSums all;
    for (auto there = w.byDistrict.cbegin(); there != w.byDistrict.cend(); ++there) {
        addMeetings(all, *there);
        domain::WorkshopSums& district = f.workshopsByDistrict[std::size_t(there.key())];
        district.workshops += 1;
        addMeetings(district, *there);
    }
    w.id.value = qint64(f.workshops.size()) + 1;
    w.meetings = all.meetings;
    w.attendances = all.attendances;
    w.participants = all.participants;
    w.genders = all.genders;
    w.ages = all.ages;
    w.attendancesByMonth[QDate(w.date.year(), w.date.month(), 1)] = w.attendances;
    for (domain::MonthFigures& month : f.months) {
        if (month.month.month() != w.date.month())
            continue;
        month.attendances += w.attendances;
        month.workshops += 1;
    }
    for (domain::WorkshopSums* sums :
         {&f.workshopTotal, &f.workshopsByKind[w.kind],
          &f.workshopsByKindAndTopic[{w.kind, domain::topicOf(w.topics)}]}) {
        sums->workshops += 1;
        addMeetings(*sums, all);
    }
    f.workshops.push_back(w);
}

domain::WorkshopSums meetingOf(const domain::Genders& genders, const domain::Ages& ages = {})
{
    domain::WorkshopSums meeting;
    meeting.meetings = 1;
    meeting.genders = genders;
    meeting.attendances = genders.total();
    meeting.participants = genders.notStated;
    meeting.ages = ages;
    return meeting;
}

/// Figures that hold together: workshops of one or two meetings with small numbers, each of other persons.
Figures anyFigures(quint32 seed)
{
    std::mt19937 dice(seed);
    const auto upTo = [&dice](int most) { return int(dice() % quint32(most + 1)); };
    Figures f;
    f.scope.from = QDate(2025, 1, 1);
    f.scope.to = QDate(2025, 12, 31);
    for (int month = 1; month <= 12; ++month)
        f.months.push_back({QDate(2025, month, 1), 0, 0, 0, 0});
    for (auto& district : f.sessionsByDistrict) {
        district.persons = upTo(4);
        district.sessions = district.persons + upTo(9);
        f.sessions.sessions += district.sessions;
        f.sessions.persons += district.persons;
    }
    const int workshops = upTo(6);
    for (int i = 0; i < workshops; ++i) {
        domain::WorkshopFigures w;
        w.title = u"W"_s;
        w.kind = QStringList{u"training"_s, u"exchange"_s}[upTo(1)];
        if (upTo(3) > 0)
            w.topics.insert(QStringList{u"layout"_s, u"networking"_s}[upTo(1)]);
        w.date = QDate(2025, 1 + upTo(2), 5 + i);
        for (int meeting = upTo(1); meeting >= 0; --meeting) {
            const domain::Genders genders{upTo(6), upTo(6), upTo(1), upTo(2)};
            domain::WorkshopSums& there = w.byDistrict[domain::District(upTo(1))];
            there.workshops = 1;
            addMeetings(there, meetingOf(genders, {upTo(2), upTo(4), upTo(5), upTo(1)}));
            w.attendedInFull += std::min(genders.notStated, upTo(2));
        }
        addWorkshop(f, std::move(w));
    }
    return f;
}

std::vector<reports::Table> tablesOf(const Figures& figures, const reports::Masks& masks)
{
    return reports::makeReport(figures, masks, labels(), {}).tables();
}

/// Columns that count persons.
bool countsPersons(const QString& column)
{
    static const QStringList kColumns{u"persons"_s,   u"attendances"_s, u"participants"_s, u"female"_s,
                                      u"male"_s,      u"diverse"_s,     u"not_stated"_s,   u"in_full"_s,
                                      u"under_18"_s,  u"age_18_29"_s,   u"age_30_54"_s,    u"age_55"_s};
    return kColumns.contains(column);
}

/// A cell of a table as it leaves: a number, "•", or nothing there.
QJsonValue cellOf(const std::vector<reports::Table>& tables, const QString& tableId, int nth, const QString& rowKey,
                  const QString& column)
{
    for (const reports::Table& table : tables) {
        if (table.id != tableId || nth-- > 0)
            continue;
        for (const reports::Row& row : table.rows) {
            if (row.key != rowKey)
                continue;
            for (std::size_t i = 0; i < table.columns.size(); ++i) {
                if (table.columns[i].key == column)
                    return row.cells[i].masked ? QJsonValue(kHidden) : QJsonValue(std::get<qint64>(row.cells[i].value));
            }
        }
    }
    return QJsonValue();
}

/// What a reader of the whole report can work out: every printed count of persons is a variable from 1 on where it is
/// hidden, and every sum that the tables stand for narrows them until nothing changes any more.
class Attacker
{
public:
    Attacker(const Figures& figures, const reports::Masks& masks) : m_masks(masks)
    {
        for (const domain::WorkshopFigures& w : figures.workshops) {
            const auto group = reports::workshopGroup(w.id);
            takeGenders(group, w.genders, w.attendances);
            const auto pair = reports::kindAndTopicGroup(w.kind, domain::topicOf(w.topics));
            for (const Measure measure : kSplit) {
                m_parts[name(measure, pair)].push_back(name(measure, group));
                takeDistricts(measure, w, group);
            }
            // T7 gives the date, so whoever reads it knows the month of a workshop with one meeting.
            m_parts[name(Measure::Attendances, reports::monthGroup(QDate(w.date.year(), w.date.month(), 1)))].push_back(
                name(Measure::Attendances, group));
        }
        takeSums({}, figures.workshopTotal);
        for (auto kind = figures.workshopsByKind.cbegin(); kind != figures.workshopsByKind.cend(); ++kind) {
            takeSums(reports::kindGroup(kind.key()), *kind);
            add(u" kinds"_s, {}, reports::kindGroup(kind.key()));
        }
        for (auto pair = figures.workshopsByKindAndTopic.cbegin(); pair != figures.workshopsByKindAndTopic.cend(); ++pair) {
            const auto group = reports::kindAndTopicGroup(pair.key().first, pair.key().second);
            takeSums(group, *pair);
            add(u" topics"_s, reports::kindGroup(pair.key().first), group);
        }
        for (std::size_t d = 0; d < domain::kDistricts; ++d) {
            const auto group = reports::districtGroup(domain::District(d));
            takeSums(group, figures.workshopsByDistrict[d]);
            add(u" districts"_s, {}, group);
        }
        for (const domain::MonthFigures& month : figures.months) {
            take(Measure::Attendances, reports::monthGroup(month.month), month.attendances);
            m_parts[name(Measure::Attendances, {}) + u" months"_s].push_back(
                name(Measure::Attendances, reports::monthGroup(month.month)));
        }
    }

    /// Counts of 1 or 2 that can have one value only.
    QStringList workedOut()
    {
        while (narrow()) {
        }
        QStringList found;
        for (const auto& [key, range] : m_ranges) {
            if (m_values.at(key) > 0 && m_values.at(key) < 3 && range.first == range.second)
                found += key;
        }
        return found;
    }

private:
    static constexpr int kMany = 100000;
    static constexpr std::array kSplit{Measure::Attendances, Measure::Female, Measure::Male, Measure::Diverse,
                                       Measure::NotStated};
    static constexpr std::array kAges{Measure::Under18, Measure::From18To29, Measure::From30To54, Measure::From55};

    static QString name(Measure measure, const reports::Group& group) { return QString::number(int(measure)) + group; }

    void take(Measure measure, const reports::Group& group, int value)
    {
        const bool hidden = m_masks.hides(measure, group);
        m_values[name(measure, group)] = value;
        m_ranges[name(measure, group)] = hidden ? std::pair(1, kMany) : std::pair(value, value);
    }

    void takeGenders(const reports::Group& group, const domain::Genders& genders, int attendances)
    {
        take(Measure::Attendances, group, attendances);
        const std::array counts{genders.female, genders.male, genders.diverse, genders.notStated};
        for (std::size_t i = 1; i < kSplit.size(); ++i) {
            take(kSplit[i], group, counts[i - 1]);
            m_parts[name(Measure::Attendances, group) + u" genders"_s].push_back(name(kSplit[i], group));
        }
    }

    /// What a workshop has in one of several districts is in no table, so it may be anything from 0 on.
    void takeDistricts(Measure measure, const domain::WorkshopFigures& w, const reports::Group& group)
    {
        for (auto there = w.byDistrict.cbegin(); there != w.byDistrict.cend(); ++there) {
            const QString district = name(measure, reports::districtGroup(there.key()));
            QString part = name(measure, group);
            if (w.byDistrict.size() > 1) {
                part += reports::districtGroup(there.key());
                m_values[part] = 0;
                m_ranges[part] = {0, kMany};
                m_parts[name(measure, group) + u" districts"_s].push_back(part);
            }
            m_parts[district + u" workshops"_s].push_back(part);
        }
    }

    void takeSums(const reports::Group& group, const domain::WorkshopSums& sums)
    {
        takeGenders(group, sums.genders, sums.attendances);
        const std::array counts{sums.ages.under18, sums.ages.from18To29, sums.ages.from30To54, sums.ages.from55};
        for (std::size_t i = 0; i < kAges.size(); ++i)
            take(kAges[i], group, counts[i]);
    }

    void add(const QString& by, const reports::Group& total, const reports::Group& part)
    {
        for (const Measure measure : kSplit)
            m_parts[name(measure, total) + by].push_back(name(measure, part));
        for (const Measure measure : kAges)
            m_parts[name(measure, total) + by].push_back(name(measure, part));
    }

    bool narrow()
    {
        bool changed = false;
        const auto set = [&changed](std::pair<int, int>& range, int low, int high) {
            changed = changed || low > range.first || high < range.second;
            range = {std::max(range.first, low), std::min(range.second, high)};
        };
        for (const auto& [sum, parts] : m_parts) {
            auto& total = m_ranges[sum.section(u' ', 0, 0)];
            int low = 0;
            int high = 0;
            for (const QString& part : parts) {
                low += m_ranges[part].first;
                high = std::min(kMany, high + m_ranges[part].second);
            }
            set(total, low, high);
            for (const QString& part : parts) {
                auto& range = m_ranges[part];
                const int othersHigh = high >= kMany ? kMany : high - range.second;
                set(range, othersHigh >= kMany ? 0 : total.first - othersHigh,
                    total.second >= kMany ? kMany : total.second - (low - range.first));
            }
            if (changed)
                return true;
        }
        return changed;
    }

    const reports::Masks& m_masks;
    std::map<QString, int> m_values;
    std::map<QString, std::pair<int, int>> m_ranges;
    std::map<QString, std::vector<QString>> m_parts; ///< of "total by what"
};

} // namespace

TEST_CASE("Masks: no count of 1 or 2 persons stands in a table, and every 0 does")
{
    CHECK(rc::check([] {
        const Figures figures = anyFigures(*rc::gen::arbitrary<quint32>());
        const reports::Masks masks(figures);
        const auto masked = tablesOf(figures, masks);
        const auto open = tablesOf(figures, reports::Masks());
        RC_ASSERT(masked.size() == open.size());
        for (std::size_t t = 0; t < masked.size(); ++t) {
            for (std::size_t r = 0; r < masked[t].rows.size(); ++r) {
                for (std::size_t c = 0; c < masked[t].columns.size(); ++c) {
                    const reports::Cell& shown = masked[t].rows[r].cells[c];
                    RC_ASSERT(!open[t].rows[r].cells[c].masked);
                    if (!countsPersons(masked[t].columns[c].key))
                        continue;
                    const qint64 value = std::get<qint64>(open[t].rows[r].cells[c].value);
                    if (shown.masked)
                        RC_ASSERT(value > 0 && std::holds_alternative<std::monostate>(shown.value));
                    else
                        RC_ASSERT((value == 0 || value > 2) && std::get<qint64>(shown.value) == value);
                }
            }
        }
    }));
}

TEST_CASE("Masks: the same count is hidden in the JSON and in every table")
{
    CHECK(rc::check([] {
        const Figures figures = anyFigures(*rc::gen::arbitrary<quint32>());
        const reports::Masks masks(figures);
        const auto tables = tablesOf(figures, masks);
        const QJsonObject json = reports::asJson(figures, masks, labels());
        const QJsonObject totals = json[u"totals"_s].toObject();
        RC_ASSERT(cellOf(tables, u"T2"_s, 0, u"total"_s, u"persons"_s) == totals[u"persons"_s]);
        const QJsonObject districts = json[u"by_district"_s].toObject();
        for (auto district = districts.begin(); district != districts.end(); ++district)
            RC_ASSERT(cellOf(tables, u"T2"_s, 0, district.key(), u"persons"_s) == (*district)[u"persons"_s]);
        const QJsonObject months = json[u"by_month"_s].toObject();
        RC_ASSERT(months.size() == 12);
        for (auto month = months.begin(); month != months.end(); ++month)
            RC_ASSERT(cellOf(tables, u"T5"_s, 0, month.key(), u"attendances"_s) == (*month)[u"attendances"_s]);
        RC_ASSERT(cellOf(tables, u"T5"_s, 0, u"total"_s, u"attendances"_s) == totals[u"attendances"_s]);
        for (const int nth : {0, 1}) {
            RC_ASSERT(cellOf(tables, u"T8"_s, nth, u"total"_s, u"attendances"_s) == totals[u"attendances"_s]);
            RC_ASSERT(cellOf(tables, u"T8"_s, nth, u"total"_s, u"participants"_s) == totals[u"participants"_s]);
        }
        const QJsonObject kinds = json[u"workshops_by_kind"_s].toObject();
        for (auto kind = kinds.begin(); kind != kinds.end(); ++kind) {
            for (const QString& column : {u"attendances"_s, u"participants"_s, u"female"_s, u"male"_s, u"diverse"_s, u"not_stated"_s})
                RC_ASSERT(cellOf(tables, u"T8"_s, 0, kind.key(), column) == (*kind)[column]);
        }
    }));
}

TEST_CASE("Masks: nobody who reads the whole report can work out a count of 1 or 2 attendances")
{
    CHECK(rc::check([] {
        const Figures figures = anyFigures(*rc::gen::arbitrary<quint32>());
        const reports::Masks masks(figures);
        const QStringList found = Attacker(figures, masks).workedOut();
        RC_LOG() << found.join(u'\n').toStdString();
        RC_ASSERT(found.isEmpty());
    }));
}

TEST_CASE("Masks: a workshop whose split by gender has a part of 1 or 2 is listed without any split")
{
    Figures figures = anyFigures(1);
    figures.workshops.clear();
    for (const domain::Genders genders : {domain::Genders{8, 7, 0, 1}, domain::Genders{8, 7, 0, 0}, domain::Genders{9, 5, 2, 6}}) {
        domain::WorkshopFigures w;
        w.id.value = int(figures.workshops.size()) + 1;
        w.date = QDate(2025, 3, 4);
        w.genders = genders;
        w.attendances = genders.total();
        figures.workshops.push_back(w);
    }
    const reports::Masks masks(figures);
    const auto hides = [&](int id, Measure measure) {
        domain::WorkshopId workshop;
        workshop.value = id;
        return masks.hides(measure, reports::workshopGroup(workshop));
    };
    for (const int id : {1, 3}) {
        CHECK(hides(id, Measure::Female));
        CHECK(hides(id, Measure::Male));
        CHECK(hides(id, Measure::NotStated));
    }
    CHECK_FALSE(hides(1, Measure::Diverse)); // 0 is shown
    CHECK(hides(3, Measure::Diverse));
}

TEST_CASE("Masks: one diverse person hides the split of one workshop and parts of sums, no attendances")
{
    CHECK(rc::check([] {
        std::mt19937 dice(*rc::gen::arbitrary<quint32>());
        const auto upTo = [&dice](int most) { return int(dice() % quint32(most + 1)); };
        Figures figures;
        figures.scope.from = QDate(2025, 1, 1);
        figures.scope.to = QDate(2025, 12, 31);
        for (int month = 1; month <= 12; ++month)
            figures.months.push_back({QDate(2025, month, 1), 0, 0, 0, 0});
        const int workshops = 2 + upTo(6);
        const bool byName = upTo(1) == 1; // some or all of those present
        for (int i = 0; i < workshops; ++i) {
            domain::WorkshopFigures w;
            w.kind = QStringList{u"training"_s, u"exchange"_s}[upTo(1)];
            w.topics.insert(QStringList{u"layout"_s, u"networking"_s}[upTo(1)]);
            w.date = QDate(2025, 1 + upTo(3), 5);
            w.byDistrict[domain::District(upTo(2))] =
                meetingOf({upTo(2) == 0 && byName ? 0 : 5 + upTo(6), upTo(1) * (4 + upTo(6)), i == 1 ? 1 : 0,
                           byName ? 5 + upTo(4) : 0});
            addWorkshop(figures, std::move(w));
        }
        const reports::Masks masks(figures);
        RC_ASSERT(Attacker(figures, masks).workedOut().isEmpty());
        RC_ASSERT(masks.hides(Measure::Female, reports::workshopGroup({2})) == (figures.workshops[1].genders.female > 0));
        for (const reports::Table& table : tablesOf(figures, masks)) {
            for (const reports::Row& row : table.rows) {
                for (std::size_t i = 0; i < table.columns.size(); ++i)
                    RC_ASSERT(table.columns[i].key != u"attendances"_s || !row.cells[i].masked);
            }
        }
    }));
}

TEST_CASE("Masks: each run hides the same, so that two reports on the same data cannot be laid over each other")
{
    CHECK(rc::check([] {
        const Figures figures = anyFigures(*rc::gen::arbitrary<quint32>());
        const auto hidden = [&figures] {
            const reports::Masks masks(figures);
            QString pattern;
            for (const reports::Table& table : tablesOf(figures, masks)) {
                for (const reports::Row& row : table.rows) {
                    for (const reports::Cell& cell : row.cells)
                        pattern += cell.masked ? u'x' : u'.';
                }
            }
            return pattern;
        };
        // Hashes are ordered anew in each run of the program.
        QHashSeed::setDeterministicGlobalSeed();
        const QString once = hidden();
        for (int run = 0; run < 3; ++run) {
            QHashSeed::resetRandomGlobalSeed();
            RC_ASSERT(hidden() == once);
        }
    }));
}

TEST_CASE("Masks: the month of a workshop does not give its attendances away")
{
    Figures figures;
    figures.scope.from = QDate(2025, 1, 1);
    figures.scope.to = QDate(2025, 12, 31);
    figures.months = {{QDate(2025, 3, 1), 0, 0, 0, 0}, {QDate(2025, 4, 1), 0, 0, 0, 0}};
    const auto add = [&figures](QDate date, const QString& topic, int attendances) {
        domain::WorkshopFigures w;
        w.date = date;
        w.topics.insert(topic);
        w.byDistrict[domain::District::Meissen] = meetingOf({attendances, 0, 0, 0});
        addWorkshop(figures, std::move(w));
    };
    add(QDate(2025, 3, 4), u"layout"_s, 2);
    add(QDate(2025, 3, 5), u"networking"_s, 20);
    add(QDate(2025, 4, 6), u"layout"_s, 9);
    const reports::Masks masks(figures);
    const auto hides = [&](qint64 id) {
        domain::WorkshopId workshop;
        workshop.value = id;
        return masks.hides(Measure::Attendances, reports::workshopGroup(workshop));
    };
    CHECK(hides(1));
    CHECK((hides(2) || masks.hides(Measure::Attendances, reports::monthGroup(QDate(2025, 3, 1)))));
    CHECK(Attacker(figures, masks).workedOut() == QStringList());
}

TEST_CASE("Masks: without them every figure is shown")
{
    const Figures figures = anyFigures(7);
    CHECK_FALSE(QJsonDocument(reports::asJson(figures, reports::Masks(), labels())).toJson().contains("•"));
    CHECK(QJsonDocument(reports::asJson(figures, reports::Masks(figures), labels())).toJson().contains("•"));
    for (const reports::Table& table : tablesOf(figures, reports::Masks())) {
        for (const reports::Row& row : table.rows) {
            for (const reports::Cell& cell : row.cells)
                CHECK_FALSE(cell.masked);
        }
    }
}
