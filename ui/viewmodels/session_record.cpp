// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/session_record.h"

#include "exchange/values.h"
#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"
#include "viewmodels/draft_keeper.h"
#include "viewmodels/record_rows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

void fill(domain::Organisation& organisation, const Party& party)
{
    organisation.name = party.name.trimmed();
    organisation.kind = party.kind;
    organisation.postalCode = party.postalCode.trimmed();
    organisation.town = party.town.trimmed();
}

void setFirst(QStringList& words, const QString& typed)
{
    words = words.mid(1);
    if (!typed.trimmed().isEmpty())
        words.prepend(typed.trimmed());
}

void fill(domain::Contact& contact, const Party& party)
{
    contact.givenName = party.givenName.trimmed();
    contact.familyName = party.familyName.trimmed();
    contact.postalCode = party.postalCode.trimmed();
    contact.town = party.town.trimmed();
    setFirst(contact.phones, party.phone);
    setFirst(contact.emails, party.email);
}

void record(Party& party, const Party& saved, const Party& recorded)
{
    if (party == saved) {
        party = recorded;
    } else {
        party.id = recorded.id;
        party.unfinished = true;
    }
}

template<class Repository, class Id>
base::Done finish(storage::Batch& batch, Repository& repository, Id id, const Party& party)
{
    SPOTON_ASSIGN(auto record, repository.find(id));
    fill(record, party);
    return repository.save(batch, record);
}

storage::OrganisationEntry organisationEntry(const Party& party)
{
    storage::OrganisationEntry entry{{party.id}, {}};
    if (party.isFresh())
        fill(entry.fresh, party);
    return entry;
}

/// A new client has been checked by who spoke with them, today.
storage::OrganisationEntry clientEntry(const Party& party, domain::StaffId me, QDate today)
{
    storage::OrganisationEntry entry = organisationEntry(party);
    if (party.isFresh()) {
        entry.fresh.verifiedOn = today;
        if (me)
            entry.fresh.verifiedBy = me;
    }
    return entry;
}

domain::Referral referralFrom(const ReferralDraft& draft, const std::vector<storage::ReferralEntry>& recorded,
                              QDate date, QDate today)
{
    domain::Referral referral;
    for (const storage::ReferralEntry& known : recorded) {
        if (known.referral.id.value == draft.id)
            referral = known.referral;
    }
    if (draft.target->id != referral.targetOrganisation.value)
        referral.targetContact.reset();
    referral.topic = draft.topic;
    if (!draft.id)
        referral.date = date;
    referral.reason = draft.status == domain::ReferralStatus::Failed ? draft.reason : domain::Code();
    referral.consentToShare = draft.consent;
    referral.checkBackOn = draft.checkBackOn;
    referral.outcome = draft.outcome.trimmed();
    using enum domain::ReferralStatus;
    if (draft.status == Succeeded || draft.status == Failed)
        referral.answeredOn = referral.answeredOn.value_or(today);
    else if (draft.status != referral.status && draft.status != Withdrawn)
        referral.answeredOn.reset(); // the answer was a mistake
    referral.status = draft.status;
    return referral;
}

/// New rows have got ids in their order; those of another device may be greater.
template<class Row>
void takeIds(std::vector<Row>& rows, const std::vector<Row>& recorded)
{
    std::vector<qint64> fresh;
    for (const Row& row : recorded) {
        if (std::ranges::find(rows, row.id, &Row::id) == rows.end())
            fresh.push_back(row.id);
    }
    std::ranges::sort(fresh);
    auto next = fresh.begin();
    for (Row& row : rows) {
        if (row.id == 0 && next != fresh.end())
            row.id = *next++;
    }
}

} // namespace

base::Result<RecordedSession> readSession(storage::Database& database, const domain::Places& places,
                                          domain::SessionId id)
{
    SPOTON_ASSIGN(storage::SessionEntry entry, storage::findEntry(database, places, id));
    storage::OrganisationRepository organisations(database, places);
    storage::ContactRepository contacts(database, places);
    const domain::CounsellingSession& session = entry.session;
    SessionDraft draft;
    draft.id = session.id.value;
    draft.date = session.date;
    draft.start = session.start ? session.start->toString(u"HH:mm"_s) : QString();
    draft.minutes = QString::number(session.minutes);
    draft.preparation = session.preparationMinutes ? QString::number(*session.preparationMinutes) : QString();
    draft.travel = session.travelMinutes ? QString::number(*session.travelMinutes) : QString();
    draft.staff = session.staff ? session.staff->value : 0;
    draft.channel = session.channel;
    draft.language = session.language;
    draft.interpreter = session.interpreter;
    draft.furtherPersons = session.furtherPersons ? QString::number(session.furtherPersons) : QString();
    draft.district = session.district;
    draft.topics = session.topics;
    draft.state = session.state;
    draft.markedFollowUp = session.markedFollowUp;
    draft.concern = session.concern;
    draft.content = session.content;
    draft.agreedSteps = session.agreedSteps;
    if (entry.organisation) {
        SPOTON_ASSIGN(const domain::Organisation organisation, organisations.find(entry.organisation->id));
        draft.organisation = Party{organisation.id.value, organisation.name};
    }
    for (const storage::ContactEntry& contact : entry.contacts) {
        SPOTON_ASSIGN(const domain::Contact found, contacts.find(contact.id));
        draft.contacts.push_back({found.id.value, nameOf(found)});
    }
    for (const storage::ReferralEntry& referral : entry.referrals) {
        SPOTON_ASSIGN(const domain::Organisation target, organisations.find(referral.target.id));
        const domain::Referral& r = referral.referral;
        draft.referrals.push_back({r.id.value, Party{target.id.value, target.name}, r.topic, r.status,
                                   r.reason, r.consentToShare, r.checkBackOn, r.outcome});
    }
    for (const domain::FollowUp& followUp : entry.followUps)
        draft.followUps.push_back({followUp.id.value, followUp.due, followUp.words});
    SPOTON_ASSIGN(const auto kept, storage::findDraft(database, draftKind({Area::SessionForm, id.value})));
    return RecordedSession{draft, entry, kept};
}

