// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/validation.h"
#include "domain/words.h"
#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"
#include "storage/participation.h"
#include "storage/referral_repository.h"
#include "storage/session_entry.h"
#include "storage/timeline.h"
#include "storage/workshop_repository.h"
#include "viewmodels/record_details.h"
#include "viewmodels/referral_steps.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

constexpr int kMostPeople = 30; ///< named in the detail of a workshop

/// Of how a referral ended.
QString iconOfEnd(domain::ReferralStatus status)
{
    using enum domain::ReferralStatus;
    switch (status) {
    case Succeeded:
        return u"checkmark"_s;
    case Failed:
        return u"dialog-cancel"_s;
    case Withdrawn:
        return u"edit-undo"_s;
    case Suggested:
    case Contacted:
    case Unknown:
        break;
    }
    return u"clock"_s;
}

/// The name, which leads to the record, above what is said of it.
void addPartaking(DetailSection& section, const QString& name, std::optional<Destination> record,
                  const QString& state)
{
    section.lines.push_back({name, {}, {}, record, {}, {}});
    if (!state.isEmpty())
        section.lines.push_back({{}, state, {}, {}, {}, {}});
}

} // namespace

base::Result<Detail> RecordDetails::session(storage::Database& database, domain::SessionId id) const
{
    storage::OrganisationRepository organisations(database, m_places);
    storage::ContactRepository contacts(database, m_places);
    SPOTON_ASSIGN(const storage::SessionEntry entry, storage::findEntry(database, m_places, id));
    const domain::CounsellingSession& session = entry.session;
    storage::SessionDetails client{session, {}};
    Detail detail;
    detail.record = {Area::Sessions, id.value};
    DetailSection who{tr("Who"), {}};
    if (entry.organisation) {
        SPOTON_ASSIGN(const domain::Organisation organisation, organisations.find(entry.organisation->id));
        detail.title = organisation.name;
        who.lines.push_back(
            {organisation.name, {}, {}, Destination{Area::Organisations, organisation.id.value}, {}, {}});
    }
    for (const storage::ContactEntry& contact : entry.contacts) {
        SPOTON_ASSIGN(const domain::Contact person, contacts.find(contact.id));
        client.contacts.push_back(contact.id);
        if (detail.title.isEmpty())
            detail.title = nameOf(person);
        who.lines.push_back({nameOf(person), {}, {}, Destination{Area::Contacts, person.id.value}, {}, {}});
    }
    if (session.furtherPersons > 0)
        who.lines.push_back(
            {tr("%n further person(s)", nullptr, session.furtherPersons), {}, {}, {}, {}, {}});
    const bool anonymous = !session.organisation && entry.contacts.empty();
    if (anonymous)
        who.lines.push_back({tr("without name"), {}, {}, {}, {}, {}});
    if (detail.title.isEmpty())
        detail.title = tr("Anonymous session");
    SPOTON_ASSIGN(const int earlier, storage::earlierSessions(database, client));
    const bool first = anonymous ? !session.markedFollowUp : earlier == 0;
    detail.district = session.district;
    detail.districtName = m_words.district(session.district);
    detail.facts = {m_words.day(session.date),
                    session.start ? m_words.locale().toString(*session.start, QLocale::ShortFormat)
                                  : QString(),
                    m_words.minutes(session.minutes)};
    detail.facts.removeAll(QString());
    addCommon(detail);
    if (anonymous && !m_readOnly)
        detail.notices.push_back(
            {tr("Nobody is linked to this session yet."), Tone::Warning, tr("Link someone"), u"edit"_s});
    if (session.state != domain::SessionState::Held)
        detail.notices.push_back(
            {tr("%1: this session does not count.").arg(domain::label(session.state, m_words.language())),
             Tone::Warning,
             {},
             {}});
    for (const auto& [title, words] :
         {std::pair(tr("Concern"), session.concern), std::pair(tr("Content"), session.content),
          std::pair(tr("Agreed steps"), session.agreedSteps)}) {
        if (!words.isEmpty())
            detail.texts.push_back(inWords(title, words));
    }
    if (!entry.referrals.empty() || !entry.followUps.empty()) {
        detail.timelineTitle = tr("What came of it");
        for (const storage::ReferralEntry& referral : entry.referrals) {
            SPOTON_ASSIGN(const domain::Organisation target, organisations.find(referral.target.id));
            detail.timeline.push_back({m_words.day(referral.referral.date), u"document-send"_s,
                                       tr("to %1").arg(target.name),
                                       m_words.label(domain::CodeList::Topic, referral.referral.topic),
                                       m_words.tag(referral.referral.status),
                                       Destination{Area::Referrals, referral.referral.id.value}});
        }
        for (const domain::FollowUp& followUp : entry.followUps)
            detail.timeline.push_back({m_words.day(followUp.due),
                                       u"view-pim-tasks"_s,
                                       followUp.words.isEmpty() ? tr("Follow-up") : followUp.words,
                                       tr("Follow-up"),
                                       followUp.doneOn ? Tag{tr("done"), Tone::Good} : Tag(),
                                       {}});
    }
    detail.sections.push_back(who);
    DetailSection how{tr("How"), {}};
    const QString counts = first ? tr("First session") : tr("Follow-up session");
    for (const QString& words :
         {session.state == domain::SessionState::Held ? counts : QString(),
          m_words.label(domain::CodeList::Channel, session.channel),
          m_words.label(domain::CodeList::Language, session.language),
          session.interpreter ? tr("with interpreter") : QString(),
          session.preparationMinutes.value_or(0) > 0
              ? tr("%1 of preparation").arg(m_words.minutes(*session.preparationMinutes))
              : QString(),
          session.travelMinutes.value_or(0) > 0
              ? tr("%1 of travel").arg(m_words.minutes(*session.travelMinutes))
              : QString()}) {
        if (!words.isEmpty())
            how.lines.push_back({words, {}, {}, {}, {}, {}});
    }
    // Where nothing was written down, what there is stands in the middle.
    auto& place = detail.texts.empty() && detail.timeline.empty() ? detail.texts : detail.sections;
    if (!how.lines.empty())
        place.push_back(how);
    place.push_back(inWords(tr("Topics"), m_words.labels(domain::CodeList::Topic, session.topics)));
    for (const domain::Staff& person : m_staff) {
        if (session.staff == person.id)
            detail.sections.push_back(inWords(tr("Counsellor"), person.name));
    }
    return detail;
}

