// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/open_file.h"

namespace spoton::viewmodels {

/// What is said of the open file beside its pages.
struct FileStatus
{
    QString who;     ///< works here; empty where nobody was named
    QString state;   ///< that it is a demo or read only, else when it was backed up
    QString warning; ///< that it is not encrypted, in a word; empty where it is
    QString why;     ///< what that means, in a sentence
};
FileStatus statusOf(const OpenFile& file);

} // namespace spoton::viewmodels
