// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPageLayout>
#include <QSizeF>

namespace spoton::documents {

/// Print is laid out in tenths of a point, so that half points are whole units and fonts keep their exact
/// size.
inline constexpr int kUnitsPerPoint = 10;
inline constexpr int kPrintResolution = 72 * kUnitsPerPoint;

constexpr qreal points(qreal count)
{
    return count * kUnitsPerPoint;
}

constexpr qreal millimetres(qreal count)
{
    return count * kPrintResolution / 25.4;
}

inline constexpr qreal kCoverTitlePoints = 21;
inline constexpr qreal kTitlePoints = 15;
inline constexpr qreal kHeadingPoints = 11;
inline constexpr qreal kTextPoints = 9.5;
inline constexpr qreal kCaptionPoints = 8;

enum class Weight
{
    Regular,
    Bold
};

/// Noto Sans of that size, or the system's family where it is missing; measured in print units.
QFont printFont(qreal sizeInPoints, Weight weight = Weight::Regular);

/// Where things stand on an A4 page, in print units.
struct PageGeometry
{
    QSizeF page;
    qreal left = 0;
    qreal right = 0;
    qreal head = 0;   ///< top of the running head
    qreal top = 0;    ///< where the content begins
    qreal bottom = 0; ///< where the content ends
    qreal foot = 0;   ///< lower edge of the running foot

    qreal width() const { return right - left; }
    qreal height() const { return bottom - top; }
};

/// A page on its side keeps the wide margin at the edge where the sheets are bound: its top.
PageGeometry pageGeometry(QPageLayout::Orientation orientation);

} // namespace spoton::documents
