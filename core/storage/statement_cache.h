// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/statement.h"

#include <QHash>

#include <vector>

namespace spoton::storage {

class StatementCache
{
public:
    explicit StatementCache(const QSqlDatabase& connection);
    ~StatementCache();

    base::Result<Statement> prepare(const QString& sql);
    void giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query);
    void clear();

private:
    std::unique_ptr<QSqlDatabase> m_connection;
    QHash<QString, std::shared_ptr<std::vector<std::unique_ptr<QSqlQuery>>>> m_idle;
};

} // namespace spoton::storage
