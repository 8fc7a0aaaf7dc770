// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/daily_backup.h"

#include "storage/organisation_repository.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"
#include "support/window_kit.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using namespace std::chrono_literals;

namespace {

/// A file of the window and what sees to its backup.
struct Desk
{
    Folder folder;
    viewmodels::OpenFile file{surroundings()};
    viewmodels::DailyBackup backup{file};

    void make()
    {
        file.create(folder.path(), kKey, u"Ilka"_s, [](const base::Done& done) { must(done); });
        settle(file);
    }

    void makeIfDue()
    {
        backup.makeIfDue();
        settle(file);
    }

    void saveOne()
    {
        file.act(
            &file, storage::Action::CreateOrganisation, u"Verein"_s,
            [](storage::Batch& batch) {
                domain::Organisation made = organisation(u"Verein"_s);
                return storage::OrganisationRepository(batch.database(), places()).save(batch, made);
            },
            [](const auto& done) { must(done); });
        settle(file);
    }

    QStringList copies() const { return storage::dailyBackups(folder.path()); }
};

} // namespace

TEST_CASE("Daily backup: of a file just made none is written before something is in it")
{
    Desk desk;
    desk.make();
    CHECK(desk.backup.wait() == 30min);
    desk.makeIfDue();
    CHECK(desk.copies().isEmpty());
    desk.saveOne();
    desk.file.undo();
    settle(desk.file);
    desk.makeIfDue();
    CHECK(desk.copies().isEmpty());
    desk.file.redo();
    settle(desk.file);
    desk.makeIfDue();
    REQUIRE(desk.copies().size() == 1);
    const auto copy = must(storage::Database::open(desk.copies().front(), kKey));
    CHECK(rows(*copy, u"SELECT name FROM organisation"_s) == QStringList{u"Verein"_s});
}

TEST_CASE("Daily backup: a file that is closed before it was time has its backup first")
{
    Desk desk;
    desk.make();
    desk.saveOne();
    desk.backup.makeIfDue();
    desk.file.close([](bool) {});
    settle(desk.file);
    CHECK(desk.copies().size() == 1);
    desk.makeIfDue(); // none is open
    CHECK_FALSE(desk.file.isOpen());
}

TEST_CASE("Daily backup: a file that is opened or restored has it soon, once")
{
    Desk desk;
    desk.make();
    desk.saveOne();
    const QString elsewhere = desk.folder.path(u"Stick.spoton"_s);
    desk.file.close([](bool) {});
    settle(desk.file);
    must(storage::backUp(*must(storage::Database::open(desk.folder.path(), kKey)), elsewhere));
    const auto opened = [](const base::Done& done) {
        must(done);
    };
    SECTION("opened")
    {
        desk.file.open(desk.folder.path(), kKey, opened);
    }
    SECTION("restored")
    {
        desk.file.restore(elsewhere, desk.folder.path(), kKey, opened);
    }
    settle(desk.file);
    CHECK(desk.backup.wait() == 15s);
    CHECK(desk.copies().isEmpty());
    desk.makeIfDue();
    REQUIRE(desk.copies().size() == 1);
    REQUIRE(QFile::remove(desk.copies().front()));
    desk.makeIfDue();
    CHECK(desk.copies().isEmpty());
}
