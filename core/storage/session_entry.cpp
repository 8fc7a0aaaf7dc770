// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/session_entry.h"

#include "storage/contact_repository.h"
#include "storage/follow_ups.h"
#include "storage/organisation_repository.h"
#include "storage/record_tables.h"
#include "storage/referral_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

const QString kEarlierOfOrganisation = uR"(
    SELECT count(*) FROM counselling_session
    WHERE state = 'held' AND organisation_id = :client
      AND (date, coalesce(start, '00:00'), id) < (:date, :start, :id))"_s;

// Position 0 is the client of a session without organisation.
const QString kEarlierOfContact = uR"(
    SELECT count(*) FROM session_contact sc JOIN counselling_session s ON s.id = sc.session_id
    WHERE sc.contact_id = :client AND sc.position = 0 AND s.state = 'held' AND s.organisation_id IS NULL
      AND (s.date, coalesce(s.start, '00:00'), s.id) < (:date, :start, :id))"_s;

const QString kLastOfOrganisation =
    u"SELECT id FROM counselling_session WHERE organisation_id = :client AND state = 'held' "
    "ORDER BY date DESC, id DESC LIMIT 1"_s;

const QString kLastOfContact =
    u"SELECT s.id FROM session_contact sc JOIN counselling_session s ON s.id = sc.session_id "
    "WHERE sc.contact_id = :client AND s.state = 'held' ORDER BY s.date DESC, s.id DESC LIMIT 1"_s;

// Looks at the newest few only: who has entered none of them starts with what the team does.
const QString kLastOfStaff =
    u"SELECT id FROM (SELECT id, staff_id FROM counselling_session ORDER BY id DESC LIMIT 200) "
    "ORDER BY staff_id IS :client DESC, id DESC LIMIT 1"_s;

/// Writes the parts of one entry in the order in which they need each other.
class EntryWriter
{
public:
    EntryWriter(Batch& batch, const domain::Places& places, const SessionEntry& entry)
        : m_batch(batch), m_database(batch.database()), m_places(places), m_entry(entry)
    {
    }

    base::Result<domain::SessionId> write()
    {
        m_details.session = m_entry.session;
        m_details.session.organisation.reset();
        if (m_entry.organisation) {
            SPOTON_ASSIGN(m_details.session.organisation, organisation(*m_entry.organisation));
        }
        for (const ContactEntry& entry : m_entry.contacts) {
            SPOTON_ASSIGN(const domain::ContactId id, contact(entry));
            if (!isPresent(id))
                m_details.contacts.push_back(id);
        }
        SPOTON_TRY(SessionRepository(m_database, m_places).save(m_batch, m_details, m_entry.district));
        SPOTON_TRY(writeReferrals());
        SPOTON_TRY(writeFollowUps());
        return m_details.session.id;
    }

private:
    base::Result<domain::OrganisationId> organisation(const OrganisationEntry& entry)
    {
        if (entry.id)
            return entry.id;
        domain::Organisation fresh = entry.fresh;
        SPOTON_TRY(OrganisationRepository(m_database, m_places).save(m_batch, fresh));
        return fresh.id;
    }

    base::Result<domain::ContactId> contact(const ContactEntry& entry)
    {
        if (entry.id)
            return entry.id;
        ContactRepository contacts(m_database, m_places);
        domain::Contact fresh = entry.fresh;
        SPOTON_TRY(contacts.save(m_batch, fresh));
        if (m_details.session.organisation) {
            domain::Role role;
            role.contact = fresh.id;
            role.organisation = *m_details.session.organisation;
            role.main = true;
            SPOTON_TRY(contacts.save(m_batch, role));
        }
        return fresh.id;
    }

    bool isPresent(domain::ContactId contact) const
    {
        return std::find(m_details.contacts.begin(), m_details.contacts.end(), contact) !=
               m_details.contacts.end();
    }

