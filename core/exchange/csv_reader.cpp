// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv_reader.h"

#include "exchange/csv_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::exchange {
namespace {

// A quoted field longer than this is taken for a quote that someone forgot to close.
constexpr qsizetype kLongestField = qsizetype(64) * 1024;

constexpr qsizetype kLongestLine = qsizetype(1024) * 1024;
constexpr qsizetype kShownOfLongLine = 80;

QChar separatorOf(QStringView line)
{
    QChar best = u';';
    qsizetype most = 0;
    for (const QChar candidate : {QChar(u';'), QChar(u','), QChar(u'\t')}) {
        qsizetype count = 0;
        bool quoted = false;
        for (const QChar c : line) {
            quoted = c == u'"' ? !quoted : quoted;
            count += c == candidate && !quoted ? 1 : 0;
        }
        if (count > most) {
            most = count;
            best = candidate;
        }
    }
    return best;
}

} // namespace

base::Result<CsvReader> CsvReader::open(TextSource source)
{
    CsvReader reader(std::move(source));
    SPOTON_ASSIGN(const bool any, reader.fillLine());
    if (any) {
        QStringView line = QStringView(reader.m_buffer).left(reader.m_buffer.indexOf(u'\n'));
        if (reader.m_buffer.startsWith(u"sep="_s) && line.size() == 5) {
            reader.m_separator = line[4]; // a line that Excel writes and reads
            reader.consume(std::min(line.size() + 1, reader.m_buffer.size()));
            return reader;
        }
        reader.m_separator = separatorOf(line);
    }
    return reader;
}

base::Result<bool> CsvReader::readMore()
{
    if (m_atEnd)
        return false;
    m_buffer.remove(0, m_position);
    m_position = 0;
    SPOTON_ASSIGN(const QString more, m_source.read());
    m_atEnd = more.isEmpty();
    m_buffer += more;
    return !m_atEnd;
}

/// Reads until the buffer holds a whole line; false where nothing is left.
base::Result<bool> CsvReader::fillLine()
{
    while (m_buffer.indexOf(u'\n', m_position) < 0) {
        if (m_buffer.size() - m_position > kLongestLine) {
            // The rest of it is passed over without being kept.
            m_lineTooLong = true;
            m_buffer.truncate(m_position + kShownOfLongLine);
        }
        SPOTON_ASSIGN(const bool more, readMore());
        if (!more)
            break;
    }
    return m_position < m_buffer.size();
}

void CsvReader::consume(qsizetype end)
{
    m_line += QStringView(m_buffer).sliced(m_position, end - m_position).count(u'\n');
    m_position = end;
}

base::Result<std::optional<CsvRecord>> CsvReader::next()
{
    for (;;) {
        SPOTON_ASSIGN(const bool any, fillLine());
        if (!any)
            return std::nullopt;
        CsvRecord record;
        if (m_lineTooLong) {
            m_lineTooLong = false;
            const qsizetype lineEnd = m_buffer.indexOf(u'\n', m_position);
            record = {m_line, {m_buffer.sliced(m_position, kShownOfLongLine)}, false, true};
            consume(lineEnd < 0 ? m_buffer.size() : lineEnd + 1);
            return record;
        }
        qsizetype end = m_position;
        Parsed parsed = parse(record, end);
        while (parsed == Parsed::NeedsMore) {
            SPOTON_ASSIGN(const bool more, readMore());
            parsed = more ? parse(record, end) : Parsed::Broken;
        }
        if (parsed == Parsed::Whole && tookLaterLines(record, end))
            parsed = Parsed::Broken;
        if (parsed == Parsed::Broken) {
            const qsizetype lineEnd = m_buffer.indexOf(u'\n', m_position);
            end = lineEnd < 0 ? m_buffer.size() : lineEnd + 1;
            record = {m_line, {m_buffer.sliced(m_position, end - m_position).trimmed()}, true};
        }
        record.line = m_line;
        consume(end);
        const bool blank = record.fields.size() == 1 && record.fields.first().trimmed().isEmpty();
        if (blank)
            continue;
        if (m_columns == 0)
            m_columns = record.fields.size();
        return record;
    }
}

bool CsvReader::tookLaterLines(const CsvRecord& record, qsizetype end) const
{
    if (m_columns == 0 || record.fields.size() <= m_columns)
        return false;
    const bool severalLines =
        QStringView(m_buffer).sliced(m_position, end - m_position).chopped(1).contains(u'\n');
    return severalLines && std::any_of(record.fields.begin() + m_columns, record.fields.end(),
                                       [](const QString& field) { return !field.trimmed().isEmpty(); });
}

/// Parses from the position without consuming.
CsvReader::Parsed CsvReader::parse(CsvRecord& record, qsizetype& end) const
{
    record.fields.clear();
    qsizetype position = m_position;
    for (;;) {
        QString field;
        if (position < m_buffer.size() && m_buffer[position] == u'"') {
            const Parsed quoted = parseQuoted(position, field);
            if (quoted != Parsed::Whole)
                return quoted;
        } else {
            const qsizetype start = position;
            while (position < m_buffer.size() && m_buffer[position] != m_separator &&
                   m_buffer[position] != u'\n')
                ++position;
            field = m_buffer.sliced(start, position - start);
        }
        record.fields += CsvWriter::unguarded(field);
        if (position >= m_buffer.size()) {
            if (!m_atEnd)
                return Parsed::NeedsMore;
            end = position;
            return Parsed::Whole;
        }
        if (m_buffer[position++] == u'\n') {
            end = position;
            return Parsed::Whole;
        }
    }
}

CsvReader::Parsed CsvReader::parseQuoted(qsizetype& position, QString& field) const
{
    const qsizetype start = position;
    for (++position; position < m_buffer.size(); ++position) {
        if (position - start > kLongestField)
            return Parsed::Broken;
        if (m_buffer[position] != u'"') {
            field += m_buffer[position];
            continue;
        }
        if (position + 1 >= m_buffer.size() && !m_atEnd)
            return Parsed::NeedsMore;
        if (position + 1 < m_buffer.size() && m_buffer[position + 1] == u'"') {
            field += u'"';
            ++position;
            continue;
        }
        ++position;
        const bool ended =
            position >= m_buffer.size() || m_buffer[position] == m_separator || m_buffer[position] == u'\n';
        return ended ? Parsed::Whole : Parsed::Broken;
    }
    return m_atEnd ? Parsed::Broken : Parsed::NeedsMore;
}

} // namespace spoton::exchange
