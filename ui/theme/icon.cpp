// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icon.h"

#include "theme/tokens.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>

#include <cmath>

using namespace Qt::StringLiterals;

namespace spoton::theme {
namespace {

constexpr int kMostDense = 3; ///< the largest rendering: three times

QPixmap tinted(const QString& name, int size, const QColor& colour, qreal density)
{
    const int factor = std::clamp(int(std::ceil(density)), 1, kMostDense);
    const QString key = u"%1/%2/%3/%4"_s.arg(name).arg(size).arg(colour.rgba()).arg(factor);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap.load(u":/icons/%1-%2@%3.png"_s.arg(name).arg(size).arg(factor));
    if (pixmap.isNull())
        return pixmap;
    pixmap.setDevicePixelRatio(factor);
    {
        QPainter painter(&pixmap);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(0, 0, size, size), colour);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Looks the colour up when it paints, so that it follows the palette.
class Engine : public PaintedIcon
{
public:
    explicit Engine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens& colours = tokens(QGuiApplication::palette());
        paintIcon(*painter, area, m_name, area.height() >= 22 ? 22 : 16,
                  mode == QIcon::Disabled ? colours.text3 : colours.text2);
    }

    QIconEngine* clone() const override { return new Engine(*this); }

private:
    QString m_name;
};

} // namespace

void paintIcon(QPainter& painter, const QRect& area, const QString& name, int size, const QColor& colour)
{
    const QPixmap pixmap = tinted(name, size, colour, painter.device()->devicePixelRatioF());
    const QPoint place = area.center() - QPoint(size / 2 - 1, size / 2 - 1);
    painter.drawPixmap(QRect(place, QSize(size, size)), pixmap);
}

QPixmap PaintedIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap PaintedIcon::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    QPixmap pixmap(size);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), (QSizeF(size) / scale).toSize()), mode, state);
    return pixmap;
}

QIcon icon(const QString& name)
{
    return QIcon(new Engine(name));
}

} // namespace spoton::theme
