// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_thread.h"

#include "storage/backup.h"
#include "storage/snapshot.h"
#include "support/dump.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <QCoreApplication>
#include <QFile>
#include <QSemaphore>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using base::ErrorKind;
using storage::Database;

namespace {

/// Never ends by itself.
const QString kEndless =
    u"WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;

/// Some work to copy.
const QString kManyRows = uR"(
    INSERT INTO local_setting (key, value)
    WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
    SELECT i, 'value' FROM n)"_s;

/// Clubs as the table, the search and the journal have them.
const QString kCountThrice = uR"(
    SELECT (SELECT count(*) FROM organisation WHERE name = 'Verein') || ' ' ||
           (SELECT count(*) FROM organisation_search WHERE organisation_search MATCH 'verein') || ' ' ||
           (SELECT count(*) FROM change WHERE table_name = 'organisation' AND after LIKE '%Verein%'))"_s;

/// A place in a job at which it stands until the test has it go on.
class Gate
{
public:
    void stand()
    {
        m_reached.release();
        m_open.acquire();
    }
    void waitUntilReached() { m_reached.acquire(); }
    void open() { m_open.release(); }

private:
    QSemaphore m_reached;
    QSemaphore m_open;
};

using Slot = std::unique_ptr<Database>;

base::Result<QString> namesIn(Database& database)
{
    SPOTON_ASSIGN(storage::Statement select,
                  database.prepare(u"SELECT name FROM organisation ORDER BY id"_s));
    QStringList names;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return names.join(u',');
        names += select.text(0);
    }
}

base::Result<int> countEndlessly(Database& database)
{
    SPOTON_ASSIGN(storage::Statement select, database.prepare(kEndless));
    SPOTON_TRY(select.first());
    return 0;
}

base::Done saveName(Database& database, const QString& name)
{
    SPOTON_ASSIGN(storage::Batch batch, storage::Batch::begin(database, storage::Action::Save));
    domain::Organisation organisation;
    organisation.name = name;
    SPOTON_TRY(storage::OrganisationRepository(database, places()).save(batch, organisation));
    return batch.commit().map([](bool) {});
}

/// A file with one organisation, "Erste", open in its threads.
class OpenThread
{
public:
    enum class Kind
    {
        Encrypted,
        InMemory
    };

    explicit OpenThread(Kind kind = Kind::Encrypted) : m_thread(std::make_unique<storage::FileThread>())
    {
        must(saveName(*must(Database::create(m_folder.path(), kKey)), u"Erste"_s));
        must(ask<base::Done>([&](auto then) {
            m_thread->replace(
                &m_context,
                [kind, path = m_folder.path()](Slot& slot) -> base::Done {
                    SPOTON_ASSIGN(slot,
                                  kind == Kind::InMemory ? Database::inMemory() : Database::open(path, kKey));
                    return kind == Kind::InMemory ? saveName(*slot, u"Erste"_s) : base::Done();
                },
                then);
        }));
    }

    storage::FileThread& thread() { return *m_thread; }
    QObject* context() { return &m_context; }
    const Folder& folder() const { return m_folder; }

    /// What a job is answered with, waited for.
    template<class Answer, class Give>
    static Answer ask(Give give)
    {
        std::optional<Answer> answer;
        give([&](Answer given) { answer = std::move(given); });
        while (!answer)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return std::move(*answer);
    }

    QString names()
    {
        return must(ask<base::Result<QString>>(
            [this](auto then) { m_thread->run(&m_context, namesIn, std::move(then)); }));
    }

    void save(const QString& name)
    {
        must(ask<base::Done>([&](auto then) {
            m_thread->run(
                &m_context, [name](Database& database) { return saveName(database, name); }, std::move(then));
        }));
    }

    void execute(const QString& sql)
    {
        must(ask<base::Done>([&](auto then) {
            m_thread->run(
                &m_context, [sql](Database& database) { return database.connection().execute(sql); },
                std::move(then));
        }));
    }

    void close()
    {
        must(ask<base::Done>([this](auto then) {
            m_thread->replace(
                &m_context, [](Slot&) { return base::Done(); }, std::move(then));
        }));
    }

    void settle()
    {
        while (!m_thread->isIdle())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void end() { m_thread.reset(); }

private:
    Folder m_folder;
    QObject m_context;
    std::unique_ptr<storage::FileThread> m_thread;
};

} // namespace

TEST_CASE("FileThread: reads and saves are answered while a long read runs beside them")
{
    OpenThread it;
    Gate gate;
    std::optional<QString> seen;
    it.thread().runBeside(
        it.context(),
        [&](Database& database) {
            gate.stand();
            return namesIn(database);
        },
        [&](base::Result<QString> names) { seen = must(std::move(names)); });
    gate.waitUntilReached();
    it.save(u"Zweite"_s);
    CHECK(it.names() == u"Erste,Zweite"_s);
    CHECK_FALSE(seen);
    gate.open();
    it.settle();
    CHECK(seen == u"Erste,Zweite"_s);
}

