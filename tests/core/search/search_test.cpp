// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/filter.h"

#include "support/file_kit.h"
#include "support/names.h"
#include "support/records.h"
#include "support/results.h"

#include <catch2/generators/catch_generators.hpp>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using domain::District;

namespace {

/// The ids that a query yields, in its order.
QList<qint64> found(storage::Database& database, const search::Query& query)
{
    storage::Statement select = must(database.prepare(query.sql));
    for (const auto& [name, value] : query.values)
        select.bind(QLatin1StringView(name.toLatin1()), value);
    QList<qint64> ids;
    while (must(select.next()))
        ids += select.integer(0);
    return ids;
}

QStringList contactNames(storage::Database& database, const search::ContactFilter& filter, int limit = 0)
{
    QStringList result;
    for (const qint64 id : found(database, search::query(filter, limit)))
        result +=
            scalar(database,
                   u"SELECT concat_ws(' ', given_name, family_name) FROM contact WHERE id = %1"_s.arg(id))
                .toString();
    return result;
}

QStringList organisationNames(storage::Database& database, const search::OrganisationFilter& filter,
                              int limit = 0)
{
    QStringList result;
    for (const qint64 id : found(database, search::query(filter, limit)))
        result += scalar(database, u"SELECT name FROM organisation WHERE id = %1"_s.arg(id)).toString();
    return result;
}

/// One contact for each of the names, all of it in the family name.
std::unique_ptr<storage::Database> fileWithNames()
{
    auto database = must(storage::Database::inMemory());
    storage::Batch batch = begin(*database);
    storage::ContactRepository contacts(*database, places());
    for (const QString& name : names()) {
        domain::Contact record = contact({}, name);
        must(contacts.save(batch, record));
    }
    must(batch.commit());
    return database;
}

domain::Organisation described(const QString& name, District district, const QStringList& languages,
                               const QStringList& topics, const QString& kind)
{
    domain::Organisation record = organisation(name);
    record.statedDistrict = district;
    record.languages = domain::CodeSet(languages);
    record.topics = domain::CodeSet(topics);
    record.kind = kind;
    return record;
}

} // namespace

TEST_CASE("Search: a spelling finds the others")
{
    const auto [stored, typed] = GENERATE(table<QString, QString>({
        {u"Müller"_s, u"mueller"_s},
        {u"Mueller"_s, u"Müller"_s},
        {u"Muller"_s, u"MÜLLER"_s},
        {u"Müller"_s, u"muller"_s},
        {u"Weiß"_s, u"weiss"_s},
        {u"Šołta"_s, u"solta"_s},
        {u"Wałda"_s, u"walda"_s},
        {u"Наталья"_s, u"Natalja"_s},
        {u"Наталья"_s, u"Natalia"_s},
        {u"Natalya"_s, u"Наталья"_s},
        {u"Юлия"_s, u"Julia"_s},
        {u"Yulia"_s, u"Юлия"_s},
        {u"Щербаков"_s, u"Schtscherbakow"_s},
        {u"Чайковский"_s, u"Tschaikowski"_s},
        {u"Tchaikovsky"_s, u"чайковский"_s},
        {u"Кузнецов"_s, u"Kusnezow"_s},
        {u"Kuznetsov"_s, u"Kusnezow"_s},
        {u"İbrahim Işık"_s, u"ibrahim isik"_s},
        {u"Ayşegül Çağlar"_s, u"aysegul caglar"_s},
        {u"Nguyễn Thị Phượng"_s, u"phuong nguyen"_s},
        {u"Đặng"_s, u"dang"_s},
        {u"O'Neill"_s, u"oneill"_s},
        {u"ONeill"_s, u"o’neill"_s},
        {u"عبد الله"_s, u"عبد"_s},
        {u"مُحَمَّد"_s, u"محمد"_s},
    }));
    CAPTURE(stored, typed);
    const auto database = must(storage::Database::inMemory());
    saved(*database, contact({}, u"Anderer Mensch"_s));
    saved(*database, contact({}, stored));
    CHECK(contactNames(*database, {.text = typed}) == QStringList{stored});
}

TEST_CASE("Search: never loses a record while its name is being typed")
{
    const auto database = fileWithNames();
    for (const QString& name : names()) {
        for (const QString& word : name.split(u' ')) {
            for (qsizetype typed = 1; typed <= word.size(); ++typed) {
                const QString text = word.first(typed);
                if (text.back().isHighSurrogate())
                    continue;
                CAPTURE(name, text, search::matchExpression(text));
                CHECK(contactNames(*database, {.text = text}).contains(name));
            }
        }
    }
}

