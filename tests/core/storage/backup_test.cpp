// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "support/child.h"
#include "support/dump.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <QDir>
#include <QFile>

#include <catch2/generators/catch_generators.hpp>

#include <rapidcheck.h>

#include <catch2/catch_get_random_seed.hpp>

#include <csignal>
#include <random>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using base::ErrorKind;

namespace {

std::unique_ptr<storage::Database> newFile(const QString& path, const QByteArray& key = kKey)
{
    auto database = must(storage::Database::create(path, key));
    saved(*database, organisation(u"Verein Šołta"_s, u"01662"_s));
    saved(*database, contact(u"Наталья"_s, u"Müller"_s));
    return database;
}

QString everything(storage::Database& database)
{
    return dumpRecords(database.connection()) + dumpSearch(database.connection()) +
           rows(database, u"SELECT * FROM change"_s).join(u'\n') +
           rows(database, u"SELECT * FROM batch"_s).join(u'\n') +
           rows(database, u"SELECT * FROM device"_s).join(u'\n') +
           rows(database, u"SELECT * FROM journal_head"_s).join(u'\n');
}

QString recordsOf(const QString& path, const QByteArray& key = kKey)
{
    const auto database = must(storage::Database::open(path, key));
    return dumpRecords(database->connection());
}

QStringList filesIn(const Folder& folder)
{
    return QDir(folder.folder()).entryList(QDir::Files, QDir::Name);
}

std::vector<QDate> daysBack(QDate today, int days)
{
    std::vector<QDate> dates;
    for (int day = 0; day < days; ++day)
        dates.push_back(today.addDays(-day));
    return dates;
}

rc::Gen<std::vector<QDate>> anyDates(QDate today)
{
    return rc::gen::container<std::vector<QDate>>(
        rc::gen::map(rc::gen::inRange(-30, 900), [today](int days) { return today.addDays(-days); }));
}

} // namespace

TEST_CASE("Backup: is a private, encrypted, complete copy that stands by itself")
{
    const QByteArray key = GENERATE(kKey, kPassphrase);
    const Folder folder;
    const auto database = newFile(folder.path(), key);
    const QString target = folder.path(u"copy '2025'.spoton"_s);
    must(storage::backUp(*database, target));
    CHECK(modeOf(target) == 0600);
    CHECK(storage::lookAt(target) == storage::FileLook::Other);
    CHECK_FALSE(QFile::exists(target + u"-wal"_s));
    CHECK_FALSE(QFile::exists(target + u".spoton-part"_s));
    const QString original = everything(*database);
    CHECK(failure(storage::Database::open(target, kOtherKey)) == ErrorKind::KeyWrongOrDamaged);
    const auto copy = must(storage::Database::open(target, key));
    CHECK(difference(everything(*copy), original) == QString());
    CHECK(must(storage::findDamage(copy->connection())).isEmpty());
}

TEST_CASE("Backup: takes the place of an older one, whole")
{
    const Folder folder;
    const auto database = newFile(folder.path());
    const QString target = folder.path(u"copy.spoton"_s);
    must(storage::backUp(*database, target));
    saved(*database, organisation(u"Neuer Verein"_s));
    writeFile(target + u".spoton-part"_s, "left by one that was cut off");
    must(storage::backUp(*database, target));
    CHECK(difference(recordsOf(target), dumpRecords(database->connection())) == QString());
    CHECK_FALSE(QFile::exists(target + u".spoton-part"_s));
}

