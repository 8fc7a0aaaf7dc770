// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "storage/sql_error.h"
#include "storage/statement_cache.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace spoton::storage {

StatementCache::StatementCache(const QSqlDatabase& connection)
    : m_connection(std::make_unique<QSqlDatabase>(connection))
{
}

StatementCache::~StatementCache() = default;

base::Result<Statement> StatementCache::prepare(const QString& sql)
{
    const auto idle = m_idle.constFind(sql);
    if (idle != m_idle.cend() && !(*idle)->empty()) {
        std::unique_ptr<QSqlQuery> query = std::move((*idle)->back());
        (*idle)->pop_back();
        return Statement(*this, sql, std::move(query));
    }
    auto query = std::make_unique<QSqlQuery>(*m_connection);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        return tl::unexpected(errorOf(query->lastError()));
    return Statement(*this, sql, std::move(query));
}

void StatementCache::giveBack(const QString& sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    auto& idle = m_idle[sql];
    if (!idle)
        idle = std::make_shared<std::vector<std::unique_ptr<QSqlQuery>>>();
    idle->push_back(std::move(query));
}

void StatementCache::clear()
{
    m_idle.clear();
}

Statement::Statement(StatementCache& cache, QString sql, std::unique_ptr<QSqlQuery> query)
    : m_cache(&cache), m_sql(std::move(sql)), m_query(std::move(query))
{
}

Statement::Statement(Statement&&) noexcept = default;

Statement::~Statement()
{
    if (m_query)
        m_cache->giveBack(m_sql, std::move(m_query));
}

Statement& Statement::bind(QLatin1StringView name, const QVariant& value)
{
    m_running = false;
    m_query->bindValue(QString(name), value);
    return *this;
}

base::Done Statement::execute()
{
    if (!m_query->exec())
        return tl::unexpected(errorOf(m_query->lastError()));
    return {};
}

base::Done Statement::run()
{
    SPOTON_TRY(execute());
    m_running = false;
    // A statement that answers with rows does its work while it is stepped.
    while (m_query->isSelect() && m_query->next()) {
    }
    if (m_query->lastError().isValid())
        return tl::unexpected(errorOf(m_query->lastError()));
    return {};
}

base::Result<bool> Statement::next()
{
    if (!m_running) {
        SPOTON_TRY(execute());
        m_running = true;
    }
    if (m_query->next())
        return true;
    m_running = false;
    if (m_query->lastError().isValid())
        return tl::unexpected(errorOf(m_query->lastError()));
    return false;
}

base::Done Statement::first()
{
    m_running = false;
    SPOTON_ASSIGN(const bool found, next());
    if (!found)
        return base::fail(base::ErrorKind::NotFound);
    return {};
}

bool Statement::isNull(int column) const
{
    return m_query->isNull(column);
}

qint64 Statement::integer(int column) const
{
    return m_query->value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return m_query->value(column).toString();
}

QVariant Statement::value(int column) const
{
    return m_query->value(column);
}

std::optional<QDate> Statement::day(int column) const
{
    const QDate day = QDate::fromString(text(column), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

int Statement::changedRows() const
{
    return m_query->numRowsAffected();
}

} // namespace spoton::storage
