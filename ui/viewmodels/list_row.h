// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/district.h"

#include <QMetaType>
#include <QStringList>

#include <optional>

namespace spoton::viewmodels {

/// How a word beside a row is meant; shown with an icon, never by colour alone.
enum class Tone
{
    Plain,
    Good,
    Warning,
    Bad,
    Stale
};

/// A short word on a row: "überfällig", "früher".
struct Tag
{
    QString words;
    Tone tone = Tone::Plain;

    bool operator==(const Tag&) const = default;
};

/// One record as every list shows it, in words.
struct ListRow
{
    qint64 id = 0;
    QString icon; ///< a Breeze name; empty for none
    QString title;
    QString second;
    QString place; ///< at the right: a town, a day
    Tag tag;       ///< at the right of the second line
    std::optional<domain::District> district;
    QStringList emails;
    bool organisation = false; ///< in the directory, where there are contacts too

    bool operator==(const ListRow&) const = default;
};

} // namespace spoton::viewmodels

Q_DECLARE_METATYPE(spoton::viewmodels::ListRow)
