// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/namesakes.h"

#include "domain/words.h"
#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"

#include <algorithm>

namespace spoton::viewmodels {
namespace {

base::Result<domain::District> districtOf(storage::ContactRepository& contacts,
                                          const domain::Contact& contact)
{
    return contacts.districtOf(contact.id);
}

base::Result<domain::District> districtOf(storage::OrganisationRepository&,
                                          const domain::Organisation& organisation)
{
    return organisation.district;
}

/// Where the oldest of that name is that is another than `self`; empty where there is none.
template<class Repository>
base::Result<QString> placeOfOther(Repository repository, const QString& name, qint64 self,
                                   domain::UiLanguage language)
{
    SPOTON_ASSIGN(const auto named, repository.named(name));
    const auto other =
        std::ranges::find_if(named, [self](const auto& record) { return record.id.value != self; });
    if (other == named.end())
        return QString();
    if (!other->town.isEmpty())
        return other->town;
    SPOTON_ASSIGN(const domain::District district, districtOf(repository, *other));
    return domain::label(district, language);
}

} // namespace

void Namesakes::forget()
{
    m_places.clear();
}

QString Namesakes::hint(Area area, const QString& name, qint64 self)
{
    if (name.trimmed().isEmpty())
        return {};
    const Asked asked{area, name.trimmed(), self};
    const auto [known, first] = m_places.try_emplace(asked);
    if (!first)
        return known->second.isEmpty() ? QString() : tr("This name is already there (%1)").arg(known->second);
    m_file.read(
        this,
        [asked, &places = m_file.surroundings().places,
         language = m_file.language()](storage::Database& database) {
            return asked.area == Area::Contacts
                       ? placeOfOther(storage::ContactRepository(database, places), asked.name, asked.self,
                                      language)
                       : placeOfOther(storage::OrganisationRepository(database, places), asked.name,
                                      asked.self, language);
        },
        [this, asked](const base::Result<QString>& place) {
            if (!place || place->isEmpty())
                return;
            m_places[asked] = *place;
            Q_EMIT found();
        });
    return {};
}

} // namespace spoton::viewmodels
