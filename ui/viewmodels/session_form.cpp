// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/session_form.h"

#include "domain/validation.h"
#include "exchange/values.h"
#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"
#include "storage/record_windows.h"
#include "storage/timeline.h"
#include "text/sentences.h"
#include "viewmodels/record_rows.h"

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

domain::Organisation organisationFrom(const Party& party)
{
    domain::Organisation organisation;
    organisation.name = party.name.trimmed();
    organisation.kind = party.kind;
    organisation.postalCode = party.postalCode.trimmed();
    organisation.town = party.town.trimmed();
    return organisation;
}

domain::Contact contactFrom(const Party& party)
{
    domain::Contact contact;
    contact.givenName = party.givenName.trimmed();
    contact.familyName = party.familyName.trimmed();
    contact.postalCode = party.postalCode.trimmed();
    contact.town = party.town.trimmed();
    if (!party.phone.trimmed().isEmpty())
        contact.phones = {party.phone.trimmed()};
    if (!party.email.trimmed().isEmpty())
        contact.emails = {party.email.trimmed()};
    return contact;
}

/// A new one has been checked by who enters it, today.
storage::OrganisationEntry entryFrom(const Party& party, const OpenFile& file)
{
    storage::OrganisationEntry entry{{party.id}, {}};
    if (party.isFresh()) {
        entry.fresh = organisationFrom(party);
        entry.fresh.verifiedOn = file.surroundings().today();
        if (file.facts().me)
            entry.fresh.verifiedBy = file.facts().me;
    }
    return entry;
}

struct Recorded
{
    SessionDraft draft;
    storage::SessionEntry entry;
    std::optional<storage::Draft> kept;
};

/// What the form shows of a recorded session: names beside the ids.
base::Result<Recorded> readSession(storage::Database& database, const domain::Places& places,
                                   domain::SessionId id)
{
    SPOTON_ASSIGN(storage::SessionEntry entry, storage::findEntry(database, places, id));
    storage::OrganisationRepository organisations(database, places);
    storage::ContactRepository contacts(database, places);
    const domain::CounsellingSession& session = entry.session;
    SessionDraft draft;
    draft.id = session.id.value;
    draft.date = session.date;
    draft.start = session.start ? session.start->toString(u"HH:mm"_s) : QString();
    draft.minutes = QString::number(session.minutes);
    draft.preparation = session.preparationMinutes ? QString::number(*session.preparationMinutes) : QString();
    draft.travel = session.travelMinutes ? QString::number(*session.travelMinutes) : QString();
    draft.staff = session.staff ? session.staff->value : 0;
    draft.channel = session.channel;
    draft.language = session.language;
    draft.interpreter = session.interpreter;
    draft.furtherPersons = session.furtherPersons ? QString::number(session.furtherPersons) : QString();
    draft.district = session.district;
    draft.topics = session.topics;
    draft.state = session.state;
    draft.markedFollowUp = session.markedFollowUp;
    draft.concern = session.concern;
    draft.content = session.content;
    draft.agreedSteps = session.agreedSteps;
    if (entry.organisation) {
        SPOTON_ASSIGN(const domain::Organisation organisation, organisations.find(entry.organisation->id));
        draft.organisation = Party{organisation.id.value, organisation.name};
    }
    for (const storage::ContactEntry& contact : entry.contacts) {
        SPOTON_ASSIGN(const domain::Contact found, contacts.find(contact.id));
        draft.contacts.push_back({found.id.value, nameOf(found)});
    }
    for (const storage::ReferralEntry& referral : entry.referrals) {
        SPOTON_ASSIGN(const domain::Organisation target, organisations.find(referral.target.id));
        const domain::Referral& r = referral.referral;
        draft.referrals.push_back({r.id.value, Party{target.id.value, target.name}, r.topic, r.status,
                                   r.reason, r.consentToShare, r.checkBackOn, r.outcome});
    }
    for (const domain::FollowUp& followUp : entry.followUps)
        draft.followUps.push_back({followUp.id.value, followUp.due, followUp.words});
    return Recorded{draft, entry, {}};
}

