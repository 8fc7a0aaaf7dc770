// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/batch.h"

#include <vector>

namespace spoton::storage {

/// Inserts or updates; sets the id.
base::Done saveFollowUp(Batch& batch, domain::FollowUp& followUp);

/// NotFound.
base::Done markDone(Batch& batch, base::Id<domain::FollowUp> id, QDate day);

/// Removes what is due for a record that is about to go, and for the referrals of a session. They are tied to
/// any kind of record, so that no foreign key does it.
base::Done removeFollowUps(Batch& batch, qint64 record);

/// Something to be done.
struct DueRow
{
    enum class Kind
    {
        None,
        Contact,
        Organisation,
        Session,
        Referral,
        Workshop,
        Other
    };

    base::Id<domain::FollowUp> id;
    QDate due;
    QString words;
    QString about; ///< organisation or contact, of a session or referral its client, of a workshop the title
    qint64 record = 0;
    Kind kind = Kind::None; ///< of the record
};

/// The earliest due first.
base::Result<std::vector<DueRow>> openFollowUps(Database& database, int limit);

/// How many are due on that day or before it.
base::Result<int> countOpenFollowUps(Database& database, QDate dueUntil);

} // namespace spoton::storage
