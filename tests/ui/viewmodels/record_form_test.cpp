// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed into the editors of contacts and organisations: what is wrong with it, and that it is not
// lost.
#include "viewmodels/contact_form.h"
#include "viewmodels/organisation_form.h"

#include "domain/words.h"
#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"
#include "storage/record_tables.h"
#include "storage/staff_repository.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/window_ask.h"
#include "viewmodels/record_json.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using domain::Organisation;
using storage::Database;
using viewmodels::Area;
using viewmodels::ContactForm;
using viewmodels::Destination;
using viewmodels::OrganisationForm;
using viewmodels::RecordField;
using viewmodels::RecordForm;

namespace {

template<class Record>
Record recorded(WindowFile& window, const Record& record)
{
    return with(window.file(), [&](Database& database) { return saved(database, record); });
}

domain::Consent recorded(WindowFile& window, domain::Consent consent)
{
    return with(window.file(), [&](Database& database) {
        storage::Batch batch = begin(database);
        must(storage::ContactRepository(database, places()).save(batch, consent));
        must(batch.commit());
        return consent;
    });
}

template<class Record>
void removed(WindowFile& window, base::Id<Record> id)
{
    with(window.file(), [&](Database& database) {
        storage::Batch batch = begin(database);
        must(storage::removeRecord(batch, id));
        must(batch.commit());
    });
}

template<class Record>
Record found(WindowFile& window, base::Id<Record> id)
{
    return with(window.file(), [&](Database& database) { return must(storage::findRecord(database, id)); });
}

int count(WindowFile& window, const QString& table)
{
    return with(window.file(), [&](Database& database) {
        return scalar(database, u"SELECT count(*) FROM "_s + table).toInt();
    });
}

template<class Form>
void start(WindowFile& window, Form& form, qint64 id = 0)
{
    if (id)
        form.startFrom(id);
    else
        form.startNew();
    settle(window.file());
}

void keep(WindowFile& window, RecordForm& form)
{
    form.keep();
    settle(window.file());
}

qint64 save(WindowFile& window, RecordForm& form)
{
    CHECK(form.blockedBy() == QString());
    std::optional<base::Result<qint64>> saved;
    form.save([&](const base::Result<qint64>& id) { saved = id; });
    settle(window.file());
    REQUIRE(saved.has_value());
    return must(*saved);
}

void name(ContactForm& form, const QString& given)
{
    form.change([&](domain::Contact& contact) { contact.givenName = given; });
}

} // namespace

TEST_CASE("Record form: an issue is said beside its field once someone was there, and always in the footer")
{
    WindowFile window;
    ContactForm form(window.file());
    start(window, form);
    CHECK(form.blockedBy().contains(u"name"_s));
    CHECK(form.issueOf(RecordField::Name) == QString());
    form.touch(RecordField::Name);
    CHECK_FALSE(form.issueOf(RecordField::Name).isEmpty());
    name(form, u"Mara"_s);
    CHECK(form.issueOf(RecordField::Name) == QString());
    CHECK(form.blockedBy() == QString());
    form.change([](domain::Contact& contact) { contact.emails = {u"mara@x.example"_s, u"mara"_s}; });
    CHECK(form.issueOf(RecordField::Emails) == QString());
    CHECK(form.blockedBy().contains(u"mara"_s));
    form.touchAll();
    CHECK(form.issueOf(RecordField::Emails).contains(u"mara"_s));
    std::optional<base::Result<qint64>> saved;
    form.save([&](const base::Result<qint64>& id) { saved = id; });
    settle(window.file());
    CHECK_FALSE(saved.has_value());
}

