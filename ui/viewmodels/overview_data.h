// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/coming_meetings.h"
#include "storage/follow_ups.h"
#include "storage/project_repository.h"
#include "storage/record_windows.h"
#include "viewmodels/overview.h"

namespace spoton::viewmodels {

/// Later than any follow-up is due or any referral is dated.
inline const QDate kEver(9999, 12, 31);

/// What the overview reads of the file, before it is put in words.
struct OverviewData
{
    QDate today;
    std::vector<int> years;
    domain::Figures figures;
    std::vector<storage::Target> targets;
    std::vector<storage::DueRow> followUps;
    int dueFollowUps = 0; ///< until today
    int openFollowUps = 0;
    std::vector<storage::ReferralListRow> referrals;
    int openReferrals = 0;
    std::vector<storage::ComingMeeting> meetings;
};

/// Runs on the file's thread. @param year 0 for the last one with sessions
base::Result<OverviewData> readOverview(storage::Database& database, int year, QDate today);

OverviewContent inWords(const OverviewData& data, const OpenFile& file);

} // namespace spoton::viewmodels
