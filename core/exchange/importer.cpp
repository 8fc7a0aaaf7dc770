// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importer.h"

#include "exchange/csv_reader.h"
#include "exchange/row_import.h"
#include "storage/code_repository.h"

using namespace Qt::StringLiterals;

namespace spoton::exchange {
namespace {

constexpr qint64 kRowsBetweenProgress = 500;

class Import
{
public:
    Import(ImportSession& session, const ImportOptions& options, const ImportEvents& events)
        : m_session(session), m_events(events), m_rows(makeRowImport(options.kind, session))
    {
    }

    base::Result<ImportSummary> run(CsvReader& reader, qsizetype columns)
    {
        for (qint64 count = 1;; ++count) {
            SPOTON_ASSIGN(const std::optional<CsvRecord> record, reader.next());
            if (!record)
                break;
            SPOTON_TRY(take(*record, columns));
            if (count % kRowsBetweenProgress == 0 && m_events.progress && !m_events.progress(count))
                return base::fail(base::ErrorKind::Cancelled);
        }
        m_summary.newTerms = m_session.newTerms();
        return m_summary;
    }

private:
    base::Done take(const CsvRecord& record, qsizetype columns)
    {
        m_session.begin(record.fields);
        Outcome outcome = Outcome::Unchanged;
        if (record.tooLong) {
            m_session.issue({}, domain::Rule::LineTooLong);
        } else if (record.unclosedQuote) {
            m_session.issue({}, domain::Rule::UnclosedQuote);
        } else if (!fits(record.fields, columns)) {
            m_session.issue({}, domain::Rule::WrongColumns, QString::number(record.fields.size()));
        } else {
            SPOTON_ASSIGN(outcome, m_rows->take());
        }
        if (m_session.issues().empty()) {
            if (outcome != Outcome::Unchanged)
                SPOTON_TRY(m_session.keepNewTerms());
            ++(outcome == Outcome::Created  ? m_summary.created
               : outcome == Outcome::Filled ? m_summary.filled
                                            : m_summary.unchanged);
            return {};
        }
        ++m_summary.rejected;
        if (!m_events.rejected)
            return {};
        return m_events.rejected({record.line, m_session.issues(), record.fields});
    }

    /// Spreadsheets pad rows with empty fields or leave trailing ones out; anything else is a torn row.
    static bool fits(const QStringList& fields, qsizetype columns)
    {
        for (qsizetype i = columns; i < fields.size(); ++i) {
            if (!fields[i].trimmed().isEmpty())
                return false;
        }
        return fields.size() > 1 || columns == 1;
    }

    ImportSession& m_session;
    const ImportEvents& m_events;
    std::unique_ptr<RowImport> m_rows;
    ImportSummary m_summary;
};

} // namespace

base::Result<ImportSummary> importCsv(storage::Database& database, const domain::Places& places,
                                      QIODevice& csv, const ImportOptions& options,
                                      const ImportEvents& events)
{
    SPOTON_ASSIGN(TextSource source, TextSource::open(csv));
    SPOTON_ASSIGN(CsvReader reader, CsvReader::open(std::move(source)));
    SPOTON_ASSIGN(const std::optional<CsvRecord> head, reader.next());
    if (!head || head->unclosedQuote)
        return base::fail(base::ErrorKind::HeadRowMissing);
    SPOTON_ASSIGN(const ColumnMap columns, ColumnMap::match(options.kind, head->fields, options.mapping));
    if (events.head)
        SPOTON_TRY(events.head(head->fields, reader.separator()));
    SPOTON_ASSIGN(domain::CodeLabels labels, storage::loadCodeLabels(database));
    SPOTON_ASSIGN(storage::Batch batch, storage::Batch::begin(database, storage::Action::Import,
                                                              QString(base::keyOf(options.kind))));
    ImportSession session(batch, places, columns, std::move(labels), options.addNewTerms);
    SPOTON_ASSIGN(ImportSummary summary, Import(session, options, events).run(reader, head->fields.size()));
    summary.unknownColumns = columns.unknown();
    if (!options.dryRun)
        SPOTON_TRY(batch.commit());
    return summary;
}

} // namespace spoton::exchange