TEST_CASE("Record form: days of roles and consents are read as typed, and each says what is wrong with it")
{
    WindowFile window;
    const auto verein = recorded(window, organisation(u"Horizont"_s));
    ContactForm form(window.file());
    start(window, form);
    name(form, u"Mara"_s);
    form.addRole(verein.id, verein.name);
    form.addRole(verein.id, verein.name);
    form.addConsent(u"store-data"_s);
    form.touchAll();
    form.changeRole(1, [](ContactForm::Role& role) { role.from = u"31.2.2024"_s; });
    CHECK_FALSE(form.issueOf(RecordField::RoleFrom, 1).isEmpty());
    CHECK(form.issueOf(RecordField::RoleFrom, 0) == QString());
    form.changeRole(1, [](ContactForm::Role& role) {
        role.from = u"1.3.2024"_s;
        role.to = u"29.2.24"_s;
    });
    CHECK(form.issueOf(RecordField::RoleFrom, 1) == QString());
    CHECK_FALSE(form.issueOf(RecordField::RoleTo, 1).isEmpty());
    CHECK(form.blockedBy().contains(u"Horizont"_s));
    form.changeRole(1, [](ContactForm::Role& role) { role.to = u"2024-03-01"_s; });
    CHECK(form.blockedBy() == QString());
    form.changeConsent(0, [](ContactForm::Consent& consent) { consent.withdrawnOn = u"17.11.2025"_s; });
    CHECK_FALSE(form.issueOf(RecordField::ConsentWithdrawnOn, 0).isEmpty());
    form.changeConsent(0, [](ContactForm::Consent& consent) { consent.givenOn = u"gestern"_s; });
    CHECK_FALSE(form.issueOf(RecordField::ConsentGivenOn, 0).isEmpty());
    form.changeConsent(0, [](ContactForm::Consent& consent) { consent.givenOn = u"16.11.2025"_s; });
    const domain::ContactId id{save(window, form)};
    const auto roles = with(window.file(), [&](Database& database) {
        return must(storage::ContactRepository(database, places()).roles(id));
    });
    REQUIRE(roles.size() == 2);
    CHECK(roles[1].from == QDate(2024, 3, 1));
    CHECK(roles[1].to == QDate(2024, 3, 1));
}

TEST_CASE("Contact form: without an address a contact has the district of the organisation")
{
    WindowFile window;
    const auto verein =
        with(window.file(), [](Database& database) { return saved(database, organisation(u"Horizont"_s)); });
    ContactForm form(window.file());
    start(window, form);
    CHECK_FALSE(form.followsOrganisation());
    form.addRole(verein.id, verein.name);
    CHECK(form.followsOrganisation());
    form.setPostalCode(u"0166"_s); // says nothing yet
    CHECK(form.followsOrganisation());
    form.setPostalCode(u"01662"_s);
    CHECK_FALSE(form.followsOrganisation());
    form.setPostalCode({});
    CHECK(form.followsOrganisation());
    form.changeRole(0, [](ContactForm::Role& role) { role.to = u"1.1.2024"_s; });
    CHECK_FALSE(form.followsOrganisation());
}

TEST_CASE("Record form: the main role is one at most")
{
    WindowFile window;
    const auto verein = recorded(window, organisation(u"Horizont"_s));
    ContactForm form(window.file());
    start(window, form);
    form.addRole(verein.id, verein.name);
    form.addRole(verein.id, verein.name);
    CHECK(form.roles()[0].record.main);
    CHECK_FALSE(form.roles()[1].record.main);
    form.setMain(1, true);
    CHECK_FALSE(form.roles()[0].record.main);
    CHECK(form.roles()[1].record.main);
    form.setMain(1, false);
    CHECK_FALSE(form.roles()[1].record.main);
}

TEST_CASE("Organisation form: what is wrong is said of each field")
{
    WindowFile window;
    OrganisationForm form(window.file());
    start(window, form);
    form.touchAll();
    CHECK_FALSE(form.issueOf(RecordField::Name).isEmpty());
    form.change([](Organisation& organisation) { organisation.name = u"Horizont"_s; });
    CHECK(form.blockedBy() == QString());
    const auto [field, wrong, right] = GENERATE(table<RecordField, QString, QString>({
        {RecordField::Members, u"viele"_s, u" 45 "_s},
        {RecordField::Members, u"-1"_s, u"0"_s},
        {RecordField::Members, u"4,5"_s, {}},
        {RecordField::Members, u"99999999999"_s, u"120"_s},
        {RecordField::Founded, u"199"_s, u"1.4.1898"_s},
        {RecordField::ListingConsentOn, u"heute"_s, u"18.11.25"_s},
        {RecordField::VerifiedOn, u"30.2.2025"_s, u"28.2.2025"_s},
    }));
    CAPTURE(wrong);
    form.type(field, wrong);
    CHECK_FALSE(form.issueOf(field).isEmpty());
    CHECK_FALSE(form.blockedBy().isEmpty());
    form.type(field, right);
    CHECK(form.issueOf(field) == QString());
    CHECK(form.blockedBy() == QString());
}

