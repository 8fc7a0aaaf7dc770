// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/session_counter.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

// One row for each contact of a session, or one without. The outer loop follows the index by date, the inner
// one the order of the contacts, so that the first row of a session has its first contact.
const QString kSessions = uR"(
    SELECT s.id, s.district, c.contact_id, c.id, s.date, s.language, s.channel, s.minutes, s.organisation_id,
           s.marked_follow_up, s.topics, EXISTS (SELECT 1 FROM referral r WHERE r.session_id = s.id)
    FROM counselling_session s INDEXED BY session_for_report
    LEFT JOIN session_contact c INDEXED BY session_contact_in_order ON c.session_id = s.id
    WHERE s.state = 'held' AND s.date BETWEEN :from AND :to)"_s;
enum Column
{
    Id,
    District,
    Contact,
    Link,
    Date,
    Language,
    Channel,
    Minutes,
    Organisation,
    MarkedFollowUp,
    Topics,
    Referring
};

// The earliest held session of a client in the whole file: by date, start (none is 00:00), id.
const QString kFirstOfOrganisation = uR"(
    SELECT date, district FROM counselling_session INDEXED BY session_by_organisation
    WHERE organisation_id = :client AND state = 'held'
    ORDER BY date, coalesce(start, '00:00'), id LIMIT 1)"_s;
const QString kSessionsOfContact = uR"(
    SELECT s.date, s.district, s.id, c.id
    FROM session_contact c CROSS JOIN counselling_session s INDEXED BY session_without_organisation
      ON s.id = c.session_id
    WHERE c.contact_id = :client AND s.organisation_id IS NULL AND s.state = 'held'
    ORDER BY s.date, coalesce(s.start, '00:00'), s.id)"_s;
const QString kFirstContact = uR"(
    SELECT contact_id FROM session_contact WHERE session_id = :session ORDER BY position, contact_id LIMIT 1)"_s;

domain::District districtAt(const Statement& row, int column)
{
    const QByteArrayView key = row.utf8(column);
    for (const auto& [district, name] : base::EnumKeys<domain::District>::entries) {
        if (key == QByteArrayView(name))
            return district;
    }
    return domain::District::Unknown;
}

} // namespace

SessionCounter::SessionCounter(Database& database, domain::Figures& figures, ReachedCounter& reached)
    : m_database(database), m_figures(figures), m_reached(reached),
      m_from(figures.scope.from.toString(Qt::ISODate).toLatin1())
{
}

base::Done SessionCounter::count()
{
    SPOTON_TRY(countRows());
    SPOTON_TRY(m_organisations.visitInOrder([this](qint64 id) { return lookBackAtOrganisation(id); }));
    SPOTON_TRY(m_contactClients.visitInOrder([this](qint64 id) { return lookBackAtContact(id); }));
    addUp();
    return {};
}

base::Done SessionCounter::countRows()
{
    const domain::Scope& scope = m_figures.scope;
    SPOTON_ASSIGN(Statement select, m_database.prepare(kSessions));
    select.bind(":from"_L1, scope.from.toString(Qt::ISODate)).bind(":to"_L1, scope.to.toString(Qt::ISODate));
    for (qint64 last = 0;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return {};
        const domain::District district = districtAt(select, District);
        if (!scope.has(district))
            continue;
        if (select.integer(Id) != last)
            countSession(select, std::size_t(district));
        last = select.integer(Id);
        if (const qint64 contact = select.integer(Contact)) {
            m_persons.insert(contact);
            m_personsByDistrict[std::size_t(district)].insert(contact);
        }
    }
}

void SessionCounter::countSession(const Statement& row, std::size_t district)
{
    const qint64 organisation = row.integer(Organisation);
    const bool anonymous = organisation == 0 && row.isNull(Contact);
    const qint64 minutes = row.integer(Minutes);
    for (domain::SessionFigures* figures : {&m_figures.sessions, &m_figures.sessionsByDistrict[district]}) {
        ++figures->sessions;
        figures->referring += row.integer(Referring) != 0 ? 1 : 0;
        figures->minutes += minutes;
        figures->anonymous += anonymous ? 1 : 0;
        figures->first += anonymous && row.integer(MarkedFollowUp) == 0 ? 1 : 0;
    }
    domain::MonthFigures& month = monthOf(row.utf8(Date));
    ++month.sessions;
    month.minutes += minutes;
    month.first += anonymous && row.integer(MarkedFollowUp) == 0 ? 1 : 0;
    ++countOf(row);
    for (const Topic& topic : topicsOf(row)) {
        ++topic.figures->mentions;
        if (organisation)
            topic.organisations->insert(organisation);
    }
    if (organisation) {
        m_organisations.insert(organisation);
        m_organisationsByDistrict[district].insert(organisation);
    } else if (!anonymous) {
        m_contactClients.insert(row.integer(Contact));
        m_clientLinks.insert(row.integer(Link));
    }
}

