// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/chart_figures.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>

#include <array>

namespace spoton::documents {

/// How a chart looks on its device. All sizes follow from the label's font.
struct ChartStyle
{
    QFont label;
    QFont small;     ///< numbers inside bars
    QFont number;    ///< numbers outside, bold
    qreal pixel = 1; ///< one px of LOOK.md in device units
    QColor text;
    QColor baseline;
    std::array<QColor, 4> parts;   ///< fill of a stack's parts, first to last; later ones begin anew
    std::array<QColor, 4> onParts; ///< numbers on them

    /// Light tokens in print units.
    static ChartStyle print();
};

/// Paints the chart of a table as vectors: a number at each bar, "•" for what is hidden, no grid and no axis
/// of values.
class ChartPainter
{
public:
    ChartPainter(const reports::Table& table, const QLocale& locale, ChartStyle style);

    /// Nothing to paint: no chart, no number in it, or more bars than a page can hold.
    bool isEmpty() const;

    qreal heightForWidth(qreal width) const;

    /// Where each bar is painted with its label and number, in the order of the rows.
    std::vector<QRectF> barAreas(const QRectF& area) const;

    /// Paints into the rectangle's width, from its top.
    void paint(QPainter& painter, const QRectF& area) const;

private:
    struct BarPlace;

    bool showsColumns(qreal width) const;
    bool hasLegend() const;
    QStringList columnLabels(qreal slot) const;
    BarPlace barPlace(qreal width) const;
    qreal em() const;
    const QColor& fill(std::size_t part) const;
    void paintText(QPainter& painter, const QString& text, const QFont& font, const QColor& color,
                   QPointF middle, Qt::Alignment side) const;
    void paintLegend(QPainter& painter, const QRectF& area, qreal left) const;
    void paintColumns(QPainter& painter, const QRectF& area) const;
    void paintColumn(QPainter& painter, const ChartBar& bar, const QRectF& slot) const;
    void paintBars(QPainter& painter, const QRectF& area) const;
    void paintBar(QPainter& painter, const ChartBar& bar, const QRectF& row, qreal scale) const;
    void paintPart(QPainter& painter, std::size_t part, const QRectF& rect, const QString& text,
                   Qt::Alignment side) const;

    std::optional<ChartFigures> m_figures;
    ChartStyle m_style;
};

} // namespace spoton::documents
