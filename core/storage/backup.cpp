// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "base/durable_file.h"
#include "storage/journal.h"
#include "storage/snapshot.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

constexpr int kDays = 7;
constexpr int kWeeks = 4;
constexpr int kMonths = 12;

const QString kReadStamp = u"SELECT coalesce(max(stamp), 0) FROM journal_head"_s;

// As many rows as there were at a stamp: what the journal has of later ones is taken back.
const QString kCountRecords = uR"(
    SELECT (SELECT count(*) FROM "%1")
           - (SELECT coalesce(sum(CASE operation WHEN 'insert' THEN 1 WHEN 'delete' THEN -1 END), 0)
              FROM change WHERE stamp > %2 AND table_name = '%1'))"_s;
const QString kCountJournal =
    uR"(SELECT (SELECT count(*) FROM "%1") - (SELECT count(*) FROM "%1" WHERE stamp > %2))"_s;

base::Done collectRows(Connection& connection, const QString& sql, QStringList& damage)
{
    SPOTON_ASSIGN(Statement select, connection.prepare(sql));
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return {};
        if (select.text(0) != u"ok"_s)
            damage += select.text(0);
    }
}

/// The rows of every table, as many as there were at a stamp of the journal.
base::Result<QMap<QString, qint64>> countRows(Connection& connection, qint64 stamp)
{
    SPOTON_ASSIGN(const Snapshot snapshot, Snapshot::take(connection));
    QMap<QString, qint64> counts;
    const auto count = [&](const QString& table, const QString& sql) -> base::Done {
        SPOTON_ASSIGN(const QVariant rows, connection.scalar(sql));
        counts[table] = rows.toLongLong();
        return {};
    };
    SPOTON_ASSIGN(const QStringList tables, recordTables(connection));
    for (const QString& table : tables)
        SPOTON_TRY(count(table, kCountRecords.arg(table).arg(stamp)));
    for (const QString& table : {u"change"_s, u"batch"_s})
        SPOTON_TRY(count(table, kCountJournal.arg(table).arg(stamp)));
    SPOTON_TRY(count(u"device"_s, u"SELECT count(*) FROM device"_s));
    return counts;
}

base::Done verifyCopy(Database& original, const QString& copy)
{
    SPOTON_ASSIGN(const auto fresh, Connection::open(copy, original.passphrase(), Access::ReadOnly));
    SPOTON_ASSIGN(const QStringList damage, findDamage(*fresh));
    if (!damage.isEmpty())
        return base::fail(base::ErrorKind::FileDamaged, damage.first());
    // What was saved in the original since the copy began does not count; the copy tells when that was.
    SPOTON_ASSIGN(const QVariant stamp, fresh->scalar(kReadStamp));
    SPOTON_ASSIGN(const auto expected, countRows(original.connection(), stamp.toLongLong()));
    SPOTON_ASSIGN(const auto found, countRows(*fresh, stamp.toLongLong()));
    if (expected != found)
        return base::fail(base::ErrorKind::FileDamaged, u"row counts differ"_s);
    return {};
}

void removeWithCompanions(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

/// Invalid for whatever else lies in the folder.
QDate dateOfBackup(const QString& fileName)
{
    return QDate::fromString(fileName, u"yyyy-MM-dd'.spoton'"_s);
}

QDir backupFolder(const QString& path)
{
    const QFileInfo file(path);
    return QDir(file.path() + u'/' + file.fileName() + u".backups"_s);
}

/// A -wal or -journal that someone left beside the target would be replayed onto the copy.
base::Done clearTarget(const QString& target)
{
    if (QFileInfo::exists(target + u".lock"_s))
        SPOTON_TRY(FileLock::acquire(target));
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(target + suffix);
    return {};
}

} // namespace

base::Result<QStringList> findDamage(Connection& connection)
{
    QStringList damage;
    // One line for each page whose seal is broken; nothing on a plain file.
    SPOTON_TRY(collectRows(connection, u"PRAGMA cipher_integrity_check"_s, damage));
    SPOTON_TRY(collectRows(connection, u"PRAGMA integrity_check"_s, damage));
    SPOTON_TRY(collectRows(connection, u"SELECT 'foreign key: ' || \"table\" FROM pragma_foreign_key_check"_s,
                           damage));
    return damage;
}

