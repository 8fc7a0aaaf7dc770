// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/folder_risk.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

/// What the folders of such programs are called, before a number, a dash, a bracket or further words:
/// "OneDrive - Team", "Google Drive (2)", "iCloudDrive".
constexpr std::array kSyncedNames{
    "nextcloud"_L1,    "next cloud"_L1, "owncloud"_L1,     "own cloud"_L1,   "dropbox"_L1,
    "onedrive"_L1,     "one drive"_L1,  "icloud"_L1,       "iclouddrive"_L1, "com~apple~clouddocs"_L1,
    "google drive"_L1, "seafile"_L1,    "syncthing"_L1,    "googledrive"_L1, "pcloud drive"_L1,
    "tresorit"_L1,     "hidrive"_L1,    "magentacloud"_L1, "pclouddrive"_L1};

/// What the programs leave in the folders that they look after.
constexpr std::array kMarks{".stfolder"_L1, ".dropbox.cache"_L1, ".dropbox"_L1, ".owncloudsync.log"_L1,
                            ".nextcloudsync.log"_L1};
constexpr std::array kDatabaseMarks{".sync_"_L1, "._sync_"_L1}; ///< with a name of its own, ending in .db

constexpr std::array kNetworkTypes{"nfs",   "cifs",      "smb",  "9p",   "afs",   "ncpfs",
                                   "davfs", "glusterfs", "ceph", "coda", "lustre"};

bool hasSyncedName(const QString& folder)
{
    return std::any_of(kSyncedNames.begin(), kSyncedNames.end(), [&](QLatin1StringView name) {
        if (!folder.startsWith(name, Qt::CaseInsensitive))
            return false;
        QStringView rest = QStringView(folder).sliced(name.size());
        while (!rest.isEmpty() && rest.front().isDigit())
            rest = rest.sliced(1);
        return rest.isEmpty() || u" -_("_s.contains(rest.front());
    });
}

bool hasMark(const QDir& folder)
{
    if (std::any_of(kMarks.begin(), kMarks.end(),
                    [&](QLatin1StringView mark) { return folder.exists(mark); }))
        return true;
    // Not by name filters, which are regular expressions: this stands before the first page of a start.
    QDirIterator entries(folder.path(), QDir::Files | QDir::Hidden | QDir::System);
    while (entries.hasNext()) {
        entries.next();
        const QString name = entries.fileName();
        if (name.endsWith(".db"_L1) &&
            std::any_of(kDatabaseMarks.begin(), kDatabaseMarks.end(),
                        [&](QLatin1StringView mark) { return name.startsWith(mark); }))
            return true;
    }
    return false;
}

/// The folder itself, or the nearest above it that is there.
QDir nearestFolder(const QString& path)
{
    QDir folder = QFileInfo(path).absoluteDir();
    while (!folder.exists() && !folder.isRoot())
        folder = QFileInfo(folder.path()).absoluteDir();
    return QDir(folder.canonicalPath());
}

bool isSynced(QDir folder)
{
    for (; !folder.isRoot(); folder = QFileInfo(folder.path()).absoluteDir()) {
        if (hasSyncedName(folder.dirName()) || hasMark(folder))
            return true;
    }
    return false;
}

} // namespace

bool isNetworkFileSystem(const QByteArray& type)
{
    QByteArray name = type.toLower();
    // Of what runs in user space, the local ones are few and known.
    if (name.startsWith("fuse."))
        return name != "fuse.encfs" && name != "fuse.gocryptfs" && name != "fuse.cryfs" &&
               name != "fuse.bindfs" && name != "fuse.ntfs-3g" && name != "fuse.exfat" &&
               name != "fuse.veracrypt";
    return std::any_of(kNetworkTypes.begin(), kNetworkTypes.end(),
                       [&](const char* begin) { return name.startsWith(begin); });
}

FolderRisk folderRisk(const QString& path)
{
    const QDir folder = nearestFolder(path);
    if (isNetworkFileSystem(QStorageInfo(folder).fileSystemType()))
        return FolderRisk::Network;
    // A folder that is still to be made may have the telling name, and a link may lead to one.
    return isSynced(QFileInfo(path).absoluteDir()) || isSynced(folder) ? FolderRisk::Synced
                                                                       : FolderRisk::None;
}

QString warningOf(FolderRisk risk)
{
    switch (risk) {
    case FolderRisk::Synced:
        return QCoreApplication::translate(
            "FolderRisk",
            "This folder is synced by another program, which can damage the file or put an older one in "
            "its place. A folder of this computer alone is safer.");
    case FolderRisk::Network:
        return QCoreApplication::translate(
            "FolderRisk",
            "This folder is on another machine. A lost connection can damage the file; a folder of this "
            "computer is safer.");
    case FolderRisk::None:
        break;
    }
    return {};
}

} // namespace spoton::viewmodels
