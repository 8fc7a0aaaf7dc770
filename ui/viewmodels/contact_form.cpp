// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/contact_form.h"

#include "domain/validation.h"
#include "exchange/values.h"
#include "storage/contact_repository.h"
#include "storage/timeline.h"
#include "viewmodels/address.h"
#include "viewmodels/record_json.h"
#include "viewmodels/record_rows.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

using Role = ContactForm::Role;
using Consent = ContactForm::Consent;

void readDays(Role& role)
{
    role.record.from = exchange::dayFrom(role.from);
    role.record.to = exchange::dayFrom(role.to);
}

void readDays(Consent& consent)
{
    consent.record.givenOn = exchange::dayFrom(consent.givenOn);
    consent.record.withdrawnOn = exchange::dayFrom(consent.withdrawnOn);
}

QJsonObject rowJson(const Role& role)
{
    QJsonObject json = jsonOf(role.record);
    json[u"id"_s] = jsonOf(role.record.id.value);
    json[u"organisation"_s] = role.organisation;
    json[u"from"_s] = role.from;
    json[u"to"_s] = role.to;
    return json;
}

QJsonObject rowJson(const Consent& consent)
{
    QJsonObject json = jsonOf(consent.record);
    json[u"id"_s] = jsonOf(consent.record.id.value);
    json[u"given"_s] = consent.givenOn;
    json[u"withdrawn"_s] = consent.withdrawnOn;
    return json;
}

void applyRow(const QJsonObject& json, Role& role)
{
    applyJson(json, role.record);
    role.organisation = json[u"organisation"_s].toString();
    role.from = json[u"from"_s].toString();
    role.to = json[u"to"_s].toString();
    readDays(role);
}

void applyRow(const QJsonObject& json, Consent& consent)
{
    applyJson(json, consent.record);
    consent.givenOn = json[u"given"_s].toString();
    consent.withdrawnOn = json[u"withdrawn"_s].toString();
    readDays(consent);
}

template<class Row>
auto withId(const std::vector<Row>& rows, qint64 id)
{
    return std::find_if(rows.begin(), rows.end(), [id](const Row& row) { return row.record.id.value == id; });
}

/// Those of the recorded rows that were taken out.
template<class Row>
std::vector<Row> removedFrom(const std::vector<Row>& recorded, const std::vector<Row>& now)
{
    std::vector<Row> removed;
    for (const Row& row : recorded) {
        if (withId(now, row.record.id.value) == now.end())
            removed.push_back(row);
    }
    return removed;
}

template<class Row>
QJsonArray rowsJson(const std::vector<Row>& rows)
{
    QJsonArray json;
    for (const Row& row : rows)
        json.append(rowJson(row));
    return json;
}

template<class Row>
std::vector<Row> rowsFrom(const QJsonArray& json, const std::vector<Row>& recorded)
{
    std::vector<Row> rows;
    for (const QJsonValue& value : json) {
        const qint64 id = idFrom(value[u"id"_s]);
        const auto known = withId(recorded, id);
        if (id && known == recorded.end())
            continue;
        Row row = id ? *known : Row();
        applyRow(value.toObject(), row);
        rows.push_back(row);
    }
    return rows;
}

/// The role that was made the main one here.
std::vector<Role>::const_iterator newMain(const std::vector<Role>& recorded, const std::vector<Role>& now)
{
    return std::ranges::find_if(now, [&](const Role& role) {
        const auto known = withId(recorded, role.record.id.value);
        return role.record.main && (!role.record.id || known == recorded.end() || !known->record.main);
    });
}

/// Saves one row of the contact; nothing where it was removed meanwhile.
template<class Row>
base::Done saveRow(storage::Batch& batch, storage::ContactRepository& contacts,
                   const std::vector<Row>& recorded, Row& row)
{
    auto record = row.record;
    if (record.id) {
        const auto current = storage::findRecord(batch.database(), record.id);
        if (!current)
            return current.error().kind == base::ErrorKind::NotFound
                       ? base::Done()
                       : base::Done(tl::unexpect, current.error());
        record = *current;
        carryOver(withId(recorded, record.id.value)->record, row.record, record);
    }
    SPOTON_TRY(contacts.save(batch, record));
    row.record.id = record.id;
    return {};
}

