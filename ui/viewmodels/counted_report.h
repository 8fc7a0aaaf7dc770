// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures.h"
#include "reports/document.h"
#include "storage/project_repository.h"
#include "viewmodels/open_file.h"

namespace spoton::viewmodels {

/// What a report is about and for whom.
struct ReportChoice
{
    QDate from{}; ///< both days included; not valid where nothing has been chosen yet
    QDate to{};
    std::vector<domain::District> districts{}; ///< none means all
    bool masked = false;                       ///< as it leaves the team

    /// Of the cover, 0 for none. Without a choice, or with one that was not funded in that time, it is the
    /// last to begin of those that were.
    std::optional<storage::ProjectId> project{};

    static ReportChoice ofYear(int year) { return {.from = QDate(year, 1, 1), .to = QDate(year, 12, 31)}; }

    /// The year, where it is a whole one.
    std::optional<int> year() const;
    domain::Scope scope() const { return {from, to, districts}; }
    bool operator==(const ReportChoice&) const = default;
};

/// What else a report is made with, taken from the file that is open, to be carried to its thread.
struct ReportSetting
{
    explicit ReportSetting(const OpenFile& file);

    domain::CodeLabels labels;
    domain::UiLanguage language;
    QLocale locale;
    QDate today;
};

struct CountedReport
{
    std::vector<storage::ProjectInfo> projects; ///< funded in that time, the last to begin first
    storage::ProjectId project;                 ///< that of the cover, 0 for none
    std::shared_ptr<const domain::Figures> figures;
    reports::Document document;
};

/// Makes the report of figures already counted for its choice, or counts them, all from one state of the
/// file.
base::Result<CountedReport> makeReport(storage::Database& database, const ReportSetting& setting,
                                       const ReportChoice& choice,
                                       std::shared_ptr<const domain::Figures> figures = {});

} // namespace spoton::viewmodels
