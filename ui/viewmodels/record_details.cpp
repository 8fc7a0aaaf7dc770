// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/record_details.h"

#include "domain/validation.h"
#include "domain/words.h"
#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"
#include "storage/session_entry.h"
#include "storage/timeline.h"
#include "text/sentences.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(u", "_s);
}

QUrl telephone(const QString& number)
{
    QString digits;
    for (const QChar c : number) {
        if (c.isDigit() || (c == u'+' && digits.isEmpty()))
            digits += c;
    }
    return QUrl(u"tel:"_s + digits);
}

QUrl mail(const QString& address)
{
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(address);
    return url;
}

/// A search on the map that everyone can use without an account.
QUrl map(const QString& place)
{
    QUrl url(u"https://www.openstreetmap.org/search"_s);
    QUrlQuery query;
    query.addQueryItem(u"query"_s, place);
    url.setQuery(query);
    return url;
}

/// Nothing for what is no page of the web.
QUrl webPage(const QString& typed)
{
    const bool schemed = typed.contains(u"://"_s);
    const QUrl url(schemed ? typed : u"https://"_s + typed, QUrl::StrictMode);
    const bool web = url.scheme() == u"https"_s || url.scheme() == u"http"_s;
    return web && url.isValid() && url.host().contains(u'.') ? url : QUrl();
}

} // namespace

RecordDetails::RecordDetails(const OpenFile& file)
    : m_words(file), m_places(file.surroundings().places), m_staff(file.facts().staff),
      m_readOnly(file.facts().readOnly)
{
}

/// @param keptBy why the record cannot be deleted; empty where it can.
void RecordDetails::addCommon(Detail& detail, const QString& keptBy) const
{
    if (!m_readOnly)
        detail.actions.push_back({u"edit"_s, tr("Edit"), u"document-edit"_s, {}, u"Ctrl+E"_s});
    detail.actions.push_back({u"history"_s, tr("History of changes"), u"view-history"_s, {}, {}, true});
    if (!m_readOnly)
        detail.actions.push_back({u"delete"_s, tr("Delete"), u"user-trash"_s, {}, {}, true, keptBy});
}

void RecordDetails::addReachable(Detail& detail, const QStringList& phones, const QStringList& emails,
                                 const QString& street, const QString& postalCode, const QString& town) const
{
    for (const QString& phone : phones)
        detail.actions.push_back({u"call"_s, phone, u"call-start"_s, telephone(phone)});
    for (const QString& email : emails)
        detail.actions.push_back({u"write"_s, email, u"mail-message-new"_s, mail(email)});
    const QString place = joined({street, QString(postalCode + u' ' + town).trimmed()});
    if (!place.isEmpty())
        detail.actions.push_back({u"map"_s, tr("Map"), u"mark-location"_s, map(place)});
}

QString RecordDetails::since(std::optional<QDate> from, std::optional<QDate> to) const
{
    if (from && to)
        return tr("%1 to %2").arg(m_words.day(*from), m_words.day(*to));
    if (from)
        return tr("since %1").arg(m_words.day(*from));
    if (to)
        return tr("until %1").arg(m_words.day(*to));
    return {};
}

DetailSection RecordDetails::roles(const std::vector<storage::RoleRow>& roles, bool ofContact) const
{
    DetailSection section{ofContact ? tr("Roles") : tr("Contacts"), {}};
    for (const storage::RoleRow& row : roles) {
        DetailLine line;
        const QString title = row.role.title.isEmpty() ? tr("role not stated") : row.role.title;
        if (ofContact) {
            line.words = title;
            line.second = row.organisation;
            line.link = Destination{Area::Organisations, row.role.organisation.value};
        } else {
            line.words = title;
            line.second = row.contact;
            line.link = Destination{Area::Contacts, row.role.contact.value};
        }
        if (row.former)
            line.tag = {tr("former"), Tone::Plain};
        else if (row.role.main && ofContact)
            line.tag = {tr("main role"), Tone::Plain};
        section.lines.push_back(line);
        if (const QString when = since(row.role.from, row.role.to); !when.isEmpty())
            section.lines.push_back({{}, when, {}, {}, {}, {}});
    }
    return section;
}

