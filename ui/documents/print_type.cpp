// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/print_type.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace spoton::documents {

namespace {

constexpr qreal kHeadWithSpace = points(30); // to the content
constexpr qreal kFootWithSpace = points(24);
// Any spacing keeps Qt from joining f and i to a letter that no search finds.
constexpr qreal kNoLigatures = 0.02;

QString printFamily()
{
    const QString preferred = QStringLiteral("Noto Sans");
    static const bool kIsThere = QFontDatabase::hasFamily(preferred); // asks the system anew each time
    return kIsThere ? preferred : QGuiApplication::font().family();
}

} // namespace

QFont printFont(qreal sizeInPoints, Weight weight)
{
    QFont font(printFamily());
    font.setPixelSize(qRound(points(sizeInPoints)));
    font.setBold(weight == Weight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kNoLigatures);
    return font;
}

PageGeometry pageGeometry(QPageLayout::Orientation orientation)
{
    const bool upright = orientation == QPageLayout::Portrait;
    const QSizeF sheet(millimetres(210), millimetres(297));
    PageGeometry geometry;
    geometry.page = upright ? sheet : sheet.transposed();
    geometry.left = millimetres(upright ? 24 : 12);
    geometry.right = geometry.page.width() - millimetres(upright ? 18 : 12);
    geometry.head = millimetres(upright ? 12 : 24);
    geometry.foot = geometry.page.height() - millimetres(12);
    geometry.top = geometry.head + kHeadWithSpace;
    geometry.bottom = geometry.foot - kFootWithSpace;
    return geometry;
}

} // namespace spoton::documents
