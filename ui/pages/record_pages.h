// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/list_page.h"

namespace spoton::pages {

/// The page of that place of the window.
Page* makePage(viewmodels::Area area, viewmodels::OpenFile& file, const Ports& ports, QWidget* parent);

} // namespace spoton::pages