TEST_CASE("Backup: one that fails leaves the older one as it is and nothing else")
{
    const Folder folder;
    const QString target = folder.path(u"copy.spoton"_s);
    must(storage::backUp(*newFile(folder.path()), target));
    const QByteArray before = digestOf(target);
    SECTION("no room")
    {
        const int ended = inFork([&] {
            const auto database = must(storage::Database::open(folder.path(), kKey));
            saved(*database, organisation(u"Neuer Verein"_s));
            const rlimit limit{100000, 100000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_IGN);
            const auto done = storage::backUp(*database, target);
            if (done)
                return 1;
            if (done.error().kind != ErrorKind::InputOutput && done.error().kind != ErrorKind::DiskFull)
                return 100 + int(done.error().kind);
            return rows(*database, u"SELECT count(*) FROM organisation"_s) == QStringList{u"2"_s} ? 0 : 2;
        });
        CHECK(ended == 0);
        CHECK(recordsOf(folder.path()).contains(u"Neuer Verein"_s));
    }
    SECTION("a folder in its place")
    {
        QFile::remove(target);
        QDir().mkpath(target + u"/x"_s);
        const auto database = must(storage::Database::open(folder.path(), kKey));
        CHECK_FALSE(storage::backUp(*database, target).has_value());
        QDir(target).removeRecursively();
        must(storage::backUp(*database, target));
        CHECK(QFile::exists(target));
        return;
    }
    SECTION("no folder")
    {
        const auto database = must(storage::Database::open(folder.path(), kKey));
        CHECK(failure(storage::backUp(*database, folder.path(u"none/copy.spoton"_s))) ==
              ErrorKind::FileMissing);
    }
    CHECK(digestOf(target) == before);
    CHECK(filesIn(folder) == QStringList{u"copy.spoton"_s, u"team.spoton"_s, u"team.spoton.lock"_s});
}

TEST_CASE("Backup: killed at any moment, the target is the old copy or the whole new one", "[kill]")
{
    const Folder folder;
    const QString target = folder.path(u"copy.spoton"_s);
    {
        const auto database = newFile(folder.path());
        must(storage::backUp(*database, target));
    }
    int copied = 1;
    for (int round = 0; round < 30; ++round) {
        CAPTURE(round);
        Child copier({u"backup"_s, folder.path(), QString::fromUtf8(kKey), target});
        CHECK(copier.readLine() == "begins");
        copier.killAfter(round * 1500);
        {
            const auto copy = must(storage::Database::open(target, kKey));
            CHECK(must(storage::findDamage(copy->connection())).isEmpty());
            const int organisations = scalar(*copy, u"SELECT count(*) FROM organisation"_s).toInt();
            CHECK(organisations >= copied);
            copied = organisations;
        }
        const auto original = must(storage::Database::open(folder.path(), kKey));
        CHECK(must(storage::findDamage(original->connection())).isEmpty());
        // As many where it was killed between a copy and the next change.
        CHECK(scalar(*original, u"SELECT count(*) FROM organisation"_s).toInt() >= copied);
    }
}

TEST_CASE("Backup: on a full disk it says so")
{
    if (::geteuid() != 0 || ::access("/dev/shm", W_OK) != 0)
        SKIP("a small file system can only be mounted by root");
    const Folder folder;
    newFile(folder.path());
    QDir().mkpath(folder.path(u"small"_s));
    const QByteArray mount =
        "mount -t tmpfs -o size=200k none " + QFile::encodeName(folder.path(u"small"_s)) + " 2>/dev/null";
    if (std::system(mount.constData()) != 0)
        SKIP("no small file system can be mounted here");
    const auto database = must(storage::Database::open(folder.path(), kKey));
    const auto done = storage::backUp(*database, folder.path(u"small/copy.spoton"_s));
    const QStringList left = QDir(folder.path(u"small"_s)).entryList(QDir::Files);
    const QByteArray unmount = "umount " + QFile::encodeName(folder.path(u"small"_s));
    CHECK(std::system(unmount.constData()) == 0);
    CHECK(failure(done) == ErrorKind::DiskFull);
    CHECK(left.isEmpty());
}

TEST_CASE("Backup: is not made within a batch")
{
    const Folder folder;
    const auto database = newFile(folder.path());
    const storage::Batch batch = begin(*database);
    CHECK_FALSE(storage::backUp(*database, folder.path(u"copy.spoton"_s)).has_value());
    CHECK(filesIn(folder).filter(u"copy"_s).isEmpty());
}

