// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/passphrase.h"

#include <QByteArrayList>

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <vector>

namespace spoton::base {
namespace {

constexpr std::array kBitsOfStrength{10.0, 20.0, 26.6, 33.2}; // 10^3, 10^6, 10^8 and 10^10 guesses

constexpr std::array kFavourites{"passwort", "kennwort", "geheim",    "hallo",   "schatz",   "sommer",
                                 "winter",   "herbst",   "ficken",    "schalke", "berlin",   "dresden",
                                 "sachsen",  "meissen",  "freiberg",  "pirna",   "beratung", "verein",
                                 "spoton",   "spot on",  "willkommen"};

constexpr int kLeastKnown = 3; ///< letters; shorter words are no help to whoever guesses

} // namespace

int passphraseStrength(const QString& passphrase, const QStringList& known)
{
    QByteArrayList words;
    for (const QString& phrase : known) {
        for (const QString& word : phrase.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (word.size() >= kLeastKnown)
                words += word.toUtf8();
        }
    }
    std::vector<const char*> dictionary(kFavourites.begin(), kFavourites.end());
    for (const QByteArray& word : words)
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);
    QByteArray bytes = passphrase.toUtf8();
    const double bits = bytes.isEmpty() ? 0 : ZxcvbnMatch(bytes.constData(), dictionary.data(), nullptr);
    bytes.fill('\0');
    return int(std::count_if(kBitsOfStrength.begin(), kBitsOfStrength.end(),
                             [bits](double least) { return bits >= least; }));
}

} // namespace spoton::base
