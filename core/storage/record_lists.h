// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/filter.h"
#include "storage/database.h"

#include <functional>

/// Records with the names of those they refer to, one after the other, for lists and exports: a statement a
/// list, none a row.
namespace spoton::storage {

struct ContactRow
{
    domain::Contact contact;
    domain::District district =
        domain::District::Unknown; ///< that of the main organisation where no address says
    QString organisation;          ///< main one, or empty
    QString role;
    std::optional<QDate> consentOn; ///< the latest that was not withdrawn
};

struct SessionRow
{
    domain::CounsellingSession session;
    QString organisation;
    QStringList contacts;      ///< names in order
    QStringList contactEmails; ///< the first of each contact, or empty
    std::optional<bool> first; ///< of one held: whether it counts as a first session
};

struct WorkshopRow
{
    domain::Workshop workshop;
    domain::Meeting meeting;
    domain::Tally tally;
    QStringList organisations; ///< taking part
};

struct ReferralRow
{
    domain::Referral referral;
    QString sessionNumber;
    QString organisation;
    QString contact;
    QString contactEmail;
    QString target;
};

template<class Row>
using Visit = std::function<base::Done(const Row&)>;

/// `limit` ≤ 0 for all. The order is the filter's (search::query).
base::Done visitOrganisations(Database& database, const search::OrganisationFilter& filter, int limit,
                              const Visit<domain::Organisation>& visit);
base::Done visitContacts(Database& database, const search::ContactFilter& filter, int limit,
                         const Visit<ContactRow>& visit);
base::Done visitSessions(Database& database, const search::SessionFilter& filter, int limit,
                         const Visit<SessionRow>& visit);

/// By date, one row for each meeting, of the districts given or of all.
base::Done visitWorkshops(Database& database, const std::vector<domain::District>& districts,
                          const Visit<WorkshopRow>& visit);

/// By date, of sessions in the districts given or of all.
base::Done visitReferrals(Database& database, const std::vector<domain::District>& districts,
                          const Visit<ReferralRow>& visit);

} // namespace spoton::storage
