// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/chart_painter.h"

#include "documents/cell_text.h"
#include "documents/print_palette.h"
#include "documents/print_type.h"
#include "documents/text_block.h"

#include <QFontMetricsF>
#include <QSet>

#include <algorithm>

namespace spoton::documents {

using Kind = reports::Chart::Kind;

namespace {

constexpr std::size_t kMostColumns = 24;
constexpr std::size_t kMostBars = 36;
constexpr int kAbbreviation = 3;

// Sizes in heights of the label's font.
constexpr qreal kBarHeight = 1.25;
constexpr qreal kBarPitch = 1.9;
constexpr qreal kColumnWidth = 2.5;
constexpr qreal kColumnShareOfSlot = 0.68;
constexpr qreal kColumnHeight = 9.5;
constexpr qreal kNumberRow = 1.5;
constexpr qreal kLabelRow = 1.7;
constexpr qreal kLegendRow = 2.0;
constexpr qreal kLegendGap = 2;
constexpr qreal kSwatch = 0.85;
constexpr qreal kGap = 0.6;
constexpr qreal kInnerGap = 0.45;
constexpr qreal kMostLabelShare = 0.4;

qreal textWidth(const QString& text, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

qreal widest(const QStringList& texts, const QFont& font)
{
    qreal width = 0;
    for (const QString& text : texts)
        width = std::max(width, textWidth(text, font));
    return width;
}

} // namespace

/// How a row of the horizontal chart divides its width.
struct ChartPainter::BarPlace
{
    qreal label = 0;    ///< width of the labels
    qreal baseline = 0; ///< from the left
    qreal longest = 0;  ///< length of the longest bar
};

ChartStyle ChartStyle::print()
{
    ChartStyle style;
    style.label = printFont(9);
    style.small = printFont(kCaptionPoints);
    style.number = printFont(9, Weight::Bold);
    style.pixel = points(0.75);
    style.text = palette::kText;
    style.baseline = palette::kField;
    style.parts = {palette::kAccent, palette::kFollow, palette::kTrack, palette::kOther};
    style.onParts = {palette::kOnAccent, palette::kText, palette::kText, palette::kOnAccent};
    return style;
}

ChartPainter::ChartPainter(const reports::Table& table, const QLocale& locale, ChartStyle style)
    : m_figures(chartFigures(table, locale)), m_style(std::move(style))
{
}

bool ChartPainter::isEmpty() const
{
    return !m_figures || m_figures->largest <= 0 || m_figures->bars.size() > kMostBars;
}

qreal ChartPainter::em() const
{
    return m_style.label.pixelSize();
}

const QColor& ChartPainter::fill(std::size_t part) const
{
    return m_style.parts[part % m_style.parts.size()];
}

bool ChartPainter::hasLegend() const
{
    return m_figures->partNames.size() > 1;
}

/// Labels as they fit below the columns: whole, or cut to three letters (months) if they stay distinct; else
/// none.
QStringList ChartPainter::columnLabels(qreal slot) const
{
    QStringList whole;
    QStringList cut;
    for (const ChartBar& bar : m_figures->bars) {
        whole += bar.label;
        cut += bar.label.left(kAbbreviation);
    }
    const qreal space = slot - em() * 0.25;
    if (widest(whole, m_style.label) <= space)
        return whole;
    const bool distinct = QSet<QString>(cut.begin(), cut.end()).size() == cut.size();
    return distinct && widest(cut, m_style.label) <= space ? cut : QStringList();
}

bool ChartPainter::showsColumns(qreal width) const
{
    const std::size_t count = m_figures->bars.size();
    return m_figures->kind == Kind::Columns && count <= kMostColumns &&
           !columnLabels(width / static_cast<qreal>(count)).isEmpty();
}

qreal ChartPainter::heightForWidth(qreal width) const
{
    if (isEmpty())
        return 0;
    const qreal legend = hasLegend() ? kLegendRow : 0;
    if (showsColumns(width))
        return em() * (legend + kNumberRow + kColumnHeight + kLabelRow);
    return em() * (legend + kBarPitch * static_cast<qreal>(m_figures->bars.size()));
}

std::vector<QRectF> ChartPainter::barAreas(const QRectF& area) const
{
    std::vector<QRectF> bars;
    if (isEmpty())
        return bars;
    const bool columns = showsColumns(area.width());
    const std::size_t count = m_figures->bars.size();
    const QSizeF size = columns ? QSizeF(area.width() / static_cast<qreal>(count),
                                         em() * (kNumberRow + kColumnHeight + kLabelRow))
                                : QSizeF(area.width(), em() * kBarPitch);
    QRectF bar(QPointF(area.left(), area.top() + em() * (hasLegend() ? kLegendRow : 0)), size);
    for (std::size_t i = 0; i < count; ++i) {
        bars.push_back(bar);
        bar.translate(columns ? size.width() : 0, columns ? 0 : size.height());
    }
    return bars;
}

void ChartPainter::paint(QPainter& painter, const QRectF& area) const
{
    if (isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (showsColumns(area.width()))
        paintColumns(painter, area);
    else
        paintBars(painter, area);
    painter.restore();
}

/// Text on one line, its capitals centred on the point's height; the point is its left, right or middle.
void ChartPainter::paintText(QPainter& painter, const QString& text, const QFont& font, const QColor& color,
                             QPointF middle, Qt::Alignment side) const
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(text);
    const qreal shift = side == Qt::AlignRight ? width : side == Qt::AlignHCenter ? width / 2 : 0;
    painter.setFont(font);
    painter.setPen(color);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // that of the words, whatever the window's is
    painter.drawText(QPointF(middle.x() - shift, middle.y() + metrics.capHeight() / 2), text);
}

void ChartPainter::paintLegend(QPainter& painter, const QRectF& area, qreal left) const
{
    const qreal swatch = em() * kSwatch;
    const qreal middle = area.top() + em() * kLegendRow * 0.4;
    qreal length = 0;
    for (qsizetype i = 0; i < m_figures->partNames.size(); ++i)
        length += swatch + em() * (kInnerGap + kLegendGap) +
                  textWidth(m_figures->partNames[i] + u' ', m_style.label) +
                  textWidth(m_figures->partSums[i], m_style.number);
    qreal x = area.left() + std::clamp(area.width() - length, 0.0, left);
    for (qsizetype i = 0; i < m_figures->partNames.size(); ++i) {
        paintPart(painter, static_cast<std::size_t>(i), QRectF(x, middle - swatch / 2, swatch, swatch), {},
                  Qt::AlignLeft);
        x += swatch + em() * kInnerGap;
        const QString name = m_figures->partNames[i] + u' ';
        paintText(painter, name, m_style.label, m_style.text, QPointF(x, middle), Qt::AlignLeft);
        x += textWidth(name, m_style.label);
        const QString sum = m_figures->partSums[i];
        paintText(painter, sum, m_style.number, m_style.text, QPointF(x, middle), Qt::AlignLeft);
        x += textWidth(sum, m_style.number) + em() * kLegendGap;
    }
}

/// A filled part with its number on that side of it, if that fits. Fills close to white get an edge, so that
/// they hold in grey.
void ChartPainter::paintPart(QPainter& painter, std::size_t part, const QRectF& rect, const QString& text,
                             Qt::Alignment side) const
{
    painter.fillRect(rect, fill(part));
    if (fill(part).lightness() > 200) {
        const qreal half = m_style.pixel / 2;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_style.baseline, m_style.pixel, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawRect(rect.adjusted(half, half, -half, -half));
    }
    if (textWidth(text, m_style.small) + 2 * em() * kInnerGap <= rect.width() && rect.height() >= em())
        paintText(painter, text, m_style.small, m_style.onParts[part % m_style.onParts.size()],
                  QPointF(side == Qt::AlignHCenter ? rect.center().x() : rect.left() + em() * kInnerGap,
                          rect.center().y()),
                  side);
}

void ChartPainter::paintColumns(QPainter& painter, const QRectF& area) const
{
    if (hasLegend())
        paintLegend(painter, area, 0);
    const qreal slot = area.width() / static_cast<qreal>(m_figures->bars.size());
    const qreal top = area.top() + em() * (hasLegend() ? kLegendRow : 0);
    const qreal base = top + em() * (kNumberRow + kColumnHeight);
    const QStringList labels = columnLabels(slot);
    qreal left = area.left();
    for (std::size_t i = 0; i < m_figures->bars.size(); ++i, left += slot) {
        paintColumn(painter, m_figures->bars[i], QRectF(left, top, slot, base - top));
        paintText(painter, labels[static_cast<qsizetype>(i)], m_style.label, m_style.text,
                  QPointF(left + slot / 2, base + em() * kLabelRow * 0.6), Qt::AlignHCenter);
    }
    painter.fillRect(QRectF(area.left(), base, area.width(), m_style.pixel), m_style.baseline);
}

void ChartPainter::paintColumn(QPainter& painter, const ChartBar& bar, const QRectF& slot) const
{
    const qreal width = std::min(em() * kColumnWidth, slot.width() * kColumnShareOfSlot);
    const qreal scale = em() * kColumnHeight / m_figures->largest;
    qreal y = slot.bottom();
    for (std::size_t i = 0; i < bar.parts.size(); ++i) {
        const qreal height = bar.parts[i].value * scale;
        if (height <= 0)
            continue;
        const qreal gap = i + 1 < bar.parts.size() ? m_style.pixel : 0;
        paintPart(painter, i, QRectF(slot.center().x() - width / 2, y - height + gap, width, height - gap),
                  bar.parts.size() > 1 ? bar.parts[i].text : QString(), Qt::AlignHCenter);
        y -= height;
    }
    const QString number = bar.total.isEmpty() ? QString(kMaskedMark) : bar.total;
    const bool wide = textWidth(number, m_style.label) > slot.width();
    paintText(painter, number, wide ? m_style.small : m_style.label, m_style.text,
              QPointF(slot.center().x(), y - em() * kNumberRow / 2), Qt::AlignHCenter);
}

ChartPainter::BarPlace ChartPainter::barPlace(qreal width) const
{
    BarPlace place;
    QStringList labels;
    QStringList totals{QString(kMaskedMark)};
    for (const ChartBar& bar : m_figures->bars) {
        labels += bar.label;
        totals += bar.total;
    }
    place.label = std::min(widest(labels, m_style.label), width * kMostLabelShare);
    place.baseline = place.label + em();
    place.longest = width - place.baseline - m_style.pixel - widest(totals, m_style.number) - 2 * em() * kGap;
    return place;
}

void ChartPainter::paintBars(QPainter& painter, const QRectF& area) const
{
    const BarPlace place = barPlace(area.width());
    if (hasLegend())
        paintLegend(painter, area, place.baseline);
    const qreal top = area.top() + em() * (hasLegend() ? kLegendRow : 0);
    const qreal left = area.left() + place.baseline;
    QRectF row(left + m_style.pixel, top, area.right() - left, em() * kBarPitch);
    for (const ChartBar& bar : m_figures->bars) {
        paintText(painter, elided(bar.label, m_style.label, place.label), m_style.label, m_style.text,
                  QPointF(area.left(), row.center().y()), Qt::AlignLeft);
        paintBar(painter, bar, row, place.longest / m_figures->largest);
        row.translate(0, row.height());
    }
    painter.fillRect(QRectF(left, top, m_style.pixel, row.top() - top), m_style.baseline);
}

void ChartPainter::paintBar(QPainter& painter, const ChartBar& bar, const QRectF& row, qreal scale) const
{
    const qreal height = em() * kBarHeight;
    const QRectF lane(row.left(), row.center().y() - height / 2, row.width(), height);
    const bool stacked = bar.parts.size() > 1;
    qreal x = lane.left();
    for (std::size_t i = 0; i < bar.parts.size(); ++i) {
        const ChartPart& part = bar.parts[i];
        if (part.masked) {
            paintText(painter, part.text, m_style.number, m_style.text,
                      QPointF(x + em() * kGap, lane.center().y()), Qt::AlignLeft);
            x += textWidth(part.text, m_style.number) + 2 * em() * kGap;
        } else if (part.value > 0) {
            const qreal length = std::max(part.value * scale, m_style.pixel);
            paintPart(painter, i, QRectF(x, lane.top(), length, height), stacked ? part.text : QString(),
                      Qt::AlignLeft);
            x += length + (i + 1 < bar.parts.size() ? m_style.pixel : 0);
        }
    }
    paintText(painter, bar.total, m_style.number, m_style.text, QPointF(x + em() * kGap, lane.center().y()),
              Qt::AlignLeft);
}

} // namespace spoton::documents
