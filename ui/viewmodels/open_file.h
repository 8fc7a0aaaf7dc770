// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code_labels.h"
#include "storage/backup.h"
#include "storage/batch.h"
#include "storage/draft_repository.h"
#include "storage/file_thread.h"
#include "storage/undo.h"
#include "viewmodels/destination.h"
#include "viewmodels/surroundings.h"

#include <QDateTime>
#include <QPointer>

namespace spoton::viewmodels {

/// What is known of a file as soon as it is open.
struct FileFacts
{
    QString path;
    bool made = false; ///< just now, rather than opened
    bool readOnly = false;
    bool plain = false; ///< not encrypted
    bool demo = false;  ///< its people are invented
    domain::CodeLabels labels;
    std::vector<domain::Staff> staff;
    domain::StaffId me;              ///< who works on this laptop; 0 where nobody was named
    std::optional<QDateTime> backup; ///< the newest daily copy
    /// The forms in which something was being written when it was last open, each of a record or, with 0, a
    /// new one, the last one last: as many as can be open beside each other.
    std::vector<Destination> drafts;
};

/// The file that the window works on, or none: reads and actions of the view-models run on its thread, one
/// after the other, long reads beside them, and every action that changed something is announced, so that
/// what shows records reads them again.
class OpenFile : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(const base::Done&)>;

    explicit OpenFile(Surroundings surroundings, QObject* parent = nullptr);

    /// Opens a file or makes a new one in which `staffName`, unless empty, is who works here; the one open
    /// before is closed first. An empty passphrase means a plain file.
    void open(const QString& path, const QByteArray& passphrase, Opened then);
    void create(const QString& path, const QByteArray& passphrase, const QString& staffName, Opened then);

    /// Makes an unencrypted file of invented data in its place; what was at that path is replaced.
    void createDemo(const QString& path, Opened then);

    /// Puts a backup in the place of a file, which is kept beside it, and opens it.
    void restore(const QString& backup, const QString& path, const QByteArray& passphrase, Opened then);

    /// Closes the file when the jobs given are done; long reads end first, those that can be cancelled at
    /// once. Then says whether drafts are left in it, to come back when it is opened again.
    void close(std::function<void(bool drafts)> then);

    /// For what is made from now on.
    void setLanguage(domain::UiLanguage language, const QLocale& locale);

    const Surroundings& surroundings() const { return m_surroundings; }
    const FileFacts& facts() const { return m_facts; }
    bool isOpen() const { return !m_facts.path.isEmpty(); }

    /// Whether the open file is the one that createDemo() made, each time anew: nobody keeps anything in it.
    bool isOwnDemo() const { return isOpen() && m_facts.path == m_ownDemo; }
    domain::UiLanguage language() const { return m_surroundings.language; }
    const QLocale& locale() const { return m_surroundings.locale; }

    /// The label of a key in the language of the program.
    QString label(domain::CodeList list, const domain::Code& key) const
    {
        return m_facts.labels.label(list, key, language());
    }

    /// Runs `job`, given the Database, off the window's thread and its answer back on it, unless `context`
    /// has gone.
    template<class Job, class Then>
    void read(QObject* context, Job job, Then then)
    {
        m_thread.run(context, std::move(job), noting(std::move(then)));
    }

    /// The same for what takes long: other reads and actions go on meanwhile. See FileThread::runBeside().
    template<class Job, class Then>
    void readBeside(QObject* context, Job job, Then then, base::CancelCheck cancelled = {})
    {
        m_thread.runBeside(context, std::move(job), noting(std::move(then)), std::move(cancelled));
    }

    /// Runs `job`, given the Batch, as one action of the user that can be undone; then gives its Result to
    /// `then`. On success changed() comes before, acted() after it.
    template<class Job, class Then>
    void act(QObject* context, storage::Action action, const QString& subject, Job job, Then then)
    {
        using Answer = std::invoke_result_t<Job&, storage::Batch&>;
        // What was done is announced even where who asked has gone.
        read(
            this,
            [=, job = std::move(job), me = me()](storage::Database& database) mutable -> Answer {
                SPOTON_ASSIGN(storage::Batch batch, storage::Batch::begin(database, action, subject, me));
                Answer answer = job(batch);
                if (answer)
                    SPOTON_TRY(batch.commit().map([](bool) {}));
                return answer;
            },
            [this, asker = QPointer<QObject>(context), then = std::move(then)](Answer answer) mutable {
                const bool done = answer.has_value();
                if (done)
                    Q_EMIT changed();
                if (asker)
                    then(std::move(answer));
                if (done)
                    readUndo(true);
            });
    }

    void undo();
    void redo();
    const std::optional<storage::BatchInfo>& undoable() const { return m_undoable; }
    const std::optional<storage::BatchInfo>& redoable() const { return m_redoable; }

    /// Says who works on this laptop.
    void setMe(domain::StaffId me);

    /// Makes the day's backup unless it is there.
    void backUp();

    /// Whether everything asked for has been answered.
    bool isIdle() const { return m_thread.isIdle(); }

Q_SIGNALS:
    void opened();
    void closed();
    void changed();                                      ///< records are others than before
    void acted(const spoton::storage::BatchInfo& batch); ///< the user did something that can be undone
    void undone(const spoton::storage::BatchInfo& batch);
    void redone(const spoton::storage::BatchInfo& batch);
    void undoChanged();
    void factsChanged(); ///< staff, labels or backup
    void failed(const spoton::base::Error& error);
    void backupFailed(const spoton::base::Error& error);

    /// Once for a file: another program has put another one in its place, so that nothing more can be
    /// written.
    void replaced(const spoton::base::Error& error);
    void idle();

private:
    using Opening = std::function<base::Result<std::unique_ptr<storage::Database>>()>;
    /// @param maker who works in a file that is made; nothing for one that is opened
    void start(Opening opening, const std::optional<QString>& maker, Opened then);

    /// Whoever asked deals with the answer; that the file is another one by now concerns all.
    template<class Then>
    auto noting(Then then)
    {
        return [this, then = std::move(then)](auto answer) mutable {
            if (!answer)
                note(answer.error());
            then(std::move(answer));
        };
    }
    void note(const base::Error& error);
    std::optional<domain::StaffId> me() const
    {
        return m_facts.me ? std::optional(m_facts.me) : std::nullopt;
    }
    void readUndo(bool announce);
    void step(base::Result<storage::BatchInfo> (*function)(storage::Database&,
                                                           std::optional<domain::StaffId>),
              void (OpenFile::*announce)(const storage::BatchInfo&));

    Surroundings m_surroundings;
    FileFacts m_facts;
    QString m_ownDemo;
    bool m_replaced = false; ///< said so
    std::optional<storage::BatchInfo> m_undoable;
    std::optional<storage::BatchInfo> m_redoable;
    storage::FileThread m_thread; ///< last: ends before the rest
};

} // namespace spoton::viewmodels
