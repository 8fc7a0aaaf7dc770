// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/session.h"

#include "base/durable_file.h"
#include "exchange/csv_writer.h"
#include "exchange/importer.h"
#include "text/sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace spoton::cli {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString notYet(const QString& format)
    {
        return tr("Importing %1 files comes with a later version. Save the table as CSV and import that.")
            .arg(format);
    }
    static QStringList rejectsHead() { return {tr("Line"), tr("Reason")}; }
    static QString rejectedRow(qint64 line, const QString& reason)
    {
        return tr("Line %1: %2").arg(line).arg(reason);
    }
    static QString leftOut(const QStringList& columns)
    {
        return tr("These columns are not known and were left out: %1.").arg(columns.join(u", "_s));
    }
    static QString newTerms(const QStringList& terms)
    {
        return tr("New in the lists: %1.").arg(terms.join(u", "_s));
    }
    static QString result(const exchange::ImportSummary& summary, bool dryRun)
    {
        if (summary.created + summary.filled + summary.unchanged + summary.rejected == 0)
            return tr("The file has no rows.");
        if (summary.created == 0 && summary.filled == 0 && summary.rejected == 0)
            return tr("Nothing has changed: all %n row(s) are there already.", nullptr, summary.unchanged);
        const QString counts = tr("%1 new, %2 filled in, %3 unchanged, %4 rejected.")
                                   .arg(summary.created)
                                   .arg(summary.filled)
                                   .arg(summary.unchanged)
                                   .arg(summary.rejected);
        return dryRun ? tr("Tried only, nothing was kept: %1").arg(counts) : counts;
    }
    static QString rows() { return tr("Rows:"); }
};

base::Result<QHash<QString, QString>> readMapping(const QString& path)
{
    QHash<QString, QString> mapping;
    if (path.isEmpty())
        return mapping;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::FileMissing, path);
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll());
    if (!json.isObject())
        return base::fail(base::ErrorKind::MappingUnreadable, path);
    const QJsonObject object = json.object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry->isString())
            return base::fail(base::ErrorKind::MappingUnreadable, entry.key());
        mapping.insert(entry.key(), entry->toString());
    }
    return mapping;
}

/// Writes rejected rows beside their reason, in the columns of the source, so that they can be mended and
/// imported again.
class Rejects
{
public:
    explicit Rejects(QIODevice* device) : m_device(device) {}

    base::Done begin(const QStringList& head, QChar separator)
    {
        if (!m_device)
            return {};
        m_writer.emplace(*m_device, separator);
        SPOTON_TRY(m_writer->writeByteOrderMark());
        return m_writer->writeRow(Words::rejectsHead() + head);
    }

    base::Done add(const exchange::RejectedRow& row)
    {
        const QString reason = text::sentence(row.issues);
        if (!m_writer) {
            say(Words::rejectedRow(row.line, reason));
            return {};
        }
        return m_writer->writeRow(QStringList{QString::number(row.line), reason} + row.fields);
    }

private:
    QIODevice* m_device;
    std::optional<exchange::CsvWriter> m_writer;
};

base::Result<exchange::ImportSummary> importInto(Session& session, QIODevice& source,
                                                 const CommandLine& commandLine, QIODevice* rejectsDevice)
{
    exchange::ImportOptions options;
    options.kind = commandLine.kind;
    options.addNewTerms = commandLine.addNewTerms;
    options.dryRun = commandLine.dryRun;
    SPOTON_ASSIGN(options.mapping, readMapping(commandLine.mappingFile));
    Rejects rejects(rejectsDevice);
    Progress progress(Words::rows());
    exchange::ImportEvents events;
    events.head = [&rejects](const QStringList& head, QChar separator) {
        return rejects.begin(head, separator);
    };
    events.rejected = [&rejects](const exchange::RejectedRow& row) {
        return rejects.add(row);
    };
    events.progress = [&progress](qint64 rows) {
        progress.show(rows);
        return true;
    };
    return exchange::importCsv(*session.database, session.places, source, options, events);
}

Exit sayResult(const exchange::ImportSummary& summary, bool dryRun)
{
    if (!summary.unknownColumns.isEmpty())
        say(Words::leftOut(summary.unknownColumns));
    if (!summary.newTerms.isEmpty())
        say(Words::newTerms(summary.newTerms));
    say(Words::result(summary, dryRun));
    if (summary.rejected == 0)
        return Exit::Done;
    const bool nothingGood = summary.created == 0 && summary.filled == 0 && summary.unchanged == 0;
    return nothingGood ? Exit::Failed : Exit::DoneInPart;
}

} // namespace

Exit runImport(const CommandLine& commandLine)
{
    for (const QString& later : {u"xlsx"_s, u"ods"_s, u"xls"_s, u"vcf"_s, u"ics"_s}) {
        if (commandLine.source.endsWith(u'.' + later, Qt::CaseInsensitive)) {
            say(Words::notYet(later.toUpper()));
            return Exit::Failed;
        }
    }
    if (const auto refused = refuseTarget(commandLine, commandLine.rejectsFile))
        return *refused;
    QFile source(commandLine.source);
    if (!source.open(QIODevice::ReadOnly))
        return sayError({base::ErrorKind::FileMissing, commandLine.source});
    auto session = openSession(commandLine, commandLine.dryRun ? Purpose::Read : Purpose::Write);
    if (!session)
        return sayError(session.error());
    std::optional<base::Result<exchange::ImportSummary>> summary;
    base::Done written;
    if (commandLine.rejectsFile.isEmpty()) {
        summary = importInto(*session, source, commandLine, nullptr);
    } else {
        written = base::writeDurably(commandLine.rejectsFile, [&](QIODevice& device) -> base::Done {
            summary = importInto(*session, source, commandLine, &device);
            return summary->map([](const exchange::ImportSummary&) {});
        });
    }
    if (!summary)
        return sayError(written.error());
    if (!*summary)
        return sayError(summary->error());
    const Exit exit = sayResult(**summary, commandLine.dryRun);
    if (!written)
        sayError(written.error());
    return written ? exit : Exit::DoneInPart;
}

} // namespace spoton::cli
