// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures.h"
#include "reports/table.h"
#include "viewmodels/destination.h"
#include "viewmodels/list_row.h"
#include "viewmodels/open_file.h"

#include <array>
#include <atomic>

namespace spoton::viewmodels {

/// A number of the year with what it needs beside it.
struct KeyFigure
{
    QString title;
    int value = 0;
    QString second; ///< the other figures that belong to it
    QString definition;
    Destination behind; ///< the list of what it counts

    // Only where something was promised for the year:
    std::optional<int> target{};
    QString ofTarget{}; ///< "von 200"
    QString percent{};  ///< "82 %"
    Tag state{};        ///< "erreicht"; empty in between
};

/// A line of one of the panels.
struct OverviewRow
{
    ListRow row;
    Destination open;
    std::optional<QDate> day; ///< that stands before the words
    qint64 followUp = 0;      ///< that can be ticked off
    bool strongPlace = false; ///< the place is a figure
};

struct OverviewPanel
{
    QString title;
    QString summary; ///< beside the title
    QString empty;   ///< one sentence where there are no rows
    QString
        link; ///< words; leads to the page behind the panel, and is the first step where there are no rows
    Destination behind;
    std::vector<OverviewRow> rows{};
};

/// All of it in words.
struct OverviewContent
{
    int year = 0;
    std::vector<int> years; ///< to choose from, the newest first
    std::vector<KeyFigure> figures;
    std::optional<double> passed; ///< share of the year that is over; nothing for another one than this
    QString passedWords;
    reports::Table months;                 ///< with its chart of first and follow-up sessions
    std::vector<Destination> behindMonths; ///< the sessions of each; without a figure where there are none
    std::array<domain::SessionFigures, domain::kDistricts> districts{};
    std::vector<Destination> behindDistricts; ///< as of the months
    bool hasSessions = false;                 ///< in that year
    std::vector<OverviewPanel> panels;
};

/// The year at a glance and what is to be done. While it is watched it follows the file.
class Overview : public QObject
{
    Q_OBJECT

public:
    static constexpr int kRows = 5; ///< in a panel

    explicit Overview(OpenFile& file, QObject* parent = nullptr);

    /// Whether someone looks at it: only then it is read.
    void setWatched(bool watched);
    void chooseYear(int year);

    /// Ticks off a follow-up, as one action that can be undone.
    void markDone(qint64 followUp);

    bool hasContent() const { return m_content.year != 0; }
    const OverviewContent& content() const { return m_content; }
    bool isReading() const { return m_reading; }

Q_SIGNALS:
    void shown();
    void readingChanged();

private:
    void read();
    void setReading(bool reading);
    void forget();

    OpenFile& m_file;
    OverviewContent m_content;
    int m_year = 0; ///< chosen; 0 for the last one with sessions
    std::shared_ptr<std::atomic<int>> m_generation = std::make_shared<std::atomic<int>>(0);
    bool m_watched = false;
    bool m_stale = true;
    bool m_reading = false;
};

} // namespace spoton::viewmodels
