// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/batch.h"

#include <QDateTime>

#include <vector>

namespace spoton::storage {

/// A batch as the undo list shows it.
struct BatchInfo
{
    qint64 id = 0;
    Action action = Action::Save; ///< what the user did; for undo and redo that of the batch they go back to
    QString subject;
    QDateTime startedAt; ///< UTC
    int changes = 0;     ///< rows inserted, changed and deleted
};

/// The batch that undo would take back, and redo do again; nothing where there is none.
base::Result<std::optional<BatchInfo>> nextUndo(Database& database);
base::Result<std::optional<BatchInfo>> nextRedo(Database& database);

/// Takes back the last batch that stands, as a new batch. NothingToUndo; with nothing changed, ChangedSince
/// when later changes stand on it (they came by other ways than the undo list, such as another laptop), and
/// Locked when that would delete a contact that was created with a lock: only who lifts it may delete.
/// @param staff who takes it back, for the history.
base::Result<BatchInfo> undo(Database& database, std::optional<domain::StaffId> staff = std::nullopt);

/// Does again what the last undo took back, unless something new was done since. The same errors.
base::Result<BatchInfo> redo(Database& database, std::optional<domain::StaffId> staff = std::nullopt);

} // namespace spoton::storage
