// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code_labels.h"
#include "domain/figures.h"
#include "reports/masks.h"
#include "reports/table.h"

namespace spoton::reports {

/// What every table is made from.
struct TableSource
{
    const domain::Figures& figures;
    const Masks& masks;
    const domain::CodeLabels& labels;
    domain::UiLanguage language;
};

/// The districts that the report is about, in order.
std::vector<domain::District> districtsOf(const TableSource& source);

/// Words and cells that several tables share.
QString districtWord(const TableSource& source, domain::District district);

/// The label of a code; a word for "not recorded" where there is none.
QString codeWord(const TableSource& source, domain::CodeList list, const domain::Code& code);
QString topicWord(const TableSource& source, const domain::Code& topic);

/// The keys in the order of their list, "other" and what is not in the list last.
std::vector<domain::Code> inListOrder(const TableSource& source, domain::CodeList list, QStringList keys);

Cell textCell(const QString& text);
Cell countCell(qint64 count, const domain::FigureSource& of);
Cell hoursCell(qint64 minutes, const domain::FigureSource& of);

/// part / whole; empty where the whole is 0.
Cell shareCell(qint64 part, qint64 whole);

/// @param part what the count is restricted to; it says which mask holds and, with the measure, what is
/// behind the count.
Cell personsCell(const TableSource& source, qint64 count, Measure measure, const domain::FigureSource& part);

/// What stands below every table that counts persons, organisations or hides something.
QString distinctNote();
QString maskNote();

/// Whether some cell is masked.
bool hasMasks(const Table& table);

} // namespace spoton::reports
