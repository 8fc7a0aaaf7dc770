// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace spoton::viewmodels {

/// What may harm a file where it lies.
enum class FolderRisk
{
    None,
    Synced, ///< another program copies the file while it is written, and may put an older one in its place
    Network ///< locks and writes cannot be relied on
};

/// By the names of the folders above the file, the marks that programs leave in them and the kind of file
/// system. The file need not be there yet.
FolderRisk folderRisk(const QString& path);

/// Whether a file system of that type is on another machine.
bool isNetworkFileSystem(const QByteArray& type);

/// A sentence to warn with; empty where there is no risk.
QString warningOf(FolderRisk risk);

} // namespace spoton::viewmodels
