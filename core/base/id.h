// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace spoton::base {

/// Number of the bits that count within a device; the 23 bits above them are the device's number.
inline constexpr int kCounterBits = 40;

/// The id of a record of one kind: device number and that device's counter in 63 bits, 0 for none yet.
template<class Record>
struct Id
{
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;
};

} // namespace spoton::base

template<class Record>
struct std::hash<spoton::base::Id<Record>>
{
    std::size_t operator()(const spoton::base::Id<Record>& id) const noexcept
    {
        return std::hash<qint64>{}(id.value);
    }
};
