// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/session_form_kit.h"

#include "storage/follow_ups.h"
#include "storage/record_tables.h"
#include "viewmodels/party_removal.h"

#include <QCoreApplication>
#include <QFile>

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using domain::District;
using storage::Database;
using viewmodels::Area;
using viewmodels::Destination;
using viewmodels::FormField;
using viewmodels::Party;
using viewmodels::SessionDraft;
using viewmodels::SessionForm;

TEST_CASE("Session form: a new one is of today and mine, in the channel and language entered last")
{
    WindowFile window;
    const domain::Staff me = staff(window, u"Kim Sander"_s);
    window.reopen();
    domain::CounsellingSession before = session(QDate(2025, 3, 4));
    before.staff = me.id;
    before.channel = u"phone"_s;
    before.language = u"ru"_s;
    recorded(window, storage::SessionDetails{before, {}});
    Form form(window);
    form.startNew();
    CHECK(form.draft().date == kToday);
    CHECK(form.draft().staff == me.id.value);
    CHECK(form.draft().channel == u"phone"_s);
    CHECK(form.draft().language == u"ru"_s);
    CHECK(form.draft().state == domain::SessionState::Held);
    CHECK_FALSE(form.form.isTouched());
}

TEST_CASE(
    "Session form: an organisation brings its district and the channel and language of its last session")
{
    WindowFile window;
    const auto pirna = recorded(window, organisation(u"Horizont"_s, u"01796"_s, u"Pirna"_s));
    const auto meissen = recorded(window, organisation(u"Brücke"_s, u"01662"_s, u"Meißen"_s));
    domain::CounsellingSession last = session(QDate(2025, 2, 1));
    last.organisation = pirna.id;
    last.channel = u"video"_s;
    last.language = u"hsb"_s;
    recorded(window, storage::SessionDetails{last, {}});
    Form form(window);
    form.startNew();
    form.form.chooseOrganisation(known(pirna));
    settle(window.file());
    CHECK(form.form.parties().district() == District::SaechsischeSchweizOsterzgebirge);
    CHECK(form.draft().channel == u"video"_s);
    CHECK(form.draft().language == u"hsb"_s);
    REQUIRE(form.form.parties().organisation().has_value());
    CHECK(form.form.parties().organisation()->stale);

    SECTION("another one brings its own district")
    {
        form.form.chooseOrganisation(known(meissen));
        settle(window.file());
        CHECK(form.form.parties().district() == District::Meissen);
        form.form.clearOrganisation();
        settle(window.file());
        CHECK(form.form.parties().district() == District::Unknown);
    }
    SECTION("what is recorded has that district")
    {
        const auto id = form.fill().save();
        CHECK(entry(window, id).session.district == District::SaechsischeSchweizOsterzgebirge);
    }
    SECTION("a district chosen afterwards stands")
    {
        form.form.change([](SessionDraft& draft) { draft.district = District::Mittelsachsen; });
        const auto id = form.fill().save();
        CHECK(entry(window, id).session.district == District::Mittelsachsen);
    }
    SECTION("checked today, its data are not stale")
    {
        form.form.verifyOrganisation();
        settle(window.file());
        CHECK_FALSE(form.form.parties().organisation()->stale);
    }
}

TEST_CASE("Session form: channel and language chosen by hand stay when an organisation is chosen")
{
    WindowFile window;
    const auto pirna = recorded(window, organisation(u"Horizont"_s, u"01796"_s, u"Pirna"_s));
    domain::CounsellingSession last = session(QDate(2025, 2, 1));
    last.organisation = pirna.id;
    last.channel = u"video"_s;
    last.language = u"hsb"_s;
    recorded(window, storage::SessionDetails{last, {}});
    Form form(window);
    form.startNew();
    form.form.chooseChannel(u"office"_s);
    form.form.chooseLanguage(u"en"_s);
    form.form.chooseOrganisation(known(pirna));
    settle(window.file());
    CHECK(form.draft().channel == u"office"_s);
    CHECK(form.draft().language == u"en"_s);
    const auto id = form.fill().save();
    CHECK(entry(window, id).session.channel == u"office"_s);
}

TEST_CASE("Session form: without a client left, the district is unknown again")
{
    WindowFile window;
    domain::Contact person = contact(u"Mara"_s, u"Wałda"_s);
    person.postalCode = u"01662"_s;
    person.town = u"Meißen"_s;
    const auto mara = recorded(window, person);
    Form form(window);
    form.startNew();
    form.form.addContact(known(mara));
    settle(window.file());
    CHECK(form.form.parties().district() == District::Meissen);
    form.form.removeContact(0);
    settle(window.file());
    CHECK(form.form.parties().district() == District::Unknown);
    const auto id = form.fill().save();
    CHECK(entry(window, id).session.district == District::Unknown);
}

