// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/places.h"
#include "storage/batch.h"

namespace spoton::storage {

class ContactRepository
{
public:
    ContactRepository(Database& database, const domain::Places& places)
        : m_database(database), m_places(places)
    {
    }

    /// Inserts or updates; sets id and the district of the address.
    base::Done save(Batch& batch, domain::Contact& contact);
    base::Done save(Batch& batch, domain::Role& role);
    base::Done save(Batch& batch, domain::Consent& consent);

    base::Result<domain::Contact> find(domain::ContactId id);
    base::Result<std::vector<domain::Role>> roles(domain::ContactId id);
    base::Result<std::vector<domain::Consent>> consents(domain::ContactId id);

    /// All with that e-mail among theirs, without regard to case.
    base::Result<std::vector<domain::Contact>> withEmail(const QString& email);

    /// All whose folded "given family" name is that of `name`, the oldest first.
    base::Result<std::vector<domain::Contact>> named(const QString& name);

    /// The district of the address, else of the main organisation, else Unknown.
    base::Result<domain::District> districtOf(domain::ContactId id);

    /// With roles and consents. Locked where the contact is; InUse where sessions, referrals or workshops
    /// refer to it.
    base::Done remove(Batch& batch, domain::ContactId id);

private:
    Database& m_database;
    const domain::Places& m_places;
};

} // namespace spoton::storage
