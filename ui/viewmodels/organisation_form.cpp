// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/organisation_form.h"

#include "domain/validation.h"
#include "exchange/values.h"
#include "storage/organisation_repository.h"
#include "viewmodels/address.h"
#include "viewmodels/record_json.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

/// Where what was typed stands in a draft.
const std::pair<RecordField, QString> kTyped[] = {{RecordField::Founded, u"founded"_s},
                                                  {RecordField::Members, u"members"_s},
                                                  {RecordField::ListingConsentOn, u"listing_consent_on"_s},
                                                  {RecordField::VerifiedOn, u"verified_on"_s}};

QString typedFounding(std::optional<QDate> founded)
{
    return founded && domain::isYearAlone(*founded) ? founded->toString(u"yyyy"_s) : typedDay(founded);
}

std::optional<QDate> foundingFrom(const QString& typed)
{
    static const QRegularExpression kYear(u"^\\s*([12]\\d{3})\\s*$"_s);
    const auto year = kYear.match(typed);
    return year.hasMatch() ? QDate(year.captured(1).toInt(), 1, 1) : exchange::dayFrom(typed);
}

} // namespace

void OrganisationForm::startFrom(qint64 id)
{
    struct Read
    {
        domain::Organisation organisation;
        std::optional<storage::Draft> draft;
    };
    await(id);
    file().read(
        this,
        [id = domain::OrganisationId{id}, kind = kindOf(id),
         &places = file().surroundings().places](storage::Database& database) -> base::Result<Read> {
            Read read;
            SPOTON_ASSIGN(read.organisation, storage::OrganisationRepository(database, places).find(id));
            SPOTON_ASSIGN(read.draft, storage::findDraft(database, kind));
            return read;
        },
        [this, id](const base::Result<Read>& read) {
            if (!read)
                return failToStart(read.error());
            begin(id, read->draft, [&] {
                m_now = m_recorded = read->organisation;
                showTyped();
            });
        });
}

void OrganisationForm::clear()
{
    m_now = m_recorded = {};
    // Who enters one knows it.
    m_now.verifiedOn = file().surroundings().today();
    if (file().facts().me)
        m_now.verifiedBy = file().facts().me;
    showTyped();
}

void OrganisationForm::showTyped()
{
    m_typed = {{RecordField::Founded, typedFounding(m_now.founded)},
               {RecordField::Members, m_now.members ? QString::number(*m_now.members) : QString()},
               {RecordField::ListingConsentOn, typedDay(m_now.listingConsentOn)},
               {RecordField::VerifiedOn, typedDay(m_now.verifiedOn)}};
}

void OrganisationForm::readTyped()
{
    m_now.founded = foundingFrom(typed(RecordField::Founded));
    m_now.members = exchange::numberFrom(typed(RecordField::Members));
    m_now.listingConsentOn = exchange::dayFrom(typed(RecordField::ListingConsentOn));
    m_now.verifiedOn = exchange::dayFrom(typed(RecordField::VerifiedOn));
}

QString OrganisationForm::typed(RecordField field) const
{
    return m_typed.at(field);
}

void OrganisationForm::type(RecordField field, const QString& words)
{
    m_typed.at(field) = words;
    readTyped();
    if (field == RecordField::VerifiedOn) {
        if (words.trimmed().isEmpty())
            m_now.verifiedBy.reset();
        else if (!m_now.verifiedBy && file().facts().me)
            m_now.verifiedBy = file().facts().me;
    }
    noteChange();
}

void OrganisationForm::setPostalCode(const QString& typed)
{
    typePostalCode(file().surroundings().places, m_now, typed);
    noteChange();
}

void OrganisationForm::setListed(bool listed)
{
    m_now.listedPublicly = listed;
    type(RecordField::ListingConsentOn, listed ? typedDay(file().surroundings().today()) : QString());
}

QJsonObject OrganisationForm::toJson() const
{
    QJsonObject json = jsonOf(m_now);
    for (const auto& [field, key] : kTyped)
        json[key] = typed(field);
    return json;
}

void OrganisationForm::apply(const QJsonObject& json)
{
    applyJson(json, m_now);
    for (const auto& [field, key] : kTyped) {
        if (json.contains(key))
            m_typed.at(field) = json[key].toString();
    }
    readTyped();
}

void OrganisationForm::validate(Issues& issues) const
{
    using enum RecordField;
    const QString members = typed(Members);
    bool countable = members.trimmed().isEmpty() || m_now.members.has_value();
    for (const domain::Issue& issue : domain::validate(m_now)) {
        if (issue.field == domain::Field::Name)
            issues.add(Name, 0, tr("Please enter a name"), tr("Cannot save yet: the name is missing."));
        else if (issue.field == domain::Field::Email)
            addEmail(issues, issue.value);
        else if (issue.field == domain::Field::Members)
            countable = false;
    }
    if (!countable)
        issues.add(Members, 0, tr("A whole number"),
                   tr("Cannot save yet: the number of members cannot be read."));
    checkPostalCode(issues, m_now.postalCode);
    if (const QString founded = typed(Founded).trimmed(); !founded.isEmpty() && !m_now.founded)
        issues.add(Founded, 0, tr("Such as 1998 or 03.04.1998"),
                   tr("Cannot save yet: “%1” is neither a year nor a day.").arg(founded));
    for (const RecordField day : {ListingConsentOn, VerifiedOn})
        checkDay(issues, day, 0, typed(day));
}

RecordForm::Saving OrganisationForm::saving()
{
    m_saving = m_now;
    return [now = m_now, recorded = m_recorded,
            &places = file().surroundings().places](storage::Batch& batch) -> base::Result<qint64> {
        storage::OrganisationRepository organisations(batch.database(), places);
        domain::Organisation organisation = now;
        if (organisation.id) {
            SPOTON_ASSIGN(organisation, organisations.find(organisation.id));
            carryOver(recorded, now, organisation);
        }
        SPOTON_TRY(organisations.save(batch, organisation));
        return organisation.id.value;
    };
}

QJsonObject OrganisationForm::takeSaved(qint64 id, const QJsonObject& saved)
{
    m_recorded = m_saving;
    m_recorded.id = m_now.id = {id};
    return saved;
}

} // namespace spoton::viewmodels