TEST_CASE(
    "Session form: new organisation, contact, referral and follow-up are one action, taken back at once")
{
    WindowFile window;
    const QString before = dump(window);
    const int batches = count(window, u"batch"_s);
    Form form(window);
    form.startNew().fill();
    Party fresh = viewmodels::freshOrganisation(u" Neuer Verein "_s);
    fresh.postalCode = u"01796"_s;
    fresh.town = u"Pirna"_s;
    form.form.chooseOrganisation(fresh);
    form.form.addContact(viewmodels::freshContact(u"Anna Maria Šołta"_s));
    form.form.addReferral();
    form.form.chooseTarget(0, viewmodels::freshOrganisation(u"Schuldnerberatung"_s));
    form.form.addFollowUp();
    form.form.change([](SessionDraft& draft) {
        draft.referrals[0].target->kind = u"nonprofit"_s;
        draft.followUps[0].words = u"anrufen"_s;
    });
    settle(window.file());
    CHECK(form.form.parties().district() == District::SaechsischeSchweizOsterzgebirge);
    const auto id = form.save();

    CHECK(count(window, u"batch"_s) == batches + 1);
    CHECK(count(window, u"organisation"_s) == 2);
    CHECK(count(window, u"organisation WHERE verified_on = '"_s + kToday.toString(Qt::ISODate) + u'\'') == 1);
    CHECK(count(window, u"organisation WHERE kind = 'nonprofit' AND verified_on IS NULL"_s) == 1);
    const storage::SessionEntry saved = entry(window, id);
    REQUIRE(saved.contacts.size() == 1);
    REQUIRE(saved.referrals.size() == 1);
    REQUIRE(saved.followUps.size() == 1);
    CHECK(saved.session.district == District::SaechsischeSchweizOsterzgebirge);
    CHECK(saved.followUps[0].words == u"anrufen"_s);
    CHECK(saved.referrals[0].referral.date == kToday);
    CHECK(count(window, u"contact WHERE given_name = 'Anna Maria' AND family_name = 'Šołta'"_s) == 1);
    CHECK(count(window, u"role WHERE main = 1"_s) == 1);

    window.file().undo();
    settle(window.file());
    CHECK(difference(before, dump(window)) == QString());
}

TEST_CASE("Session form: every fault says why saving is off, and goes when it is mended")
{
    WindowFile window;
    Form form(window);
    form.startNew();
    SessionForm& of = form.form;

    CHECK(form.has(FormField::Minutes));
    CHECK(form.has(FormField::Topics));
    CHECK_FALSE(of.canSave());
    CHECK(of.blockedBy() == of.issues().reason());
    form.fill();
    CHECK(of.canSave());
    CHECK(of.blockedBy() == QString());

    struct Fault
    {
        FormField field;
        int place;
        std::function<void(SessionDraft&)> spoil;
        std::function<void(SessionDraft&)> mend;
    };
    const Party nameless = viewmodels::freshOrganisation(u" "_s);
    const Fault fault = GENERATE_COPY(values<Fault>({
        {FormField::Date, 0, [](SessionDraft& d) { d.date = {}; },
         [](SessionDraft& d) {
             d.date = kToday;
         }},
        {FormField::Start, 0, [](SessionDraft& d) { d.start = u"25:10"_s; },
         [](SessionDraft& d) {
             d.start = u"9:15"_s;
         }},
        {FormField::Minutes, 0, [](SessionDraft& d) { d.minutes = u"lang"_s; },
         [](SessionDraft& d) {
             d.minutes = u"1:15"_s;
         }},
        {FormField::Minutes, 0, [](SessionDraft& d) { d.minutes = u"-5"_s; },
         [](SessionDraft& d) {
             d.minutes = u"0"_s;
         }},
        {FormField::Minutes, 0, [](SessionDraft& d) { d.minutes = u"1441"_s; },
         [](SessionDraft& d) {
             d.minutes = u"1440"_s;
         }},
        {FormField::Preparation, 0, [](SessionDraft& d) { d.preparation = u"x"_s; },
         [](SessionDraft& d) {
             d.preparation.clear();
         }},
        {FormField::Travel, 0, [](SessionDraft& d) { d.travel = u"2000"_s; },
         [](SessionDraft& d) {
             d.travel = u"1,5 h"_s;
         }},
        {FormField::FurtherPersons, 0, [](SessionDraft& d) { d.furtherPersons = u"-1"_s; },
         [](SessionDraft& d) {
             d.furtherPersons = u"3"_s;
         }},
        {FormField::Topics, 0, [](SessionDraft& d) { d.topics = {}; },
         [](SessionDraft& d) {
             d.topics = domain::CodeSet({kTopic});
         }},
        {FormField::Organisation, 0, [](SessionDraft& d) { d.typedOrganisation = u"Hor"_s; },
         [](SessionDraft& d) {
             d.typedOrganisation.clear();
         }},
        {FormField::Organisation, 0, [=](SessionDraft& d) { d.organisation = nameless; },
         [](SessionDraft& d) {
             d.organisation->name = u"Verein"_s;
         }},
        {FormField::Contact, -1, [](SessionDraft& d) { d.typedContact = u"Mar"_s; },
         [](SessionDraft& d) {
             d.typedContact.clear();
         }},
        {FormField::Contact, 0,
         [](SessionDraft& d) {
             d.contacts = {viewmodels::freshContact(u"Mara"_s)};
             d.contacts[0].email = u"mara"_s;
         },
         [](SessionDraft& d) {
             d.contacts[0].email = u"mara@verein.example"_s;
         }},
        {FormField::ReferralTarget, 0, [](SessionDraft& d) { d.referrals.resize(1); },
         [](SessionDraft& d) {
             d.referrals[0].target = viewmodels::freshOrganisation(u"Amt"_s);
         }},
        {FormField::ReferralReason, 0,
         [](SessionDraft& d) {
             d.referrals.resize(1);
             d.referrals[0].target = viewmodels::freshOrganisation(u"Amt"_s);
             d.referrals[0].status = domain::ReferralStatus::Failed;
         },
         [](SessionDraft& d) {
             d.referrals[0].reason = u"no-answer"_s;
         }},
        {FormField::CheckBack, 0,
         [](SessionDraft& d) {
             d.referrals.resize(1);
             d.referrals[0].target = viewmodels::freshOrganisation(u"Amt"_s);
             d.referrals[0].checkBackOn = QDate();
         },
         [](SessionDraft& d) {
             d.referrals[0].checkBackOn.reset();
         }},
        {FormField::FollowUpDue, 0, [](SessionDraft& d) { d.followUps.resize(1); },
         [](SessionDraft& d) {
             d.followUps[0].due = kToday;
         }},
    }));
    CAPTURE(int(fault.field));
    of.change(fault.spoil);
    CHECK(form.has(fault.field, fault.place));
    CHECK_FALSE(of.canSave());
    CHECK_FALSE(of.blockedBy().isEmpty());
    CHECK(of.issueOf(fault.field, fault.place) == QString()); // nobody has been there yet
    of.touch(fault.field, fault.place);
    CHECK_FALSE(of.issueOf(fault.field, fault.place).isEmpty());

    of.change(fault.mend);
    CHECK_FALSE(form.has(fault.field, fault.place));
    CHECK(of.issueOf(fault.field, fault.place) == QString());
    CHECK(of.canSave());
    settle(window.file());
    form.save();
}

