// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record_export.h"

#include "core/exchange/import_kit.h"
#include "exchange/record_values.h"
#include "support/records.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_range_equals.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using domain::District;
using domain::UiLanguage;
using exchange::Kind;

namespace {

std::unique_ptr<storage::Database> sampleFile()
{
    auto database = must(storage::Database::inMemory());
    for (const Kind kind : kKinds)
        importFile(*database, kind, sample(kind));
    return database;
}

/// In an order that does not depend on ids, the organisations of a workshop in the last column included.
QStringList sortedRecords(const QByteArray& csv)
{
    QStringList records = QString::fromUtf8(csv).split(u"\r\n"_s);
    for (QString& record : records) {
        QStringList names = record.section(u';', -1).split(u" | "_s);
        names.sort();
        record = record.section(u';', 0, -2) + u';' + names.join(u" | "_s);
    }
    records.sort();
    return records;
}

QList<QJsonObject> jsonLines(storage::Database& database, Kind kind, const std::vector<District>& districts = {})
{
    exchange::RecordExportOptions options;
    options.kind = kind;
    options.format = exchange::RecordFormat::JsonLines;
    options.districts = districts;
    const QByteArray lines = exported(database, options);
    REQUIRE(lines.endsWith('\n'));
    QList<QJsonObject> objects;
    for (const QByteArray& line : lines.chopped(1).split('\n')) {
        QJsonParseError error;
        objects += QJsonDocument::fromJson(line, &error).object();
        REQUIRE(error.error == QJsonParseError::NoError);
    }
    return objects;
}

} // namespace

TEST_CASE("Record export: imported into a fresh file it gives the same figures, and exported again the same text")
{
    const UiLanguage language = GENERATE(UiLanguage::German, UiLanguage::English, UiLanguage::Russian, UiLanguage::UpperSorbian);
    CAPTURE(int(language));
    const auto original = sampleFile();
    const auto copy = must(storage::Database::inMemory());
    for (const Kind kind : kKinds) {
        CAPTURE(int(kind));
        const Imported imported = importFile(*copy, kind, exported(*original, kind, language));
        CHECK(imported.reasons() == QStringList());
        CHECK(imported.summary.unknownColumns == QStringList());
        CHECK(imported.summary.created == imported.rows());
        CHECK(sortedRecords(exported(*copy, kind, language)) == sortedRecords(exported(*original, kind, language)));
    }
    for (const int year : kSampleYears)
        CHECK(missing(figuresOf(*original, year), figuresOf(*copy, year)) == QStringList());
    CHECK(missingOfSample(*copy) == QStringList());
}

TEST_CASE("Record export: each JSON line is an object with an id as text and keys that are never translated")
{
    const auto database = sampleFile();
    const auto [kind, keys] = GENERATE(table<Kind, QStringList>({
        {Kind::Organisations, {u"id"_s, u"name"_s, u"district"_s, u"organisation_kind"_s, u"emails"_s, u"languages"_s}},
        {Kind::Contacts, {u"id"_s, u"district"_s, u"emails"_s, u"languages"_s, u"phones"_s}},
        {Kind::Sessions, {u"id"_s, u"date"_s, u"minutes"_s, u"channel"_s, u"language"_s, u"district"_s, u"topics"_s, u"state"_s}},
        {Kind::Workshops, {u"id"_s, u"title"_s, u"workshop_kind"_s, u"date"_s, u"female"_s, u"male"_s, u"district"_s}},
        {Kind::Referrals, {u"id"_s, u"date"_s, u"referred_to"_s, u"status"_s}},
    }));
    CAPTURE(int(kind));
    const QList<QJsonObject> objects = jsonLines(*database, kind);
    CHECK(objects.size() > 50);
    QSet<QString> ids;
    for (const QJsonObject& object : objects) {
        ids += object[u"id"_s].toString();
        for (const QString& key : keys)
            CHECK(object.contains(key));
        if (object.contains(u"district"_s))
            CHECK(base::fromKey<District>(object[u"district"_s].toString()));
    }
    CHECK(ids.size() == objects.size());
}

TEST_CASE("Record export: only the districts asked for are written")
{
    const auto database = sampleFile();
    for (const Kind kind : {Kind::Organisations, Kind::Contacts, Kind::Sessions, Kind::Workshops}) {
        CAPTURE(int(kind));
        qsizetype sum = 0;
        for (const auto& [district, key] : base::EnumKeys<District>::entries) {
            exchange::RecordExportOptions options;
            options.kind = kind;
            options.format = exchange::RecordFormat::JsonLines;
            options.districts = {district};
            for (const QByteArray& line : exported(*database, options).split('\n')) {
                if (line.isEmpty())
                    continue;
                CHECK(QJsonDocument::fromJson(line).object()[u"district"_s].toString() == key);
                ++sum;
            }
        }
        CHECK(sum == jsonLines(*database, kind).size());
    }
    CHECK(jsonLines(*database, Kind::Sessions, {District::Meissen, District::Other}).size()
          == jsonLines(*database, Kind::Sessions, {District::Meissen}).size()
                 + jsonLines(*database, Kind::Sessions, {District::Other}).size());
}