/// New rows that were saved have ids now, also in the form, where they stand in the same order.
template<class Row>
void takeIds(const std::vector<Row>& recorded, const std::vector<Row>& saved, std::vector<Row>& now)
{
    auto place = now.begin();
    for (const Row& row : saved) {
        if (withId(recorded, row.record.id.value) != recorded.end())
            continue;
        place = std::find_if(place, now.end(), [](const Row& fresh) { return !fresh.record.id; });
        if (place == now.end())
            return;
        (place++)->record.id = row.record.id;
    }
}

base::Done endMainRoles(storage::Batch& batch, storage::ContactRepository& contacts, domain::ContactId id)
{
    SPOTON_ASSIGN(std::vector<domain::Role> roles, contacts.roles(id));
    for (domain::Role& role : roles) {
        if (!role.main)
            continue;
        role.main = false;
        SPOTON_TRY(contacts.save(batch, role));
    }
    return {};
}

base::Done unlessGone(base::Done done)
{
    return !done && done.error().kind == base::ErrorKind::NotFound ? base::Done() : done;
}

} // namespace

void ContactForm::startFrom(qint64 id)
{
    struct Read
    {
        Content content;
        std::optional<storage::Draft> draft;
    };
    await(id);
    file().read(
        this,
        [id = domain::ContactId{id}, kind = kindOf(id),
         &places = file().surroundings().places](storage::Database& database) -> base::Result<Read> {
            storage::ContactRepository contacts(database, places);
            Read read;
            SPOTON_ASSIGN(read.content.contact, contacts.find(id));
            SPOTON_ASSIGN(const auto roles, storage::rolesOf(database, id));
            for (const storage::RoleRow& row : roles)
                read.content.roles.push_back(
                    {row.role, row.organisation, typedDay(row.role.from), typedDay(row.role.to)});
            SPOTON_ASSIGN(const auto consents, contacts.consents(id));
            for (const domain::Consent& consent : consents)
                read.content.consents.push_back(
                    {consent, typedDay(consent.givenOn), typedDay(consent.withdrawnOn)});
            SPOTON_ASSIGN(read.draft, storage::findDraft(database, kind));
            return read;
        },
        [this, id](const base::Result<Read>& read) {
            if (!read)
                return failToStart(read.error());
            begin(id, read->draft, [&] { m_recorded = m_now = read->content; });
        });
}

QJsonObject ContactForm::jsonOf(const Content& content)
{
    QJsonObject json = viewmodels::jsonOf(content.contact);
    json[u"roles"_s] = rowsJson(content.roles);
    json[u"consents"_s] = rowsJson(content.consents);
    return json;
}

void ContactForm::apply(const QJsonObject& json)
{
    applyJson(json, m_now.contact);
    m_now.roles = rowsFrom(json[u"roles"_s].toArray(), m_recorded.roles);
    m_now.consents = rowsFrom(json[u"consents"_s].toArray(), m_recorded.consents);
    // Another role may have become the main one elsewhere.
    if (const auto main = newMain(m_recorded.roles, m_now.roles); main != m_now.roles.end())
        keepOneMain(int(main - m_now.roles.begin()));
}

void ContactForm::validate(Issues& issues) const
{
    for (const domain::Issue& issue : domain::validate(m_now.contact)) {
        if (issue.field == domain::Field::Name)
            issues.add(RecordField::Name, 0, tr("Please enter one of the names"),
                       tr("Cannot save yet: a given or family name is missing."));
        else if (issue.field == domain::Field::Email)
            addEmail(issues, issue.value);
    }
    checkPostalCode(issues, m_now.contact.postalCode);
    for (int i = 0; i < int(m_now.roles.size()); ++i) {
        const Role& role = m_now.roles[std::size_t(i)];
        checkDay(issues, RecordField::RoleFrom, i, role.from);
        checkDay(issues, RecordField::RoleTo, i, role.to);
        if (!domain::validate(role.record).empty())
            issues.add(RecordField::RoleTo, i, tr("Before it begins"),
                       tr("Cannot save yet: the role in %1 ends before it begins.").arg(role.organisation));
    }
    for (int i = 0; i < int(m_now.consents.size()); ++i) {
        const Consent& consent = m_now.consents[std::size_t(i)];
        checkDay(issues, RecordField::ConsentGivenOn, i, consent.givenOn);
        checkDay(issues, RecordField::ConsentWithdrawnOn, i, consent.withdrawnOn);
        if (!domain::validate(consent.record).empty())
            issues.add(RecordField::ConsentWithdrawnOn, i, tr("Before it was given"),
                       tr("Cannot save yet: a consent is withdrawn before it was given."));
    }
}

