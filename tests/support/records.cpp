// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"

#include "support/file_kit.h"
#include "support/results.h"

using namespace Qt::StringLiterals;

namespace spoton::tests {
namespace {

template<class Repository, class Record, class... More>
Record savedBy(Repository repository, storage::Database& database, Record record, More... more)
{
    storage::Batch batch = begin(database);
    must(repository.save(batch, record, more...));
    must(batch.commit());
    return record;
}

} // namespace

domain::Organisation organisation(const QString& name, const QString& postalCode, const QString& town)
{
    domain::Organisation record;
    record.name = name;
    record.postalCode = postalCode;
    record.town = town;
    return record;
}

domain::Contact contact(const QString& given, const QString& family)
{
    domain::Contact record;
    record.givenName = given;
    record.familyName = family;
    return record;
}

domain::CounsellingSession session(QDate date, int minutes)
{
    domain::CounsellingSession record;
    record.date = date;
    record.minutes = minutes;
    record.topics = domain::CodeSet({u"networking"_s});
    return record;
}

domain::Organisation saved(storage::Database& database, domain::Organisation record)
{
    return savedBy(storage::OrganisationRepository(database, places()), database, std::move(record));
}

domain::Contact saved(storage::Database& database, domain::Contact record)
{
    return savedBy(storage::ContactRepository(database, places()), database, std::move(record));
}

domain::Role saved(storage::Database& database, domain::Role record)
{
    return savedBy(storage::ContactRepository(database, places()), database, std::move(record));
}

storage::SessionDetails saved(storage::Database& database, storage::SessionDetails details)
{
    return savedBy(storage::SessionRepository(database, places()), database, std::move(details),
                   std::nullopt);
}

domain::Referral saved(storage::Database& database, domain::Referral record)
{
    return savedBy(storage::ReferralRepository(database), database, std::move(record));
}

storage::Batch begin(storage::Database& database)
{
    return must(storage::Batch::begin(database, storage::Action::Save));
}

qint64 inBatch(storage::Database& database, const QStringList& statements)
{
    storage::Batch batch = begin(database);
    for (const QString& statement : statements)
        execute(database, statement);
    must(batch.commit());
    return batch.id();
}

void changeFromElsewhere(storage::Database& database, const QString& sql)
{
    constexpr qint64 kElsewhere = 4711;
    const qint64 own = scalar(database, u"SELECT device FROM journal_head"_s).toLongLong();
    const qint64 counter = scalar(database, u"SELECT counter FROM journal_head"_s).toLongLong();
    execute(database, u"BEGIN IMMEDIATE"_s);
    execute(database,
            u"INSERT OR IGNORE INTO device VALUES (%1, 'elsewhere', 'elsewhere', '2025-01-01')"_s.arg(
                kElsewhere));
    const qint64 batch = scalar(database, u"SELECT coalesce(max(id), %1) + 1 FROM batch WHERE device = %2"_s
                                              .arg(kElsewhere << base::kCounterBits)
                                              .arg(kElsewhere))
                             .toLongLong();
    execute(database,
            u"UPDATE journal_head SET stamp = stamp + 1, device = %1, batch_id = %2"_s.arg(kElsewhere)
                .arg(batch));
    execute(database,
            u"INSERT INTO batch (id, stamp, device, action, started_at, depth) "
            "SELECT batch_id, stamp, device, 'save', '2025-01-01T00:00:00.000Z', 0 FROM journal_head"_s);
    execute(database, sql);
    execute(database,
            u"UPDATE journal_head SET batch_id = NULL, device = %1, counter = %2"_s.arg(own).arg(counter));
    execute(database, u"COMMIT"_s);
}

} // namespace spoton::tests
