// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/session_draft.h"

#include "viewmodels/record_changes.h"
#include "viewmodels/record_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

QString dayText(std::optional<QDate> day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

std::optional<QDate> dayFrom(const QJsonValue& value)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QJsonObject toJson(const Party& party)
{
    return {{u"id"_s, jsonOf(party.id)},   {u"name"_s, party.name},
            {u"given"_s, party.givenName}, {u"family"_s, party.familyName},
            {u"kind"_s, party.kind},       {u"postalCode"_s, party.postalCode},
            {u"town"_s, party.town},       {u"phone"_s, party.phone},
            {u"email"_s, party.email},     {u"unfinished"_s, party.unfinished}};
}

Party partyFrom(const QJsonObject& json)
{
    Party party;
    party.id = idFrom(json[u"id"_s]);
    party.name = json[u"name"_s].toString();
    party.givenName = json[u"given"_s].toString();
    party.familyName = json[u"family"_s].toString();
    party.kind = json[u"kind"_s].toString();
    party.postalCode = json[u"postalCode"_s].toString();
    party.town = json[u"town"_s].toString();
    party.phone = json[u"phone"_s].toString();
    party.email = json[u"email"_s].toString();
    party.unfinished = json[u"unfinished"_s].toBool();
    return party;
}

QJsonObject toJson(const ReferralDraft& referral)
{
    QJsonObject json{{u"id"_s, jsonOf(referral.id)},
                     {u"topic"_s, referral.topic},
                     {u"status"_s, QString(base::keyOf(referral.status))},
                     {u"reason"_s, referral.reason},
                     {u"consent"_s, referral.consent},
                     {u"checkBackOn"_s, dayText(referral.checkBackOn)},
                     {u"outcome"_s, referral.outcome}};
    json[u"target"_s] = referral.target ? QJsonValue(toJson(*referral.target)) : QJsonValue();
    return json;
}

ReferralDraft referralFrom(const QJsonObject& json)
{
    ReferralDraft referral;
    referral.id = idFrom(json[u"id"_s]);
    referral.topic = json[u"topic"_s].toString();
    referral.status =
        base::fromKey<domain::ReferralStatus>(json[u"status"_s].toString()).value_or(referral.status);
    referral.reason = json[u"reason"_s].toString();
    referral.consent = json[u"consent"_s].toBool();
    referral.checkBackOn = dayFrom(json[u"checkBackOn"_s]);
    referral.outcome = json[u"outcome"_s].toString();
    if (json[u"target"_s].isObject())
        referral.target = partyFrom(json[u"target"_s].toObject());
    return referral;
}

template<class Item, class Write>
QJsonArray arrayOf(const std::vector<Item>& items, Write write)
{
    QJsonArray array;
    for (const Item& item : items)
        array.append(write(item));
    return array;
}

template<class Item, class Read>
std::vector<Item> itemsOf(const QJsonValue& value, Read read)
{
    std::vector<Item> items;
    for (const QJsonValue& item : value.toArray())
        items.push_back(read(item.toObject()));
    return items;
}

} // namespace

Party freshOrganisation(const QString& typed)
{
    Party party;
    party.name = typed.trimmed();
    return party;
}

Party freshContact(const QString& typed)
{
    Party party;
    const QString name = typed.simplified();
    party.familyName = name.section(u' ', -1);
    party.givenName = name.section(u' ', 0, -2);
    if (party.givenName.isEmpty())
        std::swap(party.givenName, party.familyName);
    return party;
}

std::optional<Party> SessionDraft::client() const
{
    if (organisation || contacts.empty())
        return organisation;
    return contacts.front();
}

