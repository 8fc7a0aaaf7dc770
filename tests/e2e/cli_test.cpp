// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_kit.h"

#include <catch2/generators/catch_generators.hpp>

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;

namespace {

const QByteArray kSecret = "Geheim-Weinböhla-4711";

struct Outcome
{
    int status = -1;
    QByteArray out;
    QByteArray err;
};

/// A folder with a passphrase in a file, and the program run in it as from a shell.
class Desk
{
public:
    Desk()
    {
        writeFile(path(u"key"_s), kSecret + "\n");
        m_environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_environment.insert(u"HOME"_s, path(u"home"_s));
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.folder());
        m_environment.insert(u"SPOTON_FILE"_s, path());
        m_environment.insert(u"SPOTON_KEY_FILE"_s, path(u"key"_s));
    }

    QString path(const QString& name = u"team.spoton"_s) const { return m_folder.path(name); }
    QString folder() const { return m_folder.folder(); }
    void set(const QString& variable, const QString& value) { m_environment.insert(variable, value); }
    void unset(const QString& variable) { m_environment.remove(variable); }

    /// Runs to the end. Whatever is asked, the passphrase is never said.
    Outcome run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.folder());
        process.start(QStringLiteral(SPOTON_PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(100'000) || process.exitStatus() != QProcess::NormalExit)
            throw std::runtime_error("spoton " + arguments.join(u' ').toStdString() + " did not end by itself");
        const Outcome outcome{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        CHECK_FALSE(outcome.out.contains(kSecret));
        CHECK_FALSE(outcome.err.contains(kSecret));
        return outcome;
    }

    /// What the program writes where it has to succeed.
    QByteArray output(const QStringList& arguments) const
    {
        const Outcome outcome = run(arguments);
        CAPTURE(arguments.join(u' ').toStdString(), outcome.err.toStdString());
        REQUIRE(outcome.status == 0);
        return outcome.out;
    }

    /// Saves rows as a CSV file and imports them.
    Outcome importText(const QString& kind, const QString& csv, const QStringList& more = {}) const
    {
        writeFile(path(kind + u".csv"_s), csv.toUtf8());
        return run(QStringList{u"import"_s, kind, path(kind + u".csv"_s)} + more);
    }

    QJsonArray found(const QStringList& arguments) const
    {
        return QJsonDocument::fromJson(output(QStringList{u"find"_s, u"--format"_s, u"json"_s} + arguments)).array();
    }

    QJsonObject report(int year, const QStringList& more = {u"--no-masking"_s}) const
    {
        return QJsonDocument::fromJson(output(QStringList{u"report"_s, u"--year"_s, QString::number(year), u"--format"_s,
                                                          u"json"_s, u"--out"_s, u"-"_s} + more))
            .object();
    }

private:
    Folder m_folder;
    QProcessEnvironment m_environment;
};

/// A desk with a new file.
class DeskWithFile : public Desk
{
public:
    DeskWithFile() { output({u"new"_s, path()}); }
};

/// A file with a few organisations and contacts.
class SmallDesk : public DeskWithFile
{
public:
    SmallDesk()
    {
        REQUIRE(importText(u"organisations"_s,
                       u"Name;Art;PLZ;Ort\nHorizont Pirna e. V.;Initiative;01796;Pirna\n"
                       "Brücke Meißen;Netzwerk;01662;Meißen\nDoppelt;;01662;Meißen\nDoppelt;;09599;Freiberg\n"_s).status == 0);
        REQUIRE(importText(u"contacts"_s,
                       u"Vorname;Nachname;Organisation;E-Mail;PLZ;Ort;Sprachen\n"
                       "Anna;Müller;;anna@x.example;01662;Meißen;Russisch\n"
                       "Jörg;Mueller;Horizont Pirna e. V.;joerg@x.example;;;Deutsch, Russisch\n"
                       "Наталья;Иванова;;natalja@x.example;01662;Meißen;Russisch, Deutsch\n"
                       "Olga;Berg;;olga@x.example;01662;Meißen;Deutsch\n"
                       "Pavel;Dvořák;;pavel@x.example;09599;Freiberg;Russisch\n"
                       "Mila;Novak;Brücke Meißen;mila@x.example;;;Russisch\n"_s).status == 0);
    }
};

QStringList familyNames(const QJsonArray& hits)
{
    QStringList names;
    for (const QJsonValue& hit : hits) {
        if (hit[u"kind"_s] == u"contact"_s)
            names += hit[u"family_name"_s].toString();
    }
    names.sort();
    return names;
}

QStringList logCall(const QStringList& more)
{
    return QStringList{u"log"_s, u"--date"_s, u"2025-04-03"_s, u"--minutes"_s, u"1:15"_s, u"--channel"_s, u"Telefon"_s,
                       u"--language"_s, u"ru"_s, u"--topic"_s, u"Ehrenamt"_s} + more;
}

} // namespace

TEST_CASE("Program: the sample goes in, every expected figure comes out, and importing again changes nothing")
{
    const DeskWithFile desk;
    for (const exchange::Kind kind : kKinds) {
        const QString key = base::keyOf(kind);
        const QString csv = inSource(u"tests/data/sample/"_s + key + u".csv"_s);
        const Outcome first = desk.run({u"import"_s, key, csv});
        CAPTURE(key.toStdString(), first.err.toStdString());
        CHECK(first.status == 0);
        CHECK(first.out.isEmpty());
        CHECK(first.err.contains("0 rejected"));
    }
    const QByteArray before = desk.output({u"export"_s, u"sessions"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"-"_s});
    for (const exchange::Kind kind : kKinds) {
        const QString key = base::keyOf(kind);
        const Outcome again = desk.run({u"import"_s, key, inSource(u"tests/data/sample/"_s + key + u".csv"_s)});
        CHECK(again.status == 0);
        CHECK(again.err.contains("Nothing has changed"));
    }
    CHECK(desk.output({u"export"_s, u"sessions"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"-"_s}) == before);
    for (const int year : kSampleYears)
        CHECK(missing(expectedFigures(year), desk.report(year), QString::number(year)) == QStringList());
    CHECK(missing(expectedFigures(2024)[u"totals"_s],
                  QJsonDocument::fromJson(desk.output({u"report"_s, u"--from"_s, u"2024-01-01"_s, u"--to"_s, u"31.12.2024"_s,
                                                       u"--no-masking"_s, u"--format"_s, u"json"_s, u"--out"_s, u"-"_s}))
                      .object()[u"totals"_s]) == QStringList());
    CHECK(desk.output({u"check"_s}).contains("sound"));
    CHECK(desk.output({u"undo"_s}).startsWith("Taken back: Import of referrals"));
    CHECK(desk.report(2024)[u"totals"_s][u"referrals"_s].toInt() == 0);
}

TEST_CASE("Program: broken rows stand in the rejects file with line and reason, the good ones are in, undo takes them out")
{
    const SmallDesk desk;
    const QStringList everything{u"export"_s, u"sessions"_s, u"--format"_s, u"jsonl"_s, u"--out"_s, u"-"_s};
    CHECK(desk.output(everything).isEmpty());
    const QString csv = u"Nr.;Datum;Dauer;Organisation;Themen;Anliegen\n"
                        "1;03.04.2025;45;Horizont Pirna e. V.;Ehrenamt;gut\n"
                        "2;03.04.2025;45;Gibt es nicht;Ehrenamt;\n"
                        "3;31.02.2025;45;;Ehrenamt;\n"
                        "4;03.04.2025;45;;Astrologie;\n"
                        "5;03.04.2025;;;Ehrenamt;\n"
                        "6;03.04.2025;-5;;Ehrenamt;\n"
                        "7;03.04.2025;45;;Ehrenamt;\"offen\n"
                        "8;03.04.2025;45;;Ehrenamt;\"auch gut\"\n"_s;
    const Outcome imported = desk.importText(u"sessions"_s, csv, {u"--rejects"_s, desk.path(u"rejects.csv"_s)});
    CHECK(imported.status == 3);
    CHECK(imported.err.contains("2 new, 0 filled in, 0 unchanged, 6 rejected"));
    CHECK(imported.out.isEmpty());
    const QStringList rejects = QString::fromUtf8(contentOf(desk.path(u"rejects.csv"_s))).split(u"\r\n"_s, Qt::SkipEmptyParts);
    REQUIRE(rejects.size() == 7);
    CHECK(rejects[0].endsWith(u"Line;Reason;Nr.;Datum;Dauer;Organisation;Themen;Anliegen"));
    const QStringList words{u"Gibt es nicht"_s, u"31.02.2025"_s, u"Astrologie"_s, u"Minutes"_s, u"negative"_s, u"quotation mark"_s};
    for (int i = 0; i < 6; ++i) {
        CHECK(rejects[i + 1].startsWith(QString::number(i + 3) + u';'));
        CHECK(rejects[i + 1].section(u';', 1, 1).contains(words[i]));
    }
    CHECK(desk.output(everything).count('\n') == 2);
    CHECK(desk.output({u"undo"_s}).startsWith("Taken back: Import of sessions"));
    CHECK(desk.output(everything).isEmpty());

    const Outcome toTheTerminal = desk.importText(u"sessions"_s, csv);
    CHECK(toTheTerminal.status == 3);
    CHECK(toTheTerminal.err.contains("Line 3: "));
    desk.output({u"undo"_s});
    const Outcome tried = desk.importText(u"sessions"_s, csv, {u"--dry-run"_s});
    CHECK(tried.err.contains("nothing was kept"));
    CHECK(desk.output(everything).isEmpty());
    const Outcome terms = desk.importText(u"sessions"_s, csv, {u"--new-terms"_s, u"add"_s});
    CHECK(terms.status == 3);
    CHECK(terms.err.contains("New in the lists: Astrologie"));
}

TEST_CASE("Program: an import that cannot be used at all fails with a sentence and changes nothing")
{
    const SmallDesk desk;
    const Outcome columns = desk.importText(u"sessions"_s, u"Datum;Themen\n03.04.2025;Ehrenamt\n"_s);
    CHECK(columns.status == 1);
    CHECK(columns.err.contains("Minutes"));
    CHECK(desk.run({u"import"_s, u"sessions"_s, desk.path(u"none.csv"_s)}).status == 1);
    CHECK(desk.importText(u"sessions"_s, u"Datum;Dauer;Themen\n31.02.2025;45;Ehrenamt\n"_s).status == 1); // no row is good
    writeFile(desk.path(u"mapping.json"_s), "{\"Wie lange\": \"Minutes\", \"Datum\": \"Date\"}");
    const QString csv = u"Datum;Wie lange;Themen\n03.04.2025;45;Ehrenamt\n"_s;
    CHECK(desk.importText(u"sessions"_s, csv, {u"--mapping"_s, desk.path(u"mapping.json"_s)}).status == 0);
    writeFile(desk.path(u"mapping.json"_s), "Wie lange = Minutes");
    const Outcome mapping = desk.importText(u"sessions"_s, csv, {u"--mapping"_s, desk.path(u"mapping.json"_s)});
    CHECK(mapping.status == 1);
    CHECK(mapping.err.contains("JSON"));
    CHECK(desk.importText(u"sessions"_s, csv, {u"--mapping"_s, desk.path(u"none.json"_s)}).status == 1);
    // A rejects file stays as it was where the import failed.
    writeFile(desk.path(u"rejects.csv"_s), "from last week");
    CHECK(desk.importText(u"sessions"_s, u"Datum\n"_s, {u"--rejects"_s, desk.path(u"rejects.csv"_s)}).status == 1);
    CHECK(contentOf(desk.path(u"rejects.csv"_s)) == "from last week");
}

TEST_CASE("Program: find knows a name in every spelling and script")
{
    SmallDesk desk;
    CHECK(familyNames(desk.found({u"mueller"_s})) == QStringList{u"Mueller"_s, u"Müller"_s});
    CHECK(familyNames(desk.found({u"Müller"_s})) == QStringList{u"Mueller"_s, u"Müller"_s});
    for (const QString& spelling : {u"Natalja"_s, u"Natalia"_s, u"Наталья"_s, u"natal"_s})
        CHECK(familyNames(desk.found({spelling})) == QStringList(u"Иванова"_s));
    CHECK(familyNames(desk.found({u"dvorak"_s})) == QStringList(u"Dvořák"_s));
    CHECK(desk.found({u"gibtesnicht"_s}).isEmpty());
    const Outcome nothing = desk.run({u"find"_s, u"gibtesnicht"_s});
    CHECK(nothing.status == 0);
    CHECK(nothing.out.isEmpty());
    CHECK(nothing.err.contains("Nothing was found"));
    desk.set(u"LC_ALL"_s, u"C"_s);
    CHECK(desk.run({u"find"_s, u"Наталья"_s}).out.contains("Иванова"));
}

TEST_CASE("Program: find lists just those of a district and a language, as table, CSV and JSON")
{
    const SmallDesk desk;
    const QJsonArray hits =
        desk.found({u"--district"_s, u"meissen"_s, u"--language"_s, u"ru"_s, u"--kind"_s, u"contacts"_s});
    CHECK(familyNames(hits) == QStringList{u"Müller"_s, u"Novak"_s, u"Иванова"_s}); // Novak by her organisation
    CHECK(hits.size() == 3);
    for (const QJsonValue& hit : hits)
        CHECK(hit[u"district"_s] == u"meissen"_s);
    CHECK(desk.found({u"--district"_s, u"Meißen"_s, u"--language"_s, u"Russisch"_s, u"--kind"_s, u"contacts"_s}) == hits);
    CHECK(familyNames(desk.found({u"--district"_s, u"meissen"_s, u"--district"_s, u"mittelsachsen"_s, u"--language"_s,
                                  u"ru"_s, u"--kind"_s, u"contacts"_s}))
          == QStringList{u"Dvořák"_s, u"Müller"_s, u"Novak"_s, u"Иванова"_s});
    CHECK(desk.found({u"--kind"_s, u"organisations"_s}).size() == 4);
    CHECK(desk.found({u"--kind"_s, u"organisations"_s, u"--limit"_s, u"2"_s}).size() == 2);
    CHECK(desk.found({u"--kind"_s, u"organisations"_s, u"--district"_s, u"meissen"_s}).size() == 2);
    const QByteArray csv = desk.output({u"--lang"_s, u"de"_s, u"find"_s, u"mueller"_s, u"--format"_s, u"csv"_s});
    CHECK(csv.startsWith("Art;Name;Organisation;Ort;Landkreis;Sprachen;Telefon;E-Mail;"));
    CHECK(csv.contains("Kontakt;Anna Müller;;Meißen;Meißen;Russisch;;anna@x.example;"));
    const QByteArray table = desk.output({u"find"_s, u"mueller"_s, u"--lang"_s, u"en"_s});
    CHECK(table.startsWith("Kind"));
    CHECK(table.contains("Russian"));
    CHECK(table.count('\n') == 3);
    CHECK(desk.run({u"find"_s, u"--language"_s, u"klingonisch"_s}).status == 2);
    CHECK(desk.run({u"find"_s, u"--district"_s, u"Atlantis"_s}).status == 2);
}

TEST_CASE("Program: a logged session stands in the year's figures and in find, and undo takes it back")
{
    const SmallDesk desk;
    const Outcome logged = desk.run(logCall({u"--organisation"_s, u"horizont pirna e.v."_s, u"--contact"_s, u"Jörg Mueller"_s,
                                         u"--concern"_s, u"Räume für die Zwergenstube"_s, u"--refer-to"_s,
                                         u"Brücke Meißen"_s, u"--follow-up"_s, u"2025-05-01"_s}));
    CAPTURE(logged.err.toStdString());
    REQUIRE(logged.status == 0);
    CHECK(logged.out.startsWith("Logged as "));
    const QJsonObject report = desk.report(2025);
    const QJsonObject totals = report[u"totals"_s].toObject();
    CHECK(totals[u"sessions"_s].toInt() == 1);
    CHECK(totals[u"first"_s].toInt() == 1);
    CHECK(totals[u"minutes"_s].toInt() == 75);
    CHECK(totals[u"persons"_s].toInt() == 1);
    CHECK(totals[u"referring"_s].toInt() == 1);
    CHECK(totals[u"referrals"_s].toInt() == 1);
    CHECK(report[u"by_district"_s][u"saechsische-schweiz-osterzgebirge"_s][u"sessions"_s].toInt() == 1);
    CHECK(report[u"by_language"_s][u"ru"_s][u"phone"_s].toInt() == 1);
    CHECK(report[u"by_topic"_s][u"volunteering"_s][u"mentions"_s].toInt() == 1);
    const QJsonArray hits = desk.found({u"zwergenstube"_s});
    REQUIRE(hits.size() == 1);
    CHECK(hits[0][u"kind"_s] == u"session"_s);
    CHECK(hits[0][u"concern"_s] == u"Räume für die Zwergenstube"_s);
    // Masked, one person is hidden in the whole and in the district.
    const QJsonObject masked = desk.report(2025, {});
    CHECK(masked[u"totals"_s][u"persons"_s] == u"•"_s);
    CHECK(masked[u"by_district"_s][u"saechsische-schweiz-osterzgebirge"_s][u"persons"_s] == u"•"_s);
    CHECK(masked[u"by_district"_s][u"meissen"_s][u"persons"_s].toInt(-1) == 0);

    REQUIRE(desk.run(logCall({})).status == 0); // anonymous
    CHECK(desk.report(2025)[u"totals"_s][u"anonymous"_s].toInt() == 1);
    CHECK(desk.output({u"undo"_s}).startsWith("Taken back: Session logged"));
    CHECK(desk.report(2025)[u"totals"_s][u"sessions"_s].toInt() == 1);
    CHECK(desk.output({u"undo"_s}).startsWith("Taken back: Session logged"));
    CHECK(desk.report(2025)[u"totals"_s][u"referrals"_s].toInt() == 0);
    CHECK(desk.found({u"zwergenstube"_s}).isEmpty());
}

TEST_CASE("Program: log says what it does not understand and saves nothing")
{
    const SmallDesk desk;
    const auto [arguments, status, word] = GENERATE(table<QStringList, int, QByteArray>({
        {{u"--organisation"_s, u"Gibt es nicht"_s}, 1, "Gibt es nicht"},
        {{u"--organisation"_s, u"Doppelt"_s}, 1, "Doppelt"},
        {{u"--contact"_s, u"Niemand"_s}, 1, "Niemand"},
        {{u"--refer-to"_s, u"Nirgends"_s}, 1, "Nirgends"},
        {{u"--topic"_s, u"Astrologie"_s}, 2, "Astrologie"},
        {{u"--district"_s, u"Atlantis"_s}, 2, "Atlantis"},
        {{u"--follow-up"_s, u"31.02.2025"_s}, 2, "31.02.2025"},
    }));
    const Outcome outcome = desk.run(logCall(arguments));
    CHECK(outcome.status == status);
    CHECK(outcome.err.contains(word));
    CHECK(outcome.out.isEmpty());
    CHECK(desk.report(2025)[u"totals"_s][u"sessions"_s].toInt() == 0);
}

TEST_CASE("Program: a wrong command line is answered with 2 and a sentence on standard error")
{
    const Desk desk;
    const QStringList arguments = GENERATE(
        QStringList{u"dance"_s}, QStringList{u"new"_s}, QStringList{u"new"_s, u"a"_s, u"b"_s},
        QStringList{u"import"_s, u"spaceships"_s, u"x.csv"_s}, QStringList{u"import"_s, u"sessions"_s},
        QStringList{u"export"_s, u"sessions"_s, u"--format"_s, u"csv"_s}, QStringList{u"report"_s, u"--format"_s, u"json"_s, u"--out"_s, u"-"_s},
        QStringList{u"report"_s, u"--year"_s, u"2025"_s, u"--from"_s, u"2025-01-01"_s, u"--to"_s, u"2025-02-01"_s, u"--format"_s, u"json"_s, u"--out"_s, u"-"_s},
        QStringList{u"report"_s, u"--from"_s, u"2025-01-01"_s, u"--format"_s, u"json"_s, u"--out"_s, u"-"_s},
        QStringList{u"report"_s, u"--from"_s, u"2025-02-01"_s, u"--to"_s, u"2025-01-01"_s, u"--format"_s, u"json"_s, u"--out"_s, u"-"_s},
        QStringList{u"report"_s, u"--year"_s, u"zwei"_s, u"--format"_s, u"json"_s, u"--out"_s, u"-"_s},
        QStringList{u"report"_s, u"--year"_s, u"2025"_s, u"--format"_s, u"docx"_s, u"--out"_s, u"-"_s},
        QStringList{u"log"_s, u"--date"_s, u"2025-04-03"_s},
        QStringList{u"log"_s, u"--date"_s, u"31.02.2025"_s, u"--minutes"_s, u"5"_s, u"--channel"_s, u"phone"_s, u"--language"_s, u"de"_s, u"--topic"_s, u"other"_s},
        QStringList{u"log"_s, u"--date"_s, u"2025-04-03"_s, u"--minutes"_s, u"-5"_s, u"--channel"_s, u"phone"_s, u"--language"_s, u"de"_s, u"--topic"_s, u"other"_s},
        QStringList{u"find"_s, u"--limit"_s, u"0"_s}, QStringList{u"find"_s, u"--format"_s, u"xml"_s},
        QStringList{u"check"_s, u"--passphrase"_s, u"x"_s}, QStringList{u"demo"_s, u"x.spoton"_s, u"--sessions"_s, u"0"_s},
        QStringList{u"--lang"_s, u"xx"_s, u"check"_s}, QStringList{u"restore"_s}, QStringList{u"backup"_s});
    CAPTURE(arguments.join(u' ').toStdString());
    const Outcome outcome = desk.run(arguments);
    CHECK(outcome.status == 2);
    CHECK_FALSE(outcome.err.isEmpty());
    CHECK(outcome.out.isEmpty());
    CHECK(QDir(desk.folder()).entryList(QDir::Files) == QStringList(u"key"_s));
}

TEST_CASE("Program: each command explains itself and ends with 0")
{
    Desk desk;
    desk.unset(u"SPOTON_FILE"_s);
    desk.unset(u"SPOTON_KEY_FILE"_s);
    const Outcome all = desk.run({u"--help"_s});
    CHECK(all.status == 0);
    for (const QString& command : {u"new"_s, u"demo"_s, u"import"_s, u"export"_s, u"find"_s, u"log"_s, u"report"_s, u"check"_s,
                                   u"backup"_s, u"restore"_s, u"undo"_s}) {
        CHECK(all.out.contains(command.toUtf8()));
        const Outcome one = desk.run({command, u"--help"_s});
        CAPTURE(command.toStdString());
        CHECK(one.status == 0);
        CHECK(one.out.contains(command.toUtf8()));
        CHECK(one.err.isEmpty());
        if (command != u"new" && command != u"demo") {
            const Outcome noFile = desk.run(QStringList{command});
            CHECK(noFile.status == 2);
        }
    }
    CHECK(desk.run({u"--version"_s}).out.startsWith("spoton "));
}

TEST_CASE("Program: a file is new or untouched, encrypted unless said otherwise, and opens with its passphrase alone")
{
    Desk desk;
    CHECK(desk.run({u"check"_s}).status == 1); // no file yet
    CHECK(desk.run({u"new"_s, desk.path()}).status == 0);
    CHECK_FALSE(contentOf(desk.path()).startsWith("SQLite format 3"));
    CHECK(modeOf(desk.path()) == 0600);
    const QByteArray digest = digestOf(desk.path());
    const Outcome again = desk.run({u"new"_s, desk.path()});
    CHECK(again.status == 1);
    CHECK(again.err.contains("already"));
    CHECK(desk.run({u"demo"_s, desk.path()}).status == 1);
    writeFile(desk.path(u"other"_s), "Fremdwort-0815\n");
    const Outcome wrongKey = desk.run({u"check"_s, u"--key-file"_s, desk.path(u"other"_s)});
    CHECK(wrongKey.status == 1);
    CHECK(wrongKey.err.contains("cannot be decrypted"));
    CHECK(wrongKey.out.isEmpty());
    CHECK_FALSE(wrongKey.err.contains("Fremdwort"));
    CHECK(desk.run({u"check"_s, u"--key-file"_s, desk.path(u"none"_s)}).status == 1);
    writeFile(desk.path(u"empty"_s), "\n");
    CHECK(desk.run({u"check"_s, u"--key-file"_s, desk.path(u"empty"_s)}).status == 1);
    CHECK(digestOf(desk.path()) == digest);
    CHECK(desk.run({u"check"_s, u"--key-file"_s, u"-"_s}, kSecret + "\n").status == 0);
    CHECK(desk.run({u"check"_s, u"--key-file"_s, u"-"_s}, kSecret + "\r\n").status == 0);
    CHECK(desk.run({u"check"_s, u"--key-file"_s, u"-"_s}, "wrong\n").status == 1);
    CHECK(desk.run({u"new"_s, desk.path(u"plain"_s), u"--unencrypted"_s, u"--key-file"_s, desk.path(u"key"_s)}).status == 2);
    desk.unset(u"SPOTON_KEY_FILE"_s);
    CHECK(desk.run({u"check"_s}).status == 1);
    CHECK(desk.run({u"new"_s, desk.path(u"plain"_s)}).status == 2);
    CHECK_FALSE(QFile::exists(desk.path(u"plain"_s)));
    CHECK(desk.run({u"new"_s, desk.path(u"plain"_s), u"--unencrypted"_s}).status == 0);
    CHECK(desk.run({u"check"_s, u"--file"_s, desk.path(u"plain"_s)}).status == 0);
    desk.unset(u"SPOTON_FILE"_s);
    CHECK(desk.run({u"check"_s}).status == 2);
    writeFile(desk.path(u"zero"_s), {});
    writeFile(desk.path(u"text"_s), "not a database, only words, long enough to look at");
    for (const QString& name : {u"zero"_s, u"text"_s}) {
        const QByteArray before = contentOf(desk.path(name));
        const Outcome foreign = desk.run({u"check"_s, u"--file"_s, desk.path(name), u"--key-file"_s, desk.path(u"key"_s)});
        CHECK(foreign.status == 1);
        CHECK_FALSE(foreign.err.isEmpty());
        CHECK(contentOf(desk.path(name)) == before);
    }
}

TEST_CASE("Program: options go before the variables of the environment")
{
    Desk desk;
    REQUIRE(desk.run({u"new"_s, desk.path()}).status == 0);
    writeFile(desk.path(u"other-key"_s), "ganz anders\n");
    const QStringList other{u"--file"_s, desk.path(u"other.spoton"_s), u"--key-file"_s, desk.path(u"other-key"_s)};
    REQUIRE(desk.run({u"new"_s, desk.path(u"other.spoton"_s), u"--key-file"_s, desk.path(u"other-key"_s)}).status == 0);
    CHECK(desk.run(logCall(other)).status == 0);
    CHECK(desk.report(2025)[u"totals"_s][u"sessions"_s].toInt(-1) == 0);
    CHECK(desk.report(2025, other)[u"totals"_s][u"sessions"_s].toInt(-1) == 1);
}

TEST_CASE("Program: while another one has the file open it says so and changes nothing")
{
    const SmallDesk desk;
    {
        const auto open = must(storage::Database::open(desk.path(), kSecret));
        const Outcome outcome = desk.run(logCall({}));
        CHECK(outcome.status == 1);
        CHECK(outcome.err.contains("open in another"));
        CHECK(desk.run({u"restore"_s, desk.path()}).status == 1);
    }
    CHECK(desk.report(2025)[u"totals"_s][u"sessions"_s].toInt() == 0);
}

TEST_CASE("Program: a backup is written, refused or restored as a whole, and undo knows its end")
{
    const SmallDesk desk;
    const QString backup = desk.path(u"copy.spoton"_s);
    CHECK(desk.run({u"backup"_s, u"--out"_s, backup}).status == 0);
    CHECK_FALSE(contentOf(backup).startsWith("SQLite format 3"));
    REQUIRE(desk.run(logCall({})).status == 0);
    writeFile(desk.path(u"broken.spoton"_s), contentOf(backup).left(10000));
    CHECK(desk.run({u"restore"_s, desk.path(u"broken.spoton"_s)}).status == 1);
    CHECK(desk.run({u"restore"_s, desk.path(u"none.spoton"_s)}).status == 1);
    CHECK(desk.report(2025)[u"totals"_s][u"sessions"_s].toInt() == 1);
    const Outcome restored = desk.run({u"restore"_s, backup});
    CHECK(restored.status == 0);
    CHECK(restored.err.contains("kept as"));
    CHECK(desk.report(2025)[u"totals"_s][u"sessions"_s].toInt() == 0);
    CHECK(desk.found({u"mueller"_s}).size() >= 2);
    REQUIRE(desk.run(logCall({})).status == 0);
    CHECK(desk.output({u"undo"_s}).startsWith("Taken back: Session logged"));
    // What was done before the restore was done on another device, which this one does not take back.
    const Outcome end = desk.run({u"undo"_s});
    CHECK(end.status == 1);
    CHECK(end.out.isEmpty());
    CHECK(end.err.contains("nothing to take back"));
    CHECK(desk.output({u"check"_s}).contains("sound"));
}

TEST_CASE("Program: an export that fails leaves the old file as it was and nothing beside it")
{
    const SmallDesk desk;
    const QString out = desk.path(u"report.json"_s);
    writeFile(out, "from last year");
    const Outcome failed = desk.run({u"report"_s, u"--year"_s, u"2025"_s, u"--project"_s, u"Gibt es nicht"_s, u"--format"_s,
                                     u"xlsx"_s, u"--out"_s, out});
    CHECK(failed.status == 1);
    CHECK(failed.err.contains("Gibt es nicht"));
    CHECK(contentOf(out) == "from last year");
    const QStringList before = QDir(desk.folder()).entryList(QDir::Files | QDir::Hidden);
    CHECK(desk.run({u"export"_s, u"contacts"_s, u"--format"_s, u"csv"_s, u"--out"_s, desk.path(u"none/x.csv"_s)}).status == 1);
    CHECK(desk.run({u"export"_s, u"contacts"_s, u"--format"_s, u"csv"_s, u"--out"_s, desk.folder()}).status == 1);
    CHECK(QDir(desk.folder()).entryList(QDir::Files | QDir::Hidden) == before);
    CHECK(desk.run({u"export"_s, u"contacts"_s, u"--format"_s, u"csv"_s, u"--out"_s, out}).status == 0);
    CHECK(contentOf(out).contains("Anna"));
    CHECK(QDir(desk.folder()).entryList(QDir::Files | QDir::Hidden) == before);
}

TEST_CASE("Program: formats that come later are said to come later")
{
    const SmallDesk desk;
    const QStringList arguments =
        GENERATE(QStringList{u"export"_s, u"contacts"_s, u"--format"_s, u"vcf"_s}, QStringList{u"export"_s, u"workshops"_s, u"--format"_s, u"ics"_s},
                 QStringList{u"export"_s, u"contacts"_s, u"--format"_s, u"xlsx"_s},
                 QStringList{u"report"_s, u"--year"_s, u"2025"_s, u"--format"_s, u"odt"_s});
    const Outcome outcome = desk.run(arguments + QStringList{u"--out"_s, desk.path(u"later"_s)});
    CHECK(outcome.status == 1);
    CHECK(outcome.err.contains("later"));
    CHECK_FALSE(QFile::exists(desk.path(u"later"_s)));
    writeFile(desk.path(u"table.xlsx"_s), "PK");
    CHECK(desk.run({u"import"_s, u"contacts"_s, desk.path(u"table.xlsx"_s)}).err.contains("later version"));
    CHECK(desk.run({u"import"_s, u"contacts"_s, desk.path(u"table.ods"_s)}).status == 1);
}

TEST_CASE("Program: labels are in the language asked for, keys are not")
{
    const SmallDesk desk;
    REQUIRE(desk.run(logCall({u"--organisation"_s, u"Brücke Meißen"_s})).status == 0);
    const QStringList sessions{u"export"_s, u"sessions"_s, u"--format"_s, u"csv"_s, u"--out"_s, u"-"_s};
    const QByteArray german = desk.output(sessions + QStringList{u"--lang"_s, u"de"_s});
    CHECK(german.contains("Nr.;Datum;Beginn;"));
    CHECK(german.contains("03.04.2025;;75;Telefon;Russisch;"));
    CHECK(german.contains(";Ehrenamt;"));
    const QByteArray english = desk.output(sessions + QStringList{u"--lang"_s, u"en"_s});
    CHECK(english.contains("No.;Date;Start;"));
    CHECK(english.contains("2025-04-03;;75;Telephone;Russian;"));
    CHECK(desk.output(sessions + QStringList{u"--lang"_s, u"ru"_s}).contains("телефон;русский"));
    CHECK(desk.output(sessions + QStringList{u"--lang"_s, u"hsb"_s}).contains("Rušćina"));
    const QStringList report{u"report"_s, u"--year"_s, u"2025"_s, u"--out"_s, u"-"_s, u"--format"_s};
    CHECK(desk.output(report + QStringList{u"json"_s, u"--lang"_s, u"de"_s})
          == desk.output(report + QStringList{u"json"_s, u"--lang"_s, u"ru"_s}));
    const QByteArray csv = desk.output(report + QStringList{u"csv"_s, u"--lang"_s, u"de"_s});
    CHECK(csv.contains("Landkreis"));
    CHECK(csv.contains("Ehrenamt"));
    CHECK(desk.output(report + QStringList{u"csv"_s, u"--lang"_s, u"en"_s}).contains("Volunteering"));
    CHECK(desk.run({u"undo"_s, u"--lang"_s, u"de"_s}).out.startsWith("Zurückgenommen"));
}

TEST_CASE("Program: a demo file gives a report as PDF with pages and as XLSX that opens, the same for the same seed")
{
    const Desk desk;
    const Outcome made = desk.run({u"demo"_s, desk.path(), u"--sessions"_s, u"300"_s, u"--seed"_s, u"7"_s});
    REQUIRE(made.status == 0);
    CHECK(made.err.contains("300 sessions"));
    CHECK(desk.output({u"check"_s}).contains("sound"));
    const QString year = QString::number(QDate::currentDate().year() - 1);
    for (const QString& format : {u"pdf"_s, u"xlsx"_s})
        desk.output({u"report"_s, u"--year"_s, year, u"--lang"_s, u"de"_s, u"--format"_s, format, u"--out"_s, desk.path(u"report."_s + format)});
    const auto tool = [&desk](const QString& program, const QStringList& arguments) {
        QProcess process;
        process.setWorkingDirectory(desk.folder());
        process.start(program, arguments);
        REQUIRE(process.waitForFinished(60'000));
        CHECK(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    CHECK(contentOf(desk.path(u"report.pdf"_s)).startsWith("%PDF-"));
    if (QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        WARN("pdfinfo is not installed; the pages were not counted");
    else
        CHECK(tool(u"pdfinfo"_s, {u"report.pdf"_s}).section(u"Pages:"_s, 1).section(u'\n', 0, 0).trimmed().toInt() >= 5);
    const QString names = tool(u"python3"_s, {u"-c"_s, u"import zipfile; z = zipfile.ZipFile('report.xlsx'); "
                                                       "print(z.testzip()); print(*z.namelist())"_s});
    CHECK(names.startsWith(u"None"));
    CHECK(names.count(u"xl/worksheets/sheet"_s) >= 8);
    CHECK(names.contains(u"xl/charts/chart1.xml"));

    desk.output({u"demo"_s, desk.path(u"twin.spoton"_s), u"--sessions"_s, u"300"_s, u"--seed"_s, u"7"_s});
    const QStringList json{u"report"_s, u"--year"_s, year, u"--no-masking"_s, u"--format"_s, u"json"_s, u"--out"_s, u"-"_s};
    CHECK(desk.output(json) == desk.output(json + QStringList{u"--file"_s, desk.path(u"twin.spoton"_s)}));
}
