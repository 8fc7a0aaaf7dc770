// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/session_draft.h"

namespace spoton::viewmodels {

/// What a session counts as, in words: "Follow-up session, referring session", and why.
struct SessionCount
{
    QString words;
    QString because;
};

/// @param earlier held sessions of its client
SessionCount countOf(const SessionDraft& draft, int earlier);

} // namespace spoton::viewmodels
