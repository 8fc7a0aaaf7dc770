// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"
#include "domain/code_labels.h"
#include "domain/places.h"
#include "storage/database.h"

#include <atomic>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

namespace spoton::cli {

/// Says it on standard error.
void say(const QString& sentence);

/// Says what went wrong and answers Exit::Failed.
Exit sayError(const base::Error& error);

/// Refuses, aloud, a target that is one of the files that the command works with: they would be lost.
std::optional<Exit> refuseTarget(const CommandLine& commandLine, const QString& target);

/// Writes to standard output; Exit::Failed, aloud, where that is full or closed.
Exit print(const QByteArray& text);

/// The text without characters that would steer a terminal.
QString printable(QString text);

/// The shipped table of places.
base::Result<domain::Places> shippedPlaces();

/// The passphrase from the key file or standard input without its line end; empty where none was named.
base::Result<QByteArray> readPassphrase(const QString& keyFile);

/// The language of labels: as asked for, else that of the system.
domain::UiLanguage languageOf(const CommandLine& commandLine);

enum class Purpose
{
    Read,
    Write
};

/// What most commands work with.
struct Session
{
    domain::Places places;
    domain::CodeLabels labels;
    domain::UiLanguage language = domain::UiLanguage::German;
    std::unique_ptr<storage::Database> database; ///< last: closed first
};

/// Opens the file of the command line. Before the first write of a day its daily backup is made; when that
/// fails, it is said and the work goes on.
base::Result<Session> openSession(const CommandLine& commandLine, Purpose purpose);

/// Shows that long work goes on, and how far it is: on a terminal and after a second, from a thread of its
/// own.
class Progress
{
public:
    explicit Progress(QString what);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// Rows or sessions done, of a total where it is known. Without it the seconds are shown.
    void show(qint64 done, qint64 total = 0);

private:
    void run();

    QString m_what;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    bool m_stopped = false;
    std::thread m_thread; ///< last: everything else is there when it starts
};

} // namespace spoton::cli
