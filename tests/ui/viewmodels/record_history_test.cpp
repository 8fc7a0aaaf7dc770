// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/record_history.h"

#include "support/dump.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/window_ask.h"
#include "viewmodels/contact_form.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using storage::Database;
using viewmodels::ContactForm;

namespace {

domain::ContactId save(WindowFile& window, ContactForm& form)
{
    std::optional<base::Result<qint64>> saved;
    form.save([&](const base::Result<qint64>& id) { saved = id; });
    settle(window.file());
    REQUIRE(saved.has_value());
    return {must(*saved)};
}

} // namespace

TEST_CASE("Record history: changes of a contact are told in words, without keys, ids or columns")
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

TEST_CASE("Record history: a role of a contact is told with its organisation")
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

TEST_CASE("Record history: every field and state that the journal has is named")
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