TEST_CASE("Session form: minutes beyond a day are said to be too many, not unreadable")
{
    WindowFile window;
    Form form(window);
    form.form.change([](SessionDraft& draft) { draft.minutes = u"99999"_s; });
    form.form.touch(FormField::Minutes);
    CHECK(form.form.issueOf(FormField::Minutes) == u"At most 24 hours"_s);
}

TEST_CASE("Session form: what may be meant so is hinted at and keeps nothing off")
{
    WindowFile window;
    Form form(window);
    form.startNew().fill();
    CHECK(form.form.hintOf(FormField::Date).isEmpty());
    form.form.change([](SessionDraft& draft) {
        draft.date = kToday.addDays(1);
        draft.minutes = u"0"_s;
    });
    CHECK_FALSE(form.form.hintOf(FormField::Date).isEmpty());
    CHECK_FALSE(form.form.hintOf(FormField::Minutes).isEmpty());
    CHECK(form.form.canSave());
    form.form.change([](SessionDraft& draft) { draft.state = domain::SessionState::Planned; });
    CHECK(form.form.hintOf(FormField::Date).isEmpty());
    CHECK(form.form.hintOf(FormField::Minutes).isEmpty());
}

TEST_CASE("Session form: a postal code that is not whole is hinted at and says nothing of the district")
{
    WindowFile window;
    Form form(window);
    form.startNew().fill();
    form.form.chooseOrganisation(viewmodels::freshOrganisation(u"Horizont"_s));
    form.form.change([](SessionDraft& draft) { draft.organisation->postalCode = u"1796"_s; });
    CHECK(form.form.hintOf(FormField::OrganisationPostalCode).isEmpty());
    form.form.touch(FormField::OrganisationPostalCode);
    CHECK_FALSE(form.form.hintOf(FormField::OrganisationPostalCode).isEmpty());
    CHECK(form.form.parties().district() == District::Unknown);
    CHECK(form.form.canSave());
    form.form.change([](SessionDraft& draft) { draft.organisation->postalCode = u"01796"_s; });
    CHECK(form.form.hintOf(FormField::OrganisationPostalCode).isEmpty());
}

TEST_CASE("Session form: whoever is made with it and may be there already is hinted at")
{
    WindowFile window;
    with(window.file(), [](storage::Database& database) {
        domain::Contact contact;
        contact.givenName = u"Oksana"_s;
        contact.familyName = u"Melnyk"_s;
        contact.town = u"Freiberg"_s;
        saved(database, contact);
        domain::Organisation organisation;
        organisation.name = u"Horizont e. V."_s;
        organisation.town = u"Pirna"_s;
        saved(database, organisation);
        const auto club = saved(database, tests::organisation(u"Weg"_s, u"09599"_s));
        const auto member = saved(database, tests::contact(u"Jan"_s, u"Sokol"_s));
        saved(database, domain::Role{{}, member.id, club.id, {}, {}, {}, true});
    });
    Form form(window);
    form.startNew().fill();
    form.form.chooseOrganisation(viewmodels::freshOrganisation(u"HORIZONT e. V."_s));
    form.form.addContact(viewmodels::freshContact(u"Mara Novák"_s));
    form.form.addContact(viewmodels::freshContact(u"Оксана Мельник"_s));
    settle(window.file());
    CHECK(form.form.hintOf(FormField::Organisation).contains(u"Pirna"_s));
    CHECK(form.form.hintOf(FormField::Contact, 0).isEmpty());
    CHECK(form.form.hintOf(FormField::Contact, 1).contains(u"Freiberg"_s));
    form.form.addContact(viewmodels::freshContact(u"Jan Sokol"_s)); // has the district of the organisation
    settle(window.file());
    CHECK(form.form.hintOf(FormField::Contact, 2).contains(u"Mittelsachsen"_s));
    CHECK(form.form.canSave());
}

