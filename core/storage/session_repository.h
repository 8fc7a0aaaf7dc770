// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/places.h"
#include "storage/batch.h"

namespace spoton::storage {

/// A session with what hangs on it.
struct SessionDetails
{
    domain::CounsellingSession session;
    std::vector<domain::ContactId>
        contacts; ///< in order; the first is the client where there is no organisation
};

class SessionRepository
{
public:
    SessionRepository(Database& database, const domain::Places& places)
        : m_database(database), m_places(places)
    {
    }

    /// Inserts or updates a session and its contacts. The district is the one stated; without one, a new
    /// session takes that of the organisation, else of the first contact, else Unknown. A session keeps the
    /// district it has; where that is Unknown, it takes another client's.
    base::Done save(Batch& batch, SessionDetails& details, std::optional<domain::District> stated);

    base::Result<SessionDetails> find(domain::SessionId id);

    /// Sessions that came from an imported row, by the number it had or by its fingerprint.
    base::Result<std::vector<domain::CounsellingSession>> withImportNumber(const QString& number);
    base::Result<std::vector<domain::CounsellingSession>> withImportRow(const QString& fingerprint);

    /// With its contacts and referrals.
    base::Done remove(Batch& batch, domain::SessionId id);

private:
    base::Result<domain::District> clientDistrict(const SessionDetails& details);
    base::Done writeContacts(Batch& batch, const SessionDetails& details);

    Database& m_database;
    const domain::Places& m_places;
};

} // namespace spoton::storage
