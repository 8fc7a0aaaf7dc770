// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/migrator.h"
#include "support/child.h"
#include "support/dump.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using base::ErrorKind;

namespace {

constexpr uid_t kNobody = 65534;

/// A file of ours with a few records, closed.
void makeFile(const QString& path, const QByteArray& key = kKey)
{
    const auto database = must(storage::Database::create(path, key));
    saved(*database, organisation(u"Kulturverein Šołta"_s, u"01662"_s, u"Meißen"_s));
}

/// A file of ours that is changed from below, closed.
void makeFileThen(const QString& path, const QString& sql, const QByteArray& key = kKey)
{
    makeFile(path, key);
    const auto connection = must(storage::Connection::open(path, key));
    must(connection->beginWriting());
    must(connection->execute(sql));
}

void makeEmpty(const QString& path)
{
    writeFile(path, {});
}

void makeText(const QString& path)
{
    writeFile(path, QByteArray("Liebe Kolleg*innen, anbei die Liste.\n").repeated(300));
}

QByteArray noise(int bytes)
{
    QByteArray content(bytes, '\0');
    QRandomGenerator dice(7);
    for (char& byte : content)
        byte = char(dice.bounded(256));
    return content;
}

void makePlainOfAnother(const QString& path)
{
    must(must(storage::Connection::open(path, {}))->execute(u"CREATE TABLE moz_places (url TEXT)"_s));
}

void makeEncryptedOfAnother(const QString& path)
{
    must(must(storage::Connection::open(path, kKey))->execute(u"CREATE TABLE messages (body TEXT)"_s));
}

void makeNewer(const QString& path)
{
    makeFileThen(path, u"PRAGMA user_version = %1"_s.arg(storage::newestSchemaVersion() + 1));
}

/// As a newer program leaves it that was killed: the version stands in the -wal only.
void makeNewerKilled(const QString& path)
{
    makeFile(path);
    const int ended = inFork([&] {
        auto connection = must(storage::Connection::open(path, kKey));
        must(connection->beginWriting());
        must(connection->execute(u"PRAGMA user_version = %1"_s.arg(storage::newestSchemaVersion() + 1)));
        (void)connection.release(); // the process ends without closing it
        return 0;
    });
    REQUIRE(ended == 0);
    REQUIRE(QFileInfo(path + u"-wal"_s).size() > 0);
}

void makeFirstPageDamaged(const QString& path)
{
    makeFile(path);
    QByteArray content = contentOf(path);
    content[100] = char(content[100] ^ 1);
    writeFile(path, content);
}

void makeCut(const QString& path, qint64 bytes)
{
    makeFile(path);
    const QByteArray content = contentOf(path);
    writeFile(path, content.first(content.size() - bytes));
}

struct WrongFile
{
    QString what;
    std::function<void(const QString&)> make;
    QByteArray key;
    ErrorKind expected;
};

std::vector<WrongFile> wrongFiles()
{
    using enum ErrorKind;
    return {
        {u"no file"_s, [](const QString&) {}, kKey, FileMissing},
        {u"no file, no key"_s, [](const QString&) {}, {}, FileMissing},
        {u"zero bytes"_s, makeEmpty, kKey, FileEmpty},
        {u"zero bytes, no key"_s, makeEmpty, {}, FileEmpty},
        {u"text"_s, makeText, kKey, FileForeign},
        {u"text, no key"_s, makeText, {}, FileForeign},
        {u"a line of text"_s, [](const QString& path) { writeFile(path, "Name;Ort\n"); }, kKey, FileForeign},
        {u"a PDF"_s, [](const QString& path) { writeFile(path, "%PDF-1.7\n" + noise(8192)); }, kKey,
         FileForeign},
        {u"a workbook"_s,
         [](const QString& path) { writeFile(path, "PK\x03\x04" + noise(8192)); },
         {},
         FileForeign},
        {u"a program"_s,
         [](const QString& path) {
             writeFile(path, "\x7f"
                             "ELF" +
                                 QByteArray(2000, '\0') + noise(8192));
         },
         kKey, FileForeign},
        {u"noise"_s, [](const QString& path) { writeFile(path, noise(8192)); }, kKey, KeyWrongOrDamaged},
        {u"a file that was lost but for its size"_s,
         [](const QString& path) { writeFile(path, QByteArray(8192, '\0')); }, kKey, KeyWrongOrDamaged},
        {u"plain SQLite of another program"_s, makePlainOfAnother, {}, FileForeign},
        {u"plain SQLite of another program with a key"_s, makePlainOfAnother, kKey, FileNotEncrypted},
        {u"a plain file of ours with a key"_s, [](const QString& path) { makeFile(path, {}); }, kKey,
         FileNotEncrypted},
        {u"an encrypted file of another program"_s, makeEncryptedOfAnother, kKey, FileForeign},
        {u"another key"_s, [](const QString& path) { makeFile(path); }, kOtherKey, KeyWrongOrDamaged},
        {u"another passphrase"_s, [](const QString& path) { makeFile(path); }, kPassphrase,
         KeyWrongOrDamaged},
        {u"no key"_s, [](const QString& path) { makeFile(path); }, {}, FileNeedsKey},
        {u"first page damaged"_s, makeFirstPageDamaged, kKey, KeyWrongOrDamaged},
        {u"cut at a page"_s, [](const QString& path) { makeCut(path, 4096); }, kKey, FileDamaged},
        {u"cut at a page, plain"_s,
         [](const QString& path) {
             makeFile(path, {});
             writeFile(path, contentOf(path).chopped(4096));
         },
         {},
         FileDamaged},
        {u"cut within a page"_s, [](const QString& path) { makeCut(path, 1000); }, kKey, FileTruncated},
        {u"cut within a page, no key"_s, [](const QString& path) { makeCut(path, 1000); }, {}, FileTruncated},
        {u"cut within a page, another key"_s, [](const QString& path) { makeCut(path, 1000); }, kOtherKey,
         FileTruncated},
        {u"cut to less than a page"_s,
         [](const QString& path) {
             makeFile(path);
             writeFile(path, contentOf(path).first(100));
         },
         kKey, FileTruncated},
        {u"cut to less than a page, plain"_s,
         [](const QString& path) {
             makeFile(path, {});
             writeFile(path, contentOf(path).first(100));
         },
         {},
         FileTruncated},
        {u"its salt overwritten"_s,
         [](const QString& path) {
             makeFile(path);
             writeFile(path, noise(16) + contentOf(path).sliced(16));
         },
         kPassphrase, KeyWrongOrDamaged},
        {u"a newer schema"_s, makeNewer, kKey, FileNewer},
        {u"a newer schema, killed before it was brought in"_s, makeNewerKilled, kKey, FileNewer},
    };
}

/// What lies in the folder, but for the lock and what SQLite keeps beside a file without changes in it: the
/// shared memory and a log of zero bytes.
QStringList filesIn(const Folder& folder)
{
    QStringList names = QDir(folder.folder()).entryList(QDir::Files, QDir::Name);
    names.removeAll(u"team.spoton.lock"_s);
    names.removeAll(u"team.spoton-shm"_s);
    if (QFileInfo(folder.path(u"team.spoton-wal"_s)).size() == 0)
        names.removeAll(u"team.spoton-wal"_s);
    return names;
}

} // namespace

