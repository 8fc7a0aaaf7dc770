// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/places.h"
#include "storage/batch.h"

namespace spoton::storage {

class OrganisationRepository
{
public:
    OrganisationRepository(Database& database, const domain::Places& places)
        : m_database(database), m_places(places)
    {
    }

    /// Inserts or updates; sets id and district.
    base::Done save(Batch& batch, domain::Organisation& organisation);
    base::Result<domain::Organisation> find(domain::OrganisationId id);

    /// All whose folded name is that of `name`, the oldest first.
    base::Result<std::vector<domain::Organisation>> named(const QString& name);

    /// Says that its data were checked on that day.
    base::Done verify(Batch& batch, domain::OrganisationId id, QDate today, domain::StaffId by);

    /// InUse where sessions, referrals or workshops refer to it.
    base::Done remove(Batch& batch, domain::OrganisationId id);

private:
    Database& m_database;
    const domain::Places& m_places;
};

} // namespace spoton::storage
