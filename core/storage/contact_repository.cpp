// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contact_repository.h"

#include "base/fold.h"
#include "storage/follow_ups.h"
#include "storage/record_tables.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kDistrict = u"SELECT district FROM contact_district WHERE id = :id"_s;

} // namespace

base::Done ContactRepository::save(Batch& batch, domain::Contact& contact)
{
    contact.district = m_places.districtOf(contact.statedDistrict, contact.postalCode, contact.town);
    return saveRecord(batch, contact);
}

base::Done ContactRepository::save(Batch& batch, domain::Role& role)
{
    return saveRecord(batch, role);
}

base::Done ContactRepository::save(Batch& batch, domain::Consent& consent)
{
    return saveRecord(batch, consent);
}

base::Result<domain::Contact> ContactRepository::find(domain::ContactId id)
{
    return findRecord(m_database, id);
}

base::Result<std::vector<domain::Role>> ContactRepository::roles(domain::ContactId id)
{
    return recordsWhere<domain::Role>(m_database, u"contact_id"_s, id.value);
}

base::Result<std::vector<domain::Consent>> ContactRepository::consents(domain::ContactId id)
{
    return recordsWhere<domain::Consent>(m_database, u"contact_id"_s, id.value);
}

base::Result<std::vector<domain::Contact>> ContactRepository::withEmail(const QString& email)
{
    QStringList words;
    // The part before the @ tells people apart; the words behind it are shared by thousands.
    const QString telling = base::fold(email.section(u'@', 0, 0));
    for (const QString& word :
         (telling.isEmpty() ? base::fold(email) : telling).split(u' ', Qt::SkipEmptyParts))
        words += u"words : \"%1\""_s.arg(word);
    if (words.isEmpty())
        return std::vector<domain::Contact>();
    static const QString kSql =
        sqlOf<domain::Contact>().select +
        uR"( WHERE id IN (SELECT rowid FROM contact_search WHERE contact_search MATCH :words)
                                   ORDER BY id)"_s;
    SPOTON_ASSIGN(Statement select, m_database.prepare(kSql));
    select.bind(":words"_L1, words.join(u" AND "_s));
    std::vector<domain::Contact> found;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return found;
        // The index knows folded words only; which contact has this very e-mail is compared here.
        auto contact = readRecord<domain::Contact>(select);
        if (contact.emails.contains(email.trimmed(), Qt::CaseInsensitive))
            found.push_back(std::move(contact));
    }
}

base::Result<std::vector<domain::Contact>> ContactRepository::named(const QString& name)
{
    return recordsWhere<domain::Contact>(
        m_database, u"fold(coalesce(given_name, '') || ' ' || coalesce(family_name, ''))"_s,
        base::fold(name));
}

base::Result<domain::District> ContactRepository::districtOf(domain::ContactId id)
{
    SPOTON_ASSIGN(Statement select, m_database.prepare(kDistrict));
    SPOTON_TRY(select.bind(":id"_L1, id.value).first());
    return base::fromKey<domain::District>(select.text(0)).value_or(domain::District::Unknown);
}

base::Done ContactRepository::remove(Batch& batch, domain::ContactId id)
{
    SPOTON_TRY(removeFollowUps(batch, id.value));
    return removeRecord(batch, id);
}

} // namespace spoton::storage