TEST_CASE("Session form: who is deleted while chosen in it is named at once, and keeps Save off until "
          "another is chosen")
{
    WindowFile window;
    const auto verein = recorded(window, organisation(u"Horizont"_s, u"01796"_s, u"Pirna"_s));
    const auto other = recorded(window, organisation(u"Weitblick"_s));
    const auto anna = recorded(window, contact(u"Anna"_s, u"Berg"_s));
    const auto berta = recorded(window, contact(u"Berta"_s, u"Tal"_s));
    const auto remove = [&](Area area, qint64 id) {
        viewmodels::removeParty(window.file(), &window.file(), {area, id}, u"x"_s,
                                [](const QString& why) { FAIL(why.toStdString()); });
        settle(window.file());
    };
    const bool afterwards = GENERATE(false, true); // or before the draft comes back
    CAPTURE(afterwards);
    Form form(window);
    form.startNew().fill();
    form.form.chooseOrganisation(known(verein));
    form.form.addContact(known(anna));
    form.form.addContact(known(berta));
    form.form.addReferral();
    form.form.chooseTarget(0, known(other));
    settle(window.file());
    REQUIRE(form.form.canSave());
    if (!afterwards) {
        form.keep();
        form.form.startNew(); // reads the draft again
    }
    remove(Area::Contacts, berta.id.value);
    CHECK_FALSE(form.form.canSave());
    CHECK(form.form.blockedBy().contains(u"Berta Tal"_s));
    CHECK_FALSE(form.has(FormField::Contact, 0));
    CHECK(form.form.issueOfContacts().contains(u"Berta Tal"_s)); // whatever else is still missing
    form.form.removeContact(1);
    CHECK(form.form.issueOfContacts().isEmpty());
    CHECK(form.form.canSave());
    remove(Area::Organisations, verein.id.value);
    CHECK_FALSE(form.form.issueOf(FormField::Organisation).isEmpty());
    form.form.clearOrganisation();
    CHECK(form.form.canSave());
    remove(Area::Organisations, other.id.value);
    CHECK_FALSE(form.form.issueOf(FormField::ReferralTarget).isEmpty());
    CHECK(form.form.blockedBy().contains(u"Weitblick"_s));
    window.file().undo();
    settle(window.file());
    CHECK(form.form.canSave());
    form.save();
}

TEST_CASE("Session form: the start is written out once its field is left, or when it is saved")
{
    WindowFile window;
    Form form(window);
    form.startNew().fill();
    const auto [typed, written] = GENERATE(table<QString, QString>(
        {{u"930"_s, u"09:30"_s}, {u"9.30"_s, u"09:30"_s}, {u"9"_s, u"09:00"_s}, {u"neun"_s, u"neun"_s}}));
    const auto type = [&, words = typed](SessionDraft& draft) {
        draft.start = words;
    };
    form.form.change(type);
    CHECK(form.draft().start == typed);
    form.form.touch(FormField::Start);
    CHECK(form.draft().start == written);
    if (typed == written)
        return;
    form.form.change(type);
    form.form.save([](const auto&) {});
    form.form.touch(FormField::Start); // the focus goes with the form
    settle(window.file());
    CHECK_FALSE(form.form.isTouched());
    CHECK(count(window, u"counselling_session WHERE start = '%1'"_s.arg(written)) == 1);
}

TEST_CASE("Session form: there is at most one referral or follow-up in which nothing was said yet")
{
    WindowFile window;
    Form form(window);
    form.startNew().fill();
    CHECK(form.form.addFollowUp() == 0);
    CHECK(form.form.addFollowUp() == 0);
    form.form.change([](SessionDraft& draft) { draft.followUps[0].words = u"anrufen"_s; });
    CHECK(form.form.addFollowUp() == 1);
    CHECK(form.draft().followUps.size() == 2);
    CHECK(form.form.addReferral() == 0);
    CHECK(form.form.addReferral() == 0);
    form.form.chooseTarget(0, viewmodels::freshOrganisation(u"Amt"_s));
    CHECK(form.form.addReferral() == 1);
    CHECK(form.draft().referrals.size() == 2);
    form.form.removeReferral(1);
    form.form.save([](const auto&) {});
    CHECK(form.form.addReferral() == -1);
    settle(window.file());
}

TEST_CASE("Session form: durations are understood as people write them")
{
    WindowFile window;
    Form form(window);
    form.startNew().fill();
    form.form.change([](SessionDraft& draft) {
        draft.minutes = u"1:15"_s;
        draft.travel = u"1,5 h"_s;
        draft.start = u"14.10"_s;
    });
    const auto saved = entry(window, form.save()).session;
    CHECK(saved.minutes == 75);
    CHECK(saved.travelMinutes == 90);
    CHECK(saved.start == QTime(14, 10));
    CHECK_FALSE(saved.preparationMinutes.has_value());
}

TEST_CASE(
    "Session form: an anonymous session that is linked later takes the client's district and counts once")
{
    WindowFile window;
    const auto pirna = recorded(window, organisation(u"Horizont"_s, u"01796"_s, u"Pirna"_s));
    domain::Contact person = contact(u"Mara"_s, u"Wałda"_s);
    person.postalCode = u"01662"_s;
    person.town = u"Meißen"_s;
    const auto mara = recorded(window, person);
    Form form(window);
    const auto id = form.startNew().fill().save();
    const domain::SessionFigures before = figures(window);
    CHECK(before.sessions == 1);
    CHECK(before.anonymous == 1);
    CHECK(before.organisations == 0);

    form.startFrom(id);
    const bool asOrganisation = GENERATE(true, false);
    if (asOrganisation)
        form.form.chooseOrganisation(known(pirna));
    else
        form.form.addContact(known(mara));
    settle(window.file());
    const District district = asOrganisation ? District::SaechsischeSchweizOsterzgebirge : District::Meissen;
    CHECK(form.form.parties().district() == district);
    CHECK(form.save() == id);
    const domain::SessionFigures after = figures(window);
    CHECK(after.sessions == 1);
    CHECK(after.first == 1);
    CHECK(after.anonymous == 0);
    CHECK(after.organisations == (asOrganisation ? 1 : 0));
    CHECK(after.persons == (asOrganisation ? 0 : 1));
    CHECK(entry(window, id).session.district == district);
}

