// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>

class QPainter;

/// Breeze icons in one colour. The build renders those named in resources/icons/icons.txt.
namespace spoton::theme {

/// An icon that paint() draws, sharp on every screen.
class PaintedIcon : public QIconEngine
{
public:
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;

    /// @param size in pixels of the screen, of which `scale` make one of paint().
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
};

/// Paints an icon in that colour, 16 or 22 px, in the middle of the rectangle.
void paintIcon(QPainter& painter, const QRect& area, const QString& name, int size, const QColor& colour);

/// An icon of 16 px for what paints itself: text2 of the palette in use, text3 where it is off.
QIcon icon(const QString& name);

} // namespace spoton::theme