struct Kept
{
    std::optional<storage::Draft> draft;
    std::optional<domain::CounsellingSession> last;
};

} // namespace

QString lastChecked(const PartyFacts& facts, const QLocale& locale)
{
    return facts.verifiedOn ? SessionForm::tr("Data last checked on %1")
                                  .arg(locale.toString(*facts.verifiedOn, QLocale::ShortFormat))
                            : SessionForm::tr("Data never checked");
}

SessionForm::SessionForm(OpenFile& file, QObject* parent)
    : QObject(parent), m_file(file),
      m_keeper(
          file, [this] { return isTouched() ? std::optional(toJson(m_draft)) : std::nullopt; }, this)
{
    connect(&m_keeper, &DraftKeeper::tried, this, &SessionForm::keepTried);
}

void SessionForm::startNew()
{
    SessionDraft fresh;
    fresh.date = m_file.surroundings().today();
    fresh.staff = m_file.facts().me.value;
    const int beginning = ++m_beginnings;
    begin(fresh);
    m_file.read(
        this,
        [me = m_file.facts().me](storage::Database& database) -> base::Result<Kept> {
            Kept kept;
            SPOTON_ASSIGN(kept.draft, storage::findDraft(database, draftKind({Area::SessionForm, 0})));
            SPOTON_ASSIGN(kept.last, storage::lastSession(database, {}, {}, me));
            return kept;
        },
        [this, beginning](const base::Result<Kept>& kept) {
            if (!kept || beginning != m_beginnings)
                return;
            if (kept->draft)
                return restore(*kept->draft);
            m_beginning.channel = kept->last ? kept->last->channel : kUsualChannel;
            m_beginning.language = kept->last ? kept->last->language : kUsualLanguage;
            propose(m_beginning.channel, m_beginning.language);
            Q_EMIT changed();
        });
}

void SessionForm::startFrom(domain::SessionId id)
{
    const int beginning = ++m_beginnings;
    m_file.read(
        this,
        [id, &places = m_file.surroundings().places](storage::Database& database) -> base::Result<Recorded> {
            SPOTON_ASSIGN(Recorded recorded, readSession(database, places, id));
            SPOTON_ASSIGN(recorded.kept,
                          storage::findDraft(database, draftKind({Area::SessionForm, id.value})));
            return recorded;
        },
        [this, beginning](const base::Result<Recorded>& read) {
            if (beginning != m_beginnings)
                return;
            if (!read) {
                Q_EMIT m_file.failed(read.error());
                return;
            }
            begin(read->draft);
            readTargets();
            m_recorded = read->entry.session;
            for (const storage::ReferralEntry& referral : read->entry.referrals)
                m_recordedReferrals[referral.referral.id.value] = referral.referral;
            for (const domain::FollowUp& followUp : read->entry.followUps)
                m_recordedFollowUps[followUp.id.value] = followUp;
            if (read->kept)
                return restore(*read->kept);
            m_channelByHand = m_languageByHand = true;
            readFacts();
            readPast();
        });
}

QJsonObject SessionForm::withTyped(QJsonObject kept) const
{
    const QJsonObject before = toJson(m_beginning);
    const QJsonObject now = toJson(m_draft);
    for (const QString& key : now.keys()) {
        if (now[key] == before[key])
            continue;
        const bool words = key == u"concern"_s || key == u"content"_s || key == u"agreedSteps"_s;
        const QString earlier = words ? kept[key].toString() : QString();
        kept[key] = earlier.isEmpty() ? now[key] : QJsonValue(QString(earlier + u'\n' + now[key].toString()));
    }
    return kept;
}

void SessionForm::restore(const storage::Draft& kept)
{
    SessionDraft draft = sessionDraftFrom(withTyped(contentOf(kept)));
    draft.id = m_draft.id;
    m_draft = std::move(draft);
    // It stands there as it was left, whoever is chosen in it.
    m_channelByHand = m_languageByHand = true;
    m_keeper.restored(kept);
    validate();
    readFacts();
    readTargets();
    readPast();
    Q_EMIT started();
}