TEST_CASE("Session form: a recorded session keeps its district when its client has moved")
{
    WindowFile window;
    auto verein = recorded(window, organisation(u"Horizont"_s, u"01796"_s, u"Pirna"_s));
    domain::CounsellingSession held = session();
    held.organisation = verein.id;
    const auto id = recorded(window, storage::SessionDetails{held, {}}).session.id;
    verein.postalCode = u"01662"_s;
    verein.town = u"Meißen"_s;
    recorded(window, verein);
    Form form(window);
    form.startFrom(id);
    CHECK(form.form.parties().district() == District::SaechsischeSchweizOsterzgebirge);
    form.form.clearOrganisation();
    settle(window.file());
    CHECK(form.form.parties().district() == District::SaechsischeSchweizOsterzgebirge);
    form.form.chooseOrganisation(known(verein));
    settle(window.file());
    CHECK(form.form.parties().district() == District::SaechsischeSchweizOsterzgebirge);
    form.form.change([](SessionDraft& draft) { draft.concern = u"Antrag"_s; });
    CHECK(entry(window, form.save()).session.district == District::SaechsischeSchweizOsterzgebirge);
}

TEST_CASE(
    "Session form: a district stated of an anonymous session stays when it is linked, and when it is not")
{
    WindowFile window;
    const auto nowhere = recorded(window, contact(u"Mara"_s, u"Wałda"_s));
    const auto pirna = recorded(window, organisation(u"Horizont"_s, u"01796"_s, u"Pirna"_s));
    Form form(window);
    form.startNew().fill();
    form.form.change([](SessionDraft& draft) { draft.district = District::Meissen; });
    const auto id = form.save();

    form.startFrom(id).form.addContact(known(nowhere));
    settle(window.file());
    CHECK(form.form.parties().district() == District::Meissen);
    CHECK(entry(window, form.save()).session.district == District::Meissen);
    form.startFrom(id).form.chooseOrganisation(known(pirna));
    settle(window.file());
    CHECK(form.form.parties().district() == District::Meissen);
    CHECK(entry(window, form.save()).session.district == District::Meissen);
    form.startFrom(id).form.clearOrganisation();
    form.form.removeContact(0);
    settle(window.file());
    CHECK(form.form.parties().district() == District::Meissen);
    CHECK(entry(window, form.save()).session.district == District::Meissen);
}

TEST_CASE("Session form: a recorded session whose district is unknown takes that of another client")
{
    WindowFile window;
    const auto nowhere = recorded(window, contact(u"Mara"_s, u"Wałda"_s));
    const auto pirna = recorded(window, organisation(u"Horizont"_s, u"01796"_s, u"Pirna"_s));
    Form form(window);
    form.startNew().fill().form.addContact(known(nowhere));
    settle(window.file());
    const auto id = form.save();
    REQUIRE(entry(window, id).session.district == District::Unknown);

    form.startFrom(id).form.chooseOrganisation(known(pirna));
    settle(window.file());
    CHECK(form.form.parties().district() == District::SaechsischeSchweizOsterzgebirge);
    SECTION("and again the one it has with its own")
    {
        form.form.clearOrganisation();
        settle(window.file());
        CHECK(form.form.parties().district() == District::Unknown);
    }
    SECTION("unless one is chosen")
    {
        form.form.change([](SessionDraft& draft) { draft.district = District::Meissen; });
        form.form.clearOrganisation();
        settle(window.file());
        CHECK(form.form.parties().district() == District::Meissen);
    }
}

TEST_CASE("Session form: a district chosen in a new session stays, whoever is chosen afterwards")
{
    WindowFile window;
    const auto nowhere = recorded(window, organisation(u"Brücke"_s, {}));
    const auto pirna = recorded(window, organisation(u"Horizont"_s, u"01796"_s, u"Pirna"_s));
    Form form(window);
    form.startNew().fill();
    form.form.change([](SessionDraft& draft) { draft.district = District::Meissen; });
    form.form.chooseOrganisation(known(nowhere));
    settle(window.file());
    CHECK(form.form.parties().district() == District::Meissen);
    form.form.chooseOrganisation(known(pirna));
    settle(window.file());
    CHECK(form.form.parties().district() == District::Meissen);
    form.form.clearOrganisation();
    settle(window.file());
    CHECK(form.form.parties().district() == District::Meissen);
    CHECK(entry(window, form.save()).session.district == District::Meissen);
}

TEST_CASE("Session form: minutes are asked for of a session that was held; any other has none without them")
{
    WindowFile window;
    Form form(window);
    form.startNew().fill();
    form.form.change([](SessionDraft& draft) { draft.minutes.clear(); });
    CHECK(form.has(FormField::Minutes));
    using enum domain::SessionState;
    const domain::SessionState state = GENERATE(Planned, Cancelled, NoShow, Excused);
    form.form.change([&](SessionDraft& draft) { draft.state = state; });
    CHECK_FALSE(form.has(FormField::Minutes));
    CHECK(entry(window, form.save()).session.minutes == 0);
}

TEST_CASE("Session form: only a session that was held counts")
{
    WindowFile window;
    Form form(window);
    form.startNew().fill();
    form.form.change([](SessionDraft& draft) { draft.state = domain::SessionState::Planned; });
    settle(window.file());
    CHECK(form.form.countsAs().words == u"not counted"_s);
    const auto id = form.save();
    CHECK(figures(window).sessions == 0);
    form.startFrom(id);
    form.form.change([](SessionDraft& draft) { draft.state = domain::SessionState::Held; });
    form.save();
    CHECK(figures(window).sessions == 1);
}

