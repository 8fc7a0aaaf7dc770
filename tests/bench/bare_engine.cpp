// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_engine.h"

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace spoton::bench {
namespace {

void check(sqlite3* handle, int code)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    std::fprintf(stderr, "spoton_bench: %s\n", sqlite3_errmsg(handle));
    std::exit(1);
}

} // namespace

BareStatement::BareStatement(void* handle, const QByteArray& sql) : m_handle(static_cast<sqlite3*>(handle))
{
    check(m_handle, sqlite3_prepare_v2(m_handle, sql.constData(), int(sql.size()), &m_statement, nullptr));
}

BareStatement::~BareStatement()
{
    sqlite3_finalize(m_statement);
}

int BareStatement::place(const char* name) const
{
    return sqlite3_bind_parameter_index(m_statement, name);
}

void BareStatement::bind(const char* name, const QString& text)
{
    check(m_handle, sqlite3_bind_text16(m_statement, place(name), text.utf16(),
                                        int(text.size() * qsizetype(sizeof(QChar))), SQLITE_TRANSIENT));
}

void BareStatement::bind(const char* name, qint64 number)
{
    check(m_handle, sqlite3_bind_int64(m_statement, place(name), number));
}

bool BareStatement::step()
{
    const int code = sqlite3_step(m_statement);
    check(m_handle, code);
    return code == SQLITE_ROW;
}

void BareStatement::reset()
{
    check(m_handle, sqlite3_reset(m_statement));
}

void BareStatement::run()
{
    while (step()) {
    }
    reset();
}

int BareStatement::readAll()
{
    int rows = 0;
    const int columns = sqlite3_column_count(m_statement);
    while (step()) {
        ++rows;
        for (int column = 0; column < columns; ++column) {
            if (sqlite3_column_type(m_statement, column) == SQLITE_INTEGER)
                (void)sqlite3_column_int64(m_statement, column);
            else
                (void)sqlite3_column_text16(m_statement, column);
        }
    }
    reset();
    return rows;
}

QByteArray preparedWith(void* handle, const QByteArray& part)
{
    auto* connection = static_cast<sqlite3*>(handle);
    for (sqlite3_stmt* statement = sqlite3_next_stmt(connection, nullptr); statement;
         statement = sqlite3_next_stmt(connection, statement)) {
        if (const QByteArray sql = sqlite3_sql(statement); sql.contains(part))
            return sql;
    }
    std::fprintf(stderr, "spoton_bench: no such statement was prepared\n");
    std::exit(1);
}

} // namespace spoton::bench