void SessionForm::begin(SessionDraft draft)
{
    m_draft = std::move(draft);
    m_keeper.begin({Area::SessionForm, m_draft.id});
    m_beginning = m_draft;
    m_recorded = {};
    m_recordedReferrals.clear();
    m_recordedFollowUps.clear();
    m_touched.clear();
    m_channelByHand = m_languageByHand = false;
    m_organisationFacts.reset();
    m_targetFacts.clear();
    m_contactDistrict.reset();
    validate();
    readPast();
    Q_EMIT started();
}

void SessionForm::noteChange()
{
    validate();
    m_keeper.noteChange();
    readPast();
    Q_EMIT changed();
}

void SessionForm::touch(FormField field, int place)
{
    if (m_touched.insert({field, place}).second)
        Q_EMIT changed();
}

void SessionForm::chooseOrganisation(const Party& organisation)
{
    m_organisationFacts.reset();
    m_draft.organisation = organisation;
    m_draft.typedOrganisation.clear();
    followClient();
    noteChange();
    readFacts();
}

void SessionForm::clearOrganisation()
{
    m_organisationFacts.reset();
    m_draft.organisation.reset();
    followClient();
    noteChange();
    readFacts();
}

void SessionForm::followClient()
{
    const auto clientOf = [](const SessionDraft& draft) {
        return draft.organisation       ? std::optional(*draft.organisation)
               : draft.contacts.empty() ? std::nullopt
                                        : std::optional(draft.contacts.front());
    };
    // A recorded session keeps its district as long as it keeps its client.
    if (!isNew() && clientOf(m_draft) == clientOf(m_beginning))
        m_draft.district = m_beginning.district;
    else
        m_draft.district.reset();
}

void SessionForm::addContact(const Party& contact)
{
    const bool there = contact.id && std::any_of(m_draft.contacts.begin(), m_draft.contacts.end(),
                                                 [&](const Party& party) { return party.id == contact.id; });
    if (there)
        return;
    m_draft.contacts.push_back(contact);
    m_draft.typedContact.clear();
    if (!isNew() && !m_draft.organisation && m_draft.contacts.size() == 1)
        followClient();
    noteChange();
    readFacts();
}

void SessionForm::chooseClient(domain::ContactId id)
{
    m_file.read(
        this,
        [id, &places = m_file.surroundings().places](storage::Database& database) {
            return storage::ContactRepository(database, places).find(id);
        },
        [this](const base::Result<domain::Contact>& contact) {
            if (isTouched())
                Q_EMIT clientLeftOut();
            else if (contact)
                addContact({contact->id.value, nameOf(*contact)});
        });
}

void SessionForm::chooseClient(domain::OrganisationId id)
{
    m_file.read(
        this,
        [id, &places = m_file.surroundings().places](storage::Database& database) {
            return storage::OrganisationRepository(database, places).find(id);
        },
        [this](const base::Result<domain::Organisation>& organisation) {
            if (isTouched())
                Q_EMIT clientLeftOut();
            else if (organisation)
                chooseOrganisation({organisation->id.value, organisation->name});
        });
}

void SessionForm::choosePerson(const Party& contact)
{
    m_draft.typedOrganisation.clear();
    addContact(contact);
    if (m_draft.organisation)
        return;
    m_file.read(
        this,
        [id = domain::ContactId{contact.id}](storage::Database& database) {
            return storage::rolesOf(database, id);
        },
        [this, contact](const base::Result<std::vector<storage::RoleRow>>& roles) {
            const bool stands = !m_draft.organisation && !m_draft.contacts.empty() &&
                                m_draft.contacts.front().id == contact.id;
            if (!roles || !stands)
                return;
            const auto main = std::ranges::find_if(
                *roles, [](const storage::RoleRow& row) { return row.role.main && !row.former; });
            if (main != roles->end())
                chooseOrganisation({main->role.organisation.value, main->organisation});
        });
}

