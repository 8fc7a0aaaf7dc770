// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/filter.h"

#include <QStringList>

namespace spoton::search {

inline constexpr int kMostTextMatches = 500;

/// Which of the ids in order are wanted.
struct Slice
{
    QString sql{};                                  ///< of LIMIT and OFFSET; empty for all
    std::vector<QPair<QString, QVariant>> values{}; ///< that it needs
    int mostMatches = kMostTextMatches;             ///< ≤ 0 for all
};
Slice sliceFrom(int first, int limit);

/// Collects what the records of one table, `r`, have to fulfil.
class Builder
{
public:
    explicit Builder(const QString& table) : m_table(table) {}

    /// Nothing is asked where the value is empty.
    void equals(const QString& condition, const QString& name, const QVariant& value);
    void day(const QString& condition, const QString& name, const std::optional<QDate>& value);
    void districts(const QString& expression, const std::vector<domain::District>& districts);
    void member(const QString& column, const QString& name, const domain::Code& code);
    void always(const QString& condition) { m_conditions += condition; }

    /// Only records whose id the column id of a query holds; an empty one asks for nothing.
    void among(const Query& query);

    template<class Record>
    void record(const QString& condition, const QString& name, const std::optional<base::Id<Record>>& id)
    {
        if (id)
            equals(condition, name, id->value);
    }

    /// A row of `from` that fulfils what was collected for it, if anything.
    void exists(const QString& from, const Builder& row);

    /// Words in a search table of the records, or only in that column of it; text that holds no letter finds
    /// nothing.
    void match(const QString& searchTable, const QString& text, const QString& column = {});

    /// Each of the words must be in the folded `expression`, the last one may be a beginning.
    void words(const QString& expression, const QString& text);

    /// Each of the words must be found: `condition` has %1 where the FTS5 expression of one word is to be
    /// bound.
    void wordMatches(const QString& condition, const QString& text);

    /// Whether a text narrows the records down, so that they are cut before they are sorted.
    bool isSearch() const { return m_isSearch; }

    /// The ids in that order.
    Query ids(const QString& order, const Slice& slice) const;
    Query count() const;

    /// "SELECT columns FROM … WHERE …", for a search the newest first and cut.
    QString select(const QString& columns, int mostMatches = kMostTextMatches) const;
    const std::vector<QPair<QString, QVariant>>& values() const { return m_values; }

    /// " WHERE …", empty where nothing is asked.
    QString where() const;

private:
    void narrow(const QString& text, bool hasWords);

    QString m_table;
    QString m_searchTable;
    QStringList m_conditions;
    std::vector<QPair<QString, QVariant>> m_values;
    bool m_isSearch = false;
};

/// That FTS5 expression within one column.
QString inColumn(const QString& column, const QString& expression);

/// What was typed: for each word the folded forms that it may stand for, each of them one or more folded
/// words.
std::vector<QStringList> formsOf(const QString& text);

/// By what a row `r` of each is sorted; there are indices on the names.
inline const QString kContactName =
    QStringLiteral("order_key(coalesce(r.given_name, '') || ' ' || coalesce(r.family_name, ''))");
inline const QString kOrganisationName = QStringLiteral("order_key(r.name)");
// As the views contact_role and contact_district have it, without looking up contact and role again: the
// index of a contact's roles has all that is asked of them, in this order.
inline const QString kContactDistrict = QStringLiteral(
    "coalesce(r.district, (SELECT o.district FROM role l CROSS JOIN organisation o ON o.id = "
    "l.organisation_id "
    "WHERE l.contact_id = r.id AND (l.to_date IS NULL OR l.to_date >= date('now', 'localtime')) "
    "ORDER BY l.main DESC, l.id LIMIT 1), 'unknown')");
// The + keeps the list in the order of its index; the set is made once, the organisations first, since they
// are fewer than roles.
inline const QString kContactTopic = QStringLiteral(
    "+r.id IN (SELECT l.contact_id FROM organisation o CROSS JOIN role l ON l.organisation_id = o.id "
    "WHERE instr(o.topics, :topic) AND instr(',' || o.topics || ',', ',' || :topic || ','))");

} // namespace spoton::search
