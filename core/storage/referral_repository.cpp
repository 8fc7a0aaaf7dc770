// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/referral_repository.h"

#include "domain/validation.h"
#include "storage/follow_ups.h"
#include "storage/record_tables.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {

base::Done ReferralRepository::save(Batch& batch, domain::Referral& referral)
{
    if (referral.id) {
        SPOTON_ASSIGN(const domain::Referral before, find(referral.id));
        if (!domain::canBecome(before.status, referral.status))
            return base::fail(base::ErrorKind::Invalid, u"status"_s);
        return updateRecord(batch, referral);
    }
    SPOTON_TRY(insertRecord(batch, referral));
    const bool open = referral.status == domain::ReferralStatus::Suggested ||
                      referral.status == domain::ReferralStatus::Contacted;
    if (!open || !referral.checkBackOn)
        return {};
    domain::FollowUp checkBack;
    checkBack.due = *referral.checkBackOn;
    checkBack.record = referral.id.value;
    return insertRecord(batch, checkBack);
}

base::Result<domain::Referral> ReferralRepository::find(domain::ReferralId id)
{
    return findRecord(m_database, id);
}

base::Result<std::vector<domain::Referral>> ReferralRepository::ofSession(domain::SessionId id)
{
    return recordsWhere<domain::Referral>(m_database, u"session_id"_s, id.value);
}

base::Result<std::vector<domain::Referral>> ReferralRepository::withImportRow(const QString& fingerprint)
{
    return recordsWhere<domain::Referral>(m_database, u"import_row"_s, fingerprint);
}

base::Done ReferralRepository::remove(Batch& batch, domain::ReferralId id)
{
    SPOTON_TRY(removeFollowUps(batch, id.value));
    return removeRecord(batch, id);
}

} // namespace spoton::storage