void SessionForm::removeContact(int place)
{
    m_draft.contacts.erase(m_draft.contacts.begin() + place);
    if (!isNew() && !m_draft.organisation && place == 0)
        followClient();
    noteChange();
    readFacts();
}

void SessionForm::chooseChannel(const domain::Code& channel)
{
    m_channelByHand = true;
    change([&](SessionDraft& draft) { draft.channel = channel; });
}

void SessionForm::chooseLanguage(const domain::Code& language)
{
    m_languageByHand = true;
    change([&](SessionDraft& draft) { draft.language = language; });
}

void SessionForm::addReferral()
{
    change([](SessionDraft& draft) {
        ReferralDraft referral;
        referral.topic = draft.topics.codes().value(0);
        if (draft.date.isValid())
            referral.checkBackOn = draft.date.addDays(domain::kCheckBackDays);
        draft.referrals.push_back(referral);
    });
}

void SessionForm::addFollowUp()
{
    change([this](SessionDraft& draft) {
        draft.followUps.push_back({0, m_file.surroundings().today().addDays(7), {}});
    });
}

void SessionForm::chooseTarget(int referral, const Party& target)
{
    change([&](SessionDraft& draft) { draft.referrals[std::size_t(referral)].target = target; });
    readTargets();
}

std::optional<PartyFacts> SessionForm::targetFacts(int referral) const
{
    const std::optional<Party>& target = m_draft.referrals[std::size_t(referral)].target;
    const auto known = m_targetFacts.find(target ? target->id : 0);
    return known == m_targetFacts.end() ? std::nullopt : std::optional(known->second);
}

void SessionForm::readTargets()
{
    std::vector<domain::OrganisationId> unknown;
    for (const ReferralDraft& referral : m_draft.referrals) {
        if (referral.target && !referral.target->isFresh() && !m_targetFacts.contains(referral.target->id))
            unknown.push_back({referral.target->id});
    }
    if (unknown.empty())
        return;
    m_file.read(
        this,
        [unknown, &places = m_file.surroundings().places](
            storage::Database& database) -> base::Result<std::vector<domain::Organisation>> {
            std::vector<domain::Organisation> found;
            for (const domain::OrganisationId id : unknown) {
                SPOTON_ASSIGN(found.emplace_back(),
                              storage::OrganisationRepository(database, places).find(id));
            }
            return found;
        },
        [this](const base::Result<std::vector<domain::Organisation>>& found) {
            if (!found)
                return;
            for (const domain::Organisation& organisation : *found)
                m_targetFacts[organisation.id.value] = factsOf(organisation);
            Q_EMIT changed();
        });
}

PartyFacts SessionForm::factsOf(const domain::Organisation& organisation) const
{
    return {organisation.district, organisation.verifiedOn,
            domain::isStale(organisation.verifiedOn, m_file.surroundings().today()), organisation.kind,
            organisation.town};
}

void SessionForm::suggest(Sought sought, const QString& typed, std::function<void(std::vector<ListRow>)> then)
{
    using Part = search::DirectoryFilter::Part;
    std::vector<Part> parts;
    if (sought != Sought::Contacts)
        parts.push_back(Part::Organisations);
    if (sought != Sought::Organisations)
        parts.push_back(Part::Contacts);
    m_file.read(
        this,
        [parts, typed,
         words = RowWords(m_file)](storage::Database& database) -> base::Result<std::vector<ListRow>> {
            std::vector<ListRow> rows;
            for (const Part part : parts) {
                const search::DirectoryFilter filter{.text = typed, .part = part};
                SPOTON_ASSIGN(const auto found, storage::listRows(database, filter, 0, kSuggestions));
                // However many organisations there are, people keep room.
                if (!rows.empty())
                    rows.resize(std::min(rows.size(), std::max(std::size_t(kSuggestions) - found.size(),
                                                               std::size_t(kSuggestions) / 2)));
                for (const storage::DirectoryListRow& row : found) {
                    if (rows.size() == std::size_t(kSuggestions))
                        break;
                    rows.push_back(words.row(row));
                    if (parts.size() > 1 && !row.isOrganisation)
                        rows.back().icon = u"user"_s;
                }
            }
            return rows;
        },
        [then = std::move(then)](base::Result<std::vector<ListRow>> rows) {
            if (rows)
                then(std::move(*rows));
        });
}