QJsonObject toJson(const SessionDraft& draft)
{
    QJsonObject json{
        {u"id"_s, jsonOf(draft.id)},
        {u"date"_s, dayText(draft.date)},
        {u"start"_s, draft.start},
        {u"minutes"_s, draft.minutes},
        {u"preparation"_s, draft.preparation},
        {u"travel"_s, draft.travel},
        {u"staff"_s, jsonOf(draft.staff)},
        {u"channel"_s, draft.channel},
        {u"language"_s, draft.language},
        {u"interpreter"_s, draft.interpreter},
        {u"typedOrganisation"_s, draft.typedOrganisation},
        {u"typedContact"_s, draft.typedContact},
        {u"furtherPersons"_s, draft.furtherPersons},
        {u"topics"_s, QJsonArray::fromStringList(draft.topics.codes())},
        {u"state"_s, QString(base::keyOf(draft.state))},
        {u"markedFollowUp"_s, draft.markedFollowUp},
        {u"concern"_s, draft.concern},
        {u"content"_s, draft.content},
        {u"agreedSteps"_s, draft.agreedSteps},
        {u"contacts"_s, arrayOf(draft.contacts, [](const Party& party) { return toJson(party); })},
        {u"referrals"_s,
         arrayOf(draft.referrals, [](const ReferralDraft& referral) { return toJson(referral); })},
        {u"followUps"_s, arrayOf(draft.followUps, [](const FollowUpDraft& followUp) {
             return QJsonObject{{u"id"_s, jsonOf(followUp.id)},
                                {u"due"_s, dayText(followUp.due)},
                                {u"words"_s, followUp.words}};
         })}};
    json[u"organisation"_s] = draft.organisation ? QJsonValue(toJson(*draft.organisation)) : QJsonValue();
    json[u"district"_s] = draft.district ? QJsonValue(QString(base::keyOf(*draft.district))) : QJsonValue();
    return json;
}

SessionDraft sessionDraftFrom(const QJsonObject& json)
{
    SessionDraft draft;
    draft.id = idFrom(json[u"id"_s]);
    draft.date = dayFrom(json[u"date"_s]).value_or(QDate());
    draft.start = json[u"start"_s].toString();
    draft.minutes = json[u"minutes"_s].toString();
    draft.preparation = json[u"preparation"_s].toString();
    draft.travel = json[u"travel"_s].toString();
    draft.staff = idFrom(json[u"staff"_s]);
    draft.channel = json[u"channel"_s].toString();
    draft.language = json[u"language"_s].toString();
    draft.interpreter = json[u"interpreter"_s].toBool();
    draft.typedOrganisation = json[u"typedOrganisation"_s].toString();
    draft.typedContact = json[u"typedContact"_s].toString();
    draft.furtherPersons = json[u"furtherPersons"_s].toString();
    draft.topics = domain::CodeSet(json[u"topics"_s].toVariant().toStringList());
    draft.state = base::fromKey<domain::SessionState>(json[u"state"_s].toString()).value_or(draft.state);
    draft.markedFollowUp = json[u"markedFollowUp"_s].toBool();
    draft.concern = json[u"concern"_s].toString();
    draft.content = json[u"content"_s].toString();
    draft.agreedSteps = json[u"agreedSteps"_s].toString();
    draft.contacts = itemsOf<Party>(json[u"contacts"_s], partyFrom);
    draft.referrals = itemsOf<ReferralDraft>(json[u"referrals"_s], referralFrom);
    draft.followUps = itemsOf<FollowUpDraft>(json[u"followUps"_s], [](const QJsonObject& item) {
        return FollowUpDraft{idFrom(item[u"id"_s]), dayFrom(item[u"due"_s]).value_or(QDate()),
                             item[u"words"_s].toString()};
    });
    if (json[u"organisation"_s].isObject())
        draft.organisation = partyFrom(json[u"organisation"_s].toObject());
    if (json[u"district"_s].isString())
        draft.district = base::fromKey<domain::District>(json[u"district"_s].toString());
    return draft;
}

QJsonObject withTyped(const QJsonObject& draft, const QJsonObject& before, const QJsonObject& typed)
{
    QJsonObject more = changesBetween(before, typed);
    for (const QString& words : {u"concern"_s, u"content"_s, u"agreedSteps"_s}) {
        const QString earlier = draft[words].toString();
        if (more.contains(words) && before[words].toString().isEmpty() && !earlier.isEmpty())
            more[words] = QString(earlier + u'\n' + more[words].toString());
    }
    return withChanges(draft, more);
}

} // namespace spoton::viewmodels