DetailSection RecordDetails::consents(const std::vector<domain::Consent>& consents) const
{
    DetailSection section{tr("Consents"), {}};
    for (const domain::Consent& consent : consents) {
        DetailLine line;
        line.icon = true;
        line.words = m_words.label(domain::CodeList::ConsentPurpose, consent.purpose);
        if (consent.withdrawnOn) {
            line.tone = Tone::Bad;
            line.second = tr("withdrawn on %1").arg(m_words.day(*consent.withdrawnOn));
        } else if (consent.givenOn) {
            line.tone = Tone::Good;
            const QString form = m_words.label(domain::CodeList::ConsentForm, consent.form);
            line.second = form.isEmpty() ? tr("on %1").arg(m_words.day(*consent.givenOn))
                                         : tr("%1 on %2").arg(form, m_words.day(*consent.givenOn));
        } else {
            line.second = tr("not asked");
        }
        line.further = recorded(consent);
        section.lines.push_back(line);
    }
    if (section.lines.empty())
        section.lines.push_back({{}, tr("none recorded"), {}, {}, {}, {}});
    return section;
}

QString RecordDetails::recorded(const domain::Consent& consent) const
{
    QStringList lines;
    if (consent.withdrawnOn && consent.givenOn)
        lines += tr("given on %1").arg(m_words.day(*consent.givenOn));
    const QString wording =
        joined({consent.wordingVersion, m_words.label(domain::CodeList::Language, consent.wordingLanguage)});
    if (!wording.isEmpty())
        lines += tr("wording: %1").arg(wording);
    if (const QString who = nameOfStaff(consent.recordedBy); !who.isEmpty())
        lines += tr("recorded by %1").arg(who);
    return lines.join(u'\n');
}

QString RecordDetails::nameOfStaff(std::optional<domain::StaffId> staff) const
{
    for (const domain::Staff& person : m_staff) {
        if (staff == person.id)
            return person.name;
    }
    return {};
}

DetailSection RecordDetails::about(const domain::Organisation& organisation) const
{
    DetailSection section{tr("About it"), {}};
    const auto add = [&section](const QString& words, const QString& second = {}) {
        if (!words.isEmpty())
            section.lines.push_back({words, second, {}, {}, {}, {}});
    };
    add(m_words.label(domain::CodeList::LegalForm, organisation.legalForm));
    if (organisation.founded && domain::isYearAlone(*organisation.founded))
        add(tr("founded in %1").arg(organisation.founded->toString(u"yyyy"_s)));
    else if (organisation.founded)
        add(tr("founded on %1").arg(m_words.locale().toString(*organisation.founded, u"dd.MM.yyyy"_s)));
    if (organisation.members)
        add(tr("%n member(s)", nullptr, *organisation.members));
    if (organisation.migrantLed)
        add(*organisation.migrantLed ? tr("migrant-led") : tr("not migrant-led"));
    if (!organisation.website.isEmpty()) {
        add(organisation.website);
        section.lines.back().url = webPage(organisation.website);
    }
    if (organisation.listedPublicly)
        add(tr("may be listed publicly"),
            organisation.listingConsentOn
                ? tr("agreed on %1").arg(m_words.day(*organisation.listingConsentOn))
                : QString());
    if (organisation.verifiedOn && !domain::isStale(organisation.verifiedOn, m_words.today())) {
        const QString who = nameOfStaff(organisation.verifiedBy);
        add(tr("checked on %1").arg(m_words.day(*organisation.verifiedOn)),
            who.isEmpty() ? QString() : tr("by %1").arg(who));
    }
    return section;
}

DetailSection RecordDetails::address(const QString& street, const QString& postalCode,
                                     const QString& town) const
{
    DetailSection section{tr("Address"), {}};
    for (const QString& line : {street, QString(postalCode + u' ' + town).trimmed()}) {
        if (!line.isEmpty())
            section.lines.push_back({line, {}, {}, {}, {}, {}});
    }
    return section;
}

