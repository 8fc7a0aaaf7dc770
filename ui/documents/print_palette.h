// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/tokens.h"

/// The tokens that print uses: the light ones, on white.
namespace spoton::documents::palette {

inline constexpr QColor kSurface = theme::kLight.surface;
inline constexpr QColor kLine = theme::kLight.line;
inline constexpr QColor kTrack = theme::kLight.track;
inline constexpr QColor kText = theme::kLight.text;
inline constexpr QColor kText2 = theme::kLight.text2;
inline constexpr QColor kField = theme::kLight.field;
inline constexpr QColor kAccent = theme::kLight.accent;
inline constexpr QColor kFollow = theme::kLight.follow;
inline constexpr QColor kOther = theme::kLight.other;
inline constexpr QColor kOnAccent = theme::kLight.onAccent;

} // namespace spoton::documents::palette
