// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/open_file.h"
#include "viewmodels/party_facts.h"
#include "viewmodels/session_draft.h"

#include <map>

namespace spoton::viewmodels {

/// What is known of those who are chosen in a session's form, read from the file.
class KnownParties : public QObject
{
    Q_OBJECT

public:
    /// The draft is that of the form, as it stands.
    KnownParties(OpenFile& file, const SessionDraft& draft, QObject* parent = nullptr);

    void forget();
    void forgetOrganisation() { m_organisation.reset(); }

    /// Reads of the client, or of the targets that are not known yet.
    void readClient();
    void readTargets();

    const std::optional<PartyFacts>& organisation() const { return m_organisation; }

    /// Of a referral's target; nothing until it is read, and for a new one.
    std::optional<PartyFacts> target(int referral) const;

    /// The district that the session will have.
    domain::District district() const;

Q_SIGNALS:
    void clientRead(const spoton::viewmodels::ClientFacts& facts);
    void targetsRead();

private:
    OpenFile& m_file;
    const SessionDraft& m_draft;
    std::optional<PartyFacts> m_organisation;
    std::map<qint64, PartyFacts> m_targets;            ///< by organisation
    std::optional<domain::District> m_contactDistrict; ///< of the first contact
};

} // namespace spoton::viewmodels
