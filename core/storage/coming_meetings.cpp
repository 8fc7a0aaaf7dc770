// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/coming_meetings.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kComing = uR"(
    SELECT m.workshop_id, w.title, m.date, m.town, w.capacity,
           (SELECT count(*) FROM meeting o WHERE o.workshop_id = m.workshop_id
              AND (o.date, coalesce(o.start, ''), o.id) <= (m.date, coalesce(m.start, ''), m.id)),
           (SELECT count(*) FROM meeting o WHERE o.workshop_id = m.workshop_id),
           (SELECT count(*) FROM registration g WHERE g.workshop_id = m.workshop_id AND g.state = 'registered')
    FROM meeting m JOIN workshop w ON w.id = m.workshop_id
    WHERE m.date >= :from ORDER BY m.date, coalesce(m.start, ''), m.id LIMIT :limit)"_s;

} // namespace

base::Result<std::vector<ComingMeeting>> comingMeetings(Database& database, QDate from, int limit)
{
    SPOTON_ASSIGN(Statement select, database.prepare(kComing));
    select.bind(":from"_L1, from.toString(Qt::ISODate)).bind(":limit"_L1, limit);
    std::vector<ComingMeeting> meetings;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return meetings;
        ComingMeeting meeting;
        meeting.workshop.value = select.integer(0);
        meeting.title = select.text(1);
        meeting.date = select.day(2).value_or(QDate());
        meeting.town = select.text(3);
        if (!select.isNull(4))
            meeting.capacity = int(select.integer(4));
        meeting.number = int(select.integer(5));
        meeting.meetings = int(select.integer(6));
        meeting.registered = int(select.integer(7));
        meetings.push_back(std::move(meeting));
    }
}

} // namespace spoton::storage
