// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_set.h"
#include "domain/figures.h"
#include "storage/database.h"

namespace spoton::storage {

/// Counts the held sessions of a scope in one pass over an index, with a look back for each client.
class SessionCounter
{
public:
    SessionCounter(Database& database, domain::Figures& figures);

    base::Done count();

private:
    struct Row;
    base::Done countRow(const Row& row);
    base::Result<bool> isFirst(const Row& row);
    base::Done noteFirstSession(const QString& sql, qint64 client);
    void countTopics(const Row& row);

    Database& m_database;
    domain::Figures& m_figures;
    base::IdSet m_organisations;
    base::IdSet m_persons;
    base::IdSet m_organisationClients;
    base::IdSet m_contactClients;
    base::IdSet m_firstSessions;
    std::array<base::IdSet, domain::kDistricts> m_organisationsByDistrict;
    std::array<base::IdSet, domain::kDistricts> m_personsByDistrict;
    QHash<domain::Code, base::IdSet> m_organisationsByTopic;
};

} // namespace spoton::storage
