// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statement.h"

#include <QHash>

namespace spoton::storage {

class StatementCache
{
public:
    /// The connection is borrowed and must stay open as long as the cache and its statements.
    explicit StatementCache(sqlite3* connection) : m_connection(connection) {}

    base::Result<Statement> prepare(const QString& sql);

    /// Forgets all of them; those in use end when their users are done.
    void clear() { m_idle.clear(); }

private:
    sqlite3* m_connection;
    QHash<QString, Statement::Idle> m_idle;
};

} // namespace spoton::storage