TEST_CASE("FileThread: a long read sees what was saved before it was asked for")
{
    OpenThread it;
    std::optional<QString> seen;
    it.thread().run(
        it.context(), [](Database& database) { return saveName(database, u"Zweite"_s); },
        [](const base::Done& done) { CHECK(done); });
    it.thread().runBeside(it.context(), namesIn,
                          [&](base::Result<QString> names) { seen = must(std::move(names)); });
    it.settle();
    CHECK(seen == u"Erste,Zweite"_s);
}

TEST_CASE("FileThread: the connection beside can neither write nor hand out a batch")
{
    OpenThread it;
    bool asked = false;
    it.thread().runBeside(
        it.context(),
        [](Database& database) -> base::Result<QStringList> {
            CHECK(failure(storage::Batch::begin(database, storage::Action::Save)) == ErrorKind::FileReadOnly);
            storage::Connection& connection = database.connection();
            for (const QString& sql : {u"INSERT INTO local_setting (key, value) VALUES ('a', 'b')"_s,
                                       u"PRAGMA user_version = 99"_s})
                CHECK(failure(connection.execute(sql)) == ErrorKind::FileReadOnly);
            QStringList settings;
            for (const QString& setting : {u"query_only"_s, u"wal_autocheckpoint"_s, u"temp_store"_s,
                                           u"mmap_size"_s, u"trusted_schema"_s, u"cell_size_check"_s})
                settings += scalar(connection, u"PRAGMA "_s + setting).toString();
            return settings;
        },
        [&](base::Result<QStringList> settings) {
            asked = true;
            CHECK(must(std::move(settings)).join(u' ') == u"1 0 2 0 0 1"_s);
        });
    it.settle();
    CHECK(asked);
}

TEST_CASE("FileThread: within a snapshot nothing of what is saved meanwhile is seen")
{
    OpenThread it;
    Gate gate;
    QStringList seen;
    it.thread().runBeside(
        it.context(),
        [&](Database& database) -> base::Result<QStringList> {
            QStringList names;
            {
                SPOTON_ASSIGN(const storage::Snapshot snapshot,
                              storage::Snapshot::take(database.connection()));
                SPOTON_ASSIGN(const QString before, namesIn(database));
                gate.stand();
                SPOTON_ASSIGN(const QString after, namesIn(database));
                names = {before, after};
            }
            SPOTON_ASSIGN(const QString now, namesIn(database));
            return names + QStringList{now};
        },
        [&](base::Result<QStringList> names) { seen = must(std::move(names)); });
    gate.waitUntilReached();
    it.save(u"Zweite"_s);
    gate.open();
    it.settle();
    CHECK(seen == QStringList{u"Erste"_s, u"Erste"_s, u"Erste,Zweite"_s});
}

TEST_CASE("FileThread: a cancelled long read stops where it stands and the next one runs as ever")
{
    const auto kind = GENERATE(OpenThread::Kind::Encrypted, OpenThread::Kind::InMemory);
    OpenThread it(kind);
    std::atomic<bool> cancelled = false;
    QSemaphore begun;
    std::optional<ErrorKind> ended;
    QString seen;
    it.thread().runBeside(
        it.context(),
        [&](Database& database) -> base::Result<int> {
            SPOTON_ASSIGN(const storage::Snapshot snapshot, storage::Snapshot::take(database.connection()));
            begun.release();
            return countEndlessly(database);
        },
        [&](const base::Result<int>& answer) { ended = failure(answer); }, [&] { return cancelled.load(); });
    it.thread().runBeside(it.context(), namesIn,
                          [&](base::Result<QString> names) { seen = must(std::move(names)); });
    begun.acquire();
    cancelled = true;
    it.settle();
    CHECK(ended == ErrorKind::Cancelled);
    CHECK(seen == u"Erste"_s);
    CHECK(it.names() == u"Erste"_s);
}

TEST_CASE("FileThread: a long read that was cancelled before it was its turn is not begun")
{
    OpenThread it;
    bool begun = false;
    std::optional<ErrorKind> ended;
    it.thread().runBeside(
        it.context(),
        [&](Database&) -> base::Done {
            begun = true;
            return {};
        },
        [&](const base::Done& done) { ended = failure(done); }, [] { return true; });
    it.settle();
    CHECK(ended == ErrorKind::Cancelled);
    CHECK_FALSE(begun);
}

