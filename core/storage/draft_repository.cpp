// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draft_repository.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kSave = uR"(
    INSERT INTO draft (kind, saved_at, content) VALUES (:kind, :saved_at, coalesce(:content, ''))
    ON CONFLICT (kind) DO UPDATE SET saved_at = excluded.saved_at, content = excluded.content)"_s;
const QString kFind = u"SELECT saved_at, content FROM draft WHERE kind = :kind"_s;
const QString kKinds = u"SELECT kind FROM draft ORDER BY saved_at DESC, kind"_s;
const QString kRemove = u"DELETE FROM draft WHERE kind = :kind"_s;

} // namespace

base::Done saveDraft(Database& database, const QString& kind, const QString& content)
{
    SPOTON_TRY(database.mayBeWritten());
    SPOTON_ASSIGN(Statement save, database.prepare(kSave));
    return save.bind(":kind"_L1, kind)
        .bind(":saved_at"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
        .bind(":content"_L1, content)
        .run();
}

base::Result<std::optional<Draft>> findDraft(Database& database, const QString& kind)
{
    SPOTON_ASSIGN(Statement find, database.prepare(kFind));
    SPOTON_ASSIGN(const bool found, find.bind(":kind"_L1, kind).next());
    if (!found)
        return std::nullopt;
    return Draft{kind, QDateTime::fromString(find.text(0), Qt::ISODateWithMs), find.text(1)};
}

base::Result<QStringList> draftKinds(Database& database)
{
    SPOTON_ASSIGN(Statement select, database.prepare(kKinds));
    QStringList kinds;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return kinds;
        kinds += select.text(0);
    }
}

base::Done removeDraft(Database& database, const QString& kind)
{
    SPOTON_TRY(database.mayBeWritten());
    SPOTON_ASSIGN(Statement remove, database.prepare(kRemove));
    return remove.bind(":kind"_L1, kind).run();
}

} // namespace spoton::storage
