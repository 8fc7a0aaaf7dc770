// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/column_widths.h"

#include "documents/print_type.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>
#include <optional>

namespace spoton::documents {

namespace {

constexpr qreal kStep = points(3);
constexpr qreal kTolerance = points(0.5);  // between the pieces and the text as it is laid out
constexpr std::size_t kRowsLookedAt = 200; // enough to know how long the texts of a table are

qreal sum(const std::vector<qreal>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

int lineCount(const TextPieces& pieces, qreal width)
{
    int lines = 1;
    qreal x = 0;
    for (const TextPiece& piece : pieces) {
        if (x > 0 && x + piece.visible > width) {
            ++lines;
            x = 0;
        }
        x += piece.whole;
    }
    return lines;
}

/// Lines of each row.
using Lines = std::vector<int>;

class WidthSharing
{
public:
    WidthSharing(const std::vector<ColumnWish>& wishes, qreal space) : m_wishes(wishes), m_rest(space)
    {
        for (const ColumnWish& wish : wishes)
            m_widths.push_back(wish.least);
        m_rest -= sum(m_widths);
        for (std::size_t column = 0; column < wishes.size(); ++column)
            m_lines.push_back(linesAt(column, m_widths[column]));
    }

    std::vector<qreal> share()
    {
        if (m_rest < 0)
            return squeezed();
        while (m_rest >= kStep) {
            const auto gain = bestGain();
            const auto column = gain ? gain->column : tallest();
            if (!column)
                break;
            give(*column, gain ? gain->more : kStep);
        }
        for (std::size_t i = 0; i < m_wishes.size(); ++i)
            give(i, m_wishes[i].natural - m_widths[i]);
        return m_widths;
    }

private:
    struct Gain
    {
        std::optional<std::size_t> column;
        qreal more = 0;
        qreal perWidth = 0; // lines saved
    };

    /// Only for a table that no page can hold: words will break anywhere.
    std::vector<qreal> squeezed() const
    {
        const qreal used = sum(m_widths);
        std::vector<qreal> widths = m_widths;
        for (qreal& width : widths)
            width *= (used + m_rest) / used;
        return widths;
    }

    void give(std::size_t column, qreal more)
    {
        const qreal given = std::clamp(more, 0.0, m_rest);
        m_widths[column] += given;
        m_rest -= given;
        m_lines[column] = linesAt(column, m_widths[column]);
    }

    Lines linesAt(std::size_t column, qreal width) const
    {
        const std::vector<TextPieces>& texts = m_wishes[column].texts;
        Lines lines;
        for (std::size_t row = 0; row < std::min(texts.size(), kRowsLookedAt); ++row)
            lines.push_back(lineCount(texts[row], width - kTolerance));
        return lines;
    }

    /// The lines of each row by all columns but that one.
    Lines linesWithout(std::size_t column) const
    {
        Lines most(m_lines[column].size(), 1);
        for (std::size_t other = 0; other < m_lines.size(); ++other)
            for (std::size_t row = 0; other != column && row < std::min(most.size(), m_lines[other].size());
                 ++row)
                most[row] = std::max(most[row], m_lines[other][row]);
        return most;
    }

    static int height(const Lines& some, const Lines& others)
    {
        int lines = 0;
        for (std::size_t row = 0; row < some.size(); ++row)
            lines += std::max(some[row], others[row]);
        return lines;
    }

    /// Where wider means fewer lines in all, most for its width.
    std::optional<Gain> bestGain() const
    {
        Gain best;
        for (std::size_t column = 0; column < m_wishes.size(); ++column) {
            const Lines others = linesWithout(column);
            const int now = height(m_lines[column], others);
            const qreal most = std::min(m_rest, m_wishes[column].natural - m_widths[column] + kStep);
            for (qreal more = kStep; !m_lines[column].empty() && more <= most; more += kStep) {
                const int saved = now - height(linesAt(column, m_widths[column] + more), others);
                if (saved / more > best.perWidth)
                    best = {column, more, saved / more};
            }
        }
        return best.column ? std::optional(best) : std::nullopt;
    }

    /// Where no single column saves lines, two share the tallest rows; one of them goes first.
    std::optional<std::size_t> tallest() const
    {
        std::optional<std::size_t> found;
        int most = 1;
        for (std::size_t column = 0; column < m_lines.size(); ++column)
            for (const int lines : m_lines[column])
                if (lines > most) {
                    most = lines;
                    found = column;
                }
        return found;
    }

    const std::vector<ColumnWish>& m_wishes;
    qreal m_rest;
    std::vector<qreal> m_widths;
    std::vector<Lines> m_lines; // by column; none for columns that do not wrap
};

} // namespace

TextPieces textPieces(const QString& text, const QFont& font)
{
    static const QRegularExpression piece(QStringLiteral(u"[^\\s\u00AD/-]*[\\s\u00AD/-]*"));
    const QFontMetricsF metrics(font);
    TextPieces pieces;
    for (auto match = piece.globalMatch(text); match.hasNext();) {
        const QString part = match.next().captured();
        if (!part.isEmpty())
            pieces.push_back({metrics.horizontalAdvance(part.trimmed()), metrics.horizontalAdvance(part)});
    }
    return pieces;
}

std::vector<qreal> columnWidths(const std::vector<ColumnWish>& wishes, qreal space)
{
    return WidthSharing(wishes, space).share();
}

} // namespace spoton::documents
