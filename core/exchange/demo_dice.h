// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <iterator>
#include <random>

namespace spoton::exchange {

/// Throws the same on every machine: std::mt19937 is specified to the bit, the standard's distributions are
/// not. Never throw twice in one argument list or sum, whose order of evaluation is open.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}

    /// 0 … limit - 1; 0 where limit is less than 1.
    int below(int limit) { return int((quint64(m_engine()) * quint64(std::max(limit, 1))) >> 32); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }

    /// Below limit, small ones more often: a few clients come again and again.
    int favouringSmall(int limit)
    {
        const int one = below(limit);
        const int other = below(limit);
        return std::min(one, other);
    }

    template<class Range>
    const auto& of(const Range& range)
    {
        return std::data(range)[std::size_t(below(int(std::size(range))))];
    }

    template<class Range>
    const auto& ofFavoured(const Range& range)
    {
        return std::data(range)[std::size_t(favouringSmall(int(std::size(range))))];
    }

    /// One of several with `value` and `weight`.
    template<class Range>
    const auto& weighted(const Range& range)
    {
        int sum = 0;
        for (const auto& entry : range)
            sum += entry.weight;
        int thrown = below(sum);
        for (const auto& entry : range) {
            thrown -= entry.weight;
            if (thrown < 0)
                return entry.value;
        }
        return std::data(range)[0].value;
    }

private:
    std::mt19937 m_engine;
};

} // namespace spoton::exchange