TEST_CASE("Record export: cells that a spreadsheet would calculate are guarded and come back as they were")
{
    const QString notes = GENERATE(u"=1+1"_s, u"+49 351 1"_s, u"-5"_s, u"@x"_s, u"+1+1"_s, u"'=1"_s, u"=cmd|'/c calc'!A0"_s,
                                   u"a\t=1"_s, u"zwei\nZeilen; \"und\" mehr, Komma"_s);
    CAPTURE(notes.toStdString());
    const auto original = must(storage::Database::inMemory());
    domain::Organisation record = organisation(u"=HYPERLINK(\"http://x\")"_s);
    record.notes = notes;
    record.phones = {u"+49 351 1"_s};
    saved(*original, record);
    const QByteArray csv = exported(*original, Kind::Organisations);
    CHECK(csv.contains("'=HYPERLINK"));
    for (const QByteArray& cell : csv.mid(3).split(';')) {
        CHECK_FALSE(cell.startsWith('='));
        CHECK_FALSE(cell.startsWith('@'));
        CHECK_FALSE(cell.startsWith("\"="));
        CHECK_FALSE(cell.startsWith("+1"));
    }
    CHECK(csv.contains(";+49 351 1;"));
    const auto copy = must(storage::Database::inMemory());
    importFile(*copy, Kind::Organisations, csv);
    CHECK(scalar(*copy, u"SELECT name FROM organisation"_s).toString() == record.name);
    CHECK(scalar(*copy, u"SELECT notes FROM organisation"_s).toString() == notes);
    CHECK(scalar(*copy, u"SELECT phones FROM organisation"_s).toString() == u"+49 351 1");
}

TEST_CASE("Record export: a concern that begins with a tab or a line break is guarded, and nothing of it is calculated")
{
    const auto original = must(storage::Database::inMemory());
    for (const QString& concern : {u"\t=1+1"_s, u"\r=1+1"_s, u"\n=1+1"_s}) {
        storage::SessionDetails details;
        details.session = session();
        details.session.concern = concern;
        saved(*original, details);
    }
    const QByteArray csv = exported(*original, Kind::Sessions);
    CHECK(csv.count("'\t=1+1") == 1);
    CHECK(csv.count("=1+1") == 3);
    CHECK_FALSE(csv.contains("\"\t="));
    CHECK_FALSE(csv.contains("\"\r="));
    CHECK_FALSE(csv.contains("\"\n="));
    const auto copy = must(storage::Database::inMemory());
    CHECK(importFile(*copy, Kind::Sessions, csv).summary.created == 3);
    CHECK(rows(*copy, u"SELECT trim(concern, char(9) || char(10) || char(13)) FROM counselling_session"_s)
          == QStringList({u"=1+1"_s, u"=1+1"_s, u"=1+1"_s}));
}

TEST_CASE("Record export: an empty file gives a head row, or no JSON line")
{
    const auto database = must(storage::Database::inMemory());
    CHECK(exported(*database, Kind::Contacts).count('\n') == 1);
    CHECK(exported(*database, Kind::Referrals, UiLanguage::English).mid(3)
          == "Session no.;Date;Organisation;Contact;Contact e-mail;Referred to;Topic;Status\r\n");
    exchange::RecordExportOptions options;
    options.format = exchange::RecordFormat::JsonLines;
    CHECK(exported(*database, options) == QByteArray());
}

TEST_CASE("Record export: organisations whose names hold a comma stay with their workshop")
{
    const auto original = must(storage::Database::inMemory());
    importFile(*original, Kind::Organisations, u"Name\n\"Brücke, Pirna\"\nHorizont\n"_s);
    importFile(*original, Kind::Workshops, u"Titel;Datum;weiblich;Organisationen\nW;01.02.2025;4;Brücke, Pirna | Horizont\n"_s);
    const auto copy = must(storage::Database::inMemory());
    for (const Kind kind : {Kind::Organisations, Kind::Workshops})
        CHECK(importFile(*copy, kind, exported(*original, kind)).reasons() == QStringList());
    CHECK(scalar(*copy, u"SELECT count(*) FROM workshop_organisation"_s).toInt() == 2);
    CHECK(missing(figuresOf(*original, 2025), figuresOf(*copy, 2025)) == QStringList());
}

