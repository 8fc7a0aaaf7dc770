// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Contacts and organisations in one list: a compound SELECT with an arm for each, whose rows SQLite merges in
// the order of their indices. A text has a third arm, contacts by the name of their organisation.
#include "search/query_builder.h"

using namespace Qt::StringLiterals;

namespace spoton::search {
namespace {

const QString kContactOfKind =
    uR"(+r.id IN (SELECT l.contact_id FROM organisation o CROSS JOIN role l ON l.organisation_id = o.id
    WHERE o.kind = :kind AND (l.to_date IS NULL OR l.to_date >= date('now', 'localtime'))))"_s;

// Of the roles in organisations that the text names: one of today before a former one, the main one, the
// oldest.
const QString kRoleThroughName = uR"(
    (SELECT l.id FROM role l WHERE l.contact_id = f.id
       AND l.organisation_id IN (SELECT rowid FROM organisation_search WHERE organisation_search MATCH :named)
     ORDER BY coalesce(l.to_date, '9999') < date('now', 'localtime'), l.main DESC, l.id LIMIT 1))"_s;

struct OrderedBy
{
    QStringList ofContact; ///< expressions of the keys, in both arms alike
    QStringList ofOrganisation;
    QString id = u"id"_s;
};

OrderedBy orderOf(const DirectoryFilter& filter)
{
    switch (filter.order) {
    case DirectoryFilter::Order::Place:
        return {{u"r.town IS NULL"_s, u"order_key(r.town)"_s, kContactName},
                {u"r.town IS NULL"_s, u"order_key(r.town)"_s, kOrganisationName}};
    case DirectoryFilter::Order::Newest:
        return {{}, {}, u"id DESC"_s};
    case DirectoryFilter::Order::Name:
        break;
    }
    return {{kContactName}, {kOrganisationName}};
}

/// The arms of one filter with the columns is_organisation, id, through, and the keys of its order.
class Directory
{
public:
    explicit Directory(const DirectoryFilter& filter)
        : m_filter(filter), m_order(orderOf(filter)), m_contacts(contacts()), m_organisations(organisations())
    {
        const QString column = filter.byName ? u"name"_s : QString();
        m_contacts.match(u"contact_search"_s, filter.text, column);
        m_organisations.match(u"organisation_search"_s, filter.text, column);
    }

    Query window(const Slice& slice) const
    {
        Query query;
        const QString order = (m_order.ofContact.isEmpty() ? QString() : keys() + u", "_s) + m_order.id;
        if (isSearch()) {
            const QString role =
                hasThrough() ? u"CASE WHEN f.through THEN %1 END"_s.arg(kRoleThroughName) : u"NULL"_s;
            query.sql = u"SELECT f.is_organisation, f.id, %1 AS role_id FROM (%2 ORDER BY %3%4) f"_s.arg(
                role, matches(), order, slice.sql);
        } else {
            query.sql = u"SELECT is_organisation, id, NULL AS role_id FROM (%1 ORDER BY %2%3)"_s.arg(
                arms().join(u" UNION ALL "_s), order, slice.sql);
        }
        query.values = values();
        query.values.insert(query.values.end(), slice.values.begin(), slice.values.end());
        return query;
    }

    Query count() const
    {
        if (isSearch())
            return {u"SELECT count(*) FROM (%1)"_s.arg(matches()), values()};
        QStringList counts;
        if (has(DirectoryFilter::Part::Contacts))
            counts += u'(' + m_contacts.select(u"count(*)"_s) + u')';
        if (has(DirectoryFilter::Part::Organisations))
            counts += u'(' + m_organisations.select(u"count(*)"_s) + u')';
        return {u"SELECT "_s + counts.join(u" + "_s), values()};
    }

private:
    bool has(DirectoryFilter::Part part) const
    {
        return m_filter.part == DirectoryFilter::Part::All || m_filter.part == part;
    }

    /// Whether contacts are found by the names of their organisations too.
    bool hasThrough() const { return has(DirectoryFilter::Part::Contacts) && !m_filter.byName; }

