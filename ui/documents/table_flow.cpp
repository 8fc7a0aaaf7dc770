// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/table_flow.h"

#include "documents/cell_text.h"
#include "documents/chart_figures.h"
#include "documents/chart_painter.h"
#include "documents/print_palette.h"
#include "documents/table_layout.h"
#include "documents/text_block.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace spoton::documents {

using reports::Row;
using reports::RowKind;
using reports::Table;

namespace {

constexpr qreal kInkLine = points(0.75);
constexpr qreal kHairline = points(0.5);
constexpr qreal kTightLeading = 1.25;
constexpr std::size_t kRowsKeptTogether = 10;
constexpr qreal kBarEms = 0.85;
constexpr qreal kRoomForCaption = points(40);
constexpr qreal kRoomForHeading = points(90); ///< of the section, and a paragraph

struct PlacedText
{
    TextBlock text;
    qreal left;
};

using RowTexts = std::vector<PlacedText>;

qreal tallest(const RowTexts& texts)
{
    qreal height = 0;
    for (const PlacedText& cell : texts)
        height = std::max(height, cell.text.height());
    return height;
}

class TableFlow
{
public:
    TableFlow(const Table& table, const QLocale& locale, QPageLayout::Orientation before)
        : m_table(table), m_locale(locale), m_layout(layOutTable(table, locale, before)),
          m_figures(m_layout.bars ? chartFigures(table, locale) : std::nullopt), m_notes(table.notes)
    {
        if (m_layout.bars && !table.chart->caption.isEmpty())
            m_notes += table.chart->caption;
    }

    Flow take()
    {
        addTitle();
        addHead();
        addRows();
        addNotes();
        addChart();
        for (FlowItem& item : m_flow)
            item.orientation = m_layout.orientation;
        return std::move(m_flow);
    }

private:
    void addTitle();
    void addHead();
    void addRows();
    FlowItem rowItem(const Row& row, qreal barShare) const;
    bool staysWithNext(std::size_t row) const;
    void addNote(const QString& text, qreal spaceBefore);
    void addNotes();
    void addChart();
    void keepOnOnePage();
    qreal barShare(std::size_t ordinaryRow) const;

    const Table& m_table;
    const QLocale& m_locale;
    TableLayout m_layout;
    std::optional<ChartFigures> m_figures; // of the bars inside the rows
    QStringList m_notes;
    std::shared_ptr<const FlowItem> m_head;
    Flow m_flow;
};

void TableFlow::addTitle()
{
    const QFont font = printFont(kHeadingPoints, Weight::Bold);
    const QString title = QString(m_table.id + u' ' + m_table.title).trimmed();
    auto text = std::make_shared<TextBlock>(title, font, m_layout.width);
    FlowItem item;
    item.height = text->height() + points(3);
    item.spaceBefore = points(20);
    item.keepWithNext = true;
    item.paint = [text](QPainter& painter, QPointF topLeft) {
        painter.setPen(palette::kText);
        text->paint(painter, topLeft);
    };
    m_flow.push_back(std::move(item));
}

/// Titles stand on the line, whatever their number of lines.
void TableFlow::addHead()
{
    const QFont font = printFont(m_layout.headPoints);
    auto texts = std::make_shared<RowTexts>();
    for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
        const ColumnPlace& place = m_layout.columns[i];
        texts->push_back(
            {TextBlock(m_table.columns[i].title, font, place.width, place.alignment, kTightLeading),
             place.left});
    }
    FlowItem item;
    const qreal textBottom = points(3) + tallest(*texts);
    item.height = textBottom + points(4) + kInkLine;
    item.keepWithNext = true;
    item.paint = [texts, textBottom, height = item.height, width = m_layout.width](QPainter& painter,
                                                                                   QPointF at) {
        painter.setPen(palette::kText2);
        for (const PlacedText& cell : *texts)
            cell.text.paint(painter, at + QPointF(cell.left, textBottom - cell.text.height()));
        painter.fillRect(QRectF(at.x(), at.y() + height - kInkLine, width, kInkLine), palette::kText);
    };
    m_head = std::make_shared<FlowItem>(item);
    m_flow.push_back(std::move(item));
}

qreal TableFlow::barShare(std::size_t ordinaryRow) const
{
    if (!m_figures || m_figures->largest <= 0)
        return 0;
    return m_figures->bars[ordinaryRow].sum / m_figures->largest;
}

