// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/namesakes.h"

#include "domain/words.h"
#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"

#include <algorithm>

namespace spoton::viewmodels {
namespace {

template<class Record>
QString placeOf(const Record& record, domain::UiLanguage language)
{
    if (!record.town.isEmpty())
        return record.town;
    return domain::label(std::optional<domain::District>(record.district).value_or(domain::District::Unknown),
                         language);
}

/// Where the oldest of those is that is another than `self`.
template<class Record>
base::Result<QString> placeOfOther(const base::Result<std::vector<Record>>& named, qint64 self,
                                   domain::UiLanguage language)
{
    if (!named)
        return tl::unexpected(named.error());
    const auto other =
        std::ranges::find_if(*named, [self](const Record& record) { return record.id.value != self; });
    return other == named->end() ? QString() : placeOf(*other, language);
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
            if (asked.area == Area::Contacts)
                return placeOfOther(storage::ContactRepository(database, places).named(asked.name),
                                    asked.self, language);
            return placeOfOther(storage::OrganisationRepository(database, places).named(asked.name),
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
