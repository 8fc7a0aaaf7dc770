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

/// Drafts that cannot be kept until `fails` is empty, of a file that answers unless it hangs.
struct Desk
{
    Desk()
    {
        QObject::connect(&leave, &Leave::heldBack, &leave, [this] { ++heldBack; });
        QObject::connect(&leave, &Leave::withdrawn, &leave, [this] { ++withdrawn; });
    }

    void ask(Leaving leaving)
    {
        leave.ask(leaving, [this, leaving] { left.push_back(leaving); });
    }

    void answer()
    {
        hangs = false;
        for (const auto& then : std::exchange(waiting, {}))
            then(fails);
    }

    QTimer& timer(const QString& name) { return *leave.findChild<QTimer*>(name); }
    QTimer& deadline() { return timer(u"deadline"_s); }

    /// Its time is over.
    void end(const QString& name)
    {
        QTimerEvent ends(timer(name).timerId());
        QCoreApplication::sendEvent(&timer(name), &ends);
    }

    std::vector<Unkept> fails;
    bool hangs = false;
    std::vector<std::function<void(const std::vector<Unkept>&)>> waiting;
    std::vector<Leaving> left;
    int heldBack = 0;
    int withdrawn = 0;
    Leave leave{[this](auto then) {
        if (hangs)
            waiting.push_back(std::move(then));
        else
            then(fails);
    }};
};

/// Or a second less, on a machine that is busy.
bool saysThatItLocksIn(const Leave& leave, int seconds)
{
    return leave.words().contains(u"In %1 second"_s.arg(seconds)) ||
           leave.words().contains(u"In %1 second"_s.arg(seconds - 1));
}

using Left = std::vector<Leaving>;

const Unkept kFull{{Area::SessionForm, 0}, {ErrorKind::DiskFull, {}}};

} // namespace

TEST_CASE("Leave: where all is kept one leaves at once")
{
    Desk desk;
    const auto leaving = GENERATE(Leaving::Lock, Leaving::OtherFile, Leaving::Language, Leaving::Close);
    desk.ask(leaving);
    CHECK(desk.left == Left{leaving});
    CHECK(desk.leave.words() == QString());
    CHECK_FALSE(desk.deadline().isActive());
}

TEST_CASE("Leave: what cannot be kept holds it back once, with what, why and what can be done")
{
    Desk desk;
    desk.fails = {kFull, {{Area::Contacts, 7}, {ErrorKind::DiskFull, {}}}};
    const auto leaving = GENERATE(Leaving::OtherFile, Leaving::Language, Leaving::Close);
    desk.ask(leaving);
    CHECK(desk.left.empty());
    CHECK(desk.heldBack == 1);
    for (const QString& said : {u"the new session and the contact being edited"_s,
                                u"no space left on the disk"_s, u"Free some space and try again"_s}) {
        CAPTURE(said);
        CHECK(desk.leave.words().contains(said));
    }
    CHECK_FALSE(desk.leave.words().contains(u"locks"_s));
    CHECK_FALSE(desk.deadline().isActive());
    CHECK(desk.leave.againWords() == u"Try again"_s);
    CHECK(desk.leave.anywayWords().contains(u"lose it"_s));

    SECTION("trying again leaves once it works")
    {
        desk.leave.tryAgain();
        CHECK(desk.left.empty());
        CHECK(desk.heldBack == 2);
        desk.fails.clear();
        desk.leave.tryAgain();
        CHECK(desk.left == Left{leaving});
    }
    SECTION("one can leave anyway")
    {
        desk.leave.goAnyway();
        CHECK(desk.left == Left{leaving});
    }
    SECTION("asked for the same again, it goes")
    {
        std::swap(desk.fails.front(), desk.fails.back());
        desk.ask(leaving);
        CHECK(desk.left == Left{leaving});
    }
    SECTION("for something else it is held back once more")
    {
        desk.ask(Leaving::Lock);
        CHECK(desk.left.empty());
        CHECK(desk.heldBack == 2);
    }
    SECTION("another text than the one it spoke of holds it back once more")
    {
        desk.fails.front().edits = 1;
        desk.ask(leaving);
        CHECK(desk.left.empty());
        CHECK(desk.heldBack == 2);
        desk.ask(leaving);
        CHECK(desk.left == Left{leaving});
    }
    SECTION("once all could be kept, it is forgotten")
    {
        desk.end(u"look"_s);
        CHECK(desk.heldBack == 1);
        CHECK_FALSE(desk.leave.words().isEmpty());
        const int withdrawn = desk.withdrawn;
        desk.fails.clear();
        desk.end(u"look"_s);
        CHECK(desk.withdrawn == withdrawn + 1);
        CHECK(desk.leave.words().isEmpty());
        desk.fails = {kFull};
        desk.ask(leaving);
        CHECK(desk.left.empty());
        CHECK(desk.heldBack == 2);
    }
    SECTION("who stays is asked anew the next time, and nothing goes on by itself")
    {
        desk.leave.stay();
        CHECK(desk.leave.words() == QString());
        desk.fails.clear();
        desk.leave.tryAgain();
        CHECK(desk.left.empty());
        desk.fails = {kFull};
        desk.ask(leaving);
        CHECK(desk.left.empty());
    }
}

TEST_CASE("Leave: nobody is told to save what cannot be written")
{
    Desk desk;
    desk.fails = {{{Area::SessionForm, 0}, {GENERATE(ErrorKind::FileReadOnly, ErrorKind::Database), {}}}};
    desk.ask(Leaving::Close);
    CHECK_FALSE(desk.leave.words().contains(u"save"_s));
    CHECK(desk.leave.words().contains(u"opy the text elsewhere"_s));
}