TimelineRow RecordDetails::timelineRow(const storage::TimelineEntry& entry) const
{
    using Kind = storage::TimelineEntry::Kind;
    TimelineRow row;
    row.date = m_words.day(entry.date);
    const QString topics = m_words.labels(domain::CodeList::Topic, entry.topics);
    switch (entry.kind) {
    case Kind::Session:
        row.icon = u"dialog-messages"_s;
        row.title = topics;
        row.second = joined({entry.state == domain::SessionState::Held
                                 ? (entry.first ? tr("First session") : tr("Follow-up session"))
                                 : domain::label(entry.state, m_words.language()),
                             m_words.label(domain::CodeList::Channel, entry.channel),
                             m_words.label(domain::CodeList::Language, entry.language),
                             m_words.minutes(entry.minutes)});
        row.tag = m_words.tag(entry.state);
        row.link = Destination{Area::Sessions, entry.id};
        break;
    case Kind::Referral:
        row.icon = u"document-send"_s;
        row.title = entry.asTarget ? tr("Referred here") : tr("to %1").arg(entry.words);
        row.second = joined({tr("Referral"), topics});
        row.tag = m_words.tag(entry.status);
        row.link = Destination{Area::Referrals, entry.id};
        break;
    case Kind::Workshop:
        row.icon = u"view-calendar"_s;
        row.title = entry.words;
        row.second = tr("Workshop, present at %1 of %2").arg(entry.present).arg(entry.meetings);
        row.link = Destination{Area::Workshops, entry.id};
        break;
    case Kind::FollowUp: {
        row.icon = u"view-pim-tasks"_s;
        row.title = entry.words.isEmpty() ? tr("Follow-up") : entry.words;
        row.second = tr("Follow-up");
        const qint64 days = m_words.today().daysTo(entry.date);
        if (!entry.done)
            row.tag = days < 0    ? Tag{tr("overdue"), Tone::Stale}
                      : days == 0 ? Tag{tr("today"), Tone::Plain}
                                  : Tag{tr("in %n day(s)", nullptr, int(days)), Tone::Plain};
        break;
    }
    }
    return row;
}

/// @param entries one more than `most` where there are older ones.
void RecordDetails::addStory(Detail& detail, std::vector<storage::TimelineEntry> entries, int most) const
{
    detail.olderEvents = entries.size() > std::size_t(most);
    if (detail.olderEvents)
        entries.resize(std::size_t(most));
    detail.timelineTitle = tr("Story");
    detail.timelineSummary =
        detail.olderEvents ? tr("the newest %n entries", nullptr, most) : summary(entries);
    for (const storage::TimelineEntry& entry : entries)
        detail.timeline.push_back(timelineRow(entry));
}

QString RecordDetails::summary(const std::vector<storage::TimelineEntry>& entries) const
{
    using Kind = storage::TimelineEntry::Kind;
    const auto count = [&](Kind kind) {
        return int(
            std::count_if(entries.begin(), entries.end(), [kind](const auto& e) { return e.kind == kind; }));
    };
    QStringList parts;
    if (const int n = count(Kind::Session))
        parts += RowWords::sessions(n);
    if (const int n = count(Kind::Referral))
        parts += RowWords::referrals(n);
    if (const int n = count(Kind::Workshop))
        parts += RowWords::workshops(n);
    return parts.isEmpty() ? tr("nothing yet") : joined(parts);
}

