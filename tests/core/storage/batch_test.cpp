// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/batch.h"

#include "support/dump.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using base::ErrorKind;

TEST_CASE("Batch: dropped without commit leaves no trace")
{
    const auto database = must(storage::Database::inMemory());
    saved(*database, organisation(u"Verein"_s));
    const QString records = dumpRecords(database->connection());
    const QString search = dumpSearch(database->connection());
    const QStringList journal = rows(*database, u"SELECT id FROM change UNION ALL SELECT id FROM batch"_s);
    const QStringList head = rows(*database, u"SELECT * FROM journal_head"_s);
    {
        storage::Batch batch = begin(*database);
        domain::Organisation other = organisation(u"Anderer Verein"_s);
        must(storage::OrganisationRepository(*database, places()).save(batch, other));
        CHECK(dumpRecords(database->connection()) != records);
    }
    CHECK(difference(dumpRecords(database->connection()), records) == QString());
    CHECK(difference(dumpSearch(database->connection()), search) == QString());
    CHECK(rows(*database, u"SELECT id FROM change UNION ALL SELECT id FROM batch"_s) == journal);
    CHECK(rows(*database, u"SELECT * FROM journal_head"_s) == head);
}

TEST_CASE("Batch: committed without a change leaves no trace")
{
    const auto database = must(storage::Database::inMemory());
    const QStringList head = rows(*database, u"SELECT * FROM journal_head"_s);
    CHECK_FALSE(must(begin(*database).commit()));
    CHECK(scalar(*database, u"SELECT count(*) FROM batch"_s).toInt() == 0);
    CHECK(rows(*database, u"SELECT * FROM journal_head"_s) == head);
    saved(*database, organisation(u"Verein"_s));
    CHECK(scalar(*database, u"SELECT count(*) FROM batch"_s).toInt() == 1);
}

TEST_CASE("Batch: a file that began as a demo stays one, another never becomes one")
{
    const auto demo = must(storage::Database::inMemory());
    CHECK_FALSE(must(storage::beganAsDemo(*demo)));
    {
        storage::Batch batch = must(storage::Batch::begin(*demo, storage::Action::Demo));
        domain::Organisation made = organisation(u"Verein"_s);
        must(storage::OrganisationRepository(*demo, places()).save(batch, made));
        must(batch.commit());
    }
    CHECK(must(storage::beganAsDemo(*demo)));
    saved(*demo, organisation(u"Echter Verein"_s));
    CHECK(must(storage::beganAsDemo(*demo)));

    const auto real = must(storage::Database::inMemory());
    saved(*real, organisation(u"Echter Verein"_s));
    CHECK_FALSE(must(storage::beganAsDemo(*real)));
}

TEST_CASE("Batch: a second one at the same time is refused and leaves the first alone")
{
    const auto database = must(storage::Database::inMemory());
    storage::Batch first = begin(*database);
    CHECK_FALSE(storage::Batch::begin(*database, storage::Action::Save).has_value());
    domain::Organisation record = organisation(u"Verein"_s);
    must(storage::OrganisationRepository(*database, places()).save(first, record));
    CHECK(must(first.commit()));
    CHECK(rows(*database, u"SELECT name FROM organisation"_s) == QStringList{u"Verein"_s});
}

TEST_CASE("Batch: ids carry the device's number and are never handed out twice")
{
    const auto database = must(storage::Database::inMemory());
    const qint64 device = scalar(*database, u"SELECT device FROM journal_head"_s).toLongLong();
    CHECK(device >= 1);
    CHECK(device <= 8388607);
    std::set<qint64> ids;
    for (int round = 0; round < 3; ++round) {
        storage::Batch batch = begin(*database);
        ids.insert(batch.id());
        for (int record = 0; record < 10; ++record) {
            domain::Organisation one = organisation(u"Verein"_s);
            must(storage::OrganisationRepository(*database, places()).save(batch, one));
            ids.insert(one.id.value);
        }
        must(batch.commit());
    }
    CHECK(ids.size() == 33);
    for (const qint64 id : ids)
        CHECK(id >> base::kCounterBits == device);
}

TEST_CASE("Batch: keeps who did what and when")
{
    const auto database = must(storage::Database::inMemory());
    inBatch(*database, {u"INSERT INTO staff (id, name) VALUES (7, 'Hanka')"_s});
    {
        storage::Batch batch = must(storage::Batch::begin(*database, storage::Action::LogSession,
                                                          u"Verein Šołta"_s, domain::StaffId{7}));
        execute(*database, u"UPDATE staff SET email = 'hanka@example.org'"_s);
        must(batch.commit());
    }
    CHECK(rows(*database, u"SELECT action, subject, staff_id, undoes, depth FROM batch ORDER BY stamp"_s) ==
          QStringList{u"save | NULL | NULL | NULL | 0"_s, u"log-session | Verein Šołta | 7 | NULL | 0"_s});
}
