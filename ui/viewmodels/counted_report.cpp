// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/counted_report.h"

#include "reports/report.h"
#include "storage/figure_repository.h"
#include "storage/snapshot.h"

#include <algorithm>

namespace spoton::viewmodels {
namespace {

const storage::ProjectInfo* projectOf(const ReportChoice& choice,
                                      const std::vector<storage::ProjectInfo>& projects)
{
    if (projects.empty() || (choice.project && !*choice.project))
        return nullptr;
    const auto chosen = std::ranges::find(projects, choice.project, &storage::ProjectInfo::id);
    return chosen == projects.end() ? &projects.front() : &*chosen;
}

} // namespace

std::optional<int> ReportChoice::year() const
{
    const bool whole = from.isValid() && from == QDate(from.year(), 1, 1) && to == QDate(from.year(), 12, 31);
    return whole ? std::optional(from.year()) : std::nullopt;
}

ReportSetting::ReportSetting(const OpenFile& file)
    : labels(file.facts().labels), language(file.language()), locale(file.locale()),
      today(file.surroundings().today())
{
}

base::Result<CountedReport> makeReport(storage::Database& database, const ReportSetting& setting,
                                       const ReportChoice& choice,
                                       std::shared_ptr<const domain::Figures> figures)
{
    SPOTON_ASSIGN(const storage::Snapshot snapshot, storage::Snapshot::take(database.connection()));
    if (!figures) {
        SPOTON_ASSIGN(domain::Figures counted, storage::countFigures(database, choice.scope()));
        figures = std::make_shared<const domain::Figures>(std::move(counted));
    }
    reports::ReportParameters parameters;
    parameters.language = setting.language;
    parameters.dataAsOf = setting.today;
    CountedReport report;
    SPOTON_ASSIGN(report.projects, storage::projectsFunded(database, choice.from, choice.to));
    if (const storage::ProjectInfo* project = projectOf(choice, report.projects)) {
        report.project = project->id;
        parameters.project = reports::projectLines(*project, setting.locale);
    }
    const base::CancelCheck& cancelled = database.connection().cancelled();
    const reports::Masks masks = choice.masked ? reports::Masks(*figures, cancelled) : reports::Masks();
    if (base::isCancelled(cancelled))
        return base::fail(base::ErrorKind::Cancelled);
    report.document = reports::makeReport(*figures, masks, setting.labels, parameters);
    report.figures = std::move(figures);
    return report;
}

} // namespace spoton::viewmodels
