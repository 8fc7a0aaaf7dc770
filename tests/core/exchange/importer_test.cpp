// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importer.h"

#include "core/exchange/import_kit.h"
#include "storage/undo.h"
#include "support/dump.h"
#include "support/records.h"

#include <catch2/generators/catch_generators.hpp>

#include <rapidcheck.h>

#include <random>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using base::ErrorKind;
using domain::Field;
using domain::Rule;
using exchange::Kind;

namespace {

QList<QStringList> parsed(const QByteArray& csv)
{
    QList<QStringList> table(1);
    QString field;
    bool quoted = false;
    QString text = QString::fromUtf8(csv).remove(QChar(0xFEFF));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            if (quoted && i + 1 < text.size() && text[i + 1] == u'"') {
                field += u'"';
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (quoted || (c != u';' && c != u'\n' && c != u'\r')) {
            field += c;
        } else if (c != u'\r') {
            table.last() += field;
            field.clear();
            if (c == u'\n')
                table += QStringList();
        }
    }
    if (!field.isEmpty() || !table.last().isEmpty())
        table.last() += field;
    if (table.last().isEmpty())
        table.removeLast();
    return table;
}

QString written(const QList<QStringList>& table, QChar separator, const QString& lineEnd)
{
    QString text;
    for (const QStringList& row : table) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r'))
                cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
            cells += cell;
        }
        text += cells.join(separator) + lineEnd;
    }
    return text;
}

/// The English headers of CLI.md; the columns stand in the same order as the German ones of the sample.
QStringList englishHead(Kind kind)
{
    switch (kind) {
    case Kind::Organisations:
        return u"Name,Kind,Street,Postal code,Town,District,Phone,E-mail,Languages,Topics,Notes"_s.split(u',');
    case Kind::Contacts:
        return u"Given name,Family name,Role,Organisation,Phone,E-mail,Postal code,Town,District,Languages,Consent on"_s.split(u',');
    case Kind::Sessions:
        return u"No.,Date,Start,Minutes,Channel,Language,Organisation,Contact,Contact e-mail,District,Topics,Session type,Concern"_s.split(u',');
    case Kind::Workshops:
        return u"Title,Kind,Date,Start,End,Town,District,Topic,Language,female,male,diverse,not stated,Organisations"_s.split(u',');
    case Kind::Referrals:
        return u"Session no.,Date,Organisation,Contact,Contact e-mail,Referred to,Topic,Status"_s.split(u',');
    }
    return {};
}

QByteArray utf16(const QString& text, bool bigEndian)
{
    QByteArray bytes = bigEndian ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE");
    for (const QChar c : text) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

/// Nothing where Windows-1252 lacks a letter.
std::optional<QByteArray> windows1252(const QString& text)
{
    static const QString kUpper = u"€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ"_s;
    QByteArray bytes;
    for (const QChar c : text) {
        const qsizetype upper = kUpper.indexOf(c);
        if (upper >= 0)
            bytes += char(0x80 + upper);
        else if (c.unicode() < 0x80 || (c.unicode() >= 0xA0 && c.unicode() <= 0xFF))
            bytes += char(c.unicode());
        else
            return std::nullopt;
    }
    return bytes;
}

enum class Variant { AsItIs, EnglishCommasLf, TabsCr, Utf16LittleEndian, Utf16BigEndian, Utf8WithoutMark };

QByteArray inVariant(Kind kind, Variant variant)
{
    const QByteArray original = sample(kind);
    QList<QStringList> table = parsed(original);
    switch (variant) {
    case Variant::AsItIs:
        return original;
    case Variant::EnglishCommasLf:
        table[0] = englishHead(kind);
        return written(table, u',', u"\n"_s).toUtf8();
    case Variant::TabsCr:
        return written(table, u'\t', u"\r"_s).toUtf8();
    case Variant::Utf16LittleEndian:
        return utf16(written(table, u';', u"\r\n"_s), false);
    case Variant::Utf16BigEndian:
        return utf16(written(table, u';', u"\r\n"_s), true);
    case Variant::Utf8WithoutMark:
        return written(table, u';', u"\r\n"_s).toUtf8();
    }
    return {};
}

std::unique_ptr<storage::Database> freshFile()
{
    return must(storage::Database::inMemory());
}

/// Organisations and contacts that the rows of the tests below refer to.
std::unique_ptr<storage::Database> smallFile()
{
    auto database = freshFile();
    importFile(*database, Kind::Organisations,
           u"Name;Art;PLZ;Ort\nHorizont Pirna e. V.;Initiative;01796;Pirna\nDoppelt;Netzwerk;01662;Meißen\n"
           "Doppelt;Netzwerk;09599;Freiberg\nJobcenter;Kommune/Behörde;01662;Meißen\n"_s);
    importFile(*database, Kind::Contacts,
           u"Vorname;Nachname;Organisation;E-Mail\nAnna;Müller;Horizont Pirna e. V.;anna@x.example\n"
           "Борис;Петров;;boris@x.example\n"_s);
    return database;
}

const QString kHead = u"Nr.;Datum;Beginn;Dauer (Min.);Form;Sprache;Organisation;Kontakt;Kontakt E-Mail;Landkreis;"
                      "Themen;Beratungsart;Anliegen\n"_s;

QString wrong(int line, Field field, Rule rule)
{
    return u"%1: %2/%3"_s.arg(line).arg(int(field)).arg(int(rule));
}

qint64 count(storage::Database& database, const QString& table)
{
    return scalar(database, u"SELECT count(*) FROM "_s + table).toLongLong();
}

} // namespace

