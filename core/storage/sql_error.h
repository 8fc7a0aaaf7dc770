// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QSqlError;
struct sqlite3;

namespace spoton::storage {

/// The error that a failed statement stands for, by SQLite's result code.
base::Error errorOf(const QSqlError& error);
base::Error errorOf(sqlite3* connection);
base::ErrorKind kindOfSqliteCode(int code);

} // namespace spoton::storage
