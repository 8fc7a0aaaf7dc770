// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/database.h"

#include <vector>

namespace spoton::storage {

/// A date of a workshop that is still to come.
struct ComingMeeting
{
    domain::WorkshopId workshop;
    QString title;
    QDate date;
    QString town;
    int number = 0;   ///< the first meeting of its workshop is 1
    int meetings = 0; ///< of the workshop
    int registered = 0;
    std::optional<int> capacity;
};

/// At most `limit` of those on that day or later, the next first.
base::Result<std::vector<ComingMeeting>> comingMeetings(Database& database, QDate from, int limit);

} // namespace spoton::storage
