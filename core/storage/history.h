// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/batch.h"

#include <QDateTime>

#include <vector>

/// Who changed what in a record, from the journal.
namespace spoton::storage {

/// Values as the file has them: keys of codes, ISO days, ids; empty for none.
struct FieldChange
{
    QString column;
    QString before;
    QString after;
};

/// One row that was inserted, changed or deleted.
struct HistoryEntry
{
    QDateTime at; ///< UTC
    Action action = Action::Save;
    QString subject; ///< of the action
    QString staff;   ///< name; empty where it was not said
    QString table;
    qint64 row = 0;
    /// Of a role, a referral, a contact of a session what stands at its other end, where that is still known:
    /// a name, or the day of the session.
    QString other;
    QString operation;               ///< "insert", "update" or "delete"
    std::vector<FieldChange> fields; ///< that changed, were set by an insert or went with a delete
};

/// All changes of the record and of the rows that hang on it (roles, consents, contacts of a session,
/// referrals, meetings, follow-ups …), also of those that are gone, the newest first.
base::Result<std::vector<HistoryEntry>> historyOf(Database& database, qint64 record, int limit);

} // namespace spoton::storage
