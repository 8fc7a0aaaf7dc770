// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/passphrase_rules.h"

#include "base/passphrase.h"

#include <QCoreApplication>

namespace spoton::viewmodels {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Passphrase)

public:
    static QString ofStrength(int parts, bool longEnough)
    {
        if (!longEnough)
            return tr("Too short: several words, %n characters or more", nullptr, kLeastLength);
        switch (parts) {
        case 0:
        case 1:
            return tr("Very easy to guess");
        case 2:
            return tr("Too easy to guess: add a word or two");
        case 3:
            return tr("Good");
        default:
            return tr("Very good");
        }
    }
};

} // namespace

Strength strengthOf(const QString& passphrase, const QStringList& known)
{
    if (passphrase.isEmpty())
        return {};
    const bool longEnough = passphrase.size() >= kLeastLength;
    Strength strength;
    strength.parts = base::passphraseStrength(passphrase, known);
    if (!longEnough)
        strength.parts = std::min(strength.parts, kLeastStrength - 1);
    strength.words = Words::ofStrength(strength.parts, longEnough);
    strength.enough = longEnough && strength.parts >= kLeastStrength;
    return strength;
}

void CapsLock::typed(const QString& text, bool shift)
{
    if (text.size() != 1 || text.at(0).toUpper() == text.at(0).toLower())
        return;
    m_on = text.at(0).isUpper() != shift;
}

void CapsLock::keyPressed()
{
    if (m_on)
        m_on = !*m_on;
}

} // namespace spoton::viewmodels