TEST_CASE("Search: never loses a record while several words are being typed, in any order")
{
    const auto database = fileWithNames();
    CHECK(rc::check([&] {
        const QString name = names()[*rc::gen::inRange<qsizetype>(0, names().size())];
        QStringList words = name.split(u' ');
        if (*rc::gen::arbitrary<bool>())
            std::reverse(words.begin(), words.end());
        const int last = *rc::gen::inRange(0, int(words.size()));
        const qsizetype typed = *rc::gen::inRange<qsizetype>(1, words[last].size() + 1);
        words = words.first(last + 1);
        words[last] = words[last].first(typed);
        if (words[last].back().isHighSurrogate())
            return;
        const QString text = words.join(u' ');
        RC_LOG() << text.toStdString() << " -> " << search::matchExpression(text).toStdString() << std::endl;
        RC_ASSERT(contactNames(*database, {.text = text}).contains(name));
    }));
}

TEST_CASE("Search: all words must be there, in any order, and the last may be a beginning")
{
    const auto database = must(storage::Database::inMemory());
    domain::Contact anna = contact(u"Anna"_s, u"Schäfer"_s);
    anna.emails = QStringList{u"a.schaefer@verein-meissen.example"_s};
    anna.town = u"Nossen"_s;
    saved(*database, anna);
    saved(*database, contact(u"Annabell"_s, u"Weber"_s));
    CHECK(contactNames(*database, {.text = u"anna schaf"_s}) == QStringList{u"Anna Schäfer"_s});
    CHECK(contactNames(*database, {.text = u"schäfer anna"_s}) == QStringList{u"Anna Schäfer"_s});
    CHECK(contactNames(*database, {.text = u"nossen verein-mei"_s}) == QStringList{u"Anna Schäfer"_s});
    CHECK(contactNames(*database, {.text = u"anna"_s}) ==
          QStringList{u"Anna Schäfer"_s, u"Annabell Weber"_s});
    CHECK(contactNames(*database, {.text = u"anna weber schäfer"_s}) == QStringList{});
}

TEST_CASE("Search: a phone number is found by its digits, however it and the search are written")
{
    const QString stored =
        GENERATE(as<QString>(), u"+49 (351) 123-45"_s, u"0351/12345"_s, u"0351 123 45"_s,
                 u"0049 351 12345 (Büro)"_s, u"+49 (0)351 12345"_s, u"Tel. (0351) 12345"_s);
    const QString typed = GENERATE(as<QString>(), u"0351 12345"_s, u"035112345"_s, u"+49 351 12345"_s,
                                   u"0049351 12345"_s, u"4935112345"_s, u"12345"_s, u"2345"_s, u"351 12345"_s,
                                   u"0351/12"_s, u"(0351) 1"_s, u"berg 0351 123"_s, u"0351-12345 anna"_s);
    CAPTURE(stored, typed, search::matchExpression(typed));
    const auto database = must(storage::Database::inMemory());
    domain::Contact person = contact(u"Anna"_s, u"Berg"_s);
    person.phones = QStringList{u"0172 999999"_s, stored};
    saved(*database, person);
    domain::Organisation club = organisation(u"Anna-Berg-Verein"_s);
    club.phones = QStringList{stored};
    saved(*database, club);
    domain::Contact other = contact(u"Anna"_s, u"Bergmann"_s);
    other.phones = QStringList{u"0341 54321"_s};
    other.postalCode = u"54321"_s;
    saved(*database, other);
    CHECK(contactNames(*database, {.text = typed}) == QStringList{u"Anna Berg"_s});
    CHECK(organisationNames(*database, {.text = typed}) == QStringList{u"Anna-Berg-Verein"_s});
}

TEST_CASE("Search: never loses a phone number while it is being typed")
{
    const auto database = must(storage::Database::inMemory());
    domain::Contact person = contact(u"Anna"_s, u"Berg"_s);
    person.phones = QStringList{u"0351 / 123-45"_s};
    saved(*database, person);
    for (const QString& whole : {u"0351 / 123-45"_s, u"0351 12345"_s, u"0351 123 45 Berg"_s}) {
        for (qsizetype typed = 1; typed <= whole.size(); ++typed) {
            CAPTURE(whole.first(typed));
            CHECK(contactNames(*database, {.text = whole.first(typed)}) == QStringList{u"Anna Berg"_s});
        }
    }
}

