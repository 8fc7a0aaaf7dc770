// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/undo.h"

#include "storage/staff_repository.h"
#include "support/dump.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using base::ErrorKind;

namespace {

/// A file with one organisation by the id 1 and one contact by the id 2.
std::unique_ptr<storage::Database> fileWithTwo()
{
    auto database = must(storage::Database::inMemory());
    inBatch(*database, {u"INSERT INTO organisation (id, name, district) VALUES (1, 'Verein', 'other')"_s,
                        u"INSERT INTO contact (id, given_name) VALUES (2, 'Anna')"_s});
    return database;
}

QString everything(storage::Database& database)
{
    return dumpRecords(database.connection()) + dumpSearch(database.connection()) +
           rows(database, u"SELECT id FROM change UNION ALL SELECT id FROM batch"_s).join(u' ') +
           rows(database, u"SELECT * FROM journal_head"_s).join(u' ');
}

} // namespace

TEST_CASE("Undo: a file without a batch has nothing to undo or redo")
{
    const auto database = must(storage::Database::inMemory());
    CHECK(failure(storage::undo(*database)) == ErrorKind::NothingToUndo);
    CHECK(failure(storage::redo(*database)) == ErrorKind::NothingToUndo);
    CHECK_FALSE(must(storage::nextUndo(*database)).has_value());
    CHECK_FALSE(must(storage::nextRedo(*database)).has_value());
}

TEST_CASE("Undo: takes back one batch after the other and redo does them again")
{
    const auto database = fileWithTwo();
    QStringList states{dumpRecords(database->connection())};
    for (const QString& sql : {u"UPDATE contact SET given_name = 'Berta', phones = '1'"_s,
                               u"INSERT INTO role (id, contact_id, organisation_id) VALUES (3, 2, 1)"_s,
                               u"DELETE FROM contact"_s}) {
        inBatch(*database, {sql});
        states += dumpRecords(database->connection());
    }
    for (qsizetype step = states.size() - 2; step >= 0; --step) {
        must(storage::undo(*database));
        CHECK(difference(dumpRecords(database->connection()), states[step]) == QString());
    }
    for (qsizetype step = 1; step < states.size(); ++step) {
        must(storage::redo(*database));
        CHECK(difference(dumpRecords(database->connection()), states[step]) == QString());
    }
    CHECK(failure(storage::redo(*database)) == ErrorKind::NothingToUndo);
}

TEST_CASE("Undo: what a file began with stays")
{
    const auto database = must(storage::Database::inMemory());
    for (const storage::Action action : {storage::Action::SetUp, storage::Action::Demo}) {
        storage::Batch batch = must(storage::Batch::begin(*database, action));
        domain::Staff person;
        person.name = u"Jana Kurth"_s;
        must(storage::saveStaff(batch, person));
        must(batch.commit());
    }
    CHECK_FALSE(must(storage::nextUndo(*database)).has_value());
    CHECK(failure(storage::undo(*database)) == ErrorKind::NothingToUndo);
    saved(*database, organisation(u"Verein"_s));
    CHECK(must(storage::nextUndo(*database)).has_value());
    must(storage::undo(*database));
    CHECK(failure(storage::undo(*database)) == ErrorKind::NothingToUndo);
    CHECK(rows(*database, u"SELECT count(*) FROM staff"_s) == QStringList{u"2"_s});
}

