// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_engine.h"
#include "measure.h"
#include "storage/figure_repository.h"
#include "workbench.h"

using namespace Qt::StringLiterals;

namespace spoton::bench {
namespace {

const domain::Scope kYear{QDate(kLastYear - 1, 1, 1), QDate(kLastYear - 1, 12, 31)};
constexpr double kGoal = 2.0;

void count(storage::Database& database)
{
    (void)orGiveUp(storage::countFigures(database, kYear));
}

/// What a program without any of our tables and rules would do at the least: read the year's sessions once.
void scan(storage::Database& database)
{
    BareStatement select(database.connection().handle(),
                         "SELECT * FROM counselling_session "
                         "WHERE date BETWEEN :from AND :to AND state = 'held'");
    select.bind(":from", kYear.from.toString(Qt::ISODate));
    select.bind(":to", kYear.to.toString(Qt::ISODate));
    (void)select.readAll();
}

/// Each on a connection that has read nothing yet, with the file out of the system's cache.
Pair compareCold(Workbench& bench)
{
    std::vector<double> ours;
    std::vector<double> bare;
    for (int i = 0; i < 3; ++i) {
        bench.reopenCold();
        ours.push_back(timed([&] { count(bench.database()); }));
        bench.reopenCold();
        bare.push_back(timed([&] { scan(bench.database()); }));
    }
    return {median(ours), median(bare)};
}

} // namespace

void benchReport(Workbench& bench)
{
    bench.reopen();
    forgetPeak();
    const qint64 before = peakKibibytes();
    count(bench.database());
    const qint64 peak = peakKibibytes();
    printNote(u"report: bare is SELECT * of the year's held sessions with every column read"_s);
    printRow(u"yearly report, warm"_s,
             compare(
                 5, [&] { count(bench.database()); }, [&] { scan(bench.database()); }),
             kGoal);
    printRow(u"yearly report, cold"_s, compareCold(bench), kGoal);
    printNote(u"memory of the report: %1 KiB above %2 KiB at rest, page cache included"_s.arg(peak - before)
                  .arg(before));
}

} // namespace spoton::bench
