// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

namespace spoton::pages {

/// Opens a call, a message, a page of the web or a file in the user's own programs. Where none of them does,
/// what is needed to go on by hand is copied, and the answer is the sentence that says so; else it is empty.
QString openOutside(const Ports& ports, const QUrl& url);

} // namespace spoton::pages
