// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/local_settings.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kRead = u"SELECT value FROM local_setting WHERE key = :key"_s;
const QString kSet = uR"(
    INSERT INTO local_setting (key, value) VALUES (:key, coalesce(:value, ''))
    ON CONFLICT (key) DO UPDATE SET value = excluded.value)"_s;

} // namespace

base::Result<QString> localSetting(Database& database, const QString& key)
{
    SPOTON_ASSIGN(Statement read, database.prepare(kRead));
    SPOTON_ASSIGN(const bool found, read.bind(":key"_L1, key).next());
    return found ? read.text(0) : QString();
}

base::Done setLocalSetting(Database& database, const QString& key, const QString& value)
{
    SPOTON_TRY(database.mayBeWritten());
    SPOTON_ASSIGN(Statement set, database.prepare(kSet));
    return set.bind(":key"_L1, key).bind(":value"_L1, value).run();
}

} // namespace spoton::storage