TEST_CASE("Importer: the sample gives every expected figure in every encoding, with German and English headers, and again nothing new")
{
    const Variant variant =
        GENERATE(Variant::AsItIs, Variant::EnglishCommasLf, Variant::TabsCr, Variant::Utf16LittleEndian,
                 Variant::Utf16BigEndian, Variant::Utf8WithoutMark);
    CAPTURE(int(variant));
    const auto database = freshFile();
    for (const Kind kind : kKinds) {
        CAPTURE(int(kind));
        const QByteArray csv = inVariant(kind, variant);
        const int expected = int(parsed(sample(kind)).size()) - 1;
        const Imported first = importFile(*database, kind, csv);
        CHECK(first.reasons() == QStringList());
        CHECK(first.rows() == expected);
        CHECK(first.summary.created == expected);
        CHECK(first.summary.unknownColumns == QStringList());
        const QString before = dumpTables(*database);
        const Imported again = importFile(*database, kind, csv);
        CHECK(again.summary.unchanged == expected);
        CHECK(difference(before, dumpTables(*database)) == QString());
    }
    CHECK(missingOfSample(*database) == QStringList());
    const QString before = dumpTables(*database);
    for (const Kind kind : kKinds)
        importFile(*database, kind, sample(kind));
    CHECK(difference(before, dumpTables(*database)) == QString());
}

TEST_CASE("Importer: undo of each import gives exactly the records from before")
{
    const Folder folder;
    const auto database = must(storage::Database::create(folder.path(), kKey));
    QStringList dumps;
    for (const Kind kind : kKinds) {
        dumps += dumpRecords(database->connection());
        importFile(*database, kind, sample(kind));
        CHECK(dumpRecords(database->connection()) != dumps.last());
    }
    while (!dumps.isEmpty()) {
        const storage::BatchInfo undone = must(storage::undo(*database));
        CHECK(undone.action == storage::Action::Import);
        CHECK(undone.subject == base::keyOf(kKinds[std::size_t(dumps.size() - 1)]));
        CHECK(difference(dumps.takeLast(), dumpRecords(database->connection())) == QString());
    }
    CHECK(failure(storage::undo(*database)) == ErrorKind::NothingToUndo);
}

TEST_CASE("Importer: Windows-1252 gives what UTF-8 gives")
{
    QHash<Kind, QList<QStringList>> kept;
    QSet<QString> names{QString()};
    QSet<QString> emails{QString()};
    QSet<QString> numbers{QString()};
    for (const Kind kind : kKinds) {
        const QList<QStringList> table = parsed(sample(kind));
        kept[kind] += table.first();
        for (const QStringList& row : table.sliced(1)) {
            if (!windows1252(row.join(u'\t')))
                continue;
            const auto known = [&](int column) { return names.contains(row[column]); };
            if ((kind == Kind::Contacts && !known(3))
                || (kind == Kind::Sessions && (!known(6) || !emails.contains(row[8])))
                || (kind == Kind::Workshops && !row[13].isEmpty())
                || (kind == Kind::Referrals
                    && (!numbers.contains(row[0]) || !known(2) || !known(5) || !emails.contains(row[4]))))
                continue;
            if (kind == Kind::Organisations)
                names += row[0];
            if (kind == Kind::Contacts)
                emails += row[5];
            if (kind == Kind::Sessions)
                numbers += row[0];
            kept[kind] += row;
        }
        REQUIRE(kept[kind].size() > 5);
    }
    const auto inUtf8 = freshFile();
    const auto inWindows1252 = freshFile();
    for (const Kind kind : kKinds) {
        CAPTURE(int(kind));
        const QString text = written(kept[kind], u';', u"\r\n"_s);
        REQUIRE(windows1252(text).value().size() == text.size());
        const Imported utf8 = importFile(*inUtf8, kind, text.toUtf8());
        const Imported other = importFile(*inWindows1252, kind, *windows1252(text));
        CHECK(utf8.reasons() == QStringList());
        CHECK(other.summary.created == utf8.summary.created);
        CHECK(other.reasons() == QStringList());
        CHECK(exported(*inWindows1252, kind) == exported(*inUtf8, kind));
    }
    for (const int year : kSampleYears)
        CHECK(figuresOf(*inWindows1252, year) == figuresOf(*inUtf8, year));
    CHECK(figuresOf(*inWindows1252, 2025)[u"totals"_s][u"sessions"_s].toInt() > 20);
    const Imported lastOne = importFile(*inWindows1252, Kind::Organisations,
                                    windows1252(u"Name;Notizen\n„Brücke“ – Žofie Œuvre;5 €\n"_s).value());
    CHECK(lastOne.summary.created == 1);
    CHECK(scalar(*inWindows1252, u"SELECT name || notes FROM organisation ORDER BY id DESC"_s).toString()
          == u"„Brücke“ – Žofie Œuvre5 €");
}

TEST_CASE("Importer: in the wrong order rows are rejected, and the same files in the right order make it whole")
{
    const auto database = freshFile();
    for (auto kind = kKinds.rbegin(); kind != kKinds.rend(); ++kind) {
        const Imported early = importFile(*database, *kind, sample(*kind));
        CAPTURE(int(*kind));
        if (*kind == Kind::Referrals)
            CHECK(early.summary.created == 0);
        for (const exchange::RejectedRow& row : early.rejected) {
            for (const domain::Issue& issue : row.issues)
                CHECK(issue.rule == Rule::UnknownRecord);
        }
    }
    for (const Kind kind : kKinds)
        CHECK(importFile(*database, kind, sample(kind)).reasons() == QStringList());
    CHECK(missingOfSample(*database) == QStringList());
}

