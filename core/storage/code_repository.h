// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code_labels.h"
#include "storage/batch.h"

namespace spoton::storage {

/// All code lists of the file; a few hundred entries at most.
base::Result<domain::CodeLabels> loadCodeLabels(Database& database);

/// Adds an entry at the end of its list; sets id and position.
base::Done addCode(Batch& batch, domain::CodeEntry& entry);

} // namespace spoton::storage
