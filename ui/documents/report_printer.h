// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel_check.h"
#include "base/result.h"
#include "reports/document.h"

#include <QLocale>

class QIODevice;

namespace spoton::documents {

/// Writes the report as PDF on A4, with cover, running head and "Page n of m"; numbers and dates by locale.
/// The device must be open; on an error nothing or only a part may have been written to it. Needs a
/// QGuiApplication.
base::Done writePdf(const reports::Document& document, QIODevice& device, const QLocale& locale,
                    const base::CancelCheck& cancelled = {});

} // namespace spoton::documents
