// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/session_counter.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kSessions = uR"(
    SELECT s.id, s.date, s.district, s.language, s.channel, s.minutes, s.organisation_id, s.marked_follow_up, s.topics,
           (SELECT group_concat(contact_id) FROM (SELECT contact_id FROM session_contact
                                                  WHERE session_id = s.id ORDER BY position, contact_id)),
           EXISTS (SELECT 1 FROM referral r WHERE r.session_id = s.id)
    FROM counselling_session s INDEXED BY session_for_report
    WHERE s.state = 'held' AND s.date BETWEEN :from AND :to)"_s;

// The earliest held session of a client in the whole file: by date, start (none is 00:00), id.
const QString kFirstOfOrganisation = uR"(
    SELECT id FROM counselling_session INDEXED BY session_by_organisation
    WHERE organisation_id = :client AND state = 'held'
    ORDER BY date, coalesce(start, '00:00'), id LIMIT 1)"_s;
const QString kFirstOfContact = uR"(
    SELECT s.id FROM session_contact c CROSS JOIN counselling_session s ON s.id = c.session_id
    WHERE c.contact_id = :client AND s.organisation_id IS NULL AND s.state = 'held'
      AND NOT EXISTS (SELECT 1 FROM session_contact p WHERE p.session_id = s.id
                      AND (p.position, p.contact_id) < (c.position, c.contact_id))
    ORDER BY s.date, coalesce(s.start, '00:00'), s.id LIMIT 1)"_s;

} // namespace

struct SessionCounter::Row
{
    qint64 id;
    std::size_t month;
    std::size_t district;
    QString language;
    QString channel;
    qint64 minutes;
    qint64 organisation; ///< 0 for none
    bool markedFollowUp;
    QString topics;
    QList<qint64> contacts;
    bool referring;
};

SessionCounter::SessionCounter(Database& database, domain::Figures& figures)
    : m_database(database), m_figures(figures)
{
}

base::Done SessionCounter::count()
{
    const domain::Scope& scope = m_figures.scope;
    SPOTON_ASSIGN(Statement select, m_database.prepare(kSessions));
    select.bind(":from"_L1, scope.from.toString(Qt::ISODate)).bind(":to"_L1, scope.to.toString(Qt::ISODate));
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            break;
        const auto district =
            base::fromKey<domain::District>(select.text(2)).value_or(domain::District::Unknown);
        if (!scope.has(district))
            continue;
        const QString date = select.text(1);
        const int months =
            (date.left(4).toInt() - scope.from.year()) * 12 + date.sliced(5, 2).toInt() - scope.from.month();
        Row row{select.integer(0),      std::size_t(months),
                std::size_t(district),  select.text(3),
                select.text(4),         select.integer(5),
                select.integer(6),      select.integer(7) != 0,
                select.text(8),         {},
                select.integer(10) != 0};
        if (!select.isNull(9)) {
            const QString contacts = select.text(9);
            for (const QStringView contact : QStringView(contacts).split(u','))
                row.contacts += contact.toLongLong();
        }
        SPOTON_TRY(countRow(row));
    }
    m_figures.sessions.organisations = m_organisations.size();
    m_figures.sessions.persons = m_persons.size();
    for (std::size_t i = 0; i < domain::kDistricts; ++i) {
        m_figures.sessionsByDistrict[i].organisations = m_organisationsByDistrict[i].size();
        m_figures.sessionsByDistrict[i].persons = m_personsByDistrict[i].size();
    }
    for (auto topic = m_organisationsByTopic.cbegin(); topic != m_organisationsByTopic.cend(); ++topic)
        m_figures.topics[topic.key()].organisations = topic->size();
    return {};
}

base::Done SessionCounter::countRow(const Row& row)
{
    SPOTON_ASSIGN(const bool first, isFirst(row));
    const bool anonymous = row.organisation == 0 && row.contacts.isEmpty();
    for (domain::SessionFigures* figures :
         {&m_figures.sessions, &m_figures.sessionsByDistrict[row.district]}) {
        ++figures->sessions;
        ++(first ? figures->first : figures->followUp);
        figures->referring += row.referring ? 1 : 0;
        figures->minutes += row.minutes;
        figures->anonymous += anonymous ? 1 : 0;
    }
    ++m_figures.languages[row.language][row.channel];
    domain::MonthFigures& month = m_figures.months[row.month];
    ++month.sessions;
    month.minutes += row.minutes;
    if (row.organisation) {
        m_organisations.insert(row.organisation);
        m_organisationsByDistrict[row.district].insert(row.organisation);
    }
    for (const qint64 contact : row.contacts) {
        m_persons.insert(contact);
        m_personsByDistrict[row.district].insert(contact);
    }
    countTopics(row);
    return {};
}

void SessionCounter::countTopics(const Row& row)
{
    for (const QStringView topic : QStringView(row.topics).split(u',', Qt::SkipEmptyParts)) {
        const QString key = topic.toString();
        ++m_figures.topics[key].mentions;
        if (row.organisation)
            m_organisationsByTopic[key].insert(row.organisation);
    }
}

base::Result<bool> SessionCounter::isFirst(const Row& row)
{
    if (row.organisation) {
        if (m_organisationClients.insert(row.organisation))
            SPOTON_TRY(noteFirstSession(kFirstOfOrganisation, row.organisation));
    } else if (!row.contacts.isEmpty()) {
        if (m_contactClients.insert(row.contacts.first()))
            SPOTON_TRY(noteFirstSession(kFirstOfContact, row.contacts.first()));
    } else {
        return !row.markedFollowUp;
    }
    return m_firstSessions.contains(row.id);
}

/// Asked once for each client, when its first row within the period comes by: the session found is this row,
/// a later one of the same period, or one before the period.
base::Done SessionCounter::noteFirstSession(const QString& sql, qint64 client)
{
    SPOTON_ASSIGN(Statement select, m_database.prepare(sql));
    select.bind(":client"_L1, client);
    SPOTON_TRY(select.first());
    m_firstSessions.insert(select.integer(0));
    return {};
}

} // namespace spoton::storage
