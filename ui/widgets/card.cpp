// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/card.h"

#include "theme/tokens.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QPainter>

namespace spoton::widgets {

Card::Card(QWidget* parent) : QFrame(parent) {}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& colours = theme::tokens(palette());
    paintFrame(painter, rect(), colours.surface, colours.line, 1, kCardRadius);
}

Ground::Ground(Colour colour, Qt::Edges lines, QWidget* parent)
    : QWidget(parent), m_colour(colour), m_lines(lines)
{
}

void Ground::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& colours = theme::tokens(palette());
    painter.fillRect(rect(), m_colour == Colour::Nav       ? colours.nav
                             : m_colour == Colour::Surface ? colours.surface
                                                           : colours.window);
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, colours.line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, colours.line);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), colours.line);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(width() - 1, 0, 1, height(), colours.line);
}

Line::Line(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Line::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::tokens(palette()).line);
}

} // namespace spoton::widgets
