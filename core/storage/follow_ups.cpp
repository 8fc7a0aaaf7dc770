// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/follow_ups.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kRemove = uR"(
    DELETE FROM follow_up WHERE record_id = :record
        OR record_id IN (SELECT id FROM referral WHERE session_id = :record))"_s;

} // namespace

base::Done removeFollowUps(Batch& batch, qint64 record)
{
    SPOTON_ASSIGN(Statement remove, batch.database().prepare(kRemove));
    return remove.bind(":record"_L1, record).run();
}

} // namespace spoton::storage
