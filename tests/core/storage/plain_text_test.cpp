// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Twenty words in every text field of the file: none of them may be readable anywhere on the disk.
#include "base/fold.h"
#include "storage/backup.h"
#include "storage/journal.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;

namespace {

constexpr int kBulk = 20000; // contacts, some 20 MB with the journal: more than any cache of SQLite holds

QStringList markers()
{
    QStringList words;
    for (const QChar consonant : u"bdglm"_s) {
        for (const QChar vowel : u"aiou"_s)
            words +=
                u"tilodar"_s + consonant + vowel; // folding leaves them as they are, the index holds them so
    }
    return words;
}

QString marker(qsizetype number)
{
    return markers()[number % markers().size()];
}

/// How many of the words can be read in these bytes.
int readable(const QByteArray& bytes)
{
    int found = 0;
    for (const QString& word : markers()) {
        const QByteArray little = QStringEncoder(QStringConverter::Utf16LE)(word);
        const QByteArray big = QStringEncoder(QStringConverter::Utf16BE)(word);
        found += bytes.contains(word.toUtf8()) || bytes.contains(little) || bytes.contains(big) ? 1 : 0;
    }
    return found;
}

/// Fills every text column of every record table, and the tables that a search sorts with many rows.
void fill(storage::Database& database)
{
    storage::Batch batch = must(storage::Batch::begin(database, storage::Action::Save, marker(0)));
    execute(database, u"PRAGMA defer_foreign_keys = ON"_s);
    qsizetype field = 0;
    for (const QString& table : must(storage::recordTables(database.connection()))) {
        QStringList values;
        for (const QString& type :
             rows(database, u"SELECT type FROM pragma_table_info('%1') WHERE name <> 'id'"_s.arg(table)))
            values += type == u"TEXT"_s ? u"'%1'"_s.arg(marker(field++)) : u"1"_s; // 1 is there in each table
        execute(database, u"INSERT INTO \"%1\" VALUES (%2, %3)"_s.arg(
                              table, table == u"code"_s ? u"9001"_s : u"1"_s, values.join(u", "_s)));
    }
    REQUIRE(field > 100);
    execute(database, u"CREATE TEMP TABLE words (id INTEGER PRIMARY KEY, word TEXT)"_s);
    for (qsizetype number = 0; number < markers().size(); ++number)
        execute(database, u"INSERT INTO temp.words VALUES (%1, '%2')"_s.arg(number).arg(marker(number)));
    execute(
        database,
        u"WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
        "INSERT INTO contact (id, given_name, notes) SELECT i, word || ' ' || i, "
        "hex(randomblob(100)) || ' ' || word || ' ' || hex(randomblob(100)) FROM n JOIN temp.words w ON w.id = i % 20"_s
            .arg(kBulk));
    execute(database, u"DROP TABLE temp.words"_s);
    must(batch.commit());
}

/// What this process has open besides the files of `expected`, devices, pipes and sockets, as bytes.
QList<QByteArray> otherOpenFiles(const QStringList& expected)
{
    QList<QByteArray> contents;
    const QDir descriptors(u"/proc/self/fd"_s);
    for (const QString& name : descriptors.entryList(QDir::Files | QDir::System)) {
        const QString link = descriptors.filePath(name);
        char target[4096];
        const ssize_t size = ::readlink(QFile::encodeName(link).constData(), target, sizeof target);
        const QString path = QString::fromLocal8Bit(target, size > 0 ? size : 0);
        if (!path.startsWith(u'/') || path.startsWith("/dev/"_L1) || path.startsWith("/proc/"_L1) ||
            expected.contains(path))
            continue;
        contents += contentOf(link);
    }
    return contents;
}

/// Statements that sort, group and materialise more than fits into memory caches, stepped half way.
const QStringList kLarge{
    u"SELECT c.notes FROM contact c ORDER BY substr(c.notes, 50)"_s,
    u"SELECT DISTINCT notes FROM contact"_s,
    u"SELECT notes, count(*) FROM contact GROUP BY substr(notes, 20)"_s,
    u"WITH m AS MATERIALIZED (SELECT notes, given_name FROM contact) SELECT a.notes FROM m a JOIN m b USING (given_name) ORDER BY a.notes"_s,
    u"SELECT after FROM change ORDER BY after DESC"_s,
};

} // namespace

TEST_CASE("Plain text: none of the words can be read in the file, its log, its backup or any temporary file")
{
    const Folder folder;
    QDir().mkpath(folder.path(u"tmp"_s));
    qputenv("SQLITE_TMPDIR", QFile::encodeName(folder.path(u"tmp"_s)));
    const QStringList own{folder.path(), folder.path() + u"-wal"_s, folder.path() + u"-shm"_s,
                          folder.path() + u".lock"_s};
    const QString backup = folder.path(u"copy.spoton"_s);
    {
        const auto database = must(storage::Database::create(folder.path(), kKey));
        const auto before = otherOpenFiles(own).size();
        fill(*database);
        for (const QString& sql : kLarge) {
            CAPTURE(sql);
            storage::Statement statement = must(database->prepare(sql));
            for (int row = 0; row < kBulk / 2; ++row)
                must(statement.next());
            const auto others = otherOpenFiles(own);
            CHECK(others.size() == before);
            for (const QByteArray& content : others)
                CHECK(readable(content) == 0);
        }
        execute(*database, u"CREATE TEMP TABLE scratch AS SELECT notes FROM contact"_s);
        CHECK(otherOpenFiles(own).size() == before);
        execute(*database, u"DROP TABLE temp.scratch"_s);
        must(storage::backUp(*database, backup));
        REQUIRE(QFileInfo(own[1]).size() > 0);
        for (const QString& path : own)
            CHECK(readable(contentOf(path)) == 0);
        // All of them are there for those who have the key.
        CHECK(readable(rows(*database, u"SELECT notes FROM contact WHERE id < 1000"_s).join(u' ').toUtf8()) ==
              20);
    }
    for (const QString& path : {folder.path(), backup, own[3]})
        CHECK(readable(contentOf(path)) == 0);
    CHECK(QDir(folder.path(u"tmp"_s)).isEmpty());
    qunsetenv("SQLITE_TMPDIR");
}

TEST_CASE("Plain text: this test would notice a plain file and a temporary file in plain text")
{
    const Folder folder;
    QDir().mkpath(folder.path(u"tmp"_s));
    qputenv("SQLITE_TMPDIR", QFile::encodeName(folder.path(u"tmp"_s)));
    const QStringList own{folder.path(), folder.path() + u"-wal"_s, folder.path() + u"-shm"_s,
                          folder.path() + u".lock"_s};
    {
        const auto database = must(storage::Database::create(folder.path(), {}));
        fill(*database);
        CHECK(readable(contentOf(own[1]) + contentOf(own[0])) == 20);
        execute(*database, u"PRAGMA temp_store = FILE"_s);
        execute(*database, u"CREATE TEMP TABLE scratch AS SELECT notes FROM contact"_s);
        int found = 0;
        for (const QByteArray& content : otherOpenFiles(own))
            found = std::max(found, readable(content));
        CHECK(found == 20);
    }
    qunsetenv("SQLITE_TMPDIR");
}

TEST_CASE("Plain text: folding leaves the words as they are")
{
    for (const QString& word : markers())
        CHECK(base::fold(word) == word);
    CHECK(markers().size() == 20);
}