TEST_CASE("Leave: a lock is held back for a minute at most, and says so")
{
    Desk desk;
    desk.fails = {kFull};
    desk.ask(Leaving::Lock);
    CHECK(desk.left.empty());
    CHECK(saysThatItLocksIn(desk.leave, 60));
    REQUIRE(desk.deadline().isActive());
    CHECK(desk.deadline().interval() == 60'000);
    SECTION("trying again does not put it off, and says what is left of it")
    {
        desk.deadline().start(20'000);
        desk.leave.tryAgain();
        REQUIRE(desk.deadline().isActive());
        CHECK(saysThatItLocksIn(desk.leave, 20));
    }
    SECTION("then it locks, whatever is lost")
    {
        desk.end(u"deadline"_s);
        CHECK(desk.left == Left{Leaving::Lock});
        CHECK_FALSE(desk.deadline().isActive());
    }
    SECTION("as soon as all could be kept, it locks")
    {
        desk.end(u"look"_s);
        CHECK(desk.left.empty());
        desk.fails.clear();
        desk.end(u"look"_s);
        CHECK(desk.left == Left{Leaving::Lock});
    }
    SECTION("unless one stays")
    {
        desk.leave.stay();
        CHECK_FALSE(desk.deadline().isActive());
        CHECK_FALSE(desk.timer(u"look"_s).isActive());
    }
}

TEST_CASE("Leave: what else is asked for does not put off a lock")
{
    Desk desk;
    desk.fails = {kFull};
    desk.ask(Leaving::Lock);
    const auto other = GENERATE(Leaving::OtherFile, Leaving::Language, Leaving::Close);
    desk.ask(other);
    CHECK(desk.left.empty());
    CHECK_FALSE(desk.leave.words().startsWith(u"Not locked"_s));
    CHECK(desk.leave.words().contains(u"it locks all the same"_s));
    REQUIRE(desk.deadline().isActive());
    SECTION("its time over, it locks")
    {
        desk.end(u"deadline"_s);
        CHECK(desk.left == Left{Leaving::Lock});
    }
    SECTION("once all is kept, it locks")
    {
        desk.fails.clear();
        desk.end(u"look"_s);
        CHECK(desk.left == Left{Leaving::Lock});
    }
    SECTION("what was asked for last goes first, and locks by closing the file, or then")
    {
        desk.leave.goAnyway();
        CHECK(desk.left == (other == Leaving::Language ? Left{other, Leaving::Lock} : Left{other}));
        CHECK_FALSE(desk.deadline().isActive());
    }
    SECTION("unless one stays")
    {
        desk.leave.stay();
        CHECK_FALSE(desk.deadline().isActive());
    }
}

TEST_CASE("Leave: a lock does not wait for a file that does not answer")
{
    Desk desk;
    SECTION("from the first")
    {
        desk.hangs = true;
        desk.ask(Leaving::Lock);
    }
    SECTION("when tried again")
    {
        desk.fails = {kFull};
        desk.ask(Leaving::Lock);
        desk.hangs = true;
        desk.leave.tryAgain();
    }
    SECTION("when it is looked at again")
    {
        desk.fails = {kFull};
        desk.ask(Leaving::Lock);
        desk.hangs = true;
        desk.end(u"look"_s);
    }
    REQUIRE(desk.deadline().isActive());
    desk.end(u"deadline"_s);
    CHECK(desk.left == Left{Leaving::Lock});
    desk.answer();
    CHECK(desk.left == Left{Leaving::Lock});
    CHECK(desk.leave.words().isEmpty());
}

TEST_CASE("Leave: where the file does not answer this is said, and one can wait or leave")
{
    Desk desk;
    desk.hangs = true;
    const auto leaving = GENERATE(Leaving::Lock, Leaving::OtherFile, Leaving::Language, Leaving::Close);
    desk.ask(leaving);
    desk.ask(leaving); // before anything was said: a click too many
    CHECK(desk.left.empty());
    CHECK(desk.heldBack == 0);
    desk.end(u"look"_s);
    REQUIRE(desk.heldBack == 1);
    CHECK(desk.leave.words().contains(u"does not answer"_s));
    CHECK(saysThatItLocksIn(desk.leave, 60) == (leaving == Leaving::Lock));
    CHECK(desk.leave.againWords() == u"Wait"_s);
    SECTION("who waits is not asked again, and leaves once it is kept")
    {
        desk.leave.tryAgain();
        desk.end(u"look"_s);
        CHECK(desk.heldBack == 1);
        desk.answer();
        CHECK(desk.left == Left{leaving});
    }
    SECTION("what then cannot be kept is said")
    {
        desk.fails = {kFull};
        desk.answer();
        CHECK(desk.left.empty());
        CHECK(desk.heldBack == 2);
        CHECK(desk.leave.words().contains(u"no space left"_s));
        CHECK(desk.leave.againWords() == u"Try again"_s);
    }
    SECTION("one can leave anyway")
    {
        desk.leave.goAnyway();
        CHECK(desk.left == Left{leaving});
    }
    SECTION("asked for the same again, it goes")
    {
        desk.ask(leaving);
        CHECK(desk.left == Left{leaving});
    }
    SECTION("something else is asked anew")
    {
        const auto other = leaving == Leaving::Close ? Leaving::Lock : Leaving::Close;
        desk.ask(other);
        CHECK(desk.left.empty());
        desk.answer();
        CHECK(desk.left == Left{other});
    }
}

TEST_CASE("Leave: an answer that comes after one has stayed is none")
{
    Desk desk;
    desk.hangs = true;
    desk.ask(Leaving::Close);
    desk.ask(Leaving::Close); // while that is under way
    desk.leave.stay();
    desk.answer();
    CHECK(desk.left.empty());
    desk.ask(Leaving::Close);
    CHECK(desk.left == Left{Leaving::Close});
}
