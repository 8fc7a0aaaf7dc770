// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/counted_report.h"

#include <atomic>

namespace spoton::viewmodels {

/// What keeps the days chosen last from being a period.
enum class PeriodIssue
{
    NoFirstDay,
    NoLastDay,
    EndsBeforeItBegins
};

/// The yearly report as it is looked at: a period, districts, the team's view or that of the export. Every
/// choice is counted beside what else is read, a newer one ends an older one, and while it is watched it
/// follows the file.
class ReportView : public QObject
{
    Q_OBJECT

public:
    explicit ReportView(OpenFile& file, QObject* parent = nullptr);
    ~ReportView() override;

    /// Whether someone looks at it: only then it is counted, and counted anew when records change.
    void setWatched(bool watched);

    void chooseYear(int year);

    /// Days that are no period are not counted: until they are one, there is no report.
    void choosePeriod(QDate from, QDate to);
    void chooseDistricts(std::vector<domain::District> districts);
    void chooseMasked(bool masked);

    /// @param project 0 for none
    void chooseProject(storage::ProjectId project);

    /// Gives up what is being counted; the choice is again that of the report shown.
    void cancel();

    /// What was chosen last, which may still be on its way.
    const ReportChoice& choice() const { return m_choice; }

    std::optional<PeriodIssue> periodIssue() const { return m_periodIssue; }

    /// In words, to stand beside the days; empty where they are a period.
    QString periodWords() const;

    /// Why the report cannot leave by now; empty where it can.
    QString exportOff() const;

    /// The years to choose from, the newest first; that of the choice is among them.
    const std::vector<int>& years() const { return m_years; }
    bool isCounting() const { return m_counting; }

    /// Whether there is a report to show, and the choice that it shows.
    bool hasReport() const { return m_shown.figures && !m_periodIssue; }
    const ReportChoice& shownChoice() const { return m_shownChoice; }
    const reports::Document& document() const { return m_shown.document; }
    const domain::Figures& figures() const { return *m_shown.figures; }

    /// The projects funded in the period shown, and which of them is on the cover.
    const std::vector<storage::ProjectInfo>& projects() const { return m_shown.projects; }
    storage::ProjectId project() const { return m_shown.project; }

    /// Its name, with the time of its funding where another one has the same.
    QString wordsOf(const storage::ProjectInfo& project) const;

    /// In the order of their numbers.
    std::vector<reports::Table> tables() const { return document().tables(); }

Q_SIGNALS:
    void choiceChanged(); ///< or the years
    void countingChanged();
    void shown(); ///< another report, or none

private:
    struct Answer;
    void choose(const ReportChoice& choice);
    void refuse(PeriodIssue issue);
    void bringUpToDate();
    void count();
    void show(Answer answer);
    void setCounting(bool counting);
    void forget();
    bool isCurrent() const { return m_shownState == m_fileState; }

    OpenFile& m_file;
    ReportChoice m_choice;
    std::optional<PeriodIssue> m_periodIssue;
    ReportChoice m_shownChoice;
    CountedReport m_shown;
    std::vector<int> m_years;
    std::shared_ptr<std::atomic<int>> m_generation = std::make_shared<std::atomic<int>>(0);
    int m_fileState = 0;   ///< another one after each change of the file
    int m_shownState = -1; ///< of which the report shown is
    bool m_watched = false;
    bool m_counting = false;
};

} // namespace spoton::viewmodels
