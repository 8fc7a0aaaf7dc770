// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/figure_filter.h"

namespace spoton::viewmodels {

/// The places of the window.
enum class Area
{
    Overview,
    Sessions,
    Contacts,
    Organisations,
    Workshops,
    Referrals,
    Reports,
    SessionForm ///< a session being logged or changed
};

/// Where a link leads: a page and, unless 0, the record shown there, or a list of what a figure counts.
struct Destination
{
    Area area = Area::Overview;
    qint64 record = 0; ///< of the reports the year
    std::optional<FigureFilter> figure{};
    qint64 referral = 0; ///< of a session's form: the one that it begins with

    bool operator==(const Destination&) const = default;
};

} // namespace spoton::viewmodels