RecordForm::Saving ContactForm::saving()
{
    m_saving = std::make_shared<Content>(m_now);
    return [now = m_saving, recorded = m_recorded,
            &places = file().surroundings().places](storage::Batch& batch) -> base::Result<qint64> {
        storage::ContactRepository contacts(batch.database(), places);
        domain::Contact contact = now->contact;
        if (contact.id) {
            SPOTON_ASSIGN(contact, contacts.find(contact.id));
            carryOver(recorded.contact, now->contact, contact);
        }
        SPOTON_TRY(contacts.save(batch, contact));
        for (const Role& role : removedFrom(recorded.roles, now->roles))
            SPOTON_TRY(unlessGone(storage::removeRecord(batch, role.record.id)));
        for (const Consent& consent : removedFrom(recorded.consents, now->consents))
            SPOTON_TRY(unlessGone(storage::removeRecord(batch, consent.record.id)));
        // Another role may have become the main one elsewhere.
        if (newMain(recorded.roles, now->roles) != now->roles.end())
            SPOTON_TRY(endMainRoles(batch, contacts, contact.id));
        for (Role& role : now->roles) {
            role.record.contact = contact.id;
            if (storage::findRecord(batch.database(), role.record.organisation))
                SPOTON_TRY(saveRow(batch, contacts, recorded.roles, role));
        }
        for (Consent& consent : now->consents) {
            consent.record.contact = contact.id;
            SPOTON_TRY(saveRow(batch, contacts, recorded.consents, consent));
        }
        return contact.id.value;
    };
}

QJsonObject ContactForm::takeSaved(qint64 id, const QJsonObject&)
{
    takeIds(m_recorded.roles, m_saving->roles, m_now.roles);
    takeIds(m_recorded.consents, m_saving->consents, m_now.consents);
    m_recorded = std::move(*m_saving);
    m_recorded.contact.id = m_now.contact.id = {id};
    return jsonOf(m_recorded);
}

QString ContactForm::name() const
{
    return nameOf(m_now.contact);
}

void ContactForm::noteDays()
{
    for (Role& role : m_now.roles)
        readDays(role);
    for (Consent& consent : m_now.consents)
        readDays(consent);
    noteChange();
}

void ContactForm::noteRows()
{
    noteDays();
    Q_EMIT rowsChanged();
}

void ContactForm::setPostalCode(const QString& typed)
{
    typePostalCode(file().surroundings().places, m_now.contact, typed);
    noteChange();
}

bool ContactForm::followsOrganisation() const
{
    const domain::Contact& contact = m_now.contact;
    const QDate today = file().surroundings().today();
    return !file().surroundings().places.districtOf(std::nullopt, contact.postalCode, contact.town) &&
           std::ranges::any_of(m_now.roles, [today](const Role& role) {
               return !role.record.to || *role.record.to >= today;
           });
}

void ContactForm::setMain(int place, bool main)
{
    m_now.roles[std::size_t(place)].record.main = main;
    if (main)
        keepOneMain(place);
    noteChange();
}

void ContactForm::keepOneMain(int place)
{
    for (int i = 0; i < int(m_now.roles.size()); ++i)
        m_now.roles[std::size_t(i)].record.main = i == place;
}

void ContactForm::addRole(domain::OrganisationId organisation, const QString& name)
{
    Role role;
    role.record.organisation = organisation;
    role.record.main = m_now.roles.empty();
    role.organisation = name;
    m_now.roles.push_back(role);
    noteRows();
}

void ContactForm::removeRole(int place)
{
    m_now.roles.erase(m_now.roles.begin() + place);
    noteRows();
}

void ContactForm::addConsent(const domain::Code& purpose)
{
    Consent consent;
    consent.record.purpose = purpose;
    consent.givenOn = typedDay(file().surroundings().today());
    if (file().facts().me)
        consent.record.recordedBy = file().facts().me;
    m_now.consents.push_back(consent);
    noteRows();
}

void ContactForm::removeConsent(int place)
{
    m_now.consents.erase(m_now.consents.begin() + place);
    noteRows();
}

} // namespace spoton::viewmodels
