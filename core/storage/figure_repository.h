// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures.h"
#include "storage/database.h"

namespace spoton::storage {

/// Counts everything the yearly report shows. Reads rows one by one; what it keeps in memory are the figures,
/// the workshops of the period and a bit for each client.
base::Result<domain::Figures> countFigures(Database& database, const domain::Scope& scope);

/// The years with sessions held, the newest first.
base::Result<std::vector<int>> yearsWithSessions(Database& database);

/// The year of the last session held; nothing in a file without one.
base::Result<std::optional<int>> lastYearWithSessions(Database& database);

} // namespace spoton::storage
