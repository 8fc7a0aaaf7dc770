// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/open_file.h"

#include "exchange/demo.h"
#include "storage/code_repository.h"
#include "storage/local_settings.h"
#include "storage/staff_repository.h"
#include "viewmodels/draft_keeper.h"

#include <QFile>

#include <algorithm>

#include <utility>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

struct UndoState
{
    std::optional<storage::BatchInfo> undoable;
    std::optional<storage::BatchInfo> redoable;
};

base::Result<UndoState> undoState(storage::Database& database)
{
    UndoState state;
    SPOTON_ASSIGN(state.undoable, storage::nextUndo(database));
    SPOTON_ASSIGN(state.redoable, storage::nextRedo(database));
    return state;
}

base::Done addMe(storage::Database& database, const QString& name)
{
    domain::Staff me;
    me.name = name;
    {
        SPOTON_ASSIGN(storage::Batch batch,
                      storage::Batch::begin(database, storage::Action::SetUp, u"staff"_s));
        SPOTON_TRY(storage::saveStaff(batch, me));
        SPOTON_TRY(batch.commit());
    }
    return storage::setLocalSetting(database, storage::kWhoWorksHere, QString::number(me.id.value));
}

/// Whether that form can be open beside those: one of a session, and two others, since contacts and
/// organisations have a page each, on which there is also room for an organisation.
bool hasRoom(const std::vector<Destination>& forms, Area area)
{
    const auto open = [&](Area of) {
        return std::ranges::count(forms, of, &Destination::area);
    };
    if (area == Area::SessionForm)
        return open(area) == 0;
    return open(Area::Contacts) + open(Area::Organisations) < 2 &&
           (area == Area::Organisations || open(Area::Contacts) == 0);
}

base::Result<std::vector<Destination>> leftForms(storage::Database& database)
{
    // A file of an earlier version may have some; where nothing can be written they wait.
    (void)storage::removeDraftsOfDeleted(database);
    SPOTON_ASSIGN(const QStringList kinds, storage::draftKinds(database));
    std::vector<Destination> forms;
    for (const QString& kind : kinds) {
        if (const auto form = formOfDraft(kind); form && hasRoom(forms, form->area))
            forms.push_back(*form);
    }
    std::reverse(forms.begin(), forms.end());
    return forms;
}

base::Result<FileFacts> readFacts(storage::Database& database)
{
    FileFacts facts;
    facts.path = database.path();
    facts.readOnly = database.access() == storage::Access::ReadOnly;
    facts.plain = database.passphrase().isEmpty();
    SPOTON_ASSIGN(facts.demo, storage::beganAsDemo(database));
    SPOTON_ASSIGN(facts.labels, storage::loadCodeLabels(database));
    SPOTON_ASSIGN(facts.staff, storage::allStaff(database));
    SPOTON_ASSIGN(const QString me, storage::localSetting(database, storage::kWhoWorksHere));
    facts.me.value = me.toLongLong();
    if (!facts.me && facts.staff.size() == 1)
        facts.me = facts.staff.front().id;
    facts.backup = storage::lastDailyBackup(facts.path);
    if (!facts.readOnly) {
        SPOTON_ASSIGN(facts.drafts, leftForms(database));
    }
    return facts;
}

} // namespace

OpenFile::OpenFile(Surroundings surroundings, QObject* parent)
    : QObject(parent), m_surroundings(std::move(surroundings))
{
    connect(&m_thread, &storage::FileThread::idle, this, &OpenFile::idle);
}

void OpenFile::setLanguage(domain::UiLanguage language, const QLocale& locale)
{
    m_surroundings.language = language;
    m_surroundings.locale = locale;
}

void OpenFile::open(const QString& path, const QByteArray& passphrase, Opened then)
{
    start([=] { return storage::Database::open(path, passphrase); }, {}, std::move(then));
}

void OpenFile::create(const QString& path, const QByteArray& passphrase, const QString& staffName,
                      Opened then)
{
    start([=] { return storage::Database::create(path, passphrase); }, staffName, std::move(then));
}

void OpenFile::createDemo(const QString& path, Opened then)
{
    m_ownDemo = storage::realPath(path);
    const exchange::DemoOptions options{.lastDay = m_surroundings.today()};
    start(
        [=, &places = m_surroundings.places]() -> base::Result<std::unique_ptr<storage::Database>> {
            {
                // Another window may be looking at the demo.
                SPOTON_ASSIGN(const storage::FileLock lock, storage::FileLock::acquire(path));
                for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s})
                    QFile::remove(path + ending);
            }
            SPOTON_ASSIGN(auto database, storage::Database::create(path, {}));
            SPOTON_TRY(exchange::fillWithDemo(*database, places, options));
            return database;
        },
        {}, std::move(then));
}

