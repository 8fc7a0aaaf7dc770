// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/participation.h"
#include "storage/timeline.h"
#include "viewmodels/detail.h"
#include "viewmodels/record_rows.h"

/// Records as the pane beside the list shows them, of their story the newest events. All run on the file's
/// thread.
namespace spoton::viewmodels {

/// Events shown of a record's story at first, and as many more each time that older ones are asked for.
inline constexpr int kTimelineRows = 40;

class RecordDetails
{
    Q_DECLARE_TR_FUNCTIONS(RecordDetails)

public:
    explicit RecordDetails(const OpenFile& file);

    base::Result<Detail> contact(storage::Database& database, domain::ContactId id,
                                 int events = kTimelineRows) const;
    base::Result<Detail> organisation(storage::Database& database, domain::OrganisationId id,
                                      int events = kTimelineRows) const;
    base::Result<Detail> session(storage::Database& database, domain::SessionId id) const;
    base::Result<Detail> workshop(storage::Database& database, domain::WorkshopId id) const;
    base::Result<Detail> referral(storage::Database& database, domain::ReferralId id) const;

private:
    void addStory(Detail& detail, std::vector<storage::TimelineEntry> entries, int most) const;
    TimelineRow timelineRow(const storage::TimelineEntry& entry) const;
    QString summary(const std::vector<storage::TimelineEntry>& entries) const;
    DetailSection consents(const std::vector<domain::Consent>& consents) const;
    DetailSection roles(const std::vector<storage::RoleRow>& roles, bool ofContact) const;
    DetailSection about(const domain::Organisation& organisation) const;
    QString recorded(const domain::Consent& consent) const;
    QString nameOfStaff(std::optional<domain::StaffId> staff) const;
    DetailSection address(const QString& street, const QString& postalCode, const QString& town) const;
    void addReachable(Detail& detail, const QStringList& phones, const QStringList& emails,
                      const QString& street, const QString& postalCode, const QString& town) const;
    void addCommon(Detail& detail, const QString& keptBy = {}) const;
    QString attendances(const storage::MeetingAttendances& there) const;
    void addParticipants(Detail& detail, const std::vector<storage::Participant>& participants,
                         int meetings) const;
    QString since(std::optional<QDate> from, std::optional<QDate> to) const;
    DetailSection inWords(const QString& title, const QString& words) const
    {
        return {title, {{words, {}, {}, {}, {}, {}}}};
    }

    RowWords m_words;
    const domain::Places& m_places;
    std::vector<domain::Staff> m_staff;
    bool m_readOnly;
};

} // namespace spoton::viewmodels
