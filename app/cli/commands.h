// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

namespace spoton::cli {

/// Does what the command line asks for, except opening the window.
Exit run(const CommandLine& commandLine);

Exit runNew(const CommandLine& commandLine);
Exit runDemo(const CommandLine& commandLine);
Exit runImport(const CommandLine& commandLine);
Exit runExport(const CommandLine& commandLine);
Exit runFind(const CommandLine& commandLine);
Exit runLog(const CommandLine& commandLine);
Exit runReport(const CommandLine& commandLine);
Exit runCheck(const CommandLine& commandLine);
Exit runBackup(const CommandLine& commandLine);
Exit runRestore(const CommandLine& commandLine);
Exit runUndo(const CommandLine& commandLine);

} // namespace spoton::cli
