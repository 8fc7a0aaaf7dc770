// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QStringList>

namespace spoton::storage {

/// Records that break a rule which no constraint of the schema guards: keys that the program does not know,
/// codes that are in no list, a search index that lost a record. One line for each kind of break, with its
/// number.
base::Result<QStringList> findBrokenRules(Database& database);

} // namespace spoton::storage
