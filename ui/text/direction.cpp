// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/direction.h"

#include <QList>

namespace spoton::text {
namespace {

constexpr QChar kLeftToRightIsolate(0x2066);
constexpr QChar kRightToLeftIsolate(0x2067);
constexpr QChar kPopIsolate(0x2069);

struct Letters
{
    int rightwards = 0;
    int leftwards = 0;
    bool turned = false; ///< a control character turns what follows, up to the end of the line
};

Letters lettersOf(const QString& words)
{
    Letters letters;
    for (const uint letter : words.toUcs4()) {
        const QChar::Direction direction = QChar::direction(letter);
        letters.leftwards += direction == QChar::DirR || direction == QChar::DirAL ? 1 : 0;
        letters.rightwards += direction == QChar::DirL ? 1 : 0;
        letters.turned |= direction == QChar::DirLRO || direction == QChar::DirRLO ||
                          direction == QChar::DirLRE || direction == QChar::DirRLE;
    }
    return letters;
}

} // namespace

Qt::LayoutDirection directionOf(const QString& words)
{
    const Letters letters = lettersOf(words);
    return letters.leftwards > letters.rightwards ? Qt::RightToLeft : Qt::LeftToRight;
}

QString isolated(const QString& words)
{
    const Letters letters = lettersOf(words);
    if (letters.leftwards == 0 && !letters.turned)
        return words;
    return (directionOf(words) == Qt::RightToLeft ? kRightToLeftIsolate : kLeftToRightIsolate) + words +
           kPopIsolate;
}

} // namespace spoton::text
