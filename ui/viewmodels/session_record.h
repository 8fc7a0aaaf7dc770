// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/places.h"
#include "storage/draft_repository.h"
#include "storage/session_entry.h"
#include "viewmodels/session_draft.h"

/// Between a session as it is recorded and as it stands in its form.
namespace spoton::viewmodels {

struct RecordedSession
{
    SessionDraft draft; ///< what the form shows: names beside the ids
    storage::SessionEntry entry;
    std::optional<storage::Draft> kept; ///< the changes that were left in it
};

base::Result<RecordedSession> readSession(storage::Database& database, const domain::Places& places,
                                          domain::SessionId id);

/// The contact that a new one will be.
domain::Contact contactFrom(const Party& party);

/// Writes what was typed since of organisations and contacts that have been recorded with the session.
base::Done saveUnfinished(storage::Batch& batch, const domain::Places& places, const SessionDraft& draft);

/// The session alone, as far as what was typed can be read; what the form does not show is as recorded.
domain::CounsellingSession sessionFrom(const SessionDraft& draft, const domain::CounsellingSession& recorded);

/// All that is saved with it, by whom and when.
storage::SessionEntry entryFrom(const SessionDraft& draft, const storage::SessionEntry& recorded,
                                domain::StaffId me, QDate today);

/// What was new in the draft, as it was recorded with it; a new organisation or contact of which more was
/// typed than was saved is unfinished. Its rows are those that were saved, in their order.
SessionDraft asRecorded(SessionDraft draft, const SessionDraft& saved, const SessionDraft& recorded);

} // namespace spoton::viewmodels
