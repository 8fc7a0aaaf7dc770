// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace spoton::widgets {

/// Rebuilds what is in `area`. Had one of its controls the focus, the one of the same name has it afterwards,
/// else the one at its place, such as the next row of a list that lost one.
void rebuildKeepingFocus(QWidget* area, const std::function<void()>& rebuild);

} // namespace spoton::widgets
