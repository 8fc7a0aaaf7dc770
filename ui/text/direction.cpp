// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/direction.h"

#include <QList>

#include <algorithm>

namespace spoton::text {
namespace {

constexpr QChar kFirstStrongIsolate(0x2068);
constexpr QChar kPopIsolate(0x2069);

bool runsLeftwards(char32_t letter)
{
    const QChar::Direction direction = QChar::direction(letter);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

} // namespace

QString isolated(const QString& words)
{
    const QList<uint> letters = words.toUcs4();
    return std::any_of(letters.begin(), letters.end(), runsLeftwards)
               ? kFirstStrongIsolate + words + kPopIsolate
               : words;
}

} // namespace spoton::text