TEST_CASE("Session form: what a session counts as follows the client in the form")
{
    WindowFile window;
    const auto verein = recorded(window, organisation(u"Horizont"_s));
    domain::CounsellingSession held = session(QDate(2025, 2, 1));
    held.organisation = verein.id;
    recorded(window, storage::SessionDetails{held, {}});
    held.date = QDate(2025, 3, 1);
    const auto second = recorded(window, storage::SessionDetails{held, {}}).session.id;
    Form form(window);
    form.startFrom(second);
    CHECK(form.form.countsAs().words == u"Follow-up session"_s);
    form.form.clearOrganisation();
    settle(window.file());
    CHECK(form.form.countsAs().words == u"First session"_s);
    form.form.chooseOrganisation(known(verein));
    form.form.addReferral();
    settle(window.file());
    CHECK(form.form.countsAs().words == u"Follow-up session, referring session"_s);
    form.form.addContact(viewmodels::freshContact(u"Mara Wałda"_s));
    form.form.clearOrganisation();
    settle(window.file());
    CHECK(form.form.countsAs().words == u"First session, referring session"_s);
}

TEST_CASE("Session form: changing a session keeps what the form does not show")
{
    WindowFile window;
    const auto client = recorded(window, organisation(u"Horizont"_s));
    const auto target = recorded(window, organisation(u"Amt"_s));
    const auto ana = recorded(window, contact(u"Ana"_s, u"Alt"_s));
    const auto ben = recorded(window, contact(u"Ben"_s, u"Bunt"_s));
    const auto clerk = recorded(window, contact(u"Clerk"_s, u"Cool"_s));
    const domain::Staff kim = staff(window, u"Kim"_s);
    const domain::Staff lee = staff(window, u"Lee"_s);
    domain::CounsellingSession held = session();
    held.organisation = client.id;
    held.staff = kim.id;
    held.importNumber = u"2025-017"_s;
    held.importRow = u"abc"_s;
    const auto id = recorded(window, storage::SessionDetails{held, {ana.id, ben.id}}).session.id;
    domain::Referral referral;
    referral.session = id;
    referral.organisation = client.id;
    referral.contact = ben.id;
    referral.targetOrganisation = target.id;
    referral.targetContact = clerk.id;
    referral.date = QDate(2025, 1, 7);
    referral.status = domain::ReferralStatus::Contacted;
    referral.attempts = 2;
    referral.answeredOn = QDate(2025, 2, 3);
    referral.outcome = u"Termin"_s;
    referral.importRow = u"def"_s;
    recorded(window, referral);
    with(window.file(), [&](Database& database) {
        domain::FollowUp done;
        done.due = QDate(2025, 4, 1);
        done.words = u"anrufen"_s;
        done.record = id.value;
        done.staff = lee.id;
        done.doneOn = QDate(2025, 4, 2);
        storage::Batch batch = begin(database);
        must(storage::saveFollowUp(batch, done));
        must(batch.commit());
    });
    const QString before = dump(window);

    Form form(window);
    form.startFrom(id);
    CHECK_FALSE(form.form.isTouched());
    form.form.change([](SessionDraft& draft) { draft.concern = u"x"_s; });
    form.form.change([](SessionDraft& draft) { draft.concern = QString(); });
    form.save();
    CHECK(difference(before, dump(window)) == QString());

    SECTION("another target has no contact of the old one")
    {
        form.startFrom(id);
        form.form.chooseTarget(0, viewmodels::freshOrganisation(u"Anderes Amt"_s));
        form.save();
        CHECK_FALSE(entry(window, id).referrals[0].referral.targetContact.has_value());
    }
    SECTION("what is taken out of the form is removed")
    {
        form.startFrom(id);
        form.form.change([](SessionDraft& draft) {
            draft.referrals.clear();
            draft.followUps.clear();
        });
        form.save();
        CHECK(count(window, u"referral"_s) == 0);
        CHECK(count(window, u"follow_up"_s) == 0);
        window.file().undo();
        settle(window.file());
        CHECK(difference(before, dump(window)) == QString());
    }
}

TEST_CASE("Session form: a session that is read too late does not come into the form opened since")
{
    WindowFile window;
    domain::SessionId id;
    {
        Form form(window);
        id = form.startNew().fill().save();
        form.startNew();
        form.form.change([](SessionDraft& draft) { draft.concern = u"Neues Anliegen"_s; });
        form.form.keep();
        settle(window.file());
    }
    Form form(window);
    form.form.startFrom(id);
    form.form.startNew();
    settle(window.file());
    CHECK(form.form.isNew());
    CHECK(form.form.draft().concern == u"Neues Anliegen"_s);
}

TEST_CASE("Session form: what was typed before a kept draft had been read is added to it")
{
    WindowFile window;
    {
        Form form(window);
        form.startNew();
        form.form.change([](SessionDraft& draft) {
            draft.minutes = u"45"_s;
            draft.concern = u"Räume"_s;
            draft.content = u"Satzung"_s;
        });
        form.form.keep();
        settle(window.file());
    }
    Form form(window);
    form.form.startNew();
    form.form.change([](SessionDraft& draft) {
        draft.concern = u"Antrag"_s;
        draft.agreedSteps = u"anrufen"_s;
        draft.travel = u"10"_s;
    });
    settle(window.file());
    CHECK(form.form.keeper().restoredFrom());
    CHECK(form.form.draft().minutes == u"45"_s);
    CHECK(form.form.draft().travel == u"10"_s);
    CHECK(form.form.draft().concern == u"Räume\nAntrag"_s);
    CHECK(form.form.draft().content == u"Satzung"_s);
    CHECK(form.form.draft().agreedSteps == u"anrufen"_s);
}

