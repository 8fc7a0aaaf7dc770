// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <utility>

namespace spoton::storage {

/// A thread that does what it is given, one after the other.
class WorkThread
{
public:
    explicit WorkThread(const QString& name);

    /// Does what was given before it ends.
    ~WorkThread();

    /// From any thread.
    template<class Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
    }

    /// From any other thread: returns when `work` and all that was given before are done.
    template<class Work>
    void wait(Work work)
    {
        QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::BlockingQueuedConnection);
    }

private:
    QObject m_worker; ///< lives in the thread
    QThread m_thread;
};

} // namespace spoton::storage