TEST_CASE("Importer: exactly the broken rows are rejected, each with its line and reason")
{
    const auto database = smallFile();
    const QString csv =
        kHead
        + u"1;03.04.2025;10:00;45;Telefon;Deutsch;Horizont Pirna e. V.;;;;Ehrenamt;;gut\n"              // 2
          "2;03.04.2025;;45;Telefon;Deutsch;Gibt es nicht;;;;Ehrenamt;;\n"                               // 3
          "3;31.02.2025;;45;Telefon;Deutsch;;;;;Ehrenamt;;\n"                                            // 4
          "4;03.04.2025;;45;Telefon;Deutsch;;;;;Ehrenamt, Astrologie;;\n"                                // 5
          "5;03.04.2025;;;Telefon;Deutsch;;;;;Ehrenamt;;\n"                                              // 6
          "6;03.04.2025;;-15;Telefon;Deutsch;;;;;Ehrenamt;;\n"                                           // 7
          "7;03.04.2025;;viele;Telefon;Deutsch;;;;;Ehrenamt;;\n"                                         // 8
          "8;03.04.2025;;45;Telefon;Deutsch;Doppelt;;;;Ehrenamt;;\n"                                     // 9
          "9;03.04.2025;;45;Telefon;Deutsch;;Anna Müller;boris@x.example;;Ehrenamt;;\n"                  // 10
          "1;04.04.2025;10:00;45;Telefon;Deutsch;Horizont Pirna e. V.;;;;Ehrenamt;;gut\n"                // 11
          "1;03.04.2025;10:00;45;Telefon;Deutsch;Horizont Pirna e. V.;;;;Ehrenamt;;gut\n"                // 12, as 2
          "10;05.04.2025;;30;Telefon;Deutsch;;;;;Ehrenamt;;\"nie geschlossen\n"                          // 13
          "11;05.04.2025;;30;Telefon;Deutsch;;;;;Ehrenamt;;gut\n"                                        // 14
          "12;05.04.2025;;30;Telefon;Deutsch;;;;;Ehrenamt;;\"Sagte: \"\"gut\"\"\"\n"                     // 15
          "13;05.04.2025;;30;Telefon;Deutsch;;;;;Ehrenamt;;\"gut;\nin zwei Zeilen\"\n"                   // 16, 17
          "14;05.04.2025\n"                                                                              // 18
          "15\n"                                                                                         // 19
          "16;05.04.2025;;30;Telefon;Deutsch;;;;;Ehrenamt;;gut;zu;viel\n"                                // 20
          "17;05.04.2025;;30;Telefon;Deutsch;;;;;Ehrenamt;;gut;;;\n"                                     // 21
          "18;05.04.2025;25:00;30;Telefon;Deutsch;;;;;Ehrenamt;;\n"                                      // 22
          "19;;;30;Telefon;Deutsch;;;;;Ehrenamt;;\n"                                                     // 23
          "20;05.04.2025;;30;Brieftaube;Klingonisch;;;;Atlantis;Ehrenamt;Zwischenberatung;\n"            // 24
          "21;05.04.2025;;30;Telefon;Deutsch;;;;;;;\n"                                                   // 25
          "22;05.04.1925;;30;Telefon;Deutsch;;;;;Ehrenamt;;\n"                                           // 26
          "23;05.04.2025;;2000;Telefon;Deutsch;;;;;Ehrenamt;;\n"                                         // 27
          "24;05.04.2025;;30;Telefon;Deutsch;;Niemand Sonst;;;Ehrenamt;;\n"                              // 28
          "25;05.04.2025;;30;Telefon;Deutsch;;Петров Борис;boris@x.example;;Ehrenamt;;gut"_s;            // 29
    const Imported imported = importFile(*database, Kind::Sessions, csv);
    const auto several = [](int line, std::initializer_list<std::pair<Field, Rule>> issues) {
        QString reason = QString::number(line) + u':';
        for (const auto& [field, rule] : issues)
            reason += u" %1/%2"_s.arg(int(field)).arg(int(rule));
        return reason;
    };
    CHECK(imported.reasons()
          == QStringList({
              wrong(3, Field::Organisation, Rule::UnknownRecord),
              wrong(4, Field::Date, Rule::NotADay),
              wrong(5, Field::Topics, Rule::UnknownCode),
              wrong(6, Field::Minutes, Rule::Required),
              wrong(7, Field::Minutes, Rule::Negative),
              wrong(8, Field::Minutes, Rule::NotANumber),
              wrong(9, Field::Organisation, Rule::SeveralFit),
              wrong(10, Field::Contact, Rule::UnknownRecord),
              wrong(11, Field::Number, Rule::TakenOtherwise),
              wrong(13, {}, Rule::UnclosedQuote),
              several(18, {{Field::Minutes, Rule::Required}, {Field::Topics, Rule::Required}}),
              wrong(19, {}, Rule::WrongColumns),
              wrong(20, {}, Rule::WrongColumns),
              wrong(22, Field::Start, Rule::NotATime),
              wrong(23, Field::Date, Rule::Required),
              several(24, {{Field::Channel, Rule::UnknownCode}, {Field::Language, Rule::UnknownCode},
                           {Field::Kind, Rule::UnknownCode}, {Field::District, Rule::UnknownCode}}),
              wrong(25, Field::Topics, Rule::Required),
              wrong(26, Field::Date, Rule::NotADay),
              wrong(27, Field::Minutes, Rule::TooLarge),
              wrong(28, Field::Contact, Rule::UnknownRecord),
          }));
    CHECK(imported.summary.created == 6);
    CHECK(imported.summary.unchanged == 1);
    CHECK(rows(*database, u"SELECT import_number FROM counselling_session ORDER BY id"_s)
          == u"1 11 12 13 17 25"_s.split(u' '));
    CHECK(scalar(*database, u"SELECT concern FROM counselling_session WHERE import_number = '12'"_s).toString()
          == u"Sagte: \"gut\"");
    CHECK(scalar(*database, u"SELECT concern FROM counselling_session WHERE import_number = '13'"_s).toString()
          == u"gut;\nin zwei Zeilen");
    const Imported again = importFile(*database, Kind::Sessions, csv);
    CHECK(again.reasons() == imported.reasons());
    CHECK(again.summary.created == 0);
    CHECK(again.summary.unchanged == 7);
    must(storage::undo(*database));
    CHECK(count(*database, u"counselling_session"_s) == 0);
}

