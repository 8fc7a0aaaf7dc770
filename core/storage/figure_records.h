// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figure_source.h"
#include "domain/figures.h"
#include "search/filter.h"
#include "storage/database.h"

/// Why counted: the records behind one figure of the report.
namespace spoton::storage {

enum class FigureRecordKind
{
    Session,
    Organisation,
    Contact,
    Workshop,
    Meeting,
    Participant, ///< the id is that of the registration
    Referral,
};

/// A record and what a list says about it. What its kind does not have is empty.
struct FigureRecord
{
    FigureRecordKind kind = FigureRecordKind::Session;
    qint64 id = 0;
    QDate date;   ///< its own; of an organisation or a person the last one counted, of a workshop the first
    QString name; ///< who was counselled or took part, where to was referred, the title; empty if anonymous
    domain::District district = domain::District::Unknown;
    qint64 adds = 1; ///< to the figure: minutes for hours, persons for attendances, else 1

    QString
        with; ///< the first contact beside the organisation; who was referred; a participant's organisation
    domain::Code type; ///< of the organisation, the workshop or the target
    domain::CodeSet topics;
    domain::Code language;
    domain::Code channel;
    int minutes = 0;    ///< of the session or meeting
    bool first = false; ///< a first session; an organisation never reached before the period
    int referrals = 0;  ///< that hang on the session
    int sessions = 0;   ///< in which the organisation or contact was counted
    int meetings = 0; ///< in which the organisation or participant was counted; of the workshop, in the scope
    std::optional<domain::ReferralStatus> status;

    domain::SessionId session;   ///< of the referral
    domain::WorkshopId workshop; ///< of the meeting or participant
    domain::ContactId contact;   ///< of a participant who is one
};

/// What the records of such a figure are.
FigureRecordKind kindOf(domain::Counted counted);

/// The ids of the records for a list page of their kind: those of the figure itself, of meetings and
/// participants their workshops. To put among a filter of the list.
search::Query listedRecords(const domain::Scope& scope, const domain::FigureSource& source);

/// Records of the figure's part of all that do not count, by why: sessions that were not held, or referrals
/// that were withdrawn.
struct LeftOut
{
    QMap<domain::SessionState, int> sessions;
    int withdrawnReferrals = 0;

    bool operator==(const LeftOut&) const = default;
};

base::Result<LeftOut> leftOut(Database& database, const domain::Scope& scope,
                              const domain::FigureSource& source);

/// How many records there are. For counts of records that is the figure; else what they add makes it.
base::Result<int> countFigureRecords(Database& database, const domain::Scope& scope,
                                     const domain::FigureSource& source);

/// At most `limit` of the records, the newest first, from the one at place `first` on.
base::Result<std::vector<FigureRecord>> figureRecords(Database& database, const domain::Scope& scope,
                                                      const domain::FigureSource& source, int first,
                                                      int limit);

} // namespace spoton::storage
