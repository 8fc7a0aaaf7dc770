// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/party_removal.h"

#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"
#include "storage/references.h"
#include "text/sentences.h"

namespace spoton::viewmodels {
namespace {

base::Result<storage::References> referencesTo(storage::Database& database, const Destination& party)
{
    if (party.area == Area::Organisations)
        return storage::referencesTo(database, domain::OrganisationId{party.record});
    return storage::referencesTo(database, domain::ContactId{party.record});
}

} // namespace

void removeParty(OpenFile& file, QObject* context, const Destination& party, const QString& name,
                 std::function<void(const QString& why)> refused)
{
    const bool organisation = party.area == Area::Organisations;
    file.act(
        context, organisation ? storage::Action::DeleteOrganisation : storage::Action::DeleteContact, name,
        [party, organisation, &places = file.surroundings().places](storage::Batch& batch) {
            return organisation
                       ? storage::OrganisationRepository(batch.database(), places)
                             .remove(batch, {party.record})
                       : storage::ContactRepository(batch.database(), places).remove(batch, {party.record});
        },
        [&file, context, party, name, refused = std::move(refused)](const base::Done& done) {
            if (done)
                return;
            if (done.error().kind != base::ErrorKind::InUse)
                return refused(text::sentence(done.error()));
            file.read(
                context, [party](storage::Database& database) { return referencesTo(database, party); },
                [name, refused, error = done.error()](const base::Result<storage::References>& references) {
                    refused(references && references->all() > 0 ? text::keptBy(name, *references)
                                                                : text::sentence(error));
                });
        });
}

} // namespace spoton::viewmodels