    bool isSearch() const { return m_contacts.isSearch(); }

    Builder contacts() const
    {
        Builder builder(u"contact"_s);
        builder.districts(kContactDistrict, m_filter.districts);
        builder.member(u"r.languages"_s, u":language"_s, m_filter.language);
        builder.equals(kContactTopic, u":topic"_s, m_filter.topic);
        builder.equals(kContactOfKind, u":kind"_s, m_filter.kind);
        builder.among(m_filter.among);
        return builder;
    }

    Builder organisations() const
    {
        Builder builder(u"organisation"_s);
        builder.districts(u"r.district"_s, m_filter.districts);
        builder.member(u"r.languages"_s, u":language"_s, m_filter.language);
        builder.member(u"r.topics"_s, u":topic"_s, m_filter.topic);
        builder.equals(u"r.kind = :kind"_s, u":kind"_s, m_filter.kind);
        builder.among(m_filter.among);
        return builder;
    }

    QStringList arms() const
    {
        QStringList arms;
        if (has(DirectoryFilter::Part::Contacts))
            arms += m_contacts.select(columns(u"0"_s, u"0"_s, m_order.ofContact));
        if (has(DirectoryFilter::Part::Organisations))
            arms += m_organisations.select(columns(u"1"_s, u"0"_s, m_order.ofOrganisation));
        return arms;
    }

    /// Contacts through their organisations, those of the newest organisations first.
    QString armThroughName() const
    {
        Builder through = contacts();
        through.always(u"organisation_search MATCH :named"_s);
        return u"SELECT DISTINCT %1 FROM organisation_search CROSS JOIN role l ON l.organisation_id = "
               "organisation_search.rowid CROSS JOIN contact r ON r.id = l.contact_id%2 "
               "ORDER BY organisation_search.rowid DESC LIMIT %3"_s
                   .arg(columns(u"0"_s, u"1"_s, m_order.ofContact), through.where())
                   .arg(kMostTextMatches);
    }

    /// Each record that the text finds once, the newest of all arms. Whoever is found by the own words is not
    /// said to be found through an organisation.
    QString matches() const
    {
        QStringList arms;
        for (const QString& arm : this->arms())
            arms += u"SELECT * FROM ("_s + arm + u')';
        if (hasThrough())
            arms += u"SELECT * FROM ("_s + armThroughName() + u')';
        return u"SELECT * FROM (SELECT is_organisation, id, min(through) AS through%1 FROM (%2) GROUP BY id "
               "ORDER BY id DESC LIMIT %3)"_s
                   .arg(m_order.ofContact.isEmpty() ? QString() : u", "_s + keys(),
                        arms.join(u" UNION ALL "_s))
                   .arg(kMostTextMatches);
    }

    static QString columns(const QString& isOrganisation, const QString& through, const QStringList& keys)
    {
        QString columns = u"%1 AS is_organisation, r.id AS id, %2 AS through"_s.arg(isOrganisation, through);
        for (qsizetype i = 0; i < keys.size(); ++i)
            columns += u", %1 AS key%2"_s.arg(keys[i]).arg(i);
        return columns;
    }

    QString keys() const
    {
        QStringList names;
        for (qsizetype i = 0; i < m_order.ofContact.size(); ++i)
            names += u"key%1"_s.arg(i);
        return names.join(u", "_s);
    }

    std::vector<QPair<QString, QVariant>> values() const
    {
        // Both arms have the same values, under the same names.
        auto values = m_contacts.values();
        if (isSearch() && hasThrough())
            values.push_back({u":named"_s, inColumn(u"name"_s, matchExpression(m_filter.text))});
        return values;
    }

    const DirectoryFilter& m_filter;
    OrderedBy m_order;
    Builder m_contacts;
    Builder m_organisations;
};

} // namespace

Query window(const DirectoryFilter& filter, int first, int limit)
{
    return Directory(filter).window(sliceFrom(first, limit));
}

Query count(const DirectoryFilter& filter)
{
    return Directory(filter).count();
}

} // namespace spoton::search
