// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_check.h"
#include "domain/figures.h"

#include <QSet>

namespace spoton::reports {

/// The counts of persons in the figures, as keys that tables and JSON share.
enum class Measure
{
    Persons,
    Attendances,
    Participants,
    Female,
    Male,
    Diverse,
    NotStated,
    Under18,
    From18To29,
    From30To54,
    From55,
    AttendedInFull,
};

/// Which part of all a count is of. Built by the functions below; the empty one is the whole.
using Group = QString;
Group districtGroup(domain::District district);
Group monthGroup(QDate month);
Group kindGroup(const domain::Code& kind);
Group kindAndTopicGroup(const domain::Code& kind, const domain::Code& topic);
Group workshopGroup(domain::WorkshopId id);

/// What is hidden from those outside of the team; nothing in the team's own view.
class Masks
{
public:
    /// Nothing is hidden.
    Masks() = default;

    /// Hides by the rules of disclosure control over all tables at once; cancelled, it hides more.
    explicit Masks(const domain::Figures& figures, const base::CancelCheck& cancelled = {});

    bool hides(Measure measure, const Group& group = {}) const;

private:
    QSet<QString> m_hidden;
};

} // namespace spoton::reports
