// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/places.h"
#include "domain/records.h"
#include "storage/database.h"
#include "viewmodels/open_file.h"

#include <QLocale>

namespace spoton::viewmodels {

/// What an organisation that was chosen tells the session form.
struct PartyFacts
{
    std::optional<domain::District> district;
    std::optional<QDate> verifiedOn;
    bool stale = false; ///< its data were not checked for long
};

PartyFacts factsOf(const domain::Organisation& organisation, QDate today);

/// "Data last checked on …", or never.
QString lastChecked(const PartyFacts& facts, const QLocale& locale);

/// Says that the organisation's data were checked today by whoever works here, as one action; `then` where
/// that succeeded, else OpenFile::failed().
void verifyToday(OpenFile& file, QObject* context, domain::OrganisationId id, const QString& name,
                 std::function<void()> then = {});

/// What is known of a session's client: what its next session is likely to be.
struct ClientFacts
{
    std::optional<domain::Organisation> organisation;
    std::optional<domain::District> contactDistrict;
    domain::Code channel;  ///< of the last session
    domain::Code language; ///< of the last session, else what the client would rather speak
};

/// @param contact the first one; 0 for none of each
base::Result<ClientFacts> readClientFacts(storage::Database& database, const domain::Places& places,
                                          domain::OrganisationId organisation, domain::ContactId contact);

} // namespace spoton::viewmodels
