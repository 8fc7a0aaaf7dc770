// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/start.h"

#include <QStandardPaths>

namespace spoton {

/// New files go to the user's documents, the demo to the cache, since it can be made again.
inline viewmodels::StartPlaces startPlaces()
{
    using enum QStandardPaths::StandardLocation;
    return {QStandardPaths::writableLocation(DocumentsLocation),
            QStandardPaths::writableLocation(GenericCacheLocation) + QStringLiteral("/spoton/Demo.spoton")};
}

} // namespace spoton
