// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/disclosure.h"

#include "support/results.h"

#include <catch2/generators/catch_generators.hpp>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace spoton;
using reports::Disclosure;

namespace {

/// A table of counts with the sums of its rows, its columns and of all.
class Table
{
public:
    Table(int rowCount, int columnCount, std::vector<int> values)
        : m_rows(rowCount), m_columns(columnCount), m_values(std::move(values))
    {
        Disclosure disclosure;
        for (const QString& key : keys())
            disclosure.add(key, valueOf(key));
        std::vector<QString> rowSums;
        std::vector<QString> columnSums;
        for (int row = 0; row < m_rows; ++row) {
            std::vector<QString> parts;
            for (int column = 0; column < m_columns; ++column)
                parts.push_back(key(row, column));
            rowSums.push_back(key(row, -1));
            disclosure.addSum(rowSums.back(), parts);
        }
        for (int column = 0; column < m_columns; ++column) {
            std::vector<QString> parts;
            for (int row = 0; row < m_rows; ++row)
                parts.push_back(key(row, column));
            columnSums.push_back(key(-1, column));
            disclosure.addSum(columnSums.back(), parts);
        }
        disclosure.addSum(key(-1, -1), rowSums);
        disclosure.addSum(key(-1, -1), columnSums);
        m_hidden = disclosure.hidden();
    }

    /// −1 for the sum.
    static QString key(int row, int column) { return u"%1/%2"_s.arg(row).arg(column); }

    QStringList keys() const
    {
        QStringList all;
        for (int row = -1; row < m_rows; ++row) {
            for (int column = -1; column < m_columns; ++column)
                all += key(row, column);
        }
        return all;
    }

    std::vector<int> cellsOf(const QString& name) const
    {
        const int row = name.section(u'/', 0, 0).toInt();
        const int column = name.section(u'/', 1).toInt();
        std::vector<int> cells;
        for (int i = 0; i < m_rows * m_columns; ++i) {
            if ((row < 0 || i / m_columns == row) && (column < 0 || i % m_columns == column))
                cells.push_back(i);
        }
        return cells;
    }

    int valueOf(const QString& name) const
    {
        int sum = 0;
        for (const int cell : cellsOf(name))
            sum += m_values[std::size_t(cell)];
        return sum;
    }

    const QSet<QString>& hidden() const { return m_hidden; }

    /// Small counts that someone who knows everything shown, all sums, and that what is hidden is not 0, can work
    /// out: no other assignment of the hidden cells has another value there. Such an assignment, where there is one,
    /// can be had by raising and lowering cells by 1, since a table with margins is a network.
    QStringList workedOut() const
    {
        QSet<QString> open; // counts that have been seen with another value
        std::vector<int> steps(m_values.size(), 0);
        search(0, steps, open);
        QStringList found;
        for (const QString& name : m_hidden) {
            if (valueOf(name) < 3 && !open.contains(name))
                found += name;
        }
        return found;
    }

    std::string text() const
    {
        QString lines;
        for (int row = 0; row <= m_rows; ++row) {
            for (int column = 0; column <= m_columns; ++column) {
                const QString name = key(row < m_rows ? row : -1, column < m_columns ? column : -1);
                lines += QString::number(valueOf(name)) + (m_hidden.contains(name) ? u"•\t"_s : u"\t"_s);
            }
            lines += u'\n';
        }
        return lines.toStdString();
    }

private:
    void search(std::size_t cell, std::vector<int>& steps, QSet<QString>& open) const
    {
        if (cell == steps.size()) {
            note(steps, open);
            return;
        }
        const int row = int(cell) / m_columns;
        const bool endsRow = int(cell) % m_columns == m_columns - 1;
        const bool isHidden = m_hidden.contains(key(row, int(cell) % m_columns));
        for (const int step : {0, 1, -1}) {
            if (step != 0 && (!isHidden || m_values[cell] + step < 1))
                continue;
            steps[cell] = step;
            if (!endsRow || m_hidden.contains(key(row, -1)) || change(key(row, -1), steps) == 0)
                search(cell + 1, steps, open);
        }
        steps[cell] = 0;
    }

