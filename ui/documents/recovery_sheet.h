// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QLocale>

class QIODevice;

namespace spoton::documents {

/// What the sheet says of the file that it is for.
struct RecoverySheet
{
    QString fileName;
    QString folder;
    QDate made;
};

/// Writes one A4 page as PDF on which the passphrase is written down by hand, to be locked away. The
/// passphrase itself is not known here and never printed. The device must be open. Needs a QGuiApplication.
base::Done writeRecoverySheet(const RecoverySheet& sheet, QIODevice& device, const QLocale& locale);

} // namespace spoton::documents
