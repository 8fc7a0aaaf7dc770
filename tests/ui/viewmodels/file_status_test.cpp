// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/file_status.h"

#include "support/file_kit.h"
#include "support/results.h"
#include "support/window_kit.h"
#include "ui/demo_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;

TEST_CASE("File status: who works here, and whether there is a backup")
{
    const GermanWords words;
    const Folder folder;
    viewmodels::OpenFile file(surroundings());
    file.create(folder.path(), kPassphrase, u"Ilka"_s, [](const base::Done& done) { must(done); });
    settle(file);
    CHECK(viewmodels::statusOf(file).who == u"Ilka"_s);
    CHECK(viewmodels::statusOf(file).state == u"Noch nicht gesichert"_s);
    file.backUp();
    settle(file);
    CHECK(viewmodels::statusOf(file).state.startsWith(u"Gesichert "_s));
}

TEST_CASE("File status: of a demo that its people are invented")
{
    const GermanWords words;
    DemoFile demo(5);
    CHECK(viewmodels::statusOf(demo.file()).state == u"Demo – erfundene Personen"_s);
}

TEST_CASE("File status: of a plain file that it is not encrypted, but for the program's own demo")
{
    const GermanWords words;
    const Folder folder;
    viewmodels::OpenFile file(surroundings());
    const auto opened = [](const base::Done& done) {
        must(done);
    };
    const auto warning = [&] {
        settle(file);
        return viewmodels::statusOf(file).warning;
    };
    file.create(folder.path(u"plain.spoton"_s), {}, u"Ilka"_s, opened);
    CHECK(warning() == u"Nicht verschlüsselt"_s);
    CHECK_FALSE(viewmodels::statusOf(file).why.isEmpty());
    file.create(folder.path(u"team.spoton"_s), kKey, u"Ilka"_s, opened);
    CHECK(warning().isEmpty());
    file.createDemo(folder.path(u"demo.spoton"_s), opened);
    CHECK(warning().isEmpty());
    file.open(folder.path(u"plain.spoton"_s), {}, opened);
    CHECK_FALSE(warning().isEmpty());
    file.open(folder.path(u"demo.spoton"_s), {}, opened); // after a lock
    CHECK(warning().isEmpty());
    DemoFile kept(5); // by somebody, to show it
    CHECK(viewmodels::statusOf(kept.file()).warning == u"Nicht verschlüsselt"_s);
}
