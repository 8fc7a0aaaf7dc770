// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "domain/words.h"
#include "exchange/values.h"

#include <CLI/CLI.hpp>

#include <QCoreApplication>

#include <string>

using namespace Qt::StringLiterals;

namespace spoton::cli {
namespace {

/// The values of options as CLI11 fills them in, before they are understood.
struct Typed
{
    std::string file, keyFile, language, kind, source, mapping,
        newTerms = "reject", rejects, format, out, findKind, codeLanguage, date, minutes, channel,
        organisation, concern, followUp, from, to, project, screenshot;
    std::vector<std::string> districts, text, topics, contacts, referTo;
    int sessions = 1200;
    unsigned seed = 1;
    int limit = 50;
    int year = 0;
    bool unencrypted = false, dryRun = false, noMasking = false;
};

QString qt(const std::string& text)
{
    return QString::fromLocal8Bit(text.c_str());
}

QStringList qt(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts)
        list += qt(text);
    return list;
}

class Parser
{
public:
    explicit Parser(CommandLine& commandLine) : m_line(commandLine)
    {
        m_app.description(
            "Spot on! keeps organisations, contacts, counselling sessions, workshops and referrals in one "
            "encrypted file.\nWithout a command it opens the window.");
        m_app.set_version_flag("--version", "spoton " SPOTON_VERSION);
        m_app.require_subcommand(0, 1);
        m_app.add_option("FILE", m_typed.file, "the file to open in the window");
        addKey(m_app);
        m_app.add_option("--screenshot", m_typed.screenshot)->group("");
        addLanguage(m_app);
        m_app.footer("Exit status: 0 done; 1 failed and nothing changed; 2 the command line is wrong; 3 done "
                     "in part.");
        addFileCommands();
        addExchangeCommands();
        addDailyCommands();
    }

    std::optional<int> parse(int argc, char** argv)
    {
        try {
            m_app.parse(argc, argv);
            understand();
        } catch (const CLI::ParseError& error) {
            const int status = m_app.exit(error);
            return status == 0 ? 0 : int(Exit::WrongUsage);
        }
        return std::nullopt;
    }

private:
    CLI::App* add(Command command, const std::string& name, const std::string& description)
    {
        CLI::App* sub = m_app.add_subcommand(name, description);
        addLanguage(*sub);
        sub->parse_complete_callback([this, command] { m_line.command = command; });
        return sub;
    }

    void addLanguage(CLI::App& app)
    {
        app.add_option("--lang", m_typed.language, "language of labels")
            ->check(CLI::IsMember({"de", "en", "ru", "hsb"}));
    }

    void addKey(CLI::App& app)
    {
        app.add_option("--key-file", m_typed.keyFile,
                       "file with the passphrase, - for standard input (or the variable SPOTON_KEY_FILE)");
    }

    void addFile(CLI::App& app)
    {
        app.add_option("--file", m_typed.file, "the Spot on! file")->envname("SPOTON_FILE")->required();
        addKey(app);
    }

    void addDistricts(CLI::App& app)
    {
        app.add_option("--district", m_typed.districts, "district, by key or label; may be repeated")
            ->take_all()
            ->expected(1);
    }

    void addOut(CLI::App& app, const std::string& formats)
    {
        app.add_option("--format", m_typed.format, formats)->required();
        app.add_option("--out", m_typed.out, "file to write, - for standard output")->required();
    }

    void addFileCommands()
    {
        CLI::App* fresh = add(Command::New, "new", "make a new file");
        fresh->add_option("FILE", m_typed.file)->required();
        addKey(*fresh);
        fresh->add_flag("--unencrypted", m_typed.unencrypted, "make a plain file, for trying things out");
        CLI::App* demo = add(Command::Demo, "demo", "make a file of made-up data");
        demo->add_option("FILE", m_typed.file)->required();
        addKey(*demo);
        demo->add_flag("--unencrypted", m_typed.unencrypted, "make a plain file");
        demo->add_option("--sessions", m_typed.sessions, "number of sessions")
            ->check(CLI::Range(1, 10000000))
            ->capture_default_str();
        demo->add_option("--seed", m_typed.seed, "the same seed gives the same data")->capture_default_str();
        addFile(*add(Command::Check, "check", "is the file sound? pages, foreign keys, rules"));
        CLI::App* backup = add(Command::Backup, "backup", "write a verified copy");
        addFile(*backup);
        backup->add_option("--out", m_typed.out, "the copy")->required();
        CLI::App* restore = add(Command::Restore, "restore", "put a backup in the place of the file");
        addFile(*restore);
        restore->add_option("BACKUP", m_typed.source)->required();
        addFile(*add(Command::Undo, "undo", "take back the last batch, and say what it was"));
    }

