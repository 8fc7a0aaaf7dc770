// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/batch.h"

namespace spoton::storage {

/// Saves the parts of a workshop one by one; the workshop itself comes first. Everything hangs on it and goes
/// with it when it is removed.
class WorkshopRepository
{
public:
    explicit WorkshopRepository(Database& database) : m_database(database) {}

    base::Done save(Batch& batch, domain::Workshop& workshop);
    base::Done save(Batch& batch, domain::Meeting& meeting);
    base::Done save(Batch& batch, domain::Tally& tally);
    base::Done save(Batch& batch, domain::WorkshopOrganisation& organisation);
    base::Done save(Batch& batch, domain::Registration& registration);
    base::Done save(Batch& batch, domain::Attendance& attendance);

    base::Result<domain::Workshop> find(domain::WorkshopId id);
    base::Result<std::vector<domain::Meeting>> meetings(domain::WorkshopId id);
    base::Result<std::vector<domain::Workshop>> withImportRow(const QString& fingerprint);
    base::Done remove(Batch& batch, domain::WorkshopId id);

private:
    Database& m_database;
};

} // namespace spoton::storage
