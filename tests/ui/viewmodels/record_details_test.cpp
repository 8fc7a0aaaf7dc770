// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/record_details.h"

#include "support/file_kit.h"
#include "support/records.h"
#include "support/window_ask.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using storage::Database;

namespace {

viewmodels::Detail detail(WindowFile& window, domain::ContactId id)
{
    return with(window.file(), [&](Database& database) {
        return must(viewmodels::RecordDetails(window.file()).contact(database, id));
    });
}

const viewmodels::DetailSection* section(const viewmodels::Detail& detail, const QString& title)
{
    for (const auto& section : detail.sections) {
        if (section.title == title)
            return &section;
    }
    return nullptr;
}

} // namespace

TEST_CASE("Record details: a contact's former role, withdrawn consent and wish for quiet are said in German")
{
    const GermanWords german;
    WindowFile window;
    const auto id = with(window.file(), [](Database& database) {
        const auto verein = saved(database, organisation(u"Horizont"_s, u"01796"_s, u"Pirna"_s));
        domain::Contact mara = contact(u"Mara"_s, u"Wałda"_s);
        mara.doNotContact = true;
        mara.phones = {u"+49 351 / 12-34"_s};
        mara.emails = {u"a?cc=x@verein.example"_s};
        mara = saved(database, mara);
        domain::Role role;
        role.contact = mara.id;
        role.organisation = verein.id;
        role.title = u"Vorsitz"_s;
        role.from = QDate(2020, 1, 1);
        role.to = QDate(2024, 12, 31);
        saved(database, role);
        domain::Consent consent;
        consent.contact = mara.id;
        consent.purpose = u"store-data"_s;
        consent.givenOn = QDate(2024, 1, 2);
        consent.withdrawnOn = QDate(2025, 6, 30);
        storage::Batch batch = begin(database);
        must(storage::ContactRepository(database, places()).save(batch, consent));
        must(batch.commit());
        return mara.id;
    });
    const viewmodels::Detail shown = detail(window, id);
    CHECK(shown.title == u"Mara Wałda"_s);
    REQUIRE(shown.notices.size() == 1);
    CHECK(shown.notices[0].tone == viewmodels::Tone::Bad);
    const auto* roles = section(shown, u"Rollen"_s);
    REQUIRE(roles);
    CHECK(roles->lines[0].tag.words == u"früher"_s);
    CHECK(roles->lines[0].second == u"Horizont"_s);
    CHECK(roles->lines[1].second == u"01.01.20 bis 31.12.24"_s);
    const auto* consents = section(shown, u"Einwilligungen"_s);
    REQUIRE(consents);
    CHECK(consents->lines[0].tone == viewmodels::Tone::Bad);
    CHECK(consents->lines[0].second == u"widerrufen am 30.06.25"_s);
    QList<QUrl> urls;
    for (const auto& action : shown.actions) {
        if (!action.url.isEmpty())
            urls += action.url;
    }
    REQUIRE(urls.size() == 2);
    CHECK(urls[0] == QUrl(u"tel:+493511234"_s));
    CHECK_FALSE(urls[1].hasQuery()); // an address cannot add recipients of its own
}

TEST_CASE("Record details: a contact that is locked cannot be deleted and says why")
{
    const GermanWords german;
    WindowFile window;
    const auto offOf = [&](bool locked) {
        const auto id = with(window.file(), [locked](Database& database) {
            domain::Contact person = contact(u"Mara"_s, u"Wałda"_s);
            person.locked = locked;
            return saved(database, person).id;
        });
        const viewmodels::Detail shown = detail(window, id);
        const auto action = std::find_if(shown.actions.begin(), shown.actions.end(),
                                         [](const auto& known) { return known.key == u"delete"_s; });
        REQUIRE(action != shown.actions.end());
        return action->off;
    };
    CHECK(offOf(true) == u"Gegen Löschen gesperrt."_s);
    CHECK(offOf(false).isEmpty());
}

