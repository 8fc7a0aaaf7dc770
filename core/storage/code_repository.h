// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code_labels.h"
#include "storage/batch.h"

namespace spoton::storage {

/// All code lists of the file; a few hundred entries at most.
base::Result<domain::CodeLabels> loadCodeLabels(Database& database);

/// Adds an entry at the end of its list, with the label in German; its key is made from the label.
/// @return the entry as it was written.
base::Result<domain::CodeEntry> addCode(Batch& batch, domain::CodeList list, const QString& label);

} // namespace spoton::storage
