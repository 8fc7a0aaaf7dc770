// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reached_counter.h"

#include "storage/figure_rules.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kReached = uR"(
    SELECT o.kind, o.district, CASE WHEN :known THEN 1 ELSE %1 END
    FROM organisation o WHERE o.id = :id)"_s.arg(kReachedBefore);

const QString kWorkshopOrganisations = uR"(
    SELECT w.organisation_id, m.district FROM meeting m
    JOIN workshop_organisation w ON w.workshop_id = m.workshop_id AND w.participation = 'taking-part'
    WHERE m.date BETWEEN :from AND :to
    UNION
    SELECT g.organisation_id, m.district FROM meeting m
    JOIN attendance a ON a.meeting_id = m.id AND a.state = 'present'
    JOIN registration g ON g.id = a.registration_id
    WHERE m.date BETWEEN :from AND :to AND g.organisation_id IS NOT NULL)"_s;

domain::District districtAt(const Statement& row, int column)
{
    return base::fromKey<domain::District>(row.text(column)).value_or(domain::District::Unknown);
}

} // namespace

base::Done ReachedCounter::addFromSession(qint64 organisation, bool reachedBefore)
{
    return m_seen.insert(organisation) ? classify(organisation, reachedBefore) : base::Done();
}

base::Done ReachedCounter::addFromWorkshops()
{
    const domain::Scope& scope = m_figures.scope;
    SPOTON_ASSIGN(Statement select, m_database.prepare(kWorkshopOrganisations));
    select.bind(":from"_L1, scope.from.toString(Qt::ISODate)).bind(":to"_L1, scope.to.toString(Qt::ISODate));
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return {};
        if (scope.has(districtAt(select, 1)) && m_seen.insert(select.integer(0)))
            SPOTON_TRY(classify(select.integer(0), false));
    }
}

base::Done ReachedCounter::classify(qint64 organisation, bool knownFromBefore)
{
    SPOTON_ASSIGN(Statement select, m_database.prepare(kReached));
    select.bind(":known"_L1, knownFromBefore)
        .bind(":id"_L1, organisation)
        .bind(":from"_L1, m_figures.scope.from.toString(Qt::ISODate));
    SPOTON_TRY(select.first());
    const bool before = select.integer(2) != 0;
    for (domain::ReachedFigures* figures : {&m_figures.reached, &m_figures.reachedByKind[select.text(0)]}) {
        ++(before ? figures->continued : figures->fresh);
        ++figures->byDistrict[std::size_t(districtAt(select, 1))];
    }
    return {};
}

} // namespace spoton::storage