TEST_CASE("Session form: a recorded session is awaited in an empty form, which cannot be saved")
{
    WindowFile window;
    auto details = recorded(window, storage::SessionDetails{session(), {}});
    details.session.concern = u"Räume"_s;
    recorded(window, details);
    Form form(window);
    form.startNew().fill();
    form.form.change([](SessionDraft& draft) { draft.concern = u"Antrag"_s; });
    form.save();
    REQUIRE(form.form.canSave());
    form.form.startFrom(details.session.id);
    CHECK(form.draft().id == details.session.id.value);
    CHECK(form.draft().concern.isEmpty());
    CHECK_FALSE(form.form.canSave());
    CHECK_FALSE(form.form.blockedBy().isEmpty());

    SECTION("what is typed meanwhile goes on top of it, longer words after those that are there")
    {
        form.form.change([](SessionDraft& draft) {
            draft.concern = u"Antrag"_s;
            draft.travel = u"10"_s;
        });
        form.form.save([](const auto&) { FAIL("saved what is not there yet"); });
        form.form.keep();
        settle(window.file());
        CHECK(form.draft().concern == u"Räume\nAntrag"_s);
        CHECK(form.draft().travel == u"10"_s);
        CHECK(form.draft().minutes == QString::number(details.session.minutes));
        CHECK(form.form.isTouched());
        CHECK(form.form.findChild<QTimer*>()->isActive());
        CHECK(form.save() == details.session.id);
        CHECK(entry(window, details.session.id).session.concern == u"Räume\nAntrag"_s);
    }
    SECTION("where it cannot be read, it is gone, and nothing is saved in its place")
    {
        settle(window.file());
        with(window.file(), [](Database& database) {
            must(database.connection().execute(u"ALTER TABLE referral RENAME TO lost"_s));
        });
        std::optional<base::ErrorKind> why;
        QObject::connect(&form.form, &SessionForm::gone, &form.form,
                         [&](const base::Error& error) { why = error.kind; });
        form.startFrom(details.session.id);
        REQUIRE(why);
        CHECK(*why != base::ErrorKind::NotFound);
        CHECK_FALSE(form.form.canSave());
    }
    CHECK(count(window, u"counselling_session"_s) == 2);
}

TEST_CASE("Session form: what is typed while what others made of a session is read stays in the form")
{
    WindowFile window;
    auto details = recorded(window, storage::SessionDetails{session(), {}});
    details.session.concern = u"Räume"_s;
    recorded(window, details);
    Form form(window);
    form.startFrom(details.session.id);
    details.session.minutes = 95;
    recorded(window, details);
    form.form.readAgain();
    form.form.change([](SessionDraft& draft) { draft.concern += u", Antrag"_s; });
    CHECK_FALSE(form.form.canSave());
    settle(window.file());
    CHECK(form.draft().concern == u"Räume, Antrag"_s);
    CHECK(form.draft().minutes == u"95"_s);
    form.save();
    CHECK(entry(window, details.session.id).session.minutes == 95);
}

TEST_CASE("Session form: what is usual is proposed to one who types already, but for what was chosen by hand")
{
    WindowFile window;
    Form form(window);
    form.form.startNew();
    form.form.change([](SessionDraft& draft) { draft.minutes = u"45"_s; });
    form.form.chooseLanguage(u"uk"_s);
    settle(window.file());
    CHECK(form.form.draft().minutes == u"45"_s);
    CHECK(form.form.draft().channel == viewmodels::kUsualChannel);
    CHECK(form.form.draft().language == u"uk"_s);
}

TEST_CASE("Session form: a language or channel that was retired since is not proposed any more")
{
    WindowFile window;
    const auto verein = recorded(window, organisation(u"Horizont"_s));
    domain::CounsellingSession last = session(QDate(2025, 2, 1));
    last.organisation = verein.id;
    last.channel = u"video"_s;
    last.language = u"ru"_s;
    recorded(window, storage::SessionDetails{last, {}});
    with(window.file(), [](Database& database) {
        inBatch(database, {u"UPDATE code SET active = 0 WHERE key IN ('ru', 'video')"_s});
    });
    window.reopen();
    Form form(window);
    form.startNew();
    CHECK(form.draft().channel == u"phone"_s);
    CHECK(form.draft().language == u"de"_s);
    CHECK_FALSE(form.form.isTouched());
    form.form.chooseOrganisation(known(verein));
    settle(window.file());
    CHECK(form.draft().channel == u"phone"_s);
    CHECK(form.draft().language == u"de"_s);
}

TEST_CASE("Session form: without an earlier session to go by it begins with a phone call in German")
{
    WindowFile window;
    Form form(window);
    form.startNew();
    CHECK(form.form.draft().channel == u"phone"_s);
    CHECK(form.form.draft().language == u"de"_s);
    CHECK_FALSE(form.form.isTouched());
}

TEST_CASE("Session form: a client counselled for the first time is spoken to in the language they prefer")
{
    WindowFile window;
    domain::Contact mara = contact(u"Mara"_s, u"Wałda"_s);
    mara.preferredLanguage = u"ru"_s;
    mara = recorded(window, mara);
    domain::Organisation verein = organisation(u"Verein"_s);
    verein.languages = domain::CodeSet({u"uk"_s});
    verein = recorded(window, verein);
    domain::Organisation netz = organisation(u"Netz"_s);
    netz.languages = domain::CodeSet({u"uk"_s, u"hsb"_s});
    netz = recorded(window, netz);
    Form form(window);
    form.startNew();
    form.form.chooseOrganisation(known(netz)); // several: none of them is meant
    settle(window.file());
    CHECK(form.form.draft().language == u"de"_s);
    form.form.chooseOrganisation(known(verein));
    settle(window.file());
    CHECK(form.form.draft().language == u"uk"_s);
    form.form.addContact(known(mara));
    settle(window.file());
    CHECK(form.form.draft().language == u"ru"_s);
    form.form.chooseLanguage(u"en"_s);
    form.form.clearOrganisation();
    settle(window.file());
    CHECK(form.form.draft().language == u"en"_s);
}