domain::Contact contactFrom(const Party& party)
{
    domain::Contact contact;
    fill(contact, party);
    return contact;
}

base::Done saveUnfinished(storage::Batch& batch, const domain::Places& places, const SessionDraft& draft)
{
    storage::OrganisationRepository organisations(batch.database(), places);
    storage::ContactRepository contacts(batch.database(), places);
    if (draft.organisation && draft.organisation->unfinished)
        SPOTON_TRY(finish(batch, organisations, domain::OrganisationId{draft.organisation->id},
                          *draft.organisation));
    for (const Party& contact : draft.contacts) {
        if (contact.unfinished)
            SPOTON_TRY(finish(batch, contacts, domain::ContactId{contact.id}, contact));
    }
    return {};
}

domain::CounsellingSession sessionFrom(const SessionDraft& draft, const domain::CounsellingSession& recorded)
{
    domain::CounsellingSession session = recorded;
    session.id = {draft.id};
    session.organisation.reset();
    session.date = draft.date;
    session.start = exchange::timeFrom(draft.start);
    session.minutes = exchange::minutesFrom(draft.minutes).value_or(0);
    session.preparationMinutes = exchange::minutesFrom(draft.preparation);
    session.travelMinutes = exchange::minutesFrom(draft.travel);
    session.staff = draft.staff ? std::optional(domain::StaffId{draft.staff}) : std::nullopt;
    session.channel = draft.channel;
    session.language = draft.language;
    session.interpreter = draft.interpreter;
    session.furtherPersons = exchange::numberFrom(draft.furtherPersons).value_or(0);
    session.topics = draft.topics;
    session.state = draft.state;
    session.markedFollowUp = draft.isAnonymous() && draft.markedFollowUp;
    session.concern = draft.concern.trimmed();
    session.content = draft.content.trimmed();
    session.agreedSteps = draft.agreedSteps.trimmed();
    return session;
}

storage::SessionEntry entryFrom(const SessionDraft& draft, const storage::SessionEntry& recorded,
                                domain::StaffId me, QDate today)
{
    storage::SessionEntry entry;
    entry.session = sessionFrom(draft, recorded.session);
    entry.district = draft.district;
    if (draft.organisation)
        entry.organisation = clientEntry(*draft.organisation, me, today);
    for (const Party& contact : draft.contacts)
        entry.contacts.push_back(
            {{contact.id}, contact.isFresh() ? contactFrom(contact) : domain::Contact()});
    for (const ReferralDraft& referral : draft.referrals)
        entry.referrals.push_back({organisationEntry(*referral.target),
                                   referralFrom(referral, recorded.referrals, draft.date, today)});
    for (const FollowUpDraft& typed : draft.followUps) {
        domain::FollowUp followUp;
        for (const domain::FollowUp& known : recorded.followUps) {
            if (known.id.value == typed.id)
                followUp = known;
        }
        followUp.due = typed.due;
        followUp.words = typed.words.trimmed();
        if (draft.staff && !typed.id)
            followUp.staff = domain::StaffId{draft.staff};
        entry.followUps.push_back(followUp);
    }
    return entry;
}

SessionDraft asRecorded(SessionDraft draft, const SessionDraft& saved, const SessionDraft& recorded)
{
    draft.id = recorded.id;
    if (draft.organisation && draft.organisation->isOpen())
        record(*draft.organisation, *saved.organisation, *recorded.organisation);
    for (std::size_t i = 0; i < std::min(draft.contacts.size(), recorded.contacts.size()); ++i) {
        if (draft.contacts[i].isOpen())
            record(draft.contacts[i], saved.contacts[i], recorded.contacts[i]);
    }
    takeIds(draft.referrals, recorded.referrals);
    for (ReferralDraft& referral : draft.referrals) {
        const auto known = std::ranges::find(recorded.referrals, referral.id, &ReferralDraft::id);
        if (known != recorded.referrals.end() && referral.target && referral.target->isFresh())
            referral.target = known->target;
    }
    takeIds(draft.followUps, recorded.followUps);
    return draft;
}

} // namespace spoton::viewmodels
