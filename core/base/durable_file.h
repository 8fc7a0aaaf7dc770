// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace spoton::base {

/// An empty file that only its owner can read and write; FileReadOnly where the folder does not allow it.
Done createPrivateFile(const QString& path);

/// The file's bytes are on the disk when this returns.
Done syncFile(const QString& path);

/// Renames over an existing target and syncs the folder.
Done renameDurably(const QString& from, const QString& to);

/// A private, synced copy.
Done copyDurably(const QString& from, const QString& to);

/// Moves a finished file to a name that must still be free; FileExists otherwise, and the file stays.
Done moveToFreeName(const QString& from, const QString& to);

/// A second name for a file where the file system knows such, else a private, synced copy.
Done linkOrCopy(const QString& from, const QString& to);

/// Everything or an error that says why: DiskFull, unless the device knows better.
Done writeAll(QIODevice& device, const QByteArray& bytes);

/// Writes beside the target, syncs and renames: the target is the old file or the whole new one, mode 0600.
/// Links are followed; "-" writes to standard output, and what is no regular file (a pipe, a device) is
/// written as it is.
Done writeDurably(const QString& target, const std::function<Done(QIODevice&)>& write);

} // namespace spoton::base
