// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command_line.h"

namespace spoton {

/// Opens the window on the file of the command line, or an empty one, and runs until it is closed.
int runWindow(const cli::CommandLine& commandLine);

} // namespace spoton
