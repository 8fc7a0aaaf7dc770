// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "base/durable_file.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QStringList kCompanions{u"-wal"_s, u"-shm"_s, u"-journal"_s};

void removeWithCompanions(const QString& path)
{
    for (const QString& suffix : kCompanions)
        QFile::remove(path + suffix);
    QFile::remove(path);
    QFile::remove(path + u".lock"_s);
}

base::Done refuseBackup(const QString& backup, const QString& path)
{
    if (QFileInfo(backup).canonicalFilePath() == path)
        return base::fail(base::ErrorKind::FileInUse, backup);
    // A plain copy in the place of an encrypted file would leave all data readable from then on.
    const FileLook look = lookAt(path);
    const bool wasEncrypted = look == FileLook::Other || look == FileLook::Truncated;
    if (wasEncrypted && lookAt(backup) == FileLook::PlainSqlite)
        return base::fail(base::ErrorKind::FileNotEncrypted, backup);
    return {};
}

/// A backup ready to be moved to its place: a copy with what its own -wal holds, checked, and a device of its
/// own.
base::Done prepareRestored(const QString& backup, const QString& copy, const QByteArray& passphrase)
{
    removeWithCompanions(copy);
    SPOTON_TRY(base::copyDurably(backup, copy));
    for (const QString& suffix : {u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo(backup + suffix).size() > 0)
            SPOTON_TRY(base::copyDurably(backup + suffix, copy + suffix));
    }
    {
        SPOTON_ASSIGN(const auto restored, Database::open(copy, passphrase));
        SPOTON_ASSIGN(const QStringList damage, findDamage(restored->connection()));
        if (!damage.isEmpty())
            return base::fail(base::ErrorKind::FileDamaged, damage.first());
        SPOTON_TRY(becomeNewDevice(restored->connection()));
    }
    return base::syncFile(copy);
}

/// Brings what stands in the -wal into the file, as far as it can still be opened.
void finishWal(const QString& path, const QByteArray& passphrase)
{
    if (!QFileInfo::exists(path) || !QFileInfo::exists(path + u"-wal"_s))
        return;
    if (const auto connection = Connection::open(path, passphrase))
        (void)(*connection)->beginWriting();
}

/// Keeps the file under a second name, with its -wal or -journal where it could not be finished; the file
/// itself stays in its place until the restored one takes it.
base::Result<QString> keepAside(const QString& path)
{
    if (!QFileInfo::exists(path))
        return QString();
    const QString aside = nameOfReplaced(path);
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-journal"_s}) {
        if (QFileInfo::exists(path + suffix))
            SPOTON_TRY(base::linkOrCopy(path + suffix, aside + suffix));
    }
    return aside;
}

} // namespace

base::Result<QString> restore(const QString& backup, const QString& target, const QByteArray& passphrase)
{
    const QString path = realPath(target);
    SPOTON_TRY(refuseBackup(backup, path));
    SPOTON_ASSIGN(const FileLock lock, FileLock::acquire(path));
    const QString copy = path + u".restoring"_s;
    const auto prepared = prepareRestored(backup, copy, passphrase);
    QFile::remove(copy + u".lock"_s);
    if (!prepared) {
        removeWithCompanions(copy);
        return tl::unexpected(prepared.error());
    }
    finishWal(path, passphrase);
    SPOTON_ASSIGN(QString aside, keepAside(path));
    // Nothing of the old file may be replayed onto the new one.
    for (const QString& suffix : kCompanions)
        QFile::remove(path + suffix);
    SPOTON_TRY(base::renameDurably(copy, path));
    return aside;
}

} // namespace spoton::storage
