// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/destination.h"
#include "viewmodels/open_file.h"

namespace spoton::viewmodels {

/// Deletes a contact or an organisation as one action. `refused` gets the sentence why that cannot be: what
/// refers to it, and how much.
void removeParty(OpenFile& file, QObject* context, const Destination& party, const QString& name,
                 std::function<void(const QString& why)> refused);

} // namespace spoton::viewmodels
