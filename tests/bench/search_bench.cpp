// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"
namespace spoton::bench {
void benchSearch(Workbench&) {}
}