TEST_CASE("Restore: brings back the records as a new device and keeps what was replaced")
{
    const Folder folder;
    const QString backup = folder.path(u"copy.spoton"_s);
    QString before;
    QVariant device;
    {
        const auto database = newFile(folder.path());
        must(storage::backUp(*database, backup));
        before = dumpRecords(database->connection());
        device = scalar(*database, u"SELECT device FROM journal_head"_s);
        saved(*database, organisation(u"Später"_s));
    }
    const QByteArray backupDigest = digestOf(backup);
    const QString aside = must(storage::restore(backup, folder.path(), kKey));
    CHECK(digestOf(backup) == backupDigest);
    CHECK(modeOf(folder.path()) == 0600);
    {
        const auto database = must(storage::Database::open(folder.path(), kKey));
        CHECK(difference(dumpRecords(database->connection()), before) == QString());
        CHECK(scalar(*database, u"SELECT device FROM journal_head"_s) != device);
        CHECK(scalar(*database, u"SELECT counter FROM journal_head"_s).toInt() == 0);
        CHECK(scalar(*database, u"SELECT count(*) FROM device"_s).toInt() == 2);
        const qint64 stamp = scalar(*database, u"SELECT max(stamp) FROM change"_s).toLongLong();
        const auto added = saved(*database, organisation(u"Danach"_s));
        CHECK(added.id.value >> base::kCounterBits != device.toLongLong());
        CHECK(scalar(*database, u"SELECT max(stamp) FROM change"_s).toLongLong() > stamp);
    }
    CHECK(recordsOf(aside).contains(u"Später"_s));
    CHECK(filesIn(folder).filter(u"restoring"_s).isEmpty());
}

TEST_CASE("Restore: to a place where there is nothing")
{
    const Folder folder;
    const QString backup = folder.path(u"copy.spoton"_s);
    must(storage::backUp(*newFile(folder.path()), backup));
    const QString fresh = folder.path(u"fresh.spoton"_s);
    CHECK(must(storage::restore(backup, fresh, kKey)) == QString());
    CHECK(recordsOf(fresh).contains(u"Šołta"_s));
}

TEST_CASE("Restore: never replays a log that lies beside its place, and keeps it with the file it belongs to")
{
    const Folder folder;
    const QString backup = folder.path(u"copy.spoton"_s);
    const QString wal = folder.path(u"team.spoton-wal"_s);
    QString before;
    {
        const auto database = newFile(folder.path());
        must(storage::backUp(*database, backup));
        before = dumpRecords(database->connection());
    }
    Child writer({u"write"_s, folder.path(), QString::fromUtf8(kKey)});
    REQUIRE(writer.readLine() == "open");
    writer.kill();
    const QByteArray log = contentOf(wal);
    REQUIRE(log.size() > 0);
    SECTION("beside its own file")
    {
        const QString aside = must(storage::restore(backup, folder.path(), kKey));
        CHECK_FALSE(QFile::exists(aside + u"-wal"_s)); // it is taken in, so that no kill can part the two
        CHECK(recordsOf(aside).contains(u"Noch im WAL e. V."_s));
    }
    SECTION("beside a file that cannot be read")
    {
        const QByteArray damaged = contentOf(folder.path()).replace(0, 64, QByteArray(64, '?'));
        writeFile(folder.path(), damaged);
        const QString aside = must(storage::restore(backup, folder.path(), kKey));
        CHECK((contentOf(aside) == damaged));
        CHECK((contentOf(aside + u"-wal"_s) == log));
    }
    SECTION("without its file")
    {
        QFile::remove(folder.path());
        must(storage::restore(backup, folder.path(), kKey));
    }
    CHECK_FALSE(QFile::exists(wal));
    CHECK(difference(recordsOf(folder.path()), before) == QString());
}

TEST_CASE("Backup: a copy tells by its place or its name what it is a copy of")
{
    CHECK(storage::originalOf(u"/a/team.spoton.backups/2025-11-18.spoton"_s) == u"/a/team.spoton"_s);
    CHECK(storage::originalOf(storage::nameOfReplaced(u"/a/team.spoton"_s)) == u"/a/team.spoton"_s);
    CHECK(storage::originalOf(u"/a/team.spoton.before-version-12.spoton"_s) == u"/a/team.spoton"_s);
    for (const QString& own : {u"/a/team.spoton"_s, u"/a/replaced-team.spoton"_s, u"/a/.backups/team.spoton"_s})
        CHECK(storage::originalOf(own).isEmpty());
}

