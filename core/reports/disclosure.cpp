// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/disclosure.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <optional>
#include <tuple>

namespace spoton::reports {
namespace {

constexpr qint64 kEndless = 1'000'000'000;

// Sums of distinct persons need not agree, and then narrowing could go on for ever.
constexpr int kMostPasses = 100;

/// Brings a system of sums to reduced echelon form; entries are small whole numbers, so doubles are exact
/// enough.
void reduce(std::vector<std::vector<double>>& rows, std::size_t columns)
{
    std::size_t next = 0;
    for (std::size_t column = 0; column < columns && next < rows.size(); ++column) {
        std::size_t pivot = next;
        for (std::size_t row = next; row < rows.size(); ++row) {
            if (std::abs(rows[row][column]) > std::abs(rows[pivot][column]))
                pivot = row;
        }
        if (std::abs(rows[pivot][column]) < 1e-9)
            continue;
        std::swap(rows[pivot], rows[next]);
        const double scale = rows[next][column];
        for (double& entry : rows[next])
            entry /= scale;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const double factor = rows[row][column];
            if (row == next || std::abs(factor) < 1e-9)
                continue;
            for (std::size_t i = column; i < columns; ++i)
                rows[row][i] -= factor * rows[next][i];
        }
        ++next;
    }
}

/// The ways in which counts that are not known can differ from what they are while all sums hold: any other
/// values are a combination of these steps.
class Steps
{
public:
    Steps(std::vector<std::vector<double>> sums, std::size_t counts)
    {
        reduce(sums, counts);
        std::vector<std::size_t> leading; // each row's first column that is not 0
        for (const std::vector<double>& row : sums) {
            const auto first = std::find_if(row.begin(), row.end(), isSet);
            if (first != row.end())
                leading.push_back(std::size_t(first - row.begin()));
        }
        m_changes.resize(counts);
        for (std::size_t free = 0; free < counts; ++free) {
            if (std::find(leading.begin(), leading.end(), free) != leading.end())
                continue;
            for (std::vector<double>& changes : m_changes)
                changes.push_back(0.0);
            m_changes[free].back() = 1.0;
            for (std::size_t row = 0; row < leading.size(); ++row)
                m_changes[leading[row]].back() = -sums[row][free];
        }
    }

    /// Whether the count can have another value.
    bool change(std::size_t count) const { return largest(count).has_value(); }

    /// Whether one of the others could not have another value any more, once the count is known.
    bool tie(const std::vector<std::size_t>& others, std::size_t count) const
    {
        const std::optional<std::size_t> gone = largest(count);
        if (!gone)
            return false;
        const std::vector<double> factors = factorsBy(*gone, count);
        return std::any_of(others.begin(), others.end(), [&](std::size_t other) {
            const std::vector<double>& changes = m_changes[other];
            for (std::size_t i = 0; i < changes.size(); ++i) {
                if (i != *gone && isSet(changes[i] - factors[i] * changes[*gone]))
                    return false;
            }
            return true;
        });
    }

    /// The count is known from now on.
    void hold(std::size_t count)
    {
        const std::optional<std::size_t> gone = largest(count);
        if (!gone)
            return;
        const std::vector<double> factors = factorsBy(*gone, count);
        for (std::vector<double>& changes : m_changes) {
            const double by = changes[*gone];
            if (isSet(by)) {
                for (std::size_t i = 0; i < changes.size(); ++i)
                    changes[i] -= factors[i] * by;
            }
            changes[*gone] = changes.back();
            changes.pop_back();
        }
    }

private:
    static bool isSet(double entry) { return std::abs(entry) > 1e-7; }

    std::vector<double> factorsBy(std::size_t step, std::size_t count) const
    {
        std::vector<double> factors = m_changes[count];
        const double by = factors[step];
        for (double& factor : factors)
            factor /= by;
        return factors;
    }

    /// The step that changes the count most.
    std::optional<std::size_t> largest(std::size_t count) const
    {
        const std::vector<double>& changes = m_changes[count];
        const auto most = std::max_element(changes.begin(), changes.end(),
                                           [](double a, double b) { return std::abs(a) < std::abs(b); });
        if (most == changes.end() || !isSet(*most))
            return std::nullopt;
        return std::size_t(most - changes.begin());
    }

    std::vector<std::vector<double>> m_changes; ///< of each count, by each step
};

} // namespace

void Disclosure::add(const QString& key, qint64 value, qint64 threshold)
{
    if (m_places.contains(key))
        return;
    m_places.insert(key, int(m_counts.size()));
    m_keys.push_back(key);
    const bool small = value > 0 && value < threshold;
    m_counts.push_back({.value = value, .small = small, .kept = small});
}

