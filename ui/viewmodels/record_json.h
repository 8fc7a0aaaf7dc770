// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/record_tables.h"

#include <QJsonObject>

/// Records in the drafts of forms: by the columns of their table, so that no field is left out.
namespace spoton::viewmodels {

/// Ids have 63 bits, a number in JSON 53.
inline QJsonValue jsonOf(qint64 id)
{
    return QString::number(id);
}

inline qint64 idFrom(const QJsonValue& value)
{
    return value.toString().toLongLong();
}

template<class Record>
QJsonObject jsonOf(const Record& record)
{
    const auto value = [](const QVariant& column) {
        return column.typeId() == QMetaType::LongLong ? jsonOf(column.toLongLong())
                                                      : QJsonValue::fromVariant(column);
    };
    QJsonObject json;
    std::apply(
        [&](const auto&... columns) {
            (json.insert(QLatin1StringView(columns.name), value(storage::toColumn(record.*columns.member))),
             ...);
        },
        storage::RecordTable<Record>::columns);
    return json;
}

/// Takes over the columns that are there.
template<class Record>
void applyJson(const QJsonObject& json, Record& record)
{
    const auto apply = [&](const auto& column) {
        const QJsonValue value = json.value(QLatin1StringView(column.name));
        if (!value.isUndefined())
            storage::fromColumn(value.toVariant(), record.*column.member);
    };
    std::apply([&](const auto&... columns) { (apply(columns), ...); }, storage::RecordTable<Record>::columns);
}

/// Does to `record` what was changed from `before` to `after`: what others did to it meanwhile stays.
template<class Record>
void carryOver(const Record& before, const Record& after, Record& record)
{
    const auto carry = [&](const auto& column) {
        if (after.*column.member != before.*column.member)
            record.*column.member = after.*column.member;
    };
    std::apply([&](const auto&... columns) { (carry(columns), ...); }, storage::RecordTable<Record>::columns);
}

} // namespace spoton::viewmodels
