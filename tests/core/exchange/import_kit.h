// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importer.h"
#include "exchange/record_export.h"
#include "reports/figures_json.h"
#include "storage/code_repository.h"
#include "storage/figure_repository.h"
#include "support/file_kit.h"
#include "support/results.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace spoton::tests {

inline constexpr std::array kKinds{exchange::Kind::Organisations, exchange::Kind::Contacts, exchange::Kind::Sessions,
                                   exchange::Kind::Workshops, exchange::Kind::Referrals};
inline constexpr std::array kSampleYears{2023, 2024, 2025};

struct Imported
{
    exchange::ImportSummary summary;
    std::vector<exchange::RejectedRow> rejected;

    int rows() const { return summary.created + summary.filled + summary.unchanged + summary.rejected; }

    /// "line: field rule", for comparing with what should be wrong.
    QStringList reasons() const
    {
        QStringList reasons;
        for (const exchange::RejectedRow& row : rejected) {
            QString reason = QString::number(row.line) + u':';
            for (const domain::Issue& issue : row.issues)
                reason += QStringLiteral(" %1/%2").arg(int(issue.field)).arg(int(issue.rule));
            reasons += reason;
        }
        return reasons;
    }
};

inline base::Result<Imported> tryImport(storage::Database& database, const QByteArray& csv,
                                        const exchange::ImportOptions& options,
                                        const std::function<bool(qint64)>& progress = {})
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    Imported imported;
    exchange::ImportEvents events;
    events.rejected = [&imported](const exchange::RejectedRow& row) -> base::Done {
        imported.rejected.push_back(row);
        return {};
    };
    events.progress = progress;
    SPOTON_ASSIGN(imported.summary, exchange::importCsv(database, places(), buffer, options, events));
    return imported;
}

inline Imported importFile(storage::Database& database, exchange::Kind kind, const QByteArray& csv)
{
    exchange::ImportOptions options;
    options.kind = kind;
    return must(tryImport(database, csv, options));
}

inline Imported importFile(storage::Database& database, exchange::Kind kind, const QString& csv)
{
    return importFile(database, kind, csv.toUtf8());
}

/// One file of tests/data/sample as it is.
inline QByteArray sample(exchange::Kind kind)
{
    return contentOf(inSource(QStringLiteral("tests/data/sample/%1.csv").arg(base::keyOf(kind))));
}

/// The figures of a year as the public JSON, nothing masked.
inline QJsonObject figuresOf(storage::Database& database, int year)
{
    domain::Scope scope;
    scope.from = QDate(year, 1, 1);
    scope.to = QDate(year, 12, 31);
    return reports::asJson(must(storage::countFigures(database, scope)), reports::Masks(),
                           must(storage::loadCodeLabels(database)));
}

/// Every place where `actual` lacks something of `expected` or has something else; it may have more keys.
inline QStringList missing(const QJsonValue& expected, const QJsonValue& actual, const QString& path = {})
{
    if (!expected.isObject())
        return expected == actual
                   ? QStringList()
                   : QStringList(QString(path + QStringLiteral(": expected ") + expected.toVariant().toString()
                                         + QStringLiteral(", found ") + actual.toVariant().toString()));
    QStringList found;
    const QJsonObject object = expected.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        found += missing(member.value(), actual.toObject().value(member.key()), path + u'/' + member.key());
    return found;
}

inline QJsonObject expectedFigures(int year)
{
    const QByteArray json = contentOf(inSource(QStringLiteral("tests/data/sample/expected-%1.json").arg(year)));
    return QJsonDocument::fromJson(json).object();
}

/// What all figures of the sample lack or have otherwise.
inline QStringList missingOfSample(storage::Database& database)
{
    QStringList found;
    for (const int year : kSampleYears) {
        if (expectedFigures(year).size() < 9)
            found += QStringLiteral("expected-%1.json is not there").arg(year);
        found += missing(expectedFigures(year), figuresOf(database, year), QString::number(year));
    }
    return found;
}

inline QByteArray exported(storage::Database& database, const exchange::RecordExportOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    must(exchange::exportRecords(database, must(storage::loadCodeLabels(database)), options, buffer));
    return buffer.data();
}

inline QByteArray exported(storage::Database& database, exchange::Kind kind,
                           domain::UiLanguage language = domain::UiLanguage::German)
{
    exchange::RecordExportOptions options;
    options.kind = kind;
    options.language = language;
    return exported(database, options);
}

/// Every row of every table, journal included; the search indices follow from them.
inline QString dumpTables(storage::Database& database)
{
    QString dump;
    const QStringList tables =
        rows(database, QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                      "AND name NOT LIKE '%\\_search%' ESCAPE '\\' ORDER BY name"));
    for (const QString& table : tables)
        dump += QStringLiteral("== ") + table + u'\n'
                + rows(database, QStringLiteral("SELECT * FROM \"%1\"").arg(table)).join(u'\n') + u'\n';
    return dump;
}

} // namespace spoton::tests