Party SessionForm::freshOrganisation(const QString& typed)
{
    Party party;
    party.name = typed.trimmed();
    return party;
}

Party SessionForm::freshContact(const QString& typed)
{
    Party party;
    const QString name = typed.simplified();
    party.familyName = name.section(u' ', -1);
    party.givenName = name.section(u' ', 0, -2);
    if (party.givenName.isEmpty())
        std::swap(party.givenName, party.familyName);
    return party;
}

void SessionForm::readFacts()
{
    struct Facts
    {
        std::optional<domain::Organisation> organisation;
        std::optional<domain::District> contactDistrict;
        std::optional<domain::CounsellingSession> last;
        domain::Code language; ///< that the client would rather speak
    };
    const qint64 organisation = m_draft.organisation ? m_draft.organisation->id : 0;
    const qint64 contact = m_draft.contacts.empty() ? 0 : m_draft.contacts.front().id;
    if (!contact)
        m_contactDistrict.reset();
    if (!organisation && !contact)
        return;
    m_file.read(
        this,
        [organisation, contact,
         &places = m_file.surroundings().places](storage::Database& database) -> base::Result<Facts> {
            Facts facts;
            if (organisation) {
                SPOTON_ASSIGN(facts.organisation,
                              storage::OrganisationRepository(database, places).find({organisation}));
                SPOTON_ASSIGN(facts.last,
                              storage::lastSession(database, domain::OrganisationId{organisation}, {}, {}));
                if (facts.organisation->languages.codes().size() == 1)
                    facts.language = facts.organisation->languages.codes().front();
            }
            if (contact) {
                storage::ContactRepository contacts(database, places);
                SPOTON_ASSIGN(facts.contactDistrict, contacts.districtOf({contact}));
                SPOTON_ASSIGN(const domain::Contact person, contacts.find({contact}));
                if (!person.preferredLanguage.isEmpty())
                    facts.language = person.preferredLanguage;
                if (!organisation) {
                    SPOTON_ASSIGN(facts.last,
                                  storage::lastSession(database, {}, domain::ContactId{contact}, {}));
                }
            }
            return facts;
        },
        [this, organisation, contact](const base::Result<Facts>& facts) {
            const bool stands = (m_draft.organisation ? m_draft.organisation->id : 0) == organisation &&
                                (m_draft.contacts.empty() ? 0 : m_draft.contacts.front().id) == contact;
            if (!facts || !stands)
                return;
            if (facts->organisation)
                m_organisationFacts = factsOf(*facts->organisation);
            m_contactDistrict = facts->contactDistrict;
            if (isNew())
                propose(facts->last ? facts->last->channel : domain::Code(),
                        facts->last ? facts->last->language : facts->language);
            validate();
            Q_EMIT changed();
        });
}

void SessionForm::propose(const domain::Code& channel, const domain::Code& language)
{
    if (!m_channelByHand && !channel.isEmpty())
        m_draft.channel = channel;
    if (!m_languageByHand && !language.isEmpty())
        m_draft.language = language;
}

