// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/disclosure.h"

#include <algorithm>
#include <cmath>
#include <numeric>

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

} // namespace

void Disclosure::add(const QString& key, qint64 value, qint64 threshold)
{
    if (m_places.contains(key))
        return;
    m_places.insert(key, int(m_counts.size()));
    m_keys.push_back(key);
    m_counts.push_back({value, value > 0 && value < threshold, true});
}

void Disclosure::addUnpublished(const QString& key, qint64 value)
{
    add(key, value);
    m_counts[std::size_t(m_places.value(key))].published = false;
}

void Disclosure::addSum(const QString& total, const std::vector<QString>& parts)
{
    Sum sum;
    sum.total = m_places.value(total);
    for (const QString& part : parts)
        sum.parts.push_back(m_places.value(part));
    m_sums.push_back(std::move(sum));
}

void Disclosure::hide(const QString& key)
{
    Count& count = m_counts[std::size_t(m_places.value(key))];
    count.hidden = count.value > 0;
}

QSet<QString> Disclosure::hidden()
{
    while (protectSums() || protectSystem()) {
    }
    QSet<QString> keys;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i].hidden)
            keys.insert(m_keys[i]);
    }
    return keys;
}

bool Disclosure::protectSums()
{
    bool changed = false;
    for (const Sum& sum : m_sums) {
        while (workedOut(sum) && hideNeighbour(sum))
            changed = true;
    }
    return changed;
}

/// Whether one sum by itself gives a hidden count away: it is the only one hidden; or the hidden parts add up
/// to their number, so that each is 1, since 0 would be shown.
bool Disclosure::workedOut(const Sum& sum) const
{
    const auto isHidden = [this](int place) {
        return m_counts[std::size_t(place)].hidden;
    };
    const auto parts = std::count_if(sum.parts.begin(), sum.parts.end(), isHidden);
    if (isHidden(sum.total))
        return parts == 0;
    if (parts == 0)
        return false;
    qint64 left = 0;
    for (const int part : sum.parts)
        left += isHidden(part) ? m_counts[std::size_t(part)].value : 0;
    return parts == 1 || left == parts;
}

/// Hides a part that no table shows, else the smallest visible one that is not 0, else the total.
bool Disclosure::hideNeighbour(const Sum& sum)
{
    int smallest = -1;
    const auto goesFirst = [](const Count& a, const Count& b) {
        return a.published != b.published ? !a.published : a.value < b.value;
    };
    for (const int part : sum.parts) {
        const Count& count = m_counts[std::size_t(part)];
        if (!count.hidden && count.value > 0 &&
            (smallest < 0 || goesFirst(count, m_counts[std::size_t(smallest)])))
            smallest = part;
    }
    if (smallest < 0 && !m_counts[std::size_t(sum.total)].hidden &&
        m_counts[std::size_t(sum.total)].value > 0)
        smallest = sum.total;
    if (smallest < 0)
        return false;
    m_counts[std::size_t(smallest)].hidden = true;
    return true;
}

/// Several sums together can give away what none does alone: solves them for the hidden counts, and narrows
/// these down by what is left for them.
bool Disclosure::protectSystem()
{
    for (const std::vector<int>& sums : connectedSums()) {
        if (protect(determined(sums), sums) || protect(narrowedDown(sums), sums))
            return true;
    }
    return false;
}

bool Disclosure::protect(const std::vector<int>& places, const std::vector<int>& sums)
{
    for (const int place : places) {
        for (const int sum : sums) {
            const Sum& candidate = m_sums[std::size_t(sum)];
            const bool involved =
                candidate.total == place ||
                std::find(candidate.parts.begin(), candidate.parts.end(), place) != candidate.parts.end();
            if (involved && hideNeighbour(candidate))
                return true;
        }
    }
    return false;
}

