// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/cover_page.h"

#include "documents/print_palette.h"
#include "documents/print_type.h"
#include "documents/text_block.h"

#include <algorithm>

namespace spoton::documents {

namespace {

constexpr qreal kAboveTitle = points(96);
constexpr qreal kLabelWidth = points(150);
constexpr qreal kPadding = points(7);
constexpr qreal kLeastPadding = points(2);
constexpr qreal kLeading = 1.45;

struct CoverLine
{
    TextBlock label;
    TextBlock value;
    bool toFillIn;

    qreal height() const { return std::max(label.height(), value.height()); }
};

std::vector<CoverLine> coverLines(const reports::Document& document, qreal width)
{
    std::vector<CoverLine> lines;
    const QFont font = printFont(kTextPoints);
    for (const auto& [label, value] : document.cover)
        lines.push_back({TextBlock(label, font, kLabelWidth - points(12), Qt::AlignLeft, kLeading),
                         TextBlock(value, font, width - kLabelWidth, Qt::AlignLeft, kLeading),
                         value.trimmed().isEmpty()});
    return lines;
}

qreal paintText(QPainter& painter, const QString& text, const QFont& font, const QColor& color,
                const QRectF& area, qreal y)
{
    if (text.isEmpty())
        return y;
    const TextBlock block(text, font, area.width());
    painter.setPen(color);
    block.paint(painter, QPointF(area.left(), y));
    return y + block.height();
}

void paintLine(QPainter& painter, const CoverLine& line, const QRectF& row, qreal padding)
{
    painter.setPen(palette::kText2);
    line.label.paint(painter, row.topLeft() + QPointF(0, padding));
    painter.setPen(palette::kText);
    line.value.paint(painter, row.topLeft() + QPointF(kLabelWidth, padding));
    const qreal left = line.toFillIn ? row.left() + kLabelWidth : row.left();
    const qreal thickness = points(line.toFillIn ? 0.75 : 0.5);
    painter.fillRect(QRectF(left, row.bottom() - thickness, row.right() - left, thickness),
                     line.toFillIn ? palette::kField : palette::kLine);
}

} // namespace

void paintCover(QPainter& painter, const reports::Document& document, const QRectF& area)
{
    qreal y = area.top() + kAboveTitle;
    y = paintText(painter, document.project, printFont(kHeadingPoints), palette::kText2, area, y) + points(4);
    y = paintText(painter, document.title, printFont(kCoverTitlePoints, Weight::Bold), palette::kText, area,
                  y) +
        points(2);
    y = paintText(painter, document.state, printFont(kHeadingPoints), palette::kText2, area, y) + points(30);
    painter.fillRect(QRectF(area.left(), y, area.width(), points(0.75)), palette::kText);

    const std::vector<CoverLine> lines = coverLines(document, area.width());
    qreal height = 0;
    for (const CoverLine& line : lines)
        height += line.height();
    const qreal count = std::max(1.0, static_cast<qreal>(lines.size()));
    const qreal padding = std::clamp((area.bottom() - y - height) / count / 2, kLeastPadding, kPadding);
    for (const CoverLine& line : lines) {
        const QRectF row(area.left(), y, area.width(), line.height() + 2 * padding);
        paintLine(painter, line, row, padding);
        y = row.bottom();
    }
}

} // namespace spoton::documents
