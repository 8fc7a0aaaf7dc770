// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "support/child.h"
#include "support/file_kit.h"
#include "support/results.h"

#include <QFile>

#include <catch2/generators/catch_generators.hpp>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using base::ErrorKind;

namespace {

struct Setting
{
    QString pragma;
    qint64 value;
};

} // namespace

TEST_CASE("Connection: every setting of the house holds on an encrypted file")
{
    const Setting setting = GENERATE(values<Setting>({
        {u"temp_store"_s, 2},
        {u"synchronous"_s, 2},
        {u"foreign_keys"_s, 1},
        {u"recursive_triggers"_s, 1},
        {u"mmap_size"_s, 0},
        {u"cell_size_check"_s, 1},
        {u"trusted_schema"_s, 0},
        {u"cache_size"_s, -32768},
        {u"application_id"_s, storage::kApplicationId},
    }));
    const Folder folder;
    must(storage::Database::create(folder.path(), kKey));
    const auto database = must(storage::Database::open(folder.path(), kKey));
    CAPTURE(setting.pragma);
    // SQLCipher has no answer at all to mmap_size, since it never maps an encrypted file.
    CHECK(scalar(*database, u"PRAGMA "_s + setting.pragma).toLongLong() == setting.value);
}

TEST_CASE("Connection: a file that is written keeps a write-ahead log and names its cipher")
{
    const Folder folder;
    const auto database = must(storage::Database::create(folder.path(), kKey));
    CHECK(scalar(*database, u"PRAGMA journal_mode"_s).toString() == u"wal"_s);
    CHECK(scalar(*database, u"PRAGMA cipher_version"_s).toString().startsWith(u"4."_s));
    CHECK(scalar(*database, u"PRAGMA cipher_settings"_s).toString() != QString());
}

TEST_CASE("Connection: temporary tables stay in memory")
{
    const Folder folder;
    const auto database = must(storage::Database::create(folder.path(), kKey));
    execute(*database, u"CREATE TEMP TABLE scratch (words TEXT)"_s);
    CHECK(rows(*database, u"SELECT name, file FROM pragma_database_list WHERE name = 'temp'"_s) ==
          QStringList{u"temp | "_s});
}

TEST_CASE("Connection: a new file, its log and its shared memory are readable by their owner alone")
{
    const Folder folder;
    const auto connection = must(storage::Connection::open(folder.path(), kKey));
    must(connection->beginWriting());
    must(connection->execute(u"CREATE TABLE words (word TEXT) STRICT"_s));
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        CAPTURE(suffix);
        CHECK(modeOf(folder.path() + suffix) == 0600);
    }
}

TEST_CASE("Connection: until writing begins nothing is written, and closing leaves a log where it is")
{
    const Folder folder;
    {
        const auto connection = must(storage::Connection::open(folder.path(), kKey));
        must(connection->execute(u"PRAGMA user_version = 1"_s));
    }
    const QByteArray before = digestOf(folder.path());
    {
        const auto connection = must(storage::Connection::open(folder.path(), kKey));
        CHECK(scalar(*connection, u"PRAGMA user_version"_s).toInt() == 1);
    }
    CHECK(digestOf(folder.path()) == before);
    CHECK_FALSE(QFile::exists(folder.path() + u"-wal"_s));
}

TEST_CASE("Connection: the fold function of SQL is that of the program")
{
    const auto connection = must(storage::Connection::open(u":memory:"_s, {}));
    CHECK(scalar(*connection, u"SELECT fold('Müller-Schäfer, Наталья')"_s).toString() ==
          u"muler safer natalia"_s);
    CHECK(scalar(*connection, u"SELECT fold(NULL)"_s).isNull());
    CHECK(scalar(*connection, u"SELECT fold('')"_s).toString().isEmpty());
}

TEST_CASE("Connection: a statement that SQLite refuses is an error with its reason")
{
    const auto connection = must(storage::Connection::open(u":memory:"_s, {}));
    CHECK(failure(connection->prepare(u"SELECT nothing FROM nowhere"_s)) == ErrorKind::Database);
    CHECK(failure(connection->execute(u"NONSENSE"_s)) == ErrorKind::Database);
    CHECK(failure(connection->scalar(u"SELECT abs(-9223372036854775807 - 1)"_s)) == ErrorKind::Database);
    must(connection->execute(u"CREATE TABLE one (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT"_s));
    CHECK(failure(connection->execute(u"INSERT INTO one VALUES (1, NULL)"_s)) == ErrorKind::Invalid);
}

TEST_CASE("Statement: an error while its rows come is not the end of the rows")
{
    const auto connection = must(storage::Connection::open(u":memory:"_s, {}));
    must(connection->execute(u"CREATE TABLE numbers (number INTEGER) STRICT"_s));
    must(connection->execute(u"INSERT INTO numbers VALUES (1), (2), (-9223372036854775807 - 1)"_s));
    storage::Statement select = must(connection->prepare(u"SELECT abs(number) FROM numbers"_s));
    CHECK(must(select.next()));
    CHECK(must(select.next()));
    CHECK(failure(select.next()) == ErrorKind::Database);
}

TEST_CASE("Statement: values come back as they were bound")
{
    const auto connection = must(storage::Connection::open(u":memory:"_s, {}));
    must(connection->execute(u"CREATE TABLE t (id INTEGER PRIMARY KEY, word TEXT) STRICT"_s));
    storage::Statement insert = must(connection->prepare(u"INSERT INTO t VALUES (:id, :word)"_s));
    const QString word = u"„Ä“ 😀 '\"\n\t; -- Наталья"_s;
    must(insert.bind(":id"_L1, Q_INT64_C(9223372036854775807)).bind(":word"_L1, word).run());
    must(insert.bind(":id"_L1, 2).bind(":word"_L1, QVariant()).run());
    CHECK(insert.changedRows() == 1);
    storage::Statement select = must(connection->prepare(u"SELECT id, word FROM t ORDER BY id DESC"_s));
    must(select.first());
    CHECK(select.integer(0) == 9223372036854775807);
    CHECK(select.text(1) == word);
    CHECK(must(select.next()));
    CHECK(select.isNull(1));
    CHECK_FALSE(must(select.next()));
}

TEST_CASE("Statement: first finds nothing where there is nothing")
{
    const auto connection = must(storage::Connection::open(u":memory:"_s, {}));
    storage::Statement select = must(connection->prepare(u"SELECT 1 WHERE 0"_s));
    CHECK(failure(select.first()) == ErrorKind::NotFound);
}
