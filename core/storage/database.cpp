// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "base/durable_file.h"

#include "storage/backup.h"
#include "storage/migrator.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

constexpr quint32 kDeviceNumbers = (1U << 23) - 1; // 1 … 8388607; 0 is for what every file starts with
constexpr qint64 kSmallestPage = 512;              ///< of SQLite

const QString kInsertDevice =
    u"INSERT INTO device (number, uuid, name, added_at) VALUES (:number, :uuid, :name, :added_at)"_s;
const QString kStartHead = uR"(
    INSERT INTO journal_head (one, device, counter, stamp) VALUES (1, :device, 0, 0)
    ON CONFLICT (one) DO UPDATE SET device = excluded.device, counter = 0)"_s;

/// With the ending of its kind, so that whoever looks for it is offered it.
QString keptBeside(const QString& path, const QString& reason)
{
    return path + u'.' + reason + u".spoton"_s;
}

base::Done refuseByLook(const QString& path, bool hasKey)
{
    using enum base::ErrorKind;
    switch (lookAt(path)) {
    case FileLook::Missing:
        return base::fail(FileMissing, path);
    case FileLook::Empty:
        return base::fail(FileEmpty, path);
    case FileLook::PlainSqlite:
        if (hasKey)
            return base::fail(FileNotEncrypted, path);
        return QFileInfo(path).size() < kSmallestPage ? base::Done(base::fail(FileTruncated, path))
                                                      : base::Done();
    case FileLook::Foreign:
        return base::fail(FileForeign, path);
    case FileLook::Truncated:
        return base::fail(FileTruncated, path);
    case FileLook::Other:
        return hasKey ? base::Done() : base::Done(base::fail(FileNeedsKey, path));
    }
    return {};
}

/// A file that ends early shows by its size before any of its missing pages is asked for.
base::Done refuseTruncated(Connection& connection, const QString& path)
{
    SPOTON_ASSIGN(const QVariant pageSize, connection.scalar(u"PRAGMA page_size"_s));
    SPOTON_ASSIGN(const QVariant pages, connection.scalar(u"PRAGMA page_count"_s));
    const qint64 size = QFileInfo(path).size();
    const bool walHasMore = QFileInfo(path + u"-wal"_s).size() > 0;
    const bool tooShort = size < pages.toLongLong() * pageSize.toLongLong();
    if (size % pageSize.toLongLong() != 0 || (tooShort && !walHasMore))
        return base::fail(base::ErrorKind::FileTruncated, u"shorter than its header says"_s);
    return {};
}

void removeFile(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

/// A whole new file, closed and synced.
base::Done makeFile(const QString& path, const QByteArray& passphrase)
{
    {
        SPOTON_ASSIGN(const auto connection, Connection::open(path, passphrase));
        SPOTON_TRY(connection->execute(u"PRAGMA application_id = %1"_s.arg(kApplicationId)));
        SPOTON_TRY(connection->beginWriting());
        SPOTON_TRY(migrate(*connection));
        SPOTON_TRY(becomeNewDevice(*connection));
    }
    return base::syncFile(path);
}

} // namespace

base::Done becomeNewDevice(Connection& connection)
{
    SPOTON_TRY(connection.execute(u"BEGIN IMMEDIATE"_s));
    const auto write = [&connection]() -> base::Done {
        const qint64 number = 1 + QRandomGenerator::system()->bounded(kDeviceNumbers);
        SPOTON_ASSIGN(Statement device, connection.prepare(kInsertDevice));
        SPOTON_TRY(device.bind(":number"_L1, number)
                       .bind(":uuid"_L1, QUuid::createUuid().toString(QUuid::WithoutBraces))
                       .bind(":name"_L1, QSysInfo::machineHostName())
                       .bind(":added_at"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODate))
                       .run());
        SPOTON_ASSIGN(Statement head, connection.prepare(kStartHead));
        SPOTON_TRY(head.bind(":device"_L1, number).run());
        return connection.execute(u"COMMIT"_s);
    };
    auto done = write();
    if (!done)
        (void)connection.execute(u"ROLLBACK"_s);
    return done;
}

Database::Database(QString path, QByteArray passphrase)
    : m_path(std::move(path)), m_passphrase(std::move(passphrase))
{
}

QString nameOfReplaced(const QString& path)
{
    return keptBeside(path,
                      u"replaced-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz"_s));
}

Database::~Database()
{
    if (m_lock && m_connection)
        (void)mayBeWritten(); // keeps what was open, should the file have been replaced
    m_connection.reset();
    m_passphrase.fill('\0');
}

