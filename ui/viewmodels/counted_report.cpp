// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/counted_report.h"

#include "reports/report.h"
#include "storage/figure_repository.h"
#include "storage/project_repository.h"
#include "storage/snapshot.h"

namespace spoton::viewmodels {

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
    SPOTON_ASSIGN(const auto projects, storage::projectsFunded(database, choice.from, choice.to));
    if (projects.size() == 1)
        parameters.project = reports::projectLines(projects.front(), setting.locale);
    const reports::Masks masks = choice.masked ? reports::Masks(*figures) : reports::Masks();
    reports::Document document = reports::makeReport(*figures, masks, setting.labels, parameters);
    return CountedReport{std::move(figures), std::move(document)};
}

} // namespace spoton::viewmodels