TEST_CASE("Record export: all contacts of a session are named in their order, each with its e-mail, and are read back so")
{
    const auto original = must(storage::Database::inMemory());
    importFile(*original, Kind::Contacts,
               u"Vorname;Nachname;E-Mail\n\"Anna, M. A.\";Müller;anna@x.example\nБорис;Петров;\nZoë;O’Connor;zoe@x.example\n"_s);
    importFile(*original, Kind::Sessions,
               u"Nr.;Datum;Dauer;Themen;Kontakt;Kontakt E-Mail\n"
               "1;03.04.2025;30;other;Zoë O’Connor | Борис Петров | Anna, M. A. Müller;zoe@x.example | | anna@x.example\n"
               "2;04.04.2025;30;other;Борис Петров|Zoë O’Connor|Борис Петров;\n"
               "3;05.04.2025;30;other;Борис Петров;\n"
               "4;06.04.2025;30;other;;zoe@x.example | anna@x.example\n"_s);
    const QStringList contacts{
        u"1: Zoë, Борис, Anna, M. A."_s,
        u"2: Борис, Zoë"_s,
        u"3: Борис"_s,
        u"4: Zoë, Anna, M. A."_s,
    };
    const auto contactsOf = [](storage::Database& database) {
        return rows(database, u"SELECT s.import_number || ': ' || group_concat(c.given_name, ', ' ORDER BY l.position) "
                              "FROM counselling_session s JOIN session_contact l ON l.session_id = s.id "
                              "JOIN contact c ON c.id = l.contact_id GROUP BY s.id ORDER BY s.import_number"_s);
    };
    REQUIRE(contactsOf(*original) == contacts);
    const QByteArray csv = exported(*original, Kind::Sessions);
    CHECK(csv.contains(";Zoë O’Connor | Борис Петров | Anna, M. A. Müller;zoe@x.example |  | anna@x.example;"));
    CHECK(csv.contains(";Борис Петров;;"));
    const auto copy = must(storage::Database::inMemory());
    for (const Kind kind : {Kind::Contacts, Kind::Sessions})
        CHECK(importFile(*copy, kind, exported(*original, kind)).reasons() == QStringList());
    CHECK(contactsOf(*copy) == contacts);
}

TEST_CASE("Record export: a session held has the type that it counts as, another one only the mark of staff")
{
    const auto database = must(storage::Database::inMemory());
    importFile(*database, Kind::Organisations, u"Name\nHorizont\n"_s);
    importFile(*database, Kind::Contacts, u"Nachname\nMüller\nPetrow\n"_s);
    importFile(*database, Kind::Sessions,
               u"Nr.;Datum;Dauer;Themen;Organisation;Kontakt;Beratungsart;Status\n"
               "organisation, later;04.04.2025;30;other;Horizont;;;\n"
               "organisation, first;03.04.2025;30;other;Horizont;Müller;;\n"
               "person, first;05.04.2025;30;other;;Müller | Petrow;;\n"
               "person, later;06.04.2025;30;other;;Müller;;\n"
               "anonymous;06.04.2025;30;other;;;;\n"
               "anonymous, marked;06.04.2025;30;other;;;Folgeberatung;\n"
               "planned;06.04.2026;30;other;Horizont;;;geplant\n"
               "planned, marked;06.04.2026;30;other;;;Folgeberatung;geplant\n"_s);
    const auto typesOf = [&](UiLanguage language) {
        QStringList types;
        for (const QString& line : QString::fromUtf8(exported(*database, Kind::Sessions, language)).split(u"\r\n"_s))
            types += line.section(u';', 0, 0) + u": "_s + line.section(u';', 11, 11);
        return types.mid(1, types.size() - 2);
    };
    CHECK_THAT(typesOf(UiLanguage::German),
               Catch::Matchers::UnorderedRangeEquals(QStringList{
                   u"organisation, later: Folgeberatung"_s, u"organisation, first: Erstberatung"_s, u"person, first: Erstberatung"_s,
                   u"person, later: Folgeberatung"_s, u"anonymous: Erstberatung"_s, u"anonymous, marked: Folgeberatung"_s,
                   u"planned: "_s, u"planned, marked: Folgeberatung"_s}));
    CHECK(typesOf(UiLanguage::English).contains(u"person, later: follow-up session"_s));
    QStringList keys;
    for (const QJsonObject& line : jsonLines(*database, Kind::Sessions))
        keys += line[u"number"_s].toString() + u": "_s + line[u"session_type"_s].toString();
    CHECK(keys.contains(u"organisation, first: first"_s));
    CHECK(keys.contains(u"person, later: follow_up"_s));
    CHECK(keys.contains(u"planned, marked: "_s));
}

TEST_CASE("Record export: a session whose type has changed since is found again in the file that it was imported into")
{
    const auto original = must(storage::Database::inMemory());
    const auto copy = must(storage::Database::inMemory());
    const auto bringOver = [&] {
        int created = 0;
        for (const Kind kind : {Kind::Organisations, Kind::Sessions}) {
            const Imported imported = importFile(*copy, kind, exported(*original, kind));
            CHECK(imported.reasons() == QStringList());
            created += imported.summary.created;
        }
        return created;
    };
    importFile(*original, Kind::Organisations, u"Name\nHorizont\n"_s);
    const QString number = GENERATE(QString(), u"1"_s);
    importFile(*original, Kind::Sessions, u"Nr.;Datum;Dauer;Themen;Organisation\n%1;03.04.2025;30;other;Horizont\n"_s.arg(number));
    CHECK(bringOver() == 2);
    importFile(*original, Kind::Sessions, u"Nr.;Datum;Dauer;Themen;Organisation\n2;02.04.2025;30;other;Horizont\n"_s);
    CHECK(bringOver() == 1);
    CHECK(scalar(*copy, u"SELECT count(*) FROM counselling_session WHERE marked_follow_up"_s).toInt() == 0);
}