base::Result<Detail> RecordDetails::workshop(storage::Database& database, domain::WorkshopId id) const
{
    storage::WorkshopRepository workshops(database);
    SPOTON_ASSIGN(const domain::Workshop workshop, workshops.find(id));
    SPOTON_ASSIGN(const auto meetings, storage::attendancesOf(database, id));
    SPOTON_ASSIGN(const auto participants, storage::participantsOf(database, id));
    SPOTON_ASSIGN(const auto organisations, storage::organisationsOf(database, id));
    Detail detail;
    detail.record = {Area::Workshops, id.value};
    detail.title = workshop.title;
    if (!meetings.empty()) {
        detail.district = meetings.front().meeting.district;
        detail.districtName = m_words.district(*detail.district);
    }
    detail.facts = {m_words.label(domain::CodeList::WorkshopKind, workshop.kind),
                    m_words.label(domain::CodeList::Language, workshop.language)};
    detail.facts.removeAll(QString());
    detail.actions.push_back({u"history"_s, tr("History of changes"), u"view-history"_s, {}, {}, true});
    if (!workshop.description.isEmpty())
        detail.texts.push_back(inWords(tr("Description"), workshop.description));
    detail.timelineTitle = tr("Meetings");
    detail.timelineSummary = tr("%n meeting(s)", nullptr, int(meetings.size()));
    int all = 0;
    for (const storage::MeetingAttendances& there : meetings) {
        const domain::Meeting& meeting = there.meeting;
        all += there.all();
        QStringList when;
        for (const auto& time : {meeting.start, meeting.end}) {
            if (time)
                when += m_words.locale().toString(*time, QLocale::ShortFormat);
        }
        QStringList place{when.join(u"–"_s), meeting.venue, meeting.town};
        place.removeAll(QString());
        detail.timeline.push_back({m_words.day(meeting.date),
                                   u"view-calendar"_s,
                                   place.isEmpty() ? workshop.title : place.join(u", "_s),
                                   attendances(there),
                                   {},
                                   {}});
    }
    if (all > 0)
        detail.timelineSummary += u", "_s + tr("%n attendance(s)", nullptr, all);
    if (!workshop.topics.isEmpty())
        detail.sections.push_back(
            inWords(tr("Topics"), m_words.labels(domain::CodeList::Topic, workshop.topics)));
    if (!workshop.trainers.isEmpty())
        detail.sections.push_back(inWords(tr("Trainers"), workshop.trainers));
    if (workshop.capacity)
        detail.sections.push_back(inWords(tr("Places"), m_words.locale().toString(*workshop.capacity)));
    addParticipants(detail, participants, int(meetings.size()));
    if (!organisations.empty()) {
        DetailSection section{tr("Organisations"), {}};
        for (const storage::PartakingOrganisation& organisation : organisations)
            addPartaking(section, organisation.name, Destination{Area::Organisations, organisation.id.value},
                         organisation.cooperates ? tr("cooperates") : QString());
        detail.sections.push_back(std::move(section));
    }
    detail.sections.push_back(
        inWords(tr("Signed list"), workshop.signedList ? tr("on file") : tr("not on file")));
    return detail;
}

QString RecordDetails::attendances(const storage::MeetingAttendances& there) const
{
    QStringList words{m_words.district(there.meeting.district)};
    if (there.named > 0)
        words += tr("%n by name", nullptr, there.named);
    if (there.unnamed() > 0) {
        QStringList parts;
        for (const auto& [count, part] :
             {std::pair(there.female, tr("%n female", nullptr, there.female)),
              std::pair(there.male, tr("%n male", nullptr, there.male)),
              std::pair(there.diverse, tr("%n diverse", nullptr, there.diverse)),
              std::pair(there.notStated, tr("%n not stated", nullptr, there.notStated))}) {
            if (count > 0)
                parts += part;
        }
        words += tr("%n without a name", nullptr, there.unnamed()) + u" ("_s + parts.join(u", "_s) + u')';
    }
    return words.join(u", "_s);
}

