// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record_values.h"

#include "domain/words.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace spoton::exchange {
namespace {

QString day(QDate date, domain::UiLanguage language)
{
    return date.toString(language == domain::UiLanguage::German ? u"dd.MM.yyyy"_s : u"yyyy-MM-dd"_s);
}

QString day(const std::optional<QDate>& date, domain::UiLanguage language)
{
    return date ? day(*date, language) : QString();
}

QString time(const std::optional<QTime>& time)
{
    return time ? time->toString(u"HH:mm"_s) : QString();
}

QString list(const QStringList& entries)
{
    return entries.join(u", "_s);
}

/// Names may hold commas. Empty where all entries are; among others an empty one keeps its place.
QString names(const QStringList& entries)
{
    return entries.join(QString()).isEmpty() ? QString() : entries.join(u" | "_s);
}

QString stated(const std::optional<domain::District>& district, domain::UiLanguage language)
{
    return district ? domain::label(*district, language) : QString();
}

/// What a session that was held counts as; of another one only what staff marked.
QString typeOf(const storage::SessionRow& row, domain::UiLanguage language)
{
    if (row.first)
        return domain::sessionTypeLabel(!*row.first, language);
    return row.session.markedFollowUp ? domain::sessionTypeLabel(true, language) : QString();
}

template<class Record>
QString idOf(base::Id<Record> id)
{
    return QString::number(id.value);
}

/// A JSON object without the members that are absent.
class Object
{
public:
    Object& add(QLatin1StringView key, const QJsonValue& value)
    {
        const bool absent =
            value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
        if (!absent)
            m_object[key] = value;
        return *this;
    }

    Object& add(QLatin1StringView key, const std::optional<QDate>& date)
    {
        return date && date->isValid() ? add(key, QJsonValue(date->toString(Qt::ISODate))) : *this;
    }

    Object& add(QLatin1StringView key, const QStringList& entries)
    {
        return add(key, QJsonValue(QJsonArray::fromStringList(entries)));
    }

    QJsonObject object() const { return m_object; }

private:
    QJsonObject m_object;
};

} // namespace

QString Labeller::word(domain::CodeList list, const domain::Code& code) const
{
    return code.isEmpty() ? QString() : labels.label(list, code, language);
}

QString Labeller::words(domain::CodeList codeList, const domain::CodeSet& codes) const
{
    QStringList words;
    for (const domain::Code& code : codes.codes())
        words += word(codeList, code);
    return list(words);
}

RecordValues valuesOf(const domain::Organisation& o, const Labeller& labeller)
{
    RecordValues values;
    values.texts = {
        {Column::Name, o.name},
        {Column::Kind, labeller.word(domain::CodeList::OrganisationKind, o.kind)},
        {Column::Street, o.street},
        {Column::PostalCode, o.postalCode},
        {Column::Town, o.town},
        {Column::District, stated(o.statedDistrict, labeller.language)},
        {Column::Phone, list(o.phones)},
        {Column::Email, list(o.emails)},
        {Column::Languages, labeller.words(domain::CodeList::Language, o.languages)},
        {Column::Topics, labeller.words(domain::CodeList::Topic, o.topics)},
        {Column::Notes, o.notes},
    };
    values.json = Object()
                      .add("id"_L1, idOf(o.id))
                      .add("name"_L1, o.name)
                      .add("short_name"_L1, o.shortName)
                      .add("organisation_kind"_L1, o.kind)
                      .add("street"_L1, o.street)
                      .add("postal_code"_L1, o.postalCode)
                      .add("town"_L1, o.town)
                      .add("district"_L1, QString(base::keyOf(o.district)))
                      .add("phones"_L1, o.phones)
                      .add("emails"_L1, o.emails)
                      .add("website"_L1, o.website)
                      .add("languages"_L1, o.languages.codes())
                      .add("topics"_L1, o.topics.codes())
                      .add("status"_L1, QString(base::keyOf(o.status)))
                      .add("notes"_L1, o.notes)
                      .object();
    return values;
}

RecordValues valuesOf(const storage::ContactRow& row, const Labeller& labeller)
{
    const domain::Contact& c = row.contact;
    RecordValues values;
    values.texts = {
        {Column::GivenName, c.givenName},
        {Column::FamilyName, c.familyName},
        {Column::Role, row.role},
        {Column::Organisation, row.organisation},
        {Column::Phone, list(c.phones)},
        {Column::Email, list(c.emails)},
        {Column::PostalCode, c.postalCode},
        {Column::Town, c.town},
        {Column::District, stated(c.statedDistrict, labeller.language)},
        {Column::Languages, labeller.words(domain::CodeList::Language, c.languages)},
        {Column::ConsentOn, day(row.consentOn, labeller.language)},
    };
    values.json = Object()
                      .add("id"_L1, idOf(c.id))
                      .add("given_name"_L1, c.givenName)
                      .add("family_name"_L1, c.familyName)
                      .add("organisation"_L1, row.organisation)
                      .add("role"_L1, row.role)
                      .add("phones"_L1, c.phones)
                      .add("emails"_L1, c.emails)
                      .add("postal_code"_L1, c.postalCode)
                      .add("town"_L1, c.town)
                      .add("district"_L1, QString(base::keyOf(row.district)))
                      .add("languages"_L1, c.languages.codes())
                      .add("do_not_contact"_L1, c.doNotContact)
                      .add("consent_on"_L1, row.consentOn)
                      .add("notes"_L1, c.notes)
                      .object();
    return values;
}

