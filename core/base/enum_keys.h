// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>
#include <utility>

namespace spoton::base {

/// Specialised for each closed enum that is stored or exchanged: `entries`, an array of pairs of value and
/// stable key.
template<class Enum>
struct EnumKeys;

template<class Enum>
concept KeyedEnum = requires { EnumKeys<Enum>::entries; };

template<KeyedEnum Enum>
QLatin1StringView keyOf(Enum value)
{
    for (const auto& [entry, key] : EnumKeys<Enum>::entries) {
        if (entry == value)
            return key;
    }
    Q_UNREACHABLE();
}

/// The value with that exact key.
template<KeyedEnum Enum>
std::optional<Enum> fromKey(QStringView key)
{
    for (const auto& [entry, entryKey] : EnumKeys<Enum>::entries) {
        if (entryKey == key)
            return entry;
    }
    return std::nullopt;
}

} // namespace spoton::base

/// Names the keys of an enum: SPOTON_ENUM_KEYS(the::Enum, SPOTON_KEY(Value, "key"), …), outside of
/// namespaces.
#define SPOTON_ENUM_KEYS(Enum, ...)                                                                          \
    template<>                                                                                               \
    struct spoton::base::EnumKeys<Enum>                                                                      \
    {                                                                                                        \
        using enum Enum;                                                                                     \
        static constexpr std::array entries{__VA_ARGS__};                                                    \
    }
#define SPOTON_KEY(value, key)                                                                               \
    std::pair                                                                                                \
    {                                                                                                        \
        value, QLatin1StringView                                                                             \
        {                                                                                                    \
            key                                                                                              \
        }                                                                                                    \
    }
