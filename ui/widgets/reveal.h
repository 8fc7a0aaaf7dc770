// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace spoton::widgets {

/// Scrolls every area around a widget until it is to be seen whole, or as much of it as there is room for.
void reveal(QWidget* widget);

} // namespace spoton::widgets
