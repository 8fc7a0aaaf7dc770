// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/chart_view.h"

#include "documents/chart_painter.h"
#include "pages/figure_links.h"
#include "theme/tokens.h"
#include "widgets/metrics.h"

#include <QFontInfo>
#include <QResizeEvent>

#include <cmath>

namespace spoton::pages {
namespace {

/// The painter measures in pixels of the label's font.
QFont inPixels(const QFont& font, qreal points, bool bold)
{
    QFont sized = widgets::sized(font, points, bold);
    sized.setPixelSize(QFontInfo(sized).pixelSize());
    return sized;
}

documents::ChartStyle styleOf(const QWidget& widget)
{
    const theme::Tokens& colours = theme::tokens(widget.palette());
    documents::ChartStyle style;
    style.label = inPixels(widget.font(), widgets::kLabelPoints, false);
    style.small = inPixels(widget.font(), widgets::kHintPoints, false);
    style.number = inPixels(widget.font(), widgets::kLabelPoints, true);
    style.text = colours.text;
    style.baseline = colours.field;
    style.parts = {colours.accent, colours.follow, colours.track, colours.other};
    // On the second colour neither ink reaches 4.5 in both palettes but the one of the text in light and
    // dark.
    style.onParts = {colours.onAccent, colours.text, colours.text, colours.text};
    return style;
}

} // namespace

ChartView::ChartView(const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_locale(locale), m_links(new FigureLinks(this))
{
    connect(m_links, &FigureLinks::openRequested, this, &ChartView::openRequested);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ChartView::show(const reports::Table& table, const std::vector<viewmodels::Destination>& behind)
{
    m_table = table;
    setVisible(!documents::ChartPainter(m_table, m_locale, styleOf(*this)).isEmpty());
    setAccessibleName(table.chart ? table.chart->caption : QString());
    m_links->show(behind);
    fit();
    update();
}

void ChartView::setRoom(int width)
{
    setFixedWidth(width);
    fit();
}

/// As high as its width asks for.
void ChartView::fit()
{
    const documents::ChartPainter chart(m_table, m_locale, styleOf(*this));
    setFixedHeight(int(std::ceil(chart.heightForWidth(contentsRect().width()))));
    std::vector<QRect> bars;
    for (const QRectF& bar : chart.barAreas(contentsRect()))
        bars.push_back(bar.toRect());
    m_links->place(bars);
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    documents::ChartPainter(m_table, m_locale, styleOf(*this)).paint(painter, contentsRect());
}

} // namespace spoton::pages