base::Done backUp(Database& database, const QString& target)
{
    if (QFileInfo(target).canonicalFilePath() == database.path())
        return base::fail(base::ErrorKind::FileInUse, target);
    const QString copy = target + u".spoton-part"_s;
    removeWithCompanions(copy);
    const auto write = [&]() -> base::Done {
        SPOTON_TRY(base::createPrivateFile(copy));
        SPOTON_TRY(database.connection().copyInto(copy));
        SPOTON_TRY(verifyCopy(database, copy));
        SPOTON_TRY(base::syncFile(copy));
        SPOTON_TRY(clearTarget(target));
        return base::renameDurably(copy, target);
    };
    auto done = write();
    if (!done)
        removeWithCompanions(copy);
    return done;
}

std::vector<QDate> backupsToKeep(std::vector<QDate> dates, QDate today)
{
    std::sort(dates.begin(), dates.end(), std::greater<>());
    std::set<QDate, std::greater<>> keep;
    if (!dates.empty())
        keep.insert(dates.front());
    std::set<std::pair<int, int>> weeks;
    std::set<std::pair<int, int>> months;
    int days = 0;
    for (const QDate date : dates) {
        if (date > today) {
            keep.insert(date); // the clock was wrong then or is now
            continue;
        }
        int weekYear = 0;
        const int week = date.weekNumber(&weekYear);
        const bool newDay = days < kDays;
        const bool newWeek = int(weeks.size()) < kWeeks && weeks.insert({weekYear, week}).second;
        const bool newMonth =
            int(months.size()) < kMonths && months.insert({date.year(), date.month()}).second;
        days += newDay ? 1 : 0;
        if (newDay || newWeek || newMonth)
            keep.insert(date);
    }
    return {keep.begin(), keep.end()};
}

base::Done backUpDaily(Database& database, QDate today)
{
    if (database.connection().hasMoved())
        return base::fail(base::ErrorKind::FileReplaced);
    const QDir folder = backupFolder(database.path());
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return base::fail(base::ErrorKind::FileReadOnly, folder.path());
    const QString todays = folder.filePath(today.toString(Qt::ISODate) + u".spoton"_s);
    if (QFileInfo::exists(todays))
        return {};
    // Thinning follows a new good copy, so that there is always one.
    SPOTON_TRY(backUp(database, todays));
    std::vector<QDate> dates;
    const QStringList names = folder.entryList({u"*.spoton"_s}, QDir::Files);
    for (const QString& name : names) {
        if (dateOfBackup(name).isValid())
            dates.push_back(dateOfBackup(name));
    }
    const std::vector<QDate> keep = backupsToKeep(dates, today);
    for (const QString& name : names) {
        const QDate date = dateOfBackup(name);
        if (date.isValid() && std::find(keep.begin(), keep.end(), date) == keep.end())
            QFile::remove(folder.filePath(name));
    }
    return {};
}

QString originalOf(const QString& path)
{
    static const QRegularExpression kKept(u"^(.+)\\.(replaced-\\d{8}T\\d+|before-version-\\d+)\\.spoton$"_s);
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    const QString ending = u".backups"_s;
    if (folder.endsWith(ending) && !folder.endsWith(u'/' + ending))
        return folder.chopped(ending.size());
    const QRegularExpressionMatch kept = kKept.match(file.fileName());
    return kept.hasMatch() ? folder + u'/' + kept.captured(1) : QString();
}

QStringList dailyBackups(const QString& path)
{
    QStringList copies;
    for (const QFileInfo& copy : backupFolder(path).entryInfoList({u"*.spoton"_s}, QDir::Files, QDir::Time)) {
        if (dateOfBackup(copy.fileName()).isValid())
            copies += copy.filePath();
    }
    return copies;
}

std::optional<QDateTime> lastDailyBackup(const QString& path)
{
    const QStringList copies = dailyBackups(path);
    return copies.isEmpty() ? std::nullopt : std::optional(QFileInfo(copies.first()).lastModified());
}

} // namespace spoton::storage
