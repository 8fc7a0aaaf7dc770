// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QString>

namespace spoton::tests {

/// Every row of every record table as text, equal exactly where the records are.
QString dumpRecords(storage::Connection& connection);

/// Every word of the three search indices with the records it leads to.
QString dumpSearch(storage::Connection& connection);

/// What dumpSearch() must give: the same of indices that are built anew from the records.
QString dumpSearchBuiltAnew(storage::Connection& connection);

/// The lines of one dump that the other lacks, for messages that can be read; empty where they are equal.
QString difference(const QString& a, const QString& b);

/// The journal without its times: batch by batch what was changed.
QStringList changes(storage::Connection& connection, qint64 batch);

} // namespace spoton::tests
