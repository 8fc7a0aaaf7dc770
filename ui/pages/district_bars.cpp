// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/district_bars.h"

#include "documents/cell_text.h"
#include "domain/words.h"
#include "pages/figure_links.h"
#include "theme/tokens.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace spoton::pages {
namespace {

constexpr int kRow = 36;
constexpr int kLine = 22;
constexpr int kBar = 6;
constexpr int kDotRoom = 17;
constexpr int kHours = 64;

} // namespace

DistrictBars::DistrictBars(domain::UiLanguage language, const QLocale& locale, QWidget* parent)
    : QWidget(parent), m_language(language), m_locale(locale), m_links(new FigureLinks(this))
{
    connect(m_links, &FigureLinks::openRequested, this, &DistrictBars::openRequested);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DistrictBars::sizeHint() const
{
    return {300, kRow * int(domain::kDistricts)};
}

QRect DistrictBars::rowAt(std::size_t place) const
{
    return {0, int(place) * kRow, width(), kRow};
}

void DistrictBars::show(const std::array<domain::SessionFigures, domain::kDistricts>& districts,
                        const std::vector<viewmodels::Destination>& behind)
{
    m_districts = districts;
    QStringList words;
    for (std::size_t i = 0; i < domain::kDistricts; ++i)
        words += u"%1: %2"_s.arg(domain::label(domain::District(i), m_language),
                                 m_locale.toString(m_districts[i].sessions));
    setAccessibleName(words.join(u", "_s));
    m_links->show(behind);
    placeLinks();
    update();
}

void DistrictBars::paintRow(QPainter& painter, std::size_t place, const QRect& row, int largest) const
{
    const theme::Tokens& colours = theme::tokens(palette());
    const auto district = domain::District(place);
    const domain::SessionFigures& figures = m_districts[place];
    widgets::paintDistrict(painter, QPointF(row.left() + 4.5, row.top() + kLine / 2.0), district, palette());
    QRect line(row.left() + kDotRoom, row.top(), row.width() - kDotRoom, kLine);
    const QRectF track(line.left(), line.bottom() + 1, line.width(), kBar);
    widgets::paintFrame(painter, track, colours.track, {}, 0, kBar / 2.0);
    if (figures.sessions > 0) {
        QRectF bar = track;
        bar.setWidth(std::max<double>(2 * kBar, track.width() * figures.sessions / largest));
        const bool hollow = district == domain::District::Unknown;
        widgets::paintFrame(painter, bar, hollow ? colours.surface : colours.district(district),
                            colours.district(district), hollow ? 1 : 0, kBar / 2.0);
    }
    const QString hours =
        documents::numberText(double(figures.minutes) / 60, reports::ColumnType::Hours, m_locale);
    painter.setFont(widgets::sized(font(), widgets::kLabelPoints));
    painter.setPen(colours.text2);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, hours + u"\u00A0h"_s);
    line.setRight(line.right() - kHours);
    painter.setFont(widgets::sized(font(), widgets::kTextPoints, true));
    painter.setPen(colours.text);
    const QString sessions = m_locale.toString(figures.sessions);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, sessions);
    line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(sessions) - widgets::kSpace8);
    painter.setFont(widgets::sized(font(), widgets::kTextPoints));
    painter.drawText(
        line, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(domain::label(district, m_language), Qt::ElideRight, line.width()));
}

void DistrictBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    int largest = 1;
    for (const domain::SessionFigures& figures : m_districts)
        largest = std::max(largest, figures.sessions);
    for (std::size_t i = 0; i < domain::kDistricts; ++i)
        paintRow(painter, i, rowAt(i), largest);
}

void DistrictBars::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeLinks();
}

void DistrictBars::placeLinks()
{
    std::vector<QRect> rows;
    for (std::size_t i = 0; i < domain::kDistricts; ++i)
        rows.push_back(rowAt(i));
    m_links->place(rows);
}

} // namespace spoton::pages
