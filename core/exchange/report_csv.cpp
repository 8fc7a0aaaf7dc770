// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report_csv.h"

#include "exchange/csv_writer.h"

#include <QBuffer>

#include <algorithm>
#include <cmath>

namespace spoton::exchange {

using reports::Cell;
using reports::ColumnType;
using reports::Row;
using reports::Table;

namespace {

/// What one cell holds, in the words of the locale that a spreadsheet reads back as number or date.
class CellWords
{
public:
    explicit CellWords(const QLocale& locale)
        : m_locale(locale), m_dateFormat(locale.dateFormat(QLocale::ShortFormat))
    {
        m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
        if (!m_dateFormat.contains(u"yyyy"))
            m_dateFormat.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
    }

    QString of(const Cell& cell, ColumnType type) const
    {
        if (cell.masked)
            return QStringLiteral(u"•");
        if (const auto* text = std::get_if<QString>(&cell.value))
            return *text;
        if (const auto* date = std::get_if<QDate>(&cell.value))
            return m_locale.toString(*date, m_dateFormat);
        if (const auto* count = std::get_if<qint64>(&cell.value))
            return number(static_cast<double>(*count), type);
        if (const auto* value = std::get_if<double>(&cell.value))
            return number(*value, type);
        return {};
    }

private:
    /// Halves away from zero, as spreadsheets do.
    QString decimal(double value, int decimals) const
    {
        const double scale = std::pow(10.0, decimals);
        const double rounded = std::round(value * scale + std::copysign(1e-9, value)) / scale;
        return m_locale.toString(rounded == 0 ? 0 : rounded, 'f', decimals); // no -0
    }

    QString number(double value, ColumnType type) const
    {
        switch (type) {
        case ColumnType::Percent:
            return decimal(value * 100, 0) +
                   (m_locale.language() == QLocale::English ? QStringLiteral("%") : QStringLiteral(" %"));
        case ColumnType::Hours:
            return decimal(value, 1);
        default:
            return decimal(value, 0);
        }
    }

    QLocale m_locale;
    QString m_dateFormat;
};

QString plain(QString title)
{
    return title.remove(QChar::SoftHyphen);
}

base::Done writeTable(CsvWriter& writer, const Table& table, const CellWords& words)
{
    SPOTON_TRY(writer.writeRow({plain(QString(table.id + u' ' + table.title).trimmed())}));
    QStringList head;
    for (const reports::Column& column : table.columns)
        head += plain(column.title);
    SPOTON_TRY(writer.writeRow(head));
    for (const Row& row : table.rows) {
        QStringList cells;
        for (std::size_t i = 0; i < std::min(row.cells.size(), table.columns.size()); ++i)
            cells += words.of(row.cells[i], table.columns[i].type);
        SPOTON_TRY(writer.writeRow(cells));
    }
    for (const QString& note : table.notes)
        SPOTON_TRY(writer.writeRow({note}));
    return writer.writeRow({});
}

base::Done writeAll(CsvWriter& writer, const reports::Document& document, const QLocale& locale)
{
    const CellWords words(locale);
    SPOTON_TRY(writer.writeByteOrderMark());
    SPOTON_TRY(writer.writeRow({document.title, document.project, document.state}));
    SPOTON_TRY(writer.writeRow({}));
    for (const Table& table : document.tables())
        SPOTON_TRY(writeTable(writer, table, words));
    return {};
}

} // namespace

QByteArray reportAsCsv(const reports::Document& document, const QLocale& locale)
{
    QBuffer buffer; // in memory, where writing does not fail
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, CsvWriter::separatorFor(locale));
    [[maybe_unused]] const base::Done done = writeAll(writer, document, locale);
    Q_ASSERT(done);
    return buffer.data();
}

} // namespace spoton::exchange
