// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_check.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <vector>

namespace spoton::reports {

/// Decides which counts of persons leave the team as "•" (DOMAIN.md, disclosure control). Counts are known by
/// keys; the same count has the same key in every table, so that it is hidden in all of them or in none.
class Disclosure
{
public:
    static constexpr qint64 kThreshold = 3;        ///< 1 and 2 are hidden
    static constexpr qint64 kCrossedThreshold = 5; ///< 1 to 4, where three or more attributes cross

    /// A count of persons that is shown somewhere. 0 is always shown.
    void add(const QString& key, qint64 value, qint64 threshold = kThreshold);

    /// A count of persons that no table shows but several are made of. Where it is 1 or 2 it must not be
    /// worked out either; a 0 is taken to be known.
    void addUnpublished(const QString& key, qint64 value);

    /// Says that `total` is shown beside `parts` that make it up. For a total of distinct persons, whose
    /// parts may overlap, the reader is taken to know that they do not: the sum then stands for the total.
    void addSum(const QString& total, const std::vector<QString>& parts);

    /// Hides a count whatever its value, unless it is 0. Unless it is small, others may give it away.
    void hide(const QString& key);

    /// Says that others are rather hidden than this one.
    void showFirst(const QString& key);

    /// The keys to hide: the small counts, and of the others as few as keep the small ones from being worked
    /// out from all that is shown together. Totals are shown before what they are made of, and larger counts
    /// before smaller ones.
    /// Cancelled, it gives back more of them.
    QSet<QString> hidden(const base::CancelCheck& cancelled = {});

private:
    struct Count
    {
        qint64 value = 0;
        bool small = false; ///< and so not to be worked out
        bool kept = false;  ///< hidden whatever else is shown
        bool published = true;
        bool isTotal = false;
        bool first = false; ///< to be shown
        bool hidden = false;
    };
    struct Sum
    {
        std::size_t total = 0;
        std::vector<std::size_t> parts;
    };
    struct Range
    {
        qint64 low = 0;
        qint64 high = 0;
        bool isOpen() const { return low < high; }
        bool narrow(qint64 least, qint64 most);
    };

    void showAllButWhatTells(const base::CancelCheck& cancelled);
    std::vector<std::vector<double>> equations() const;
    std::vector<std::size_t> inOrderOfShowing() const;
    void narrow(std::vector<Range>& ranges) const;
    bool narrow(const Sum& sum, std::vector<Range>& ranges) const;

    QHash<QString, int> m_places;
    std::vector<QString> m_keys;
    std::vector<Count> m_counts;
    std::vector<Sum> m_sums;
};

} // namespace spoton::reports
