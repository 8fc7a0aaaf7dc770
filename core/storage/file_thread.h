// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <memory>
#include <utility>

namespace spoton::storage {

/// A thread with the one open file: every job on it runs there, one after the other, so that the asker never
/// waits and no two connections ever meet. Answers come back to the thread that made it.
class FileThread : public QObject
{
    Q_OBJECT

public:
    FileThread();

    /// Runs the jobs that were given, without answering, and closes the file.
    ~FileThread() override;

    /// Runs `job` with the open file, or with none yet, which it may put there or take away; then gives what
    /// it returned to `then`, unless `context` has gone meanwhile.
    template<class Job, class Then>
    void run(QObject* context, Job job, Then then)
    {
        ++m_open;
        post([this, asker = QPointer<QObject>(context), job = std::move(job),
              then = std::move(then)]() mutable {
            auto answer = std::make_shared<decltype(job(m_database))>(job(m_database));
            QMetaObject::invokeMethod(
                this,
                [this, asker = std::move(asker), then = std::move(then), answer]() mutable {
                    if (asker)
                        then(std::move(*answer));
                    finish();
                },
                Qt::QueuedConnection);
        });
    }

    /// Whether every job given has been answered.
    bool isIdle() const { return m_open == 0; }

Q_SIGNALS:
    void idle();

private:
    template<class Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(&m_worker, std::move(work), Qt::QueuedConnection);
    }
    void finish();

    std::unique_ptr<Database> m_database; ///< touched in the thread alone
    QObject m_worker;                     ///< lives in the thread
    QThread m_thread;
    int m_open = 0; ///< jobs not answered yet
};

} // namespace spoton::storage
