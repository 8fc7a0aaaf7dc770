// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "base/durable_file.h"
#include "base/fold.h"
#include "base/order_key.h"
#include "base/phone.h"
#include "storage/sql_error.h"
#include "storage/statement_cache.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

struct Setting
{
    QString set;
    QString readBack;
    QString expected;
};

// Each is set and read back, since SQLite ignores what it cannot do without a word.
const std::array kSettings{
    Setting{u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA temp_store"_s, u"2"_s},
    Setting{u"PRAGMA foreign_keys = ON"_s, u"PRAGMA foreign_keys"_s, u"1"_s},
    Setting{u"PRAGMA recursive_triggers = ON"_s, u"PRAGMA recursive_triggers"_s, u"1"_s},
    Setting{u"PRAGMA synchronous = FULL"_s, u"PRAGMA synchronous"_s, u"2"_s},
    Setting{u"PRAGMA cell_size_check = ON"_s, u"PRAGMA cell_size_check"_s, u"1"_s},
    Setting{u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA trusted_schema"_s, u"0"_s},
};

// SQLite's own default of 2 MiB is too little to keep the inner pages of a large file at hand. What a long
// import changes within this many it writes once, the rest again and again.
constexpr int kCacheKibibytes = 32 * 1024;

// Instructions of SQLite's between two questions whether to end: far below a millisecond of work.
constexpr int kInstructionsBetween = 1000;

/// SQL functions of one text; NULL stays NULL.
template<QString (*function)(QStringView)>
void textFunction(sqlite3_context* context, int, sqlite3_value** values)
{
    const int bytes = sqlite3_value_bytes16(values[0]);
    const void* text = sqlite3_value_text16(values[0]);
    if (!text) {
        sqlite3_result_null(context);
        return;
    }
    const QStringView view(static_cast<const char16_t*>(text), bytes / qsizetype(sizeof(char16_t)));
    const QString result = function(view);
    sqlite3_result_text16(context, result.utf16(), int(result.size() * qsizetype(sizeof(char16_t))),
                          SQLITE_TRANSIENT);
}

/// What indices and triggers of the file call; without them it could be neither read in order nor written.
base::Done addFunctions(sqlite3* sqlite)
{
    using Function = void (*)(sqlite3_context*, int, sqlite3_value**);
    for (const auto& [name, function] : {std::pair<const char*, Function>{"fold", textFunction<base::fold>},
                                         {"order_key", textFunction<base::orderKey>},
                                         {"phone_words", textFunction<base::phoneWords>}}) {
        if (sqlite3_create_function_v2(sqlite, name, 1,
                                       SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr,
                                       function, nullptr, nullptr, nullptr) != SQLITE_OK)
            return base::fail(base::ErrorKind::Database, QString::fromLatin1(name));
    }
    return {};
}

/// A folder that cannot be written has no room for the shared memory of a write-ahead log. Where no log is
/// left to be read, its file is one that does not change.
bool nobodyCanWrite(const QString& path)
{
    return !QFileInfo(QFileInfo(path).path()).isWritable() && QFileInfo(path + u"-wal"_s).size() == 0;
}

int askWhetherCancelled(void* cancelled)
{
    return (*static_cast<const base::CancelCheck*>(cancelled))() ? 1 : 0;
}

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"''"_s) + u'\'';
}

QString immutableUri(const QString& path)
{
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + u"?immutable=1"_s;
}

constexpr qint64 kHead = 1024;
constexpr qint64 kPage = 4096; ///< SQLCipher's own default, which all files of ours have
constexpr std::size_t kFewBytes =
    128; ///< half of all there are; of a kilobyte that looks random nearly all occur

