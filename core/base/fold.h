// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace spoton::base {

/// The one form that all spellings of a text share for searching: words of letters and digits in lower case
/// without marks, single spaces between. Umlauts and their transcriptions (ü = ue = u), ß = ss, Slavic,
/// Turkish and Vietnamese letters, Cyrillic and its German, English and scholarly romanisations (я = ja = ya
/// = ia, ш = sch = sh = š) fall together; so do double and single letters. It finds too much rather than too
/// little. Idempotent: fold(fold(x)) == fold(x).
QString fold(QStringView text);

/// The beginnings to look for when `word` is still being typed: fold(word), and the folded forms of the
/// letter groups that its end may be the start of ("Sc" may become "Sch", which folds to "s"). Never empty
/// strings.
QStringList foldBeginnings(QStringView word);

} // namespace spoton::base
