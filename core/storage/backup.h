// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>

#include <optional>

namespace spoton::storage {

/// What is wrong inside a file, in technical words; empty for a sound one.
base::Result<QStringList> findDamage(Connection& connection);

/// A copy of the file as it stands, complete and encrypted with the same passphrase: written beside the
/// target, opened on a fresh connection, every page's seal and every row read and counted, synced, then
/// renamed over the target. The target is only ever the old copy or the whole new one.
base::Done backUp(Database& database, const QString& target);

/// Puts a backup in the place of the file, as a new device. What was there is kept beside it as
/// "<file>.replaced-<UTC time>.spoton". Stopped at any point, running it again finishes it. No Database may
/// be open on the file in this process.
/// @return where the replaced file was kept; empty where there was none.
base::Result<QString> restore(const QString& backup, const QString& path, const QByteArray& passphrase);

/// Makes today's backup in "<file>.backups/" unless it is there, and thins the folder to 7 daily, 4 weekly
/// and 12 monthly copies. The newest good copy always stays, whatever the clock says. FileReplaced where it
/// is no longer that file's.
base::Done backUpDaily(Database& database, QDate today);

/// The daily copies of a file, the newest first.
QStringList dailyBackups(const QString& path);

/// When the newest of the daily copies of a file was made; nothing where there is none.
std::optional<QDateTime> lastDailyBackup(const QString& path);

/// The file that this one is a copy of, by where it lies or its name: a daily backup, what was kept when a
/// file was replaced, or the backup before a new version. Empty for a file of its own.
QString originalOf(const QString& path);

/// Which of the dated copies to keep: the newest of each of the last 7 days, 4 weeks and 12 months that have
/// one, counted back from `today`, and always the newest of all, including those dated after today.
std::vector<QDate> backupsToKeep(std::vector<QDate> dates, QDate today);

} // namespace spoton::storage
