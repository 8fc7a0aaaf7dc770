// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/party_facts.h"

#include "domain/validation.h"
#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"
#include "storage/session_entry.h"

#include <QCoreApplication>

namespace spoton::viewmodels {
namespace {

struct FactWords
{
    Q_DECLARE_TR_FUNCTIONS(PartyFacts)
};

} // namespace

PartyFacts factsOf(const domain::Organisation& organisation, QDate today)
{
    return {organisation.district, organisation.verifiedOn, domain::isStale(organisation.verifiedOn, today)};
}

QString lastChecked(const PartyFacts& facts, const QLocale& locale)
{
    return facts.verifiedOn ? FactWords::tr("Data last checked on %1")
                                  .arg(locale.toString(*facts.verifiedOn, QLocale::ShortFormat))
                            : FactWords::tr("Data never checked");
}

void verifyToday(OpenFile& file, QObject* context, domain::OrganisationId id, const QString& name,
                 std::function<void()> then)
{
    file.act(
        context, storage::Action::VerifyOrganisation, name,
        [id, today = file.surroundings().today(), me = file.facts().me,
         &places = file.surroundings().places](storage::Batch& batch) {
            return storage::OrganisationRepository(batch.database(), places).verify(batch, id, today, me);
        },
        [&file, then = std::move(then)](const base::Done& done) {
            if (!done)
                Q_EMIT file.failed(done.error());
            else if (then)
                then();
        });
}

base::Result<ClientFacts> readClientFacts(storage::Database& database, const domain::Places& places,
                                          domain::OrganisationId organisation, domain::ContactId contact)
{
    ClientFacts facts;
    std::optional<domain::CounsellingSession> last;
    if (organisation) {
        SPOTON_ASSIGN(facts.organisation,
                      storage::OrganisationRepository(database, places).find(organisation));
        SPOTON_ASSIGN(last, storage::lastSession(database, organisation, {}, {}));
        if (facts.organisation->languages.codes().size() == 1)
            facts.language = facts.organisation->languages.codes().front();
    }
    if (contact) {
        storage::ContactRepository contacts(database, places);
        SPOTON_ASSIGN(facts.contactDistrict, contacts.districtOf(contact));
        SPOTON_ASSIGN(const domain::Contact person, contacts.find(contact));
        if (!person.preferredLanguage.isEmpty())
            facts.language = person.preferredLanguage;
        if (!organisation) {
            SPOTON_ASSIGN(last, storage::lastSession(database, {}, contact, {}));
        }
    }
    if (last) {
        facts.channel = last->channel;
        facts.language = last->language;
    }
    return facts;
}

} // namespace spoton::viewmodels
