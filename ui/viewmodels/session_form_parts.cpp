// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"
#include "viewmodels/session_form.h"

#include <algorithm>

// Who and what is in a session, and what follows from that.

namespace spoton::viewmodels {
namespace {

/// The place of the one in which nothing was said yet; -1 where there is none.
template<class Row>
int emptyAmong(const std::vector<Row>& rows)
{
    const auto empty = std::ranges::find_if(rows, &Row::isEmpty);
    return empty == rows.end() ? -1 : int(empty - rows.begin());
}

} // namespace

void SessionForm::chooseOrganisation(const Party& organisation)
{
    rearrange([&](SessionDraft& draft) {
        draft.organisation = organisation;
        draft.typedOrganisation.clear();
        followClient();
    });
}

void SessionForm::clearOrganisation()
{
    rearrange([this](SessionDraft& draft) {
        draft.organisation.reset();
        followClient();
    });
}

void SessionForm::followClient()
{
    if (m_draft.district.value_or(domain::District::Unknown) != domain::District::Unknown)
        return; // stated, or recorded before
    if (!isNew() && m_draft.client() == m_beginning.client())
        m_draft.district = m_beginning.district;
    else
        m_draft.district.reset();
}

void SessionForm::addContact(const Party& contact)
{
    if (contact.id && std::ranges::count(m_draft.contacts, contact.id, &Party::id) > 0)
        return;
    rearrange([&](SessionDraft& draft) {
        draft.contacts.push_back(contact);
        draft.typedContact.clear();
        if (!isNew() && !draft.organisation && draft.contacts.size() == 1)
            followClient();
    });
}

void SessionForm::removeContact(int place)
{
    rearrange([&](SessionDraft& draft) {
        draft.contacts.erase(draft.contacts.begin() + place);
        if (!isNew() && !draft.organisation && place == 0)
            followClient();
    });
}

void SessionForm::choosePerson(const Party& contact)
{
    rearrange([&](SessionDraft& draft) { draft.typedOrganisation.clear(); });
    addContact(contact);
    if (m_draft.organisation || isSaving())
        return;
    m_parties.findMainOrganisation({contact.id}, [this, contact](const Party& organisation) {
        if (!m_draft.organisation && !m_draft.contacts.empty() && m_draft.contacts.front().id == contact.id)
            chooseOrganisation(organisation);
    });
}

void SessionForm::chooseClient(const Destination& client)
{
    m_parties.find(client, [this, client](const Party& party) {
        if (isTouched())
            Q_EMIT clientLeftOut();
        else if (client.area == Area::Organisations)
            chooseOrganisation(party);
        else
            addContact(party);
    });
}

QString SessionForm::issueOfContacts() const
{
    QString words = issueOf(FormField::Contact, -1);
    for (int i = 0; words.isEmpty() && i < int(m_draft.contacts.size()); ++i) {
        if (!m_draft.contacts[std::size_t(i)].isOpen()) // the others have fields of their own
            words = issueOf(FormField::Contact, i);
    }
    return words;
}

int SessionForm::addReferral()
{
    if (emptyAmong(m_draft.referrals) < 0)
        rearrange([](SessionDraft& draft) {
            ReferralDraft referral;
            referral.topic = draft.topics.codes().value(0);
            if (draft.date.isValid())
                referral.checkBackOn = draft.date.addDays(domain::kCheckBackDays);
            draft.referrals.push_back(referral);
        });
    return emptyAmong(m_draft.referrals);
}

int SessionForm::addFollowUp()
{
    if (emptyAmong(m_draft.followUps) < 0)
        rearrange([this](SessionDraft& draft) {
            draft.followUps.push_back({0, m_file.surroundings().today().addDays(7), {}});
        });
    return emptyAmong(m_draft.followUps);
}

void SessionForm::removeReferral(int place)
{
    rearrange([place](SessionDraft& draft) { draft.referrals.erase(draft.referrals.begin() + place); });
}

void SessionForm::removeFollowUp(int place)
{
    rearrange([place](SessionDraft& draft) { draft.followUps.erase(draft.followUps.begin() + place); });
}

void SessionForm::chooseTarget(int referral, const Party& target)
{
    rearrange([&](SessionDraft& draft) { draft.referrals[std::size_t(referral)].target = target; });
}

} // namespace spoton::viewmodels