TEST_CASE("Restore: refuses what is no sound backup and leaves the file as it is")
{
    const Folder folder;
    const QString backup = folder.path(u"copy.spoton"_s);
    {
        const auto database = newFile(folder.path());
        must(storage::backUp(*database, backup));
        saved(*database, organisation(u"Später"_s));
    }
    const auto [what, spoil, expected] = GENERATE(table<QString, std::function<void(const QString&)>, ErrorKind>({
        {u"missing"_s, [](const QString& path) { QFile::remove(path); }, ErrorKind::FileMissing},
        {u"empty"_s, [](const QString& path) { writeFile(path, {}); }, ErrorKind::FileEmpty},
        {u"text"_s, [](const QString& path) { writeFile(path, QByteArray(9000, 'x')); }, ErrorKind::FileForeign},
        {u"cut"_s, [](const QString& path) { writeFile(path, contentOf(path).chopped(4096)); }, ErrorKind::FileDamaged},
        {u"one bit"_s,
         [](const QString& path) {
             QByteArray content = contentOf(path);
             content[content.size() - 5000] = char(content[content.size() - 5000] ^ 4);
             writeFile(path, content);
         },
         ErrorKind::FileDamaged},
        {u"foreign"_s,
         [](const QString& path) {
             QFile::remove(path);
             must(must(storage::Connection::open(path, kKey))->execute(u"CREATE TABLE messages (body TEXT)"_s));
         },
         ErrorKind::FileForeign},
        {u"another key"_s,
         [](const QString& path) {
             QFile::remove(path);
             newFile(path, kOtherKey);
         },
         ErrorKind::KeyWrongOrDamaged},
    }));
    CAPTURE(what);
    spoil(backup);
    const QByteArray before = digestOf(folder.path());
    const QByteArray spoilt = digestOf(backup);
    CHECK(failure(storage::restore(backup, folder.path(), kKey)) == expected);
    CHECK(digestOf(folder.path()) == before);
    CHECK(digestOf(backup) == spoilt);
    CHECK(filesIn(folder).filter(u"restoring"_s).isEmpty());
    CHECK(filesIn(folder).filter(u"replaced"_s).isEmpty());
}

TEST_CASE("Restore: a plain backup takes no place of what is left of an encrypted file")
{
    const Folder folder;
    newFile(folder.path());
    writeFile(folder.path(), contentOf(folder.path()).chopped(1000));
    const QString backup = folder.path(u"plain.spoton"_s);
    newFile(backup, {});
    CHECK(failure(storage::restore(backup, folder.path(), {})) == ErrorKind::FileNotEncrypted);
}

TEST_CASE("Restore: waits for nobody who has the file open")
{
    const Folder folder;
    const auto database = newFile(folder.path());
    const QString backup = folder.path(u"copy.spoton"_s);
    must(storage::backUp(*database, backup));
    CHECK(failure(storage::restore(backup, folder.path(), kKey)) == ErrorKind::FileInUse);
    saved(*database, organisation(u"Weiter"_s));
    CHECK(scalar(*database, u"SELECT count(*) FROM organisation"_s).toInt() == 2);
}

TEST_CASE("Restore: killed at any moment, running it again finishes it", "[kill]")
{
    const Folder folder;
    const QString backup = folder.path(u"copy.spoton"_s);
    QString before;
    {
        const auto database = newFile(folder.path());
        must(storage::backUp(*database, backup));
        before = dumpRecords(database->connection());
    }
    for (int round = 0; round < 40; ++round) {
        CAPTURE(round);
        Child restorer({u"restore"_s, backup, folder.path(), QString::fromUtf8(kKey)});
        restorer.killAfter(round * 1500);
        // Whatever moment it was: the place holds the old file, the new one or none, and never half of one.
        if (QFile::exists(folder.path()))
            CHECK(recordsOf(folder.path()).contains(u"Šołta"_s));
        must(storage::restore(backup, folder.path(), kKey));
        CHECK(difference(recordsOf(folder.path()), before) == QString());
    }
}

