// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figure_source.h"
#include "viewmodels/destination.h"
#include "viewmodels/record_list.h"

/// Why counted: what a figure of the report means and the records that it counts.
namespace spoton::viewmodels {

struct FigureStory
{
    QString title;      ///< "41 Verweisberatungen"
    QString part;       ///< which part of all: "Meißen, Mai 2026"; empty for all
    QString definition; ///< one sentence
    QString openList;   ///< words of the link to the list of the records
    Destination list;   ///< where it leads: of meetings and participants to their workshops
};

/// @param report its title
/// @param number of the figure, as counted; minutes for hours
FigureStory tellFigure(const OpenFile& file, const QString& report, const domain::Scope& scope,
                       const domain::FigureSource& source, qint64 number);

/// What is counted, as one sentence.
QString definitionOf(domain::Counted counted);

/// The records in windows, the newest first. The id of a row is that of the record to open: of a meeting or
/// of one who took part it is the workshop's. Their count says what does not count, where there is any.
RowSource figureRows(const OpenFile& file, const domain::Scope& scope, const domain::FigureSource& source);

/// The page on which such records are.
Area areaOf(domain::Counted counted);

} // namespace spoton::viewmodels
