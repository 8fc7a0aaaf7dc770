// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "domain/figures.h"
#include "exchange/import_columns.h"

#include <QString>

#include <optional>
#include <vector>

namespace spoton::cli {

/// Exit statuses of CLI.md.
enum class Exit
{
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    DoneInPart = 3
};

enum class Command
{
    Window,
    New,
    Demo,
    Import,
    Export,
    Find,
    Log,
    Report,
    Check,
    Backup,
    Restore,
    Undo
};

/// What was asked for, as typed; each command reads its own part.
struct CommandLine
{
    Command command = Command::Window;
    QString file; ///< --file, or the positional one of window, new and demo
    QString keyFile;
    bool unencrypted = false;
    std::optional<domain::UiLanguage> language;

    int sessions = 1200; ///< demo
    quint32 seed = 1;

    exchange::Kind kind = exchange::Kind::Organisations; ///< import and export
    QString source;                                      ///< import, restore
    QString mappingFile;
    bool addNewTerms = false;
    QString rejectsFile;
    bool dryRun = false;

    QString format;
    QString out;
    std::vector<domain::District> districts;

    QString text; ///< find
    std::optional<exchange::Kind> findKind;
    QString codeLanguage;
    QStringList topics;
    int limit = 50;

    QDate date; ///< log
    int minutes = 0;
    QString channel;
    QString organisation;
    QStringList contacts;
    QString concern;
    QStringList referTo;
    std::optional<QDate> followUp;

    domain::Scope scope; ///< report
    bool masking = true;
    QString project;

    QString screenshot; ///< window: where to put a picture of it, for scripts without a display
};

/// Reads the arguments. Answers help and wrong usage itself.
/// @return the exit status where nothing is left to do.
std::optional<int> parse(int argc, char** argv, CommandLine& commandLine);

} // namespace spoton::cli