TEST_CASE("Damage: a sound file has none")
{
    const Folder folder;
    CHECK(must(storage::findDamage(newFile(folder.path())->connection())).isEmpty());
}

TEST_CASE("Damage: a reference to nothing is found")
{
    const auto database = must(storage::Database::inMemory());
    execute(*database, u"PRAGMA foreign_keys = OFF"_s);
    inBatch(*database, {u"INSERT INTO role (id, contact_id, organisation_id) VALUES (1, 2, 3)"_s});
    CHECK(must(storage::findDamage(database->connection())).join(u' ').contains(u"role"_s));
}

TEST_CASE("Damage: every one of a thousand flipped bits is found", "[damage]")
{
    const Folder folder;
    {
        // Free pages too, which no row and no index leads to.
        const auto database = newFile(folder.path());
        execute(*database, u"CREATE TABLE scratch (bytes BLOB)"_s);
        execute(*database, u"INSERT INTO scratch VALUES (zeroblob(200000))"_s);
        execute(*database, u"DROP TABLE scratch"_s);
    }
    const QString path = folder.path(u"flipped.spoton"_s);
    const QByteArray content = contentOf(folder.path());
    std::mt19937 random(Catch::getSeed());
    for (int flip = 0; flip < 1000; ++flip) {
        const qint64 bit = std::uniform_int_distribution<qint64>(0, content.size() * 8 - 1)(random);
        CAPTURE(bit / 8, bit % 8, content.size());
        QByteArray damaged = content;
        damaged[bit / 8] = char(damaged[bit / 8] ^ (1 << (bit % 8)));
        writeFile(path, damaged);
        const auto connection = storage::Connection::open(path, kKey, storage::Access::ReadOnly);
        if (!connection) {
            CAPTURE(connection.error().detail, connection.error().kind);
            CHECK((failure(connection) == ErrorKind::KeyWrongOrDamaged ||
                   failure(connection) == ErrorKind::FileDamaged));
            continue;
        }
        const auto damage = storage::findDamage(**connection);
        CHECK((!damage || !damage->isEmpty()));
    }
}

TEST_CASE("backupsToKeep: a week of days, a month of weeks, a year of months")
{
    const QDate today(2025, 7, 16); // a Wednesday
    const std::vector<QDate> keep = storage::backupsToKeep(daysBack(today, 800), today);
    QStringList kept;
    for (const QDate date : keep)
        kept += date.toString(Qt::ISODate);
    CHECK(kept == QStringList{u"2025-07-16"_s, u"2025-07-15"_s, u"2025-07-14"_s, u"2025-07-13"_s,
                              u"2025-07-12"_s, u"2025-07-11"_s, u"2025-07-10"_s, // days
                              u"2025-07-06"_s,                                   // with 07-16 and 07-13
                              u"2025-06-30"_s, u"2025-06-29"_s, u"2025-05-31"_s, u"2025-04-30"_s,
                              u"2025-03-31"_s, u"2025-02-28"_s, u"2025-01-31"_s, u"2024-12-31"_s,
                              u"2024-11-30"_s, u"2024-10-31"_s, u"2024-09-30"_s, u"2024-08-31"_s});
}

TEST_CASE("backupsToKeep: the newest always stays, whatever the clock says")
{
    const QDate today(2025, 7, 16);
    CHECK(storage::backupsToKeep({}, today).empty());
    CHECK(storage::backupsToKeep({QDate(1999, 1, 1)}, today) == std::vector<QDate>{QDate(1999, 1, 1)});
    // The clock stood a year ahead when the newest was made, and at a year ago now.
    CHECK(storage::backupsToKeep({QDate(2026, 7, 1), QDate(2025, 7, 15)}, today) ==
          std::vector<QDate>{QDate(2026, 7, 1), QDate(2025, 7, 15)});
    CHECK(storage::backupsToKeep(daysBack(QDate(2025, 7, 20), 5), QDate(1970, 1, 1)).size() == 5);
}

