// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

namespace spoton::cli {

Exit run(const CommandLine& commandLine)
{
    switch (commandLine.command) {
    case Command::Window:
        break;
    case Command::New:
        return runNew(commandLine);
    case Command::Demo:
        return runDemo(commandLine);
    case Command::Import:
        return runImport(commandLine);
    case Command::Export:
        return runExport(commandLine);
    case Command::Find:
        return runFind(commandLine);
    case Command::Log:
        return runLog(commandLine);
    case Command::Report:
        return runReport(commandLine);
    case Command::Check:
        return runCheck(commandLine);
    case Command::Backup:
        return runBackup(commandLine);
    case Command::Restore:
        return runRestore(commandLine);
    case Command::Undo:
        return runUndo(commandLine);
    }
    return Exit::WrongUsage;
}

} // namespace spoton::cli
