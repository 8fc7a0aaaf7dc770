// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/form_issues.h"
#include "viewmodels/namesakes.h"
#include "viewmodels/session_draft.h"

namespace spoton::viewmodels {

/// The fields of the session form that something can be wrong with.
enum class FormField
{
    Date,
    Start,
    Minutes,
    Preparation,
    Travel,
    FurtherPersons,
    Topics,
    Organisation, ///< typed and not chosen, or a new one without name
    Contact,      ///< the same; place -1 for what was typed
    OrganisationPostalCode,
    ContactPostalCode,
    ReferralTarget,
    ReferralReason,
    CheckBack, ///< of a referral
    FollowUpDue
};

using SessionIssues = FormIssues<FormField>;

/// Adds what is wrong with it or may be, as those who are made with it may be there already. The place is
/// that of a contact, a referral or a follow-up among the others.
void checkSession(const SessionDraft& draft, QDate today, Namesakes& namesakes, SessionIssues& issues);

} // namespace spoton::viewmodels
