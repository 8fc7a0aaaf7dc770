// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/validation.h"
#include "storage/references.h"
#include "storage/undo.h"

/// Whole sentences for people, in the language of the program.
namespace spoton::text {

/// What went wrong and, where there is one, the way on.
QString sentence(const base::Error& error);

/// Why there is no backup of today, and what that means for the file itself.
QString ofFailedBackup(const base::Error& error);

/// Why the contact or organisation of that name cannot be deleted.
QString keptBy(const QString& name, const storage::References& references);

/// What is wrong with one field.
QString sentence(const domain::Issue& issue);

/// All of them, one after the other.
QString sentence(const domain::Issues& issues);

/// A sentence with one stop at its end, also where its last word brought its own: "… of Horizont e. V."
QString withOneStop(const QString& sentence);

/// What a batch was, without a stop: "Contact Jana Kurth created".
QString describe(const storage::BatchInfo& batch);

/// The same, with when it was and how much it changed.
QString describeInFull(const storage::BatchInfo& batch);

} // namespace spoton::text
