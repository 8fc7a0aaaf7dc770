// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/open_file.h"

#include "storage/record_windows.h"
#include "support/file_kit.h"
#include "text/sentences.h"
#include "ui/demo_file.h"
#include "viewmodels/report_export.h"
#include "viewmodels/report_view.h"

#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;

namespace {

/// Keeps the connection that reads beside busy until it is let go, so that what is given to it waits.
class Busy
{
public:
    explicit Busy(viewmodels::OpenFile& file)
    {
        file.readBeside(
            &file,
            [this](storage::Database&) -> base::Done {
                m_begun.release();
                m_end.acquire();
                return {};
            },
            [](const base::Done& done) { CHECK(done); });
        m_begun.acquire();
    }
    void end() { m_end.release(); }

private:
    QSemaphore m_begun;
    QSemaphore m_end;
};

int countSessions(DemoFile& demo)
{
    std::optional<int> counted;
    demo.file().read(
        &demo.file(),
        [](storage::Database& database) { return storage::countRows(database, search::SessionFilter{}); },
        [&](const base::Result<int>& count) { counted = must(count); });
    DemoFile::wait([&] { return counted.has_value(); });
    return *counted;
}

void deleteOne(DemoFile& demo)
{
    bool done = false;
    demo.file().act(
        &demo.file(), storage::Action::Delete, u"session"_s,
        [](storage::Batch& batch) -> base::Done {
            SPOTON_ASSIGN(
                storage::Statement statement,
                batch.database().prepare(
                    u"DELETE FROM counselling_session WHERE id = (SELECT max(id) FROM counselling_session)"_s));
            return statement.run();
        },
        [&](const base::Done& answer) {
            CHECK(answer);
            done = true;
        });
    DemoFile::wait([&] { return done; });
}

QString todaysBackup(DemoFile& demo)
{
    return demo.path(u"team.spoton.backups/2026-11-18.spoton"_s);
}

} // namespace

TEST_CASE("OpenFile: while the day's backup is made lists are read and actions are done")
{
    DemoFile demo;
    const int before = countSessions(demo);
    Busy busy(demo.file());
    demo.file().backUp();
    deleteOne(demo);
    CHECK(countSessions(demo) == before - 1);
    CHECK_FALSE(QFile::exists(todaysBackup(demo)));
    CHECK_FALSE(demo.file().facts().backup);
    busy.end();
    demo.settle();
    CHECK(demo.file().facts().backup);
    const auto copy = must(storage::Database::open(todaysBackup(demo), {}));
    CHECK(must(storage::countRows(*copy, search::SessionFilter{})) == before - 1);
}

TEST_CASE("OpenFile: closed or left while a backup is due, it is made first")
{
    auto demo = std::make_unique<DemoFile>();
    Busy busy(demo->file());
    demo->file().backUp();
    SECTION("closed")
    {
        bool closed = false;
        demo->file().close([&](bool) { closed = true; });
        busy.end();
        demo->settle();
        CHECK(closed);
        CHECK(QFile::exists(todaysBackup(*demo)));
        CHECK_FALSE(QFile::exists(demo->path(u"team.spoton-wal"_s)));
    }
    SECTION("left")
    {
        busy.end();
        const Folder kept;
        const QString backup = kept.path(u"backup.spoton"_s);
        QObject::connect(&demo->file(), &QObject::destroyed, [&, from = todaysBackup(*demo)] {
            CHECK(QFile::copy(from, backup)); // the folder goes with the file
        });
        demo.reset();
        CHECK(must(storage::findDamage(must(storage::Database::open(backup, {}))->connection())).isEmpty());
    }
}

TEST_CASE("OpenFile: a backup that fails is said to have, not that something of the file has")
{
    DemoFile demo;
    writeFile(demo.path(u"team.spoton.backups"_s), "no folder"); // in its place
    QString said;
    int failed = 0;
    QObject::connect(&demo.file(), &viewmodels::OpenFile::failed, [&] { ++failed; });
    QObject::connect(&demo.file(), &viewmodels::OpenFile::backupFailed,
                     [&](const base::Error& error) { said = text::ofFailedBackup(error); });
    demo.file().backUp();
    demo.settle();
    CHECK(said == u"The backup failed: its folder cannot be written. The file itself is not affected."_s);
    CHECK(failed == 0);
    CHECK_FALSE(demo.file().facts().backup);
}

TEST_CASE("OpenFile: counts that were asked for end with the file, without a word of failure")
{
    DemoFile demo;
    viewmodels::ReportView view(demo.file());
    viewmodels::ReportExport exporter(demo.file(), {});
    QStringList said;
    QObject::connect(&demo.file(), &viewmodels::OpenFile::failed, [&] { said += u"failed"_s; });
    QObject::connect(&exporter, &viewmodels::ReportExport::failed, [&](const base::Error& error) {
        said += error.kind == base::ErrorKind::Cancelled ? u"export cancelled"_s : u"export failed"_s;
    });
    Busy busy(demo.file());
    view.setWatched(true);
    exporter.start(viewmodels::ReportChoice::ofYear(2026), viewmodels::ReportFormat::Csv,
                   demo.path(u"report.csv"_s));
    demo.file().close([&](bool) { said += u"closed"_s; });
    busy.end();
    demo.settle();
    CHECK(said == QStringList{u"export cancelled"_s, u"closed"_s});
    CHECK_FALSE(view.isCounting());
    CHECK_FALSE(QFile::exists(demo.path(u"report.csv"_s)));
}

TEST_CASE("OpenFile: what is taken back or done again is recorded as by whoever works on this laptop")
{
    DemoFile demo;
    viewmodels::OpenFile& file = demo.file();
    const domain::StaffId me = file.facts().staff.back().id;
    file.setMe(me);
    deleteOne(demo);
    int steps = 0;
    QObject::connect(&file, &viewmodels::OpenFile::undone, &file, [&] { ++steps; });
    QObject::connect(&file, &viewmodels::OpenFile::redone, &file, [&] { ++steps; });
    file.undo();
    file.redo();
    std::optional<int> mine;
    file.read(
        &file,
        [me](storage::Database& database) -> base::Result<int> {
            SPOTON_ASSIGN(storage::Statement select,
                          database.prepare(
                              u"SELECT count(*) FROM batch WHERE undoes IS NOT NULL AND staff_id = :me"_s));
            SPOTON_TRY(select.bind(":me"_L1, me.value).first());
            return int(select.integer(0));
        },
        [&](const base::Result<int>& count) { mine = must(count); });
    DemoFile::wait([&] { return mine.has_value(); });
    CHECK(steps == 2);
    CHECK(mine == 2);
}