FlowItem TableFlow::rowItem(const Row& row, qreal share) const
{
    const bool ordinary = row.kind == RowKind::Ordinary;
    const QFont font = printFont(m_layout.textPoints, ordinary ? Weight::Regular : Weight::Bold);
    auto texts = std::make_shared<RowTexts>();
    for (std::size_t i = 0; i < std::min(row.cells.size(), m_layout.columns.size()); ++i) {
        const ColumnPlace& place = m_layout.columns[i];
        const QString text = cellText(row.cells[i], m_table.columns[i].type, m_locale);
        texts->push_back({TextBlock(text, font, place.width, place.alignment), place.left});
    }
    QRectF bar;
    if (m_layout.bars && share > 0) {
        const qreal height = points(m_layout.textPoints) * kBarEms;
        const qreal line = texts->empty() ? 0 : texts->front().text.height();
        bar = QRectF(m_layout.bars->left, m_layout.padding + (line - height) / 2,
                     m_layout.bars->width * share, height);
    }
    FlowItem item;
    item.height = tallest(*texts) + 2 * m_layout.padding;
    item.repeatedHead = m_head;
    item.paint = [texts, bar, kind = row.kind, padding = m_layout.padding, height = item.height,
                  width = m_layout.width](QPainter& painter, QPointF at) {
        if (kind == RowKind::Total)
            painter.fillRect(QRectF(at.x(), at.y() - kInkLine, width, kInkLine), palette::kText);
        else
            painter.fillRect(QRectF(at.x(), at.y() + height - kHairline, width, kHairline), palette::kLine);
        painter.setPen(palette::kText);
        for (const PlacedText& cell : *texts)
            cell.text.paint(painter, at + QPointF(cell.left, padding));
        if (!bar.isEmpty())
            painter.fillRect(bar.translated(at), palette::kAccent);
    };
    return item;
}

/// A small table stays whole; in a long one the first two rows stay together, and the last with the total and
/// the notes.
bool TableFlow::staysWithNext(std::size_t row) const
{
    const std::size_t count = m_table.rows.size();
    const bool last = row + 1 == count;
    if (last)
        return !m_notes.isEmpty();
    return count <= kRowsKeptTogether || row == 0 || m_table.rows[row + 1].kind == RowKind::Total ||
           (row + 2 == count && !m_notes.isEmpty());
}

void TableFlow::addRows()
{
    std::size_t ordinary = 0;
    for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
        const Row& row = m_table.rows[i];
        FlowItem item = rowItem(row, row.kind == RowKind::Ordinary ? barShare(ordinary++) : 0);
        item.keepWithNext = staysWithNext(i);
        m_flow.push_back(std::move(item));
    }
    if (m_table.rows.empty())
        addNote(QCoreApplication::translate("spoton::documents", "No entries in this period."), points(5));
}

void TableFlow::addNote(const QString& note, qreal spaceBefore)
{
    auto text = std::make_shared<TextBlock>(note, printFont(kCaptionPoints), m_layout.width);
    FlowItem item;
    item.height = text->height();
    item.spaceBefore = spaceBefore;
    item.keepWithNext = true;
    item.paint = [text](QPainter& painter, QPointF at) {
        painter.setPen(palette::kText2);
        text->paint(painter, at);
    };
    m_flow.push_back(std::move(item));
}

void TableFlow::addNotes()
{
    bool first = true;
    for (const QString& note : m_notes) {
        addNote(note, first ? points(6) : points(1));
        first = false;
    }
    m_flow.back().keepWithNext = false;
}

void TableFlow::addChart()
{
    if (m_layout.bars || !m_table.chart)
        return;
    auto chart = std::make_shared<ChartPainter>(m_table, m_locale, ChartStyle::print());
    if (chart->isEmpty())
        return;
    const qreal height = chart->heightForWidth(m_layout.width);
    if (height > pageGeometry(m_layout.orientation).height() - kRoomForCaption)
        return;
    FlowItem item;
    item.height = height + points(2);
    item.spaceBefore = points(14);
    item.keepWithNext = !m_table.chart->caption.isEmpty();
    item.paint = [chart, height, width = m_layout.width](QPainter& painter, QPointF at) {
        chart->paint(painter, QRectF(at, QSizeF(width, height)));
    };
    m_flow.push_back(std::move(item));
    if (!m_table.chart->caption.isEmpty()) {
        addNote(m_table.chart->caption, points(4));
        m_flow.back().keepWithNext = false;
    }
    keepOnOnePage();
}

/// A chart is read with its table: it stands on the same page where that can be.
void TableFlow::keepOnOnePage()
{
    qreal height = kRoomForHeading;
    for (const FlowItem& item : m_flow)
        height += item.spaceBefore + item.height;
    if (height > pageGeometry(m_layout.orientation).height())
        return;
    for (auto item = m_flow.begin(); item != std::prev(m_flow.end()); ++item)
        item->keepWithNext = true;
}

} // namespace

Flow tableFlow(const Table& table, const QLocale& locale, QPageLayout::Orientation before)
{
    return TableFlow(table, locale, before).take();
}

} // namespace spoton::documents