    base::Done writeReferrals()
    {
        ReferralRepository referrals(m_database);
        SPOTON_ASSIGN(const std::vector<domain::Referral> known, referrals.ofSession(m_details.session.id));
        for (const domain::Referral& referral : known) {
            const bool kept =
                std::any_of(m_entry.referrals.begin(), m_entry.referrals.end(),
                            [&](const ReferralEntry& e) { return e.referral.id == referral.id; });
            if (!kept)
                SPOTON_TRY(referrals.remove(m_batch, referral.id));
        }
        for (const ReferralEntry& entry : m_entry.referrals) {
            domain::Referral referral = entry.referral;
            referral.session = m_details.session.id;
            referral.organisation = m_details.session.organisation;
            if (!referral.contact || !isPresent(*referral.contact))
                referral.contact =
                    m_details.contacts.empty() ? std::nullopt : std::optional(m_details.contacts.front());
            SPOTON_ASSIGN(referral.targetOrganisation, organisation(entry.target));
            SPOTON_TRY(referrals.save(m_batch, referral));
        }
        return {};
    }

    base::Done writeFollowUps()
    {
        const qint64 record = m_details.session.id.value;
        SPOTON_ASSIGN(const std::vector<domain::FollowUp> known,
                      recordsWhere<domain::FollowUp>(m_database, u"record_id"_s, record));
        for (const domain::FollowUp& followUp : known) {
            const bool kept = std::any_of(m_entry.followUps.begin(), m_entry.followUps.end(),
                                          [&](const domain::FollowUp& f) { return f.id == followUp.id; });
            if (!kept)
                SPOTON_TRY(removeRecord(m_batch, followUp.id));
        }
        for (domain::FollowUp followUp : m_entry.followUps) {
            followUp.record = record;
            SPOTON_TRY(saveRecord(m_batch, followUp));
        }
        return {};
    }

    Batch& m_batch;
    Database& m_database;
    const domain::Places& m_places;
    const SessionEntry& m_entry;
    SessionDetails m_details;
};

} // namespace

base::Result<domain::SessionId> saveEntry(Batch& batch, const domain::Places& places,
                                          const SessionEntry& entry)
{
    return EntryWriter(batch, places, entry).write();
}

base::Result<SessionEntry> findEntry(Database& database, const domain::Places& places, domain::SessionId id)
{
    SessionEntry entry;
    SPOTON_ASSIGN(const SessionDetails details, SessionRepository(database, places).find(id));
    entry.session = details.session;
    entry.district = details.session.district;
    if (details.session.organisation)
        entry.organisation = OrganisationEntry{*details.session.organisation};
    for (const domain::ContactId contact : details.contacts)
        entry.contacts.push_back({contact});
    SPOTON_ASSIGN(const std::vector<domain::Referral> referrals, ReferralRepository(database).ofSession(id));
    for (const domain::Referral& referral : referrals)
        entry.referrals.push_back({{referral.targetOrganisation}, referral});
    SPOTON_ASSIGN(entry.followUps, recordsWhere<domain::FollowUp>(database, u"record_id"_s, id.value));
    return entry;
}

base::Result<int> earlierSessions(Database& database, const SessionDetails& details)
{
    const domain::CounsellingSession& session = details.session;
    if (!session.organisation && details.contacts.empty())
        return 0;
    SPOTON_ASSIGN(Statement count,
                  database.prepare(session.organisation ? kEarlierOfOrganisation : kEarlierOfContact));
    count.bind(":client"_L1,
               session.organisation ? session.organisation->value : details.contacts.front().value);
    count.bind(":date"_L1, session.date.toString(Qt::ISODate));
    count.bind(":start"_L1, session.start.value_or(QTime(0, 0)).toString(u"HH:mm"_s));
    count.bind(":id"_L1, session.id ? session.id.value : std::numeric_limits<qint64>::max());
    SPOTON_TRY(count.first());
    return int(count.integer(0));
}

base::Result<std::optional<domain::CounsellingSession>>
lastSession(Database& database, std::optional<domain::OrganisationId> organisation,
            std::optional<domain::ContactId> contact, std::optional<domain::StaffId> staff)
{
    const bool client = organisation || contact;
    SPOTON_ASSIGN(Statement select, database.prepare(organisation ? kLastOfOrganisation
                                                     : contact    ? kLastOfContact
                                                                  : kLastOfStaff));
    if (client)
        select.bind(":client"_L1, organisation ? organisation->value : contact->value);
    else
        select.bind(":client"_L1, staff ? QVariant(staff->value) : QVariant());
    SPOTON_ASSIGN(const bool found, select.next());
    if (!found)
        return std::nullopt;
    SPOTON_ASSIGN(const domain::CounsellingSession session,
                  findRecord(database, domain::SessionId{select.integer(0)}));
    return session;
}

} // namespace spoton::storage