TEST_CASE("Undo: names the action that it goes back to")
{
    const auto database = fileWithTwo();
    storage::Batch batch = must(storage::Batch::begin(*database, storage::Action::LogSession, u"Anna"_s));
    execute(*database, u"UPDATE contact SET notes = 'da'"_s);
    must(batch.commit());
    for (int round = 0; round < 2; ++round) {
        const auto undone = must(storage::undo(*database));
        CHECK(undone.action == storage::Action::LogSession);
        CHECK(undone.subject == u"Anna"_s);
        CHECK(undone.changes == 1);
        CHECK(undone.startedAt.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        const auto next = must(storage::nextRedo(*database));
        REQUIRE(next);
        CHECK(next->action == storage::Action::LogSession);
        CHECK(next->subject == u"Anna"_s);
        CHECK(must(storage::redo(*database)).action == storage::Action::LogSession);
        CHECK(must(storage::nextUndo(*database))->subject == u"Anna"_s);
    }
}

TEST_CASE("Undo: who took a batch back or did it again is recorded, whoever did it first")
{
    const auto database = fileWithTwo();
    inBatch(*database, {u"UPDATE contact SET phones = '1'"_s});
    must(storage::undo(*database, domain::StaffId{7}));
    must(storage::redo(*database, domain::StaffId{8}));
    must(storage::undo(*database));
    CHECK(rows(*database, u"SELECT action, staff_id FROM batch WHERE undoes IS NOT NULL ORDER BY stamp"_s) ==
          QStringList{u"undo | 7"_s, u"redo | 8"_s, u"undo | NULL"_s});
}

TEST_CASE("Undo: redo is gone after something new")
{
    const auto database = fileWithTwo();
    inBatch(*database, {u"UPDATE contact SET notes = 'a'"_s});
    must(storage::undo(*database));
    CHECK(must(storage::nextRedo(*database)).has_value());
    inBatch(*database, {u"UPDATE contact SET phones = '1'"_s});
    CHECK_FALSE(must(storage::nextRedo(*database)).has_value());
    CHECK(failure(storage::redo(*database)) == ErrorKind::NothingToUndo);
}

TEST_CASE("Undo: what was taken back stays in the journal")
{
    const auto database = fileWithTwo();
    const int before = scalar(*database, u"SELECT count(*) FROM change"_s).toInt();
    must(storage::undo(*database));
    must(storage::redo(*database));
    CHECK(scalar(*database, u"SELECT count(*) FROM change"_s).toInt() == 3 * before);
}

TEST_CASE("Undo: refuses to go over a later change from elsewhere, and changes nothing")
{
    const auto database = fileWithTwo();
    const auto [what, own, other] = GENERATE(table<QString, QString, QString>({
        {u"the same column"_s, u"UPDATE contact SET notes = 'a'"_s, u"UPDATE contact SET notes = 'b'"_s},
        {u"a record that is gone"_s, u"UPDATE contact SET notes = 'a'"_s, u"DELETE FROM contact"_s},
        {u"an insert that was changed"_s, u"INSERT INTO staff (id, name) VALUES (5, 'a')"_s,
         u"UPDATE staff SET name = 'b' WHERE id = 5"_s},
        {u"an insert to which a value was added"_s, u"INSERT INTO staff (id, name) VALUES (5, 'a')"_s,
         u"UPDATE staff SET email = 'a@example.org' WHERE id = 5"_s},
        {u"an insert that others hang on by cascade"_s,
         u"INSERT INTO contact (id, given_name) VALUES (5, 'Clara')"_s,
         u"INSERT INTO role (id, contact_id, organisation_id) VALUES (6, 5, 1)"_s},
        {u"an insert that others refer to"_s, u"INSERT INTO staff (id, name) VALUES (5, 'a')"_s,
         u"UPDATE organisation SET verified_by = 5"_s},
        {u"an insert that others must not lose"_s,
         u"INSERT INTO organisation (id, name, district) VALUES (5, 'Ziel', 'other')"_s,
         u"INSERT INTO referral (id, target_organisation_id, date) VALUES (6, 5, '2025-01-01')"_s},
        {u"an insert that others would forget"_s, u"INSERT INTO workshop (id, title) VALUES (5, 'Layout')"_s,
         u"INSERT INTO need (id, organisation_id, workshop_id) VALUES (6, 1, 5)"_s},
        {u"a delete whose place is taken"_s, u"DELETE FROM code WHERE list = 'topic' AND key = 'layout'"_s,
         u"INSERT INTO code (id, list, key, label_de, position) VALUES (900, 'topic', 'layout', 'neu', 1)"_s},
        {u"a delete whose owner is gone"_s, u"DELETE FROM organisation"_s, u""_s},
    }));
    CAPTURE(what);
    if (other.isEmpty()) {
        inBatch(*database, {u"INSERT INTO role (id, contact_id, organisation_id) VALUES (9, 2, 1)"_s});
        inBatch(*database, {u"DELETE FROM role"_s});
        changeFromElsewhere(*database, u"DELETE FROM contact"_s);
    } else {
        inBatch(*database, {own});
        changeFromElsewhere(*database, other);
    }
    const QString before = everything(*database);
    CHECK(failure(storage::undo(*database)) == ErrorKind::ChangedSince);
    CHECK(difference(everything(*database), before) == QString());
    // The refusal leaves no transaction open.
    inBatch(*database, {u"INSERT INTO staff (id, name) VALUES (99, 'z')"_s});
}

TEST_CASE("Undo: a later change from elsewhere to another column stays")
{
    const auto database = fileWithTwo();
    inBatch(*database, {u"UPDATE contact SET notes = 'a'"_s});
    changeFromElsewhere(*database, u"UPDATE contact SET phones = '1'"_s);
    must(storage::undo(*database));
    CHECK(rows(*database, u"SELECT notes, phones FROM contact"_s) == QStringList{u"NULL | 1"_s});
}

TEST_CASE("Undo: a contact that was created with a lock is not deleted")
{
    const auto database = must(storage::Database::inMemory());
    inBatch(*database, {u"INSERT INTO organisation (id, name, district) VALUES (1, 'Verein', 'other')"_s,
                        u"INSERT INTO contact (id, given_name, locked) VALUES (2, 'Anna', 1)"_s});
    const QString before = everything(*database);
    CHECK(failure(storage::undo(*database)) == ErrorKind::Locked);
    CHECK(everything(*database) == before);
    // Once it is lifted and the contact deleted, all of that can be taken back and done again.
    inBatch(*database, {u"UPDATE contact SET locked = 0"_s});
    const QString lifted = dumpRecords(database->connection());
    inBatch(*database, {u"DELETE FROM contact"_s});
    must(storage::undo(*database));
    CHECK(dumpRecords(database->connection()) == lifted);
    must(storage::redo(*database));
    CHECK(scalar(*database, u"SELECT count(*) FROM contact"_s).toInt() == 0);
}

TEST_CASE("Undo: another laptop's batches are not ours to undo")
{
    const auto database = fileWithTwo();
    changeFromElsewhere(*database, u"UPDATE contact SET phones = '1'"_s);
    inBatch(*database, {u"INSERT INTO staff (id, name) VALUES (5, 'a')"_s});
    must(storage::undo(*database));
    CHECK(must(storage::nextUndo(*database))->changes == 2);
    CHECK(failure(storage::undo(*database)) == ErrorKind::ChangedSince);
    CHECK(scalar(*database, u"SELECT phones FROM contact"_s).toString() == u"1"_s);
}

TEST_CASE("Undo: a text that looks like something else comes back as it was")
{
    const auto database = fileWithTwo();
    const QString text =
        GENERATE(as<QString>(), u"{\"a\":1}"_s, u"[]"_s, u"null"_s, u"007"_s, u"1e5"_s, u"true"_s, u" "_s,
                 u"\\u0041"_s, u"a\u0000b"_s, u"\"quoted\""_s, u"ends with \\"_s);
    CAPTURE(text);
    {
        storage::Batch batch = begin(*database);
        storage::Statement update = must(database->prepare(u"UPDATE contact SET notes = :notes"_s));
        must(update.bind(":notes"_L1, text).run());
        must(batch.commit());
    }
    const QString before = dumpRecords(database->connection());
    inBatch(*database, {u"UPDATE contact SET notes = 'x'"_s});
    inBatch(*database, {u"DELETE FROM contact"_s});
    must(storage::undo(*database));
    must(storage::undo(*database));
    CHECK(difference(dumpRecords(database->connection()), before) == QString());
    storage::Statement select = must(database->prepare(u"SELECT notes FROM contact"_s));
    must(select.first());
    CHECK(select.text(0) == text);
}

TEST_CASE("Undo: takes back a whole import and does it again")
{
    const auto database = must(storage::Database::inMemory());
    const QString empty = dumpRecords(database->connection());
    inBatch(*database,
            {u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
             "INSERT INTO contact (id, given_name) SELECT i, 'Anna ' || i FROM n"_s,
             u"UPDATE contact SET family_name = 'Šołta'"_s, u"DELETE FROM contact WHERE id % 3 = 0"_s});
    const QString full = dumpRecords(database->connection());
    const QString search = dumpSearch(database->connection());
    must(storage::undo(*database));
    CHECK(difference(dumpRecords(database->connection()), empty) == QString());
    CHECK(difference(dumpSearch(database->connection()), dumpSearchBuiltAnew(database->connection())) ==
          QString());
    must(storage::redo(*database));
    CHECK(difference(dumpRecords(database->connection()), full) == QString());
    CHECK(difference(dumpSearch(database->connection()), search) == QString());
}
