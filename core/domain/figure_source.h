// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QDate>

#include <optional>

namespace spoton::domain {

/// What a figure of the report counts or adds up.
enum class Counted
{
    Sessions,
    FirstSessions,
    FollowUpSessions,
    ReferringSessions,
    AnonymousSessions,
    SessionMinutes,
    CounselledOrganisations, ///< with a session
    Persons,                 ///< contacts of sessions
    ReachedOrganisations,    ///< with a session or taking part in a workshop
    NewOrganisations,        ///< reached, never before the period
    ContinuedOrganisations,  ///< reached, the rest
    Workshops,
    Meetings,
    MeetingMinutes,
    Attendances,
    Female,
    Male,
    Diverse,
    NotStated,
    Under18,
    From18To29,
    From30To54,
    From55,
    Participants,
    AttendedInFull,
    Referrals,
    SucceededReferrals,
    FailedReferrals,
    OpenReferrals,
    UnknownReferrals,
};

/// Which records one figure counts, within the scope of the report. What is not set does not restrict; an
/// empty code is one that was not recorded.
struct FigureSource
{
    Counted counted = Counted::Sessions;
    std::optional<District>
        district{};                 ///< where an organisation reached is at home, else as the figures have it
    std::optional<QDate> month{};   ///< its first day
    std::optional<Code> kind{};     ///< of the organisation reached, the workshop or a referral's target
    std::optional<Code> topic{};    ///< of a session one of several, of a workshop topicOf()
    std::optional<Code> language{}; ///< of the session
    std::optional<Code> channel{};  ///< of the session
    std::optional<WorkshopId> workshop{};

    bool operator==(const FigureSource&) const = default;
};

/// The same part of the records, counted in another way.
inline FigureSource counting(FigureSource source, Counted counted)
{
    source.counted = counted;
    return source;
}

} // namespace spoton::domain
