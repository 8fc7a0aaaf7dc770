// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query_builder.h"

#include "base/fold.h"
#include "base/phone.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace spoton::search {
namespace {

// Each word is a condition of its own; a statement takes only so many, and nobody types as many.
constexpr std::size_t kMostWords = 32;

QString joined(const QStringList& parts, const QString& between)
{
    return u'(' + parts.join(between) + u')';
}

QString termOf(const QStringList& forms)
{
    QStringList terms;
    for (const QString& form : forms) {
        // A word such as "e-mail" folds to several; all of them must be there.
        QStringList parts;
        for (const QString& part : form.split(u' '))
            parts += u"\"%1\"*"_s.arg(part);
        terms += joined(parts, u" AND "_s);
    }
    return joined(terms, u" OR "_s);
}

QStringList termsOf(const QString& text)
{
    QStringList terms;
    for (const QStringList& forms : formsOf(text))
        terms += termOf(forms);
    return terms;
}

} // namespace

std::vector<QStringList> formsOf(const QString& text)
{
    static const QRegularExpression kSpaces(u"\\s+"_s);
    const QStringList typed = text.split(kSpaces, Qt::SkipEmptyParts);
    std::vector<QStringList> words;
    for (const QString& word : typed) {
        const bool last = &word == &typed.back();
        const QStringList beginnings = base::foldBeginnings(word);
        if (!beginnings.isEmpty())
            words.push_back(last ? beginnings : beginnings.first(1));
    }
    return words;
}

QString matchExpression(const QString& text)
{
    QStringList terms;
    qsizetype done = 0;
    for (const base::PhoneNumber& number : base::phoneNumbersIn(text)) {
        terms += termsOf(text.sliced(done, number.start - done));
        done = number.start + number.length;
        const QString typed = text.sliced(number.start, number.length);
        terms +=
            joined({joined(termsOf(typed), u" AND "_s), termOf(base::phoneBeginnings(typed))}, u" OR "_s);
    }
    terms += termsOf(text.sliced(done));
    return terms.join(u" AND "_s);
}

QString inColumn(const QString& column, const QString& expression)
{
    return u"%1 : (%2)"_s.arg(column, expression);
}

Slice sliceFrom(int first, int limit)
{
    return {u" LIMIT :limit OFFSET :first"_s, {{u":limit"_s, limit}, {u":first"_s, first}}};
}

void Builder::equals(const QString& condition, const QString& name, const QVariant& value)
{
    if (value.isNull() || value.toString().isEmpty())
        return;
    m_conditions += condition;
    m_values.push_back({name, value});
}

void Builder::day(const QString& condition, const QString& name, const std::optional<QDate>& value)
{
    equals(condition, name, value ? value->toString(Qt::ISODate) : QString());
}

void Builder::districts(const QString& expression, const std::vector<domain::District>& districts)
{
    if (districts.empty())
        return;
    QStringList names;
    for (const domain::District district : districts) {
        const QString name = u":district%1"_s.arg(names.size());
        names += name;
        m_values.push_back({name, QString(base::keyOf(district))});
    }
    m_conditions += u"%1 IN (%2)"_s.arg(expression, names.join(u", "_s));
}

void Builder::member(const QString& column, const QString& name, const domain::Code& code)
{
    // Most rows have not even its letters; only the others are worth joining texts for.
    equals(u"instr(%1, %2) AND instr(',' || %1 || ',', ',' || %2 || ',')"_s.arg(column, name), name, code);
}

void Builder::among(const Query& query)
{
    if (query.sql.isEmpty())
        return;
    // Names of its own: the query may bind the same ones to something else.
    QString sql = query.sql;
    for (const auto& [name, value] : query.values) {
        const QString own = u":among_"_s + name.mid(1);
        sql.replace(QRegularExpression(name + u"\\b"_s), own);
        m_values.push_back({own, value});
    }
    m_conditions += u"r.id IN (SELECT id FROM (%1))"_s.arg(sql);
}

