// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/places.h"
#include "domain/validation.h"
#include "exchange/import_columns.h"
#include "storage/database.h"

#include <functional>

class QIODevice;

namespace spoton::exchange {

struct ImportOptions
{
    Kind kind = Kind::Organisations;
    bool addNewTerms =
        false; ///< unknown kinds, topics, channels and languages join their lists instead of being rejected
    bool dryRun = false;               ///< everything is tried and nothing kept
    QHash<QString, QString> mapping{}; ///< header of the file → header or key known to the kind
};

/// A row that was left out, as it stood in the file, with all that is wrong with it.
struct RejectedRow
{
    qint64 line = 0;
    domain::Issues issues;
    QStringList fields;
};

struct ImportEvents
{
    std::function<base::Done(const QStringList& head, QChar separator)> head{}; ///< before the first row
    std::function<base::Done(const RejectedRow&)> rejected{};
    std::function<bool(qint64 rows)> progress{}; ///< from time to time; false cancels
};

struct ImportSummary
{
    int created = 0;
    int filled = 0;    ///< found again, and something empty was filled in
    int unchanged = 0; ///< found again
    int rejected = 0;
    QStringList unknownColumns;
    QStringList newTerms;
};

/// Imports a CSV file as one batch: rows are found again by the rules of CLI.md; what a record has is never
/// overwritten, only what is empty is filled in. A row that is not right in every field is rejected whole.
/// Cancelled or failed, nothing has changed.
base::Result<ImportSummary> importCsv(storage::Database& database, const domain::Places& places,
                                      QIODevice& csv, const ImportOptions& options,
                                      const ImportEvents& events);

} // namespace spoton::exchange
