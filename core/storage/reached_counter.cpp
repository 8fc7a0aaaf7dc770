// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reached_counter.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

// New is who was never reached before the period, by a session or a workshop. CASE, unlike OR, looks no
// further once it knows.
const QString kReached = uR"(
    SELECT o.kind, o.district, CASE
        WHEN :known THEN 1
        WHEN EXISTS (SELECT 1 FROM counselling_session s
                     WHERE s.organisation_id = o.id AND s.state = 'held' AND s.date < :from) THEN 1
        WHEN EXISTS (SELECT 1 FROM workshop_organisation w JOIN meeting m ON m.workshop_id = w.workshop_id
                     WHERE w.organisation_id = o.id AND w.participation = 'taking-part' AND m.date < :from) THEN 1
        WHEN EXISTS (SELECT 1 FROM registration g JOIN attendance a ON a.registration_id = g.id
                     JOIN meeting m ON m.id = a.meeting_id
                     WHERE g.organisation_id = o.id AND a.state = 'present' AND m.date < :from) THEN 1
        ELSE 0 END
    FROM organisation o WHERE o.id = :id)"_s;

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
