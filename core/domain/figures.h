// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QMap>

#include <algorithm>

#include <array>
#include <vector>

/// What is counted for a period, by the rules of DOMAIN.md. Plain numbers, nothing masked.
namespace spoton::domain {

inline constexpr std::size_t kDistricts = base::EnumKeys<District>::entries.size();

/// What to count: both days included; no district means all.
struct Scope
{
    QDate from{};
    QDate to{};
    std::vector<District> districts{};

    bool has(District district) const
    {
        return districts.empty() ||
               std::find(districts.begin(), districts.end(), district) != districts.end();
    }
    bool operator==(const Scope&) const = default;
};

struct SessionFigures
{
    int sessions = 0;
    int first = 0;
    int followUp = 0;
    int referring = 0;     ///< at least one referral hangs on it
    qint64 minutes = 0;    ///< of contact
    int organisations = 0; ///< distinct
    int persons = 0;       ///< distinct contacts
    int anonymous = 0;     ///< sessions with neither organisation nor contact

    bool operator==(const SessionFigures&) const = default;
};

struct TopicFigures
{
    int mentions = 0;
    int organisations = 0; ///< distinct

    bool operator==(const TopicFigures&) const = default;
};

/// Persons by gender: tallies; a person present by name has none recorded and counts as not stated.
struct Genders
{
    int female = 0;
    int male = 0;
    int diverse = 0;
    int notStated = 0;

    int total() const { return female + male + diverse + notStated; }
    Genders& operator+=(const Genders& more)
    {
        female += more.female;
        male += more.male;
        diverse += more.diverse;
        notStated += more.notStated;
        return *this;
    }
    bool operator==(const Genders&) const = default;
};

/// Persons of the tallies by age, as far as it was noted.
struct Ages
{
    int under18 = 0;
    int from18To29 = 0;
    int from30To54 = 0;
    int from55 = 0;

    Ages& operator+=(const Ages& more)
    {
        under18 += more.under18;
        from18To29 += more.from18To29;
        from30To54 += more.from30To54;
        from55 += more.from55;
        return *this;
    }
    bool operator==(const Ages&) const = default;
};

struct MonthFigures
{
    QDate month; ///< its first day
    int sessions = 0;
    qint64 minutes = 0;
    int workshops = 0; ///< by the first meeting within the period
    int attendances = 0;
    int first = 0; ///< of the sessions

    bool operator==(const MonthFigures&) const = default;
};

/// Organisations reached, of one kind.
struct ReachedFigures
{
    int fresh = 0; ///< reached in the period and never before
    int continued = 0;
    std::array<int, kDistricts> byDistrict{}; ///< the organisation's own district

    int total() const { return fresh + continued; }
    bool operator==(const ReachedFigures&) const = default;
};

/// Workshops or meetings summed up.
struct WorkshopSums
{
    int workshops = 0;
    int meetings = 0;
    int attendances = 0;
    int participants = 0; ///< distinct persons present by name
    Genders genders;
    Ages ages;

    bool operator==(const WorkshopSums&) const = default;
};

/// One workshop as far as its meetings lie in the period and the districts.
struct WorkshopFigures
{
    WorkshopId id;
    QString title;
    Code kind;
    CodeSet topics;
    Code language;
    QDate date; ///< of the first meeting
    int meetings = 0;
    int minutes = 0;                     ///< from start to end of its meetings
    int attendances = 0;                 ///< present persons and tallies, per meeting
    QMap<QDate, int> attendancesByMonth; ///< by the month's first day
    int participants = 0;                ///< distinct persons present by name
    Genders genders;
    Ages ages;
    QMap<District, WorkshopSums> byDistrict; ///< its meetings in each
    int attendedInFull =
        0; ///< registered persons present at all meetings of the workshop, the last in the period
    bool signedList = false;
};

struct ReferralFigures
{
    int succeeded = 0;
    int failed = 0;
    int open = 0; ///< suggested or contacted
    int unknown = 0;
    int withdrawn = 0; ///< not counted

    int referrals() const { return succeeded + failed + open + unknown; }
    std::optional<double> rate() const
    {
        const int answered = succeeded + failed;
        return answered ? std::optional(double(succeeded) / answered) : std::nullopt;
    }
    bool operator==(const ReferralFigures&) const = default;
};

/// Stands for several topics, which are counted once together; no key of a list is like it.
inline const QString kSeveralTopics = QStringLiteral("*");

/// The one topic of a workshop, kSeveralTopics, or empty for none.
inline Code topicOf(const CodeSet& topics)
{
    return topics.codes().size() > 1 ? kSeveralTopics : topics.codes().value(0);
}

struct Figures
{
    Scope scope;
    SessionFigures sessions;
    std::array<SessionFigures, kDistricts> sessionsByDistrict{};
    QMap<Code, TopicFigures> topics;
    QMap<Code, QMap<Code, int>> languages; ///< sessions by language, then channel
    std::vector<MonthFigures> months;      ///< every month of the period
    ReachedFigures reached;
    QMap<Code, ReachedFigures> reachedByKind;
    std::vector<WorkshopFigures> workshops; ///< by date, then id
    WorkshopSums workshopTotal;
    QMap<Code, WorkshopSums> workshopsByKind;
    QMap<std::pair<Code, Code>, WorkshopSums> workshopsByKindAndTopic;
    std::array<WorkshopSums, kDistricts> workshopsByDistrict{}; ///< by the district of the meeting
    ReferralFigures referrals;
    QMap<Code, ReferralFigures> referralsByKind; ///< by the kind of the target organisation
};

} // namespace spoton::domain