TEST_CASE("Organisation form: who agreed to be listed did so today, who enters a check has checked")
{
    WindowFile window;
    const auto me = with(window.file(), [](Database& database) {
        domain::Staff person;
        person.name = u"Mila"_s;
        storage::Batch batch = begin(database);
        must(storage::saveStaff(batch, person));
        must(batch.commit());
        return person;
    });
    window.reopen();
    OrganisationForm form(window.file());
    start(window, form);
    form.change([](Organisation& organisation) { organisation.name = u"Horizont"_s; });
    form.setListed(true);
    form.type(RecordField::VerifiedOn, u"17.11.2025"_s);
    form.type(RecordField::Members, u"45"_s);
    const Organisation saved = found(window, domain::OrganisationId{save(window, form)});
    CHECK(saved.listedPublicly);
    CHECK(saved.listingConsentOn == kToday);
    CHECK(saved.verifiedOn == QDate(2025, 11, 17));
    CHECK(saved.verifiedBy == me.id);
    CHECK(saved.members == 45);
    start(window, form);
    CHECK_FALSE(form.isTouched());
    form.change([](Organisation& organisation) { organisation.name = u"Weitblick"_s; });
    const Organisation entered = found(window, domain::OrganisationId{save(window, form)});
    CHECK(entered.verifiedOn == kToday); // who enters one knows it
    CHECK(entered.verifiedBy == me.id);
    form.setListed(false);
    CHECK_FALSE(form.organisation().listingConsentOn.has_value());
    form.type(RecordField::VerifiedOn, {});
    CHECK_FALSE(form.organisation().verifiedBy.has_value());
}

TEST_CASE(
    "Record form: after a crash a new contact comes back as it was typed, until it is saved or cancelled")
{
    WindowFile window;
    const auto verein = recorded(window, organisation(u"Horizont"_s));
    {
        ContactForm form(window.file());
        start(window, form);
        form.change([](domain::Contact& contact) {
            contact.familyName = u"Wałda"_s;
            contact.phones = {u"0351 1"_s, u"0351 2"_s};
            contact.languages = domain::CodeSet({u"ru"_s, u"hsb"_s});
            contact.statedDistrict = domain::District::Meissen;
            contact.notes = u"Zeile 1\nZeile 2"_s;
            contact.doNotContact = true;
        });
        form.addRole(verein.id, verein.name);
        form.changeRole(0, [](ContactForm::Role& role) {
            role.record.title = u"Vorsitz"_s;
            role.from = u"1.3.20"_s;
            role.to = u"31."_s; // not finished
        });
        form.addConsent(u"store-data"_s);
        form.changeConsent(0, [](ContactForm::Consent& consent) { consent.record.form = u"oral"_s; });
        keep(window, form);
        CHECK(form.keptAt().has_value());
    }
    window.reopen();
    CHECK(window.file().facts().drafts == std::vector{Destination{Area::Contacts, 0}});
    ContactForm form(window.file());
    start(window, form);
    CHECK(form.restoredFrom().has_value());
    CHECK(form.isTouched());
    CHECK(form.contact().familyName == u"Wałda"_s);
    CHECK(form.contact().phones == QStringList{u"0351 1"_s, u"0351 2"_s});
    CHECK(form.contact().languages == domain::CodeSet({u"ru"_s, u"hsb"_s}));
    CHECK(form.contact().statedDistrict == domain::District::Meissen);
    CHECK(form.contact().notes == u"Zeile 1\nZeile 2"_s);
    CHECK(form.contact().doNotContact);
    REQUIRE(form.roles().size() == 1);
    CHECK(form.roles()[0].organisation == u"Horizont"_s);
    CHECK(form.roles()[0].record.organisation == verein.id);
    CHECK(form.roles()[0].record.title == u"Vorsitz"_s);
    CHECK(form.roles()[0].record.from == QDate(2020, 3, 1));
    CHECK(form.roles()[0].to == u"31."_s);
    CHECK(form.roles()[0].record.main);
    REQUIRE(form.consents().size() == 1);
    CHECK(form.consents()[0].record.form == u"oral"_s);
    CHECK(form.consents()[0].record.givenOn == kToday);
    CHECK_FALSE(form.blockedBy().isEmpty());

    const bool saves = GENERATE(true, false);
    if (saves) {
        form.changeRole(0, [](ContactForm::Role& role) { role.to.clear(); });
        save(window, form);
        CHECK(count(window, u"role"_s) == 1);
        CHECK(count(window, u"consent"_s) == 1);
    } else {
        bool gone = false;
        std::optional<QJsonObject> typed;
        form.discard([&](const std::optional<QJsonObject>& content) {
            gone = true;
            typed = content;
        });
        settle(window.file());
        CHECK(gone);
        REQUIRE(typed);

        viewmodels::putDraft(window.file(), &form, {Area::Contacts, 0}, *typed, [] {});
        ContactForm again(window.file());
        start(window, again);
        CHECK(again.consents().size() == 1);
        again.discard([](const auto&) {});
        settle(window.file());
        CHECK(count(window, u"contact"_s) == 0);
    }
    CHECK_FALSE(form.isTouched());
    CHECK(count(window, u"draft"_s) == 0);
}