TEST_CASE("Session form: a person found where the organisation is asked for brings that of the main role")
{
    WindowFile window;
    const auto horizont = recorded(window, organisation(u"Horizont"_s));
    const auto rodnik = recorded(window, organisation(u"Rodnik"_s));
    const auto mara = recorded(window, contact(u"Mara"_s, u"Wałda"_s));
    domain::Role role;
    role.contact = mara.id;
    role.organisation = horizont.id;
    role.main = true;
    Form form(window);

    SECTION("a role that stands")
    {
        recorded(window, role);
        form.startNew();
        form.form.change([](SessionDraft& draft) { draft.typedOrganisation = u"wal"_s; });
        form.form.choosePerson(known(mara));
        settle(window.file());
        REQUIRE(form.form.draft().contacts.size() == 1);
        REQUIRE(form.form.draft().organisation);
        CHECK(form.form.draft().organisation->name == u"Horizont"_s);
        CHECK(form.form.draft().typedOrganisation.isEmpty());
    }
    SECTION("a role that has ended, or is not the main one")
    {
        role.to = QDate(2024, 12, 31);
        recorded(window, role);
        domain::Role other = role;
        other.organisation = rodnik.id;
        other.main = false;
        other.to.reset();
        recorded(window, other);
        form.startNew();
        form.form.choosePerson(known(mara));
        settle(window.file());
        CHECK(form.form.draft().contacts.size() == 1);
        CHECK_FALSE(form.form.draft().organisation);
    }
    SECTION("an organisation that is chosen stays")
    {
        recorded(window, role);
        form.startNew();
        form.form.chooseOrganisation(known(rodnik));
        form.form.choosePerson(known(mara));
        settle(window.file());
        CHECK(form.form.draft().organisation->name == u"Rodnik"_s);
    }
}

TEST_CASE("Session form: a referral's target says when its data were last checked")
{
    WindowFile window;
    domain::Organisation amt = organisation(u"Amt"_s);
    amt.verifiedOn = kToday.addMonths(-13);
    amt = recorded(window, amt);
    Form form(window);
    form.startNew().fill();
    form.form.addReferral();
    CHECK_FALSE(form.form.parties().target(0));
    form.form.chooseTarget(0, known(amt));
    settle(window.file());
    REQUIRE(form.form.parties().target(0));
    CHECK(form.form.parties().target(0)->stale);
    CHECK(form.form.parties().target(0)->verifiedOn == amt.verifiedOn);
    const auto id = form.save();
    form.startFrom(id);
    REQUIRE(form.form.parties().target(0));
    form.form.chooseTarget(0, viewmodels::freshOrganisation(u"Neu"_s));
    CHECK_FALSE(form.form.parties().target(0));
}

TEST_CASE("Session form: an answer to a referral is dated, kept in words, and ends its follow-up")
{
    WindowFile window;
    const auto amt = recorded(window, organisation(u"Amt"_s));
    Form form(window);
    form.startNew().fill();
    form.form.addReferral();
    form.form.chooseTarget(0, known(amt));
    const auto id = form.save();
    CHECK(count(window, u"follow_up WHERE done_on IS NULL"_s) == 1);
    form.startFrom(id);
    form.form.change([](SessionDraft& draft) {
        draft.referrals[0].status = domain::ReferralStatus::Succeeded;
        draft.referrals[0].outcome = u" Beratung läuft "_s;
    });
    form.save();
    const domain::Referral saved = entry(window, id).referrals[0].referral;
    CHECK(saved.answeredOn == kToday);
    CHECK(saved.outcome == u"Beratung läuft"_s);
    CHECK(count(window, u"follow_up WHERE done_on IS NULL"_s) == 0);
}

TEST_CASE("Session form: a status of a referral entered by mistake is put right, with what hangs on it")
{
    WindowFile window;
    const auto amt = recorded(window, organisation(u"Amt"_s));
    Form form(window);
    form.startNew().fill();
    form.form.addReferral();
    form.form.chooseTarget(0, known(amt));
    const auto id = form.save();
    const auto put = [&](domain::ReferralStatus status, const domain::Code& reason = {}) {
        form.startFrom(id);
        form.form.change([&](SessionDraft& draft) {
            draft.referrals[0].status = status;
            draft.referrals[0].reason = reason;
        });
        form.save();
        return entry(window, id).referrals[0].referral;
    };
    using enum domain::ReferralStatus;
    put(Failed, u"no-capacity"_s);
    const domain::Referral succeeded = put(Succeeded);
    CHECK(succeeded.status == Succeeded);
    CHECK(succeeded.reason.isEmpty());
    CHECK(succeeded.answeredOn == kToday);
    const domain::Referral contacted = put(Contacted);
    CHECK(contacted.status == Contacted);
    CHECK_FALSE(contacted.answeredOn.has_value());
    CHECK(count(window, u"follow_up WHERE done_on IS NULL"_s) == 1);
    put(Withdrawn);
    CHECK(put(Suggested).status == Suggested);
    CHECK(count(window, u"follow_up WHERE done_on IS NULL"_s) == 1);
}
