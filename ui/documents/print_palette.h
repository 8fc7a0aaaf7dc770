// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

/// The light tokens of LOOK.md that print uses, under their names there.
namespace spoton::documents::palette {

inline constexpr QColor kSurface{0xFF, 0xFF, 0xFF};
inline constexpr QColor kLine{0xE0, 0xDA, 0xD0};
inline constexpr QColor kTrack{0xE8, 0xE3, 0xDA};
inline constexpr QColor kText{0x27, 0x23, 0x1F};
inline constexpr QColor kText2{0x5C, 0x55, 0x4D};
inline constexpr QColor kField{0x8C, 0x84, 0x79};
inline constexpr QColor kAccent{0x1A, 0x62, 0x6E};
inline constexpr QColor kFollow{0x5C, 0x98, 0xA1};
inline constexpr QColor kOther{0x6B, 0x64, 0x5B};
inline constexpr QColor kOnAccent{0xFF, 0xFF, 0xFF};

} // namespace spoton::documents::palette
