// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/folder_risk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

/// Names as the programs choose them: "OneDrive - Team", "Google Drive (2)", "iCloudDrive".
const QString kSyncedNames =
    u"^(next ?cloud|own ?cloud|dropbox|one ?drive|icloud ?drive|icloud|com~apple~clouddocs|google ?drive|"
    "googledrive|seafile|syncthing|pcloud ?drive|tresorit|magentacloud|hidrive)\\d*([ \\-_(].*)?$"_s;

/// What the programs leave in the folders that they look after.
constexpr std::array kMarks{".stfolder",          ".dropbox.cache", ".dropbox",   ".owncloudsync.log",
                            ".nextcloudsync.log", ".sync_*.db",     "._sync_*.db"};

constexpr std::array kNetworkTypes{"nfs",   "cifs",      "smb",  "9p",   "afs",   "ncpfs",
                                   "davfs", "glusterfs", "ceph", "coda", "lustre"};

bool hasMark(const QDir& folder)
{
    QStringList marks;
    for (const char* mark : kMarks)
        marks += QString::fromLatin1(mark);
    return !folder.entryList(marks, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)
                .isEmpty();
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
    static const QRegularExpression kNames(kSyncedNames, QRegularExpression::CaseInsensitiveOption);
    for (; !folder.isRoot(); folder = QFileInfo(folder.path()).absoluteDir()) {
        if (kNames.match(folder.dirName()).hasMatch() || hasMark(folder))
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