RecordValues valuesOf(const storage::SessionRow& row, const Labeller& labeller)
{
    const domain::CounsellingSession& s = row.session;
    RecordValues values;
    values.texts = {
        {Column::Number, s.importNumber},
        {Column::Date, day(s.date, labeller.language)},
        {Column::Start, time(s.start)},
        {Column::Minutes, QString::number(s.minutes)},
        {Column::Channel, labeller.word(domain::CodeList::Channel, s.channel)},
        {Column::Language, labeller.word(domain::CodeList::Language, s.language)},
        {Column::Organisation, row.organisation},
        {Column::Contact, names(row.contacts)},
        {Column::ContactEmail, names(row.contactEmails)},
        {Column::District, domain::label(s.district, labeller.language)},
        {Column::Topics, labeller.words(domain::CodeList::Topic, s.topics)},
        {Column::SessionType, typeOf(row, labeller.language)},
        {Column::Concern, s.concern},
        {Column::State, domain::label(s.state, labeller.language)},
    };
    values.json = Object()
                      .add("id"_L1, idOf(s.id))
                      .add("number"_L1, s.importNumber)
                      .add("date"_L1, std::optional(s.date))
                      .add("start"_L1, time(s.start))
                      .add("minutes"_L1, s.minutes)
                      .add("channel"_L1, s.channel)
                      .add("language"_L1, s.language)
                      .add("organisation"_L1, row.organisation)
                      .add("contacts"_L1, row.contacts)
                      .add("further_persons"_L1, s.furtherPersons)
                      .add("district"_L1, QString(base::keyOf(s.district)))
                      .add("topics"_L1, s.topics.codes())
                      .add("state"_L1, QString(base::keyOf(s.state)))
                      .add("session_type"_L1, !row.first   ? QString()
                                              : *row.first ? u"first"_s
                                                           : u"follow_up"_s)
                      .add("marked_follow_up"_L1, s.markedFollowUp)
                      .add("concern"_L1, s.concern)
                      .add("content"_L1, s.content)
                      .add("agreed_steps"_L1, s.agreedSteps)
                      .object();
    return values;
}

RecordValues valuesOf(const storage::WorkshopRow& row, const Labeller& labeller)
{
    const domain::Tally& t = row.tally;
    RecordValues values;
    values.texts = {
        {Column::Title, row.workshop.title},
        {Column::Kind, labeller.word(domain::CodeList::WorkshopKind, row.workshop.kind)},
        {Column::Date, day(row.meeting.date, labeller.language)},
        {Column::Start, time(row.meeting.start)},
        {Column::End, time(row.meeting.end)},
        {Column::Town, row.meeting.town},
        {Column::District, domain::label(row.meeting.district, labeller.language)},
        {Column::Topic, labeller.words(domain::CodeList::Topic, row.workshop.topics)},
        {Column::Language, labeller.word(domain::CodeList::Language, row.workshop.language)},
        {Column::Female, QString::number(t.female)},
        {Column::Male, QString::number(t.male)},
        {Column::Diverse, QString::number(t.diverse)},
        {Column::NotStated, QString::number(t.notStated)},
        {Column::Organisations, names(row.organisations)},
    };
    values.json = Object()
                      .add("id"_L1, idOf(row.workshop.id))
                      .add("meeting_id"_L1, idOf(row.meeting.id))
                      .add("title"_L1, row.workshop.title)
                      .add("workshop_kind"_L1, row.workshop.kind)
                      .add("date"_L1, std::optional(row.meeting.date))
                      .add("start"_L1, time(row.meeting.start))
                      .add("end"_L1, time(row.meeting.end))
                      .add("town"_L1, row.meeting.town)
                      .add("district"_L1, QString(base::keyOf(row.meeting.district)))
                      .add("topics"_L1, row.workshop.topics.codes())
                      .add("language"_L1, row.workshop.language)
                      .add("female"_L1, t.female)
                      .add("male"_L1, t.male)
                      .add("diverse"_L1, t.diverse)
                      .add("not_stated"_L1, t.notStated)
                      .add("organisations"_L1, row.organisations)
                      .object();
    return values;
}

RecordValues valuesOf(const storage::ReferralRow& row, const Labeller& labeller)
{
    const domain::Referral& r = row.referral;
    RecordValues values;
    values.texts = {
        {Column::SessionNumber, row.sessionNumber},
        {Column::Date, day(r.date, labeller.language)},
        {Column::Organisation, row.organisation},
        {Column::Contact, row.contact},
        {Column::ContactEmail, row.contactEmail},
        {Column::ReferredTo, row.target},
        {Column::Topic, labeller.word(domain::CodeList::Topic, r.topic)},
        {Column::Status, domain::label(r.status, labeller.language)},
    };
    values.json = Object()
                      .add("id"_L1, idOf(r.id))
                      .add("session_id"_L1, r.session ? idOf(*r.session) : QString())
                      .add("session_number"_L1, row.sessionNumber)
                      .add("date"_L1, std::optional(r.date))
                      .add("organisation"_L1, row.organisation)
                      .add("contact"_L1, row.contact)
                      .add("referred_to"_L1, row.target)
                      .add("topic"_L1, r.topic)
                      .add("status"_L1, QString(base::keyOf(r.status)))
                      .add("reason"_L1, r.reason)
                      .add("check_back_on"_L1, r.checkBackOn)
                      .add("outcome"_L1, r.outcome)
                      .object();
    return values;
}

} // namespace spoton::exchange
