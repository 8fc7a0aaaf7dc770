// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figure_repository.h"

#include "storage/figure_rules.h"
#include "storage/reached_counter.h"
#include "storage/session_counter.h"
#include "storage/snapshot.h"
#include "storage/workshop_counter.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kReferrals = uR"(
    SELECT t.kind, r.status, sum(r.number)
    FROM (SELECT target_organisation_id AS target, status, count(*) AS number
          FROM referral INDEXED BY referral_by_date WHERE date BETWEEN :from AND :to GROUP BY 1, 2) r
    JOIN organisation t ON t.id = r.target
    GROUP BY 1, 2)"_s;

// A referral belongs to its own date.
const QString kReferralsByDistrict = uR"(
    SELECT t.kind, r.status, count(*), %1
    FROM referral r JOIN organisation t ON t.id = r.target_organisation_id
    WHERE r.date BETWEEN :from AND :to
    GROUP BY 1, 2, 4)"_s.arg(kReferralDistrict);

const QString kLastYear = u"SELECT substr(max(date), 1, 4) FROM counselling_session WHERE state = 'held'"_s;

// From year to year by the index, so that it costs a look for each year and not for each session.
const QString kYears = uR"(
    WITH RECURSIVE y(year) AS (
        SELECT substr(max(date), 1, 4) FROM counselling_session WHERE state = 'held'
        UNION ALL
        SELECT (SELECT substr(max(date), 1, 4) FROM counselling_session
                WHERE state = 'held' AND date < y.year || '-01-01')
        FROM y WHERE y.year IS NOT NULL)
    SELECT year FROM y WHERE year IS NOT NULL)"_s;

domain::District districtAt(const Statement& row, int column)
{
    return base::fromKey<domain::District>(row.text(column)).value_or(domain::District::Unknown);
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
        months.push_back({.month = month});
    return months;
}

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
    const bool everywhere = figures.scope.districts.empty();
    SPOTON_ASSIGN(Statement select, database.prepare(everywhere ? kReferrals : kReferralsByDistrict));
    bindPeriod(select, figures.scope);
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return {};
        const auto status = base::fromKey<domain::ReferralStatus>(select.text(1));
        if (!status || !(everywhere || figures.scope.has(districtAt(select, 3))))
            continue;
        addReferrals(figures.referrals, *status, int(select.integer(2)));
        addReferrals(figures.referralsByKind[select.text(0)], *status, int(select.integer(2)));
    }
}

base::Done countAll(Database& database, domain::Figures& figures)
{
    ReachedCounter reached(database, figures);
    SPOTON_TRY(SessionCounter(database, figures, reached).count());
    SPOTON_TRY(reached.addFromWorkshops());
    SPOTON_TRY(WorkshopCounter(database, figures).count());
    return countReferrals(database, figures);
}

} // namespace

base::Result<std::optional<int>> lastYearWithSessions(Database& database)
{
    SPOTON_ASSIGN(const QVariant year, database.connection().scalar(kLastYear));
    return year.isNull() ? std::nullopt : std::optional(year.toInt());
}

base::Result<std::vector<int>> yearsWithSessions(Database& database)
{
    SPOTON_ASSIGN(Statement select, database.prepare(kYears));
    std::vector<int> years;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return years;
        years.push_back(int(select.integer(0)));
    }
}

base::Result<domain::Figures> countFigures(Database& database, const domain::Scope& scope)
{
    domain::Figures figures;
    figures.scope = scope;
    figures.months = monthsOf(scope);
    // One state of the file for all figures; each statement on its own would also take and leave its locks
    // anew.
    SPOTON_ASSIGN(const Snapshot snapshot, Snapshot::take(database.connection()));
    SPOTON_TRY(countAll(database, figures));
    return figures;
}

} // namespace spoton::storage
