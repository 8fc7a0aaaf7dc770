// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/database.h"

#include <set>

namespace spoton::storage {

/// Records that must not lose the contact or organisation they refer to, and so keep it from being deleted.
struct References
{
    int sessions = 0;
    int referrals = 0; ///< of it or to it
    int workshops = 0; ///< with which it has to do

    int all() const { return sessions + referrals + workshops; }
    bool operator==(const References&) const = default;
};

base::Result<References> referencesTo(Database& database, domain::ContactId id);
base::Result<References> referencesTo(Database& database, domain::OrganisationId id);

/// Those of them that are not in the file (any more).
base::Result<std::set<qint64>> missingContacts(Database& database, const std::set<qint64>& ids);
base::Result<std::set<qint64>> missingOrganisations(Database& database, const std::set<qint64>& ids);

} // namespace spoton::storage