TEST_CASE("Importer: a quote that is not closed costs its own row only, whatever the rows after it hold")
{
    const QString after = GENERATE(u"Telefon;Deutsch;;;;;Ehrenamt;;gut"_s, u"Telefon;Deutsch;\"\";;;;Ehrenamt;;gut"_s,
                                   u"Telefon;Deutsch;;;;;\"Ehrenamt\";;\"gut\""_s,
                                   u"Telefon;Deutsch;;;;;Ehrenamt;;\"; gut\""_s,
                                   u"Telefon;Deutsch;;;;;Ehrenamt;;\"\"\"gut\"\"\""_s);
    CAPTURE(after.toStdString());
    const auto database = smallFile();
    const Imported imported =
        importFile(*database, Kind::Sessions,
               kHead + u"1;05.04.2025;;30;Telefon;Deutsch;;;;;Ehrenamt;;\"nie geschlossen\n2;05.04.2025;;30;"_s + after
                   + u"\n3;06.04.2025;;30;"_s + after + u"\n"_s);
    CHECK(imported.reasons() == QStringList(wrong(2, {}, Rule::UnclosedQuote)));
    CHECK(rows(*database, u"SELECT import_number FROM counselling_session ORDER BY id"_s) == QStringList({u"2"_s, u"3"_s}));
    CHECK(scalar(*database, u"SELECT concern FROM counselling_session WHERE import_number = '3'"_s).toString().contains(u"gut"));
}

TEST_CASE("Importer: broken rows of the other kinds are rejected with their reason")
{
    const auto database = smallFile();
    const auto organisations = importFile(*database, Kind::Organisations,
                                      u"Name;Art;Landkreis;E-Mail;Sprachen\n;Initiative;;;\nA;Geheimbund;;;\n"
                                      "B;Initiative;Mars;;\nC;Initiative;;keine Adresse;\nD;Initiative;;;Deutsch, Elbisch\n"
                                      "E;Initiative;SOE;e@x.example;Deutsch | ru\n"_s);
    CHECK(organisations.reasons()
          == QStringList({wrong(2, Field::Name, Rule::Required), wrong(3, Field::Kind, Rule::UnknownCode),
                          wrong(4, Field::District, Rule::UnknownCode), wrong(5, Field::Email, Rule::NotAnEmail),
                          wrong(6, Field::Language, Rule::UnknownCode)}));
    const auto contacts = importFile(*database, Kind::Contacts,
                                 u"Vorname;Nachname;Organisation;Einwilligung am\n;;;\nX;Y;Niemand;\nX;Y;Doppelt;\n"
                                 "X;Y;;32.01.2025\nX;Y;;31.01.2025\n"_s);
    CHECK(contacts.reasons()
          == QStringList({wrong(2, Field::Name, Rule::Required), wrong(3, Field::Organisation, Rule::UnknownRecord),
                          wrong(4, Field::Organisation, Rule::SeveralFit), wrong(5, Field::Date, Rule::NotADay)}));
    const auto workshops = importFile(*database, Kind::Workshops,
                                  u"Titel;Datum;Beginn;Ende;weiblich;männlich;Organisationen\n;01.02.2025;;;1;2;\n"
                                  "W;31.04.2025;;;;;\nW;01.02.2025;10:00;09:00;;;\nW;01.02.2025;;;-1;;\nW;01.02.2025;;;viele;;\n"
                                  "W;01.02.2025;;;;;Jobcenter | Niemand\nW;01.02.2025;10:00;12:00;3;4;Jobcenter|Horizont Pirna e. V.\n"_s);
    CHECK(workshops.reasons()
          == QStringList({wrong(2, Field::Title, Rule::Required), wrong(3, Field::Date, Rule::NotADay),
                          wrong(4, Field::End, Rule::EndBeforeStart), wrong(5, Field::Counts, Rule::Negative),
                          wrong(6, Field::Counts, Rule::NotANumber), wrong(7, Field::Organisation, Rule::UnknownRecord)}));
    CHECK(count(*database, u"workshop_organisation"_s) == 2);
    importFile(*database, Kind::Sessions, kHead + u"1;03.04.2025;;45;Telefon;Deutsch;;;;;Ehrenamt;;\n"_s);
    const auto referrals = importFile(*database, Kind::Referrals,
                                  u"Beratung Nr.;Datum;Organisation;Verwiesen an;Status\n7;01.02.2025;;Jobcenter;\n"
                                  "1;01.02.2025;;;\n1;01.02.2025;;Niemand;\n1;01.13.2025;;Jobcenter;\n"
                                  "1;01.02.2025;;Jobcenter;vielleicht\n1;01.02.2025;;Jobcenter;Kontakt hergestellt\n"_s);
    CHECK(referrals.reasons()
          == QStringList({wrong(2, Field::Number, Rule::UnknownRecord), wrong(3, Field::Target, Rule::Required),
                          wrong(4, Field::Target, Rule::UnknownRecord), wrong(5, Field::Date, Rule::NotADay),
                          wrong(6, Field::Status, Rule::UnknownCode)}));
    CHECK(count(*database, u"referral"_s) == 1);
}