void OpenFile::restore(const QString& backup, const QString& path, const QByteArray& passphrase, Opened then)
{
    start(
        [=]() -> base::Result<std::unique_ptr<storage::Database>> {
            SPOTON_TRY(storage::restore(backup, path, passphrase));
            return storage::Database::open(path, passphrase);
        },
        {}, std::move(then));
}

void OpenFile::start(Opening opening, const std::optional<QString>& maker, Opened then)
{
    m_thread.replace(
        this,
        [=](std::unique_ptr<storage::Database>& slot) -> base::Result<FileFacts> {
            SPOTON_ASSIGN(auto database, opening());
            if (maker && !maker->isEmpty())
                SPOTON_TRY(addMe(*database, *maker));
            SPOTON_ASSIGN(FileFacts facts, readFacts(*database));
            facts.made = maker.has_value();
            slot = std::move(database);
            return facts;
        },
        [this, then = std::move(then)](base::Result<FileFacts> facts) {
            m_facts = facts ? *facts : FileFacts();
            m_replaced = false;
            if (!facts)
                return then(base::Done(tl::unexpect, facts.error()));
            readUndo(false);
            Q_EMIT opened();
            then({});
        });
}

void OpenFile::note(const base::Error& error)
{
    if (error.kind != base::ErrorKind::FileReplaced || error.detail.isEmpty() ||
        std::exchange(m_replaced, true))
        return;
    Q_EMIT replaced(error);
}

void OpenFile::close(std::function<void(bool)> then)
{
    auto drafts = std::make_shared<bool>(false);
    read(
        this,
        [](storage::Database& database) -> base::Result<bool> {
            // Where another file has taken its place, that one is opened again.
            if (database.access() == storage::Access::ReadOnly || database.connection().hasMoved())
                return false;
            SPOTON_ASSIGN(const std::vector<Destination> forms, leftForms(database));
            return !forms.empty();
        },
        [drafts](const base::Result<bool>& left) { *drafts = left.value_or(false); });
    m_thread.replace(
        this, [](std::unique_ptr<storage::Database>&) { return base::Done(); },
        [this, drafts, then = std::move(then)](const base::Done&) {
            m_facts = {};
            Q_EMIT closed();
            then(*drafts);
        });
}

void OpenFile::readUndo(bool announce)
{
    read(this, undoState, [this, announce](const base::Result<UndoState>& state) {
        if (!state)
            return;
        const qint64 last = m_undoable ? m_undoable->id : 0;
        m_undoable = state->undoable;
        m_redoable = state->redoable;
        Q_EMIT undoChanged();
        if (announce && m_undoable && m_undoable->id != last)
            Q_EMIT acted(*m_undoable);
    });
}

void OpenFile::step(base::Result<storage::BatchInfo> (*function)(storage::Database&,
                                                                 std::optional<domain::StaffId>),
                    void (OpenFile::*announce)(const storage::BatchInfo&))
{
    read(
        this, [function, me = me()](storage::Database& database) { return function(database, me); },
        [this, announce](const base::Result<storage::BatchInfo>& batch) {
            if (!batch) {
                Q_EMIT failed(batch.error());
                return;
            }
            Q_EMIT changed();
            readUndo(false);
            Q_EMIT(this->*announce)(*batch);
        });
}

void OpenFile::undo()
{
    step(&storage::undo, &OpenFile::undone);
}

void OpenFile::redo()
{
    step(&storage::redo, &OpenFile::redone);
}

void OpenFile::setMe(domain::StaffId me)
{
    read(
        this,
        [me](storage::Database& database) {
            return storage::setLocalSetting(database, storage::kWhoWorksHere, QString::number(me.value));
        },
        [this, me](const base::Done& done) {
            if (!done) {
                Q_EMIT failed(done.error());
                return;
            }
            m_facts.me = me;
            Q_EMIT factsChanged();
        });
}

void OpenFile::backUp()
{
    if (m_facts.readOnly)
        return;
    readBeside(
        this,
        [today =
             m_surroundings.today()](storage::Database& database) -> base::Result<std::optional<QDateTime>> {
            SPOTON_TRY(storage::backUpDaily(database, today));
            return storage::lastDailyBackup(database.path());
        },
        [this](const base::Result<std::optional<QDateTime>>& backup) {
            if (!backup) {
                // Of what became of the file itself is more to be said than of its backup.
                if (backup.error().kind == base::ErrorKind::FileReplaced)
                    Q_EMIT failed(backup.error());
                else
                    Q_EMIT backupFailed(backup.error());
                return;
            }
            m_facts.backup = *backup;
            Q_EMIT factsChanged();
        });
}

} // namespace spoton::viewmodels
