// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QPair>
#include <QString>
#include <QVariant>

#include <vector>

/// What to look for as a plain value, and the SQL that finds it with bound values.
namespace spoton::search {

struct ContactFilter
{
    QString text{}; ///< words as typed, folded here; the last may be incomplete
    std::vector<domain::District> districts{};
    domain::Code language{};
    domain::Code topic{}; ///< of an organisation in which the contact has a role
    bool operator==(const ContactFilter&) const = default;
};

struct OrganisationFilter
{
    QString text{};
    std::vector<domain::District> districts{};
    domain::Code language{};
    domain::Code topic{};
    domain::Code kind{};
    bool operator==(const OrganisationFilter&) const = default;
};

struct SessionFilter
{
    QString text{};
    std::optional<QDate> from{};
    std::optional<QDate> to{};
    std::vector<domain::District> districts{};
    domain::Code language{};
    domain::Code topic{};
    bool operator==(const SessionFilter&) const = default;
};

/// A statement that yields ids, the best or first ones only, and what to bind to it.
struct Query
{
    QString sql{};
    std::vector<QPair<QString, QVariant>> values; ///< by ":name"
};

/// At most `limit` ids (limit ≤ 0: all of them): contacts and organisations by name, sessions the newest first.
/// A search by text that fits more than 500 records takes the 500 newest of them before it sorts, so that a
/// keystroke costs the same in a large file.
Query query(const ContactFilter& filter, int limit);
Query query(const OrganisationFilter& filter, int limit);
Query query(const SessionFilter& filter, int limit);

/// The FTS5 expression for words as typed: each must be in the record, the last one may be a beginning.
/// Empty where the text holds no letter or digit.
QString matchExpression(const QString& text);

} // namespace spoton::search