TEST_CASE("Record form: after a crash every field of an organisation comes back")
{
    WindowFile window;
    QJsonObject typed;
    {
        OrganisationForm form(window.file());
        start(window, form);
        form.change([](Organisation& organisation) {
            organisation.name = u"Horizont"_s;
            organisation.shortName = u"H"_s;
            organisation.kind = u"initiative"_s;
            organisation.legalForm = u"foundation"_s;
            organisation.migrantLed = false;
            organisation.status = domain::OrganisationStatus::Dormant;
            organisation.street = u"Am Markt 1"_s;
            organisation.town = u"Pirna"_s;
            organisation.statedDistrict = domain::District::Other;
            organisation.emails = {u"h@x.example"_s};
            organisation.website = u"horizont.example"_s;
            organisation.topics = domain::CodeSet({u"layout"_s});
            organisation.description = u"Wir"_s;
        });
        form.type(RecordField::Founded, u"12.3.1998"_s);
        form.type(RecordField::Members, u"vierzig"_s);
        form.setListed(true);
        keep(window, form);
        typed = viewmodels::jsonOf(form.organisation());
    }
    window.reopen();
    CHECK(window.file().facts().drafts == std::vector{Destination{Area::Organisations, 0}});
    OrganisationForm form(window.file());
    start(window, form);
    CHECK(viewmodels::jsonOf(form.organisation()) == typed);
    CHECK(form.typed(RecordField::Members) == u"vierzig"_s);
    CHECK(form.organisation().founded == QDate(1998, 3, 12));
}

TEST_CASE("Record form: the draft of a changed contact goes onto what others made of it meanwhile")
{
    WindowFile window;
    const auto verein = recorded(window, organisation(u"Horizont"_s));
    auto mara = recorded(window, contact(u"Mara"_s, u"Wałda"_s));
    domain::Role role;
    role.contact = mara.id;
    role.organisation = verein.id;
    role.title = u"Vorsitz"_s;
    const auto kept = recorded(window, role);
    role.title = u"Kasse"_s;
    const auto lost = recorded(window, role);
    role.title = u"Beirat"_s;
    const auto dropped = recorded(window, role);
    domain::Consent consent;
    consent.contact = mara.id;
    consent.purpose = u"photos"_s;
    recorded(window, consent);
    {
        ContactForm form(window.file());
        start(window, form, mara.id.value);
        CHECK_FALSE(form.isTouched());
        form.change([](domain::Contact& contact) { contact.notes = u"Neu"_s; });
        for (int i = 0; i < 2; ++i)
            form.changeRole(i, [](ContactForm::Role& changed) { changed.from = u"01.02.2024"_s; });
        REQUIRE(form.roles()[2].record.id == dropped.id);
        form.removeRole(2);
        keep(window, form);
    }
    mara.street = u"Am Markt 1"_s;
    mara.notes = u"Anders"_s;
    recorded(window, mara);
    removed(window, lost.id);
    role.title = u"Gast"_s;
    const auto come = recorded(window, role);
    window.reopen();
    CHECK(window.file().facts().drafts == std::vector{Destination{Area::Contacts, mara.id.value}});
    ContactForm form(window.file());
    start(window, form, mara.id.value);
    CHECK(form.restoredFrom().has_value());
    CHECK(form.contact().notes == u"Neu"_s);
    CHECK(form.contact().street == u"Am Markt 1"_s);
    REQUIRE(form.roles().size() == 2);
    CHECK(form.roles()[0].record.id == kept.id);
    CHECK(form.roles()[0].record.from == QDate(2024, 2, 1));
    CHECK(form.roles()[1].record.id == come.id);
    CHECK(form.consents().size() == 1);
    save(window, form);
    CHECK(count(window, u"role WHERE id = %1"_s.arg(dropped.id.value)) == 0);
    CHECK(count(window, u"role"_s) == 2);
    CHECK(count(window, u"draft"_s) == 0);
    CHECK(found(window, mara.id).notes == u"Neu"_s);
}

