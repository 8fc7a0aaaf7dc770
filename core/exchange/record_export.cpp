// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/record_export.h"

#include "base/durable_file.h"
#include "domain/words.h"
#include "exchange/csv_writer.h"
#include "exchange/record_values.h"
#include "storage/record_lists.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace spoton::exchange {
namespace {

/// Writes one record after the other in one of the formats.
class Sink
{
public:
    Sink(QIODevice& device, const RecordExportOptions& options)
        : m_device(device), m_csv(device), m_options(options), m_columns(columnsOf(options.kind))
    {
    }

    base::Done begin()
    {
        if (m_options.format != RecordFormat::Csv)
            return {};
        QStringList head;
        for (const auto& [column, header] : m_columns)
            head += headerOf(m_options.kind, column, m_options.language);
        SPOTON_TRY(m_csv.writeByteOrderMark());
        return m_csv.writeRow(head);
    }

    base::Done write(const RecordValues& values)
    {
        if (m_options.format == RecordFormat::JsonLines) {
            return base::writeAll(m_device, QJsonDocument(values.json).toJson(QJsonDocument::Compact) + '\n');
        }
        QStringList cells;
        for (const auto& [column, header] : m_columns)
            cells += values.texts.value(column);
        return m_csv.writeRow(cells);
    }

private:
    QIODevice& m_device;
    CsvWriter m_csv;
    const RecordExportOptions& m_options;
    std::vector<std::pair<Column, QString>> m_columns;
};

} // namespace

base::Done exportRecords(storage::Database& database, const domain::CodeLabels& labels,
                         const RecordExportOptions& options, QIODevice& device)
{
    Sink sink(device, options);
    SPOTON_TRY(sink.begin());
    const Labeller labeller{labels, options.language};
    switch (options.kind) {
    case Kind::Organisations:
        return storage::visitOrganisations(
            database, {.districts = options.districts}, 0,
            [&](const auto& row) { return sink.write(valuesOf(row, labeller)); });
    case Kind::Contacts:
        return storage::visitContacts(database, {.districts = options.districts}, 0,
                                      [&](const auto& row) { return sink.write(valuesOf(row, labeller)); });
    case Kind::Sessions:
        return storage::visitSessions(database, {.districts = options.districts}, 0,
                                      [&](const auto& row) { return sink.write(valuesOf(row, labeller)); });
    case Kind::Workshops:
        return storage::visitWorkshops(database, options.districts,
                                       [&](const auto& row) { return sink.write(valuesOf(row, labeller)); });
    case Kind::Referrals:
        return storage::visitReferrals(database, options.districts,
                                       [&](const auto& row) { return sink.write(valuesOf(row, labeller)); });
    }
    return {};
}

} // namespace spoton::exchange
