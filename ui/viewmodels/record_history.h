// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/history.h"
#include "viewmodels/record_rows.h"

namespace spoton::viewmodels {

/// One change of a record in words.
struct HistoryRow
{
    QString when;
    QString who;
    QString what;       ///< "Role added", "Changed"
    QStringList fields; ///< "Town: Pirna → Freital"
};

/// What happened to a record and the rows that hang on it, the newest first. Runs on the file's thread.
class RecordHistory
{
    Q_DECLARE_TR_FUNCTIONS(RecordHistory)

public:
    explicit RecordHistory(const OpenFile& file) : m_words(file) {}

    base::Result<std::vector<HistoryRow>> read(storage::Database& database, qint64 record) const;

private:
    HistoryRow row(const storage::HistoryEntry& entry) const;
    QString value(const QString& table, const QString& column, const QString& stored) const;
    static QString nameOfState(const QString& key);
    static QString nameOfTable(const QString& table);
    static QString nameOfColumn(const QString& column);

    RowWords m_words;
};

} // namespace spoton::viewmodels
