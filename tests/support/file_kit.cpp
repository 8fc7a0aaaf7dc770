// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/file_kit.h"

#include "support/results.h"

#include <QCryptographicHash>
#include <QFile>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace spoton::tests {

Folder::Folder()
{
    if (!m_folder.isValid())
        throw std::runtime_error("no temporary folder");
}

QString inSource(const QString& path)
{
    return QStringLiteral(SPOTON_SOURCE "/") + path;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush())
        throw std::runtime_error("cannot write " + path.toStdString());
}

QByteArray digestOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result().toHex();
}

unsigned modeOf(const QString& path)
{
    struct stat status
    {
    };
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        throw std::runtime_error("no such file: " + path.toStdString());
    return status.st_mode & 07777U;
}

const domain::Places& places()
{
    static const domain::Places kPlaces = [] {
        QFile file(inSource(u"resources/places/places.csv"_s));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("places.csv is missing");
        return must(domain::Places::read(file));
    }();
    return kPlaces;
}

void execute(storage::Database& database, const QString& sql)
{
    must(database.connection().execute(sql));
}

QVariant scalar(storage::Connection& connection, const QString& sql)
{
    return must(connection.scalar(sql));
}

QVariant scalar(storage::Database& database, const QString& sql)
{
    return scalar(database.connection(), sql);
}

QStringList rows(storage::Connection& connection, const QString& sql)
{
    storage::Statement select = must(connection.prepare(sql));
    QStringList found;
    while (must(select.next())) {
        QStringList values;
        for (int column = 0; select.value(column).isValid(); ++column)
            values += select.isNull(column) ? u"NULL"_s : select.text(column);
        found += values.join(u" | "_s);
    }
    return found;
}

QStringList rows(storage::Database& database, const QString& sql)
{
    return rows(database.connection(), sql);
}

} // namespace spoton::tests
