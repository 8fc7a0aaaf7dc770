// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figure_links.h"

#include "theme/tokens.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QPainter>

#include <algorithm>

namespace spoton::pages {

void FigureLink::setBehind(const viewmodels::Destination& behind)
{
    m_behind = behind;
    const QString words = behind.figure ? behind.figure->words : QString();
    setAccessibleName(words);
    setToolTip(words);
}

void FigureLink::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (hasFocus())
        widgets::paintFocus(painter, rect(), palette(), widgets::kTagRadius);
    else if (underMouse())
        widgets::paintFrame(painter, rect(), Qt::transparent, theme::tokens(palette()).field, 1,
                            widgets::kTagRadius);
}

FigureLinks::FigureLinks(QWidget* chart) : QObject(chart), m_chart(chart) {}

void FigureLinks::show(const std::vector<viewmodels::Destination>& behind)
{
    while (m_links.size() < behind.size()) {
        auto* link = new FigureLink(m_chart);
        connect(link, &QAbstractButton::clicked, this,
                [this, link] { Q_EMIT openRequested(link->behind()); });
        m_links.push_back(link);
    }
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        m_links[i]->setBehind(i < behind.size() ? behind[i] : viewmodels::Destination());
        m_links[i]->setVisible(m_links[i]->behind().figure.has_value());
    }
}

void FigureLinks::place(const std::vector<QRect>& bars)
{
    for (std::size_t i = 0; i < std::min(bars.size(), m_links.size()); ++i)
        m_links[i]->setGeometry(bars[i]);
}

} // namespace spoton::pages