void Builder::exists(const QString& from, const Builder& row)
{
    if (row.m_conditions.isEmpty())
        return;
    m_conditions += u"EXISTS (SELECT 1 FROM %1 AND %2)"_s.arg(from, row.m_conditions.join(u" AND "_s));
    m_values.insert(m_values.end(), row.m_values.begin(), row.m_values.end());
}

void Builder::narrow(const QString& text, bool hasWords)
{
    m_isSearch = hasWords;
    // Words without a letter find nothing; no words at all find everything.
    if (!hasWords && !text.trimmed().isEmpty())
        m_conditions += u"0"_s;
}

void Builder::match(const QString& searchTable, const QString& text, const QString& column)
{
    const QString expression = matchExpression(text);
    narrow(text, !expression.isEmpty());
    if (expression.isEmpty())
        return;
    m_searchTable = searchTable;
    equals(searchTable + u" MATCH :match"_s, u":match"_s,
           column.isEmpty() ? expression : inColumn(column, expression));
}

void Builder::words(const QString& expression, const QString& text)
{
    const std::vector<QStringList> words = formsOf(text);
    narrow(text, !words.empty());
    int places = 0;
    for (std::size_t i = 0; i < std::min(words.size(), kMostWords); ++i) {
        QStringList forms;
        for (const QString& form : words[i]) {
            QStringList parts;
            for (const QString& part : form.split(u' ')) {
                const QString name = u":word%1"_s.arg(places++);
                parts += u"instr(' ' || %1, %2)"_s.arg(expression, name);
                m_values.push_back({name, QString(u' ' + part)});
            }
            forms += joined(parts, u" AND "_s);
        }
        m_conditions += joined(forms, u" OR "_s);
    }
}

void Builder::wordMatches(const QString& condition, const QString& text)
{
    const std::vector<QStringList> words = formsOf(text);
    narrow(text, !words.empty());
    for (std::size_t i = 0; i < std::min(words.size(), kMostWords); ++i) {
        const QString name = u":word%1"_s.arg(i);
        m_conditions += QString(condition).replace(u"%1"_s, name);
        m_values.push_back({name, termOf(words[i])});
    }
}

QString Builder::where() const
{
    return m_conditions.isEmpty() ? QString() : u" WHERE "_s + m_conditions.join(u" AND "_s);
}

QString Builder::select(const QString& columns, int mostMatches) const
{
    if (!m_isSearch)
        return u"SELECT %1 FROM %2 r%3"_s.arg(columns, m_table, where());
    // The index yields its matches the newest first, so that the cut ends its work.
    const QString source = m_searchTable.isEmpty()
                               ? m_table + u" r"_s
                               : u"%1 CROSS JOIN %2 r ON r.id = %1.rowid"_s.arg(m_searchTable, m_table);
    const QString newest = m_searchTable.isEmpty() ? u"r.id"_s : m_searchTable + u".rowid"_s;
    const QString cut = mostMatches > 0 ? u" LIMIT %1"_s.arg(mostMatches) : QString();
    return u"SELECT %1 FROM %2%3 ORDER BY %4 DESC%5"_s.arg(columns, source, where(), newest, cut);
}

Query Builder::ids(const QString& order, const Slice& slice) const
{
    Query query{m_isSearch ? u"SELECT r.id FROM (%1) JOIN %2 r ON r.id = found"_s.arg(
                                 select(u"r.id AS found"_s, slice.mostMatches), m_table)
                           : select(u"r.id"_s),
                m_values};
    query.sql += u" ORDER BY "_s + order + slice.sql;
    query.values.insert(query.values.end(), slice.values.begin(), slice.values.end());
    return query;
}

Query Builder::count() const
{
    return {m_isSearch ? u"SELECT count(*) FROM (%1)"_s.arg(select(u"1"_s)) : select(u"count(*)"_s),
            m_values};
}

} // namespace spoton::search
