// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/open_file.h"
#include "viewmodels/party_facts.h"
#include "viewmodels/session_draft.h"

#include <map>
#include <set>

namespace spoton::viewmodels {

/// What is known of those who are chosen in a session's form, read from the file.
class KnownParties : public QObject
{
    Q_OBJECT

public:
    /// The draft is that of the form, as it stands.
    KnownParties(OpenFile& file, const SessionDraft& draft, QObject* parent = nullptr);

    void forget();

    /// Reads what is not known yet of those who are in the draft by now.
    void follow();

    /// Reads of the client again.
    void readClient();

    const std::optional<PartyFacts>& organisation() const { return m_organisation; }

    /// Of a referral's target; nothing until it is read, and for a new one.
    std::optional<PartyFacts> target(int referral) const;

    /// Whether that recorded one was deleted since it was chosen.
    bool isGone(Area area, qint64 id) const;

    /// The district that the session will have.
    domain::District district() const;

    /// A recorded contact or organisation as a form chooses it; `then` where it is found.
    using Found = std::function<void(const Party& party)>;
    void find(const Destination& party, Found then);

    /// The organisation of the contact's main role that stands today.
    void findMainOrganisation(domain::ContactId id, Found then);

Q_SIGNALS:
    void clientRead(const spoton::viewmodels::ClientFacts& facts);
    void targetsRead();
    void goneFound();                  ///< isGone() has changed
    void earlierCounted(int sessions); ///< held ones of the client, before this one

private:
    /// By id.
    struct Recorded
    {
        std::set<qint64> organisations{};
        std::set<qint64> contacts{};
        bool operator==(const Recorded&) const = default;
    };

    domain::OrganisationId clientOrganisation() const;
    domain::ContactId firstContact() const;
    Recorded recorded() const; ///< those in the draft
    void readTargets();
    void lookForGone();
    void countEarlier();

    OpenFile& m_file;
    const SessionDraft& m_draft;
    domain::OrganisationId m_asked; ///< of whom was read last
    domain::ContactId m_askedContact;
    std::optional<PartyFacts> m_organisation;
    std::map<qint64, PartyFacts> m_targets;            ///< by organisation
    std::optional<domain::District> m_contactDistrict; ///< of the first contact
    Recorded m_lookedFor;
    Recorded m_gone;    ///< of those
    int m_counting = 0; ///< an answer to an earlier question comes too late
};

} // namespace spoton::viewmodels
