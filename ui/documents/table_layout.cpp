// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table_layout.h"

#include "documents/cell_text.h"
#include "documents/text_block.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <numeric>

namespace spoton::documents {

using reports::Cell;
using reports::Column;
using reports::Row;
using reports::RowKind;
using reports::Table;

namespace {

struct Setting
{
    QPageLayout::Orientation orientation;
    qreal textPoints;
    qreal headPoints;
    qreal padding;
    qreal gap;
};

constexpr std::array kSettings{
    Setting{QPageLayout::Portrait, kTextPoints, kCaptionPoints, points(4.1), points(13)},
    Setting{QPageLayout::Portrait, kCaptionPoints, 7.5, points(3), points(10)},
    Setting{QPageLayout::Landscape, kTextPoints, kCaptionPoints, points(4.1), points(13)},
    Setting{QPageLayout::Landscape, kCaptionPoints, 7.5, points(3), points(9)},
};

constexpr qreal kWidestGap = points(26);
constexpr qreal kLeastBars = points(90);
constexpr qreal kComfortableTextEms = 10.5; ///< a text column this wide reads well, however long its texts
constexpr int kHeadLines = 2;

/// A part of a text that stays on one line, without and with the space behind it.
struct Piece
{
    qreal visible = 0;
    qreal whole = 0;
};

using Pieces = std::vector<Piece>;

Pieces piecesOf(const QString& text, const QFont& font)
{
    static const QRegularExpression piece(QStringLiteral(u"[^\\s\u00AD/-]*[\\s\u00AD/-]*"));
    const QFontMetricsF metrics(font);
    Pieces pieces;
    for (auto match = piece.globalMatch(text); match.hasNext();) {
        const QString part = match.next().captured();
        if (!part.isEmpty())
            pieces.push_back({metrics.horizontalAdvance(part.trimmed()), metrics.horizontalAdvance(part)});
    }
    return pieces;
}

int lineCount(const Pieces& pieces, qreal width)
{
    int lines = 1;
    qreal x = 0;
    for (const Piece& piece : pieces) {
        if (x > 0 && x + piece.visible > width) {
            ++lines;
            x = 0;
        }
        x += piece.whole;
    }
    return lines;
}

/// What a column wants: it looks broken below `least`, and gains nothing above `natural`.
struct Wish
{
    qreal least = 0;
    qreal comfortable = 0;
    qreal natural = 0;
    bool isText = false;
    std::vector<Pieces> cells; ///< by row; only for text
};

Wish wishOf(const Table& table, std::size_t index, const Setting& setting, const QLocale& locale)
{
    const Column& column = table.columns[index];
    const QFont head = printFont(setting.headPoints);
    Wish wish;
    wish.isText = column.type == reports::ColumnType::Text;
    wish.least = TextBlock::narrowestWidth(column.title, head);
    wish.natural = TextBlock::widthForLines(column.title, head, kHeadLines);
    for (const Row& row : table.rows) {
        const Cell cell = index < row.cells.size() ? row.cells[index] : Cell{};
        const QFont font = printFont(setting.textPoints, row.kind == RowKind::Ordinary ? Weight::Regular : Weight::Bold);
        const QString text = cellText(cell, column.type, locale);
        const qreal whole = TextBlock::oneLineWidth(text, font);
        wish.least = std::max(wish.least, wish.isText ? TextBlock::narrowestWidth(text, font) : whole);
        wish.natural = std::max(wish.natural, whole);
        if (wish.isText)
            wish.cells.push_back(piecesOf(text, font));
    }
    const qreal readable = std::min(wish.natural, points(setting.textPoints) * kComfortableTextEms);
    wish.comfortable = wish.isText ? std::max(wish.least, readable) : wish.least;
    return wish;
}

qreal sum(const std::vector<qreal>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// Shares the page's width among the columns so that the rows get as few lines as possible.
class WidthSharing
{
public:
    WidthSharing(const std::vector<Wish>& wishes, qreal space) : m_wishes(wishes), m_rest(space)
    {
        for (const Wish& wish : wishes)
            m_widths.push_back(wish.least);
        m_rest -= sum(m_widths);
    }

    /// Together at most the space, less where nothing gains by more.
    std::vector<qreal> share()
    {
        if (m_rest < 0) { // only for a table that no page can hold: words will break anywhere
            const qreal used = sum(m_widths);
            for (qreal& width : m_widths)
                width *= (used + m_rest) / used;
            return m_widths;
        }
        for (auto column = neediest(); column && m_rest > 0; column = neediest())
            give(*column, kStep);
        for (std::size_t i = 0; i < m_wishes.size(); ++i)
            give(i, m_wishes[i].natural - m_widths[i]);
        return m_widths;
    }

private:
    static constexpr qreal kStep = points(3);
    static constexpr qreal kTolerance = points(0.5); // between this estimate and the text as it is laid out

    void give(std::size_t column, qreal more)
    {
        const qreal given = std::clamp(more, 0.0, m_rest);
        m_widths[column] += given;
        m_rest -= given;
    }

    /// The text column that most often has the most lines of all.
    std::optional<std::size_t> neediest() const
    {
        int most = 2;
        std::vector<int> tall(m_wishes.size(), 0);
        for (std::size_t column = 0; column < m_wishes.size(); ++column) {
            for (const Pieces& cell : m_wishes[column].cells) {
                const int count = lineCount(cell, m_widths[column] - kTolerance);
                if (count > most) {
                    most = count;
                    std::fill(tall.begin(), tall.end(), 0);
                }
                tall[column] += count == most ? 1 : 0;
            }
        }
        const auto worst = std::max_element(tall.begin(), tall.end());
        if (worst == tall.end() || *worst == 0)
            return std::nullopt;
        return static_cast<std::size_t>(worst - tall.begin());
    }

    const std::vector<Wish>& m_wishes;
    qreal m_rest;
    std::vector<qreal> m_widths;
};

bool wantsBars(const Table& table)
{
    return table.chart && table.chart->kind == reports::Chart::Kind::Bars && table.chart->valueColumns.size() == 1
        && table.chart->labelColumn == 0 && table.columns.size() > 1;
}

class Arrangement
{
public:
    Arrangement(const Table& table, const QLocale& locale, const Setting& setting)
        : m_table(table), m_setting(setting), m_width(pageGeometry(setting.orientation).width())
    {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            m_wishes.push_back(wishOf(table, i, setting, locale));
    }

    bool fits() const
    {
        const auto add = [](qreal width, const Wish& wish) { return width + wish.comfortable; };
        return std::accumulate(m_wishes.begin(), m_wishes.end(), 0.0, add) <= space();
    }

    TableLayout layout() const
    {
        TableLayout result;
        result.orientation = m_setting.orientation;
        result.textPoints = m_setting.textPoints;
        result.headPoints = m_setting.headPoints;
        result.padding = m_setting.padding;
        result.width = m_width;
        place(result);
        return result;
    }

private:
    qreal gaps() const { return m_wishes.empty() ? 0 : static_cast<qreal>(m_wishes.size() - 1); }
    qreal space() const { return m_width - gaps() * m_setting.gap; }

    /// What is left goes to the bars, else to the gaps, else to the first column.
    void place(TableLayout& result) const
    {
        std::vector<qreal> widths = WidthSharing(m_wishes, space()).share();
        qreal rest = space() - sum(widths);
        const bool withBars = wantsBars(m_table) && rest >= kLeastBars + m_setting.gap;
        qreal gap = m_setting.gap;
        if (!withBars && gaps() > 0) {
            const qreal wider = std::min(kWidestGap, gap + rest / gaps());
            rest -= (wider - gap) * gaps();
            gap = wider;
        }
        if (!withBars && !widths.empty())
            widths.front() += rest;
        qreal left = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const bool numeric = isNumeric(m_table.columns[i].type);
            result.columns.push_back({left, widths[i], numeric ? Qt::AlignRight : Qt::AlignLeft});
            left += widths[i] + gap;
            if (i == 0 && withBars) {
                result.bars = ColumnPlace{left, rest - gap, Qt::AlignLeft};
                left += rest;
            }
        }
    }

    const Table& m_table;
    const Setting& m_setting;
    qreal m_width;
    std::vector<Wish> m_wishes;
};

} // namespace

TableLayout layOutTable(const Table& table, const QLocale& locale)
{
    for (const Setting& setting : kSettings) {
        const Arrangement arrangement(table, locale, setting);
        if (arrangement.fits())
            return arrangement.layout();
    }
    return Arrangement(table, locale, kSettings.back()).layout();
}

} // namespace spoton::documents
