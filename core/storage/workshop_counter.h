// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures.h"
#include "storage/database.h"

namespace spoton::storage {

/// Counts the workshops of a scope: a workshop belongs to it with those of its meetings that lie in the
/// period and the districts.
class WorkshopCounter
{
public:
    WorkshopCounter(Database& database, domain::Figures& figures) : m_database(database), m_figures(figures)
    {
    }

    base::Done count();

private:
    base::Done countMeetings();
    base::Done countParticipants();
    base::Done countAttendedInFull();
    void addUp();
    void addMeeting(const Statement& row, domain::District district);
    domain::WorkshopFigures& workshopOf(const Statement& row);

    Database& m_database;
    domain::Figures& m_figures;
    QHash<qint64, std::size_t> m_places; ///< of each workshop in the figures
};

} // namespace spoton::storage
