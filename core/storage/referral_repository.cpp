// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/referral_repository.h"

#include "domain/validation.h"
#include "storage/follow_ups.h"
#include "storage/record_tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

/// One follow-up asks about an open referral on the day to check back. Those that staff worded themselves are
/// theirs alone.
base::Done keepCheckBack(Batch& batch, const domain::Referral& referral,
                         const std::optional<domain::Referral>& before)
{
    std::vector<domain::FollowUp> due;
    if (before) {
        SPOTON_ASSIGN(due,
                      recordsWhere<domain::FollowUp>(batch.database(), u"record_id"_s, before->id.value));
    }
    const bool reopened = before && !domain::isOpen(before->status) && domain::isOpen(referral.status);
    const auto open = std::ranges::find_if(due, [&](const domain::FollowUp& f) {
        return f.words.isEmpty() && (!f.doneOn || (reopened && f.doneOn == before->answeredOn));
    });
    if (!domain::isOpen(referral.status) || !referral.checkBackOn) {
        if (open == due.end())
            return {};
        if (!referral.answeredOn)
            return removeRecord(batch, open->id);
        open->doneOn = referral.answeredOn;
        return updateRecord(batch, *open);
    }
    // With another day only: what was put off or ticked off by hand stays so.
    if (before && !reopened && before->checkBackOn == referral.checkBackOn)
        return {};
    if (open != due.end()) {
        open->due = *referral.checkBackOn;
        open->doneOn.reset();
        return updateRecord(batch, *open);
    }
    domain::FollowUp checkBack;
    checkBack.due = *referral.checkBackOn;
    checkBack.record = referral.id.value;
    return insertRecord(batch, checkBack);
}

} // namespace

base::Done ReferralRepository::save(Batch& batch, domain::Referral& referral)
{
    std::optional<domain::Referral> before;
    if (referral.id) {
        SPOTON_ASSIGN(before, find(referral.id));
        SPOTON_TRY(updateRecord(batch, referral));
    } else {
        SPOTON_TRY(insertRecord(batch, referral));
    }
    return keepCheckBack(batch, referral, before);
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

base::Done ReferralRepository::noteAttempt(Batch& batch, domain::ReferralId id, QDate today)
{
    SPOTON_ASSIGN(domain::Referral referral, find(id));
    if (!domain::isOpen(referral.status))
        return base::fail(base::ErrorKind::Invalid, u"status"_s);
    ++referral.attempts;
    referral.checkBackOn = domain::nextCheckBack(referral, today);
    return save(batch, referral);
}

base::Done ReferralRepository::close(Batch& batch, domain::ReferralId id, domain::ReferralStatus end,
                                     const domain::Code& reason, QDate today)
{
    using enum domain::ReferralStatus;
    SPOTON_ASSIGN(domain::Referral referral, find(id));
    if (!domain::canBecome(referral.status, end))
        return base::fail(base::ErrorKind::Invalid, u"status"_s);
    if (end == Failed && reason.isEmpty())
        return base::fail(base::ErrorKind::Invalid, u"reason"_s);
    referral.status = end;
    referral.reason = reason;
    if (end == Succeeded || end == Failed)
        referral.answeredOn = today;
    return save(batch, referral);
}

base::Done ReferralRepository::remove(Batch& batch, domain::ReferralId id)
{
    SPOTON_TRY(removeFollowUps(batch, id.value));
    return removeRecord(batch, id);
}

} // namespace spoton::storage