TEST_CASE("Record form: of roles and consents a draft puts back only what was changed in them")
{
    WindowFile window;
    const auto verein = recorded(window, organisation(u"Horizont"_s));
    const auto mara = recorded(window, contact(u"Mara"_s, u"Wałda"_s));
    const auto roleOf = [&](const QString& title, bool main) {
        domain::Role role;
        role.contact = mara.id;
        role.organisation = verein.id;
        role.title = title;
        role.main = main;
        return recorded(window, role);
    };
    auto chair = roleOf(u"Vorsitz"_s, true);
    auto cash = roleOf(u"Kasse"_s, false);
    auto board = roleOf(u"Beirat"_s, false);
    domain::Consent consent;
    consent.contact = mara.id;
    consent.purpose = u"photos"_s;
    consent = recorded(window, consent);
    const auto placeOf = [](const ContactForm& form, const domain::Role& role) {
        for (int i = 0; i < int(form.roles().size()); ++i) {
            if (form.roles()[std::size_t(i)].record.id == role.id)
                return i;
        }
        throw std::runtime_error("no such role");
    };
    {
        ContactForm form(window.file());
        start(window, form, mara.id.value);
        form.changeRole(placeOf(form, chair), [](ContactForm::Role& role) { role.to = u"31.10.2025"_s; });
        form.changeConsent(0, [](ContactForm::Consent& changed) { changed.withdrawnOn = u"17.11.2025"_s; });
        form.setMain(placeOf(form, cash), true);
        keep(window, form);
    }
    // An import meanwhile.
    chair.title = u"Ehrenvorsitz"_s;
    chair.from = QDate(2020, 1, 1);
    chair.main = false;
    board.main = true;
    recorded(window, chair);
    recorded(window, board);
    consent.form = u"oral"_s;
    recorded(window, consent);
    window.reopen();

    ContactForm form(window.file());
    start(window, form, mara.id.value);
    const auto& role = form.roles()[std::size_t(placeOf(form, chair))];
    CHECK(role.record.title == u"Ehrenvorsitz"_s);
    CHECK(role.from == u"01.01.2020"_s);
    CHECK(role.to == u"31.10.2025"_s);
    CHECK(form.consents()[0].record.form == u"oral"_s);
    CHECK(form.consents()[0].record.withdrawnOn == QDate(2025, 11, 17));
    CHECK(form.roles()[std::size_t(placeOf(form, cash))].record.main);
    CHECK_FALSE(form.roles()[std::size_t(placeOf(form, board))].record.main);

    const bool again = GENERATE(false, true);
    if (again) { // between reading and saving
        cash.title = u"Finanzen"_s;
        recorded(window, cash);
        chair.main = true;
        board.main = false;
        recorded(window, board);
        recorded(window, chair);
    }
    save(window, form);
    CHECK(found(window, chair.id).title == u"Ehrenvorsitz"_s);
    CHECK(found(window, chair.id).to == QDate(2025, 10, 31));
    CHECK(found(window, cash.id).title == (again ? u"Finanzen"_s : u"Kasse"_s));
    CHECK(found(window, cash.id).main);
    CHECK_FALSE(found(window, board.id).main);
    CHECK_FALSE(found(window, chair.id).main);
    CHECK(found(window, consent.id).form == u"oral"_s);
}

