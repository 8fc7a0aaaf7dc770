// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QDateTime>

#include <optional>

/// What is being written and not saved yet, on this laptop alone: neither journaled nor undone. Each call
/// takes effect at once, or with the Batch that is open; so a draft goes in the same transaction as its
/// record is saved.
namespace spoton::storage {

struct Draft
{
    QString kind;      ///< of the form, and of the record it is about where there can be several
    QDateTime savedAt; ///< UTC
    QString content;
};

/// Replaces the draft of that kind. FileReadOnly.
base::Done saveDraft(Database& database, const QString& kind, const QString& content);

base::Result<std::optional<Draft>> findDraft(Database& database, const QString& kind);

/// Those of all drafts, the one saved last first.
base::Result<QStringList> draftKinds(Database& database);

/// Also where there is none. FileReadOnly.
base::Done removeDraft(Database& database, const QString& kind);

} // namespace spoton::storage
