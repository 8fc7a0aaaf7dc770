// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/open_file.h"

#include <QTimer>

#include <chrono>

namespace spoton::viewmodels {

/// Sees to the day's backup of the open file: soon after it was opened, once what people want to see first is
/// read. Of a file that was just made only when there is something in it, for which it is looked at now and
/// then: one of nothing would be that day's only one.
class DailyBackup : public QObject
{
    Q_OBJECT

public:
    explicit DailyBackup(OpenFile& file, QObject* parent = nullptr);

    /// Makes the backup that is still to come, unless there is nothing in the file. Also to be called when
    /// the file is about to be closed, which then waits for it.
    void makeIfDue();

    /// How long the open file is left alone before it is looked at.
    std::chrono::milliseconds wait() const { return m_timer.intervalAsDuration(); }

private:
    OpenFile& m_file;
    QTimer m_timer; ///< runs while the backup is still to come
};

} // namespace spoton::viewmodels