TEST_CASE("Search: digits are looked for as a phone only from four on, and not the other way round")
{
    const auto database = must(storage::Database::inMemory());
    domain::Contact person = contact(u"Anna"_s, u"Berg"_s);
    person.phones = QStringList{u"+49 351 12345"_s};
    saved(*database, person);
    for (const QString& typed :
         {u"345"_s, u"54321"_s, u"2346"_s, u"a2345"_s, u"35112346"_s, u"0351 12345 9"_s}) {
        CAPTURE(typed);
        CHECK(contactNames(*database, {.text = typed}) == QStringList{});
    }
}

TEST_CASE("Search: the number of a record that was changed or deleted is found as it is now")
{
    const auto database = must(storage::Database::inMemory());
    domain::Contact person = contact(u"Anna"_s, u"Berg"_s);
    person.phones = QStringList{u"+49 351 12345"_s};
    person = saved(*database, person);
    person.phones = QStringList{u"+49 341 67890"_s};
    saved(*database, person);
    CHECK(contactNames(*database, {.text = u"0351 12345"_s}) == QStringList{});
    CHECK(contactNames(*database, {.text = u"0341 67890"_s}) == QStringList{u"Anna Berg"_s});
}

TEST_CASE("Search: no text finds everything, text without a letter nothing")
{
    const auto database = must(storage::Database::inMemory());
    saved(*database, contact(u"Berta"_s, {}));
    saved(*database, contact(u"Anna"_s, {}));
    CHECK(contactNames(*database, {}) == QStringList{u"Anna"_s, u"Berta"_s});
    CHECK(contactNames(*database, {.text = u"  \t"_s}) == QStringList{u"Anna"_s, u"Berta"_s});
    CHECK(contactNames(*database, {.text = u"?!"_s}) == QStringList{});
    CHECK(contactNames(*database, {}, 1) == QStringList{u"Anna"_s});
}

TEST_CASE("Search: hostile text neither fails nor finds what it does not say")
{
    const QString text = GENERATE(
        as<QString>(), u"\""_s, u"\"\""_s, u"*"_s, u"AND"_s, u"OR NOT"_s, u"NEAR(a b)"_s, u"("_s, u"))(("_s,
        u"a\"b"_s, u"a\" OR name:\"b"_s, u"name:anna OR"_s, u"^anna^"_s, u"{name words}:x"_s, u"-anna"_s,
        u"anna*b"_s, u"'; DROP TABLE contact; --"_s, u":match"_s, u":district0"_s, u"%"_s, u"\\"_s,
        u"\u0000"_s, u"a\u0000b"_s, u"😀"_s, u"a😀b"_s, u"😀 anna"_s, QString(QChar(0xd83d)),
        QString(QChar(0xdc00)) + u"x"_s, u"ा"_s, u"रामा"_s, u"_"_s, u"a_b"_s, u"१२३"_s, u"\u200b"_s,
        u"a\u200bb"_s, u"💩a"_s, u"𐐷b"_s, u"①"_s, u"ª"_s, u"ﷺ"_s, u"\ufffd"_s, u"a\ufffdb"_s,
        u"\u1f12\U0001f600z"_s, u"🇩🇪"_s, u"👩‍👧"_s, u"ⵣx"_s, u"𞤀𞤤"_s, u"ꧏx"_s);
    CAPTURE(text);
    const auto database = must(storage::Database::inMemory());
    saved(*database, contact(u"Anna"_s, u"Berg"_s));
    CHECK_NOTHROW(contactNames(*database, {.text = text}));
    CHECK_NOTHROW(contactNames(*database, {.text = text + u" anna"_s}));
    CHECK_NOTHROW(organisationNames(
        *database,
        {.text = text, .districts = {District::Meissen}, .language = text, .topic = text, .kind = text}));
    CHECK_NOTHROW(found(*database, search::query(search::SessionFilter{.text = text, .topic = text}, 10)));
    // A contact of that very name is found by it.
    if (search::matchExpression(text).isEmpty() || !text.isValidUtf16())
        return;
    const domain::Contact hostile = saved(*database, contact(u"Zoe"_s, text));
    CHECK(found(*database, search::query(search::ContactFilter{.text = text}, 0)).contains(hostile.id.value));
    CHECK(scalar(*database, u"SELECT count(*) FROM contact"_s).toInt() == 2);
}

