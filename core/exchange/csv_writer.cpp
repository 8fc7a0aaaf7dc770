// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_writer.h"

#include "base/durable_file.h"

#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>

namespace spoton::exchange {

namespace {

constexpr QChar kApostrophe = u'\'';

/// Signs by which spreadsheets know a formula, with their full-width forms, and the blanks they skip before
/// one.
bool startsFormula(QChar c)
{
    static const QString signs = QStringLiteral(u"=+-@\t\r\n＝＋－＠");
    return signs.contains(c);
}

/// A sign and digits only, or a phone: its blanks or brackets between digits leave nothing to calculate,
/// while +49-351-123 is a subtraction.
bool isNumberOrPhone(const QString& cell)
{
    static const QRegularExpression number(QStringLiteral(u"^[+-]\\d+([.,]\\d+)*\\s?%?$"));
    static const QRegularExpression phone(
        QStringLiteral(u"^\\+\\d[\\d ./()-]*(\\d \\d|\\) ?\\d|\\d ?\\()[\\d ./()-]*$"));
    return number.match(cell).hasMatch() || phone.match(cell).hasMatch();
}

/// Apostrophes in front of such a cell count as well, so that each guard can be taken off again.
bool needsGuard(const QString& cell)
{
    const auto first = std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != kApostrophe; });
    if (first == cell.end() || !startsFormula(*first))
        return false;
    return !isNumberOrPhone(cell);
}

} // namespace

CsvWriter::CsvWriter(QIODevice& device, QChar separator) : m_device(device), m_separator(separator) {}

QChar CsvWriter::separatorFor(const QLocale& locale)
{
    return locale.decimalPoint() == u"," ? u';' : u',';
}

QString CsvWriter::guarded(const QString& cell)
{
    return needsGuard(cell) ? QString(kApostrophe + cell) : cell;
}

QString CsvWriter::unguarded(const QString& cell)
{
    const bool guard = cell.startsWith(kApostrophe) && needsGuard(cell.mid(1));
    return guard ? cell.mid(1) : cell;
}

QString CsvWriter::quoted(const QString& cell) const
{
    const bool plain = std::none_of(cell.begin(), cell.end(), [this](QChar c) {
        return c == m_separator || c == u'"' || c == u'\n' || c == u'\r' || c == u'\t';
    });
    const bool edges = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
    if (plain && !edges)
        return cell;
    return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

base::Done CsvWriter::writeByteOrderMark()
{
    return write(QByteArrayLiteral("\xEF\xBB\xBF"));
}

base::Done CsvWriter::writeRow(const QStringList& cells)
{
    if (cells.size() == 1 && cells.front().isEmpty())
        return write(QByteArrayLiteral("\"\"\r\n")); // else it would read as an empty line
    QStringList written;
    for (const QString& cell : cells)
        written += quoted(guarded(cell));
    return write(QString(written.join(m_separator) + QStringLiteral("\r\n")).toUtf8());
}

base::Done CsvWriter::write(const QByteArray& bytes)
{
    return base::writeAll(m_device, bytes);
}

} // namespace spoton::exchange
