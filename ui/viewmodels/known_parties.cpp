// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/known_parties.h"

#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"
#include "storage/references.h"
#include "storage/timeline.h"
#include "viewmodels/record_rows.h"
#include "viewmodels/session_record.h"

#include <algorithm>

namespace spoton::viewmodels {

KnownParties::KnownParties(OpenFile& file, const SessionDraft& draft, QObject* parent)
    : QObject(parent), m_file(file), m_draft(draft)
{
    connect(&m_file, &OpenFile::changed, this, &KnownParties::lookForGone);
}

domain::OrganisationId KnownParties::clientOrganisation() const
{
    return {m_draft.organisation ? m_draft.organisation->id : 0};
}

domain::ContactId KnownParties::firstContact() const
{
    return {m_draft.contacts.empty() ? 0 : m_draft.contacts.front().id};
}

void KnownParties::forget()
{
    m_asked = {};
    m_askedContact = {};
    m_organisation.reset();
    m_targets.clear();
    m_contactDistrict.reset();
    m_lookedFor = {};
    m_gone = {};
}

void KnownParties::follow()
{
    if (clientOrganisation() != m_asked)
        m_organisation.reset();
    if (clientOrganisation() != m_asked || firstContact() != m_askedContact)
        readClient();
    readTargets();
    if (recorded() != m_lookedFor)
        lookForGone();
    countEarlier();
}

bool KnownParties::isGone(Area area, qint64 id) const
{
    return (area == Area::Organisations ? m_gone.organisations : m_gone.contacts).contains(id);
}

KnownParties::Recorded KnownParties::recorded() const
{
    Recorded recorded;
    const auto add = [](std::set<qint64>& ids, const std::optional<Party>& party) {
        if (party && !party->isFresh())
            ids.insert(party->id);
    };
    add(recorded.organisations, m_draft.organisation);
    for (const ReferralDraft& referral : m_draft.referrals)
        add(recorded.organisations, referral.target);
    for (const Party& contact : m_draft.contacts)
        add(recorded.contacts, contact);
    return recorded;
}

void KnownParties::lookForGone()
{
    m_lookedFor = recorded();
    m_file.read(
        this,
        [sought = m_lookedFor](storage::Database& database) -> base::Result<Recorded> {
            Recorded gone;
            SPOTON_ASSIGN(gone.organisations, storage::missingOrganisations(database, sought.organisations));
            SPOTON_ASSIGN(gone.contacts, storage::missingContacts(database, sought.contacts));
            return gone;
        },
        [this](base::Result<Recorded> gone) {
            if (!gone || *gone == m_gone)
                return;
            m_gone = std::move(*gone);
            Q_EMIT goneFound();
        });
}

void KnownParties::readClient()
{
    const domain::OrganisationId organisation = m_asked = clientOrganisation();
    const domain::ContactId contact = m_askedContact = firstContact();
    if (!contact)
        m_contactDistrict.reset();
    if (!organisation && !contact)
        return;
    m_file.read(
        this,
        [organisation, contact, &places = m_file.surroundings().places](storage::Database& database) {
            return readClientFacts(database, places, organisation, contact);
        },
        [this, organisation, contact](const base::Result<ClientFacts>& facts) {
            if (!facts || organisation != clientOrganisation() || contact != firstContact())
                return;
            if (facts->organisation)
                m_organisation = factsOf(*facts->organisation, m_file.surroundings().today());
            m_contactDistrict = facts->contactDistrict;
            Q_EMIT clientRead(*facts);
        });
}

std::optional<PartyFacts> KnownParties::target(int referral) const
{
    const std::optional<Party>& target = m_draft.referrals[std::size_t(referral)].target;
    const auto known = m_targets.find(target ? target->id : 0);
    return known == m_targets.end() ? std::nullopt : std::optional(known->second);
}

void KnownParties::readTargets()
{
    std::vector<domain::OrganisationId> unknown;
    for (const ReferralDraft& referral : m_draft.referrals) {
        if (referral.target && !referral.target->isFresh() && !m_targets.contains(referral.target->id))
            unknown.push_back({referral.target->id});
    }
    if (unknown.empty())
        return;
    m_file.read(
        this,
        [unknown, &places = m_file.surroundings().places](
            storage::Database& database) -> base::Result<std::vector<domain::Organisation>> {
            std::vector<domain::Organisation> found;
            for (const domain::OrganisationId id : unknown) {
                auto target = storage::OrganisationRepository(database, places).find(id);
                if (target)
                    found.push_back(std::move(*target));
                else if (target.error().kind != base::ErrorKind::NotFound)
                    return tl::unexpected(target.error());
            }
            return found;
        },
        [this](const base::Result<std::vector<domain::Organisation>>& found) {
            if (!found)
                return;
            for (const domain::Organisation& organisation : *found)
                m_targets[organisation.id.value] = factsOf(organisation, m_file.surroundings().today());
            Q_EMIT targetsRead();
        });
}

domain::District KnownParties::district() const
{
    using enum domain::District;
    if (m_draft.district)
        return *m_draft.district;
    if (const auto client = m_draft.client(); client && client->isOpen())
        return m_file.surroundings()
            .places.districtOf({}, client->postalCode, client->town)
            .value_or(Unknown);
    if (m_draft.organisation)
        return m_organisation ? m_organisation->district.value_or(Unknown) : Unknown;
    return m_contactDistrict.value_or(Unknown);
}

void KnownParties::find(const Destination& party, Found then)
{
    m_file.read(
        this,
        [party, &places = m_file.surroundings().places](storage::Database& database) -> base::Result<Party> {
            if (party.area == Area::Organisations) {
                SPOTON_ASSIGN(const domain::Organisation organisation,
                              storage::OrganisationRepository(database, places).find({party.record}));
                return Party{party.record, organisation.name};
            }
            SPOTON_ASSIGN(const domain::Contact contact,
                          storage::ContactRepository(database, places).find({party.record}));
            return Party{party.record, nameOf(contact)};
        },
        [then = std::move(then)](const base::Result<Party>& found) {
            if (found)
                then(*found);
        });
}

void KnownParties::findMainOrganisation(domain::ContactId id, Found then)
{
    m_file.read(
        this, [id](storage::Database& database) { return storage::rolesOf(database, id); },
        [then = std::move(then)](const base::Result<std::vector<storage::RoleRow>>& roles) {
            if (!roles)
                return;
            const auto main = std::ranges::find_if(
                *roles, [](const storage::RoleRow& row) { return row.role.main && !row.former; });
            if (main != roles->end())
                then({main->role.organisation.value, main->organisation});
        });
}

void KnownParties::countEarlier()
{
    const int question = ++m_counting;
    storage::SessionDetails details{sessionFrom(m_draft, {}), {}};
    if (clientOrganisation())
        details.session.organisation = clientOrganisation();
    else if (!m_draft.organisation && firstContact())
        details.contacts.push_back(firstContact());
    m_file.read(
        this, [details](storage::Database& database) { return storage::earlierSessions(database, details); },
        [this, question](const base::Result<int>& earlier) {
            if (question == m_counting && earlier)
                Q_EMIT earlierCounted(*earlier);
        });
}

} // namespace spoton::viewmodels
