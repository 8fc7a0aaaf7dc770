// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace spoton::storage {

/// The path that a file really has, links followed; for a file that is not there yet, that of its folder and
/// name.
QString realPath(const QString& path);

/// The right of one process to a Spot on! file: a kernel lock on "<file>.lock", which ends with the process
/// however it ends. The lock file itself stays behind beside a file of ours and means nothing.
class FileLock
{
public:
    /// By the real path, so that links and other spellings meet at one lock. FileInUse when another process
    /// holds it; FileReadOnly when the folder allows no lock file.
    static base::Result<FileLock> acquire(const QString& path);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

    /// Leaves no lock file behind, where nothing was opened after all.
    void removeFile() const;

private:
    FileLock(int descriptor, QByteArray name) : m_descriptor(descriptor), m_name(std::move(name)) {}
    int m_descriptor = -1;
    QByteArray m_name; ///< of the lock file
};

} // namespace spoton::storage