TEST_CASE("FileThread: a backup is a sound copy of one moment although saves go on while it is written")
{
    OpenThread it;
    const QString target = it.folder().path(u"copy.spoton"_s);
    it.execute(kManyRows);
    std::optional<base::Done> done;
    const auto backUp = [&](std::function<void()> asked) {
        it.thread().runBeside(
            it.context(),
            [&, asked](Database& database) {
                database.connection().endWhen([asked] {
                    asked();
                    return false;
                });
                return storage::backUp(database, target);
            },
            [&](base::Done answer) { done = std::move(answer); });
    };
    int steps = 0;
    backUp([&] { ++steps; });
    it.settle();
    must(std::exchange(done, {}).value());
    REQUIRE(steps > 4);
    Gate gate;
    int step = 0;
    backUp([&] {
        if (++step == steps / 2)
            gate.stand();
    });
    gate.waitUntilReached();
    it.save(u"Zweite"_s);
    it.thread().run(
        it.context(),
        [](Database& database) {
            return saveName(database, u"Dritte"_s).and_then([&]() -> base::Done {
                SPOTON_ASSIGN(storage::Batch batch, storage::Batch::begin(database, storage::Action::Delete));
                SPOTON_ASSIGN(storage::Statement remove,
                              database.prepare(u"DELETE FROM organisation WHERE name = 'Erste'"_s));
                SPOTON_TRY(remove.run());
                return batch.commit().map([](bool) {});
            });
        },
        [](const base::Done& deleted) { CHECK(deleted); });
    CHECK(it.names() == u"Zweite,Dritte"_s);
    CHECK_FALSE(done);
    gate.open();
    it.settle();
    REQUIRE(done);
    must(*done);
    it.close();
    const auto copy = must(Database::open(target, kKey));
    CHECK(must(namesIn(*copy)) == u"Erste"_s);
    CHECK(must(storage::findDamage(copy->connection())).isEmpty());
    const auto original = must(Database::open(it.folder().path(), kKey));
    CHECK(must(namesIn(*original)) == u"Zweite,Dritte"_s);
    CHECK(must(storage::findDamage(original->connection())).isEmpty());
}

TEST_CASE("FileThread: closing lets a backup end, cancels what can be cancelled and leaves no log")
{
    OpenThread it;
    const QString target = it.folder().path(u"copy.spoton"_s);
    Gate gate;
    bool backedUp = false;
    std::optional<ErrorKind> counted;
    it.thread().runBeside(
        it.context(),
        [&](Database& database) {
            gate.stand();
            return storage::backUp(database, target);
        },
        [&](const base::Done& done) { backedUp = done.has_value(); });
    it.thread().runBeside(
        it.context(), countEndlessly, [&](const base::Result<int>& answer) { counted = failure(answer); },
        [] { return false; });
    gate.waitUntilReached();
    it.save(u"Zweite"_s);
    CHECK(QFile::exists(it.folder().path(u"team.spoton-wal"_s)));
    bool closed = false;
    SECTION("by itself")
    {
        it.thread().replace(
            it.context(), [](Slot&) { return base::Done(); }, [&](const base::Done&) { closed = true; });
        gate.open();
        it.settle();
        CHECK(closed);
        CHECK(backedUp);
        CHECK(counted == ErrorKind::Cancelled);
        CHECK(failure(OpenThread::ask<base::Result<QString>>([&](auto then) {
                  it.thread().runBeside(it.context(), namesIn, std::move(then));
              })) == ErrorKind::FileMissing);
    }
    SECTION("by quitting")
    {
        gate.open();
        it.end();
    }
    CHECK_FALSE(QFile::exists(it.folder().path(u"team.spoton-wal"_s)));
    CHECK_FALSE(QFile::exists(it.folder().path(u"team.spoton-shm"_s)));
    CHECK(must(namesIn(*must(Database::open(target, kKey)))) == u"Erste,Zweite"_s);
    CHECK(must(namesIn(*must(Database::open(it.folder().path(), kKey)))) == u"Erste,Zweite"_s);
}

TEST_CASE("FileThread: saves beside a reader that ends and begins again lose nothing")
{
    constexpr int kSaves = 60;
    OpenThread it;
    // Each of them in the middle of the other; small logs are folded into the file again and again.
    it.execute(u"PRAGMA wal_autocheckpoint = 8"_s);
    int seen = 0;
    for (int i = 1; i <= kSaves; ++i) {
        it.thread().run(
            it.context(), [](Database& database) { return saveName(database, u"Verein"_s); },
            [](const base::Done& done) { CHECK(done); });
        it.thread().runBeside(
            it.context(), [](Database& database) { return database.connection().scalar(kCountThrice); },
            [&, i](const base::Result<QVariant>& answer) {
                const QStringList counts = must(answer).toString().split(u' ');
                CHECK(counts.count(counts.first()) == 3);
                CHECK(counts.first().toInt() >= i);
                ++seen;
            });
    }
    it.settle();
    CHECK(seen == kSaves);
    it.close();
    const auto database = must(Database::open(it.folder().path(), kKey));
    CHECK(must(namesIn(*database)).count(u',') == kSaves);
    CHECK(must(storage::findDamage(database->connection())).isEmpty());
}
