// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_check.h"
#include "storage/statement.h"

#include <QByteArray>

#include <memory>

class QSqlDatabase;

namespace spoton::storage {

/// The number in every Spot on! file's header that says it is one: "Spot" in ASCII.
inline constexpr qint64 kApplicationId = 0x53706f74;

enum class Access
{
    ReadWrite,
    ReadOnly
};

/// What the size of a file and its first bytes say, read before any SQLite connection has it open.
enum class FileLook
{
    Missing,
    Empty,
    PlainSqlite,
    Foreign,   ///< text, a well-known kind of file or no file at all: no database, and nothing encrypted
    Truncated, ///< may have been an encrypted file, but is no number of whole pages
    Other
};
FileLook lookAt(const QString& path);

/// One keyed SQLCipher connection under Qt's SQLite driver with all settings of the house, read back.
/// Knows nothing of Spot on!'s tables.
class Connection
{
public:
    /// Opens or, where the file is missing, creates it with mode 0600. An empty passphrase means a plain
    /// file.
    /// ":memory:" is a plain database in memory. CipherMissing before anything is touched if this SQLite
    /// cannot encrypt; KeyWrongOrDamaged if the first page cannot be read with this key.
    static base::Result<std::unique_ptr<Connection>> open(const QString& path, const QByteArray& passphrase,
                                                          Access access = Access::ReadWrite);

    /// One more connection to a file that another connection of this process has open for writing: it reads,
    /// and never writes, moves the log into the file or recovers it. To be closed before that one.
    static base::Result<std::unique_ptr<Connection>> openBeside(const QString& path,
                                                                const QByteArray& passphrase);

    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// To be called once the file has proved to be one of ours: turns on WAL. Until then nothing is written.
    base::Done beginWriting();

    base::Result<Statement> prepare(const QString& sql);

    /// Runs one statement that is needed once.
    base::Done execute(const QString& sql);

    /// The first column of the first row.
    base::Result<QVariant> scalar(const QString& sql);

    /// Writes a compact copy of the file, encrypted with the same passphrase, into an empty file.
    base::Done copyInto(const QString& path);

    /// While `cancelled` says so, every statement ends with Cancelled, also one that is running.
    void endWhen(base::CancelCheck cancelled);

    /// For what is worked out from the rows, between statements.
    const base::CancelCheck& cancelled() const { return m_cancelled; }

    /// Whether another program has removed the open file or put another one in its place. What is written
    /// goes into the file that was opened all the same.
    bool hasMoved() const;

    /// Moves the whole log into the file; FileInUse where another connection still reads from it.
    base::Done emptyLog();

    /// Forgets prepared statements; needed before the schema changes.
    void dropStatements();

    /// SQLite's own handle, for what Qt does not offer (functions).
    void* handle() const;

private:
    Connection();
    base::Done openFile(const QString& path, const QByteArray& passphrase, Access access, bool immutable);
    base::Done applySettings();
    base::Done renounceWriting();

    QString m_name;
    std::unique_ptr<QSqlDatabase> m_database;
    std::unique_ptr<StatementCache> m_statements;
    base::CancelCheck m_cancelled;
    bool m_queryOnly = false;
};

} // namespace spoton::storage
