// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/detail.h"
#include "viewmodels/open_file.h"

/// What can be done with a referral beside its list, without the form of its session.
namespace spoton::viewmodels {

/// The buttons and entries of the menu for what it can become now.
std::vector<DetailAction> referralSteps(const domain::Referral& referral, const domain::CodeLabels& labels,
                                        domain::UiLanguage language);

/// Does what the step of that key is for, as one action.
void takeReferralStep(OpenFile& file, QObject* context, domain::ReferralId id, const QString& key,
                      std::function<void(const base::Done&)> then);

} // namespace spoton::viewmodels
