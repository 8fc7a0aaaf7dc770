// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include "search/filter.h"

#include "support/child.h"
#include "support/dump.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using base::ErrorKind;

namespace {

const QString kGolden = inSource(u"tests/migrations/schema.sql"_s);

QString schemaOf(storage::Connection& connection)
{
    const QStringList statements =
        rows(connection, u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL "
                         "AND name NOT GLOB 'sqlite_*' ORDER BY type DESC, name"_s);
    return u"-- PRAGMA user_version = "_s + scalar(connection, u"PRAGMA user_version"_s).toString() +
           u";\n"_s + statements.join(u";\n"_s) + u";\n"_s;
}

/// A file in which creation stopped before any migration had run.
void stopBeforeMigrations(const QString& path)
{
    const auto connection = must(storage::Connection::open(path, kKey));
    must(connection->execute(u"PRAGMA application_id = %1"_s.arg(storage::kApplicationId)));
    must(connection->beginWriting());
}

/// Back to where only the first migration has run.
void goBackToVersionOne(storage::Connection& connection)
{
    for (const QString& index :
         {u"session_by_length"_s, u"organisation_by_place"_s, u"organisation_by_folded_name"_s,
          u"contact_by_place"_s, u"contact_by_folded_name"_s, u"change_of_deleted"_s})
        must(connection.execute(u"DROP INDEX "_s + index));
    must(connection.execute(u"DROP TABLE local_setting"_s));
    must(connection.execute(u"DROP TABLE draft"_s));
    must(connection.execute(u"DROP TRIGGER contact_keep_locked"_s));
    must(connection.execute(u"DROP TRIGGER journal_delete_code"_s));
    must(connection.execute(u"DELETE FROM code"_s));
    must(connection.execute(u"PRAGMA user_version = 1"_s));
}

} // namespace

TEST_CASE("Migrator: a new file has the schema of schema.sql")
{
    const auto database = must(storage::Database::inMemory());
    const QString schema = schemaOf(database->connection());
    if (qEnvironmentVariableIsSet("SPOTON_RENEW_SCHEMA"))
        writeFile(kGolden, schema.toUtf8());
    CHECK(difference(QString::fromUtf8(contentOf(kGolden)), schema) == QString());
}

TEST_CASE("Migrator: files are numbered from 1 without a gap and each fits its number")
{
    const QStringList files =
        QDir(inSource(u"core/storage/migrations"_s)).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    REQUIRE_FALSE(files.isEmpty());
    for (qsizetype place = 0; place < files.size(); ++place)
        CHECK(files[place].left(5) == QString::number(place + 1).rightJustified(4, u'0') + u'_');
    CHECK(storage::newestSchemaVersion() == files.size());
}

TEST_CASE("Migrator: on a file that has everything it does nothing")
{
    const auto database = must(storage::Database::inMemory());
    saved(*database, organisation(u"Verein"_s));
    const QString before = schemaOf(database->connection()) + dumpRecords(database->connection());
    must(storage::migrate(database->connection()));
    CHECK(schemaOf(database->connection()) + dumpRecords(database->connection()) == before);
}

TEST_CASE("Migrator: a file of a newer program is refused before any write")
{
    const auto database = must(storage::Database::inMemory());
    execute(*database, u"PRAGMA user_version = %1"_s.arg(storage::newestSchemaVersion() + 1));
    const QString before = schemaOf(database->connection());
    CHECK(failure(storage::migrate(database->connection())) == ErrorKind::FileNewer);
    CHECK(schemaOf(database->connection()) == before);
}

TEST_CASE("Migrator: a migration that fails half way leaves the file as it was, and goes on once it can")
{
    const auto connection = must(storage::Connection::open(u":memory:"_s, {}));
    // In the way of the first migration's last table but one.
    must(connection->execute(u"CREATE TABLE report_remark (id INTEGER PRIMARY KEY) STRICT"_s));
    const QString before = schemaOf(*connection);
    CHECK_FALSE(storage::migrate(*connection).has_value());
    CHECK(schemaOf(*connection) == before);
    CHECK(must(storage::schemaVersion(*connection)) == 0);
    CHECK(scalar(*connection, u"PRAGMA foreign_keys"_s).toInt() == 1);
    must(connection->execute(u"DROP TABLE report_remark"_s));
    must(storage::migrate(*connection));
    CHECK(difference(schemaOf(*connection), QString::fromUtf8(contentOf(kGolden))) == QString());
}