    int change(const QString& name, const std::vector<int>& steps) const
    {
        int sum = 0;
        for (const int cell : cellsOf(name))
            sum += steps[std::size_t(cell)];
        return sum;
    }

    void note(const std::vector<int>& steps, QSet<QString>& open) const
    {
        QStringList changed;
        for (const QString& name : keys()) {
            if (change(name, steps) == 0)
                continue;
            if (!m_hidden.contains(name))
                return; // not what is shown
            changed += name;
        }
        open.unite(QSet<QString>(changed.begin(), changed.end()));
    }

    int m_rows;
    int m_columns;
    std::vector<int> m_values;
    QSet<QString> m_hidden;
};

Table anyTable(int mostRows, int mostColumns)
{
    const int rowCount = *rc::gen::inRange(1, mostRows + 1);
    const int columnCount = *rc::gen::inRange(1, mostColumns + 1);
    return Table(rowCount, columnCount,
                 *rc::gen::container<std::vector<int>>(std::size_t(rowCount * columnCount),
                                                       rc::gen::element(0, 0, 1, 1, 2, 2, 3, 4, 5, 9)));
}

QSet<QString> hiddenOf(const std::vector<std::pair<QString, qint64>>& counts,
                       const std::vector<std::pair<QString, std::vector<QString>>>& sums)
{
    Disclosure disclosure;
    for (const auto& [key, value] : counts)
        disclosure.add(key, value);
    for (const auto& [total, parts] : sums)
        disclosure.addSum(total, parts);
    return disclosure.hidden();
}

} // namespace

TEST_CASE("Disclosure: 1 and 2 are hidden, 0 and 3 are shown")
{
    CHECK(hiddenOf({{u"a"_s, 0}, {u"b"_s, 1}, {u"c"_s, 2}, {u"d"_s, 3}}, {}) == QSet<QString>{u"b"_s, u"c"_s});
    Disclosure crossed;
    for (const int value : {0, 1, 4, 5})
        crossed.add(QString::number(value), value, Disclosure::kCrossedThreshold);
    CHECK(crossed.hidden() == QSet<QString>{u"1"_s, u"4"_s});
}

TEST_CASE("Disclosure: cancelled it shows only what it had looked at, and never a small count")
{
    const int last = GENERATE(1, 2, 3);
    Disclosure disclosure;
    for (const int value : {0, 2, 7, 8, 9})
        disclosure.add(QString::number(value), value);
    int asked = 0;
    const QSet<QString> hidden = disclosure.hidden([&] { return ++asked == last; });
    CHECK(asked == last);
    const QList<QSet<QString>> expected{{u"2"_s, u"7"_s, u"8"_s, u"9"_s}, {u"2"_s, u"7"_s, u"8"_s, u"9"_s}, {u"2"_s, u"7"_s, u"8"_s}};
    CHECK(hidden == expected[last - 1]);
}

TEST_CASE("Disclosure: where a total would give a count away the next smallest is hidden, never a 0, at last the total")
{
    using Names = std::vector<QString>;
    const Names abc{u"a"_s, u"b"_s, u"c"_s};
    CHECK(hiddenOf({{u"t"_s, 21}, {u"a"_s, 1}, {u"b"_s, 15}, {u"c"_s, 5}}, {{u"t"_s, abc}})
          == QSet<QString>{u"a"_s, u"c"_s});
    CHECK(hiddenOf({{u"t"_s, 16}, {u"a"_s, 1}, {u"b"_s, 15}, {u"c"_s, 0}}, {{u"t"_s, abc}})
          == QSet<QString>{u"a"_s, u"b"_s});
    CHECK(hiddenOf({{u"t"_s, 2}, {u"a"_s, 2}, {u"b"_s, 0}, {u"c"_s, 0}}, {{u"t"_s, abc}})
          == QSet<QString>{u"a"_s, u"t"_s});
    // 1 and 1 beside a sum of 2 more could be nothing else.
    CHECK(hiddenOf({{u"t"_s, 7}, {u"a"_s, 1}, {u"b"_s, 1}, {u"c"_s, 5}}, {{u"t"_s, abc}})
          == QSet<QString>{u"a"_s, u"b"_s, u"c"_s});
}

