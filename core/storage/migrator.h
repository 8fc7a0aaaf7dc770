// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace spoton::storage {

class Connection;

/// The version of the schema that this program writes: the number of its last migration.
int newestSchemaVersion();

base::Result<int> schemaVersion(Connection& connection);

/// Runs the migrations that the file lacks, each in a transaction of its own with its version inside; killed
/// in between, the next start goes on where it stopped. FileNewer, before any write, for a file of a newer
/// program.
base::Done migrate(Connection& connection);

} // namespace spoton::storage
