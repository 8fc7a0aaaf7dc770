// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures.h"

namespace spoton::bench {

/// Every number of the figures, one line each, to compare before and after a change.
QString textOf(const domain::Figures& figures);

} // namespace spoton::bench