    void addExchangeCommands()
    {
        const CLI::IsMember kinds({"organisations", "contacts", "sessions", "workshops", "referrals"});
        CLI::App* import =
            add(Command::Import, "import", "import a spreadsheet as one batch that undo takes back");
        import->add_option("KIND", m_typed.kind)->required()->check(kinds);
        import->add_option("SOURCE", m_typed.source, "CSV with ; , or tab in any usual encoding")->required();
        addFile(*import);
        import->add_option("--mapping", m_typed.mapping, "JSON: header in the file -> known header");
        import
            ->add_option("--new-terms", m_typed.newTerms,
                         "entries missing from the lists: reject the row or add them")
            ->check(CLI::IsMember({"reject", "add"}))
            ->capture_default_str();
        import->add_option("--rejects", m_typed.rejects, "file for the rows left out, with line and reason");
        import->add_flag("--dry-run", m_typed.dryRun, "try everything and keep nothing");
        CLI::App* exports = add(Command::Export, "export", "write records");
        exports->add_option("KIND", m_typed.kind)->required()->check(kinds);
        addFile(*exports);
        addOut(*exports, "csv or jsonl (xlsx, vcf and ics come later)");
        addDistricts(*exports);
        CLI::App* report = add(Command::Report, "report", "write the yearly report");
        addFile(*report);
        addOut(*report, "json, csv, xlsx or pdf (odt comes later)");
        auto* year =
            report->add_option("--year", m_typed.year, "calendar year")->check(CLI::Range(1990, 2100));
        auto* from = report->add_option("--from", m_typed.from, "first day");
        auto* to = report->add_option("--to", m_typed.to, "last day");
        from->needs(to)->excludes(year);
        to->needs(from)->excludes(year);
        addDistricts(*report);
        report->add_flag("--no-masking", m_typed.noMasking,
                         "show small numbers of persons, for the team alone");
        report->add_option("--project", m_typed.project, "name of the project for the cover");
    }

    void addDailyCommands()
    {
        CLI::App* find = add(Command::Find, "find", "find contacts and organisations");
        find->add_option("TEXT", m_typed.text, "words, the last may be a beginning");
        addFile(*find);
        find->add_option("--kind", m_typed.findKind, "contacts, organisations or sessions")
            ->check(CLI::IsMember({"contacts", "organisations", "sessions"}));
        addDistricts(*find);
        find->add_option("--language", m_typed.codeLanguage, "spoken language, by key or label");
        find->add_option("--topic", m_typed.topics, "topic, by key or label")->expected(1);
        find->add_option("--limit", m_typed.limit, "at most so many of each kind")
            ->check(CLI::PositiveNumber)
            ->capture_default_str();
        find->add_option("--format", m_typed.format, "table, csv or json")
            ->check(CLI::IsMember({"table", "csv", "json"}));
        CLI::App* log = add(Command::Log, "log", "log a counselling session");
        addFile(*log);
        log->add_option("--date", m_typed.date)->required();
        log->add_option("--minutes", m_typed.minutes, "45, 1:15 or 1,5 h")->required();
        log->add_option("--channel", m_typed.channel)->required();
        log->add_option("--language", m_typed.codeLanguage)->required();
        log->add_option("--topic", m_typed.topics, "one or several")->required();
        log->add_option("--organisation", m_typed.organisation, "name or id");
        log->add_option("--contact", m_typed.contacts, "name, e-mail or id; one or several");
        log->add_option("--district", m_typed.districts, "else that of the client")->expected(1);
        log->add_option("--concern", m_typed.concern);
        log->add_option("--refer-to", m_typed.referTo, "organisations the client is sent on to");
        log->add_option("--follow-up", m_typed.followUp, "day on which something is due");
    }