void SessionForm::readPast()
{
    const int question = ++m_past;
    storage::SessionDetails details;
    details.session = parsed();
    if (m_draft.organisation && !m_draft.organisation->isFresh())
        details.session.organisation = domain::OrganisationId{m_draft.organisation->id};
    if (!m_draft.contacts.empty() && !m_draft.contacts.front().isFresh())
        details.contacts.push_back({m_draft.contacts.front().id});
    const bool known = details.session.organisation || (!m_draft.organisation && !details.contacts.empty());
    const auto say = [this](int earlier) {
        const bool anonymous = m_draft.isAnonymous();
        const bool first = anonymous ? !m_draft.markedFollowUp : earlier == 0;
        QStringList kinds{first ? tr("First session") : tr("Follow-up session")};
        if (!m_draft.referrals.empty())
            kinds += tr("referring session");
        m_countsAs = m_draft.state == domain::SessionState::Held ? kinds.join(u", "_s) : tr("not counted");
        if (m_draft.state != domain::SessionState::Held)
            m_countsBecause = tr("Only sessions that were held count.");
        else if (anonymous)
            m_countsBecause = tr("Nobody is chosen: an anonymous session.");
        else
            m_countsBecause =
                text::withOneStop(tr("Session number %1 of %2.")
                                      .arg(QString::number(earlier + 1),
                                           m_draft.organisation ? m_draft.organisation->name
                                                                : wholeName(m_draft.contacts.front())));
    };
    if (!known) {
        say(0);
        return;
    }
    m_file.read(
        this, [details](storage::Database& database) { return storage::earlierSessions(database, details); },
        [this, question, say](const base::Result<int>& earlier) {
            if (question != m_past || !earlier)
                return;
            say(*earlier);
            Q_EMIT changed();
        });
}

domain::District SessionForm::effectiveDistrict() const
{
    if (m_draft.district)
        return *m_draft.district;
    const domain::Places& places = m_file.surroundings().places;
    if (m_draft.organisation) {
        if (m_organisationFacts && m_organisationFacts->district)
            return *m_organisationFacts->district;
        return places.districtOf({}, m_draft.organisation->postalCode, m_draft.organisation->town)
            .value_or(domain::District::Unknown);
    }
    if (!m_draft.contacts.empty() && m_draft.contacts.front().isFresh())
        return places.districtOf({}, m_draft.contacts.front().postalCode, m_draft.contacts.front().town)
            .value_or(domain::District::Unknown);
    return m_contactDistrict.value_or(domain::District::Unknown);
}

domain::CounsellingSession SessionForm::parsed() const
{
    domain::CounsellingSession session = m_recorded;
    session.id = {m_draft.id};
    session.organisation.reset();
    session.date = m_draft.date;
    session.start = exchange::timeFrom(m_draft.start);
    session.minutes = exchange::minutesFrom(m_draft.minutes).value_or(0);
    session.preparationMinutes = exchange::minutesFrom(m_draft.preparation);
    session.travelMinutes = exchange::minutesFrom(m_draft.travel);
    session.staff = m_draft.staff ? std::optional(domain::StaffId{m_draft.staff}) : std::nullopt;
    session.channel = m_draft.channel;
    session.language = m_draft.language;
    session.interpreter = m_draft.interpreter;
    session.furtherPersons = exchange::numberFrom(m_draft.furtherPersons).value_or(0);
    session.topics = m_draft.topics;
    session.state = m_draft.state;
    session.markedFollowUp = m_draft.isAnonymous() && m_draft.markedFollowUp;
    session.concern = m_draft.concern.trimmed();
    session.content = m_draft.content.trimmed();
    session.agreedSteps = m_draft.agreedSteps.trimmed();
    return session;
}

void SessionForm::add(FormField field, int place, const QString& words, const QString& reason)
{
    m_issues.push_back({field, place, words, reason});
}

