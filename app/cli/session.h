// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"
#include "domain/code_labels.h"
#include "domain/places.h"
#include "storage/database.h"

#include <functional>
#include <memory>

class QIODevice;

namespace spoton::cli {

/// Says it on standard error.
void say(const QString& sentence);

/// Says what went wrong and answers Exit::Failed.
Exit sayError(const base::Error& error);

/// The shipped table of places.
base::Result<domain::Places> shippedPlaces();

/// The passphrase from the key file or standard input without its line end; empty where none was named.
base::Result<QByteArray> readPassphrase(const QString& keyFile);

/// The language of labels: as asked for, else that of the system.
domain::UiLanguage languageOf(const CommandLine& commandLine);

enum class Purpose { Read, Write };

/// What most commands work with.
struct Session
{
    domain::Places places;
    domain::CodeLabels labels;
    domain::UiLanguage language = domain::UiLanguage::German;
    std::unique_ptr<storage::Database> database; ///< last: closed first
};

/// Opens the file of the command line. Before the first write of a day its daily backup is made; when that fails,
/// it is said and the work goes on.
base::Result<Session> openSession(const CommandLine& commandLine, Purpose purpose);

/// Shows how far long work is, on a terminal and after a second.
class Progress
{
public:
    explicit Progress(QString what);
    ~Progress();
    void show(qint64 done, qint64 total = 0);

private:
    QString m_what;
    qint64 m_startedAt;
    bool m_shown = false;
};

} // namespace spoton::cli
