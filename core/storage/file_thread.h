// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_check.h"
#include "storage/database.h"
#include "storage/work_thread.h"

#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace spoton::storage {

/// The one open file with its threads. What reads and writes runs on the file's own thread, one job after the
/// other, so that the asker never waits and no two connections ever write. Long reads run beside, on a thread
/// and a connection that only reads, one after the other as well. Jobs return a Result, FileMissing while no
/// file is open; answers come back to the thread that made this.
class FileThread : public QObject
{
    Q_OBJECT

public:
    FileThread();

    /// Runs the jobs that were given, without answering, and closes the file. Long reads that can be
    /// cancelled are.
    ~FileThread() override;

    /// Runs `job`, given the Database, then gives what it returned to `then`, unless `context` has gone
    /// meanwhile.
    template<class Job, class Then>
    void run(QObject* context, Job job, Then then)
    {
        using Answer = std::invoke_result_t<Job&, Database&>;
        auto answer = answering<Answer>(context, std::move(then));
        m_file.post([this, job = std::move(job), answer = std::move(answer)]() mutable {
            answer(m_database ? job(*m_database) : Answer(base::fail(base::ErrorKind::FileMissing)));
        });
    }

    /// The same for a long read beside the other jobs, begun when those given before are done. It sees what
    /// is saved meanwhile unless it takes a Snapshot. A file without a second connection is read on its own
    /// thread.
    /// @param cancelled ends the job with Cancelled where it stands; so does closing the file. Without it the
    /// job runs to its end, and closing waits for that.
    template<class Job, class Then>
    void runBeside(QObject* context, Job job, Then then, base::CancelCheck cancelled = {})
    {
        using Answer = std::invoke_result_t<Job&, Database&>;
        auto work = [job = std::move(job), cancelled = orClosing(std::move(cancelled)),
                     answer = answering<Answer>(context, std::move(then))](
                        const std::function<base::Result<Database*>()>& database) mutable {
            answer(runCancellable<Answer>(job, cancelled, database));
        };
        m_file.post([this, work = std::move(work)]() mutable {
            if (!m_database || !m_database->canBeReadBeside())
                return work([this] { return theFile(); });
            m_beside.post([this, work = std::move(work)]() mutable { work([this] { return theReader(); }); });
        });
    }

    /// Closes the file when the jobs given are done, long reads cancelled where they can be; then runs `job`,
    /// which may put another one into its place.
    template<class Job, class Then>
    void replace(QObject* context, Job job, Then then)
    {
        cancelLongReads();
        using Answer = std::invoke_result_t<Job&, std::unique_ptr<Database>&>;
        auto answer = answering<Answer>(context, std::move(then));
        m_file.post([this, job = std::move(job), answer = std::move(answer)]() mutable {
            close();
            answer(job(m_database));
        });
    }

    /// Whether every job given has been answered.
    bool isIdle() const { return m_open == 0; }

Q_SIGNALS:
    void idle();

private:
    /// What brings an answer back, once, from whatever thread.
    template<class Answer, class Then>
    auto answering(QObject* context, Then then)
    {
        ++m_open;
        return [this, asker = QPointer<QObject>(context), then = std::move(then)](Answer answer) mutable {
            QMetaObject::invokeMethod(
                this,
                [this, asker = std::move(asker), then = std::move(then),
                 answer = std::make_shared<Answer>(std::move(answer))]() mutable {
                    if (asker)
                        then(std::move(*answer));
                    finish();
                },
                Qt::QueuedConnection);
        };
    }

    template<class Answer, class Job>
    static Answer runCancellable(Job& job, const base::CancelCheck& cancelled,
                                 const std::function<base::Result<Database*>()>& file)
    {
        if (base::isCancelled(cancelled))
            return base::fail(base::ErrorKind::Cancelled);
        SPOTON_ASSIGN(Database* const database, file());
        database->connection().endWhen(cancelled);
        Answer answer = job(*database);
        database->connection().endWhen({});
        return answer;
    }

    base::CancelCheck orClosing(base::CancelCheck cancelled) const;
    void cancelLongReads();
    base::Result<Database*> theFile();
    base::Result<Database*> theReader();
    void close();
    void finish();

    std::shared_ptr<std::atomic<bool>> m_closing = std::make_shared<std::atomic<bool>>(false);
    int m_open = 0;                       ///< jobs not answered yet
    std::unique_ptr<Database> m_database; ///< changed in the file's thread alone
    std::unique_ptr<Database> m_reader;   ///< the same file; touched in the thread beside alone
    WorkThread m_beside;
    WorkThread m_file; ///< ends first: it gives work to the other one
};

} // namespace spoton::storage