TEST_CASE("Migrator: a creation that stopped is finished when the file is opened next")
{
    const Folder folder;
    SECTION("before the first migration")
    {
        stopBeforeMigrations(folder.path());
    }
    SECTION("after the first migration")
    {
        stopBeforeMigrations(folder.path());
        const auto connection = must(storage::Connection::open(folder.path(), kKey));
        must(connection->beginWriting());
        must(storage::migrate(*connection));
        goBackToVersionOne(*connection);
    }
    SECTION("before it had a device")
    {
        stopBeforeMigrations(folder.path());
        const auto connection = must(storage::Connection::open(folder.path(), kKey));
        must(connection->beginWriting());
        must(storage::migrate(*connection));
    }
    const auto database = must(storage::Database::open(folder.path(), kKey));
    CHECK(difference(schemaOf(database->connection()), QString::fromUtf8(contentOf(kGolden))) == QString());
    CHECK(scalar(*database, u"SELECT count(*) FROM code"_s).toInt() > 80);
    CHECK(scalar(*database, u"SELECT count(*) FROM journal_head"_s).toInt() == 1);
    saved(*database, organisation(u"Verein"_s));
}

TEST_CASE("Migrator: a file with records is backed up before it is migrated")
{
    const Folder folder;
    {
        const auto database = must(storage::Database::create(folder.path(), kKey));
        saved(*database, organisation(u"Verein Šołta"_s));
    }
    {
        const auto connection = must(storage::Connection::open(folder.path(), kKey));
        must(connection->beginWriting());
        goBackToVersionOne(*connection);
    }
    {
        const auto database = must(storage::Database::open(folder.path(), kKey));
        CHECK(scalar(*database, u"PRAGMA user_version"_s).toInt() == storage::newestSchemaVersion());
        CHECK(rows(*database, u"SELECT name FROM organisation"_s) == QStringList{u"Verein Šołta"_s});
    }
    const QString backup = folder.path() + u".before-version-%1.spoton"_s.arg(storage::newestSchemaVersion());
    REQUIRE(QFile::exists(backup));
    CHECK(modeOf(backup) == 0600);
    const auto connection = must(storage::Connection::open(backup, kKey));
    CHECK(must(storage::schemaVersion(*connection)) == 1);
    CHECK(rows(*connection, u"SELECT name FROM organisation"_s) == QStringList{u"Verein Šołta"_s});
}

TEST_CASE(
    "Migrator: records of an older file are found by their phone numbers, and by all that found them before")
{
    const auto database = must(storage::Database::inMemory());
    domain::Contact person = contact(u"Anna"_s, u"Šołta"_s);
    person.phones = QStringList{u"+49 (351) 123-45"_s};
    saved(*database, person);
    domain::Organisation club = organisation(u"Verein"_s);
    club.phones = QStringList{u"03501/67890"_s};
    saved(*database, club);
    // As the index was before.
    for (const QString& table : {u"contact_search"_s, u"organisation_search"_s})
        execute(*database, u"INSERT INTO %1 (%1) VALUES ('delete-all')"_s.arg(table));
    execute(*database, u"PRAGMA user_version = 8"_s);
    must(storage::migrate(database->connection()));
    const auto found = [&](const QString& table, const QString& text) {
        return scalar(*database, u"SELECT count(*) FROM %1 WHERE %1 MATCH '%2'"_s.arg(
                                     table, search::matchExpression(text)))
            .toInt();
    };
    CHECK(found(u"contact_search"_s, u"0351 12345"_s) == 1);
    CHECK(found(u"contact_search"_s, u"solta"_s) == 1);
    CHECK(found(u"organisation_search"_s, u"+49 3501 67890"_s) == 1);
    CHECK(found(u"organisation_search"_s, u"verein"_s) == 1);
}

TEST_CASE("Journal: a migration leaves no changes, and every column is journaled after it")
{
    const auto database = must(storage::Database::inMemory());
    CHECK(scalar(*database, u"SELECT count(*) FROM change"_s).toInt() == 0);
    CHECK(scalar(*database, u"SELECT count(*) FROM code"_s).toInt() > 80);
}