TEST_CASE("Database: each wrong file is refused with an error of its own and stays as it is")
{
    const WrongFile wrong = GENERATE(from_range(wrongFiles()));
    CAPTURE(wrong.what);
    const Folder folder;
    wrong.make(folder.path());
    const QByteArray file = digestOf(folder.path());
    const QByteArray wal = contentOf(folder.path() + u"-wal"_s);
    for (int attempt = 0; attempt < 2; ++attempt) {
        CHECK(failure(storage::Database::open(folder.path(), wrong.key)) == wrong.expected);
        CHECK(digestOf(folder.path()) == file);
        CHECK((contentOf(folder.path() + u"-wal"_s) == wal));
    }
}

TEST_CASE("Database: a folder is no file of ours, whatever it is called")
{
    const Folder folder;
    REQUIRE(QDir(folder.folder()).mkdir(u"team.spoton"_s));
    for (const QByteArray& key : {kKey, QByteArray()}) {
        CHECK(storage::lookAt(folder.path()) == storage::FileLook::Foreign);
        CHECK(failure(storage::Database::open(folder.path(), key)) == ErrorKind::FileForeign);
        CHECK(QDir(folder.folder()).entryList(QDir::Files).isEmpty());
    }
}

TEST_CASE("Database: a file that was refused leaves nothing beside itself, no lock either")
{
    const WrongFile wrong = GENERATE(from_range(wrongFiles()));
    CAPTURE(wrong.what);
    const Folder folder;
    wrong.make(folder.path());
    const QStringList before = filesIn(folder);
    QFile::remove(folder.path() + u".lock"_s);
    CHECK_FALSE(storage::Database::open(folder.path(), wrong.key).has_value());
    CHECK(filesIn(folder) == before);
    CHECK_FALSE(QFile::exists(folder.path() + u".lock"_s));
}

