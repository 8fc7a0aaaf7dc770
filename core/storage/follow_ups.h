// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/batch.h"

namespace spoton::storage {

/// Removes what is due for a record that is about to go, and for the referrals of a session. They are tied to any
/// kind of record, so that no foreign key does it.
base::Done removeFollowUps(Batch& batch, qint64 record);

} // namespace spoton::storage