TEST_CASE("Record form: the draft of a record goes with it, and what was deleted can be taken back")
{
    WindowFile window;
    const auto mara = recorded(window, contact(u"Mara"_s, {}));
    const auto verein = recorded(window, organisation(u"Horizont"_s));
    {
        ContactForm changed(window.file());
        start(window, changed, mara.id.value);
        changed.change([](domain::Contact& contact) { contact.notes = u"Neu"_s; });
        keep(window, changed);
        OrganisationForm other(window.file());
        start(window, other, verein.id.value);
        other.change([](Organisation& organisation) { organisation.notes = u"Neu"_s; });
        keep(window, other);
    }
    removed(window, mara.id);
    window.reopen();
    CHECK(window.file().facts().drafts == std::vector{Destination{Area::Organisations, verein.id.value}});
    ContactForm form(window.file());
    bool gone = false;
    QObject::connect(&form, &RecordForm::gone, &form, [&] { gone = true; });
    start(window, form, mara.id.value);
    CHECK(gone);
    CHECK(count(window, u"draft"_s) == 1);
    window.file().undo();
    settle(window.file());
    start(window, form, mara.id.value);
    CHECK(form.contact().givenName == u"Mara"_s);
    CHECK(form.contact().notes == QString());
    CHECK_FALSE(form.isTouched());
}

TEST_CASE(
    "Record form: saving leaves alone what others changed meanwhile, and a role whose organisation is gone")
{
    WindowFile window;
    auto verein = recorded(window, organisation(u"Horizont"_s));
    const auto fleeting = recorded(window, organisation(u"Eintagsfliege"_s));
    const auto mara = recorded(window, contact(u"Mara"_s, {}));
    OrganisationForm form(window.file());
    start(window, form, verein.id.value);
    form.change([](Organisation& organisation) { organisation.notes = u"Neu"_s; });
    verein.verifiedOn = kToday;
    recorded(window, verein);
    save(window, form);
    CHECK(found(window, verein.id).verifiedOn == kToday);
    CHECK(found(window, verein.id).notes == u"Neu"_s);

    ContactForm person(window.file());
    start(window, person, mara.id.value);
    person.addRole(verein.id, verein.name);
    person.addRole(fleeting.id, fleeting.name);
    removed(window, fleeting.id);
    save(window, person);
    CHECK(count(window, u"role"_s) == 1);
}

TEST_CASE("Record form: what was typed and taken back leaves no draft behind")
{
    WindowFile window;
    const auto mara = recorded(window, contact(u"Mara"_s, {}));
    ContactForm form(window.file());
    start(window, form, mara.id.value);
    name(form, u"Maraa"_s);
    CHECK(form.isTouched());
    keep(window, form);
    CHECK(count(window, u"draft"_s) == 1);
    name(form, u"Mara"_s);
    CHECK_FALSE(form.isTouched());
    keep(window, form);
    CHECK(count(window, u"draft"_s) == 0);
}

TEST_CASE("Record form: what is typed before a kept draft was read goes on top of it")
{
    WindowFile window;
    {
        ContactForm form(window.file());
        start(window, form);
        name(form, u"Mara"_s);
        form.change([](domain::Contact& contact) { contact.notes = u"ruft zurück"_s; });
        keep(window, form);
    }
    ContactForm form(window.file());
    form.startNew();
    form.change([](domain::Contact& contact) { contact.familyName = u"Wałda"_s; });
    settle(window.file());
    CHECK(form.restoredFrom());
    CHECK(form.contact().givenName == u"Mara"_s);
    CHECK(form.contact().familyName == u"Wałda"_s);
    CHECK(form.contact().notes == u"ruft zurück"_s);
}

