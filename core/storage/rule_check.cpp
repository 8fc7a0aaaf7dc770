// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rule_check.h"

#include "domain/records.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

/// Entries of a set column that are not in a code list.
QString unknownCodes(const QString& table, const QString& column, const QString& list)
{
    return u"SELECT count(*) FROM %1 r, json_each('[\"' || replace(r.%2, ',', '\",\"') || '\"]') e "
           "WHERE r.%2 IS NOT NULL AND NOT EXISTS (SELECT 1 FROM code WHERE list = '%3' AND key = e.value)"_s
               .arg(table, column, list);
}

template<base::KeyedEnum Enum>
QString unknownKeys(const QString& table, const QString& column)
{
    QStringList keys;
    for (const auto& [value, key] : base::EnumKeys<Enum>::entries)
        keys += u'\'' + QString(key) + u'\'';
    return u"SELECT count(*) FROM %1 WHERE %2 NOT IN (%3)"_s.arg(table, column, keys.join(u", "_s));
}

QString lostBySearch(const QString& table, const QString& search)
{
    return u"SELECT count(*) FROM %1 WHERE id NOT IN (SELECT rowid FROM %2)"_s.arg(table, search);
}

struct RuleQuery
{
    QString name;
    QString sql; ///< counts the records that break the rule
};

std::vector<RuleQuery> rules()
{
    return {
        {u"session.topics"_s, unknownCodes(u"counselling_session"_s, u"topics"_s, u"topic"_s)},
        {u"session.language"_s, unknownCodes(u"counselling_session"_s, u"language"_s, u"language"_s)},
        {u"session.channel"_s, unknownCodes(u"counselling_session"_s, u"channel"_s, u"channel"_s)},
        {u"session.district"_s, unknownKeys<domain::District>(u"counselling_session"_s, u"district"_s)},
        {u"session.state"_s, unknownKeys<domain::SessionState>(u"counselling_session"_s, u"state"_s)},
        {u"session.date"_s, u"SELECT count(*) FROM counselling_session WHERE date(date) IS NOT date"_s},
        {u"organisation.kind"_s, unknownCodes(u"organisation"_s, u"kind"_s, u"organisation-kind"_s)},
        {u"organisation.district"_s, unknownKeys<domain::District>(u"organisation"_s, u"district"_s)},
        {u"contact.languages"_s, unknownCodes(u"contact"_s, u"languages"_s, u"language"_s)},
        {u"referral.status"_s, unknownKeys<domain::ReferralStatus>(u"referral"_s, u"status"_s)},
        {u"referral.date"_s, u"SELECT count(*) FROM referral WHERE date(date) IS NOT date"_s},
        {u"workshop.kind"_s, unknownCodes(u"workshop"_s, u"kind"_s, u"workshop-kind"_s)},
        {u"meeting.date"_s, u"SELECT count(*) FROM meeting WHERE date(date) IS NOT date"_s},
        {u"attendance.registration"_s,
         u"SELECT count(*) FROM attendance a JOIN meeting m ON m.id = a.meeting_id "
         "JOIN registration g ON g.id = a.registration_id WHERE g.workshop_id <> m.workshop_id"_s},
        {u"search.contact"_s, lostBySearch(u"contact"_s, u"contact_search"_s)},
        {u"search.organisation"_s, lostBySearch(u"organisation"_s, u"organisation_search"_s)},
        {u"search.session"_s, lostBySearch(u"counselling_session"_s, u"session_search"_s)},
        {u"journal.open-batch"_s, u"SELECT count(*) FROM journal_head WHERE batch_id IS NOT NULL"_s},
        {u"journal.counter"_s,
         u"SELECT count(*) FROM change, journal_head h WHERE operation = 'insert' AND "
         "row_id >> %1 = h.device AND (row_id & ((1 << %1) - 1)) > h.counter"_s.arg(base::kCounterBits)},
    };
}

} // namespace

base::Result<QStringList> findBrokenRules(Database& database)
{
    QStringList broken;
    for (const RuleQuery& rule : rules()) {
        SPOTON_ASSIGN(const QVariant count, database.connection().scalar(rule.sql));
        if (count.toLongLong() > 0)
            broken += u"%1: %2"_s.arg(rule.name).arg(count.toLongLong());
    }
    return broken;
}

} // namespace spoton::storage
