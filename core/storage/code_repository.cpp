// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/code_repository.h"

#include "storage/record_tables.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kLastPosition = u"SELECT coalesce(max(position), 0) FROM code WHERE list = :list"_s;

} // namespace

base::Result<domain::CodeLabels> loadCodeLabels(Database& database)
{
    SPOTON_ASSIGN(Statement select, database.prepare(sqlOf<domain::CodeEntry>().select + u" ORDER BY id"_s));
    domain::CodeLabels labels;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return labels;
        labels.add(readRecord<domain::CodeEntry>(select));
    }
}

base::Done addCode(Batch& batch, domain::CodeEntry& entry)
{
    SPOTON_ASSIGN(Statement position, batch.database().prepare(kLastPosition));
    SPOTON_TRY(position.bind(":list"_L1, toColumn(entry.list)).first());
    entry.position = int(position.integer(0)) + 1;
    return insertRecord(batch, entry);
}

} // namespace spoton::storage
