// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/database.h"

#include <vector>

/// What happened with one contact or organisation, and what is to come.
namespace spoton::storage {

struct TimelineEntry
{
    enum class Kind
    {
        Session,
        Referral,
        Workshop,
        FollowUp
    };

    Kind kind = Kind::Session;
    qint64 id = 0;
    QDate date; ///< of a workshop its first meeting, invalid without one; of a follow-up when it is due
    domain::CodeSet topics;
    domain::Code channel;
    domain::Code language;
    int minutes = 0;        ///< of contact
    bool first = false;     ///< the first session of its client in the whole file
    bool anonymous = false; ///< a session with neither organisation nor contact
    domain::SessionState state = domain::SessionState::Held;
    domain::ReferralStatus status = domain::ReferralStatus::Suggested;
    QString words;         ///< of a follow-up, a workshop's title, the name of a referral's target
    bool done = false;     ///< of a follow-up
    int meetings = 0;      ///< of a workshop
    int present = 0;       ///< meetings the contact was at, attendances of those from the organisation
    bool asTarget = false; ///< others were referred to the organisation
};

/// The newest first, follow-ups that are open among them: those of the record, its sessions and its
/// referrals.
base::Result<std::vector<TimelineEntry>> timelineOf(Database& database, domain::ContactId id, int limit);
base::Result<std::vector<TimelineEntry>> timelineOf(Database& database, domain::OrganisationId id, int limit);

struct RoleRow
{
    domain::Role role;
    QString organisation;
    QString contact;
    bool former = false; ///< has ended
};

/// Those of today first, the main one before the others; then the former ones, the last to end first.
base::Result<std::vector<RoleRow>> rolesOf(Database& database, domain::ContactId id);
base::Result<std::vector<RoleRow>> rolesOf(Database& database, domain::OrganisationId id);

} // namespace spoton::storage