TEST_CASE("Disclosure: what is hidden is at least 1, and sums that leave no more give it away")
{
    // Each cell is 1 where three hidden ones make 3, though two of them have their own hidden sum.
    const Table table(2, 2, {1, 1, 0, 1});
    CHECK(table.workedOut() == QStringList());
    CHECK(table.hidden().contains(Table::key(-1, -1)));
    CHECK(Table(2, 2, {2, 1, 0, 1}).workedOut() == QStringList());
    CHECK(Table(3, 1, {1, 1, 1}).workedOut() == QStringList());
}

TEST_CASE("Disclosure: a count said to be hidden is hidden, and others only where they would give a small one away")
{
    Disclosure disclosure;
    disclosure.add(u"t"_s, 30);
    disclosure.add(u"a"_s, 10);
    disclosure.add(u"b"_s, 20);
    disclosure.add(u"zero"_s, 0);
    disclosure.addSum(u"t"_s, {u"a"_s, u"b"_s});
    disclosure.hide(u"a"_s);
    disclosure.hide(u"zero"_s);
    CHECK(disclosure.hidden() == QSet<QString>{u"a"_s});
    // The sum of the only one that has such a part would give a away, and by that the small one.
    disclosure.add(u"part"_s, 2);
    disclosure.add(u"rest"_s, 8);
    disclosure.addSum(u"a"_s, {u"part"_s, u"rest"_s});
    disclosure.hide(u"rest"_s);
    disclosure.add(u"all"_s, 8);
    disclosure.addSum(u"all"_s, {u"rest"_s});
    CHECK(disclosure.hidden() == QSet<QString>{u"a"_s, u"b"_s, u"part"_s, u"rest"_s});
}

TEST_CASE("Disclosure: what is to be shown first stays, and another count is hidden for it")
{
    const auto hidden = [](const QString& first) {
        Disclosure disclosure;
        for (const auto& [key, value] : std::vector<std::pair<QString, qint64>>{{u"t"_s, 21}, {u"a"_s, 1}, {u"b"_s, 15}, {u"c"_s, 5}})
            disclosure.add(key, value);
        disclosure.addSum(u"t"_s, {u"a"_s, u"b"_s, u"c"_s});
        if (!first.isEmpty())
            disclosure.showFirst(first);
        return disclosure.hidden();
    };
    CHECK(hidden({}) == QSet<QString>{u"a"_s, u"c"_s});
    CHECK(hidden(u"c"_s) == QSet<QString>{u"a"_s, u"b"_s});
}

TEST_CASE("Disclosure: in any table no 1 or 2 is shown and every 0 is")
{
    CHECK(rc::check([] {
        const Table table = anyTable(3, 3);
        RC_LOG() << table.text();
        for (const QString& key : table.keys()) {
            const int value = table.valueOf(key);
            RC_ASSERT(table.hidden().contains(key) || value == 0 || value > 2);
            RC_ASSERT(value > 0 || !table.hidden().contains(key));
        }
    }));
}

TEST_CASE("Disclosure: in a small table no hidden count can be worked out from all that is shown")
{
    CHECK(rc::check([] {
        const Table table = anyTable(2, 3);
        RC_LOG() << table.text() << table.workedOut().join(u' ').toStdString();
        RC_ASSERT(table.workedOut().isEmpty());
    }));
}

// Not met yet, and so not run unless asked for: it takes linear programming to see what three or more sums together
// leave for a cell. It fails for about one table in five hundred, all of cells of 1 to 4, such as the second one.
TEST_CASE("Disclosure: in a table of three rows and columns nothing can be worked out either", "[.open]")
{
    CHECK(Table(3, 3, {1, 0, 4, 5, 1, 2, 3, 1, 5}).workedOut() == QStringList());
    CHECK(Table(3, 3, {0, 3, 2, 4, 0, 1, 2, 0, 1}).workedOut() == QStringList());
    CHECK(rc::check([] { RC_ASSERT(anyTable(3, 3).workedOut().isEmpty()); }));
}

TEST_CASE("Disclosure: a table without small counts is shown as it is")
{
    const Table table(3, 2, {3, 0, 8, 4, 0, 5});
    CHECK(table.hidden() == QSet<QString>());
}