TEST_CASE("Importer: unknown terms are rejected, or join their list when asked, once for each")
{
    const auto database = smallFile();
    const QString csv = kHead
                        + u"1;03.04.2025;;45;Brieftaube;Elbisch;;;;;Ehrenamt, Astrologie;;\n"
                          "2;03.04.2025;;45;brieftaube;Deutsch;;;;;Astrologie;;\n"_s;
    CHECK(importFile(*database, Kind::Sessions, csv).summary.rejected == 2);
    const qint64 codes = count(*database, u"code"_s);
    exchange::ImportOptions options;
    options.kind = Kind::Sessions;
    options.addNewTerms = true;
    const Imported added = must(tryImport(*database, csv.toUtf8(), options));
    CHECK(added.reasons() == QStringList());
    CHECK(added.summary.newTerms == QStringList({u"Brieftaube"_s, u"Elbisch"_s, u"Astrologie"_s}));
    CHECK(count(*database, u"code"_s) == codes + 3);
    CHECK(importFile(*database, Kind::Sessions, csv).summary.unchanged == 2);
    must(storage::undo(*database));
    CHECK(count(*database, u"code"_s) == codes);
}

TEST_CASE("Importer: a dry run tries everything and keeps nothing")
{
    const auto database = smallFile();
    const QString before = dumpTables(*database);
    exchange::ImportOptions options;
    options.kind = Kind::Sessions;
    options.dryRun = true;
    options.addNewTerms = true;
    const Imported tried = must(tryImport(
        *database,
        QString(kHead + u"1;03.04.2025;;45;Brieftaube;Deutsch;;;;;Ehrenamt;;\n2;31.02.2025;;45;;;;;;;Ehrenamt;;\n"_s).toUtf8(),
        options));
    CHECK(tried.summary.created == 1);
    CHECK(tried.summary.newTerms == QStringList(u"Brieftaube"_s));
    CHECK(tried.reasons() == QStringList(wrong(3, Field::Date, Rule::NotADay)));
    CHECK(difference(before, dumpTables(*database)) == QString());
    must(begin(*database).commit()); // nothing is left open
}

TEST_CASE("Importer: a mapping renames headers and leaves columns out")
{
    const auto database = freshFile();
    exchange::ImportOptions options;
    options.kind = Kind::Organisations;
    options.mapping = {{u"Wie heißt sie?"_s, u"Name"_s}, {u"Ort"_s, QString()}, {u"Sitz"_s, u"town"_s}};
    const QByteArray csv = u"Wie heißt sie?;Ort;Sitz;Unbekanntes\nBrücke;geheim;Pirna;x\n"_s.toUtf8();
    const Imported imported = must(tryImport(*database, csv, options));
    CHECK(imported.summary.created == 1);
    CHECK(imported.summary.unknownColumns == QStringList(u"Unbekanntes"_s));
    CHECK(rows(*database, u"SELECT name, town FROM organisation"_s) == QStringList(u"Brücke | Pirna"_s));
    const QString before = dumpTables(*database);
    options.mapping = {{u"Wie heißt sie?"_s, u"Nummernschild"_s}};
    CHECK(failure(tryImport(*database, csv, options)) == ErrorKind::ColumnUnknown);
    options.mapping = {{u"Wie heißt sie?"_s, u"Name"_s}, {u"Ort"_s, u"Name"_s}};
    CHECK(failure(tryImport(*database, csv, options)) == ErrorKind::ColumnTwice);
    options.mapping = {};
    CHECK(failure(tryImport(*database, csv, options)) == ErrorKind::ColumnMissing);
    CHECK(difference(before, dumpTables(*database)) == QString());
}

