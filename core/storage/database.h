// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/connection.h"
#include "storage/file_lock.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace spoton::storage {

/// One Spot on! file, open in this process alone. Reads go through prepare(), writes through a Batch.
class Database
{
public:
    /// A new file with the whole schema and a device number of its own. An empty passphrase makes a plain
    /// file. FileExists rather than overwriting; nothing is left behind when it fails.
    static base::Result<std::unique_ptr<Database>> create(const QString& path, const QByteArray& passphrase);

    /// Opens a file, having refused whatever is not ours with an error of its own and the file untouched.
    /// Older schemas are migrated after a verified backup beside the file.
    static base::Result<std::unique_ptr<Database>> open(const QString& path, const QByteArray& passphrase);

    /// A plain database that lives in memory and has no lock, for tests.
    static base::Result<std::unique_ptr<Database>> inMemory();

    /// Whether openReader() gives one: not for a file in memory or one that can only be read.
    bool canBeReadBeside() const { return m_lock.has_value(); }

    /// The same file once more, on a connection that only reads, so that another thread reads it at length
    /// while this one goes on: batches on it fail with FileReadOnly. It belongs to the thread that asks, any
    /// one, and has to be closed before this one, which closes the log. FileReplaced as in mayBeWritten(), so
    /// that both always read the same file.
    base::Result<std::unique_ptr<Database>> openReader() const;

    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    base::Result<Statement> prepare(const QString& sql) { return m_connection->prepare(sql); }
    Connection& connection() { return *m_connection; }
    const QString& path() const { return m_path; }
    const QByteArray& passphrase() const { return m_passphrase; }

    /// A file or folder that cannot be written opens to read.
    Access access() const { return m_access; }

    /// Asked before every write: FileReadOnly; or FileReplaced once another program has removed the file or
    /// put another one in its place. What this one holds is then kept beside it, as
    /// "<file>.replaced-<UTC time>.spoton" (the error's detail is that name), now or in closing it.
    base::Done mayBeWritten();

private:
    Database(QString path, QByteArray passphrase);
    base::Done openExisting();
    base::Done refuseForeign();
    base::Done keepReplaced();

    QString m_path;
    QByteArray m_passphrase;
    Access m_access = Access::ReadWrite;
    std::optional<FileLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    QString m_kept; ///< where it was kept when the file was replaced
};

/// The name under which a file that another one takes the place of is kept beside it.
QString nameOfReplaced(const QString& path);

/// Gives the file a new device number, so that its ids never meet those handed out before: for a new file and
/// for a restored backup, whose counter is behind.
base::Done becomeNewDevice(Connection& connection);

} // namespace spoton::storage
