// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/batch.h"
#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"
#include "storage/referral_repository.h"
#include "storage/session_repository.h"

namespace spoton::tests {

/// Records with no more than a test needs to say.
domain::Organisation organisation(const QString& name, const QString& postalCode = {},
                                  const QString& town = {});
domain::Contact contact(const QString& given, const QString& family);
domain::CounsellingSession session(QDate date = QDate(2025, 3, 4), int minutes = 30);

/// Each saves its record in a batch of its own and returns it with its id.
domain::Organisation saved(storage::Database& database, domain::Organisation organisation);
domain::Contact saved(storage::Database& database, domain::Contact contact);
domain::Role saved(storage::Database& database, domain::Role role);
storage::SessionDetails saved(storage::Database& database, storage::SessionDetails details);
domain::Referral saved(storage::Database& database, domain::Referral referral);

/// A batch that has to begin.
storage::Batch begin(storage::Database& database);

/// Runs the statements in one batch; returns its id. What fails ends the case.
qint64 inBatch(storage::Database& database, const QStringList& statements);

/// A change as it arrives from another laptop: a batch of another device, which the undo list of this one
/// does not know.
void changeFromElsewhere(storage::Database& database, const QString& sql);

} // namespace spoton::tests