/// An encrypted file begins like noise. What is packed looks much the same but for its first bytes.
bool beginsAsAnother(const QByteArray& head)
{
    for (const QByteArrayView mark : {"%PDF", "PK\x03\x04", "\x89PNG", "\xff\xd8\xff", "GIF8", "\x1f\x8b\x08",
                                      "7z\xbc\xaf", "\xd0\xcf\x11\xe0"}) {
        if (head.startsWith(mark))
            return true;
    }
    const auto isText = [](char byte) {
        return uchar(byte) >= 0x20 || byte == '\n' || byte == '\r' || byte == '\t';
    };
    if (std::all_of(head.begin(), head.end(), isText))
        return true;
    // Nothing but 0s may be a file of ours that was lost.
    const std::size_t different = std::set<char>(head.begin(), head.end()).size();
    return head.size() == kHead && different > 1 && different < kFewBytes;
}

} // namespace

FileLook lookAt(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return FileLook::Missing;
    if (!QFileInfo(path).isFile()) // a folder; or a pipe, which would be waited for
        return FileLook::Foreign;
    if (!file.open(QIODevice::ReadOnly))
        return FileLook::Other;
    const QByteArray head = file.read(kHead);
    if (head.isEmpty())
        return FileLook::Empty;
    if (head.startsWith(QByteArray("SQLite format 3\0", 16)))
        return FileLook::PlainSqlite;
    if (beginsAsAnother(head))
        return FileLook::Foreign;
    return file.size() % kPage == 0 ? FileLook::Other : FileLook::Truncated;
}

Connection::Connection() : m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)) {}

Connection::~Connection()
{
    m_statements.reset();
    if (m_database) {
        m_database->close();
        m_database.reset();
        QSqlDatabase::removeDatabase(m_name);
    }
}

base::Result<std::unique_ptr<Connection>> Connection::open(const QString& path, const QByteArray& passphrase,
                                                           Access access)
{
    std::unique_ptr<Connection> connection(new Connection);
    const bool immutable = access == Access::ReadOnly && nobodyCanWrite(path);
    SPOTON_TRY(connection->openFile(path, passphrase, access, immutable));
    return connection;
}

base::Result<std::unique_ptr<Connection>> Connection::openBeside(const QString& path,
                                                                 const QByteArray& passphrase)
{
    std::unique_ptr<Connection> connection(new Connection);
    SPOTON_TRY(connection->openFile(path, passphrase, Access::ReadOnly, false));
    SPOTON_TRY(connection->renounceWriting());
    return connection;
}

base::Done Connection::openFile(const QString& path, const QByteArray& passphrase, Access access,
                                bool immutable)
{
    {
        // A connection to nothing answers whether this SQLite is SQLCipher, before a file is touched.
        m_database = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name));
        m_database->setDatabaseName(u":memory:"_s);
        if (!m_database->open())
            return tl::unexpected(errorOf(m_database->lastError()));
        QSqlQuery version(u"PRAGMA cipher_version"_s, *m_database);
        if (!version.next() || version.value(0).toString().isEmpty())
            return base::fail(base::ErrorKind::CipherMissing);
    }
    m_database->close();
    if (path != u":memory:"_s && access == Access::ReadWrite && !QFileInfo::exists(path))
        SPOTON_TRY(base::createPrivateFile(path));
    m_database->setDatabaseName(immutable ? immutableUri(path) : path);
    m_database->setConnectOptions((access == Access::ReadOnly ? u"QSQLITE_OPEN_READONLY"_s : QString()) +
                                  (immutable ? u";QSQLITE_OPEN_URI"_s : QString()));
    if (!m_database->open())
        return tl::unexpected(errorOf(m_database->lastError()));
    auto* sqlite = static_cast<sqlite3*>(handle());
    if (!passphrase.isEmpty() &&
        sqlite3_key(sqlite, passphrase.constData(), int(passphrase.size())) != SQLITE_OK)
        return base::fail(base::ErrorKind::KeyWrongOrDamaged);
    // It would write to standard error of its own accord; failures reach us as errors all the same.
    SPOTON_TRY(execute(u"PRAGMA cipher_log_level = NONE"_s));
    SPOTON_TRY(addFunctions(sqlite));
    m_statements = std::make_unique<StatementCache>(sqlite);
    // Whoever opens a file that turns out not to be ours must leave it as it is, its -wal included.
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return applySettings();
}

