// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/session_repository.h"

#include "storage/contact_repository.h"
#include "storage/follow_ups.h"
#include "storage/organisation_repository.h"
#include "storage/record_tables.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

bool sameClient(const SessionDetails& a, const SessionDetails& b)
{
    if (a.session.organisation || b.session.organisation)
        return a.session.organisation == b.session.organisation;
    if (a.contacts.empty() || b.contacts.empty())
        return a.contacts.empty() == b.contacts.empty();
    return a.contacts.front() == b.contacts.front();
}

} // namespace

base::Done SessionRepository::save(Batch& batch, SessionDetails& details,
                                   std::optional<domain::District> stated)
{
    if (stated) {
        details.session.district = *stated;
    } else if (!details.session.id) {
        SPOTON_ASSIGN(details.session.district, clientDistrict(details));
    } else {
        SPOTON_ASSIGN(const SessionDetails before, find(details.session.id));
        details.session.district = before.session.district;
        if (before.session.district == domain::District::Unknown && !sameClient(before, details)) {
            SPOTON_ASSIGN(details.session.district, clientDistrict(details));
        }
    }
    SPOTON_TRY(saveRecord(batch, details.session));
    return writeContacts(batch, details);
}

base::Result<domain::District> SessionRepository::clientDistrict(const SessionDetails& details)
{
    if (details.session.organisation) {
        SPOTON_ASSIGN(const domain::Organisation organisation,
                      OrganisationRepository(m_database, m_places).find(*details.session.organisation));
        return organisation.district;
    }
    if (!details.contacts.empty())
        return ContactRepository(m_database, m_places).districtOf(details.contacts.front());
    return domain::District::Unknown;
}

base::Done SessionRepository::writeContacts(Batch& batch, const SessionDetails& details)
{
    SPOTON_ASSIGN(
        std::vector<domain::SessionContact> links,
        recordsWhere<domain::SessionContact>(m_database, u"session_id"_s, details.session.id.value));
    for (const domain::SessionContact& link : links) {
        if (std::find(details.contacts.begin(), details.contacts.end(), link.contact) ==
            details.contacts.end())
            SPOTON_TRY(removeRecord(batch, link.id));
    }
    for (int position = 0; position < int(details.contacts.size()); ++position) {
        const domain::ContactId contact = details.contacts[std::size_t(position)];
        const auto known = std::find_if(links.begin(), links.end(),
                                        [contact](const auto& link) { return link.contact == contact; });
        domain::SessionContact link = known != links.end() ? *known : domain::SessionContact();
        link.session = details.session.id;
        link.contact = contact;
        if (link.id && link.position == position)
            continue;
        link.position = position;
        SPOTON_TRY(saveRecord(batch, link));
    }
    return {};
}

base::Result<SessionDetails> SessionRepository::find(domain::SessionId id)
{
    SessionDetails details;
    SPOTON_ASSIGN(details.session, findRecord(m_database, id));
    SPOTON_ASSIGN(std::vector<domain::SessionContact> links,
                  recordsWhere<domain::SessionContact>(m_database, u"session_id"_s, id.value));
    std::sort(links.begin(), links.end(),
              [](const auto& a, const auto& b) { return a.position < b.position; });
    for (const domain::SessionContact& link : links)
        details.contacts.push_back(link.contact);
    return details;
}

base::Result<std::vector<domain::CounsellingSession>>
SessionRepository::withImportNumber(const QString& number)
{
    return recordsWhere<domain::CounsellingSession>(m_database, u"import_number"_s, number);
}

base::Result<std::vector<domain::CounsellingSession>>
SessionRepository::withImportRow(const QString& fingerprint)
{
    return recordsWhere<domain::CounsellingSession>(m_database, u"import_row"_s, fingerprint);
}

base::Done SessionRepository::remove(Batch& batch, domain::SessionId id)
{
    SPOTON_TRY(removeFollowUps(batch, id.value));
    return removeRecord(batch, id);
}

} // namespace spoton::storage