TEST_CASE("Importer: without a required column or a head row nothing is imported")
{
    const auto [kind, head, reason] = GENERATE(table<Kind, QString, ErrorKind>({
        {Kind::Organisations, u"Art;Ort"_s, ErrorKind::ColumnMissing},
        {Kind::Contacts, u"Organisation;E-Mail"_s, ErrorKind::ColumnMissing},
        {Kind::Sessions, u"Datum;Themen"_s, ErrorKind::ColumnMissing},
        {Kind::Sessions, u"Dauer;Themen"_s, ErrorKind::ColumnMissing},
        {Kind::Sessions, u"Datum;Dauer"_s, ErrorKind::ColumnMissing},
        {Kind::Workshops, u"Titel;Art"_s, ErrorKind::ColumnMissing},
        {Kind::Workshops, u"Datum;Art"_s, ErrorKind::ColumnMissing},
        {Kind::Referrals, u"Datum;Status"_s, ErrorKind::ColumnMissing},
        {Kind::Referrals, u"Verwiesen an;Status"_s, ErrorKind::ColumnMissing},
        {Kind::Sessions, u"Datum;Dauer;Themen;Date"_s, ErrorKind::ColumnTwice},
        {Kind::Organisations, u"\"Name;Ort"_s, ErrorKind::HeadRowMissing},
    }));
    CAPTURE(head.toStdString());
    const auto database = freshFile();
    const QString before = dumpTables(*database);
    exchange::ImportOptions options;
    options.kind = kind;
    CHECK(failure(tryImport(*database, head.toUtf8(), options)) == reason);
    CHECK(failure(tryImport(*database, QString(head + u"\nx;y;z\n"_s).toUtf8(), options)) == reason);
    CHECK(failure(tryImport(*database, {}, options)) == ErrorKind::HeadRowMissing);
    CHECK(difference(before, dumpTables(*database)) == QString());
}

TEST_CASE("Importer: two equal rows without a number are two records and are found again")
{
    const auto database = smallFile();
    const QString row = u";03.04.2025;;45;Telefon;Deutsch;Horizont Pirna e. V.;;;;Ehrenamt;;gleich\n"_s;
    CHECK(importFile(*database, Kind::Sessions, kHead + row + row).summary.created == 2);
    CHECK(importFile(*database, Kind::Sessions, kHead + row + row).summary.unchanged == 2);
    CHECK(importFile(*database, Kind::Sessions, kHead + row + row + row).summary.created == 1);
    CHECK(count(*database, u"counselling_session"_s) == 3);
    const QString workshop = u"W;01.02.2025;1\n"_s;
    const QString head = u"Titel;Datum;weiblich\n"_s;
    CHECK(importFile(*database, Kind::Workshops, head + workshop + workshop).summary.created == 2);
    CHECK(importFile(*database, Kind::Workshops, head + workshop + workshop).summary.unchanged == 2);
    const QString referral = u"01.02.2025;Jobcenter\n"_s;
    const QString referralHead = u"Datum;Verwiesen an\n"_s;
    CHECK(importFile(*database, Kind::Referrals, referralHead + referral + referral).summary.created == 2);
    CHECK(importFile(*database, Kind::Referrals, referralHead + referral + referral).summary.unchanged == 2);
}

TEST_CASE("Importer: rows that were imported while the type counted as written are found again")
{
    const auto database = must(storage::Database::inMemory());
    importFile(*database, Kind::Organisations, u"Name\nHorizont\n"_s);
    const QString rows = u"Nr.;Datum;Dauer;Themen;Organisation;Beratungsart\n"
                         ";03.04.2025;30;other;Horizont;Folgeberatung\n"
                         "7;04.04.2025;30;other;Horizont;Folgeberatung\n"
                         ";05.04.2025;30;other;;Erstberatung\n"_s;
    CHECK(importFile(*database, Kind::Sessions, rows).summary.created == 3);
    CHECK(importFile(*database, Kind::Sessions, rows).summary.unchanged == 3);
    // As version 0.1.0 of November 2026 wrote them for these rows.
    inBatch(*database,
            {u"UPDATE counselling_session SET import_row = CASE date "
             "WHEN '2025-04-03' THEN '2d7d6c39f95eeca40c78769616d11c1e-1' "
             "WHEN '2025-04-04' THEN '48a76bf9156d6047765a7c08134adb25-1' ELSE '2bb51addcd07329422fe21b89f88242f-1' END"_s});
    const Imported again = importFile(*database, Kind::Sessions, rows);
    CHECK(again.reasons() == QStringList());
    CHECK(again.summary.unchanged == 3);
}

TEST_CASE("Importer: an organisation is found again by name, with another postal code it is another, and only gaps are filled")
{
    const auto database = freshFile();
    const QString head = u"Name;Art;PLZ;Ort;Telefon;Notizen\n"_s;
    CHECK(importFile(*database, Kind::Organisations, head + u"Müller & Söhne;Initiative;01796;Pirna;;\n"_s).summary.created == 1);
    const Imported filled = importFile(*database, Kind::Organisations, head + u"MUELLER & Soehne;Netzwerk;;;03501 1;neu\n"_s);
    CHECK(filled.summary.filled == 1);
    CHECK(rows(*database, u"SELECT name, kind, town, phones, notes FROM organisation"_s)
          == QStringList(u"Müller & Söhne | initiative | Pirna | 03501 1 | neu"_s));
    const Imported kept = importFile(*database, Kind::Organisations, head + u"Müller & Söhne;Netzwerk;01796;Dohna;9;anders\n"_s);
    CHECK(kept.summary.unchanged == 1);
    CHECK(rows(*database, u"SELECT kind, town, phones, notes FROM organisation"_s)
          == QStringList(u"initiative | Pirna | 03501 1 | neu"_s));
    CHECK(importFile(*database, Kind::Organisations, head + u"Müller & Söhne;;01662;Meißen;;\n"_s).summary.created == 1);
    CHECK(importFile(*database, Kind::Organisations, head + u"Müller & Söhne;;01662;;;x\n"_s).summary.filled == 1);
    const Imported unclear = importFile(*database, Kind::Organisations, head + u"Müller & Söhne;;;;;\n"_s);
    CHECK(count(*database, u"organisation"_s) == 2 + unclear.summary.created);
    CHECK(scalar(*database, u"SELECT notes FROM organisation WHERE postal_code = '01662'"_s).toString() == u"x");
}

