// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "viewmodels/list_row.h"
#include "viewmodels/surroundings.h"

#include <QDateTime>

#include <vector>

namespace spoton::viewmodels {

/// A file that was open before, as the settings keep it.
struct RecentFile
{
    QString path;
    QDateTime opened;

    bool operator==(const RecentFile&) const = default;
};

/// Name, folder and when it was last opened.
ListRow rowOf(const RecentFile& file, const Surroundings& surroundings);

/// That a file is not where it was when it was last open.
QString goneWords(const QString& path);

/// What can be done where a file does not open.
enum class WayOn
{
    TryAgain,
    OtherFile,
    Restore,      ///< the newest backup, or after it failed the one before
    ChooseBackup, ///< one that lies elsewhere
    CreateNew
};

/// The ways on in the order in which they help; the first is the one to propose.
std::vector<WayOn> waysOn(base::ErrorKind kind, bool hasBackup);

/// Why a file does not open, in plain words without technical detail.
QString whyNotOpened(base::ErrorKind kind);

/// Why a backup did not take the place of its file.
QString whyNotRestored(base::ErrorKind kind);

/// Whether another try with the same file may succeed: something else was in the way.
bool mayPass(base::ErrorKind kind);

/// "today at 08:12", "yesterday at 17:30", "on 11/18/25 at 09:05".
QString momentWords(const QDateTime& moment, const Surroundings& surroundings);

/// That the file is a backup or another copy of one, and from when; empty for a file of its own.
QString copyWarning(const QString& path, const Surroundings& surroundings);

/// The same once it is open, when it tells no longer from when it is.
QString openCopyWarning(const QString& path);

/// That there is a backup and from when, or none.
QString backupWords(const QString& path, const Surroundings& surroundings);

} // namespace spoton::viewmodels
