// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table_layout.h"

#include "documents/cell_text.h"
#include "documents/column_widths.h"
#include "documents/text_block.h"

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
    Setting{QPageLayout::Portrait, kTextPoints, kCaptionPoints, points(3.8), points(13)},
    Setting{QPageLayout::Portrait, kCaptionPoints, 7.5, points(3), points(10)},
    Setting{QPageLayout::Landscape, kCaptionPoints, 7.5, points(3), points(9)},
};

constexpr qreal kWidestGap = points(26);
constexpr qreal kLeastBars = points(90);
constexpr qreal kComfortableTextEms = 10.5; ///< a text column this wide reads well, however long its texts
constexpr qreal kLongestWordEms = 18;       ///< longer words break anywhere rather than spoil the table
constexpr int kHeadLines = 2;

ColumnWish wishOf(const Table& table, std::size_t index, const Setting& setting, const QLocale& locale)
{
    const Column& column = table.columns[index];
    const QFont head = printFont(setting.headPoints);
    const bool wraps = column.type == reports::ColumnType::Text;
    ColumnWish wish;
    wish.least = TextBlock::narrowestWidth(column.title, head);
    wish.natural = TextBlock::widthForLines(column.title, head, kHeadLines);
    qreal longestWord = 0;
    for (const Row& row : table.rows) {
        const Cell cell = index < row.cells.size() ? row.cells[index] : Cell{};
        const QFont font =
            printFont(setting.textPoints, row.kind == RowKind::Ordinary ? Weight::Regular : Weight::Bold);
        const QString text = cellText(cell, column.type, locale);
        const qreal whole = TextBlock::oneLineWidth(text, font);
        longestWord = std::max(longestWord, wraps ? TextBlock::narrowestWidth(text, font) : whole);
        wish.natural = std::max(wish.natural, whole);
        if (wraps)
            wish.texts.push_back(textPieces(text, font));
    }
    if (wraps)
        longestWord = std::min(longestWord, points(setting.textPoints) * kLongestWordEms);
    wish.least = std::max(wish.least, longestWord);
    const qreal readable = std::min(wish.natural, points(setting.textPoints) * kComfortableTextEms);
    wish.comfortable = wraps ? std::max(wish.least, readable) : wish.least;
    return wish;
}

qreal sum(const std::vector<qreal>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

bool wantsBars(const Table& table)
{
    return table.chart && table.chart->kind == reports::Chart::Kind::Bars &&
           table.chart->valueColumns.size() == 1 && table.chart->labelColumn == 0 && table.columns.size() > 1;
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
        const auto add = [](qreal width, const ColumnWish& wish) {
            return width + wish.comfortable;
        };
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
        std::vector<qreal> widths = columnWidths(m_wishes, space());
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
    std::vector<ColumnWish> m_wishes;
};

} // namespace

TableLayout layOutTable(const Table& table, const QLocale& locale, QPageLayout::Orientation before)
{
    for (const Setting& setting : kSettings) {
        const bool small = setting.textPoints < kTextPoints;
        if (small && before == QPageLayout::Landscape && setting.orientation != before)
            continue;
        const Arrangement arrangement(table, locale, setting);
        if (arrangement.fits())
            return arrangement.layout();
    }
    return Arrangement(table, locale, kSettings.back()).layout();
}

} // namespace spoton::documents
