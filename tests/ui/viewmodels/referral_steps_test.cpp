// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/referral_steps.h"

#include "support/records.h"
#include "support/window_ask.h"
#include "text/sentences.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using domain::ReferralStatus;
using storage::Action;

namespace {

QStringList keys(WindowFile& window, const domain::Referral& referral)
{
    QStringList keys;
    for (const auto& step :
         viewmodels::referralSteps(referral, window.file().facts().labels, domain::UiLanguage::German))
        keys += step.key;
    return keys;
}

domain::Referral suggested(WindowFile& window)
{
    return with(window.file(), [](storage::Database& database) {
        domain::Referral referral;
        referral.targetOrganisation = saved(database, organisation(u"Ziel"_s)).id;
        referral.date = QDate(2025, 11, 1);
        return saved(database, referral);
    });
}

} // namespace

TEST_CASE("Referral steps: those are offered that it can take, a failure once for each reason")
{
    WindowFile window;
    domain::Referral referral;
    const QStringList open = keys(window, referral);
    CHECK(open.contains(u"attempt"_s));
    CHECK(open.contains(u"succeeded"_s));
    CHECK(open.contains(u"unknown"_s));
    const auto& reasons = window.file().facts().labels.entries(domain::CodeList::ReferralReason);
    REQUIRE(reasons.size() > 1);
    for (const domain::CodeEntry& reason : reasons)
        CHECK(open.contains(u"failed:"_s + reason.key));
    referral.status = ReferralStatus::Unknown; // the answer came after all
    CHECK(keys(window, referral).contains(u"succeeded"_s));
    CHECK_FALSE(keys(window, referral).contains(u"attempt"_s));
    referral.status = ReferralStatus::Succeeded;
    CHECK(keys(window, referral) == QStringList{u"withdrawn"_s, u"delete"_s});
}

TEST_CASE("Referral steps: after three attempts without an answer, giving it up stands beside asking again")
{
    WindowFile window;
    const auto inMenu = [&](int attempts) {
        domain::Referral referral;
        referral.attempts = attempts;
        const auto steps =
            viewmodels::referralSteps(referral, window.file().facts().labels, domain::UiLanguage::German);
        return std::ranges::find(steps, u"unknown"_s, &viewmodels::DetailAction::key)->inMenu;
    };
    CHECK(inMenu(2));
    CHECK_FALSE(inMenu(3));
}

TEST_CASE("Referral steps: each is one action that says what became of the referral, and to whom")
{
    WindowFile window;
    const domain::Referral referral = suggested(window);
    const auto [key, status, action] =
        GENERATE(std::tuple(u"attempt"_s, ReferralStatus::Suggested, Action::AskReferral),
                 std::tuple(u"succeeded"_s, ReferralStatus::Succeeded, Action::SucceedReferral),
                 std::tuple(u"failed:no-capacity"_s, ReferralStatus::Failed, Action::FailReferral),
                 std::tuple(u"unknown"_s, ReferralStatus::Unknown, Action::LoseReferral),
                 std::tuple(u"withdrawn"_s, ReferralStatus::Withdrawn, Action::WithdrawReferral));
    bool done = false;
    viewmodels::takeReferralStep(window.file(), &window.file(), referral.id, key,
                                 [&](const base::Done& answer) { done = answer.has_value(); });
    settle(window.file());
    CHECK(done);
    const auto now = with(window.file(), [&](storage::Database& database) {
        return must(storage::ReferralRepository(database).find(referral.id));
    });
    CHECK(now.status == status);
    REQUIRE(window.file().undoable());
    CHECK(window.file().undoable()->action == action);
    CHECK(window.file().undoable()->subject.section(u'\t', 0, 0) == u"Ziel"_s);
}

TEST_CASE("Referral steps: asked without an answer, the next time never comes earlier, and a new day is said")
{
    WindowFile window;
    const auto [chosen, next, said] = GENERATE(table<std::optional<QDate>, QDate, QString>({
        {std::nullopt, kToday.addDays(14),
         u"Referral to Ziel: asked without an answer, next time on 02.12.2025"_s},
        {kToday.addDays(-3), kToday.addDays(14),
         u"Referral to Ziel: asked without an answer, next time on 02.12.2025"_s},
        {kToday.addDays(30), kToday.addDays(30), u"Referral to Ziel: asked without an answer"_s},
    }));
    domain::Referral referral = suggested(window);
    referral.checkBackOn = chosen;
    with(window.file(), [&](storage::Database& database) { (void)saved(database, referral); });
    viewmodels::takeReferralStep(window.file(), &window.file(), referral.id, u"attempt"_s,
                                 [](const base::Done& done) { must(done); });
    settle(window.file());
    const auto now = with(window.file(), [&](storage::Database& database) {
        return must(storage::ReferralRepository(database).find(referral.id));
    });
    CHECK(now.checkBackOn == next);
    CHECK(now.attempts == 1);
    CHECK(text::describe(*window.file().undoable()) == said);
}
