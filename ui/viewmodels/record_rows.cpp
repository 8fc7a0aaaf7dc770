// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/record_rows.h"

#include "domain/validation.h"
#include "domain/words.h"
#include "text/direction.h"
#include "text/matches.h"

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

QString joined(const QStringList& words)
{
    QStringList parts;
    for (const QString& word : words) {
        if (!word.isEmpty())
            parts += text::isolated(word);
    }
    return parts.join(u", "_s);
}

} // namespace

QString nameOf(const domain::Contact& contact)
{
    return QString(contact.givenName + u' ' + contact.familyName).trimmed();
}

QString wholeName(const Party& party)
{
    if (!party.name.isEmpty())
        return party.name;
    return QString(party.givenName + u' ' + party.familyName).trimmed();
}

RowWords::RowWords(const OpenFile& file, const QString& searched)
    : m_labels(file.facts().labels), m_language(file.language()), m_locale(file.locale()),
      m_today(file.surroundings().today()), m_searched(searched)
{
}

QString RowWords::labels(domain::CodeList list, const domain::CodeSet& keys) const
{
    QStringList words;
    for (const domain::Code& key : keys.codes())
        words += label(list, key);
    return words.join(u", "_s);
}

QString RowWords::district(domain::District district) const
{
    return domain::label(district, m_language);
}

QString RowWords::day(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, m_locale.dateFormat(QLocale::ShortFormat)) : QString();
}

QString RowWords::minutes(int minutes) const
{
    return tr("%1 min").arg(m_locale.toString(minutes));
}

Tag RowWords::tag(domain::ReferralStatus status) const
{
    using enum domain::ReferralStatus;
    const QString words = domain::label(status, m_language);
    switch (status) {
    case Succeeded:
        return {words, Tone::Good};
    case Failed:
        return {words, Tone::Bad};
    case Suggested:
    case Contacted:
    case Unknown:
    case Withdrawn:
        break;
    }
    return {words, Tone::Plain};
}

Tag RowWords::tag(domain::SessionState state) const
{
    if (state == domain::SessionState::Held)
        return {};
    return {domain::label(state, m_language),
            state == domain::SessionState::Planned ? Tone::Plain : Tone::Warning};
}

QString RowWords::foundIn(const storage::DirectoryListRow& row) const
{
    if (const QString phone = text::foundPhone(row.phones, m_searched); !phone.isEmpty())
        return phone;
    const QString shown = QStringList{row.name, row.place, row.role, row.organisation}.join(u' ');
    for (const QString& word : m_searched.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!text::matches(shown, word).empty())
            continue;
        for (const QString& more : QStringList{row.shortName} + row.emails) {
            if (!text::matches(more, word).empty())
                return more;
        }
        return tr("found in further details");
    }
    return {};
}

ListRow RowWords::row(const storage::DirectoryListRow& row) const
{
    ListRow shown;
    shown.id = row.id;
    shown.organisation = row.isOrganisation;
    shown.title = row.name;
    shown.place = row.place;
    shown.district = row.district;
    shown.emails = row.doNotContact ? QStringList() : row.emails;
    const QString found = foundIn(row);
    if (row.isOrganisation) {
        shown.second =
            joined({found, row.kind.isEmpty() ? tr("Organisation")
                                              : label(domain::CodeList::OrganisationKind, row.kind)});
        if (row.status == domain::OrganisationStatus::Dissolved)
            shown.tag = {tr("dissolved"), Tone::Bad};
        else if (row.status == domain::OrganisationStatus::Dormant)
            shown.tag = {tr("dormant"), Tone::Warning};
        else if (domain::isStale(row.verifiedOn, m_today))
            shown.tag = {tr("stale"), Tone::Stale};
        return shown;
    }
    const QString organisation =
        row.formerRole ? tr("formerly %1").arg(text::isolated(row.organisation)) : row.organisation;
    shown.second = row.organisation.isEmpty() ? joined({found, tr("without organisation")})
                                              : joined({found, row.role, organisation});
    if (row.doNotContact)
        shown.tag = {tr("do not contact"), Tone::Bad};
    return shown;
}

ListRow RowWords::row(const storage::SessionListRow& row) const
{
    ListRow shown;
    shown.id = row.id.value;
    shown.title = row.anonymous ? tr("Without name") : row.client;
    shown.second = joined({labels(domain::CodeList::Topic, row.topics),
                           label(domain::CodeList::Channel, row.channel), minutes(row.minutes)});
    shown.place = day(row.date);
    shown.district = row.district;
    shown.tag = tag(row.state);
    if (shown.tag.words.isEmpty() && row.referrals > 0)
        shown.tag = {referrals(row.referrals), Tone::Plain};
    return shown;
}

ListRow RowWords::row(const storage::WorkshopListRow& row) const
{
    ListRow shown;
    shown.id = row.id.value;
    shown.title = row.title;
    shown.second = joined({label(domain::CodeList::WorkshopKind, row.kind), row.town,
                           row.meetings > 1 ? tr("%Ln meeting(s)", nullptr, row.meetings) : QString()});
    shown.place = row.date ? day(*row.date) : tr("no date yet");
    shown.district = row.district;
    if (row.date && *row.date > m_today)
        shown.tag = {tr("planned"), Tone::Plain};
    else
        shown.tag = {tr("%Ln attendance(s)", nullptr, row.attendances), Tone::Plain};
    return shown;
}

ListRow RowWords::row(const storage::ReferralListRow& row) const
{
    ListRow shown;
    shown.id = row.id.value;
    shown.title = row.client.isEmpty() ? tr("Without name") : row.client;
    shown.second = tr("to %1").arg(text::isolated(row.target));
    shown.place = day(row.date);
    shown.district = row.district;
    shown.tag = tag(row.status);
    if (domain::isOpen(row.status) && row.checkBackOn && *row.checkBackOn < m_today)
        shown.tag = {tr("ask again"), Tone::Stale};
    return shown;
}

} // namespace spoton::viewmodels
