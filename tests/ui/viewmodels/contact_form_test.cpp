// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/contact_form.h"

#include "support/dump.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/window_ask.h"
#include "viewmodels/organisation_form.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
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

} // namespace

TEST_CASE("Contact form: lists are typed with commas")
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
