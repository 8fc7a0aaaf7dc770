// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QChar>
#include <QLocale>
#include <QStringList>

class QIODevice;

namespace spoton::exchange {

/// Writes CSV (RFC 4180, UTF-8, CRLF) to an open device that it does not own.
/// No cell is evaluated by a spreadsheet: see guarded().
class CsvWriter
{
public:
    explicit CsvWriter(QIODevice& device, QChar separator = u';');

    /// ";" where the decimal sign is a comma, else ",", as spreadsheets of that locale expect.
    static QChar separatorFor(const QLocale& locale);

    /// First of all, so that spreadsheets take the file for UTF-8.
    base::Done writeByteOrderMark();

    /// One line of guarded and, where needed, quoted cells; no cells give an empty line.
    base::Done writeRow(const QStringList& cells);

    /// The cell as it may be written: with an apostrophe in front where a spreadsheet would calculate it.
    /// Numbers such as -5 and phones such as +49 3501 123 stay as they are.
    static QString guarded(const QString& cell);

    /// What was given to guarded(); for reading such a file.
    static QString unguarded(const QString& cell);

private:
    base::Done write(const QByteArray& bytes);
    QString quoted(const QString& cell) const;

    QIODevice& m_device;
    QChar m_separator;
};

} // namespace spoton::exchange