void SessionForm::validate()
{
    m_issues.clear();
    const auto minutes = [this](const QString& typed, FormField field, bool required) {
        if (typed.trimmed().isEmpty()) {
            if (required)
                add(field, 0, tr("Please enter minutes"), tr("Cannot save yet: the minutes are missing."));
            return;
        }
        const std::optional<int> read = exchange::minutesFrom(typed);
        if (read && *read > 24 * 60)
            add(field, 0, tr("At most 24 hours"), tr("Cannot save yet: more than 24 hours are entered."));
        else if (!read || *read < 0)
            add(field, 0, tr("Such as 45 or 1:15"), tr("Cannot save yet: the minutes cannot be read."));
    };
    const domain::Issues recorded = domain::validate(parsed());
    const auto wrong = [&recorded](domain::Field field) {
        return std::any_of(recorded.begin(), recorded.end(),
                           [field](const auto& issue) { return issue.field == field; });
    };
    const QString noDay = tr("No day of the calendar");
    if (wrong(domain::Field::Date))
        add(FormField::Date, 0, noDay, tr("Cannot save yet: the date is missing or impossible."));
    if (!m_draft.start.trimmed().isEmpty() && !exchange::timeFrom(m_draft.start))
        add(FormField::Start, 0, tr("Such as 14:10"), tr("Cannot save yet: the start is no time of day."));
    minutes(m_draft.minutes, FormField::Minutes, true);
    minutes(m_draft.preparation, FormField::Preparation, false);
    minutes(m_draft.travel, FormField::Travel, false);
    if (wrong(domain::Field::Topics))
        add(FormField::Topics, 0, tr("Please choose at least one topic"),
            tr("Cannot save yet: a topic is missing."));
    const std::optional<int> further = exchange::numberFrom(m_draft.furtherPersons);
    if (!m_draft.furtherPersons.trimmed().isEmpty() && (!further || *further < 0 || *further > 100000))
        add(FormField::FurtherPersons, 0, tr("A whole number"),
            tr("Cannot save yet: the number of further persons cannot be read."));
    if (m_draft.organisation && m_draft.organisation->isFresh() &&
        m_draft.organisation->name.trimmed().isEmpty())
        add(FormField::Organisation, 0, tr("Please enter a name"),
            tr("Cannot save yet: the new organisation has no name."));
    const QString choose = tr("Choose one of the list or create it with Alt+N");
    if (!m_draft.typedOrganisation.trimmed().isEmpty())
        add(FormField::Organisation, 0, choose,
            tr("Cannot save yet: the organisation is typed but not chosen."));
    if (!m_draft.typedContact.trimmed().isEmpty())
        add(FormField::Contact, -1, choose, tr("Cannot save yet: the contact is typed but not chosen."));
    for (int i = 0; i < int(m_draft.contacts.size()); ++i) {
        const Party& contact = m_draft.contacts[std::size_t(i)];
        if (contact.isFresh() && !domain::validate(contactFrom(contact)).empty())
            add(FormField::Contact, i, text::sentence(domain::validate(contactFrom(contact)).front()),
                tr("Cannot save yet: the new contact's name or e-mail address is wrong."));
    }
    for (int i = 0; i < int(m_draft.referrals.size()); ++i) {
        const ReferralDraft& referral = m_draft.referrals[std::size_t(i)];
        if (!referral.target || (referral.target->isFresh() && referral.target->name.trimmed().isEmpty()))
            add(FormField::ReferralTarget, i, tr("Please choose where to"),
                tr("Cannot save yet: it is not said where the referral goes."));
        if (referral.status == domain::ReferralStatus::Failed && referral.reason.isEmpty())
            add(FormField::ReferralReason, i, tr("Please choose a reason"),
                tr("Cannot save yet: the reason of the failed referral is missing."));
        if (referral.checkBackOn && !referral.checkBackOn->isValid())
            add(FormField::CheckBack, i, noDay, tr("Cannot save yet: the day to ask again is none."));
    }
    for (int i = 0; i < int(m_draft.followUps.size()); ++i) {
        if (!m_draft.followUps[std::size_t(i)].due.isValid())
            add(FormField::FollowUpDue, i, noDay, tr("Cannot save yet: the follow-up has no day."));
    }
}

QString SessionForm::issueOf(FormField field, int place) const
{
    if (!m_touched.contains({field, place}))
        return {};
    for (const FormIssue& issue : m_issues) {
        if (issue.field == field && issue.place == place)
            return issue.words;
    }
    return {};
}

QString SessionForm::blockedBy() const
{
    if (m_file.facts().readOnly)
        return tr("Cannot save: the file is open to read only.");
    return m_issues.empty() ? QString() : m_issues.front().reason;
}

