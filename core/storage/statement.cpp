// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "storage/sql_error.h"
#include "storage/statement_cache.h"

#include <sqlite3.h>

namespace spoton::storage {
namespace {

int bindText(sqlite3_stmt* statement, int place, const QString& text)
{
    return sqlite3_bind_text16(statement, place, text.utf16(), int(text.size() * qsizetype(sizeof(char16_t))),
                               SQLITE_TRANSIENT);
}

int bindValue(sqlite3_stmt* statement, int place, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return sqlite3_bind_null(statement, place);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob(statement, place, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
    }
    default: {
        const QString text = value.toString();
        return text.isNull() ? sqlite3_bind_null(statement, place) : bindText(statement, place, text);
    }
    }
}

} // namespace

void Finalizer::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

base::Result<Statement> StatementCache::prepare(const QString& sql)
{
    Statement::Idle& idle = m_idle[sql];
    if (!idle)
        idle = std::make_shared<std::vector<PreparedStatement>>();
    if (!idle->empty()) {
        PreparedStatement prepared = std::move(idle->back());
        idle->pop_back();
        return Statement(m_connection, idle, std::move(prepared));
    }
    sqlite3_stmt* prepared = nullptr;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(m_connection, text.constData(), int(text.size()), SQLITE_PREPARE_PERSISTENT,
                           &prepared, nullptr) != SQLITE_OK)
        return tl::unexpected(errorOf(m_connection));
    return Statement(m_connection, idle, PreparedStatement(prepared));
}

Statement::Statement(sqlite3* connection, Idle idle, PreparedStatement prepared)
    : m_connection(connection), m_idle(std::move(idle)), m_prepared(std::move(prepared))
{
}

Statement::Statement(Statement&&) noexcept = default;

Statement::~Statement()
{
    if (!m_prepared)
        return;
    sqlite3_reset(m_prepared.get());
    sqlite3_clear_bindings(m_prepared.get());
    m_idle->push_back(std::move(m_prepared));
}

Statement& Statement::bind(QLatin1StringView name, const QVariant& value)
{
    const QByteArray terminated(name.data(), name.size());
    return bind(sqlite3_bind_parameter_index(m_prepared.get(), terminated.constData()), value);
}

Statement& Statement::bind(int place, const QVariant& value)
{
    if (m_running) {
        sqlite3_reset(m_prepared.get());
        m_running = false;
    }
    if (const int code = bindValue(m_prepared.get(), place, value);
        code != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = code;
    return *this;
}

base::Done Statement::run()
{
    if (m_running)
        sqlite3_reset(m_prepared.get());
    m_running = false;
    // A statement that answers with rows does its work while it is stepped.
    for (;;) {
        SPOTON_ASSIGN(const bool more, next());
        if (!more)
            break;
    }
    m_changedRows = sqlite3_changes(m_connection);
    return {};
}

base::Result<bool> Statement::next()
{
    if (std::exchange(m_bindError, SQLITE_OK) != SQLITE_OK)
        return base::fail(base::ErrorKind::Database, QString::fromLatin1(sqlite3_sql(m_prepared.get())));
    const int code = sqlite3_step(m_prepared.get());
    m_running = code == SQLITE_ROW;
    if (m_running)
        return true;
    const base::Error error = code == SQLITE_DONE ? base::Error() : errorOf(m_connection);
    sqlite3_reset(m_prepared.get());
    if (code != SQLITE_DONE)
        return tl::unexpected(error);
    return false;
}

base::Done Statement::first()
{
    if (m_running)
        sqlite3_reset(m_prepared.get());
    m_running = false;
    SPOTON_ASSIGN(const bool found, next());
    if (!found)
        return base::fail(base::ErrorKind::NotFound);
    return {};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_prepared.get(), column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_prepared.get(), column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArrayView Statement::utf8(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_prepared.get(), column));
    return {bytes, sqlite3_column_bytes(m_prepared.get(), column)};
}

QVariant Statement::value(int column) const
{
    if (column >= sqlite3_column_count(m_prepared.get()))
        return {};
    switch (sqlite3_column_type(m_prepared.get(), column)) {
    case SQLITE_NULL:
        return QVariant(QMetaType::fromType<QString>());
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_prepared.get(), column);
    case SQLITE_BLOB:
        return QByteArray(static_cast<const char*>(sqlite3_column_blob(m_prepared.get(), column)),
                          sqlite3_column_bytes(m_prepared.get(), column));
    default:
        return text(column);
    }
}

std::optional<QDate> Statement::day(int column) const
{
    const QDate day = QDate::fromString(text(column), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

int Statement::changedRows() const
{
    return m_changedRows;
}

} // namespace spoton::storage
