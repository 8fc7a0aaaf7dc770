// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figure_source.h"
#include "domain/figures.h"

namespace spoton::viewmodels {

/// Narrows a list down to the records that a figure of the report counts, as they are in the file now.
struct FigureFilter
{
    QString words; ///< "41 referring sessions, Yearly report 2025"
    domain::Scope scope;
    domain::FigureSource source;

    bool operator==(const FigureFilter&) const = default;
};

} // namespace spoton::viewmodels
