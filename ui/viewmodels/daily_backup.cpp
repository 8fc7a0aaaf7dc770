// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/daily_backup.h"

namespace spoton::viewmodels {
namespace {

constexpr auto kOnceOpened = std::chrono::seconds(15); ///< a large file is copied for seconds
constexpr auto kOnceMade = std::chrono::minutes(30);

} // namespace

DailyBackup::DailyBackup(OpenFile& file, QObject* parent) : QObject(parent), m_file(file)
{
    connect(&m_timer, &QTimer::timeout, this, &DailyBackup::makeIfDue);
    connect(&m_file, &OpenFile::opened, this,
            [this] { m_timer.start(m_file.facts().made ? kOnceMade : kOnceOpened); });
    connect(&m_file, &OpenFile::closed, &m_timer, &QTimer::stop);
}

void DailyBackup::makeIfDue()
{
    const bool isBlank = m_file.facts().made && !m_file.undoable();
    if (!m_timer.isActive() || !m_file.isOpen() || isBlank)
        return;
    m_timer.stop();
    m_file.backUp();
}

} // namespace spoton::viewmodels
