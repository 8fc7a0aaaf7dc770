// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace spoton::storage {

base::Result<Snapshot> Snapshot::take(Connection& connection)
{
    SPOTON_TRY(connection.execute(u"SAVEPOINT snapshot"_s));
    return Snapshot(connection);
}

Snapshot::Snapshot(Snapshot&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Snapshot::~Snapshot()
{
    if (m_connection)
        (void)m_connection->execute(u"RELEASE snapshot"_s);
}

} // namespace spoton::storage
