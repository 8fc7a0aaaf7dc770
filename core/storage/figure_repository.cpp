// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figure_repository.h"

#include "storage/session_counter.h"
#include "storage/workshop_counter.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

// New is who was never reached before the period, by a session or a workshop.
const QString kReached = uR"(
    SELECT o.kind, o.district,
           EXISTS (SELECT 1 FROM counselling_session s
                   WHERE s.organisation_id = o.id AND s.state = 'held' AND s.date < :from)
        OR EXISTS (SELECT 1 FROM workshop_organisation w JOIN meeting m ON m.workshop_id = w.workshop_id
                   WHERE w.organisation_id = o.id AND w.participation = 'taking-part' AND m.date < :from)
        OR EXISTS (SELECT 1 FROM registration g JOIN attendance a ON a.registration_id = g.id
                   JOIN meeting m ON m.id = a.meeting_id
                   WHERE g.organisation_id = o.id AND a.state = 'present' AND m.date < :from)
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

const QString kSessionOrganisations = uR"(
    SELECT DISTINCT organisation_id, district FROM counselling_session INDEXED BY session_for_report
    WHERE state = 'held' AND date BETWEEN :from AND :to AND organisation_id IS NOT NULL)"_s;

// A referral belongs to its own date; its district is that of its session, else of who was referred.
const QString kReferrals = uR"(
    SELECT t.kind, r.status, coalesce(s.district, o.district, (SELECT district FROM contact_district WHERE id = r.contact_id), 'unknown'), count(*)
    FROM referral r
    JOIN organisation t ON t.id = r.target_organisation_id
    LEFT JOIN counselling_session s ON s.id = r.session_id
    LEFT JOIN organisation o ON o.id = r.organisation_id
    WHERE r.date BETWEEN :from AND :to
    GROUP BY 1, 2, 3)"_s;

const QString kLastYear = u"SELECT substr(max(date), 1, 4) FROM counselling_session WHERE state = 'held'"_s;

std::size_t districtAt(const Statement& row, int column)
{
    return std::size_t(base::fromKey<domain::District>(row.text(column)).value_or(domain::District::Unknown));
}

void bindPeriod(Statement& statement, const domain::Scope& scope)
{
    statement.bind(":from"_L1, scope.from.toString(Qt::ISODate))
        .bind(":to"_L1, scope.to.toString(Qt::ISODate));
}

std::vector<domain::MonthFigures> monthsOf(const domain::Scope& scope)
{
    std::vector<domain::MonthFigures> months;
    for (QDate month(scope.from.year(), scope.from.month(), 1); month <= scope.to; month = month.addMonths(1))
        months.push_back({month, 0, 0, 0, 0});
    return months;
}

class ReachedCounter
{
public:
    ReachedCounter(Database& database, domain::Figures& figures) : m_database(database), m_figures(figures) {}

    base::Done count()
    {
        SPOTON_TRY(countEach(kSessionOrganisations));
        return countEach(kWorkshopOrganisations);
    }

private:
    base::Done countEach(const QString& sql)
    {
        SPOTON_ASSIGN(Statement select, m_database.prepare(sql));
        bindPeriod(select, m_figures.scope);
        for (;;) {
            SPOTON_ASSIGN(const bool more, select.next());
            if (!more)
                return {};
            const auto district = domain::District(districtAt(select, 1));
            if (m_figures.scope.has(district) && m_seen.insert(select.integer(0)))
                SPOTON_TRY(classify(select.integer(0)));
        }
    }

    base::Done classify(qint64 organisation)
    {
        SPOTON_ASSIGN(Statement select, m_database.prepare(kReached));
        select.bind(":id"_L1, organisation).bind(":from"_L1, m_figures.scope.from.toString(Qt::ISODate));
        SPOTON_TRY(select.first());
        const bool before = select.integer(2) != 0;
        for (domain::ReachedFigures* figures :
             {&m_figures.reached, &m_figures.reachedByKind[select.text(0)]}) {
            ++(before ? figures->continued : figures->fresh);
            ++figures->byDistrict[districtAt(select, 1)];
        }
        return {};
    }

    Database& m_database;
    domain::Figures& m_figures;
    base::IdSet m_seen;
};

void addReferrals(domain::ReferralFigures& figures, domain::ReferralStatus status, int count)
{
    using enum domain::ReferralStatus;
    switch (status) {
    case Suggested:
    case Contacted:
        figures.open += count;
        break;
    case Succeeded:
        figures.succeeded += count;
        break;
    case Failed:
        figures.failed += count;
        break;
    case Unknown:
        figures.unknown += count;
        break;
    case Withdrawn:
        figures.withdrawn += count;
        break;
    }
}

base::Done countReferrals(Database& database, domain::Figures& figures)
{
    SPOTON_ASSIGN(Statement select, database.prepare(kReferrals));
    bindPeriod(select, figures.scope);
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return {};
        const auto status = base::fromKey<domain::ReferralStatus>(select.text(1));
        if (!status || !figures.scope.has(domain::District(districtAt(select, 2))))
            continue;
        addReferrals(figures.referrals, *status, int(select.integer(3)));
        addReferrals(figures.referralsByKind[select.text(0)], *status, int(select.integer(3)));
    }
}

} // namespace

base::Result<std::optional<int>> lastYearWithSessions(Database& database)
{
    SPOTON_ASSIGN(const QVariant year, database.connection().scalar(kLastYear));
    return year.isNull() ? std::nullopt : std::optional(year.toInt());
}

base::Result<domain::Figures> countFigures(Database& database, const domain::Scope& scope)
{
    domain::Figures figures;
    figures.scope = scope;
    figures.months = monthsOf(scope);
    SPOTON_TRY(SessionCounter(database, figures).count());
    SPOTON_TRY(ReachedCounter(database, figures).count());
    SPOTON_TRY(WorkshopCounter(database, figures).count());
    SPOTON_TRY(countReferrals(database, figures));
    return figures;
}

} // namespace spoton::storage
