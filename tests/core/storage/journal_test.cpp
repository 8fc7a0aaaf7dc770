// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/undo.h"
#include "support/dump.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <QDateTime>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using base::ErrorKind;

namespace {

constexpr qint64 kOne = (qint64(8388607) << base::kCounterBits) | 1; // the largest device there can be
constexpr qint64 kTwo = kOne + 1;

QString insertOrganisation(qint64 id, const QString& name)
{
    return u"INSERT INTO organisation (id, name, district) VALUES (%1, '%2', 'other')"_s.arg(id).arg(name);
}

QString insertContact(qint64 id, const QString& name)
{
    return u"INSERT INTO contact (id, given_name) VALUES (%1, '%2')"_s.arg(id).arg(name);
}

QString line(const QString& table, const QString& operation, qint64 row, const QString& before,
             const QString& after)
{
    return QStringList{table, operation, QString::number(row), before, after}.join(u" | "_s);
}

int countChanges(storage::Database& database)
{
    return scalar(database, u"SELECT count(*) FROM change"_s).toInt();
}

} // namespace

TEST_CASE("Journal: every record table has its four triggers")
{
    const auto database = must(storage::Database::inMemory());
    const QStringList tables = must(storage::recordTables(database->connection()));
    CHECK(tables.size() >= 25);
    for (const QString& name :
         {u"organisation"_s,    u"contact"_s,    u"role"_s,      u"consent"_s, u"counselling_session"_s,
          u"session_contact"_s, u"referral"_s,   u"workshop"_s,  u"meeting"_s, u"tally"_s,
          u"registration"_s,    u"attendance"_s, u"follow_up"_s, u"need"_s,    u"offer"_s,
          u"request"_s,         u"code"_s,       u"staff"_s,     u"funder"_s,  u"project"_s,
          u"target"_s,          u"report"_s})
        CHECK(tables.contains(name));
    // Asked of the schema itself, without the code that made them.
    const QStringList ordinary = rows(
        *database,
        u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
        "AND name NOT LIKE '%\\_search\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "AND name NOT IN ('device', 'journal_head', 'batch', 'change', 'draft', 'local_setting') ORDER BY name"_s);
    CHECK(tables == ordinary);
    for (const QString& table : tables) {
        CAPTURE(table);
        CHECK(rows(*database, u"SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%1' "
                              "AND name GLOB 'journal_*' ORDER BY name"_s.arg(table)) ==
              QStringList{u"journal_delete_"_s + table, u"journal_insert_"_s + table,
                          u"journal_keep_id_"_s + table, u"journal_update_"_s + table});
    }
}

TEST_CASE("Journal: an insert leaves one change with the columns that hold something")
{
    const auto database = must(storage::Database::inMemory());
    const qint64 batch = inBatch(*database, {insertContact(kOne, u"Anna"_s)});
    CHECK(changes(database->connection(), batch) ==
          QStringList{line(u"contact"_s, u"insert"_s, kOne, u"NULL"_s,
                           u"{\"given_name\":\"Anna\",\"do_not_contact\":0,\"locked\":0}"_s)});
}

TEST_CASE("Journal: an update leaves the columns that changed, before and after")
{
    const auto database = must(storage::Database::inMemory());
    inBatch(*database, {insertContact(kOne, u"Anna"_s)});
    const qint64 batch =
        inBatch(*database,
                {u"UPDATE contact SET given_name = NULL, family_name = 'Šołta', locked = 0, notes = ''"_s});
    CHECK(changes(database->connection(), batch) ==
          QStringList{line(u"contact"_s, u"update"_s, kOne,
                           u"{\"given_name\":\"Anna\",\"family_name\":null,\"notes\":null}"_s,
                           u"{\"given_name\":null,\"family_name\":\"Šołta\",\"notes\":\"\"}"_s)});
}

TEST_CASE("Journal: a delete leaves what was there")
{
    const auto database = must(storage::Database::inMemory());
    inBatch(*database, {insertContact(kOne, u"Anna"_s)});
    const qint64 batch = inBatch(*database, {u"DELETE FROM contact"_s});
    CHECK(changes(database->connection(), batch) ==
          QStringList{line(u"contact"_s, u"delete"_s, kOne,
                           u"{\"given_name\":\"Anna\",\"do_not_contact\":0,\"locked\":0}"_s, u"NULL"_s)});
}

TEST_CASE("Journal: replacing a row leaves its end and its beginning")
{
    const auto database = must(storage::Database::inMemory());
    inBatch(*database, {insertContact(kOne, u"Anna"_s)});
    SECTION("by its id")
    {
        const qint64 batch = inBatch(
            *database, {u"INSERT OR REPLACE INTO contact (id, given_name) VALUES (%1, 'Berta')"_s.arg(kOne)});
        CHECK(changes(database->connection(), batch) ==
              QStringList{line(u"contact"_s, u"delete"_s, kOne,
                               u"{\"given_name\":\"Anna\",\"do_not_contact\":0,\"locked\":0}"_s, u"NULL"_s),
                          line(u"contact"_s, u"insert"_s, kOne, u"NULL"_s,
                               u"{\"given_name\":\"Berta\",\"do_not_contact\":0,\"locked\":0}"_s)});
    }
    SECTION("by another unique column")
    {
        const qint64 batch =
            inBatch(*database, {u"REPLACE INTO code (id, list, key, label_de, position) "
                                "VALUES (%1, 'topic', 'layout', 'Gestaltung', 7)"_s.arg(kOne)});
        const QStringList left = changes(database->connection(), batch);
        REQUIRE(left.size() == 2);
        CHECK(left[0].startsWith(u"code | delete | 7 | "_s));
        CHECK(left[1].startsWith(u"code | insert | %1 | "_s.arg(kOne)));
    }
}

TEST_CASE("Journal: what an upsert changes is an update")
{
    const auto database = must(storage::Database::inMemory());
    inBatch(*database, {insertContact(kOne, u"Anna"_s)});
    const qint64 batch =
        inBatch(*database, {insertContact(kOne, u"Berta"_s) +
                            u" ON CONFLICT (id) DO UPDATE SET given_name = excluded.given_name"_s});
    CHECK(changes(database->connection(), batch) ==
          QStringList{line(u"contact"_s, u"update"_s, kOne, u"{\"given_name\":\"Anna\"}"_s,
                           u"{\"given_name\":\"Berta\"}"_s)});
}

TEST_CASE("Journal: what goes along with a deleted record is in it too")
{
    const auto database = must(storage::Database::inMemory());
    inBatch(
        *database,
        {insertOrganisation(1, u"Verein"_s), insertContact(kOne, u"Anna"_s),
         u"INSERT INTO role (id, contact_id, organisation_id) VALUES (10, %1, 1), (11, %1, 1)"_s.arg(kOne),
         u"INSERT INTO consent (id, contact_id, purpose) VALUES (20, %1, 'contact')"_s.arg(kOne)});
    const qint64 batch = inBatch(*database, {u"DELETE FROM contact WHERE id = %1"_s.arg(kOne)});
    QStringList left =
        rows(*database, u"SELECT table_name, operation, row_id FROM change WHERE batch_id = %1 "
                        "ORDER BY table_name, row_id"_s.arg(batch));
    CHECK(left == QStringList{u"consent | delete | 20"_s, u"contact | delete | %1"_s.arg(kOne),
                              u"role | delete | 10"_s, u"role | delete | 11"_s});
}

TEST_CASE("Journal: a reference that is set to nothing by a delete is in it too")
{
    const auto database = must(storage::Database::inMemory());
    inBatch(*database,
            {insertOrganisation(1, u"Verein"_s), u"INSERT INTO workshop (id, title) VALUES (2, 'Layout')"_s,
             u"INSERT INTO need (id, organisation_id, workshop_id) VALUES (3, 1, 2)"_s});
    const qint64 batch = inBatch(*database, {u"DELETE FROM workshop"_s});
    const QStringList left = changes(database->connection(), batch);
    CHECK(left.contains(
        line(u"need"_s, u"update"_s, 3, u"{\"workshop_id\":2}"_s, u"{\"workshop_id\":null}"_s)));
    CHECK(left.size() == 2);
}

TEST_CASE("Journal: one statement on many rows leaves one change for each row that it changed")
{
    const auto database = must(storage::Database::inMemory());
    inBatch(*database,
            {u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
             "INSERT INTO contact (id, given_name, locked) SELECT i, 'Anna ' || i, i % 2 FROM n"_s});
    const qint64 batch = inBatch(*database, {u"UPDATE contact SET locked = 1 WHERE id <= 600"_s});
    CHECK(rows(*database,
               u"SELECT count(*), count(DISTINCT row_id), min(row_id), max(row_id), count(DISTINCT stamp) "
               "FROM change WHERE batch_id = %1 AND operation = 'update' AND before = '{\"locked\":0}' "
               "AND after = '{\"locked\":1}'"_s.arg(batch)) == QStringList{u"300 | 300 | 2 | 600 | 300"_s});
    CHECK(scalar(*database, u"SELECT count(*) FROM change WHERE batch_id = %1"_s.arg(batch)).toInt() == 300);
}

TEST_CASE("Journal: a write outside of a batch fails and changes nothing, whichever path it takes")
{
    const auto database = must(storage::Database::inMemory());
    inBatch(*database, {insertContact(kOne, u"Anna"_s), insertContact(kTwo, u"Berta"_s)});
    const QString before = dumpRecords(database->connection());
    const int changesBefore = countChanges(*database);
    const QString sql =
        GENERATE(as<QString>(), u"INSERT INTO contact (id, given_name) VALUES (9, 'Clara')"_s,
                 u"UPDATE contact SET given_name = 'Clara'"_s, u"DELETE FROM contact"_s,
                 u"REPLACE INTO code (id, list, key, label_de, position) VALUES (1, 'a', 'b', 'c', 1)"_s,
                 u"INSERT INTO staff (id, name) VALUES (1, 'Clara')"_s);
    CAPTURE(sql);
    CHECK_FALSE(database->connection().execute(sql).has_value());
    CHECK(difference(dumpRecords(database->connection()), before) == QString());
    CHECK(countChanges(*database) == changesBefore);
}

TEST_CASE("Journal: a write that changes nothing leaves no change")
{
    const auto database = must(storage::Database::inMemory());
    domain::Organisation record = saved(*database, organisation(u"Verein"_s));
    const int before = countChanges(*database);
    storage::Batch batch = begin(*database);
    must(storage::OrganisationRepository(*database, places()).save(batch, record));
    execute(*database, u"UPDATE organisation SET name = name, street = NULL"_s);
    CHECK_FALSE(must(batch.commit()));
    CHECK(countChanges(*database) == before);
}

TEST_CASE("Journal: an id never changes")
{
    const auto database = must(storage::Database::inMemory());
    inBatch(*database, {insertContact(kOne, u"Anna"_s)});
    {
        const storage::Batch batch = begin(*database);
        CHECK_FALSE(database->connection().execute(u"UPDATE contact SET id = 5"_s).has_value());
        CHECK_FALSE(database->connection().execute(u"UPDATE contact SET rowid = 5"_s).has_value());
    }
    CHECK(rows(*database, u"SELECT id FROM contact"_s) == QStringList{QString::number(kOne)});
}

TEST_CASE("Journal: large ids, quotes, line breaks and letters of every script come back exactly")
{
    const auto database = must(storage::Database::inMemory());
    const QString hostile = u"\"'\\\n\r\t{}[],:%_😀𐐷\u2028 Наталья عبد الله Đặng"_s;
    inBatch(*database, {insertContact(kOne, u"Anna"_s), insertOrganisation(kTwo, u"Verein"_s)});
    {
        storage::Batch batch = begin(*database);
        storage::Statement update =
            must(database->prepare(u"UPDATE contact SET notes = :notes, family_name = ''"_s));
        must(update.bind(":notes"_L1, hostile).run());
        execute(*database,
                u"INSERT INTO role (id, contact_id, organisation_id) VALUES (%1, %2, %3)"_s.arg(kTwo + 1)
                    .arg(kOne)
                    .arg(kTwo));
        must(batch.commit());
    }
    CHECK(scalar(*database, u"SELECT json_extract(after, '$.notes') FROM change WHERE operation = 'update'"_s)
              .toString() == hostile);
    CHECK(scalar(*database,
                 u"SELECT json_extract(after, '$.contact_id') FROM change WHERE table_name = 'role'"_s)
              .toLongLong() == kOne);
    CHECK(scalar(*database, u"SELECT json_type(before, '$.family_name') || json_type(after, '$.family_name') "
                            "FROM change WHERE operation = 'update'"_s)
              .toString() == u"nulltext"_s);
    const QString after = dumpRecords(database->connection());
    must(storage::undo(*database));
    must(storage::undo(*database));
    CHECK(scalar(*database, u"SELECT count(*) FROM contact"_s).toInt() == 0);
    must(storage::redo(*database));
    must(storage::redo(*database));
    CHECK(difference(dumpRecords(database->connection()), after) == QString());
}

TEST_CASE("Journal: stamps rise whatever the clock says")
{
    const auto database = must(storage::Database::inMemory());
    inBatch(*database, {insertContact(1, u"Anna"_s), insertContact(2, u"Berta"_s)});
    // As if the laptop's clock had been ten years ahead for a day.
    const qint64 future = QDateTime::currentDateTimeUtc().addYears(10).toMSecsSinceEpoch() << 16;
    execute(*database, u"UPDATE journal_head SET stamp = %1"_s.arg(future));
    inBatch(*database, {u"UPDATE contact SET locked = 1"_s});
    inBatch(*database, {insertContact(3, u"Clara"_s)});
    const QStringList inOrder = rows(*database, u"SELECT id FROM change ORDER BY id"_s);
    CHECK(inOrder.size() == 5);
    CHECK(rows(*database, u"SELECT id FROM change ORDER BY stamp"_s) == inOrder);
    CHECK(scalar(*database, u"SELECT count(DISTINCT stamp) FROM change"_s).toInt() == 5);
    CHECK(scalar(*database, u"SELECT count(*) FROM change WHERE stamp > %1"_s.arg(future)).toInt() == 3);
    CHECK(rows(*database, u"SELECT id FROM batch ORDER BY stamp"_s) ==
          rows(*database, u"SELECT id FROM batch ORDER BY rowid"_s));
}

TEST_CASE("Journal: a stamp is never behind the clock, so that laptops agree roughly on what came later")
{
    const auto database = must(storage::Database::inMemory());
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    inBatch(*database, {insertContact(1, u"Anna"_s)});
    CHECK((scalar(*database, u"SELECT stamp FROM change"_s).toLongLong() >> 16) >= before);
}

TEST_CASE("Journal: a change names its device, its batch and its table")
{
    const auto database = must(storage::Database::inMemory());
    const qint64 batch = inBatch(*database, {insertContact(1, u"Anna"_s)});
    CHECK(rows(*database,
               u"SELECT c.batch_id, c.table_name, c.device = h.device FROM change c, journal_head h"_s) ==
          QStringList{u"%1 | contact | 1"_s.arg(batch)});
    CHECK(rows(*database, u"SELECT h.batch_id FROM journal_head h"_s) == QStringList{u"NULL"_s});
}
