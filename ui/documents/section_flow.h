// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/page_flow.h"
#include "reports/document.h"

#include <QLocale>

namespace spoton::documents {

/// The chapter as pieces for the pages: heading, paragraphs, tables with their charts, and the lines to sign
/// on.
Flow sectionFlow(const reports::Section& section, const QLocale& locale);

} // namespace spoton::documents