void Disclosure::addUnpublished(const QString& key, qint64 value)
{
    add(key, value);
    m_counts[std::size_t(m_places.value(key))].published = false;
}

void Disclosure::addSum(const QString& total, const std::vector<QString>& parts)
{
    Sum sum;
    sum.total = std::size_t(m_places.value(total));
    for (const QString& part : parts)
        sum.parts.push_back(std::size_t(m_places.value(part)));
    m_counts[sum.total].isTotal = true;
    m_sums.push_back(std::move(sum));
}

void Disclosure::hide(const QString& key)
{
    m_counts[std::size_t(m_places.value(key))].kept = true;
}

void Disclosure::showFirst(const QString& key)
{
    m_counts[std::size_t(m_places.value(key))].first = true;
}

QSet<QString> Disclosure::hidden(const base::CancelCheck& cancelled)
{
    const bool any = std::ranges::any_of(m_counts, &Count::small);
    for (Count& count : m_counts)
        count.hidden = count.value > 0 && (any || count.kept);
    if (any && !base::isCancelled(cancelled))
        showAllButWhatTells(cancelled);
    QSet<QString> keys;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i].hidden && m_counts[i].published)
            keys.insert(m_keys[i]);
    }
    return keys;
}

/// From nothing but the 0s on, shows one count after the other unless a small one could be worked out then.
void Disclosure::showAllButWhatTells(const base::CancelCheck& cancelled)
{
    Steps steps(equations(), m_counts.size());
    std::vector<Range> ranges(m_counts.size());
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        ranges[i] = m_counts[i].hidden ? Range{1, kEndless} : Range{0, 0};
    narrow(ranges);
    std::vector<std::size_t> secrets;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i].small && steps.change(i) && ranges[i].isOpen())
            secrets.push_back(i);
    }
    for (const std::size_t place : inOrderOfShowing()) {
        if (base::isCancelled(cancelled))
            return;
        Count& count = m_counts[place];
        count.hidden = false;
        std::vector<Range> left = ranges;
        left[place] = {count.value, count.value};
        narrow(left);
        count.hidden =
            steps.tie(secrets, place) ||
            std::any_of(secrets.begin(), secrets.end(), [&](auto secret) { return !left[secret].isOpen(); });
        if (count.hidden)
            continue;
        steps.hold(place);
        ranges = std::move(left);
    }
}

/// The sums as factors of the counts that are not 0.
std::vector<std::vector<double>> Disclosure::equations() const
{
    std::vector<std::vector<double>> rows;
    for (const Sum& sum : m_sums) {
        std::vector<double> row(m_counts.size(), 0.0);
        row[sum.total] = -1.0;
        for (const std::size_t part : sum.parts)
            row[part] += m_counts[part].hidden ? 1.0 : 0.0;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Those that come first, then totals, then the largest.
std::vector<std::size_t> Disclosure::inOrderOfShowing() const
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i].hidden && m_counts[i].published && !m_counts[i].kept)
            places.push_back(i);
    }
    std::ranges::stable_sort(places, std::greater(), [this](std::size_t place) {
        const Count& count = m_counts[place];
        return std::tuple(count.first, count.isTotal, count.value);
    });
    return places;
}

/// Takes from the ranges what the sums leave no room for: what is hidden is at least 1, since a 0 would be
/// shown.
void Disclosure::narrow(std::vector<Range>& ranges) const
{
    bool changed = true;
    for (int pass = 0; changed && pass < kMostPasses; ++pass) {
        changed = false;
        for (const Sum& sum : m_sums)
            changed = narrow(sum, ranges) || changed;
    }
}

bool Disclosure::narrow(const Sum& sum, std::vector<Range>& ranges) const
{
    Range parts{0, 0};
    qint64 together = 0;
    for (const std::size_t part : sum.parts) {
        parts.low += ranges[part].low;
        parts.high += ranges[part].high;
        together += m_counts[part].value;
    }
    Range& total = ranges[sum.total];
    const bool totalHidden = m_counts[sum.total].hidden;
    bool changed = totalHidden && total.narrow(parts.low, parts.high);
    const Range whole = totalHidden ? total : Range{together, together};
    for (const std::size_t part : sum.parts) {
        Range& range = ranges[part];
        const qint64 othersLow = parts.low - range.low;
        const qint64 othersHigh = parts.high - range.high;
        changed = range.narrow(othersHigh < kEndless ? whole.low - othersHigh : 0,
                               whole.high < kEndless ? whole.high - othersLow : kEndless) ||
                  changed;
    }
    return changed;
}

bool Disclosure::Range::narrow(qint64 least, qint64 most)
{
    if (low >= high || (least <= low && most >= high))
        return false;
    low = std::max(low, least);
    high = std::min(high, most);
    return true;
}

} // namespace spoton::reports