TEST_CASE("Record details: an organisation that was never checked, or long ago, says so")
{
    const GermanWords german;
    WindowFile window;
    const auto id = with(window.file(), [](Database& database) {
        return saved(database, organisation(u"Horizont"_s, u"01796"_s, u"Pirna"_s)).id;
    });
    const auto notices = [&] {
        return with(window.file(),
                    [&](Database& database) {
                        return must(viewmodels::RecordDetails(window.file()).organisation(database, id));
                    })
            .notices;
    };
    REQUIRE(notices().size() == 1);
    CHECK(notices()[0].tone == viewmodels::Tone::Stale);
    CHECK(notices()[0].key == u"verify"_s);
    with(window.file(), [&](Database& database) {
        storage::Batch batch = begin(database);
        must(storage::OrganisationRepository(database, places()).verify(batch, id, kToday, {}));
        must(batch.commit());
    });
    CHECK(notices().empty());
}

TEST_CASE("Record details: a story longer than what is shown does not pass for the whole")
{
    WindowFile window;
    const auto id = with(window.file(), [](Database& database) {
        const auto verein = saved(database, organisation(u"Horizont"_s));
        for (int day = 0; day < viewmodels::kTimelineRows + 5; ++day) {
            domain::CounsellingSession held = session(QDate(2025, 1, 1).addDays(day));
            held.organisation = verein.id;
            saved(database, storage::SessionDetails{held, {}});
        }
        return verein.id;
    });
    const auto shown = with(window.file(), [&](Database& database) {
        return must(viewmodels::RecordDetails(window.file()).organisation(database, id));
    });
    CHECK(shown.timeline.size() == viewmodels::kTimelineRows);
    CHECK_FALSE(shown.timelineSummary.contains(u"session"_s));
    CHECK(shown.timelineSummary.contains(u"newest"_s));
    CHECK(shown.olderEvents);
    const auto whole = with(window.file(), [&](Database& database) {
        return must(viewmodels::RecordDetails(window.file())
                        .organisation(database, id, viewmodels::kTimelineRows + 5));
    });
    CHECK(whole.timeline.size() == viewmodels::kTimelineRows + 5);
    CHECK(whole.timelineSummary.contains(u"session"_s));
    CHECK_FALSE(whole.olderEvents);
}

TEST_CASE("Record details: a session says how long preparation and travel took, where they did")
{
    const GermanWords german;
    WindowFile window;
    const auto how = [&](std::optional<int> preparation, std::optional<int> travel) {
        const viewmodels::Detail shown = with(window.file(), [&](Database& database) {
            storage::SessionDetails details{session(), {}};
            details.session.concern = u"Räume"_s;
            details.session.preparationMinutes = preparation;
            details.session.travelMinutes = travel;
            const auto id = saved(database, details).session.id;
            return must(viewmodels::RecordDetails(window.file()).session(database, id));
        });
        QStringList words;
        for (const viewmodels::DetailLine& line : section(shown, u"Wie"_s)->lines)
            words += line.words;
        return words.filter(u"min "_s);
    };
    CHECK(how(15, 90) == QStringList{u"15 min Vorbereitung"_s, u"90 min Fahrt"_s});
    CHECK(how({}, 30) == QStringList{u"30 min Fahrt"_s});
    CHECK(how(0, {}) == QStringList{});
}

TEST_CASE("Record details: only a held session is a first one or a follow-up")
{
    WindowFile window;
    const auto how = [&](domain::SessionState state) {
        const viewmodels::Detail shown = with(window.file(), [&](Database& database) {
            storage::SessionDetails details{session(), {}};
            details.session.concern = u"Räume"_s;
            details.session.state = state;
            details.session.channel = u"phone"_s;
            const auto id = saved(database, details).session.id;
            return must(viewmodels::RecordDetails(window.file()).session(database, id));
        });
        REQUIRE(section(shown, u"How"_s));
        return section(shown, u"How"_s)->lines.front().words;
    };
    CHECK(how(domain::SessionState::Held) == u"First session"_s);
    for (const auto state : {domain::SessionState::Planned, domain::SessionState::Cancelled,
                             domain::SessionState::NoShow, domain::SessionState::Excused})
        CHECK(how(state) != u"First session"_s);
}
