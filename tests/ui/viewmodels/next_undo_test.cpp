// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/next_undo.h"

#include "ui/demo_file.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;

namespace {

void doSomething(DemoFile& demo)
{
    demo.change({u"INSERT INTO workshop (id, title) VALUES (93, 'Layout')"_s});
}

} // namespace

TEST_CASE("Next undo: what was discarded comes back first, then what was done before it")
{
    DemoFile demo(0);
    viewmodels::NextUndo next(demo.file());
    CHECK_FALSE(next.isThere());
    doSomething(demo);
    REQUIRE(next.isThere());
    CHECK_FALSE(next.bringsBack());
    int back = 0;
    int changes = 0;
    QObject::connect(&next, &viewmodels::NextUndo::changed, [&] { ++changes; });
    next.setDiscarded([&] { ++back; });
    CHECK(next.bringsBack());
    CHECK(changes == 1);
    next.undo();
    demo.settle();
    CHECK(back == 1);
    CHECK(changes == 2);
    CHECK_FALSE(next.bringsBack());
    REQUIRE(demo.file().undoable());
    next.undo();
    demo.settle();
    CHECK(back == 1);
    CHECK_FALSE(demo.file().undoable());
    CHECK(demo.file().redoable());
    CHECK_FALSE(next.isThere());
}

TEST_CASE("Next undo: once something was done since, what was discarded does not come back")
{
    DemoFile demo(0);
    viewmodels::NextUndo next(demo.file());
    int back = 0;
    next.setDiscarded([&] { ++back; });
    CHECK(next.isThere());
    doSomething(demo);
    CHECK_FALSE(next.bringsBack());
    next.undo();
    demo.settle();
    CHECK(back == 0);
    CHECK_FALSE(demo.file().undoable());
}

TEST_CASE("Next undo: of two things that were discarded the last one comes back")
{
    DemoFile demo(0);
    viewmodels::NextUndo next(demo.file());
    QString back;
    next.setDiscarded([&] { back += u"first"_s; });
    next.setDiscarded([&] { back += u"second"_s; });
    next.undo();
    CHECK(back == u"second"_s);
    CHECK_FALSE(next.isThere());
}

TEST_CASE("Next undo: by its key it does nothing while something is being written, and says what it would do")
{
    DemoFile demo(0);
    viewmodels::NextUndo next(demo.file());
    CHECK(next.undoUnless(true).isEmpty()); // there is nothing to say
    doSomething(demo);
    CHECK(next.undoUnless(true).contains(u"take back what was saved"_s));
    demo.settle();
    CHECK(demo.file().undoable());
    int back = 0;
    next.setDiscarded([&] { ++back; });
    CHECK(next.undoUnless(true).contains(u"bring back what was discarded"_s));
    CHECK(back == 0);
    CHECK(next.undoUnless(false).isEmpty());
    CHECK(back == 1);
    CHECK(next.undoUnless(false).isEmpty());
    demo.settle();
    CHECK_FALSE(demo.file().undoable());
}
