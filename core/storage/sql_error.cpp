// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_error.h"

#include <QSqlError>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

base::Error errorOf(int code, const QString& message)
{
    if (code == SQLITE_CONSTRAINT_TRIGGER && message == "locked"_L1)
        return {base::ErrorKind::Locked, {}};
    return {kindOfSqliteCode(code), message};
}

} // namespace

base::ErrorKind kindOfSqliteCode(int code)
{
    using enum base::ErrorKind;
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY || code == SQLITE_CONSTRAINT_TRIGGER)
        return InUse;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return DiskFull;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return FileReadOnly;
    case SQLITE_IOERR:
        return InputOutput;
    case SQLITE_CORRUPT:
        return FileDamaged;
    case SQLITE_NOTADB: // nothing on the first page makes sense with this key
        return KeyWrongOrDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return FileInUse;
    case SQLITE_INTERRUPT:
        return Cancelled;
    case SQLITE_CONSTRAINT:
        return Invalid;
    default:
        return Database;
    }
}

base::Error errorOf(const QSqlError& error)
{
    return errorOf(error.nativeErrorCode().toInt(), error.databaseText());
}

base::Error errorOf(sqlite3* connection)
{
    return errorOf(sqlite3_extended_errcode(connection), QString::fromUtf8(sqlite3_errmsg(connection)));
}

} // namespace spoton::storage
