// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/places.h"
#include "storage/database.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace spoton::tests {

/// A raw key, which SQLCipher takes as it is: files are encrypted like any other, without the quarter of a
/// second that it takes to derive a key from a passphrase.
inline const QByteArray kKey = "x'3132333435363738393031323334353637383930313233343536373839303132'";
inline const QByteArray kOtherKey = "x'4132333435363738393031323334353637383930313233343536373839303132'";
inline const QByteArray kPassphrase = "Frau Schäfer geht nach Weinböhla";

/// A folder of its own for one test, gone afterwards.
class Folder
{
public:
    Folder();
    QString path(const QString& name = QStringLiteral("team.spoton")) const
    {
        return m_folder.filePath(name);
    }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// A file or folder of the source tree, by its path from the top, such as "tests/data/sample".
QString inSource(const QString& path);

QByteArray contentOf(const QString& path);
void writeFile(const QString& path, const QByteArray& content);

/// A digest of the content; empty where there is no such file.
QByteArray digestOf(const QString& path);

/// The permission bits, such as 0600.
unsigned modeOf(const QString& path);

/// The shipped table, read from the source tree.
const domain::Places& places();

/// Runs one statement that has to succeed.
void execute(storage::Database& database, const QString& sql);
QVariant scalar(storage::Database& database, const QString& sql);
QVariant scalar(storage::Connection& connection, const QString& sql);

/// The rows of a statement, columns joined by " | ", NULL as "NULL".
QStringList rows(storage::Connection& connection, const QString& sql);
QStringList rows(storage::Database& database, const QString& sql);

} // namespace spoton::tests