base::Result<Detail> RecordDetails::contact(storage::Database& database, domain::ContactId id,
                                            int events) const
{
    storage::ContactRepository contacts(database, m_places);
    SPOTON_ASSIGN(const domain::Contact contact, contacts.find(id));
    SPOTON_ASSIGN(const domain::District district, contacts.districtOf(id));
    SPOTON_ASSIGN(const auto roleRows, storage::rolesOf(database, id));
    SPOTON_ASSIGN(const auto consentList, contacts.consents(id));
    SPOTON_ASSIGN(auto story, storage::timelineOf(database, id, events + 1));
    Detail detail;
    detail.record = {Area::Contacts, id.value};
    detail.title = nameOf(contact);
    detail.district = district;
    detail.districtName = m_words.district(district);
    detail.facts = {contact.salutation, m_words.labels(domain::CodeList::Language, contact.languages)};
    if (!contact.preferredLanguage.isEmpty())
        detail.facts +=
            tr("prefers %1").arg(m_words.label(domain::CodeList::Language, contact.preferredLanguage));
    detail.facts.removeAll(QString());
    if (!m_readOnly)
        detail.actions.push_back({u"session"_s, tr("Session"), u"dialog-messages"_s, {}, u"Ctrl+B"_s});
    addReachable(detail, contact.phones, contact.emails, contact.street, contact.postalCode, contact.town);
    addCommon(detail, contact.locked ? tr("Locked against deletion.") : QString());
    if (contact.doNotContact)
        detail.notices.push_back({tr("Wishes not to be contacted."), Tone::Bad, {}, {}});
    if (contact.locked)
        detail.notices.push_back({tr("Locked against deletion."), Tone::Warning, {}, {}});
    if (!contact.notes.isEmpty())
        detail.texts.push_back(inWords(tr("Notes"), contact.notes));
    addStory(detail, std::move(story), events);
    if (!roleRows.empty())
        detail.sections.push_back(roles(roleRows, true));
    detail.sections.push_back(consents(consentList));
    if (DetailSection place = address(contact.street, contact.postalCode, contact.town); !place.lines.empty())
        detail.sections.push_back(place);
    return detail;
}

base::Result<Detail> RecordDetails::organisation(storage::Database& database, domain::OrganisationId id,
                                                 int events) const
{
    SPOTON_ASSIGN(const domain::Organisation organisation,
                  storage::OrganisationRepository(database, m_places).find(id));
    SPOTON_ASSIGN(const auto roleRows, storage::rolesOf(database, id));
    SPOTON_ASSIGN(auto story, storage::timelineOf(database, id, events + 1));
    Detail detail;
    detail.record = {Area::Organisations, id.value};
    detail.title = organisation.name;
    detail.district = organisation.district;
    detail.districtName = m_words.district(organisation.district);
    detail.facts = {m_words.label(domain::CodeList::OrganisationKind, organisation.kind),
                    organisation.shortName,
                    m_words.labels(domain::CodeList::Language, organisation.languages)};
    detail.facts.removeAll(QString());
    if (!m_readOnly)
        detail.actions.push_back({u"session"_s, tr("Session"), u"dialog-messages"_s, {}, u"Ctrl+B"_s});
    addReachable(detail, organisation.phones, organisation.emails, organisation.street,
                 organisation.postalCode, organisation.town);
    addCommon(detail);
    if (organisation.status != domain::OrganisationStatus::Active)
        detail.notices.push_back({organisation.status == domain::OrganisationStatus::Dissolved
                                      ? tr("This organisation is dissolved.")
                                      : tr("This organisation is dormant."),
                                  Tone::Bad,
                                  {},
                                  {}});
    if (domain::isStale(organisation.verifiedOn, m_words.today())) {
        const QString who = nameOfStaff(organisation.verifiedBy);
        const QString words =
            !organisation.verifiedOn ? tr("These data were never checked.")
            : who.isEmpty()
                ? tr("Last checked on %1.").arg(m_words.day(*organisation.verifiedOn))
                : text::withOneStop(
                      tr("Last checked on %1 by %2.").arg(m_words.day(*organisation.verifiedOn), who));
        detail.notices.push_back(
            {words, Tone::Stale, m_readOnly ? QString() : tr("Checked today"), u"verify"_s});
    }
    if (!organisation.description.isEmpty())
        detail.texts.push_back(inWords(tr("Description"), organisation.description));
    if (!organisation.notes.isEmpty())
        detail.texts.push_back(inWords(tr("Notes"), organisation.notes));
    addStory(detail, std::move(story), events);
    if (!roleRows.empty())
        detail.sections.push_back(roles(roleRows, false));
    if (DetailSection facts = about(organisation); !facts.lines.empty())
        detail.sections.push_back(facts);
    if (!organisation.topics.isEmpty())
        detail.sections.push_back(
            inWords(tr("Topics"), m_words.labels(domain::CodeList::Topic, organisation.topics)));
    if (DetailSection place = address(organisation.street, organisation.postalCode, organisation.town);
        !place.lines.empty())
        detail.sections.push_back(place);
    return detail;
}

} // namespace spoton::viewmodels
