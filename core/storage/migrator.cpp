// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "storage/connection.h"
#include "storage/journal.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

/// The shipped migrations by number; the resource holds 0001_….sql, 0002_….sql and so on without a gap.
QStringList migrationFiles()
{
    return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

base::Result<QStringList> statementsOf(const QString& file)
{
    QFile sql(u":/migrations/"_s + file);
    if (!sql.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::InputOutput, file);
    return QString::fromUtf8(sql.readAll()).split(u"\n--;\n"_s, Qt::SkipEmptyParts);
}

base::Done runMigration(Connection& connection, const QString& file, int version)
{
    SPOTON_ASSIGN(const QStringList statements, statementsOf(file));
    SPOTON_TRY(removeJournal(connection));
    for (const QString& statement : statements) {
        if (auto done = connection.execute(statement); !done)
            return base::fail(done.error().kind, file + u": "_s + done.error().detail);
    }
    SPOTON_TRY(installJournal(connection));
    SPOTON_ASSIGN(const QVariant broken,
                  connection.scalar(u"SELECT count(*) FROM pragma_foreign_key_check"_s));
    if (broken.toLongLong() != 0)
        return base::fail(base::ErrorKind::FileDamaged, file + u": foreign keys"_s);
    return connection.execute(u"PRAGMA user_version = %1"_s.arg(version));
}

} // namespace

int newestSchemaVersion()
{
    return int(migrationFiles().size());
}

base::Result<int> schemaVersion(Connection& connection)
{
    SPOTON_ASSIGN(const QVariant version, connection.scalar(u"PRAGMA user_version"_s));
    return version.toInt();
}

base::Done migrate(Connection& connection)
{
    SPOTON_ASSIGN(const int from, schemaVersion(connection));
    const QStringList files = migrationFiles();
    if (from > files.size())
        return base::fail(base::ErrorKind::FileNewer);
    for (int version = from + 1; version <= files.size(); ++version) {
        connection.dropStatements();
        // foreign_keys cannot change inside a transaction, and rebuilding a table must not cascade.
        SPOTON_TRY(connection.execute(u"PRAGMA foreign_keys = OFF"_s));
        SPOTON_TRY(connection.execute(u"BEGIN IMMEDIATE"_s));
        auto done = runMigration(connection, files[version - 1], version);
        if (done)
            done = connection.execute(u"COMMIT"_s);
        if (!done) {
            (void)connection.execute(u"ROLLBACK"_s);
            (void)connection.execute(u"PRAGMA foreign_keys = ON"_s);
            return done;
        }
        SPOTON_TRY(connection.execute(u"PRAGMA foreign_keys = ON"_s));
    }
    return {};
}

} // namespace spoton::storage
