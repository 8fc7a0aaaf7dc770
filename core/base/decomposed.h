// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace spoton::base {

/// In small letters, the marks behind their letters, compatible characters as the ordinary ones.
inline QString decomposed(QStringView text)
{
    // Case folding first, so that İ and capital digraphs come apart like their small forms.
    return text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD).toCaseFolded();
}

} // namespace spoton::base
