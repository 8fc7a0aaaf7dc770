// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/list_row.h"
#include "viewmodels/open_file.h"

namespace spoton::viewmodels {

/// What a field of a form looks for.
enum class Sought
{
    Organisations,
    Contacts,
    Clients ///< organisations, then people with an icon
};

inline constexpr int kSuggestions = 6;

/// Rows for what was typed, those whose name has it first; answers in the order asked, unless `context` has
/// gone.
void suggestParties(OpenFile& file, QObject* context, Sought sought, const QString& typed,
                    std::function<void(std::vector<ListRow>)> then);

} // namespace spoton::viewmodels