storage::SessionEntry SessionForm::entry() const
{
    storage::SessionEntry entry;
    entry.session = parsed();
    entry.district = m_draft.district;
    if (m_draft.organisation)
        entry.organisation = entryFrom(*m_draft.organisation, m_file);
    for (const Party& contact : m_draft.contacts)
        entry.contacts.push_back(
            {{contact.id}, contact.isFresh() ? contactFrom(contact) : domain::Contact()});
    for (const ReferralDraft& draft : m_draft.referrals) {
        const auto recorded = m_recordedReferrals.find(draft.id);
        storage::ReferralEntry referral{entryFrom(*draft.target, m_file),
                                        recorded == m_recordedReferrals.end() ? domain::Referral()
                                                                              : recorded->second};
        domain::Referral& record = referral.referral;
        record.id = {draft.id};
        if (draft.target->id != record.targetOrganisation.value)
            record.targetContact.reset();
        record.topic = draft.topic;
        if (!draft.id)
            record.date = m_draft.date;
        record.status = draft.status;
        record.reason = draft.status == domain::ReferralStatus::Failed ? draft.reason : domain::Code();
        record.consentToShare = draft.consent;
        record.checkBackOn = draft.checkBackOn;
        record.outcome = draft.outcome.trimmed();
        using enum domain::ReferralStatus;
        if (!record.answeredOn && (draft.status == Succeeded || draft.status == Failed))
            record.answeredOn = m_file.surroundings().today();
        entry.referrals.push_back(std::move(referral));
    }
    for (const FollowUpDraft& draft : m_draft.followUps) {
        const auto recorded = m_recordedFollowUps.find(draft.id);
        domain::FollowUp followUp =
            recorded == m_recordedFollowUps.end() ? domain::FollowUp() : recorded->second;
        followUp.id = {draft.id};
        followUp.due = draft.due;
        followUp.words = draft.words.trimmed();
        if (m_draft.staff && !draft.id)
            followUp.staff = domain::StaffId{m_draft.staff};
        entry.followUps.push_back(followUp);
    }
    return entry;
}

void SessionForm::save(std::function<void(const base::Result<domain::SessionId>&)> then)
{
    if (!canSave())
        return;
    m_keeper.beginSaving();
    const QString subject = m_draft.organisation       ? m_draft.organisation->name
                            : m_draft.contacts.empty() ? QString()
                                                       : wholeName(m_draft.contacts.front());
    m_file.act(
        this, isNew() ? storage::Action::LogSession : storage::Action::ChangeSession, subject,
        [entry = entry(), kind = m_keeper.kind(),
         &places = m_file.surroundings().places](storage::Batch& batch) -> base::Result<domain::SessionId> {
            SPOTON_ASSIGN(const domain::SessionId id, storage::saveEntry(batch, places, entry));
            SPOTON_TRY(storage::removeDraft(batch.database(), kind));
            return id;
        },
        [this, then = std::move(then)](const base::Result<domain::SessionId>& id) {
            m_keeper.endSaving(id.has_value());
            if (id)
                m_beginning = m_draft;
            Q_EMIT changed();
            then(id);
        });
}

void SessionForm::discard(std::function<void()> then)
{
    m_beginning = m_draft;
    m_keeper.discard(std::move(then));
}

void SessionForm::verifyOrganisation()
{
    if (!m_draft.organisation || m_draft.organisation->isFresh())
        return;
    m_file.act(
        this, storage::Action::VerifyOrganisation, m_draft.organisation->name,
        [id = domain::OrganisationId{m_draft.organisation->id}, today = m_file.surroundings().today(),
         me = m_file.facts().me,
         &places = m_file.surroundings().places](storage::Batch& batch) -> base::Done {
            return storage::OrganisationRepository(batch.database(), places).verify(batch, id, today, me);
        },
        [this](const base::Done& done) {
            if (done)
                readFacts();
            else
                Q_EMIT m_file.failed(done.error());
        });
}

} // namespace spoton::viewmodels