base::Done Connection::applySettings()
{
    // The first read of a page: here a wrong key shows.
    if (const auto firstRead = scalar(u"SELECT count(*) FROM sqlite_schema"_s); !firstRead) {
        // A broken page of the schema behind the first one is to SQLCipher an error like any other.
        const bool broken = firstRead.error().kind == base::ErrorKind::Database;
        return broken ? base::fail(base::ErrorKind::FileDamaged, firstRead.error().detail)
                      : base::Done(tl::unexpected(firstRead.error()));
    }
    for (const Setting& setting : kSettings) {
        SPOTON_TRY(execute(setting.set));
        SPOTON_ASSIGN(const QVariant answer, scalar(setting.readBack));
        if (answer.toString() != setting.expected)
            return base::fail(base::ErrorKind::Database, setting.set);
    }
    SPOTON_TRY(execute(u"PRAGMA mmap_size = 0"_s));
    SPOTON_TRY(execute(u"PRAGMA cache_size = -%1"_s.arg(kCacheKibibytes)));
    return {};
}

/// The file is opened to read already; these are the second bolt, and a log that has grown is the writer's.
base::Done Connection::renounceWriting()
{
    SPOTON_TRY(execute(u"PRAGMA query_only = ON"_s));
    SPOTON_ASSIGN(const QVariant queryOnly, scalar(u"PRAGMA query_only"_s));
    SPOTON_ASSIGN(const QVariant checkpoints, scalar(u"PRAGMA wal_autocheckpoint = 0"_s));
    if (queryOnly.toInt() != 1 || checkpoints.toInt() != 0)
        return base::fail(base::ErrorKind::Database, u"query_only"_s);
    m_queryOnly = true;
    return {};
}

base::Done Connection::beginWriting()
{
    auto* sqlite = static_cast<sqlite3*>(handle());
    sqlite3_db_config(sqlite, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
    if (m_database->databaseName() == u":memory:"_s)
        return {};
    SPOTON_ASSIGN(const QVariant mode, scalar(u"PRAGMA journal_mode = WAL"_s));
    if (mode.toString() != u"wal"_s)
        return base::fail(base::ErrorKind::Database, u"journal_mode"_s);
    return {};
}

base::Result<Statement> Connection::prepare(const QString& sql)
{
    return m_statements->prepare(sql);
}

base::Done Connection::execute(const QString& sql)
{
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(errorOf(query.lastError()));
    return {};
}

base::Result<QVariant> Connection::scalar(const QString& sql)
{
    QSqlQuery query(*m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return tl::unexpected(errorOf(query.lastError()));
    if (!query.next()) {
        if (query.lastError().isValid())
            return tl::unexpected(errorOf(query.lastError()));
        return QVariant();
    }
    return query.value(0);
}

base::Done Connection::copyInto(const QString& path)
{
    // It holds for all files of a connection, the copy among them.
    if (m_queryOnly)
        SPOTON_TRY(execute(u"PRAGMA query_only = OFF"_s));
    auto done = execute(u"VACUUM INTO "_s + quoted(path));
    if (m_queryOnly)
        SPOTON_TRY(execute(u"PRAGMA query_only = ON"_s));
    return done;
}

bool Connection::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(static_cast<sqlite3*>(handle()), "main", SQLITE_FCNTL_HAS_MOVED, &moved) ==
               SQLITE_OK &&
           moved != 0;
}

base::Done Connection::emptyLog()
{
    SPOTON_ASSIGN(const QVariant busy, scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
    return busy.toInt() == 0 ? base::Done() : base::Done(base::fail(base::ErrorKind::FileInUse));
}

void Connection::endWhen(base::CancelCheck cancelled)
{
    auto* sqlite = static_cast<sqlite3*>(handle());
    sqlite3_progress_handler(sqlite, 0, nullptr, nullptr);
    m_cancelled = std::move(cancelled);
    if (m_cancelled)
        sqlite3_progress_handler(sqlite, kInstructionsBetween, askWhetherCancelled, &m_cancelled);
}

void Connection::dropStatements()
{
    m_statements->clear();
}

void* Connection::handle() const
{
    const QVariant handle = m_database->driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace spoton::storage
