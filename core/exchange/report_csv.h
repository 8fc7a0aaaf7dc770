// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/document.h"

#include <QByteArray>
#include <QLocale>

namespace spoton::exchange {

/// All tables of the report one after the other: id and title, head, rows, notes, an empty line. UTF-8 with
/// byte order mark; numbers by locale without group separators, hidden values as "•".
QByteArray reportAsCsv(const reports::Document& document, const QLocale& locale);

} // namespace spoton::exchange