TEST_CASE("Search: any text at all is no error")
{
    const auto database = fileWithNames();
    CHECK(rc::check([&] {
        const auto units = *rc::gen::container<std::vector<char16_t>>(
            rc::gen::oneOf(rc::gen::inRange<char16_t>(0x20, 0x7f), rc::gen::inRange<char16_t>(1, 0xffff)));
        const QString text = QString::fromUtf16(units.data(), qsizetype(units.size()));
        RC_LOG() << text.toStdString() << std::endl;
        (void)contactNames(*database, {.text = text}); // throws on an error of SQLite
    }));
}

TEST_CASE("Search: filters of organisations combine")
{
    const auto database = must(storage::Database::inMemory());
    const QString association = u"migrant-organisation"_s;
    saved(*database, described(u"Ost"_s, District::Meissen, {u"ru"_s, u"de"_s}, {u"layout"_s}, association));
    saved(*database, described(u"West"_s, District::Mittelsachsen, {u"ru"_s}, {u"layout"_s, u"networking"_s},
                               u"network"_s));
    saved(*database, described(u"Nord"_s, District::Other, {u"hsb"_s}, {u"networking"_s}, association));
    saved(*database, described(u"Süd"_s, District::Unknown, {}, {}, {}));
    const auto names = [&](const search::OrganisationFilter& filter) {
        return organisationNames(*database, filter);
    };
    CHECK(names({}) == QStringList{u"Nord"_s, u"Ost"_s, u"Süd"_s, u"West"_s});
    CHECK(names({.districts = {District::Meissen}}) == QStringList{u"Ost"_s});
    CHECK(names({.districts = {District::Meissen, District::Other}}) == QStringList{u"Nord"_s, u"Ost"_s});
    CHECK(names({.districts = {District::Unknown}}) == QStringList{u"Süd"_s});
    CHECK(names({.language = u"ru"_s}) == QStringList{u"Ost"_s, u"West"_s});
    CHECK(names({.language = u"r"_s}) == QStringList{});
    CHECK(names({.topic = u"networking"_s}) == QStringList{u"Nord"_s, u"West"_s});
    CHECK(names({.topic = u"net"_s}) == QStringList{});
    CHECK(names({.kind = association}) == QStringList{u"Nord"_s, u"Ost"_s});
    CHECK(names({.districts = {District::Meissen, District::Mittelsachsen},
                 .language = u"ru"_s,
                 .topic = u"networking"_s}) == QStringList{u"West"_s});
    CHECK(names({.text = u"os"_s, .language = u"ru"_s}) == QStringList{u"Ost"_s});
    CHECK(names({.text = u"os"_s, .language = u"hsb"_s}) == QStringList{});
    CHECK(names({.text = u"w"_s,
                 .districts = {District::Mittelsachsen},
                 .language = u"ru"_s,
                 .topic = u"layout"_s,
                 .kind = u"network"_s}) == QStringList{u"West"_s});
}

TEST_CASE(
    "Search: contacts are filtered by the district of their own address, else of their main organisation")
{
    const auto database = must(storage::Database::inMemory());
    const auto here = saved(*database, described(u"Hier"_s, District::Meissen, {}, {u"layout"_s}, {}));
    const auto there =
        saved(*database, described(u"Dort"_s, District::Mittelsachsen, {}, {u"networking"_s}, {}));
    domain::Contact own = contact(u"Eigene"_s, {});
    own.statedDistrict = District::Other;
    own.languages = domain::CodeSet({u"ru"_s});
    own = saved(*database, own);
    const domain::Contact through = saved(*database, contact(u"Durch"_s, {}));
    saved(*database, contact(u"Keine"_s, {}));
    saved(*database, domain::Role{.id = {},
                                  .contact = own.id,
                                  .organisation = here.id,
                                  .title = {},
                                  .from = {},
                                  .to = {},
                                  .main = true});
    saved(*database, domain::Role{.id = {},
                                  .contact = through.id,
                                  .organisation = there.id,
                                  .title = {},
                                  .from = {},
                                  .to = {},
                                  .main = false});
    saved(*database, domain::Role{.id = {},
                                  .contact = through.id,
                                  .organisation = here.id,
                                  .title = {},
                                  .from = {},
                                  .to = {},
                                  .main = true});
    const auto names = [&](const search::ContactFilter& filter) {
        return contactNames(*database, filter);
    };
    CHECK(names({.districts = {District::Meissen}}) == QStringList{u"Durch"_s});
    CHECK(names({.districts = {District::Mittelsachsen}}) == QStringList{});
    CHECK(names({.districts = {District::Other}}) == QStringList{u"Eigene"_s});
    CHECK(names({.districts = {District::Unknown}}) == QStringList{u"Keine"_s});
    CHECK(names({.topic = u"networking"_s}) == QStringList{u"Durch"_s});
    CHECK(names({.topic = u"layout"_s}) == QStringList{u"Durch"_s, u"Eigene"_s});
    CHECK(names({.language = u"ru"_s, .topic = u"layout"_s}) == QStringList{u"Eigene"_s});
    // The list says what the repository says.
    storage::ContactRepository contacts(*database, places());
    CHECK(must(contacts.districtOf(through.id)) == District::Meissen);
}

