// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/session_form.h"

#include "domain/validation.h"
#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"
#include "storage/timeline.h"
#include "viewmodels/record_changes.h"
#include "viewmodels/record_rows.h"

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {

SessionForm::SessionForm(OpenFile& file, QObject* parent)
    : QObject(parent), m_file(file), m_parties(file, m_draft), m_keeper(
                                                                   file, [this] { return content(); }, this)
{
    connect(&m_keeper, &DraftKeeper::tried, this, &SessionForm::keepTried);
    connect(&m_parties, &KnownParties::targetsRead, this, &SessionForm::changed);
    connect(&m_parties, &KnownParties::clientRead, this, [this](const ClientFacts& facts) {
        if (isNew())
            propose(facts.channel, facts.language);
        validate();
        Q_EMIT changed();
    });
}

/// A new one as a whole, with its day; of one that is recorded what was changed.
std::optional<QJsonObject> SessionForm::content() const
{
    if (!isTouched() || !isRead())
        return std::nullopt;
    return isNew() ? toJson(m_draft) : changesBetween(toJson(m_beginning), toJson(m_draft));
}

void SessionForm::startNew()
{
    struct Kept
    {
        std::optional<storage::Draft> draft;
        std::optional<domain::CounsellingSession> last;
    };
    SessionDraft fresh;
    fresh.date = m_file.surroundings().today();
    fresh.staff = m_file.facts().me.value;
    const int beginning = ++m_beginnings;
    begin(fresh);
    m_awaited = true;
    readPast();
    Q_EMIT started();
    m_file.read(
        this,
        [me = m_file.facts().me](storage::Database& database) -> base::Result<Kept> {
            Kept kept;
            SPOTON_ASSIGN(kept.draft, storage::findDraft(database, draftKind({Area::SessionForm, 0})));
            SPOTON_ASSIGN(kept.last, storage::lastSession(database, {}, {}, me));
            return kept;
        },
        [this, beginning](const base::Result<Kept>& kept) {
            if (beginning != m_beginnings)
                return;
            m_awaited = false;
            if (kept && kept->draft)
                return lay(kept->draft, m_beginning, m_draft);
            if (kept) {
                m_beginning.channel = kept->last ? kept->last->channel : kUsualChannel;
                m_beginning.language = kept->last ? kept->last->language : kUsualLanguage;
                propose(m_beginning.channel, m_beginning.language);
            }
            Q_EMIT changed();
        });
}

void SessionForm::startFrom(domain::SessionId id)
{
    SessionDraft empty;
    empty.id = id.value;
    begin(empty);
    readPast();
    read(id);
    Q_EMIT started();
}

void SessionForm::readAgain()
{
    if (!isNew() && !m_keeper.isSaving() && (m_awaited || !isTouched()))
        read({m_draft.id});
}

void SessionForm::read(domain::SessionId id)
{
    struct Read
    {
        RecordedSession recorded;
        std::optional<storage::Draft> kept;
    };
    const int beginning = ++m_beginnings;
    m_awaited = true;
    m_file.read(
        this,
        [id, &places = m_file.surroundings().places](storage::Database& database) -> base::Result<Read> {
            Read read;
            SPOTON_ASSIGN(read.recorded, readSession(database, places, id));
            SPOTON_ASSIGN(read.kept, storage::findDraft(database, draftKind({Area::SessionForm, id.value})));
            return read;
        },
        [this, beginning](const base::Result<Read>& read) {
            if (beginning != m_beginnings)
                return;
            if (read) {
                const SessionDraft before = m_beginning;
                const SessionDraft typed = m_draft;
                take(read->recorded);
                return lay(read->kept, before, typed);
            }
            if (!isRead() || read.error().kind == base::ErrorKind::NotFound) {
                Q_EMIT gone(read.error());
                return;
            }
            m_awaited = false;
            Q_EMIT m_file.failed(read.error());
            Q_EMIT changed();
        });
}

void SessionForm::lay(const std::optional<storage::Draft>& kept, const SessionDraft& before,
                      const SessionDraft& typed)
{
    const QJsonObject empty = toJson(before);
    QJsonObject draft = toJson(m_beginning);
    if (kept)
        draft = withChanges(draft, contentOf(*kept));
    QJsonObject more = changesBetween(empty, toJson(typed));
    // Longer words are added to those that were not there to be seen yet.
    for (const QString& words : {u"concern"_s, u"content"_s, u"agreedSteps"_s}) {
        const QString earlier = draft[words].toString();
        if (more.contains(words) && empty[words].toString().isEmpty() && !earlier.isEmpty())
            more[words] = QString(earlier + u'\n' + more[words].toString());
    }
    const qint64 id = m_draft.id;
    m_draft = sessionDraftFrom(withChanges(draft, more));
    m_draft.id = id;
    // It stands there as it was left, whoever is chosen in it.
    m_channelByHand = m_languageByHand = true;
    if (kept)
        m_keeper.restored(*kept);
    if (!more.isEmpty())
        m_keeper.noteChange();
    validate();
    readAll();
    Q_EMIT started();
}

void SessionForm::begin(SessionDraft draft)
{
    m_draft = std::move(draft);
    m_keeper.begin({Area::SessionForm, m_draft.id});
    m_beginning = m_draft;
    m_recorded = {};
    m_awaited = false;
    m_issues.untouch();
    m_channelByHand = m_languageByHand = false;
    m_parties.forget();
    validate();
}

void SessionForm::take(const RecordedSession& recorded)
{
    begin(recorded.draft);
    m_recorded = recorded.entry;
    m_channelByHand = m_languageByHand = true;
}

void SessionForm::goOnFrom(const RecordedSession& recorded, const SessionDraft& saved)
{
    m_beginning = saved;
    if (!isTouched())
        return;
    const QJsonObject more = changesBetween(toJson(asRecorded(saved, recorded.draft)),
                                            toJson(asRecorded(m_draft, recorded.draft)));
    take(recorded);
    m_draft = sessionDraftFrom(withChanges(toJson(m_beginning), more));
    validate();
    m_keeper.noteChange();
    readAll();
    Q_EMIT started();
}

/// What is known of those who are chosen.
void SessionForm::readAll()
{
    m_parties.readClient();
    m_parties.readTargets();
    readPast();
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
    if (m_issues.touch(field, place))
        Q_EMIT changed();
}

void SessionForm::chooseOrganisation(const Party& organisation)
{
    if (isSaving())
        return;
    m_parties.forgetOrganisation();
    m_draft.organisation = organisation;
    m_draft.typedOrganisation.clear();
    followClient();
    noteChange();
    m_parties.readClient();
}

void SessionForm::clearOrganisation()
{
    if (isSaving())
        return;
    m_parties.forgetOrganisation();
    m_draft.organisation.reset();
    followClient();
    noteChange();
    m_parties.readClient();
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
    if (there || isSaving())
        return;
    m_draft.contacts.push_back(contact);
    m_draft.typedContact.clear();
    if (!isNew() && !m_draft.organisation && m_draft.contacts.size() == 1)
        followClient();
    noteChange();
    m_parties.readClient();
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
    if (isSaving())
        return;
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
    if (isSaving())
        return;
    m_draft.contacts.erase(m_draft.contacts.begin() + place);
    if (!isNew() && !m_draft.organisation && place == 0)
        followClient();
    noteChange();
    m_parties.readClient();
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
    if (isSaving())
        return;
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
    if (isSaving())
        return;
    change([this](SessionDraft& draft) {
        draft.followUps.push_back({0, m_file.surroundings().today().addDays(7), {}});
    });
}

void SessionForm::removeReferral(int place)
{
    if (isSaving())
        return;
    change([place](SessionDraft& draft) { draft.referrals.erase(draft.referrals.begin() + place); });
}

void SessionForm::removeFollowUp(int place)
{
    if (isSaving())
        return;
    change([place](SessionDraft& draft) { draft.followUps.erase(draft.followUps.begin() + place); });
}

void SessionForm::chooseTarget(int referral, const Party& target)
{
    if (isSaving())
        return;
    change([&](SessionDraft& draft) { draft.referrals[std::size_t(referral)].target = target; });
    m_parties.readTargets();
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
    details.session = sessionFrom(m_draft, m_recorded.session);
    if (m_draft.organisation && !m_draft.organisation->isFresh())
        details.session.organisation = domain::OrganisationId{m_draft.organisation->id};
    if (!m_draft.contacts.empty() && !m_draft.contacts.front().isFresh())
        details.contacts.push_back({m_draft.contacts.front().id});
    const bool known = details.session.organisation || (!m_draft.organisation && !details.contacts.empty());
    if (!known) {
        m_countsAs = countOf(m_draft, 0);
        return;
    }
    m_file.read(
        this, [details](storage::Database& database) { return storage::earlierSessions(database, details); },
        [this, question](const base::Result<int>& earlier) {
            if (question != m_past || !earlier)
                return;
            m_countsAs = countOf(m_draft, *earlier);
            Q_EMIT changed();
        });
}

void SessionForm::validate()
{
    m_issues.clear();
    checkSession(m_draft, m_issues);
}

QString SessionForm::blockedBy() const
{
    if (m_file.facts().readOnly)
        return tr("Cannot save: the file is open to read only.");
    return isRead() ? m_issues.reason() : tr("Cannot save yet: the session is still being read.");
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
        [entry = entryFrom(m_draft, m_recorded, m_file.facts().me, m_file.surroundings().today()),
         kind = m_keeper.kind(),
         &places = m_file.surroundings().places](storage::Batch& batch) -> base::Result<RecordedSession> {
            SPOTON_ASSIGN(const domain::SessionId id, storage::saveEntry(batch, places, entry));
            SPOTON_TRY(storage::removeDraft(batch.database(), kind));
            return readSession(batch.database(), places, id);
        },
        [this, saved = m_draft, then = std::move(then)](const base::Result<RecordedSession>& recorded) {
            if (recorded)
                goOnFrom(*recorded, saved);
            m_keeper.endSaving(recorded.has_value());
            Q_EMIT changed();
            then(recorded.map([](const RecordedSession& session) { return session.entry.session.id; }));
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
    verifyToday(m_file, this, {m_draft.organisation->id}, m_draft.organisation->name,
                [this] { m_parties.readClient(); });
}

} // namespace spoton::viewmodels
