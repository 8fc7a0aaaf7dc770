// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/overview.h"

#include "storage/figure_repository.h"
#include "viewmodels/overview_data.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {

base::Result<OverviewData> readOverview(storage::Database& database, int year, QDate today)
{
    OverviewData data;
    data.today = today;
    SPOTON_ASSIGN(data.years, storage::yearsWithSessions(database));
    if (year == 0)
        year = data.years.empty() ? today.year() : data.years.front();
    SPOTON_ASSIGN(data.figures, storage::countFigures(database, {QDate(year, 1, 1), QDate(year, 12, 31)}));
    SPOTON_ASSIGN(data.targets, storage::targetsOfYear(database, year));
    SPOTON_ASSIGN(data.followUps, storage::openFollowUps(database, Overview::kRows));
    SPOTON_ASSIGN(data.dueFollowUps, storage::countOpenFollowUps(database, today));
    SPOTON_ASSIGN(data.openFollowUps, storage::countOpenFollowUps(database, kEver));
    const search::ReferralFilter open{.openOnly = true, .order = search::ReferralFilter::Order::CheckBack};
    SPOTON_ASSIGN(data.referrals, storage::listRows(database, open, 0, Overview::kRows));
    SPOTON_ASSIGN(data.openReferrals, storage::countRows(database, open));
    SPOTON_ASSIGN(data.meetings, storage::comingMeetings(database, today, Overview::kRows));
    if (std::ranges::find(data.years, year) == data.years.end()) {
        data.years.push_back(year);
        std::sort(data.years.rbegin(), data.years.rend());
    }
    return data;
}

Overview::Overview(OpenFile& file, QObject* parent) : QObject(parent), m_file(file)
{
    connect(&m_file, &OpenFile::changed, this, [this] {
        m_stale = true;
        if (m_watched)
            read();
    });
    connect(&m_file, &OpenFile::opened, this, [this] {
        forget();
        if (m_watched)
            read();
    });
    connect(&m_file, &OpenFile::closed, this, &Overview::forget);
}

void Overview::setWatched(bool watched)
{
    m_watched = watched;
    if (m_watched && m_stale && m_file.isOpen())
        read();
}

void Overview::chooseYear(int year)
{
    if (year == m_year)
        return;
    m_year = year;
    m_stale = true;
    if (m_watched && m_file.isOpen())
        read();
}

void Overview::read()
{
    m_stale = false;
    setReading(true);
    const int generation = ++*m_generation;
    m_file.read(
        this,
        [=, overtaken = m_generation, year = m_year,
         today = m_file.surroundings().today()](storage::Database& database) -> base::Result<OverviewData> {
            if (*overtaken != generation)
                return base::fail(base::ErrorKind::Cancelled);
            return readOverview(database, year, today);
        },
        [this, generation](const base::Result<OverviewData>& data) {
            if (*m_generation != generation)
                return;
            setReading(false);
            if (!data) {
                m_stale = true;
                Q_EMIT m_file.failed(data.error());
                return;
            }
            m_content = inWords(*data, m_file);
            Q_EMIT shown();
        });
}

void Overview::markDone(qint64 followUp)
{
    m_file.act(
        this, storage::Action::FinishFollowUp, {},
        [followUp, today = m_file.surroundings().today()](storage::Batch& batch) {
            return storage::markDone(batch, base::Id<domain::FollowUp>{followUp}, today);
        },
        [this](const base::Done& done) {
            if (done)
                return;
            Q_EMIT m_file.failed(done.error());
            Q_EMIT shown(); // the tick is gone again
        });
}

void Overview::setReading(bool reading)
{
    if (m_reading == reading)
        return;
    m_reading = reading;
    Q_EMIT readingChanged();
}

void Overview::forget()
{
    ++*m_generation;
    m_stale = true;
    m_year = 0;
    m_content = {};
    setReading(false);
    Q_EMIT shown();
}

} // namespace spoton::viewmodels