TEST_CASE("Record form: what is typed before the record was read changes that record, and no new one is made")
{
    WindowFile window;
    const auto mara = recorded(window, contact(u"Mara"_s, u"Wałda"_s));
    ContactForm form(window.file());
    form.startFrom(mara.id.value);
    CHECK_FALSE(form.isTouched());
    name(form, u"Marta"_s);
    form.save([](const base::Result<qint64>&) { FAIL("nothing can be saved yet"); });
    form.keep();
    settle(window.file());
    CHECK(count(window, u"contact"_s) == 1);
    CHECK(form.contact().givenName == u"Marta"_s);
    CHECK(form.contact().familyName == u"Wałda"_s);
    CHECK(save(window, form) == mara.id.value);
    CHECK(count(window, u"contact"_s) == 1);
    CHECK(found(window, mara.id).givenName == u"Marta"_s);
}

TEST_CASE("Record form: what is typed while it is being saved becomes a change of the record saved")
{
    WindowFile window;
    const auto verein = recorded(window, organisation(u"Horizont"_s));
    ContactForm form(window.file());
    start(window, form);
    name(form, u"Mar"_s);
    form.addRole(verein.id, verein.name);
    form.addRole(verein.id, verein.name);
    form.addConsent(u"photos"_s);
    std::optional<base::Result<qint64>> saved;
    form.save([&](const base::Result<qint64>& id) { saved = id; });
    name(form, u"Mara"_s);
    form.changeRole(1, [](ContactForm::Role& role) { role.record.title = u"Kasse"_s; });
    form.addRole(verein.id, verein.name);
    settle(window.file());
    REQUIRE(saved.has_value());
    const domain::ContactId id{must(*saved)};
    CHECK(form.isTouched());
    CHECK(form.id() == id.value);
    CHECK(form.record() == Destination{Area::Contacts, id.value});
    CHECK(form.contact().givenName == u"Mara"_s);
    CHECK(found(window, id).givenName == u"Mar"_s);
    CHECK(count(window, u"role"_s) == 2);
    keep(window, form);
    window.reopen();
    CHECK(window.file().facts().drafts == std::vector{Destination{Area::Contacts, id.value}});
    ContactForm again(window.file());
    start(window, again, id.value);
    CHECK(again.roles().size() == 3);
    CHECK(save(window, again) == id.value);
    CHECK_FALSE(again.isTouched());
    CHECK(found(window, id).givenName == u"Mara"_s);
    CHECK(count(window, u"contact"_s) == 1);
    CHECK(count(window, u"role"_s) == 3);
    CHECK(count(window, u"role WHERE title = 'Kasse'"_s) == 1);
    CHECK(count(window, u"consent"_s) == 1);

    OrganisationForm other(window.file());
    start(window, other);
    other.change([](Organisation& record) { record.name = u"Neulan"_s; });
    other.save([](const base::Result<qint64>& saving) { must(saving); });
    other.change([](Organisation& record) { record.name = u"Neuland"_s; });
    settle(window.file());
    CHECK(other.isTouched());
    CHECK(count(window, u"organisation WHERE name = 'Neulan'"_s) == 1);
    save(window, other);
    CHECK(count(window, u"organisation WHERE name = 'Neuland'"_s) == 1);
    CHECK(count(window, u"organisation"_s) == 2);
}

TEST_CASE("Record form: a draft that cannot be written says why")
{
    WindowFile window;
    ContactForm form(window.file());
    start(window, form);
    setDiskFull(window.file(), true);
    form.change([](domain::Contact& contact) { contact.notes = longText(); });
    keep(window, form);
    REQUIRE(form.notKept().has_value());
    CHECK(form.notKept()->kind == base::ErrorKind::DiskFull);
    setDiskFull(window.file(), false);
    keep(window, form);
    CHECK_FALSE(form.notKept().has_value());
    CHECK(form.keptAt().has_value());
}

