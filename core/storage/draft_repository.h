// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enum_keys.h"
#include "storage/database.h"

#include <QDateTime>

#include <optional>

/// What is being written and not saved yet, on this laptop alone: neither journaled nor undone. Each call
/// takes effect at once, or with the Batch that is open; so a draft goes in the same transaction as its
/// record is saved or deleted.
namespace spoton::storage {

/// The forms whose drafts are about a record.
enum class DraftForm
{
    Session,
    Contact,
    Organisation
};

/// The kind of the draft of such a form: one for a new record, and one for each that is changed.
QString draftKind(DraftForm form, qint64 record = 0);

struct Draft
{
    QString kind;      ///< draftKind()
    QDateTime savedAt; ///< UTC
    QString content;
};

/// Replaces the draft of that kind. FileReadOnly; NotFound where its record has been deleted.
base::Done saveDraft(Database& database, const QString& kind, const QString& content);

base::Result<std::optional<Draft>> findDraft(Database& database, const QString& kind);

/// Those of all drafts, the one saved last first.
base::Result<QStringList> draftKinds(Database& database);

/// Also where there is none. FileReadOnly.
base::Done removeDraft(Database& database, const QString& kind);

/// Takes out the drafts whose records are not there any more. Every Batch does so before it ends.
base::Done removeDraftsOfDeleted(Database& database);

} // namespace spoton::storage

SPOTON_ENUM_KEYS(spoton::storage::DraftForm, SPOTON_KEY(Session, "session"), SPOTON_KEY(Contact, "contact"),
                 SPOTON_KEY(Organisation, "organisation"));
