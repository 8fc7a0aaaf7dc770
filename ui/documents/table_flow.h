// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/page_flow.h"
#include "reports/table.h"

#include <QLocale>

namespace spoton::documents {

/// The table as pieces for the pages: title, head (again on each page), rows, notes and its chart. The title
/// stays with the head and the first rows, the total with the row before it and the notes.
/// @param before orientation of what stands before it
Flow tableFlow(const reports::Table& table, const QLocale& locale,
               QPageLayout::Orientation before = QPageLayout::Portrait);

} // namespace spoton::documents
