// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draft_repository.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

// Whether the kind of a draft names a record that is not there.
const QString kIsOfDeleted = uR"(CASE substr(draft.kind, 1, instr(draft.kind, ' ') - 1)
        WHEN 'session' THEN NOT EXISTS (
            SELECT 1 FROM counselling_session WHERE id = CAST(substr(draft.kind, instr(draft.kind, ' ') + 1) AS INTEGER))
        WHEN 'contact' THEN NOT EXISTS (
            SELECT 1 FROM contact WHERE id = CAST(substr(draft.kind, instr(draft.kind, ' ') + 1) AS INTEGER))
        WHEN 'organisation' THEN NOT EXISTS (
            SELECT 1 FROM organisation WHERE id = CAST(substr(draft.kind, instr(draft.kind, ' ') + 1) AS INTEGER))
        ELSE 0 END)"_s;
const QString kSave = uR"(
    INSERT INTO draft (kind, saved_at, content)
    SELECT kind, :saved_at, coalesce(:content, '') FROM (SELECT :kind AS kind) AS draft WHERE NOT %1
    ON CONFLICT (kind) DO UPDATE SET saved_at = excluded.saved_at, content = excluded.content)"_s.arg(
    kIsOfDeleted);
const QString kFind = u"SELECT saved_at, content FROM draft WHERE kind = :kind"_s;
const QString kKinds = u"SELECT kind FROM draft ORDER BY saved_at DESC, kind"_s;
const QString kRemove = u"DELETE FROM draft WHERE kind = :kind"_s;
const QString kRemoveOfDeleted = u"DELETE FROM draft WHERE "_s + kIsOfDeleted;

} // namespace

QString draftKind(DraftForm form, qint64 record)
{
    const QString word = base::keyOf(form);
    return record ? word + u' ' + QString::number(record) : word;
}

base::Done saveDraft(Database& database, const QString& kind, const QString& content)
{
    SPOTON_TRY(database.mayBeWritten());
    SPOTON_ASSIGN(Statement save, database.prepare(kSave));
    SPOTON_TRY(save.bind(":kind"_L1, kind)
                   .bind(":saved_at"_L1, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs))
                   .bind(":content"_L1, content)
                   .run());
    return save.changedRows() == 1 ? base::Done() : base::fail(base::ErrorKind::NotFound);
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

base::Done removeDraftsOfDeleted(Database& database)
{
    SPOTON_ASSIGN(Statement remove, database.prepare(kRemoveOfDeleted));
    return remove.run();
}

} // namespace spoton::storage