TEST_CASE("Record form: a postal code that is not whole is hinted at and keeps nothing off")
{
    WindowFile window;
    OrganisationForm form(window.file());
    start(window, form);
    form.change([](domain::Organisation& organisation) { organisation.name = u"Horizont"_s; });
    form.setPostalCode(u"0166"_s);
    CHECK(form.hintOf(RecordField::PostalCode).isEmpty()); // more may come
    form.touch(RecordField::PostalCode);
    CHECK_FALSE(form.hintOf(RecordField::PostalCode).isEmpty());
    CHECK(form.blockedBy().isEmpty());
    for (const QString& right : {u"01662"_s, u"D-01662"_s, u"405 02"_s, u"59-900"_s, u""_s}) {
        form.setPostalCode(right);
        CHECK(form.hintOf(RecordField::PostalCode).isEmpty());
    }
    form.setPostalCode(u"016622"_s);
    CHECK_FALSE(form.hintOf(RecordField::PostalCode).isEmpty());
}

TEST_CASE("Record form: a name that another has is hinted at, in any script, and keeps nothing off")
{
    WindowFile window;
    domain::Contact there;
    there.givenName = u"Наталья"_s;
    there.familyName = u"Haddad"_s;
    there.town = u"Pirna"_s;
    there.id = recorded(window, there).id;
    const auto type = [&](ContactForm& form, const QString& given) {
        name(form, given);
        settle(window.file());
    };
    ContactForm fresh(window.file());
    start(window, fresh);
    fresh.change([](domain::Contact& contact) { contact.familyName = u"Haddad"_s; });
    type(fresh, u"Natalja"_s);
    CHECK(fresh.hintOf(RecordField::Name).contains(u"Pirna"_s));
    CHECK(fresh.blockedBy().isEmpty());
    type(fresh, u"Natalja M."_s);
    CHECK(fresh.hintOf(RecordField::Name).isEmpty());
    type(fresh, u"Natalja"_s);
    save(window, fresh);
    // Two of one name are recorded now, and meant so.
    ContactForm known(window.file());
    start(window, known, there.id.value);
    known.change([](domain::Contact& contact) { contact.town = u"Heidenau"_s; });
    settle(window.file());
    CHECK(known.hintOf(RecordField::Name).isEmpty());
    type(known, u"Nata"_s);
    type(known, u"Natalia"_s);
    CHECK_FALSE(known.hintOf(RecordField::Name).isEmpty());
}

TEST_CASE("Record form: an organisation that takes the name of another is hinted at where that has no town")
{
    WindowFile window;
    Organisation there;
    there.name = u"Müglitz-Treff"_s;
    there.statedDistrict = domain::District::Meissen;
    recorded(window, there);
    OrganisationForm form(window.file());
    start(window, form);
    form.change([](Organisation& organisation) { organisation.name = u"Mueglitz-Treff"_s; });
    settle(window.file());
    CHECK(form.hintOf(RecordField::Name)
              .contains(domain::label(domain::District::Meissen, window.file().language())));
}

TEST_CASE("Organisation form: of the founding the year is enough")
{
    WindowFile window;
    const auto [typed, day, shown] = GENERATE(table<QString, QDate, QString>({
        {u" 1998 "_s, QDate(1998, 1, 1), u"1998"_s},
        {u"3.4.1998"_s, QDate(1998, 4, 3), u"03.04.1998"_s},
    }));
    qint64 id = 0;
    {
        OrganisationForm form(window.file());
        start(window, form);
        form.change([](domain::Organisation& organisation) { organisation.name = u"Horizont"_s; });
        form.type(RecordField::Founded, u"199"_s);
        CHECK_FALSE(form.blockedBy().isEmpty());
        form.type(RecordField::Founded, typed);
        CHECK(form.blockedBy().isEmpty());
        id = save(window, form);
    }
    OrganisationForm form(window.file());
    start(window, form, id);
    CHECK(form.organisation().founded == day);
    CHECK(form.typed(RecordField::Founded) == shown);
    CHECK_FALSE(form.isTouched());
}

TEST_CASE("Record form: the town follows the postal code until someone types another")
{
    WindowFile window;
    ContactForm form(window.file());
    start(window, form);
    form.setPostalCode(u"01662"_s);
    CHECK(form.contact().town == u"Meißen"_s);
    form.setPostalCode(u"0106"_s);
    form.setPostalCode(u"01067"_s);
    CHECK(form.contact().town == u"Dresden"_s);
    form.change([](domain::Contact& contact) { contact.town = u"Anderswo"_s; });
    form.setPostalCode(u"01662"_s);
    CHECK(form.contact().town == u"Anderswo"_s);
}
