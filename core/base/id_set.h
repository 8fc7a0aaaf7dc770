// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QtGlobal>

#include <array>

namespace spoton::base {

/// A set of record ids that stays small with millions of them: one bit each, in pages for the runs that a device
/// counts up. Made for counting distinct records while rows stream by.
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
        return page != m_pages.cend()
               && ((*page)[std::size_t(id >> 6) & (kWords - 1)] & (quint64(1) << (id & 63)));
    }

    int size() const { return m_size; }

private:
    static constexpr int kPageBits = 10;
    static constexpr std::size_t kWords = (1U << kPageBits) / 64;
    QHash<qint64, std::array<quint64, kWords>> m_pages;
    int m_size = 0;
};

} // namespace spoton::base