TEST_CASE("Database: a new file does not take the place of another")
{
    const Folder folder;
    SECTION("of ours")
    {
        makeFile(folder.path());
    }
    SECTION("of zero bytes")
    {
        makeEmpty(folder.path());
    }
    SECTION("of anything")
    {
        makeText(folder.path());
    }
    SECTION("whose log is still there")
    {
        writeFile(folder.path(u"team.spoton-wal"_s), "rest");
    }
    const QByteArray before = digestOf(folder.path());
    const QStringList files = filesIn(folder);
    CHECK(failure(storage::Database::create(folder.path(), kKey)) == ErrorKind::FileExists);
    CHECK(digestOf(folder.path()) == before);
    CHECK(filesIn(folder) == files);
}

TEST_CASE("Database: a folder that is missing is said to be missing, and none is made")
{
    const Folder folder;
    CHECK(failure(storage::Database::create(folder.path(u"none/team.spoton"_s), kKey)) ==
          ErrorKind::FileMissing);
    CHECK_FALSE(QFile::exists(folder.path(u"none"_s)));
}

TEST_CASE("Database: what was written is there after closing and opening")
{
    const QByteArray key = GENERATE(kKey, kPassphrase, QByteArray());
    const Folder folder;
    makeFile(folder.path(), key);
    const auto database = must(storage::Database::open(folder.path(), key));
    CHECK(rows(*database, u"SELECT name, district FROM organisation"_s) ==
          QStringList{u"Kulturverein Šołta | meissen"_s});
    CHECK(database->access() == storage::Access::ReadWrite);
    CHECK(scalar(*database, u"PRAGMA user_version"_s).toInt() == storage::newestSchemaVersion());
    CHECK(scalar(*database, u"PRAGMA application_id"_s).toLongLong() == storage::kApplicationId);
}

TEST_CASE(
    "Database: an encrypted file, its log, its shared memory and its lock are readable by their owner alone")
{
    const Folder folder;
    const mode_t before = ::umask(0);
    const auto database = must(storage::Database::create(folder.path(), kKey));
    saved(*database, organisation(u"Verein"_s));
    ::umask(before);
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s}) {
        CAPTURE(suffix);
        CHECK(modeOf(folder.path() + suffix) == 0600);
    }
}

TEST_CASE("Database: closing brings everything into the one file")
{
    const Folder folder;
    makeFile(folder.path());
    CHECK(QDir(folder.folder()).entryList(QDir::Files, QDir::Name) ==
          QStringList{u"team.spoton"_s, u"team.spoton.lock"_s});
}

