// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workshop_repository.h"

#include "storage/follow_ups.h"
#include "storage/record_tables.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {

base::Done WorkshopRepository::save(Batch& batch, domain::Workshop& workshop)
{
    return saveRecord(batch, workshop);
}

base::Done WorkshopRepository::save(Batch& batch, domain::Meeting& meeting)
{
    return saveRecord(batch, meeting);
}

base::Done WorkshopRepository::save(Batch& batch, domain::Tally& tally)
{
    return saveRecord(batch, tally);
}

base::Done WorkshopRepository::save(Batch& batch, domain::WorkshopOrganisation& organisation)
{
    return saveRecord(batch, organisation);
}

base::Done WorkshopRepository::save(Batch& batch, domain::Registration& registration)
{
    return saveRecord(batch, registration);
}

base::Done WorkshopRepository::save(Batch& batch, domain::Attendance& attendance)
{
    return saveRecord(batch, attendance);
}

base::Result<domain::Workshop> WorkshopRepository::find(domain::WorkshopId id)
{
    return findRecord(m_database, id);
}

base::Result<std::vector<domain::Meeting>> WorkshopRepository::meetings(domain::WorkshopId id)
{
    return recordsWhere<domain::Meeting>(m_database, u"workshop_id"_s, id.value);
}

base::Result<std::vector<domain::Workshop>> WorkshopRepository::withImportRow(const QString& fingerprint)
{
    return recordsWhere<domain::Workshop>(m_database, u"import_row"_s, fingerprint);
}

base::Done WorkshopRepository::remove(Batch& batch, domain::WorkshopId id)
{
    SPOTON_TRY(removeFollowUps(batch, id.value));
    return removeRecord(batch, id);
}

} // namespace spoton::storage