TEST_CASE("backupsToKeep: keeps some of whatever there is, and keeping again drops nothing more")
{
    const QDate today(2025, 7, 16);
    CHECK(rc::check([&] {
        const std::vector<QDate> dates = *anyDates(today);
        const std::vector<QDate> keep = storage::backupsToKeep(dates, today);
        RC_ASSERT(keep.empty() == dates.empty());
        RC_ASSERT(storage::backupsToKeep(keep, today) == keep);
        RC_ASSERT(std::is_sorted(keep.rbegin(), keep.rend()));
        for (const QDate date : keep)
            RC_ASSERT(std::find(dates.begin(), dates.end(), date) != dates.end());
        if (!dates.empty())
            RC_ASSERT(keep.front() == *std::max_element(dates.begin(), dates.end()));
        const auto past = std::count_if(keep.begin(), keep.end(), [&](QDate date) { return date <= today; });
        RC_ASSERT(past <= 7 + 4 + 12);
    }));
}

TEST_CASE("backupsToKeep: thinned day by day, the year stays covered")
{
    // The folder as it is after two years of daily use, thinned each day.
    std::vector<QDate> folder;
    QDate today(2023, 6, 1);
    for (int day = 0; day < 730; ++day, today = today.addDays(1)) {
        folder.push_back(today);
        folder = storage::backupsToKeep(folder, today);
    }
    today = today.addDays(-1);
    for (int day = 0; day < 7; ++day)
        CHECK(std::find(folder.begin(), folder.end(), today.addDays(-day)) != folder.end());
    for (int month = 1; month < 12; ++month) {
        const QDate then = today.addMonths(-month);
        CAPTURE(then);
        CHECK(std::any_of(folder.begin(), folder.end(), [&](QDate date) {
            return date.year() == then.year() && date.month() == then.month();
        }));
    }
}

TEST_CASE("Daily backup: one a day, thinned, each of them sound")
{
    const Folder folder;
    const auto database = newFile(folder.path());
    const QDir backups(folder.path(u"team.spoton.backups"_s));
    const QDate first(2025, 7, 1);
    for (int day = 0; day < 12; ++day)
        must(storage::backUpDaily(*database, first.addDays(day)));
    const auto kept = storage::backupsToKeep(daysBack(first.addDays(11), 12), first.addDays(11));
    QStringList names;
    for (auto date = kept.rbegin(); date != kept.rend(); ++date)
        names += date->toString(Qt::ISODate) + u".spoton"_s;
    CHECK(backups.entryList(QDir::Files, QDir::Name) == names);
    CHECK(names.size() < 12);
    CHECK(recordsOf(backups.filePath(names.last())).contains(u"Šołta"_s));
    const QByteArray todays = digestOf(backups.filePath(u"2025-07-12.spoton"_s));
    saved(*database, organisation(u"Am selben Tag"_s));
    must(storage::backUpDaily(*database, first.addDays(11)));
    CHECK(digestOf(backups.filePath(u"2025-07-12.spoton"_s)) == todays);
}

TEST_CASE("Daily backup: leaves alone what it did not make")
{
    const Folder folder;
    const auto database = newFile(folder.path());
    QDir().mkpath(folder.path(u"team.spoton.backups"_s));
    writeFile(folder.path(u"team.spoton.backups/wichtig.spoton"_s), "x");
    writeFile(folder.path(u"team.spoton.backups/1999-01-01.txt"_s), "x");
    for (int day = 0; day < 3; ++day)
        must(storage::backUpDaily(*database, QDate(2025, 7, 1).addDays(day * 40)));
    CHECK(contentOf(folder.path(u"team.spoton.backups/wichtig.spoton"_s)) == "x");
    CHECK(contentOf(folder.path(u"team.spoton.backups/1999-01-01.txt"_s)) == "x");
}