void RecordDetails::addParticipants(Detail& detail, const std::vector<storage::Participant>& participants,
                                    int meetings) const
{
    if (participants.empty())
        return;
    DetailSection section{tr("People"), {}};
    for (const storage::Participant& person : participants | std::views::take(kMostPeople)) {
        QString state = tr("present at %1 of %2").arg(person.present).arg(meetings);
        if (person.state == domain::RegistrationState::WaitingList)
            state = tr("on the waiting list");
        else if (person.state == domain::RegistrationState::Cancelled)
            state = tr("cancelled");
        std::optional<Destination> link;
        if (person.contact)
            link = Destination{Area::Contacts, person.contact->value};
        addPartaking(section, person.name, link, state);
    }
    if (const int more = int(participants.size()) - kMostPeople; more > 0)
        section.lines.push_back({{}, tr("and %n more", nullptr, more), {}, {}, {}, {}});
    detail.sections.push_back(std::move(section));
}

base::Result<Detail> RecordDetails::referral(storage::Database& database, domain::ReferralId id) const
{
    storage::OrganisationRepository organisations(database, m_places);
    SPOTON_ASSIGN(const domain::Referral referral, storage::ReferralRepository(database).find(id));
    SPOTON_ASSIGN(const domain::Organisation target, organisations.find(referral.targetOrganisation));
    Detail detail;
    detail.record = {Area::Referrals, id.value};
    detail.district = target.district;
    detail.title = tr("Referral to %1").arg(target.name);
    detail.facts = {m_words.day(referral.date), domain::label(referral.status, m_words.language()),
                    m_words.label(domain::CodeList::Topic, referral.topic)};
    detail.facts.removeAll(QString());
    const bool open = domain::isOpen(referral.status);
    if (!m_readOnly && referral.session)
        detail.actions.push_back({u"edit"_s, tr("Edit"), u"document-edit"_s, {}, u"Ctrl+E"_s});
    detail.actions.push_back({u"history"_s, tr("History of changes"), u"view-history"_s, {}, {}, true});
    if (!m_readOnly)
        std::ranges::move(referralSteps(referral, m_words.labels(), m_words.language()),
                          std::back_inserter(detail.actions));
    if (open && referral.checkBackOn && *referral.checkBackOn <= m_words.today())
        detail.notices.push_back(
            {tr("To be asked about since %1.").arg(m_words.day(*referral.checkBackOn)), Tone::Stale, {}, {}});
    if (!referral.outcome.isEmpty())
        detail.texts.push_back(inWords(tr("Outcome"), referral.outcome));
    DetailSection whom{tr("Client"), {}};
    if (referral.organisation) {
        SPOTON_ASSIGN(const domain::Organisation client, organisations.find(*referral.organisation));
        whom.lines.push_back(
            {client.name, {}, {}, Destination{Area::Organisations, client.id.value}, {}, {}});
    }
    if (referral.contact) {
        SPOTON_ASSIGN(const domain::Contact client,
                      storage::ContactRepository(database, m_places).find(*referral.contact));
        whom.lines.push_back({nameOf(client), {}, {}, Destination{Area::Contacts, client.id.value}, {}, {}});
    }
    if (whom.lines.empty())
        whom.lines.push_back({tr("without name"), {}, {}, {}, {}, {}});
    detail.sections.push_back(whom);
    detail.sections.push_back(
        {tr("Referred to"),
         {{target.name, {}, {}, Destination{Area::Organisations, target.id.value}, {}, {}}}});
    detail.timelineTitle = tr("How it went");
    detail.timelineSummary = tr("%n attempt(s)", nullptr, referral.attempts);
    if (referral.checkBackOn && open)
        detail.timeline.push_back(
            {m_words.day(*referral.checkBackOn), u"view-pim-tasks"_s, tr("Ask again"), {}, {}, {}});
    if (!open)
        detail.timeline.push_back({referral.answeredOn ? m_words.day(*referral.answeredOn) : QString(),
                                   iconOfEnd(referral.status),
                                   domain::label(referral.status, m_words.language()),
                                   m_words.label(domain::CodeList::ReferralReason, referral.reason),
                                   {},
                                   {}});
    detail.timeline.push_back({m_words.day(referral.date),
                               u"document-send"_s,
                               tr("Referred"),
                               m_words.label(domain::CodeList::Topic, referral.topic),
                               {},
                               {}});
    detail.sections.push_back(inWords(tr("Passing data on"), referral.consentToShare
                                                                 ? tr("with the client's consent")
                                                                 : tr("given by word to the client")));
    if (referral.session)
        detail.sections.push_back({tr("Session"),
                                   {{tr("Open the session"),
                                     {},
                                     {},
                                     Destination{Area::Sessions, referral.session->value},
                                     {},
                                     {}}}});
    return detail;
}

} // namespace spoton::viewmodels
