// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/contact_form.h"

#include "support/dump.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/window_ask.h"
#include "viewmodels/address.h"
#include "viewmodels/organisation_form.h"
#include "viewmodels/record_details.h"
#include "viewmodels/record_history.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using domain::District;
using storage::Database;
using viewmodels::ContactForm;

namespace {

QString dump(WindowFile& window)
{
    return with(window.file(), [](Database& database) { return dumpRecords(database.connection()); });
}

int count(WindowFile& window, const QString& table)
{
    return with(window.file(), [&](Database& database) {
        return scalar(database, u"SELECT count(*) FROM "_s + table).toInt();
    });
}

domain::ContactId save(WindowFile& window, ContactForm& form)
{
    std::optional<base::Result<qint64>> saved;
    form.save([&](const base::Result<qint64>& id) { saved = id; });
    settle(window.file());
    REQUIRE(saved.has_value());
    return {must(*saved)};
}

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

TEST_CASE("Address: a postal code names its town where it has one, and the district")
{
    struct Case
    {
        QString code;
        QString town;
        QString named;
        District district;
    };
    const Case c = GENERATE(values<Case>({
        {u"01662"_s, {}, u"Meißen"_s, District::Meissen},
        {u"D-01662"_s, {}, u"Meißen"_s, District::Meissen},
        {u"01067"_s, {}, u"Dresden"_s, District::Other},
        {u"20095"_s, {}, {}, District::Other},
        {u"1796"_s, {}, {}, District::Unknown},
        {u""_s, {}, {}, District::Unknown},
    }));
    CAPTURE(c.code);
    const auto facts = viewmodels::addressFacts(places(), c.code, c.town);
    CHECK(facts.town == c.named);
    CHECK(facts.district == c.district);
}

TEST_CASE("Address: lists are typed with commas")
{
    CHECK(viewmodels::wordsOf(u" 0351 1, ,  0351 2 ,"_s) == QStringList{u"0351 1"_s, u"0351 2"_s});
    CHECK(viewmodels::wordsOf(u" , "_s) == QStringList());
}

TEST_CASE("Contact form: roles and consents are saved with the contact in one action")
{
    WindowFile window;
    const auto verein =
        with(window.file(), [](Database& database) { return saved(database, organisation(u"Horizont"_s)); });
    const QString before = dump(window);
    ContactForm form(window.file());
    form.startNew();
    CHECK_FALSE(form.blockedBy().isEmpty());
    CHECK_FALSE(form.isTouched());
    form.change([](domain::Contact& contact) { contact.givenName = u"Mara"_s; });
    CHECK(form.blockedBy() == QString());
    form.change([](domain::Contact& contact) { contact.emails = {u"mara"_s}; });
    CHECK(form.blockedBy().contains(u"mara"_s));
    form.change([](domain::Contact& contact) { contact.emails = {u"mara@verein.example"_s}; });
    form.addRole(verein.id, verein.name);
    form.addConsent(u"store-data"_s);
    CHECK(form.roles().front().record.main);
    CHECK(form.consents().front().record.givenOn == kToday);
    const auto id = save(window, form);
    CHECK_FALSE(form.isTouched());
    CHECK(count(window, u"role"_s) == 1);
    CHECK(count(window, u"consent"_s) == 1);

    SECTION("one undo takes all of it back")
    {
        window.file().undo();
        settle(window.file());
        CHECK(difference(before, dump(window)) == QString());
    }
    SECTION("what is removed goes, what is changed stays one")
    {
        ContactForm again(window.file());
        again.startFrom(id.value);
        settle(window.file());
        REQUIRE(again.roles().size() == 1);
        again.removeRole(0);
        again.changeConsent(0, [](ContactForm::Consent& consent) { consent.withdrawnOn = u"18.11.25"_s; });
        CHECK(again.isTouched());
        save(window, again);
        CHECK(count(window, u"role"_s) == 0);
        CHECK(count(window, u"consent"_s) == 1);
    }
    SECTION("what was removed and not saved stays, when another is begun")
    {
        ContactForm again(window.file());
        again.startFrom(id.value);
        settle(window.file());
        again.removeRole(0);
        again.startFrom(id.value);
        settle(window.file());
        CHECK(again.roles().size() == 1);
        save(window, again);
        CHECK(count(window, u"role"_s) == 1);
    }
}

TEST_CASE("Contact form: saving twice in a moment makes one contact, and one organisation")
{
    WindowFile window;
    ContactForm form(window.file());
    form.startNew();
    form.change([](domain::Contact& contact) { contact.givenName = u"Mara"_s; });
    form.save([](const auto& id) { must(id); });
    form.save([](const auto& id) { must(id); });
    viewmodels::OrganisationForm organisation(window.file());
    organisation.startNew();
    organisation.change([](domain::Organisation& record) { record.name = u"Horizont"_s; });
    organisation.save([](const auto& id) { must(id); });
    organisation.save([](const auto& id) { must(id); });
    settle(window.file());
    CHECK(count(window, u"contact"_s) == 1);
    CHECK(count(window, u"organisation"_s) == 1);
}

TEST_CASE("Details: a contact's former role, withdrawn consent and wish for quiet are said in German")
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

TEST_CASE("Details: a contact that is locked cannot be deleted and says why")
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

TEST_CASE("Details: an organisation that was never checked, or long ago, says so")
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

TEST_CASE("Details: a story longer than what is shown does not pass for the whole")
{
    WindowFile window;
    const auto id = with(window.file(), [](Database& database) {
        const auto verein = saved(database, organisation(u"Horizont"_s));
        for (int day = 0; day < int(viewmodels::kTimelineRows) + 5; ++day) {
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
}

TEST_CASE("History: changes of a contact are told in words, without keys, ids or columns")
{
    const GermanWords german;
    WindowFile window;
    ContactForm form(window.file());
    form.startNew();
    form.change([](domain::Contact& contact) {
        contact.givenName = u"Mara"_s;
        contact.postalCode = u"01662"_s;
        contact.town = u"Meißen"_s;
        contact.languages = domain::CodeSet({u"ru"_s});
    });
    form.addConsent(u"store-data"_s);
    const auto id = save(window, form);
    ContactForm again(window.file());
    again.startFrom(id.value);
    settle(window.file());
    again.change([](domain::Contact& contact) {
        contact.postalCode = u"01796"_s;
        contact.town = u"Pirna"_s;
        contact.doNotContact = true;
        contact.preferredLanguage = u"de"_s;
    });
    save(window, again);
    const auto rows = with(window.file(), [&](Database& database) {
        return must(viewmodels::RecordHistory(window.file()).read(database, id.value));
    });
    REQUIRE_FALSE(rows.empty());
    QStringList all;
    for (const auto& row : rows)
        all += row.fields;
    CHECK(all.contains(u"Ort: Meißen → Pirna"_s));
    CHECK(all.contains(u"Vorname: Mara"_s));
    const QString words = all.join(u'\n');
    CHECK(words.contains(u"Russisch"_s));
    for (const QString& technical : {u"_"_s, u": 0\n"_s, u"→ 1"_s, u"meissen"_s, QString::number(id.value)}) {
        CAPTURE(technical, words);
        CHECK_FALSE(QString(words + u'\n').contains(technical));
    }
}

TEST_CASE("History: a role of a contact is told with its organisation")
{
    const GermanWords german;
    WindowFile window;
    const auto told = with(window.file(), [&](Database& database) {
        const auto club = saved(database, organisation(u"Horizont"_s));
        const auto person = saved(database, contact(u"Mara"_s, {}));
        saved(database, domain::Role{{}, person.id, club.id, u"Vorsitz"_s, {}, {}, true});
        return must(viewmodels::RecordHistory(window.file()).read(database, person.id.value)).front();
    });
    CHECK(told.what == u"Rolle (Horizont): angelegt"_s);
    CHECK(told.fields.contains(u"Titel: Vorsitz"_s));
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

TEST_CASE("History: every field and state that the journal has is named")
{
    WindowFile window(60);
    const QStringList ids = with(window.file(), [](Database& database) {
        return rows(database,
                    u"SELECT id FROM organisation UNION ALL SELECT id FROM workshop "
                    "UNION ALL SELECT id FROM counselling_session UNION ALL SELECT id FROM contact"_s);
    });
    REQUIRE(ids.size() > 50);
    QSet<QString> names;
    for (const QString& id : ids) {
        const auto told = with(window.file(), [&](Database& database) {
            return must(viewmodels::RecordHistory(window.file()).read(database, id.toLongLong()));
        });
        for (const auto& row : told) {
            for (const QString& field : row.fields)
                names += field.section(u':', 0, 0);
        }
    }
    CHECK(names.size() > 20);
    for (const QString& name : names) {
        CAPTURE(name);
        CHECK_FALSE(name.contains(u'_'));
        CHECK(name.front() == name.front().toUpper());
    }
}
