// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

/// What a form changed in a record, so that it can be put on top of what the record says by then.
namespace spoton::viewmodels {

/// The fields that are others than before; of lists of rows, which have an "id", the columns that are others
/// in a row, the rows that were added, the ids of those taken out, and of all where they stand in another
/// order: the first contact of a session is its client.
QJsonObject changesBetween(const QJsonObject& before, const QJsonObject& now);

/// The record with these changes: what it was changed to, where it is as before. A row that is gone by then
/// stays away, one that has come stays.
QJsonObject withChanges(QJsonObject record, const QJsonObject& changes);

} // namespace spoton::viewmodels