int& SessionCounter::countOf(const Statement& row)
{
    const QByteArrayView language = row.utf8(Language);
    auto channels = m_languages.find(language);
    if (channels == m_languages.end())
        channels = m_languages.try_emplace(language.toByteArray()).first;
    const QByteArrayView channel = row.utf8(Channel);
    auto count = channels->second.find(channel);
    if (count == channels->second.end())
        count = channels->second.try_emplace(channel.toByteArray(), 0).first;
    return count->second;
}

const std::vector<SessionCounter::Topic>& SessionCounter::topicsOf(const Statement& row)
{
    const QByteArrayView text = row.utf8(Topics);
    if (const auto known = m_topics.find(text); known != m_topics.end())
        return known->second;
    std::vector<Topic> topics;
    for (const QString& key : QString::fromUtf8(text).split(u',', Qt::SkipEmptyParts))
        topics.push_back({&m_figures.topics[key], &m_organisationsByTopic[key]});
    return m_topics.try_emplace(text.toByteArray(), std::move(topics)).first->second;
}

/// @param date YYYY-MM-DD, within the period
domain::MonthFigures& SessionCounter::monthOf(QByteArrayView date)
{
    const QDate& from = m_figures.scope.from;
    const int months = (date.first(4).toInt() - from.year()) * 12 + date.sliced(5, 2).toInt() - from.month();
    return m_figures.months[std::size_t(months)];
}

base::Done SessionCounter::lookBackAtOrganisation(qint64 organisation)
{
    SPOTON_ASSIGN(Statement first, m_database.prepare(kFirstOfOrganisation));
    first.bind(":client"_L1, organisation);
    SPOTON_TRY(first.first());
    countFirst(first);
    return m_reached.addFromSession(organisation, first.utf8(0) < m_from);
}

base::Done SessionCounter::lookBackAtContact(qint64 contact)
{
    SPOTON_ASSIGN(Statement select, m_database.prepare(kSessionsOfContact));
    select.bind(":client"_L1, contact);
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return {};
        if (!m_clientLinks.contains(select.integer(3))) {
            SPOTON_ASSIGN(const bool client, isClient(contact, select.integer(2)));
            if (!client)
                continue;
        }
        countFirst(select);
        return {};
    }
}

/// Of the contacts of a session without organisation the first is its client, the others came along.
base::Result<bool> SessionCounter::isClient(qint64 contact, qint64 session)
{
    SPOTON_ASSIGN(Statement select, m_database.prepare(kFirstContact));
    select.bind(":session"_L1, session);
    SPOTON_TRY(select.first());
    return select.integer(0) == contact;
}

/// @param session date and district of a client's first one ever; it counts where it lies in the scope.
void SessionCounter::countFirst(const Statement& session)
{
    const domain::District district = districtAt(session, 1);
    if (session.utf8(0) < m_from || !m_figures.scope.has(district))
        return;
    ++m_figures.sessions.first;
    ++m_figures.sessionsByDistrict[std::size_t(district)].first;
    ++monthOf(session.utf8(0)).first;
}

void SessionCounter::addUp()
{
    m_figures.sessions.organisations = m_organisations.size();
    m_figures.sessions.persons = m_persons.size();
    m_figures.sessions.followUp = m_figures.sessions.sessions - m_figures.sessions.first;
    for (std::size_t i = 0; i < domain::kDistricts; ++i) {
        domain::SessionFigures& figures = m_figures.sessionsByDistrict[i];
        figures.organisations = m_organisationsByDistrict[i].size();
        figures.persons = m_personsByDistrict[i].size();
        figures.followUp = figures.sessions - figures.first;
    }
    for (const auto& [topic, organisations] : m_organisationsByTopic)
        m_figures.topics[topic].organisations = organisations.size();
    for (const auto& [language, channels] : m_languages) {
        for (const auto& [channel, count] : channels)
            m_figures.languages[QString::fromUtf8(language)][QString::fromUtf8(channel)] = count;
    }
}

} // namespace spoton::storage
