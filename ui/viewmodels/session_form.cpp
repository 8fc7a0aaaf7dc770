// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/session_form.h"

#include "exchange/values.h"
#include "viewmodels/record_changes.h"
#include "viewmodels/record_rows.h"

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {

SessionForm::SessionForm(OpenFile& file, QObject* parent)
    : QObject(parent), m_file(file), m_namesakes(file), m_parties(file, m_draft),
      m_keeper(
          file, [this] { return content(); }, this)
{
    connect(&m_keeper, &DraftKeeper::tried, this, &SessionForm::keepTried);
    connect(&m_namesakes, &Namesakes::found, this, [this] {
        validate();
        Q_EMIT changed();
    });
    connect(&m_parties, &KnownParties::targetsRead, this, &SessionForm::changed);
    connect(&m_parties, &KnownParties::goneFound, this, [this] {
        validate();
        Q_EMIT changed();
    });
    connect(&m_parties, &KnownParties::earlierCounted, this, [this](int sessions) {
        m_countsAs = countOf(m_draft, sessions);
        Q_EMIT changed();
    });
    connect(&m_parties, &KnownParties::clientRead, this, [this](const ClientFacts& facts) {
        if (isNew())
            propose(facts.channel, facts.language, m_draft);
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
    m_parties.follow();
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
                m_beginning.channel = kUsualChannel;
                m_beginning.language = kUsualLanguage;
                if (kept->last)
                    propose(kept->last->channel, kept->last->language, m_beginning);
                propose(m_beginning.channel, m_beginning.language, m_draft);
            }
            Q_EMIT changed();
        });
}

void SessionForm::startFrom(domain::SessionId id)
{
    SessionDraft empty;
    empty.id = id.value;
    begin(empty);
    m_parties.follow();
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
    const int beginning = ++m_beginnings;
    m_awaited = true;
    m_file.read(
        this,
        [id, &places = m_file.surroundings().places](storage::Database& database) {
            return readSession(database, places, id);
        },
        [this, beginning](const base::Result<RecordedSession>& read) {
            if (beginning != m_beginnings)
                return;
            if (read) {
                const SessionDraft before = m_beginning;
                const SessionDraft typed = m_draft;
                take(*read);
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
    const bool more = typed != before;
    QJsonObject draft = toJson(m_beginning);
    if (kept)
        draft = withChanges(draft, contentOf(*kept));
    const qint64 id = m_draft.id;
    m_draft = sessionDraftFrom(withTyped(draft, toJson(before), toJson(typed)));
    m_draft.id = id;
    // It stands there as it was left, whoever is chosen in it.
    m_channelByHand = m_languageByHand = true;
    if (kept)
        m_keeper.restored(*kept);
    if (more)
        m_keeper.noteChange();
    validate();
    m_parties.follow();
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
    m_namesakes.forget();
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
    const QJsonObject more = changesBetween(toJson(asRecorded(saved, saved, recorded.draft)),
                                            toJson(asRecorded(m_draft, saved, recorded.draft)));
    take(recorded);
    m_draft = sessionDraftFrom(withChanges(toJson(m_beginning), more));
    if (const auto client = m_draft.client(); client && client->isOpen() && !saved.district)
        m_draft.district.reset(); // that of an address that is still being typed
    validate();
    m_keeper.noteChange();
    m_parties.follow();
    Q_EMIT started();
}

void SessionForm::noteChange()
{
    validate();
    m_keeper.noteChange();
    m_parties.follow();
    Q_EMIT changed();
}

void SessionForm::touch(FormField field, int place)
{
    if (field == FormField::Start && writeStart())
        noteChange();
    if (m_issues.touch(field, place))
        Q_EMIT changed();
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

void SessionForm::propose(const domain::Code& channel, const domain::Code& language,
                          SessionDraft& draft) const
{
    const domain::CodeLabels& labels = m_file.facts().labels;
    if (!m_channelByHand && labels.offers(domain::CodeList::Channel, channel))
        draft.channel = channel;
    if (!m_languageByHand && labels.offers(domain::CodeList::Language, language))
        draft.language = language;
}

void SessionForm::validate()
{
    m_issues.clear();
    checkSession(m_draft, m_file.surroundings().today(), m_parties, m_namesakes, m_issues);
}

bool SessionForm::writeStart()
{
    const std::optional<QTime> start = exchange::timeFrom(m_draft.start);
    const QString before = m_draft.start;
    if (start)
        m_draft.start = start->toString(u"HH:mm"_s);
    return m_draft.start != before;
}

bool SessionForm::canSave() const
{
    return m_issues.all().empty() && !m_awaited && !isSaving() && !m_file.facts().readOnly;
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
    writeStart(); // leaving the field later is no change of what was saved
    m_keeper.beginSaving();
    const std::optional<Party> client = m_draft.client();
    storage::SessionEntry entry =
        entryFrom(m_draft, m_recorded, m_file.facts().me, m_file.surroundings().today());
    if (client && client->unfinished && !entry.district)
        entry.district = m_parties.district(); // a recorded session keeps its own otherwise
    m_file.act(
        this, isNew() ? storage::Action::LogSession : storage::Action::ChangeSession,
        client ? wholeName(*client) : QString(),
        [draft = m_draft, entry, kind = m_keeper.kind(),
         &places = m_file.surroundings().places](storage::Batch& batch) -> base::Result<RecordedSession> {
            SPOTON_TRY(saveUnfinished(batch, places, draft));
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

void SessionForm::discard(std::function<void(const std::optional<QJsonObject>&)> then)
{
    const std::optional<QJsonObject> typed = content();
    m_beginning = m_draft;
    m_keeper.discard([typed, then = std::move(then)] { then(typed); });
}

void SessionForm::verifyOrganisation()
{
    if (!m_draft.organisation || m_draft.organisation->isFresh())
        return;
    verifyToday(m_file, this, {m_draft.organisation->id}, m_draft.organisation->name,
                [this] { m_parties.readClient(); });
}

} // namespace spoton::viewmodels
