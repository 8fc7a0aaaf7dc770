// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/database.h"

#include <vector>

/// Who takes part in one workshop.
namespace spoton::storage {

/// Who was at one meeting: named persons present, and those counted without names.
struct MeetingAttendances
{
    domain::Meeting meeting;
    int named = 0;
    int female = 0;
    int male = 0;
    int diverse = 0;
    int notStated = 0;

    int unnamed() const { return female + male + diverse + notStated; }
    int all() const { return named + unnamed(); }
};

/// One for each meeting, the first date first.
base::Result<std::vector<MeetingAttendances>> attendancesOf(Database& database, domain::WorkshopId id);

struct Participant
{
    std::optional<domain::ContactId> contact; ///< nothing for a bare name
    QString name;
    domain::RegistrationState state = domain::RegistrationState::Registered;
    int present = 0; ///< meetings
};

/// Those registered, then the waiting list, then those who cancelled, each by name.
base::Result<std::vector<Participant>> participantsOf(Database& database, domain::WorkshopId id);

struct PartakingOrganisation
{
    domain::OrganisationId id;
    QString name;
    bool cooperates = false;
};

/// Cooperating ones first, then those that take part: said so, or by someone present. Each once, by name.
base::Result<std::vector<PartakingOrganisation>> organisationsOf(Database& database, domain::WorkshopId id);

} // namespace spoton::storage
