// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QLatin1StringView>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

class QSqlDatabase;
class QSqlQuery;

namespace spoton::storage {

/// Prepared statements of one connection, kept for the next use of the same text.
class StatementCache;

/// One prepared statement in use. Every prepare, bind and step is checked here and nowhere else.
class Statement
{
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Binds a value to ":name". A null variant is NULL; everything else is bound as its own type.
    Statement& bind(QLatin1StringView name, const QVariant& value);

    /// Runs a statement whose rows, if any, do not matter; it can be bound and run again.
    base::Done run();

    /// Steps to the first or next row; false after the last one.
    base::Result<bool> next();

    /// Runs and steps to the one row expected; NotFound where there is none.
    base::Done first();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QVariant value(int column) const;
    std::optional<QDate> day(int column) const;

    /// Rows that the last run() inserted, changed or deleted, those of triggers not counted.
    int changedRows() const;

private:
    friend class StatementCache;
    Statement(StatementCache& cache, QString sql, std::unique_ptr<QSqlQuery> query);
    base::Done execute();

    StatementCache* m_cache;
    QString m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    bool m_running = false;
};

} // namespace spoton::storage
