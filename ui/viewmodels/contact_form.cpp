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
QJsonObject rowsJson(const std::vector<Row>& recorded, const std::vector<Row>& now)
{
    QJsonArray rows;
    for (const Row& row : now)
        rows.append(rowJson(row));
    QJsonArray removed;
    for (const Row& row : removedFrom(recorded, now))
        removed.append(jsonOf(row.record.id.value));
    return {{u"rows"_s, rows}, {u"removed"_s, removed}};
}

/// The rows of a draft, onto what is recorded by now: a row that is gone stays away, one that has come stays.
template<class Row>
std::vector<Row> rowsFrom(const QJsonObject& json, const std::vector<Row>& recorded)
{
    std::vector<Row> rows;
    for (const QJsonValue& value : json[u"rows"_s].toArray()) {
        const QJsonObject kept = value.toObject();
        const qint64 id = idFrom(kept[u"id"_s]);
        const auto known = withId(recorded, id);
        if (id && known == recorded.end())
            continue;
        Row row = id ? *known : Row();
        applyRow(kept, row);
        rows.push_back(row);
    }
    for (const Row& row : recorded) {
        const bool removed = json[u"removed"_s].toArray().contains(jsonOf(row.record.id.value));
        if (!removed && withId(rows, row.record.id.value) == rows.end())
            rows.push_back(row);
    }
    return rows;
}

/// Saves one row of the contact; nothing where it was removed meanwhile.
template<class Row>
base::Done saveRow(storage::Batch& batch, storage::ContactRepository& contacts,
                   const std::vector<Row>& recorded, const Row& row)
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
    return contacts.save(batch, record);
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
    await();
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

QJsonObject ContactForm::toJson() const
{
    QJsonObject json = jsonOf(m_now.contact);
    json[u"roles"_s] = rowsJson(m_recorded.roles, m_now.roles);
    json[u"consents"_s] = rowsJson(m_recorded.consents, m_now.consents);
    return json;
}

void ContactForm::apply(const QJsonObject& json)
{
    applyJson(json, m_now.contact);
    if (json.contains(u"roles"_s))
        m_now.roles = rowsFrom(json[u"roles"_s].toObject(), m_recorded.roles);
    if (json.contains(u"consents"_s))
        m_now.consents = rowsFrom(json[u"consents"_s].toObject(), m_recorded.consents);
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

RecordForm::Saving ContactForm::saving() const
{
    return [now = m_now, recorded = m_recorded,
            &places = file().surroundings().places](storage::Batch& batch) -> base::Result<qint64> {
        storage::ContactRepository contacts(batch.database(), places);
        domain::Contact contact = now.contact;
        if (contact.id) {
            SPOTON_ASSIGN(contact, contacts.find(contact.id));
            carryOver(recorded.contact, now.contact, contact);
        }
        SPOTON_TRY(contacts.save(batch, contact));
        for (const Role& role : removedFrom(recorded.roles, now.roles))
            SPOTON_TRY(unlessGone(storage::removeRecord(batch, role.record.id)));
        for (const Consent& consent : removedFrom(recorded.consents, now.consents))
            SPOTON_TRY(unlessGone(storage::removeRecord(batch, consent.record.id)));
        for (Role role : now.roles) {
            role.record.contact = contact.id;
            if (storage::findRecord(batch.database(), role.record.organisation))
                SPOTON_TRY(saveRow(batch, contacts, recorded.roles, role));
        }
        for (Consent consent : now.consents) {
            consent.record.contact = contact.id;
            SPOTON_TRY(saveRow(batch, contacts, recorded.consents, consent));
        }
        return contact.id.value;
    };
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

void ContactForm::setMain(int place, bool main)
{
    for (Role& role : m_now.roles)
        role.record.main = role.record.main && !main;
    m_now.roles[std::size_t(place)].record.main = main;
    noteChange();
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
