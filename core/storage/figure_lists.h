// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figure_source.h"
#include "domain/figures.h"
#include "search/filter.h"

namespace spoton::storage {

/// The SQL of what a figure counts, with the values to bind: a row for each record with the columns id; day
/// and time, by which it is sorted; adds, what it adds to the figure; sessions and meetings, those in which
/// an organisation or a person was counted; district, of a workshop alone. :from and :to are always bound.
search::Query figureList(const domain::Scope& scope, const domain::FigureSource& source);

/// The same part of the records where their state keeps them from being counted: a row for each state with
/// the columns state and number. No SQL for figures to which that does not apply.
search::Query leftOutList(const domain::Scope& scope, const domain::FigureSource& source);

} // namespace spoton::storage
