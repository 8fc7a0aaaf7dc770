// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/code_repository.h"

#include "base/fold.h"
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

base::Result<domain::CodeEntry> addCode(Batch& batch, domain::CodeList list, const QString& label)
{
    domain::CodeEntry entry;
    entry.list = list;
    entry.labelDe = label.simplified();
    entry.key = base::fold(label).replace(u' ', u'-');
    if (entry.key.isEmpty())
        return base::fail(base::ErrorKind::Invalid, label);
    SPOTON_ASSIGN(Statement position, batch.database().prepare(kLastPosition));
    SPOTON_TRY(position.bind(":list"_L1, toColumn(list)).first());
    entry.position = int(position.integer(0)) + 1;
    SPOTON_TRY(insertRecord(batch, entry));
    return entry;
}

} // namespace spoton::storage
