// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace spoton::viewmodels {

/// A passphrase must have so many characters and so many of the four parts of strength, both.
///
/// A copied file is attacked without us: SQLCipher's key derivation allows one graphics card some 5000
/// guesses a second, so that strength 2 falls within hours, 3 within weeks and only 4 holds for years. Length
/// alone is no rule, since "aaaaaaaaaaaa" has it; strength alone neither, since zxcvbn's words are English
/// and take a short German word for chance. Twelve characters are two words at least.
inline constexpr int kLeastStrength = 3;
inline constexpr int kLeastLength = 12;

/// How good a passphrase is, for a bar of four parts and the words beside it.
struct Strength
{
    int parts = 0; ///< 0 to 4
    QString words;
    bool enough = false;

    bool operator==(const Strength&) const = default;
};

/// @param known words of the person and the file, which do not make a passphrase better.
Strength strengthOf(const QString& passphrase, const QStringList& known = {});

/// Whether caps lock is on, as far as typing tells: no platform of ours can be asked.
class CapsLock
{
public:
    void typed(const QString& text, bool shift);
    void keyPressed(); ///< the key itself
    bool isOn() const { return m_on.value_or(false); }

private:
    std::optional<bool> m_on;
};

} // namespace spoton::viewmodels
