// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/batch.h"

namespace spoton::storage {

class ReferralRepository
{
public:
    explicit ReferralRepository(Database& database) : m_database(database) {}

    /// Inserts or updates. The follow-up that asks about it follows: there from the check-back date on, moved
    /// with it, done on the day of the answer, gone where nothing is to be asked, there again where the
    /// answer was a mistake. The status may be any: a wrong one is put right.
    base::Done save(Batch& batch, domain::Referral& referral);
    base::Result<domain::Referral> find(domain::ReferralId id);
    base::Result<std::vector<domain::Referral>> ofSession(domain::SessionId id);
    base::Result<std::vector<domain::Referral>> withImportRow(const QString& fingerprint);

    /// Asked once more without an answer: the next time is domain::nextCheckBack(); how far the referral has
    /// come stays. Invalid of one that is not open.
    base::Done noteAttempt(Batch& batch, domain::ReferralId id, QDate today);

    /// How it ended; an answer came today. Invalid when that cannot follow the status it had
    /// (domain::canBecome), and for a failure without its reason.
    base::Done close(Batch& batch, domain::ReferralId id, domain::ReferralStatus end,
                     const domain::Code& reason, QDate today);
    base::Done remove(Batch& batch, domain::ReferralId id);

private:
    Database& m_database;
};

} // namespace spoton::storage
