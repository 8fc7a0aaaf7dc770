// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace spoton::tests {

/// Widgets to be seen that take the focus without a name that a screen reader could say, each with where it
/// is.
QStringList nameless(const QWidget& root);

/// Labels, buttons and choices whose words do not fit into them, unless they end in an ellipsis by design.
QStringList cutOff(const QWidget& root);

} // namespace spoton::tests
