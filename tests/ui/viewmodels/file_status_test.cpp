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
