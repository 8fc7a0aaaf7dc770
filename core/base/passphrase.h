// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace spoton::base {

/// How hard a passphrase is to guess by zxcvbn's estimate, from 0 (at once) to 4 (more than 10^10 guesses).
/// Words that go with the person or the file, and the favourites of German speakers, which zxcvbn's English
/// lists lack, count as known to whoever guesses.
int passphraseStrength(const QString& passphrase, const QStringList& known = {});

} // namespace spoton::base
