// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QDate>
#include <QLatin1StringView>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace spoton::storage {

/// Prepared statements of one connection, kept for the next use of the same text.
class StatementCache;

/// Ends a prepared statement of SQLite's.
struct Finalizer
{
    void operator()(sqlite3_stmt* statement) const;
};
using PreparedStatement = std::unique_ptr<sqlite3_stmt, Finalizer>;

/// One prepared statement in use. Every prepare, bind and step is checked here and nowhere else. It stands on
/// SQLite's own interface, since QSqlQuery copies every column of every row whether it is asked for or not.
class Statement
{
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Binds a value to ":name". A null variant is NULL; everything else is bound as its own type.
    Statement& bind(QLatin1StringView name, const QVariant& value);

    /// The same for "?1", "?2" and so on.
    Statement& bind(int place, const QVariant& value);

    /// Runs a statement whose rows, if any, do not matter; it can be bound and run again.
    base::Done run();

    /// Steps to the first or next row; false after the last one.
    base::Result<bool> next();

    /// Runs and steps to the one row expected; NotFound where there is none.
    base::Done first();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;

    /// The text as the file has it, until the next step: for what is only compared or looked up.
    QByteArrayView utf8(int column) const;

    /// Null where the column holds NULL, invalid where there is no such column.
    QVariant value(int column) const;
    std::optional<QDate> day(int column) const;

    /// Rows that the last run() inserted, changed or deleted, those of triggers not counted.
    int changedRows() const;

private:
    friend class StatementCache;
    using Idle = std::shared_ptr<std::vector<PreparedStatement>>;
    Statement(sqlite3* connection, Idle idle, PreparedStatement prepared);

    sqlite3* m_connection;
    Idle m_idle; ///< where it is kept for the next use
    PreparedStatement m_prepared;
    int m_changedRows = 0;
    int m_bindError = 0; ///< the first one since the last run
    bool m_running = false;
};

} // namespace spoton::storage
