// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/places.h"
#include "domain/records.h"
#include "exchange/demo_dice.h"

namespace spoton::exchange {

/// Makes up one record at a time, with realistic weights; knows no file. Ids and links are the caller's.
class DemoDrafts
{
public:
    /// The places must outlive it and hold at least one postal code.
    DemoDrafts(const domain::Places& places, quint32 seed, QDate first, QDate last);

    domain::Organisation organisation();
    domain::Contact contact();
    domain::Consent consent();
    domain::Role role();

    /// A session near that day, on a workday of the period.
    domain::CounsellingSession session(QDate around);
    domain::Referral referral(const domain::CounsellingSession& session);
    domain::FollowUp followUp(const domain::CounsellingSession& session);

    domain::Workshop workshop();
    domain::Meeting meeting(QDate around);
    domain::Tally tally();
    domain::AttendanceState attendance();
    QString bareName();

    domain::District district();
    Dice& dice() { return m_dice; }

private:
    template<class Address>
    void settle(Address& address);
    QDate workday(QDate around, int jitter);
    domain::CodeSet topics(int most);
    QString phone();
    QString email();

    const domain::Places& m_places;
    Dice m_dice;
    QDate m_first;
    QDate m_last;
    int m_addresses = 0; ///< e-mail addresses given so far
};

} // namespace spoton::exchange
