// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/leave.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using base::ErrorKind;
using viewmodels::Area;
using viewmodels::Leave;
using viewmodels::Leaving;
using viewmodels::Unkept;

namespace {

/// Drafts that cannot be kept until `fails` is empty.
struct Desk
{
    void ask(Leaving leaving)
    {
        leave.ask(leaving, [this](const std::vector<Unkept>& lost) {
            ++left;
            lostForms = int(lost.size());
        });
    }

    std::vector<Unkept> fails;
    int left = 0;
    int lostForms = 0;
    Leave leave{[this](const Leave::Then& then) {
        then(fails);
    }};
};

const Unkept kFull{{Area::SessionForm, 0}, {ErrorKind::DiskFull, {}}};

} // namespace

TEST_CASE("Leave: where all is kept one leaves at once")
{
    Desk desk;
    desk.ask(GENERATE(Leaving::Lock, Leaving::OtherFile, Leaving::Language, Leaving::Close));
    CHECK(desk.left == 1);
    CHECK(desk.lostForms == 0);
    CHECK(desk.leave.words() == QString());
}

TEST_CASE("Leave: what cannot be kept holds it back once, with what, why and what can be done")
{
    Desk desk;
    desk.fails = {kFull, {{Area::Contacts, 7}, {ErrorKind::DiskFull, {}}}};
    int heldBack = 0;
    QObject::connect(&desk.leave, &Leave::heldBack, &desk.leave, [&] { ++heldBack; });
    const auto leaving = GENERATE(Leaving::OtherFile, Leaving::Language, Leaving::Close);
    desk.ask(leaving);
    CHECK(desk.left == 0);
    CHECK(heldBack == 1);
    for (const QString& said : {u"the new session and the contact being edited"_s,
                                u"no space left on the disk"_s, u"Free some space and try again"_s}) {
        CAPTURE(said);
        CHECK(desk.leave.words().contains(said));
    }
    CHECK_FALSE(desk.leave.words().contains(u"minute"_s));
    CHECK_FALSE(desk.leave.findChild<QTimer*>()->isActive());
    CHECK(desk.leave.anywayWords().contains(u"lose it"_s));

    SECTION("trying again leaves once it works")
    {
        desk.leave.tryAgain();
        CHECK(desk.left == 0);
        CHECK(heldBack == 2);
        desk.fails.clear();
        desk.leave.tryAgain();
        CHECK(desk.left == 1);
        CHECK(desk.lostForms == 0);
    }
    SECTION("one can leave anyway")
    {
        desk.leave.goAnyway();
        CHECK(desk.left == 1);
        CHECK(desk.lostForms == 2);
    }
    SECTION("asked for the same again, it goes")
    {
        desk.ask(leaving);
        CHECK(desk.left == 1);
        CHECK(desk.lostForms == 2);
    }
    SECTION("for something else it is held back once more")
    {
        desk.ask(Leaving::Lock);
        CHECK(desk.left == 0);
        CHECK(heldBack == 2);
    }
    SECTION("who stays is asked anew the next time, and nothing goes on by itself")
    {
        desk.leave.stay();
        CHECK(desk.leave.words() == QString());
        desk.fails.clear();
        desk.leave.tryAgain();
        CHECK(desk.left == 0);
        desk.fails = {kFull};
        desk.ask(leaving);
        CHECK(desk.left == 0);
    }
}

TEST_CASE("Leave: a lock is held back for a minute at most, and says so")
{
    Desk desk;
    desk.fails = {kFull};
    desk.ask(Leaving::Lock);
    CHECK(desk.left == 0);
    CHECK(desk.leave.words().contains(u"minute"_s));
    auto* deadline = desk.leave.findChild<QTimer*>();
    REQUIRE(deadline->isActive());
    CHECK(deadline->interval() == 60'000);
    desk.leave.tryAgain(); // does not put it off
    REQUIRE(deadline->isActive());
    SECTION("then it locks, whatever is lost")
    {
        QTimerEvent ends(deadline->timerId());
        QCoreApplication::sendEvent(deadline, &ends);
        CHECK(desk.left == 1);
        CHECK(desk.lostForms == 1);
        CHECK_FALSE(deadline->isActive());
    }
    SECTION("unless one stays")
    {
        desk.leave.stay();
        CHECK_FALSE(deadline->isActive());
    }
}

TEST_CASE("Leave: an answer that comes after one has stayed is none")
{
    Leave::Then answer;
    int left = 0;
    Leave leave([&](Leave::Then then) { answer = std::move(then); });
    leave.ask(Leaving::Close, [&](const auto&) { ++left; });
    leave.ask(Leaving::Close, [&](const auto&) { left += 10; }); // while that is under way
    leave.stay();
    answer({});
    CHECK(left == 0);
    leave.ask(Leaving::Close, [&](const auto&) { ++left; });
    answer({});
    CHECK(left == 1);
}
