// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

namespace spoton::bench {

/// A statement on SQLite's C interface without anything of ours around it. Borrows the handle of the open
/// connection, so that there is never a second one. Ends the program on any error.
class BareStatement
{
public:
    BareStatement(void* handle, const QByteArray& sql);
    ~BareStatement();
    BareStatement(const BareStatement&) = delete;
    BareStatement& operator=(const BareStatement&) = delete;

    void bind(const char* name, const QString& text);
    void bind(const char* name, qint64 number);
    bool step();
    void reset();
    void run();

    sqlite3_stmt* handle() const { return m_statement; }

    /// Steps through all rows and reads every column. @return the rows.
    int readAll();

private:
    int place(const char* name) const;

    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
};

/// The text of a statement prepared on that connection that holds `part`. Ends the program where there is none.
QByteArray preparedWith(void* handle, const QByteArray& part);

} // namespace spoton::bench
