// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/session_repository.h"

namespace spoton::storage {

/// An organisation that is known, by id, or is recorded along the way.
struct OrganisationEntry
{
    domain::OrganisationId id;
    domain::Organisation fresh{};
};

/// The same for a contact. A new one gets a role in the session's organisation.
struct ContactEntry
{
    domain::ContactId id;
    domain::Contact fresh{};
};

struct ReferralEntry
{
    OrganisationEntry target;
    domain::Referral referral; ///< session, client and target are filled in
};

/// A session with all that staff note down with it, saved as one action.
struct SessionEntry
{
    domain::CounsellingSession session;       ///< its organisation is filled in
    std::optional<domain::District> district; ///< as stated; else by the rule
    std::optional<OrganisationEntry> organisation;
    std::vector<ContactEntry> contacts;
    std::vector<ReferralEntry> referrals;    ///< of a session known before: all it keeps
    std::vector<domain::FollowUp> followUps; ///< likewise
};

/// Saves everything; what an older version of the session had and the entry lacks is removed.
base::Result<domain::SessionId> saveEntry(Batch& batch, const domain::Places& places,
                                          const SessionEntry& entry);

base::Result<SessionEntry> findEntry(Database& database, const domain::Places& places, domain::SessionId id);

/// The number of held sessions of the session's client that come before it by date, start and id; 0 for an
/// anonymous one. A session without id comes after all others of its day and time.
base::Result<int> earlierSessions(Database& database, const SessionDetails& details);

/// The last held session of a client, for what it suggests; nothing where there is none. Without a client,
/// the one entered last by that staff member.
base::Result<std::optional<domain::CounsellingSession>>
lastSession(Database& database, std::optional<domain::OrganisationId> organisation,
            std::optional<domain::ContactId> contact, std::optional<domain::StaffId> staff);

} // namespace spoton::storage