TEST_CASE("Importer: a contact is found again by e-mail, else by name and organisation, and only gaps are filled")
{
    const auto database = smallFile();
    const QString head = u"Vorname;Nachname;Funktion;Organisation;Telefon;E-Mail;Sprachen;Einwilligung am\n"_s;
    const Imported byEmail = importFile(*database, Kind::Contacts, head + u"Anja;Mueller;;;0351 9;ANNA@x.example;;01.02.2025\n"_s);
    CHECK(byEmail.summary.filled == 1);
    CHECK(rows(*database, u"SELECT given_name, family_name, phones, emails FROM contact WHERE family_name = 'Müller'"_s)
          == QStringList(u"Anna | Müller | 0351 9 | anna@x.example"_s));
    const Imported byName = importFile(*database, Kind::Contacts, head + u"Anna;Müller;Vorstand;Horizont Pirna e. V.;;;ru;\n"_s);
    CHECK(byName.summary.filled == 1);
    CHECK(scalar(*database, u"SELECT languages FROM contact WHERE family_name = 'Müller'"_s).toString() == u"ru");
    // Somewhere else, or with an e-mail of one's own, it is someone else.
    CHECK(importFile(*database, Kind::Contacts, head + u"Anna;Müller;;Jobcenter;;;;\n"_s).summary.created == 1);
    CHECK(importFile(*database, Kind::Contacts, head + u"Anna;Müller;;Horizont Pirna e. V.;;andere@x.example;;\n"_s).summary.created == 1);
    CHECK(importFile(*database, Kind::Contacts, head + u"Anna;Müller;;Jobcenter;;;;\n"_s).summary.unchanged == 1);
    CHECK(importFile(*database, Kind::Contacts, head + u"Anja;Mueller;;;0351 9;ANNA@x.example;;01.02.2025\n"_s).summary.unchanged == 1);
    CHECK(count(*database, u"contact"_s) == 4);
    CHECK(count(*database, u"consent"_s) == 1);
    CHECK(rows(*database, u"SELECT count(*) FROM role"_s) == QStringList(u"3"_s));
}

TEST_CASE("Importer: codes are understood by key, by the label in each language and as the sample writes them")
{
    const auto database = smallFile();
    const auto [channel, language, topic, key] = GENERATE(table<QString, QString, QString, QString>({
        {u"phone"_s, u"ru"_s, u"volunteering"_s, u"phone|ru|volunteering"_s},
        {u"Telefon"_s, u"Russisch"_s, u"Ehrenamt"_s, u"phone|ru|volunteering"_s},
        {u"TELEPHONE"_s, u"russian"_s, u"Volunteering"_s, u"phone|ru|volunteering"_s},
        {u"телефон"_s, u"русский"_s, u"Волонтёрство"_s, u"phone|ru|volunteering"_s},
        {u"telefon"_s, u"Rušćina"_s, u"Čestne zastojnstwo"_s, u"phone|ru|volunteering"_s},
        {u"E-Mail/Messenger"_s, u"Obersorbisch"_s, u"Hate-Speech im Netz"_s, u"written|hsb|hate-speech"_s},
        {u"E-Mail"_s, u"hornjoserbšćina"_s, u"hate speech online"_s, u"written|hsb|hate-speech"_s},
        {u"persönlich"_s, u"Upper Sorbian"_s, u"Layout | Ehrenamt, Layout"_s, u"office|hsb|layout,volunteering"_s},
        {u"In person"_s, u"de"_s, u"Projektfinanzierung|Sonstiges"_s, u"office|de|other,project-funding"_s},
    }));
    CAPTURE(channel.toStdString(), language.toStdString(), topic.toStdString());
    const Imported imported = importFile(*database, Kind::Sessions,
                                     u"Datum;Dauer;Form;Sprache;Themen\n3.4.2025;45;%1;%2;%3\n"_s.arg(channel, language, topic));
    CHECK(imported.reasons() == QStringList());
    CHECK(rows(*database, u"SELECT channel || '|' || language || '|' || topics FROM counselling_session"_s) == QStringList(key));
}

