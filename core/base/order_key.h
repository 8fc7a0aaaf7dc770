// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spoton::base {

/// By what names sort in lists: the keys of two texts, compared code point by code point (as SQLite compares
/// UTF-8), stand as a German register would have the texts (DIN 5007-1). Case, marks and signs do not count:
/// ä stands with a, ß with ss, ł with l, æ with ae; whatever stands between words is one space. Numbers stand
/// by their value before letters, other scripts after Latin in the order of Unicode. Texts that are alike in
/// all of that are told apart by how they are written, so that only those that differ in no more than spaces
/// at their ends have the same key.
QString orderKey(QStringView text);

} // namespace spoton::base
