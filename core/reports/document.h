// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/table.h"

#include <algorithm>
#include <utility>

namespace spoton::reports {

/// One chapter: paragraphs of text, then its tables in order.
struct Section
{
    int number = 0; ///< 1…11
    QString title;  ///< without the number
    QStringList paragraphs;
    std::vector<Table> tables;
    bool signature = false; ///< ends with lines for place, date and signature
};

/// The whole yearly report as words and tables, ready for any writer.
struct Document
{
    QString title;     ///< "Jahresbericht 2025"
    QString project;   ///< for the running head; may be empty
    QString state;     ///< "Entwurf, Stand der Daten 18.11.2025"
    QString reference; ///< Aktenzeichen, for the foot; may be empty
    std::vector<std::pair<QString, QString>>
        cover; ///< label and value in order; an empty value is printed as a line to fill in
    std::vector<Section> sections;

    /// Every table in the order of their numbers.
    std::vector<Table> tables() const
    {
        std::vector<Table> all;
        for (const Section& section : sections)
            all.insert(all.end(), section.tables.begin(), section.tables.end());
        std::ranges::stable_sort(all, {}, [](const Table& table) { return table.id.mid(1).toInt(); });
        return all;
    }
};

} // namespace spoton::reports