TEST_CASE("Importer: districts, states, session types and referral statuses are understood in each language")
{
    const auto database = smallFile();
    const auto [district, type, state, status, expected] = GENERATE(table<QString, QString, QString, QString, QString>({
        {u"meissen"_s, u"Folgeberatung"_s, u"held"_s, u"succeeded"_s, u"meissen|1|held|succeeded"_s},
        {u"Meißen"_s, u"Erstberatung"_s, u"stattgefunden"_s, u"zustande gekommen"_s, u"meissen|0|held|succeeded"_s},
        {u"Landkreis Meißen"_s, u"follow-up session"_s, u"no-show"_s, u"failed"_s, u"meissen|1|no-show|failed"_s},
        {u"Майсен"_s, u"повторная консультация"_s, u"запланировано"_s, u"не состоялось"_s, u"meissen|1|planned|failed"_s},
        {u"Sächsische Schweiz-Osterzgebirge"_s, u"first session"_s, u"excused"_s, u"withdrawn"_s,
         u"saechsische-schweiz-osterzgebirge|0|excused|withdrawn"_s},
        {u"SOE"_s, QString(), QString(), QString(), u"saechsische-schweiz-osterzgebirge|0|held|suggested"_s},
        {u"druhe městna"_s, u"dalše poradźowanje"_s, u"wotprajene"_s, u"kontakt nawjazany"_s, u"other|1|cancelled|contacted"_s},
        {u"unbekannt"_s, QString(), u"nicht erschienen"_s, u"unbekannt"_s, u"unknown|0|no-show|unknown"_s},
        {u"Mittelsachsen"_s, QString(), u"abgesagt"_s, u"empfohlen"_s, u"mittelsachsen|0|cancelled|suggested"_s},
    }));
    CAPTURE(district.toStdString(), type.toStdString(), state.toStdString(), status.toStdString());
    const Imported sessions =
        importFile(*database, Kind::Sessions, u"Nr.;Datum;Dauer;Themen;Landkreis;Beratungsart;Status\n1;3.4.2025;45;other;%1;%2;%3\n"_s
                                              .arg(district, type, state));
    CHECK(sessions.reasons() == QStringList());
    const Imported referrals = importFile(*database, Kind::Referrals,
                                      u"Beratung Nr.;Datum;Verwiesen an;Status\n1;3.4.2025;Jobcenter;%1\n"_s.arg(status));
    CHECK(referrals.reasons() == QStringList());
    CHECK(rows(*database, u"SELECT s.district || '|' || marked_follow_up || '|' || state || '|' || r.status "
                          "FROM counselling_session s, referral r"_s)
          == QStringList(expected));
}

TEST_CASE("Importer: stopped by its progress it has changed nothing")
{
    const auto database = smallFile();
    const QString before = dumpTables(*database);
    QString csv = kHead;
    for (int i = 1; i <= 2000; ++i)
        csv += u"%1;03.04.2025;;45;Telefon;Deutsch;Horizont Pirna e. V.;;;;Ehrenamt;;\n"_s.arg(i);
    exchange::ImportOptions options;
    options.kind = Kind::Sessions;
    qint64 asked = 0;
    const auto stopped = tryImport(*database, csv.toUtf8(), options, [&asked](qint64 rows) {
        asked = rows;
        return rows < 1000;
    });
    CHECK(failure(stopped) == ErrorKind::Cancelled);
    CHECK(asked == 1000);
    CHECK(difference(before, dumpTables(*database)) == QString());
    CHECK(must(tryImport(*database, csv.toUtf8(), options)).summary.created == 2000);
}

TEST_CASE("Importer: blank lines, a sep= line, line breaks in quotes, a huge line and NUL bytes do no harm")
{
    const auto database = freshFile();
    const QString huge(900'000, u'x');
    QByteArray csv = u"sep=,\r\nName,Notizen\r\n\r\n   \r\nA,\"eins\r\nzwei\"\r\n\r\nB,"_s.toUtf8() + huge.toUtf8() + "\r\nC,";
    csv.append('\0');
    csv += "ende\r\nD,gut\r\n";
    const Imported imported = importFile(*database, Kind::Organisations, csv);
    CHECK(imported.rows() == 4);
    CHECK(scalar(*database, u"SELECT notes FROM organisation WHERE name = 'A'"_s).toString() == u"eins\nzwei");
    CHECK(scalar(*database, u"SELECT notes FROM organisation WHERE name = 'D'"_s).toString() == u"gut");
    CHECK(scalar(*database, u"SELECT max(length(notes)) FROM organisation"_s).toInt() == 900'000);
    for (const exchange::RejectedRow& row : imported.rejected)
        CHECK(row.line == 8); // the one with NUL, if any
    CHECK(importFile(*database, Kind::Organisations, csv).summary.created == 0);
}

TEST_CASE("Importer: a line longer than any table has is rejected with its number, and the rest is imported")
{
    const auto database = freshFile();
    const auto imported =
        importFile(*database, Kind::Organisations, "Name\nA\n" + QByteArray(3'000'000, 'x') + "\nB\n");
    CHECK(imported.summary.created == 2);
    REQUIRE(imported.rejected.size() == 1);
    CHECK(imported.rejected.front().line == 3);
    REQUIRE(imported.rejected.front().issues.size() == 1);
    CHECK(imported.rejected.front().issues.front().rule == domain::Rule::LineTooLong);
    CHECK(imported.rejected.front().fields.join(QString()).size() < 1000);
}

TEST_CASE("Importer: whatever bytes follow a head row are taken or rejected row by row, and the file stays sound")
{
    const auto database = smallFile();
    CHECK(rc::check([&] {
        std::mt19937 dice(*rc::gen::arbitrary<quint32>());
        static const QByteArray kFavourites = QByteArray("\";,|\n\r\t\0\xff\xfe\xc3\xa4'=+-@19.\x80", 23);
        const Kind kind = kKinds[dice() % kKinds.size()];
        QByteArray csv = sample(kind).left(600);
        const auto length = dice() % 400;
        for (quint32 i = 0; i < length; ++i)
            csv += dice() % 2 ? kFavourites[qsizetype(dice() % 23)] : char(dice() & 0xFF);
        exchange::ImportOptions options;
        options.kind = kind;
        options.addNewTerms = dice() % 2 != 0;
        const auto result = tryImport(*database, csv, options);
        RC_ASSERT(result.has_value());
        RC_ASSERT(result->summary.rejected == int(result->rejected.size()));
    }));
    CHECK(scalar(*database, u"PRAGMA integrity_check"_s).toString() == u"ok");
    CHECK(rows(*database, u"PRAGMA foreign_key_check"_s) == QStringList());
}