base::Result<std::unique_ptr<Database>> Database::create(const QString& path, const QByteArray& passphrase)
{
    // A dangling link is something, too.
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink() || QFileInfo::exists(path + u"-wal"_s))
        return base::fail(base::ErrorKind::FileExists, path);
    const QString real = realPath(path);
    {
        SPOTON_ASSIGN(const FileLock lock, FileLock::acquire(real));
        // Built under another name, so that a half-made file never stands at its place.
        const QString unfinished = real + u".creating"_s;
        removeFile(unfinished);
        auto made = makeFile(unfinished, passphrase);
        if (made)
            made = base::moveToFreeName(unfinished, real);
        if (!made) {
            removeFile(unfinished);
            lock.removeFile();
            return tl::unexpected(made.error());
        }
    }
    return open(real, passphrase);
}

base::Result<std::unique_ptr<Database>> Database::open(const QString& path, const QByteArray& passphrase)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    if (real.isEmpty())
        return base::fail(base::ErrorKind::FileMissing, path);
    SPOTON_TRY(refuseByLook(real, !passphrase.isEmpty()));
    std::unique_ptr<Database> database(new Database(real, passphrase));
    auto opened = database->openExisting();
    if (!opened) {
        database->m_connection.reset();
        if (database->m_lock)
            database->m_lock->removeFile();
        return tl::unexpected(opened.error());
    }
    return database;
}

base::Result<std::unique_ptr<Database>> Database::openReader() const
{
    if (m_connection->hasMoved())
        return base::fail(base::ErrorKind::FileReplaced);
    std::unique_ptr<Database> reader(new Database(m_path, m_passphrase));
    reader->m_access = Access::ReadOnly;
    SPOTON_ASSIGN(reader->m_connection, Connection::openBeside(m_path, m_passphrase));
    if (m_connection->hasMoved()) // meanwhile
        return base::fail(base::ErrorKind::FileReplaced);
    return reader;
}

base::Done Database::mayBeWritten()
{
    if (m_access == Access::ReadOnly)
        return base::fail(base::ErrorKind::FileReadOnly, m_path);
    if (!m_connection->hasMoved())
        return {};
    const auto kept = keepReplaced();
    // Whatever becomes of this process: a log left behind would be replayed onto the file that took its
    // place. Where a reader is in the way, the next write tries again.
    (void)m_connection->emptyLog();
    SPOTON_TRY(kept);
    return base::fail(base::ErrorKind::FileReplaced, QFileInfo(m_kept).fileName());
}

base::Done Database::keepReplaced()
{
    if (!m_kept.isEmpty())
        return {};
    const QString kept = nameOfReplaced(m_path);
    SPOTON_TRY(backUp(*this, kept));
    m_kept = kept;
    return {};
}

base::Done Database::openExisting()
{
    const QFileInfo file(m_path);
    const bool writable = file.isWritable() && QFileInfo(file.path()).isWritable();
    m_access = writable ? Access::ReadWrite : Access::ReadOnly;
    if (writable) {
        SPOTON_ASSIGN(m_lock, FileLock::acquire(m_path));
    }
    SPOTON_ASSIGN(m_connection, Connection::open(m_path, m_passphrase, m_access));
    SPOTON_TRY(refuseForeign());
    SPOTON_TRY(refuseTruncated(*m_connection, m_path));
    if (!writable)
        return {};
    SPOTON_TRY(m_connection->beginWriting());
    SPOTON_ASSIGN(const int version, schemaVersion(*m_connection));
    if (version < newestSchemaVersion()) {
        if (version > 0)
            SPOTON_TRY(backUp(*this, keptBeside(m_path, u"before-version-%1"_s.arg(newestSchemaVersion()))));
        SPOTON_TRY(migrate(*m_connection));
    }
    // A file whose creation was cut off after its schema has no device yet.
    SPOTON_ASSIGN(const QVariant heads, m_connection->scalar(u"SELECT count(*) FROM journal_head"_s));
    if (heads.toInt() == 0)
        SPOTON_TRY(becomeNewDevice(*m_connection));
    return {};
}

base::Done Database::refuseForeign()
{
    SPOTON_ASSIGN(const QVariant application, m_connection->scalar(u"PRAGMA application_id"_s));
    if (application.toLongLong() != kApplicationId)
        return base::fail(base::ErrorKind::FileForeign, m_path);
    SPOTON_ASSIGN(const int version, schemaVersion(*m_connection));
    if (version > newestSchemaVersion())
        return base::fail(base::ErrorKind::FileNewer, m_path);
    return {};
}

base::Result<std::unique_ptr<Database>> Database::inMemory()
{
    std::unique_ptr<Database> database(new Database(u":memory:"_s, {}));
    SPOTON_ASSIGN(database->m_connection, Connection::open(u":memory:"_s, {}));
    SPOTON_TRY(database->m_connection->beginWriting());
    SPOTON_TRY(migrate(*database->m_connection));
    SPOTON_TRY(becomeNewDevice(*database->m_connection));
    return database;
}

} // namespace spoton::storage
