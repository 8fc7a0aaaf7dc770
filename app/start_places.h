// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/start.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace spoton {

/// New files go to the user's documents, or home where there is no such folder; the demo to the cache, since
/// it can be made again.
inline viewmodels::StartPlaces startPlaces()
{
    using enum QStandardPaths::StandardLocation;
    const QString documents = QStandardPaths::writableLocation(DocumentsLocation);
    return {QFileInfo(documents).isDir() ? documents : QStandardPaths::writableLocation(HomeLocation),
            QStandardPaths::writableLocation(GenericCacheLocation) + QStringLiteral("/spoton/Demo.spoton")};
}

} // namespace spoton
