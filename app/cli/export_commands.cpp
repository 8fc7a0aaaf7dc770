// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/session.h"

#include "base/durable_file.h"
#include "documents/report_printer.h"
#include "exchange/record_export.h"
#include "exchange/report_csv.h"
#include "exchange/report_xlsx.h"
#include "reports/figures_json.h"
#include "reports/report.h"
#include "storage/figure_repository.h"
#include "storage/project_repository.h"
#include "text/sentences.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace spoton::cli {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString later(const QString& format)
    {
        return tr("The format %1 comes with a later version.").arg(format);
    }
    static QString unknownFormat(const QString& format, const QString& known)
    {
        return tr("There is no format %1; use %2.").arg(format, known);
    }
    static QString noProject(const QString& name)
    {
        return tr("There is no project \"%1\" in the file.").arg(name);
    }
    static QString writing() { return tr("Writing:"); }
};

QLocale localeOf(domain::UiLanguage language)
{
    switch (language) {
    case domain::UiLanguage::German:
        return QLocale(QLocale::German, QLocale::Germany);
    case domain::UiLanguage::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case domain::UiLanguage::Russian:
        return QLocale(QLocale::Russian, QLocale::Russia);
    case domain::UiLanguage::UpperSorbian:
        return QLocale(u"hsb_DE"_s);
    }
    return QLocale();
}

base::Result<reports::ProjectLines> projectLines(Session& session, const QString& name)
{
    if (name.isEmpty())
        return reports::ProjectLines();
    SPOTON_ASSIGN(const storage::ProjectInfo project, storage::findProject(*session.database, name));
    return reports::projectLines(project, localeOf(session.language));
}

base::Done writeReport(Session& session, const CommandLine& commandLine, QIODevice& device)
{
    SPOTON_ASSIGN(const domain::Figures figures, storage::countFigures(*session.database, commandLine.scope));
    const reports::Masks masks = commandLine.masking ? reports::Masks(figures) : reports::Masks();
    if (commandLine.format == "json"_L1)
        return base::writeAll(device,
                              QJsonDocument(reports::asJson(figures, masks, session.labels)).toJson());
    reports::ReportParameters parameters;
    parameters.language = session.language;
    parameters.dataAsOf = QDate::currentDate();
    SPOTON_ASSIGN(parameters.project, projectLines(session, commandLine.project));
    const reports::Document document = reports::makeReport(figures, masks, session.labels, parameters);
    const QLocale locale = localeOf(session.language);
    if (commandLine.format == "csv"_L1)
        return base::writeAll(device, exchange::reportAsCsv(document, locale));
    if (commandLine.format == "pdf"_L1)
        return documents::writePdf(document, device, locale);
    SPOTON_ASSIGN(const QByteArray xlsx, exchange::reportAsXlsx(document, locale));
    return base::writeAll(device, xlsx);
}

/// Whether the format can be written; says why not.
std::optional<Exit> refuseFormat(const QString& format, const QStringList& known, const QStringList& later)
{
    if (known.contains(format))
        return std::nullopt;
    if (later.contains(format)) {
        say(Words::later(format));
        return Exit::Failed;
    }
    say(Words::unknownFormat(format, known.join(u", "_s)));
    return Exit::WrongUsage;
}

} // namespace

Exit runExport(const CommandLine& commandLine)
{
    if (const auto refused =
            refuseFormat(commandLine.format, {u"csv"_s, u"jsonl"_s}, {u"xlsx"_s, u"vcf"_s, u"ics"_s}))
        return *refused;
    if (const auto refused = refuseTarget(commandLine, commandLine.out))
        return *refused;
    auto session = openSession(commandLine, Purpose::Read);
    if (!session)
        return sayError(session.error());
    exchange::RecordExportOptions options;
    options.kind = commandLine.kind;
    options.format =
        commandLine.format == "jsonl"_L1 ? exchange::RecordFormat::JsonLines : exchange::RecordFormat::Csv;
    options.districts = commandLine.districts;
    options.language = session->language;
    const Progress progress(Words::writing());
    const auto done = base::writeDurably(commandLine.out, [&](QIODevice& device) {
        return exchange::exportRecords(*session->database, session->labels, options, device);
    });
    return done ? Exit::Done : sayError(done.error());
}

Exit runReport(const CommandLine& commandLine)
{
    if (const auto refused =
            refuseFormat(commandLine.format, {u"json"_s, u"csv"_s, u"xlsx"_s, u"pdf"_s}, {u"odt"_s}))
        return *refused;
    if (const auto refused = refuseTarget(commandLine, commandLine.out))
        return *refused;
    auto session = openSession(commandLine, Purpose::Read);
    if (!session)
        return sayError(session.error());
    const Progress progress(Words::writing());
    const auto done = base::writeDurably(
        commandLine.out, [&](QIODevice& device) { return writeReport(*session, commandLine, device); });
    if (!done && done.error().kind == base::ErrorKind::NotFound && !commandLine.project.isEmpty()) {
        say(Words::noProject(commandLine.project));
        return Exit::Failed;
    }
    return done ? Exit::Done : sayError(done.error());
}

} // namespace spoton::cli
