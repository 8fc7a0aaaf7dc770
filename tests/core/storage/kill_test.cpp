// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "support/child.h"
#include "support/dump.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <catch2/catch_get_random_seed.hpp>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;

namespace {

constexpr int kRounds = 200;
constexpr int kLongest = 60000; // µs

/// What a session of test_child that is not there as a whole would show in.
const QString kHalves = uR"(
    SELECT 'contacts' FROM counselling_session s
    WHERE (SELECT count(*) FROM session_contact WHERE session_id = s.id) <> 2
    UNION ALL SELECT 'referral' FROM counselling_session s
    WHERE (SELECT count(*) FROM referral WHERE session_id = s.id) <> 1
    UNION ALL SELECT 'lost contact' FROM contact c
    WHERE (SELECT count(*) FROM session_contact WHERE contact_id = c.id) <> 1
    UNION ALL SELECT 'journal' FROM counselling_session s
    WHERE (SELECT count(*) FROM change WHERE row_id = s.id AND operation = 'insert') <> 1
    UNION ALL SELECT 'batch' FROM batch b
    WHERE (SELECT group_concat(table_name ORDER BY table_name) FROM change WHERE batch_id = b.id)
          <> 'contact,contact,counselling_session,organisation,referral,session_contact,session_contact'
    UNION ALL SELECT 'change' FROM change WHERE batch_id NOT IN (SELECT id FROM batch)
    UNION ALL SELECT 'more' WHERE (SELECT count(*) FROM batch) <> (SELECT count(*) FROM counselling_session)
    UNION ALL SELECT 'open' FROM journal_head WHERE batch_id IS NOT NULL)"_s;

} // namespace

TEST_CASE("Database: two hundred kills of a process that logs sessions lose nothing and leave no halves",
          "[kill]")
{
    const Folder folder;
    must(storage::Database::create(folder.path(), kKey));
    std::mt19937 random(Catch::getSeed());
    std::uniform_int_distribution<int> moment(0, kLongest);
    std::set<qint64> acknowledged;
    for (int round = 0; round < kRounds; ++round) {
        Child writer({u"log"_s, folder.path(), QString::fromUtf8(kKey)});
        // By turns from its start, when it opens the file and takes in the last one's log, and at its work.
        if (round % 2 == 1)
            acknowledged.insert(writer.readLine().toLongLong());
        writer.killAfter(moment(random));
        for (const QByteArray& line : writer.remainingLines())
            acknowledged.insert(line.toLongLong());
        if (round % 50 == 49) {
            const auto database = must(storage::Database::open(folder.path(), kKey));
            CHECK(rows(*database, kHalves) == QStringList{});
        }
    }
    const auto database = must(storage::Database::open(folder.path(), kKey));
    std::set<qint64> there;
    for (const QString& id : rows(*database, u"SELECT id FROM counselling_session"_s))
        there.insert(id.toLongLong());
    std::vector<qint64> lost;
    std::set_difference(acknowledged.begin(), acknowledged.end(), there.begin(), there.end(),
                        std::back_inserter(lost));
    CHECK(lost.empty());
    // At most one a round was committed without being acknowledged any more.
    CHECK(there.size() <= acknowledged.size() + std::size_t(kRounds));
    CHECK(rows(*database, kHalves) == QStringList{});
    CHECK(must(storage::findDamage(database->connection())).isEmpty());
    CHECK(difference(dumpSearch(database->connection()), dumpSearchBuiltAnew(database->connection())) ==
          QString());
    CHECK(acknowledged.size() >= std::size_t(kRounds / 2));
}
