// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/form_issues.h"
#include "viewmodels/known_parties.h"
#include "viewmodels/namesakes.h"

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
    Organisation, ///< typed and not chosen, a new one without name, or deleted
    Contact,      ///< the same; place -1 for what was typed
    OrganisationPostalCode,
    ContactPostalCode,
    ReferralTarget,
    ReferralReason,
    CheckBack, ///< of a referral
    FollowUpDue
};

using SessionIssues = FormIssues<FormField>;

/// Adds what is wrong with it or may be: those who are in it may have been deleted, those who are made with
/// it be there already. The place is that of a contact, a referral or a follow-up among the others.
void checkSession(const SessionDraft& draft, QDate today, const KnownParties& parties, Namesakes& namesakes,
                  SessionIssues& issues);

} // namespace spoton::viewmodels
