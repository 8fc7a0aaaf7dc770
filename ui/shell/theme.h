// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace spoton::shell {

/// The colours of the window on light ground.
QPalette lightPalette();

} // namespace spoton::shell
