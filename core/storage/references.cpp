// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/references.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kToContact = uR"(
    SELECT (SELECT count(DISTINCT session_id) FROM session_contact WHERE contact_id = :id),
           (SELECT count(*) FROM referral WHERE contact_id = :id OR target_contact_id = :id),
           (SELECT count(DISTINCT workshop_id) FROM registration WHERE contact_id = :id))"_s;

const QString kToOrganisation = uR"(
    SELECT (SELECT count(*) FROM counselling_session WHERE organisation_id = :id),
           (SELECT count(*) FROM referral WHERE organisation_id = :id OR target_organisation_id = :id),
           (SELECT count(*) FROM (SELECT workshop_id FROM workshop_organisation WHERE organisation_id = :id
                                  UNION SELECT workshop_id FROM registration WHERE organisation_id = :id)))"_s;

base::Result<References> read(Database& database, const QString& sql, qint64 id)
{
    SPOTON_ASSIGN(Statement select, database.prepare(sql));
    SPOTON_TRY(select.bind(":id"_L1, id).first());
    return References{int(select.integer(0)), int(select.integer(1)), int(select.integer(2))};
}

const QString kMissingContacts = uR"(
    SELECT value FROM json_each(:ids) WHERE NOT EXISTS (SELECT 1 FROM contact WHERE id = value))"_s;

const QString kMissingOrganisations = uR"(
    SELECT value FROM json_each(:ids) WHERE NOT EXISTS (SELECT 1 FROM organisation WHERE id = value))"_s;

base::Result<std::set<qint64>> missing(Database& database, const QString& sql, const std::set<qint64>& ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers += QString::number(id);
    SPOTON_ASSIGN(Statement select, database.prepare(sql));
    select.bind(":ids"_L1, QString(u'[' + numbers.join(u',') + u']'));
    std::set<qint64> found;
    while (true) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return found;
        found.insert(select.integer(0));
    }
}

} // namespace

base::Result<References> referencesTo(Database& database, domain::ContactId id)
{
    return read(database, kToContact, id.value);
}

base::Result<References> referencesTo(Database& database, domain::OrganisationId id)
{
    return read(database, kToOrganisation, id.value);
}

base::Result<std::set<qint64>> missingContacts(Database& database, const std::set<qint64>& ids)
{
    return missing(database, kMissingContacts, ids);
}

base::Result<std::set<qint64>> missingOrganisations(Database& database, const std::set<qint64>& ids)
{
    return missing(database, kMissingOrganisations, ids);
}

} // namespace spoton::storage
