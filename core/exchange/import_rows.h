// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_set.h"
#include "exchange/row_import.h"
#include "storage/referral_repository.h"
#include "storage/session_repository.h"
#include "storage/workshop_repository.h"

namespace spoton::exchange {

class OrganisationImport : public RowImport
{
public:
    using RowImport::RowImport;
    base::Result<Outcome> take() override;

private:
    bool isAnother(const domain::Organisation& known, const domain::Organisation& row) const;
    base::Result<Outcome> fillIn(domain::Organisation known, const domain::Organisation& row);

    base::IdSet
        m_ofThisFile; ///< made from earlier rows: rows that tell them apart must do so the next time, too
};

class ContactImport : public RowImport
{
public:
    using RowImport::RowImport;
    base::Result<Outcome> take() override;

private:
    base::Result<std::optional<domain::Contact>>
    findAgain(const domain::Contact& row, std::optional<domain::OrganisationId> organisation);
    base::Result<Outcome> fillIn(domain::Contact known, const domain::Contact& row);
    base::Result<bool> addRole(domain::ContactId contact, std::optional<domain::OrganisationId> organisation);
    base::Result<bool> addConsent(domain::ContactId contact, std::optional<QDate> on);

    base::IdSet m_ofThisFile;
};

/// A session is found again by its number, else by the whole of its row. A number that another row has taken
/// is rejected, since neither can be told to be the right one.
class SessionImport : public RowImport
{
public:
    explicit SessionImport(ImportSession& session);
    base::Result<Outcome> take() override;

private:
    base::Done readWho(storage::SessionDetails& details);
    base::Done readContacts(storage::SessionDetails& details);
    void readWhat(domain::CounsellingSession& session);
    /// @param earlier see ImportSession::earlierFingerprint()
    base::Result<bool> isKnown(const domain::CounsellingSession& session, const QString& earlier);

    storage::SessionRepository m_sessions;
};

class ReferralImport : public RowImport
{
public:
    explicit ReferralImport(ImportSession& session);
    base::Result<Outcome> take() override;

private:
    base::Done readWho(domain::Referral& referral);
    base::Result<std::optional<domain::SessionId>> session();

    storage::SessionRepository m_sessions;
    storage::ReferralRepository m_referrals;
};

class WorkshopImport : public RowImport
{
public:
    explicit WorkshopImport(ImportSession& session);
    base::Result<Outcome> take() override;

private:
    base::Result<std::vector<domain::OrganisationId>> organisations();

    storage::WorkshopRepository m_workshops;
};

} // namespace spoton::exchange