    QDate day(const std::string& text) const
    {
        const auto day = exchange::dayFrom(qt(text));
        if (!day)
            throw CLI::ValidationError("'" + text + "' is no day of the calendar, such as 2025-04-03");
        return *day;
    }

    void understand()
    {
        m_line.file = qt(m_typed.file);
        m_line.keyFile = qt(m_typed.keyFile);
        m_line.unencrypted = m_typed.unencrypted;
        // A plain file made for trying things out does not want the passphrase of the real one.
        if (m_line.keyFile.isEmpty() && !m_line.unencrypted)
            m_line.keyFile = qEnvironmentVariable("SPOTON_KEY_FILE");
        if (!m_typed.language.empty())
            m_line.language = base::fromKey<domain::UiLanguage>(qt(m_typed.language));
        m_line.sessions = m_typed.sessions;
        m_line.seed = m_typed.seed;
        m_line.source = qt(m_typed.source);
        m_line.mappingFile = qt(m_typed.mapping);
        m_line.addNewTerms = m_typed.newTerms == "add";
        m_line.rejectsFile = qt(m_typed.rejects);
        m_line.dryRun = m_typed.dryRun;
        m_line.format = qt(m_typed.format);
        m_line.out = qt(m_typed.out);
        m_line.text = qt(m_typed.text).join(u' ');
        m_line.codeLanguage = qt(m_typed.codeLanguage);
        m_line.topics = qt(m_typed.topics);
        m_line.limit = m_typed.limit;
        m_line.channel = qt(m_typed.channel);
        m_line.organisation = qt(m_typed.organisation);
        m_line.contacts = qt(m_typed.contacts);
        m_line.concern = qt(m_typed.concern);
        m_line.referTo = qt(m_typed.referTo);
        m_line.masking = !m_typed.noMasking;
        m_line.project = qt(m_typed.project);
        m_line.screenshot = qt(m_typed.screenshot);
        if (!m_typed.kind.empty())
            m_line.kind = *base::fromKey<exchange::Kind>(qt(m_typed.kind));
        if (!m_typed.findKind.empty())
            m_line.findKind = base::fromKey<exchange::Kind>(qt(m_typed.findKind));
        understandDistricts();
        understandDays();
    }

    void understandDistricts()
    {
        for (const std::string& text : m_typed.districts) {
            const auto district = domain::districtFrom(qt(text));
            if (!district)
                throw CLI::ValidationError("--district: '" + text + "' is none of the districts");
            m_line.districts.push_back(*district);
        }
    }

    void understandDays()
    {
        if (m_line.command == Command::Log) {
            m_line.date = day(m_typed.date);
            const auto minutes = exchange::minutesFrom(qt(m_typed.minutes));
            if (!minutes || *minutes < 0)
                throw CLI::ValidationError("--minutes: '" + m_typed.minutes +
                                           "' is no duration, such as 45 or 1:15");
            m_line.minutes = *minutes;
            if (!m_typed.followUp.empty())
                m_line.followUp = day(m_typed.followUp);
        }
        if (m_line.command != Command::Report)
            return;
        if (m_typed.year == 0 && m_typed.from.empty())
            throw CLI::ValidationError("report needs --year, or --from and --to");
        const bool year = m_typed.year != 0;
        m_line.scope.from = year ? QDate(m_typed.year, 1, 1) : day(m_typed.from);
        m_line.scope.to = year ? QDate(m_typed.year, 12, 31) : day(m_typed.to);
        m_line.scope.districts = m_line.districts;
        if (m_line.scope.to < m_line.scope.from)
            throw CLI::ValidationError("--to lies before --from");
        if (m_line.scope.from.year() < 1990 || m_line.scope.to.year() > 2100)
            throw CLI::ValidationError("the period must lie between 1990 and 2100");
    }

    CommandLine& m_line;
    Typed m_typed;
    CLI::App m_app{"", "spoton"};
};

} // namespace

std::optional<int> parse(int argc, char** argv, CommandLine& commandLine)
{
    return Parser(commandLine).parse(argc, argv);
}

} // namespace spoton::cli
