// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace spoton::base {

/// What takes long asks this again and again, from its own thread: whether to end where it stands. Empty: it
/// runs to its end.
using CancelCheck = std::function<bool()>;

inline bool isCancelled(const CancelCheck& cancelled)
{
    return cancelled && cancelled();
}

} // namespace spoton::base
