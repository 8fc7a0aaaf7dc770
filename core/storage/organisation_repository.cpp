// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/organisation_repository.h"

#include "base/fold.h"
#include "storage/follow_ups.h"
#include "storage/record_tables.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {

base::Done OrganisationRepository::save(Batch& batch, domain::Organisation& organisation)
{
    organisation.district =
        m_places.districtOf(organisation.statedDistrict, organisation.postalCode, organisation.town)
            .value_or(domain::District::Unknown);
    return saveRecord(batch, organisation);
}

base::Result<domain::Organisation> OrganisationRepository::find(domain::OrganisationId id)
{
    return findRecord(m_database, id);
}

base::Result<std::vector<domain::Organisation>> OrganisationRepository::named(const QString& name)
{
    return recordsWhere<domain::Organisation>(m_database, u"fold(name)"_s, base::fold(name));
}

base::Done OrganisationRepository::verify(Batch& batch, domain::OrganisationId id, QDate today, domain::StaffId by)
{
    SPOTON_ASSIGN(domain::Organisation organisation, find(id));
    organisation.verifiedOn = today;
    organisation.verifiedBy = by ? std::optional(by) : std::nullopt;
    return save(batch, organisation);
}

base::Done OrganisationRepository::remove(Batch& batch, domain::OrganisationId id)
{
    SPOTON_TRY(removeFollowUps(batch, id.value));
    return removeRecord(batch, id);
}

} // namespace spoton::storage
