// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/batch.h"

#include <vector>

namespace spoton::storage {

/// By name, those who have left included.
base::Result<std::vector<domain::Staff>> allStaff(Database& database);

/// Inserts or updates; sets the id.
base::Done saveStaff(Batch& batch, domain::Staff& staff);

} // namespace spoton::storage
