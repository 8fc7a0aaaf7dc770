// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/text_source.h"

#include <QStringList>

#include <optional>

namespace spoton::exchange {

/// One record of a CSV file.
struct CsvRecord
{
    qint64 line = 0; ///< where it begins, counted from 1
    QStringList fields;
    bool unclosedQuote =
        false;            ///< a quote that opens and does not close where it may; fields is then the one line
    bool tooLong = false; ///< a line longer than any table's; fields is then its beginning
};

/// Reads CSV a record at a time: quoted fields with separators, quotes and line breaks in them. A quote that
/// is not closed costs its own line only; the next line is read as a new record. One that only a quote of a
/// later line seems to close shows itself by more fields than the first record has. Cells that CsvWriter
/// guarded come back as they were.
class CsvReader
{
public:
    /// The separator is the one of ; , and tab that the first line has most of.
    static base::Result<CsvReader> open(TextSource source);

    /// Nothing at the end. Blank lines are passed over.
    base::Result<std::optional<CsvRecord>> next();

    QChar separator() const { return m_separator; }

private:
    enum class Parsed
    {
        Whole,
        NeedsMore,
        Broken
    };
    explicit CsvReader(TextSource source) : m_source(std::move(source)) {}
    base::Result<bool> readMore();
    base::Result<bool> fillLine();
    Parsed parse(CsvRecord& record, qsizetype& end) const;
    Parsed parseQuoted(qsizetype& position, QString& field) const;
    bool tookLaterLines(const CsvRecord& record, qsizetype end) const;
    void consume(qsizetype end);

    TextSource m_source;
    QChar m_separator = u';';
    QString m_buffer;
    qsizetype m_position = 0;
    qint64 m_line = 1;
    qsizetype m_columns = 0; ///< fields of the first record; 0 before it
    bool m_atEnd = false;
    bool m_lineTooLong = false;
};

} // namespace spoton::exchange
