// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

/// Sizes of the window: logical px and points.
namespace spoton::widgets {

inline constexpr int kSpace4 = 4;
inline constexpr int kSpace8 = 8;
inline constexpr int kSpace12 = 12;
inline constexpr int kSpace16 = 16;
inline constexpr int kSpace24 = 24;

inline constexpr int kTagRadius = 4;
inline constexpr int kControlRadius = 6;
inline constexpr int kCardRadius = 8;

inline constexpr int kControlHeight = 32;
inline constexpr int kChipHeight = 26;
inline constexpr int kToggleHeight = 28;
inline constexpr int kRowHeight = 58;
inline constexpr int kPanelRowHeight = 46;
inline constexpr int kHeaderHeight = 56;
inline constexpr int kFilterHeight = 44;
inline constexpr int kFooterHeight = 54;
inline constexpr int kNavWidth = 216;
inline constexpr int kNarrowNavWidth = 56;
inline constexpr int kListWidth = 392;
inline constexpr int kDayWidth = 146; ///< of a field for a day

inline constexpr qreal kKeyFigurePoints = 21;
inline constexpr qreal kTitlePoints = 16;
inline constexpr qreal kRecordTitlePoints = 15;
inline constexpr qreal kPanelFigurePoints = 13;
inline constexpr qreal kSectionPoints = 11;
inline constexpr qreal kTextPoints = 10;
inline constexpr qreal kLabelPoints = 9;
inline constexpr qreal kHintPoints = 8.5;

/// The font at another size, bold or regular.
inline QFont sized(QFont font, qreal points, bool bold = false)
{
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

} // namespace spoton::widgets
