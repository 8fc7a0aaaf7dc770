// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/contact_form.h"

#include "domain/validation.h"
#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"
#include "storage/record_tables.h"
#include "text/sentences.h"
#include "viewmodels/record_rows.h"

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {

QStringList wordsOf(const QString& typed)
{
    QStringList words;
    for (const QString& word : typed.split(u',')) {
        if (!word.trimmed().isEmpty())
            words += word.trimmed();
    }
    return words;
}

AddressFacts addressFacts(const domain::Places& places, const QString& postalCode, const QString& town)
{
    const QString code = domain::postalCodeFrom(postalCode);
    const auto& there = places.at(code);
    return {there.size() == 1 ? there.front().municipality : QString(), places.districtOf(code, town)};
}

void ContactForm::startNew()
{
    start({}, {}, {});
}

void ContactForm::start(domain::Contact contact, std::vector<Role> roles,
                        std::vector<domain::Consent> consents)
{
    m_contact = std::move(contact);
    m_roles = std::move(roles);
    m_consents = std::move(consents);
    m_removedRoles.clear();
    m_removedConsents.clear();
    m_touched = false;
    Q_EMIT started();
}

void ContactForm::noteLists()
{
    m_touched = true;
    Q_EMIT started();
}

void ContactForm::startFrom(domain::ContactId id)
{
    struct Read
    {
        domain::Contact contact;
        std::vector<Role> roles;
        std::vector<domain::Consent> consents;
    };
    m_file.read(
        this,
        [id, &places = m_file.surroundings().places](storage::Database& database) -> base::Result<Read> {
            storage::ContactRepository contacts(database, places);
            Read read;
            SPOTON_ASSIGN(read.contact, contacts.find(id));
            SPOTON_ASSIGN(const auto roles, storage::rolesOf(database, id));
            for (const storage::RoleRow& row : roles)
                read.roles.push_back({row.role, row.organisation});
            SPOTON_ASSIGN(read.consents, contacts.consents(id));
            return read;
        },
        [this](base::Result<Read> read) {
            if (!read) {
                Q_EMIT m_file.failed(read.error());
                return;
            }
            start(std::move(read->contact), std::move(read->roles), std::move(read->consents));
        });
}

void ContactForm::addRole(domain::OrganisationId organisation, const QString& name)
{
    Role role;
    role.record.organisation = organisation;
    role.record.main = m_roles.empty();
    role.organisation = name;
    m_roles.push_back(role);
    noteLists();
}

void ContactForm::removeRole(int place)
{
    if (const auto id = m_roles[std::size_t(place)].record.id)
        m_removedRoles.push_back(id);
    m_roles.erase(m_roles.begin() + place);
    noteLists();
}

void ContactForm::addConsent(const domain::Code& purpose)
{
    domain::Consent consent;
    consent.purpose = purpose;
    consent.givenOn = m_file.surroundings().today();
    if (m_file.facts().me)
        consent.recordedBy = m_file.facts().me;
    m_consents.push_back(consent);
    noteLists();
}

void ContactForm::removeConsent(int place)
{
    if (const auto id = m_consents[std::size_t(place)].id)
        m_removedConsents.push_back(id);
    m_consents.erase(m_consents.begin() + place);
    noteLists();
}

QString ContactForm::blockedBy() const
{
    const domain::Issues issues = domain::validate(m_contact);
    return issues.empty() ? QString() : text::sentence(issues.front());
}

void ContactForm::save(std::function<void(const base::Result<domain::ContactId>&)> then)
{
    if (m_saving || !blockedBy().isEmpty())
        return;
    m_saving = true;
    m_file.act(
        this, storage::Action::Save, nameOf(m_contact),
        [contact = m_contact, roles = m_roles, consents = m_consents, removedRoles = m_removedRoles,
         removedConsents = m_removedConsents, &places = m_file.surroundings().places](
            storage::Batch& batch) mutable -> base::Result<domain::ContactId> {
            storage::ContactRepository contacts(batch.database(), places);
            SPOTON_TRY(contacts.save(batch, contact));
            for (const auto id : removedRoles)
                SPOTON_TRY(storage::removeRecord(batch, id));
            for (const auto id : removedConsents)
                SPOTON_TRY(storage::removeRecord(batch, id));
            for (Role& role : roles) {
                role.record.contact = contact.id;
                SPOTON_TRY(contacts.save(batch, role.record));
            }
            for (domain::Consent& consent : consents) {
                consent.contact = contact.id;
                SPOTON_TRY(contacts.save(batch, consent));
            }
            return contact.id;
        },
        [this, then = std::move(then)](const base::Result<domain::ContactId>& id) {
            m_saving = false;
            m_touched = m_touched && !id;
            then(id);
        });
}

void OrganisationForm::startNew()
{
    m_organisation = {};
    m_touched = false;
    Q_EMIT started();
}

void OrganisationForm::startFrom(domain::OrganisationId id)
{
    m_file.read(
        this,
        [id, &places = m_file.surroundings().places](storage::Database& database) {
            return storage::OrganisationRepository(database, places).find(id);
        },
        [this](base::Result<domain::Organisation> read) {
            if (!read) {
                Q_EMIT m_file.failed(read.error());
                return;
            }
            m_organisation = std::move(*read);
            m_touched = false;
            Q_EMIT started();
        });
}

QString OrganisationForm::blockedBy() const
{
    const domain::Issues issues = domain::validate(m_organisation);
    return issues.empty() ? QString() : text::sentence(issues.front());
}

void OrganisationForm::save(std::function<void(const base::Result<domain::OrganisationId>&)> then)
{
    if (m_saving || !blockedBy().isEmpty())
        return;
    m_saving = true;
    m_file.act(
        this, storage::Action::Save, m_organisation.name,
        [organisation = m_organisation, &places = m_file.surroundings().places](
            storage::Batch& batch) mutable -> base::Result<domain::OrganisationId> {
            SPOTON_TRY(storage::OrganisationRepository(batch.database(), places).save(batch, organisation));
            return organisation.id;
        },
        [this, then = std::move(then)](const base::Result<domain::OrganisationId>& id) {
            m_saving = false;
            m_touched = m_touched && !id;
            then(id);
        });
}

} // namespace spoton::viewmodels
