// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/database.h"

namespace spoton::storage {

struct ProjectInfo;
using ProjectId = base::Id<ProjectInfo>;

/// A project with its funder as the report's cover shows them.
struct ProjectInfo
{
    ProjectId id;
    QString name;
    QString recipient;
    QString funder;
    QString reference;
    QString noticeDates;
    std::optional<QDate> fundedFrom;
    std::optional<QDate> fundedTo;
    QString contact;
};

/// The project whose folded name is that of `name`; NotFound without one, Ambiguous with several.
base::Result<ProjectInfo> findProject(Database& database, const QString& name);

/// The projects funded at some time from the one day to the other, the latest to begin first; one without a
/// funding period is funded at all times.
base::Result<std::vector<ProjectInfo>> projectsFunded(Database& database, QDate from, QDate to);

/// What a project promised for a year.
struct Target
{
    QString indicator; ///< as in the JSON of the report: "sessions", "referring", "workshops",
                       ///< "organisations_reached"
    int value = 0;
};

/// The targets of a year that hold for all districts, of the project funded in it; of several the latest.
base::Result<std::vector<Target>> targetsOfYear(Database& database, int year);

} // namespace spoton::storage
