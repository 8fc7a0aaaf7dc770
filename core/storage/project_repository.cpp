// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/project_repository.h"

#include "base/fold.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kSelectProject = uR"(
    SELECT p.name, p.recipient, f.name, p.reference, p.notice_dates, p.funded_from, p.funded_to, p.contact_line
    FROM project p LEFT JOIN funder f ON f.id = p.funder_id WHERE fold(p.name) = :name)"_s;

} // namespace

base::Result<ProjectInfo> findProject(Database& database, const QString& name)
{
    SPOTON_ASSIGN(Statement select, database.prepare(kSelectProject));
    SPOTON_TRY(select.bind(":name"_L1, base::fold(name)).first());
    ProjectInfo project{select.text(0), select.text(1), select.text(2), select.text(3),
                        select.text(4), select.day(5),  select.day(6),  select.text(7)};
    SPOTON_ASSIGN(const bool another, select.next());
    if (another)
        return base::fail(base::ErrorKind::Ambiguous, name);
    return project;
}

} // namespace spoton::storage
