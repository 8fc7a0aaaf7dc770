// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

/// Which fonts there are is what a start waits for longest. Both parts of that run beside all else of it, on
/// threads that end by themselves; text that is laid out earlier waits for them.
namespace spoton {

/// The system's own files about fonts; best before the application is made, which needs other things first.
std::jthread readFontFiles();

/// Qt's list of them; there must be an application.
std::jthread listFonts();

} // namespace spoton
