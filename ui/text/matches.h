// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace spoton::text {

/// Part of a text, in QChars.
struct Match
{
    int start = 0;
    int length = 0;

    bool operator==(const Match&) const = default;
};

/// Where the words of a search stand in a text that it found: the beginnings of words that fold to what was
/// typed, and phone numbers whose digits were, in order, none overlapping.
std::vector<Match> matches(const QString& text, const QString& searched);

/// The phone number that the search found, in whatever spelling; empty where it found none.
QString foundPhone(const QStringList& phones, const QString& searched);

} // namespace spoton::text
