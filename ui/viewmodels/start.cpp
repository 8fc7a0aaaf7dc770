// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/start.h"

#include "text/sentences.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

constexpr int kSlips = 3; ///< wrong passphrases after which the file itself may be the trouble

} // namespace

Start::Start(OpenFile& file, StartPlaces places, QObject* parent)
    : QObject(parent), m_file(file), m_places(std::move(places))
{
}

void Start::show(Page page)
{
    m_page = page;
    Q_EMIT changed();
}

void Start::begin(std::vector<RecentFile> recent)
{
    m_recent = std::move(recent);
    if (m_recent.empty())
        return showWelcome();
    m_path = m_recent.front().path;
    if (storage::lookAt(m_path) != storage::FileLook::Missing || !nextBackup().isEmpty())
        return openFile(m_path);
    showWelcome();
    m_gone = goneWords(m_path);
    Q_EMIT changed();
}

void Start::showWelcome()
{
    m_problem.reset();
    m_form.forgetPassphrase();
    m_gone.clear();
    std::erase_if(m_recent, [](const RecentFile& file) { return !QFileInfo(file.path).isFile(); });
    show(Page::Welcome);
}

void Start::showLocking(const QString& path)
{
    // Nothing looks into the file, which is still open.
    m_locked = true;
    m_path = path;
    m_note.clear();
    m_backup.clear();
    m_page = Page::Unlock;
    work(tr("Closing …"));
}

void Start::showLocked(const QString& path, const QString& note)
{
    m_busy.clear();
    m_locked = true;
    askFor(path, note);
}

void Start::showDamaged(const QString& path)
{
    askFor(path, {});
    fail({base::ErrorKind::FileDamaged, {}});
}

void Start::showUnlock(const QString& path, const QString& note)
{
    m_locked = false;
    askFor(path, note);
}

void Start::askFor(const QString& path, const QString& note)
{
    m_path = path;
    m_note = note;
    m_plain = storage::lookAt(path) == storage::FileLook::PlainSqlite;
    m_risk = folderRisk(path);
    m_backup.clear();
    m_bad.clear();
    m_wrong = 0;
    m_problem.reset();
    show(Page::Unlock);
}

void Start::openFile(const QString& path)
{
    if (isBusy() || path.isEmpty())
        return;
    if (path != m_path)
        m_bad.clear();
    if (storage::lookAt(path) == storage::FileLook::Other)
        return showUnlock(path);
    m_path = path;
    m_note.clear();
    m_backup.clear();
    work(tr("Opening …"));
    m_file.open(path, {}, answer(path));
}

OpenFile::Opened Start::showOpening(const QString& path)
{
    showUnlock(path);
    work(tr("Deriving the key …"));
    return answer(path);
}

void Start::openDemo()
{
    if (isBusy())
        return;
    m_path = m_places.demo;
    m_backup.clear();
    QDir().mkpath(QFileInfo(m_places.demo).absolutePath());
    work(tr("Inventing people, sessions and workshops …"));
    m_file.createDemo(m_places.demo, answer(m_places.demo));
}

void Start::startCreating()
{
    m_form = CreateForm(m_places.documents);
    m_problem.reset();
    show(Page::Create);
}

void Start::showWarning()
{
    m_form.leave(CreateField::Path); // by Enter it is not left yet
    show(m_form.isComplete() ? Page::Warning : Page::Create);
}

void Start::create()
{
    if (isBusy() || !m_form.isComplete())
        return;
    work(tr("Deriving the key …"));
    m_creating = true;
    m_file.create(m_form.path(), m_form.passphrase(), m_form.staffName(), answer(m_form.path()));
}

void Start::unlock(const QByteArray& passphrase)
{
    if (isBusy() || passphrase.isEmpty())
        return;
    if (isRestoring()) {
        work(tr("Restoring and checking …"));
        m_file.restore(m_backup, m_path, passphrase, answer(m_path));
    } else {
        work(tr("Deriving the key …"));
        m_file.open(m_path, passphrase, answer(m_path));
    }
}