/// Groups of sums that share hidden counts.
std::vector<std::vector<int>> Disclosure::connectedSums() const
{
    std::vector<int> group(m_sums.size());
    std::iota(group.begin(), group.end(), 0);
    const auto rootOf = [&group](int sum) {
        while (group[std::size_t(sum)] != sum)
            sum = group[std::size_t(sum)] = group[std::size_t(group[std::size_t(sum)])];
        return sum;
    };
    QHash<int, int> sumOfCount;
    QSet<int> touched;
    const auto join = [&](int sum, int place) {
        if (!m_counts[std::size_t(place)].hidden)
            return;
        touched.insert(sum);
        const auto known = sumOfCount.constFind(place);
        if (known == sumOfCount.cend())
            sumOfCount.insert(place, sum);
        else
            group[std::size_t(rootOf(sum))] = rootOf(*known);
    };
    for (int sum = 0; sum < int(m_sums.size()); ++sum) {
        join(sum, m_sums[std::size_t(sum)].total);
        for (const int part : m_sums[std::size_t(sum)].parts)
            join(sum, part);
    }
    QHash<int, std::vector<int>> byRoot;
    for (int sum = 0; sum < int(m_sums.size()); ++sum) {
        if (touched.contains(sum))
            byRoot[rootOf(sum)].push_back(sum);
    }
    std::vector<std::vector<int>> groups(byRoot.begin(), byRoot.end());
    std::sort(groups.begin(), groups.end()); // the same result in every run
    return groups;
}

std::vector<int> Disclosure::determined(const std::vector<int>& sums) const
{
    QHash<int, std::size_t> column;
    std::vector<int> places;
    const auto columnOf = [&](int place) {
        if (!column.contains(place)) {
            column.insert(place, places.size());
            places.push_back(place);
        }
        return column.value(place);
    };
    std::vector<std::vector<std::pair<std::size_t, double>>> sparse;
    for (const int index : sums) {
        const Sum& sum = m_sums[std::size_t(index)];
        std::vector<std::pair<std::size_t, double>> row;
        if (m_counts[std::size_t(sum.total)].hidden)
            row.emplace_back(columnOf(sum.total), -1.0);
        for (const int part : sum.parts) {
            if (m_counts[std::size_t(part)].hidden)
                row.emplace_back(columnOf(part), 1.0);
        }
        sparse.push_back(std::move(row));
    }
    std::vector<std::vector<double>> rows(sparse.size(), std::vector<double>(places.size(), 0.0));
    for (std::size_t i = 0; i < sparse.size(); ++i) {
        for (const auto& [place, factor] : sparse[i])
            rows[i][place] += factor;
    }
    reduce(rows, places.size());
    std::vector<int> found;
    for (const std::vector<double>& row : rows) {
        const auto entries =
            std::count_if(row.begin(), row.end(), [](double e) { return std::abs(e) > 1e-9; });
        if (entries == 1) {
            const auto entry =
                std::find_if(row.begin(), row.end(), [](double e) { return std::abs(e) > 1e-9; });
            found.push_back(places[std::size_t(entry - row.begin())]);
        }
    }
    return found;
}

/// The hidden counts that can have one value only: what is hidden is at least 1, since a 0 would be shown,
/// and at most what its sums leave for it.
std::vector<int> Disclosure::narrowedDown(const std::vector<int>& sums) const
{
    std::vector<Range> ranges(m_counts.size());
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        ranges[i] = m_counts[i].hidden ? Range{1, kEndless} : Range{m_counts[i].value, m_counts[i].value};
    bool changed = true;
    for (int pass = 0; changed && pass < kMostPasses; ++pass) {
        changed = false;
        for (const int sum : sums)
            changed = narrow(m_sums[std::size_t(sum)], ranges) || changed;
    }
    std::vector<int> found;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i].hidden && ranges[i].low >= ranges[i].high)
            found.push_back(int(i));
    }
    return found;
}

bool Disclosure::narrow(const Sum& sum, std::vector<Range>& ranges) const
{
    Range parts{0, 0};
    qint64 together = 0;
    for (const int part : sum.parts) {
        parts.low += ranges[std::size_t(part)].low;
        parts.high += ranges[std::size_t(part)].high;
        together += m_counts[std::size_t(part)].value;
    }
    Range& total = ranges[std::size_t(sum.total)];
    const bool totalHidden = m_counts[std::size_t(sum.total)].hidden;
    bool changed = totalHidden && total.narrow(parts.low, parts.high);
    const Range whole = totalHidden ? total : Range{together, together};
    for (const int part : sum.parts) {
        Range& range = ranges[std::size_t(part)];
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
