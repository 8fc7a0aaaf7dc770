// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reached_counter.h"

#include <map>

namespace spoton::storage {

/// Counts the held sessions of a scope in one pass over an index; then looks back once for each client, since
/// the first sessions of a period are those of the clients that had none before.
class SessionCounter
{
public:
    SessionCounter(Database& database, domain::Figures& figures, ReachedCounter& reached);

    base::Done count();

private:
    /// Where the mentions of one topic are counted.
    struct Topic
    {
        domain::TopicFigures* figures;
        base::IdSet* organisations;
    };
    /// What a set of topics, or a language and a channel, stands for: found once for each, not for each row.
    using TopicsByText = std::map<QByteArray, std::vector<Topic>, std::less<>>;
    using CountsByText = std::map<QByteArray, std::map<QByteArray, int, std::less<>>, std::less<>>;

    base::Done countRows();
    void countSession(const Statement& row, std::size_t district);
    int& countOf(const Statement& row);
    const std::vector<Topic>& topicsOf(const Statement& row);
    domain::MonthFigures& monthOf(QByteArrayView date);
    base::Done lookBackAtOrganisation(qint64 organisation);
    base::Done lookBackAtContact(qint64 contact);
    base::Result<bool> isClient(qint64 contact, qint64 session);
    void countFirst(const Statement& session);
    void addUp();

    Database& m_database;
    domain::Figures& m_figures;
    ReachedCounter& m_reached;
    QByteArray m_from;
    TopicsByText m_topics;
    CountsByText m_languages;
    std::map<domain::Code, base::IdSet> m_organisationsByTopic;
    base::IdSet m_organisations;
    base::IdSet m_persons;
    base::IdSet m_contactClients;
    base::IdSet m_clientLinks; ///< by which contacts are clients of the sessions counted
    std::array<base::IdSet, domain::kDistricts> m_organisationsByDistrict;
    std::array<base::IdSet, domain::kDistricts> m_personsByDistrict;
};

} // namespace spoton::storage