void Start::go(WayOn way)
{
    switch (way) {
    case WayOn::TryAgain:
        if (m_path == m_places.demo)
            openDemo();
        else
            openFile(m_path);
        break;
    case WayOn::Restore:
        restoreFrom(nextBackup());
        break;
    case WayOn::CreateNew:
        startCreating();
        break;
    case WayOn::OtherFile:
    case WayOn::ChooseBackup:
        break;
    }
}

void Start::restoreFrom(const QString& backup)
{
    if (isBusy() || backup.isEmpty())
        return;
    if (QFileInfo(backup) == QFileInfo(m_path))
        return openFile(m_path);
    m_backup = backup;
    m_problem.reset();
    m_wrong = 0;
    if (storage::lookAt(m_backup) == storage::FileLook::Other)
        return show(Page::Unlock);
    work(tr("Restoring and checking …"));
    m_file.restore(m_backup, m_path, {}, answer(m_path));
}

void Start::back()
{
    if (m_page == Page::Warning) {
        m_problem.reset();
        show(Page::Create);
    } else {
        showWelcome();
    }
}

QString Start::nextBackup() const
{
    for (const QString& backup : storage::dailyBackups(m_path)) {
        if (!m_bad.contains(backup))
            return backup;
    }
    return {};
}

QString Start::warning() const
{
    const QString copy = copyWarning(m_path, surroundings());
    return copy.isEmpty() ? warningOf(m_risk) : copy;
}

QString Start::original() const
{
    const QString original = storage::originalOf(m_path);
    return QFileInfo::exists(original) ? original : QString();
}

QString Start::backupMoment() const
{
    const QString backup = isRestoring() ? m_backup : nextBackup();
    return backup.isEmpty() ? QString() : momentWords(QFileInfo(backup).lastModified(), surroundings());
}

QString Start::restoreWords() const
{
    const QString file = QFileInfo(m_path).fileName();
    if (QFileInfo(storage::originalOf(m_backup)) == QFileInfo(m_path))
        return tr("That of %1, %2. What is there now is kept beside it.").arg(file, backupMoment());
    return tr("%1, saved %2. It takes the place of %3; what is there now is kept beside it.")
        .arg(QFileInfo(m_backup).fileName(), backupMoment(), file);
}

void Start::work(const QString& words)
{
    m_problem.reset();
    m_creating = false;
    m_busy = words;
    Q_EMIT changed();
}

OpenFile::Opened Start::answer(const QString& path)
{
    return [self = QPointer<Start>(this), path](const base::Done& done) {
        if (!self)
            return;
        self->m_busy.clear();
        if (!done)
            return self->fail(done.error());
        if (self->m_creating)
            self->m_places.documents = QFileInfo(path).absolutePath();
        self->m_form.forgetPassphrase();
        self->m_wrong = 0;
        Q_EMIT self->changed();
        Q_EMIT self->opened(path);
    };
}

void Start::fail(const base::Error& error)
{
    const bool wrong = error.kind == base::ErrorKind::KeyWrongOrDamaged;
    m_problem = OpeningProblem{error.kind, whyNotOpened(error.kind), {}, {}, {}};
    if (m_creating) // what is wrong with a new file stands beside the button
        return show(Page::Warning);
    if (wrong && ++m_wrong < kSlips)
        return show(Page::Unlock);
    if (wrong) // by now it may be more than a slip: say all that it can be
        m_problem->doubt = text::sentence(base::Error{error.kind, {}});
    else if (isRestoring())
        return failToRestore(error.kind);
    m_problem->ways = waysOn(error.kind, !isRestoring() && !nextBackup().isEmpty());
    show(wrong ? Page::Unlock : Page::Problem);
}

/// The file is as little to be opened as before.
void Start::failToRestore(base::ErrorKind kind)
{
    m_problem->backup = std::exchange(m_backup, {});
    m_problem->sentence = whyNotRestored(kind);
    if (!mayPass(kind))
        m_bad += m_problem->backup;
    m_problem->ways = waysOn(base::ErrorKind::FileDamaged, !nextBackup().isEmpty());
    show(Page::Problem);
}

} // namespace spoton::viewmodels