TEST_CASE("Database: a file that is open cannot be opened again")
{
    const Folder folder;
    makeFile(folder.path());
    const auto database = must(storage::Database::open(folder.path(), kKey));
    CHECK(failure(storage::Database::open(folder.path(), kKey)) == ErrorKind::FileInUse);
    QFile::link(folder.path(), folder.path(u"other name.spoton"_s));
    CHECK(failure(storage::Database::open(folder.path(u"other name.spoton"_s), kKey)) ==
          ErrorKind::FileInUse);
    saved(*database, organisation(u"Zweiter Verein"_s));
    CHECK(scalar(*database, u"SELECT count(*) FROM organisation"_s).toInt() == 2);
}

TEST_CASE("Database: a file that another process has open is in use until that process ends, however it ends")
{
    const Folder folder;
    makeFile(folder.path());
    Child holder({u"hold"_s, folder.path(), QString::fromUtf8(kKey)});
    REQUIRE(holder.readLine() == "open");
    CHECK(failure(storage::Database::open(folder.path(), kKey)) == ErrorKind::FileInUse);
    SECTION("killed")
    {
        holder.kill();
    }
    SECTION("in peace")
    {
        holder.finish();
    }
    CHECK(failure(storage::Database::open(folder.path(), kKey)) == std::nullopt);
}

TEST_CASE("Database: what a killed process had committed is there, its log is taken in")
{
    const Folder folder;
    makeFile(folder.path());
    Child writer({u"write"_s, folder.path(), QString::fromUtf8(kKey)});
    REQUIRE(writer.readLine() == "open");
    writer.kill();
    REQUIRE(QFileInfo(folder.path() + u"-wal"_s).size() > 0);
    {
        const auto database = must(storage::Database::open(folder.path(), kKey));
        CHECK(rows(*database, u"SELECT name FROM organisation ORDER BY id"_s) ==
              QStringList{u"Kulturverein Šołta"_s, u"Noch im WAL e. V."_s});
    }
    CHECK(filesIn(folder) == QStringList{u"team.spoton"_s});
}

TEST_CASE("Database: a file that may only be read opens to read, and a batch says so")
{
    const auto [what, folderMode, fileMode] = GENERATE(table<QString, mode_t, mode_t>({
        {u"folder and file"_s, 0555, 0444},
        {u"file"_s, 0777, 0444},
        {u"folder"_s, 0555, 0666},
    }));
    CAPTURE(what);
    const Folder folder;
    makeFile(folder.path());
    QFile::remove(folder.path() + u".lock"_s);
    REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), fileMode) == 0);
    REQUIRE(::chmod(QFile::encodeName(folder.folder()).constData(), folderMode) == 0);
    const QByteArray before = digestOf(folder.path());
    // The tests may run as root, whom no mode keeps from writing.
    const int ended = inFork([&] {
        if (::getuid() == 0 && ::setuid(kNobody) != 0)
            return 2;
        const auto opened = storage::Database::open(folder.path(), kKey);
        if (!opened)
            return 100 + int(opened.error().kind);
        if ((*opened)->access() != storage::Access::ReadOnly)
            return 3;
        if (rows(**opened, u"SELECT name FROM organisation"_s) != QStringList{u"Kulturverein Šołta"_s})
            return 4;
        if ((*opened)->canBeReadBeside())
            return 6;
        return failure(storage::Batch::begin(**opened, storage::Action::Save)) == ErrorKind::FileReadOnly ? 0
                                                                                                          : 5;
    });
    CHECK(ended == 0);
    CHECK(digestOf(folder.path()) == before);
    CHECK(filesIn(folder) == QStringList{u"team.spoton"_s});
    ::chmod(QFile::encodeName(folder.folder()).constData(), 0700);
}

TEST_CASE("Database: each new file is a device of its own")
{
    const auto one = must(storage::Database::inMemory());
    const auto two = must(storage::Database::inMemory());
    const QString device = u"SELECT device FROM journal_head"_s;
    const QString uuid = u"SELECT uuid FROM device"_s;
    CHECK(scalar(*one, device) != scalar(*two, device));
    CHECK(scalar(*one, uuid).toString() != scalar(*two, uuid).toString());
    must(storage::becomeNewDevice(one->connection()));
    CHECK(scalar(*one, u"SELECT count(*) FROM device"_s).toInt() == 2);
}
