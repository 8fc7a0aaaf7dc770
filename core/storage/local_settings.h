// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

/// What this laptop remembers in the file for itself: neither journaled nor undone.
namespace spoton::storage {

/// The key of who works on this laptop: the id of a staff member.
inline const QString kWhoWorksHere = QStringLiteral("staff");

/// Empty when it was never set.
base::Result<QString> localSetting(Database& database, const QString& key);

/// At once, or with the Batch that is open. FileReadOnly.
base::Done setLocalSetting(Database& database, const QString& key, const QString& value);

} // namespace spoton::storage
