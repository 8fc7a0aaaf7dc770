// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id_set.h"
#include "domain/figures.h"
#include "storage/database.h"

namespace spoton::storage {

/// Counts each organisation reached in a scope once, as new or continued.
class ReachedCounter
{
public:
    ReachedCounter(Database& database, domain::Figures& figures) : m_database(database), m_figures(figures) {}

    /// An organisation with a session in the scope; those that were counted already change nothing.
    /// @param reachedBefore whether it had a session before the period.
    base::Done addFromSession(qint64 organisation, bool reachedBefore);

    /// The organisations that took part in workshops of the scope.
    base::Done addFromWorkshops();

private:
    base::Done classify(qint64 organisation, bool knownFromBefore);

    Database& m_database;
    domain::Figures& m_figures;
    base::IdSet m_seen;
};

} // namespace spoton::storage
