// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code_labels.h"
#include "domain/district.h"
#include "exchange/import_columns.h"
#include "storage/database.h"

class QIODevice;

namespace spoton::exchange {

enum class RecordFormat
{
    Csv,
    JsonLines
};

struct RecordExportOptions
{
    Kind kind = Kind::Organisations;
    RecordFormat format = RecordFormat::Csv;
    std::vector<domain::District> districts{};                ///< none for all
    domain::UiLanguage language = domain::UiLanguage::German; ///< of headers (German or English) and labels
};

/// Writes all records of a kind. CSV has the columns of the import, so that another file can take it in;
/// codes are written as labels, in JSON lines as keys. Contacts of a session stand in one cell, separated by |,
/// their e-mails likewise. One record at a time, nothing is kept in memory.
base::Done exportRecords(storage::Database& database, const domain::CodeLabels& labels,
                         const RecordExportOptions& options, QIODevice& device);

} // namespace spoton::exchange
