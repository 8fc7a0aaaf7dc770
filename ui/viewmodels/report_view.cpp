// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/report_view.h"

#include "reports/report.h"
#include "storage/figure_repository.h"
#include "storage/snapshot.h"

#include <algorithm>

namespace spoton::viewmodels {

struct ReportView::Answer
{
    ReportChoice choice;
    CountedReport report;
    std::vector<int> years;
    int fileState = 0;
};

ReportView::ReportView(OpenFile& file, QObject* parent) : QObject(parent), m_file(file)
{
    connect(&m_file, &OpenFile::changed, this, [this] {
        ++m_fileState;
        bringUpToDate();
    });
    connect(&m_file, &OpenFile::opened, this, [this] {
        forget();
        bringUpToDate();
    });
    connect(&m_file, &OpenFile::closed, this, &ReportView::forget);
}

ReportView::~ReportView()
{
    ++*m_generation; // ends what is being counted
}

void ReportView::setWatched(bool watched)
{
    m_watched = watched;
    if (!m_counting)
        bringUpToDate();
}

/// Counts, where someone looks at a report that is not that of the choice or of the file as it is; what was
/// being counted for another choice is given up.
void ReportView::bringUpToDate()
{
    if (!m_watched || !m_file.isOpen() || m_periodIssue)
        return;
    if (!isCurrent() || m_choice != m_shownChoice)
        return count();
    ++*m_generation;
    setCounting(false);
}

void ReportView::chooseYear(int year)
{
    choosePeriod(QDate(year, 1, 1), QDate(year, 12, 31));
}

void ReportView::choosePeriod(QDate from, QDate to)
{
    if (!from.isValid())
        return refuse(PeriodIssue::NoFirstDay);
    if (!to.isValid())
        return refuse(PeriodIssue::NoLastDay);
    if (to < from)
        return refuse(PeriodIssue::EndsBeforeItBegins);
    const bool refused = std::exchange(m_periodIssue, std::nullopt).has_value();
    ReportChoice choice = m_choice;
    choice.from = from;
    choice.to = to;
    if (!refused)
        return choose(choice);
    m_choice = choice;
    Q_EMIT choiceChanged();
    Q_EMIT shown();
    bringUpToDate();
}

void ReportView::refuse(PeriodIssue issue)
{
    if (m_periodIssue == issue)
        return;
    ++*m_generation;
    setCounting(false);
    m_periodIssue = issue;
    Q_EMIT choiceChanged();
    Q_EMIT shown();
}

QString ReportView::periodWords() const
{
    if (!m_periodIssue)
        return {};
    return *m_periodIssue == PeriodIssue::EndsBeforeItBegins ? tr("The period ends before it begins.")
                                                             : tr("A day such as 03.04.2025 is missing.");
}

QString ReportView::exportOff() const
{
    if (m_periodIssue == PeriodIssue::EndsBeforeItBegins)
        return tr("Cannot export yet: the period ends before it begins.");
    if (m_periodIssue)
        return tr("Cannot export yet: a day of the period is missing.");
    if (!hasReport() || m_choice != m_shownChoice)
        return tr("Cannot export yet: what was chosen is still to be counted.");
    return {};
}

void ReportView::chooseDistricts(std::vector<domain::District> districts)
{
    std::sort(districts.begin(), districts.end());
    ReportChoice choice = m_choice;
    choice.districts = std::move(districts);
    choose(choice);
}

void ReportView::chooseMasked(bool masked)
{
    ReportChoice choice = m_choice;
    choice.masked = masked;
    choose(choice);
}

void ReportView::chooseProject(storage::ProjectId project)
{
    ReportChoice choice = m_choice;
    choice.project = project;
    choose(choice);
}

void ReportView::choose(const ReportChoice& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    Q_EMIT choiceChanged();
    bringUpToDate();
}

void ReportView::count()
{
    const int generation = ++*m_generation;
    const bool known = isCurrent() && m_choice.scope() == m_shownChoice.scope();
    setCounting(true);
    m_file.readBeside(
        this,
        [setting = ReportSetting(m_file), choice = m_choice, state = m_fileState,
         figures =
             known ? m_shown.figures : nullptr](storage::Database& database) mutable -> base::Result<Answer> {
            SPOTON_ASSIGN(const storage::Snapshot snapshot, storage::Snapshot::take(database.connection()));
            Answer answer;
            SPOTON_ASSIGN(answer.years, storage::yearsWithSessions(database));
            if (!choice.from.isValid()) {
                const ReportChoice first =
                    ReportChoice::ofYear(answer.years.empty() ? setting.today.year() : answer.years.front());
                choice.from = first.from;
                choice.to = first.to;
            }
            SPOTON_ASSIGN(answer.report, makeReport(database, setting, choice, std::move(figures)));
            answer.choice = choice;
            answer.fileState = state;
            return answer;
        },
        [this, generation](base::Result<Answer> answer) {
            if (*m_generation != generation)
                return;
            setCounting(false);
            if (answer)
                show(std::move(*answer));
            else if (answer.error().kind != base::ErrorKind::Cancelled) // by closing the file
                Q_EMIT m_file.failed(answer.error());
        },
        [current = m_generation, generation] { return *current != generation; });
}

void ReportView::show(Answer answer)
{
    m_shown = std::move(answer.report);
    m_shownChoice = answer.choice;
    m_shownState = answer.fileState;
    if (const auto year = answer.choice.year();
        year && std::ranges::find(answer.years, *year) == answer.years.end()) {
        answer.years.push_back(*year);
        std::sort(answer.years.rbegin(), answer.years.rend());
    }
    const bool other = m_choice != m_shownChoice || m_years != answer.years;
    m_choice = m_shownChoice;
    m_years = std::move(answer.years);
    if (other)
        Q_EMIT choiceChanged();
    Q_EMIT shown();
    // Something was saved while it was counted and nobody looked.
    bringUpToDate();
}

void ReportView::cancel()
{
    if (!m_counting)
        return;
    ++*m_generation;
    setCounting(false);
    if (m_choice == m_shownChoice)
        return;
    m_choice = m_shownChoice;
    Q_EMIT choiceChanged();
}

void ReportView::setCounting(bool counting)
{
    if (m_counting == counting)
        return;
    m_counting = counting;
    Q_EMIT countingChanged();
}

void ReportView::forget()
{
    ++*m_generation;
    m_periodIssue.reset();
    m_shownState = -1;
    m_choice = m_shownChoice = {};
    m_shown = {};
    m_years.clear();
    setCounting(false);
    Q_EMIT choiceChanged();
    Q_EMIT shown();
}

QString ReportView::wordsOf(const storage::ProjectInfo& project) const
{
    if (std::ranges::count(m_shown.projects, project.name, &storage::ProjectInfo::name) < 2)
        return project.name;
    QStringList words{project.name, reports::projectLines(project, m_file.locale()).fundingPeriod};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

} // namespace spoton::viewmodels
