// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spoton::text {

/// From the right where more letters run leftwards than rightwards: a German name with one Arabic word in it
/// is read from the left, an Arabic sentence with an address in it from the right.
Qt::LayoutDirection directionOf(const QString& words);

/// Words that keep their own direction wherever they stand: an Arabic or Hebrew name neither turns round the
/// line that begins with it nor takes the number after it along, and a control character in a name turns
/// nothing but that name. Others come back as they are.
QString isolated(const QString& words);

} // namespace spoton::text
