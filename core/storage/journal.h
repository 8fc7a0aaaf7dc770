// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace spoton::storage {

class Connection;

/// The journal's own tables and what is derived; every other ordinary table is a record table.
/// @return the record tables by name.
base::Result<QStringList> recordTables(Connection& connection);

/// Column names of a table in order.
base::Result<QStringList> columnsOf(Connection& connection, const QString& table);

/// Makes the triggers that write each insert, update and delete of every record table into "change". A write
/// outside of a batch fails there, since a change needs its batch: no path can miss the journal.
base::Done installJournal(Connection& connection);

/// Removes them, so that a migration can rebuild tables and seed without leaving changes.
base::Done removeJournal(Connection& connection);

} // namespace spoton::storage
