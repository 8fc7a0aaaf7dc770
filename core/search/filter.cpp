// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/filter.h"

#include "base/fold.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace spoton::search {
namespace {

constexpr int kMostTextMatches = 500;

const QString kContactName = u"fold(coalesce(r.given_name, '') || ' ' || coalesce(r.family_name, ''))"_s;
const QString kOrganisationName = u"fold(r.name)"_s;

const QString kContactDistrict = u"(SELECT d.district FROM contact_district d WHERE d.id = r.id)"_s;
const QString kContactTopic = uR"(EXISTS (SELECT 1 FROM role l JOIN organisation o ON o.id = l.organisation_id
    WHERE l.contact_id = r.id AND instr(',' || o.topics || ',', ',' || :topic || ',')))"_s;

/// Collects conditions and their values.
class Builder
{
public:
    void districts(const QString& expression, const std::vector<domain::District>& districts)
    {
        if (districts.empty())
            return;
        QStringList names;
        for (const domain::District district : districts) {
            const QString name = u":district%1"_s.arg(names.size());
            names += name;
            m_query.values.push_back({name, QString(base::keyOf(district))});
        }
        m_conditions += u"%1 IN (%2)"_s.arg(expression, names.join(u", "_s));
    }

    void member(const QString& column, const QString& name, const domain::Code& code)
    {
        equals(u"instr(',' || %1 || ',', ',' || %2 || ',')"_s.arg(column, name), name, code);
    }

    void equals(const QString& condition, const QString& name, const QVariant& value)
    {
        if (value.isNull() || value.toString().isEmpty())
            return;
        m_conditions += condition;
        m_query.values.push_back({name, value});
    }

    /// The ids in order. With text, the newest matches first narrow it down.
    Query build(const QString& table, const QString& search, const QString& text, const QString& order, int limit)
    {
        const QString match = matchExpression(text);
        const QString limited = limit > 0 ? u" LIMIT %1"_s.arg(limit) : QString();
        if (match.isEmpty()) {
            // Words without a letter find nothing; no words at all find everything.
            if (!text.trimmed().isEmpty())
                m_conditions += u"0"_s;
            m_query.sql = u"SELECT r.id FROM %1 r%2 ORDER BY %3%4"_s.arg(table, where(), order, limited);
            return m_query;
        }
        m_conditions += u"%1 MATCH :match"_s.arg(search);
        m_query.values.push_back({u":match"_s, match});
        const QString most = limit > 0 ? u" LIMIT %1"_s.arg(std::max(limit, kMostTextMatches)) : QString();
        m_query.sql = u"SELECT r.id FROM (SELECT r.id AS found FROM %1 CROSS JOIN %2 r ON r.id = %1.rowid%3 "
                      "ORDER BY %1.rowid DESC%4) JOIN %2 r ON r.id = found ORDER BY %5%6"_s
                          .arg(search, table, where(), most, order, limited);
        return m_query;
    }

private:
    QString where() const { return m_conditions.isEmpty() ? QString() : u" WHERE "_s + m_conditions.join(u" AND "_s); }

    QStringList m_conditions;
    Query m_query;
};

} // namespace

QString matchExpression(const QString& text)
{
    static const QRegularExpression kSpaces(u"\\s+"_s);
    const QStringList typed = text.split(kSpaces, Qt::SkipEmptyParts);
    QStringList terms;
    for (const QString& word : typed) {
        const bool last = &word == &typed.back();
        QStringList forms;
        for (const QString& form : base::foldBeginnings(word)) {
            // A word such as "e-mail" folds to several; all of them must be there.
            QStringList parts;
            for (const QString& part : form.split(u' '))
                parts += u"\"%1\"*"_s.arg(part);
            forms += u'(' + parts.join(u" AND "_s) + u')';
            if (!last)
                break;
        }
        if (!forms.isEmpty())
            terms += u'(' + forms.join(u" OR "_s) + u')';
    }
    return terms.join(u" AND "_s);
}

Query query(const ContactFilter& filter, int limit)
{
    Builder builder;
    builder.districts(kContactDistrict, filter.districts);
    builder.member(u"r.languages"_s, u":language"_s, filter.language);
    builder.equals(kContactTopic, u":topic"_s, filter.topic);
    return builder.build(u"contact"_s, u"contact_search"_s, filter.text, kContactName + u", r.id"_s, limit);
}

Query query(const OrganisationFilter& filter, int limit)
{
    Builder builder;
    builder.districts(u"r.district"_s, filter.districts);
    builder.member(u"r.languages"_s, u":language"_s, filter.language);
    builder.member(u"r.topics"_s, u":topic"_s, filter.topic);
    builder.equals(u"r.kind = :kind"_s, u":kind"_s, filter.kind);
    return builder.build(u"organisation"_s, u"organisation_search"_s, filter.text, kOrganisationName + u", r.id"_s, limit);
}

Query query(const SessionFilter& filter, int limit)
{
    Builder builder;
    builder.equals(u"r.date >= :from"_s, u":from"_s, filter.from ? filter.from->toString(Qt::ISODate) : QString());
    builder.equals(u"r.date <= :to"_s, u":to"_s, filter.to ? filter.to->toString(Qt::ISODate) : QString());
    builder.districts(u"r.district"_s, filter.districts);
    builder.equals(u"r.language = :language"_s, u":language"_s, filter.language);
    builder.member(u"r.topics"_s, u":topic"_s, filter.topic);
    return builder.build(u"counselling_session"_s, u"session_search"_s, filter.text,
                         u"r.date DESC, r.start DESC, r.id DESC"_s, limit);
}

} // namespace spoton::search