TEST_CASE("Search: sessions by days, words, topic and who was there, the newest first")
{
    const auto database = must(storage::Database::inMemory());
    const domain::Organisation club = saved(*database, organisation(u"Kulturverein Šołta"_s));
    const domain::Contact person = saved(*database, contact(u"Наталья"_s, u"Чайковская"_s));
    storage::SessionDetails first{session(QDate(2024, 12, 31)), {person.id}};
    first.session.concern = u"Förderantrag für die Küche"_s;
    first.session.language = u"ru"_s;
    first = saved(*database, first);
    storage::SessionDetails second{session(QDate(2025, 1, 1)), {}};
    second.session.organisation = club.id;
    second.session.topics = domain::CodeSet({u"layout"_s, u"networking"_s});
    second = saved(*database, second);
    storage::SessionDetails third{session(QDate(2025, 1, 1)), {}};
    third.session.start = QTime(9, 0);
    third = saved(*database, third);
    const QList<qint64> ids{first.session.id.value, second.session.id.value, third.session.id.value};
    const auto find = [&](const search::SessionFilter& filter) {
        return found(*database, search::query(filter, 0));
    };
    CHECK(find({}) == QList<qint64>{ids[2], ids[1], ids[0]});
    CHECK(find({.text = u"natalia"_s}) == QList<qint64>{ids[0]});
    CHECK(find({.text = u"kueche foerder"_s}) == QList<qint64>{ids[0]});
    CHECK(find({.text = u"solta"_s}) == QList<qint64>{ids[1]});
    CHECK(find({.from = QDate(2025, 1, 1)}) == QList<qint64>{ids[2], ids[1]});
    CHECK(find({.to = QDate(2024, 12, 31)}) == QList<qint64>{ids[0]});
    CHECK(find({.language = u"ru"_s}) == QList<qint64>{ids[0]});
    CHECK(find({.topic = u"layout"_s}) == QList<qint64>{ids[1]});
    CHECK(find({.districts = {District::Unknown}, .topic = u"networking"_s}).size() == 3);
    CHECK(found(*database, search::query(search::SessionFilter{}, 2)) == QList<qint64>{ids[2], ids[1]});
}

TEST_CASE("Search: sessions follow the new name of their organisation or contact")
{
    const auto database = must(storage::Database::inMemory());
    domain::Organisation club = saved(*database, organisation(u"Alter Name"_s));
    domain::Contact person = saved(*database, contact(u"Anna"_s, u"Früher"_s));
    const auto details = saved(*database, storage::SessionDetails{[&] {
                                                                      auto record = session();
                                                                      record.organisation = club.id;
                                                                      return record;
                                                                  }(),
                                                                  {person.id}});
    club.name = u"Neuer Verein"_s;
    person.familyName = u"Heute"_s;
    saved(*database, club);
    saved(*database, person);
    const auto find = [&](const QString& text) {
        return found(*database, search::query(search::SessionFilter{.text = text}, 0));
    };
    const QList<qint64> one{details.session.id.value};
    CHECK(find(u"neuer verein"_s) == one);
    CHECK(find(u"anna heute"_s) == one);
    CHECK(find(u"alter"_s).isEmpty());
    CHECK(find(u"früher"_s).isEmpty());
}

TEST_CASE("Filter: what was typed is bound, never part of the statement")
{
    const QString typed = u"Zzyzx"_s;
    const auto query =
        search::query(search::OrganisationFilter{typed, {District::Meissen}, typed, typed, typed}, 7);
    CHECK_FALSE(query.sql.contains(u"zzyzx"_s, Qt::CaseInsensitive));
    CHECK_FALSE(query.sql.contains(u"meissen"_s));
    CHECK(query.sql.contains(u"LIMIT 7"_s));
    CHECK(query.values.size() == 5);
}
