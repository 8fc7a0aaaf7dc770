// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QtGlobal>

#include <algorithm>
#include <array>
#include <bit>

namespace spoton::base {

/// A set of record ids that stays small with millions of them: one bit each, in pages for the runs that a
/// device counts up. Made for counting distinct records while rows stream by.
class IdSet
{
public:
    /// @return true the first time.
    bool insert(qint64 id)
    {
        quint64& word = m_pages[id >> kPageBits][std::size_t(id >> 6) & (kWords - 1)];
        const quint64 bit = quint64(1) << (id & 63);
        if (word & bit)
            return false;
        word |= bit;
        ++m_size;
        return true;
    }

    bool contains(qint64 id) const
    {
        const auto page = m_pages.constFind(id >> kPageBits);
        return page != m_pages.cend() &&
               ((*page)[std::size_t(id >> 6) & (kWords - 1)] & (quint64(1) << (id & 63)));
    }

    int size() const { return m_size; }

    /// Calls visit(id) for each in ascending order, so that what is read for them lies side by side in the
    /// file. Stops at the first error.
    template<class Visit>
    Done visitInOrder(const Visit& visit) const
    {
        QList<qint64> keys = m_pages.keys();
        std::sort(keys.begin(), keys.end());
        for (const qint64 key : keys) {
            const auto& words = *m_pages.constFind(key);
            for (std::size_t i = 0; i < kWords; ++i) {
                for (quint64 left = words[i]; left != 0; left &= left - 1)
                    SPOTON_TRY(visit((key << kPageBits) + qint64(i) * 64 + std::countr_zero(left)));
            }
        }
        return {};
    }

private:
    static constexpr int kPageBits = 10;
    static constexpr std::size_t kWords = (1U << kPageBits) / 64;
    QHash<qint64, std::array<quint64, kWords>> m_pages;
    int m_size = 0;
};

} // namespace spoton::base
