// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/record_changes.h"

#include "viewmodels/record_json.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

bool isRow(const QJsonValue& value)
{
    return value[u"id"_s].isString();
}

bool areRows(const QJsonValue& value)
{
    const QJsonArray rows = value.toArray();
    return value.isArray() && std::all_of(rows.begin(), rows.end(), isRow);
}

QJsonObject rowWithId(const QJsonArray& rows, const QJsonValue& id)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const QJsonValue& known) { return known[u"id"_s] == id; });
    return row == rows.end() ? QJsonObject() : row->toObject();
}

bool hasNewRows(const QJsonValue& value)
{
    const QJsonArray rows = value.toArray();
    return std::any_of(rows.begin(), rows.end(), [](const QJsonValue& row) { return !idFrom(row[u"id"_s]); });
}

QJsonObject changedFields(const QJsonObject& before, QJsonObject now)
{
    for (auto field = before.begin(); field != before.end(); ++field) {
        if (now.value(field.key()) == field.value())
            now.remove(field.key());
    }
    return now;
}

/// The rows as `order` names them by their ids, new ones in turn; those it does not name stand after them.
QJsonArray inOrder(QJsonArray rows, const QJsonArray& order)
{
    QJsonArray result;
    for (const QJsonValue& id : order) {
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const QJsonValue& left) { return left[u"id"_s] == id; });
        if (row == rows.end())
            continue;
        result.append(*row);
        rows.erase(row);
    }
    for (const QJsonValue& row : rows)
        result.append(row);
    return result;
}

QJsonArray withChangedRows(const QJsonArray& rows, const QJsonObject& changes)
{
    const QJsonArray changed = changes[u"changed"_s].toArray();
    const QJsonArray removed = changes[u"removed"_s].toArray();
    QJsonArray result;
    for (const QJsonValue& row : rows) {
        if (removed.contains(row[u"id"_s]))
            continue;
        QJsonObject known = row.toObject();
        const QJsonObject columns = rowWithId(changed, row[u"id"_s]);
        for (auto column = columns.begin(); column != columns.end(); ++column)
            known[column.key()] = column.value();
        result.append(known);
    }
    for (const QJsonValue& row : changes[u"added"_s].toArray())
        result.append(row);
    return inOrder(result, changes[u"order"_s].toArray());
}

QJsonObject changedRows(const QJsonArray& before, const QJsonArray& now)
{
    QJsonArray added;
    QJsonArray changed;
    QJsonArray removed;
    QJsonArray order;
    for (const QJsonValue& row : now) {
        order.append(row[u"id"_s]);
        const QJsonObject known = rowWithId(before, row[u"id"_s]);
        if (known.isEmpty()) {
            added.append(row);
            continue;
        }
        QJsonObject columns = changedFields(known, row.toObject());
        if (columns.isEmpty())
            continue;
        columns[u"id"_s] = row[u"id"_s];
        changed.append(columns);
    }
    for (const QJsonValue& row : before) {
        if (rowWithId(now, row[u"id"_s]).isEmpty())
            removed.append(row[u"id"_s]);
    }
    QJsonObject changes{{u"added"_s, added}, {u"changed"_s, changed}, {u"removed"_s, removed}};
    if (withChangedRows(before, changes) != now)
        changes[u"order"_s] = order;
    return changes;
}

} // namespace

QJsonObject changesBetween(const QJsonObject& before, const QJsonObject& now)
{
    QJsonObject changes = changedFields(before, now);
    for (auto field = changes.begin(); field != changes.end(); ++field) {
        const QJsonValue known = before.value(field.key());
        // New rows cannot be told apart: what came of them is the list as it is now.
        if (areRows(known) && !hasNewRows(known) && areRows(field.value()))
            field.value() = changedRows(known.toArray(), field.value().toArray());
    }
    return changes;
}

QJsonObject withChanges(QJsonObject record, const QJsonObject& changes)
{
    for (auto field = changes.begin(); field != changes.end(); ++field) {
        QJsonValueRef value = record[field.key()];
        if (field.value().isObject() && value.isArray())
            value = withChangedRows(value.toArray(), field.value().toObject());
        else
            value = field.value();
    }
    return record;
}

} // namespace spoton::viewmodels
