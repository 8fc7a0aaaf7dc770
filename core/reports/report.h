// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code_labels.h"
#include "domain/figures.h"
#include "reports/document.h"
#include "reports/masks.h"
#include "storage/project_repository.h"

namespace spoton::reports {

/// Who pays and for what, as far as it is recorded.
struct ProjectLines
{
    QString recipient;
    QString name;
    QString funder;
    QString reference;
    QString noticeDates;
    QString fundingPeriod;
    QString contact;
};

/// As the cover shows them, days by locale.
ProjectLines projectLines(const storage::ProjectInfo& project, const QLocale& locale);

struct ReportParameters
{
    domain::UiLanguage language = domain::UiLanguage::German;
    ProjectLines project;
    QDate dataAsOf;
    bool final = false;
};

/// The yearly report of DOMAIN.md with the tables T2 to T9: cover, eleven sections, counting rules.
Document makeReport(const domain::Figures& figures, const Masks& masks, const domain::CodeLabels& labels,
                    const ReportParameters& parameters);

} // namespace spoton::reports
