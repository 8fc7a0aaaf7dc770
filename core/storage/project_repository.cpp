// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_repository.h"

#include "base/fold.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kProjects = uR"(
    SELECT p.id, p.name, p.recipient, f.name, p.reference, p.notice_dates, p.funded_from, p.funded_to, p.contact_line
    FROM project p LEFT JOIN funder f ON f.id = p.funder_id)"_s;
const QString kByName = kProjects + u" WHERE fold(p.name) = :name"_s;
const QString kByPeriod = kProjects + uR"(
    WHERE coalesce(p.funded_from, '') <= :to AND coalesce(p.funded_to, '9999') >= :from
    ORDER BY p.funded_from DESC, p.id)"_s;

const QString kTargets = uR"(
    SELECT t.indicator, t.value FROM target t
    WHERE t.year = :year AND coalesce(t.scope, '') = '' AND t.project_id =
        (SELECT p.id FROM project p JOIN target o ON o.project_id = p.id
         WHERE o.year = :year AND coalesce(o.scope, '') = '' ORDER BY p.funded_from DESC, p.id DESC LIMIT 1)
    ORDER BY t.id)"_s;

ProjectInfo projectAt(const Statement& row)
{
    return {{row.integer(0)}, row.text(1), row.text(2), row.text(3), row.text(4),
            row.text(5),      row.day(6),  row.day(7),  row.text(8)};
}

} // namespace

base::Result<ProjectInfo> findProject(Database& database, const QString& name)
{
    SPOTON_ASSIGN(Statement select, database.prepare(kByName));
    SPOTON_TRY(select.bind(":name"_L1, base::fold(name)).first());
    ProjectInfo project = projectAt(select);
    SPOTON_ASSIGN(const bool another, select.next());
    if (another)
        return base::fail(base::ErrorKind::Ambiguous, name);
    return project;
}

base::Result<std::vector<ProjectInfo>> projectsFunded(Database& database, QDate from, QDate to)
{
    SPOTON_ASSIGN(Statement select, database.prepare(kByPeriod));
    select.bind(":from"_L1, from.toString(Qt::ISODate)).bind(":to"_L1, to.toString(Qt::ISODate));
    std::vector<ProjectInfo> projects;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return projects;
        projects.push_back(projectAt(select));
    }
}

base::Result<std::vector<Target>> targetsOfYear(Database& database, int year)
{
    SPOTON_ASSIGN(Statement select, database.prepare(kTargets));
    select.bind(":year"_L1, year);
    std::vector<Target> targets;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return targets;
        targets.push_back({select.text(0), int(select.integer(1))});
    }
}

} // namespace spoton::storage
