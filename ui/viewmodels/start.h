// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/create_form.h"
#include "viewmodels/open_file.h"
#include "viewmodels/start_words.h"

#include <optional>

namespace spoton::viewmodels {

/// Where the start of the program puts new files; settled in app.
struct StartPlaces
{
    QString documents; ///< the folder proposed for a new file, until one is made elsewhere
    QString demo;      ///< the path of the demo, in the user's cache
};

/// A file that did not open, and what can be done.
struct OpeningProblem
{
    base::ErrorKind kind;
    QString sentence;
    std::vector<WayOn> ways;
    QString doubt;  ///< what else it may be, after several passphrases
    QString backup; ///< that was to take the place of the file; empty where the file itself did not open
};

/// The way from the start of the program to an open file: choosing, making or unlocking one, and the ways on
/// where that fails. While the file's thread works, nothing else can be asked.
class Start : public QObject
{
    Q_OBJECT

public:
    enum class Page
    {
        Welcome,
        Create,  ///< the place, the name and the passphrase
        Warning, ///< nobody can recover the passphrase
        Unlock,  ///< asks for the passphrase, of the file or of the backup to restore
        Problem  ///< the file does not open, whatever the passphrase
    };

    Start(OpenFile& file, StartPlaces places, QObject* parent = nullptr);

    /// What the beginning offers from now on.
    void setRecent(std::vector<RecentFile> recent) { m_recent = std::move(recent); }

    /// What a start of the program shows: the file opened last, which asks for its passphrase; the welcome
    /// page where there is none, or it is gone, which is said. Newest first.
    void begin(std::vector<RecentFile> recent);

    void showWelcome();

    /// While it is being locked in this window: closing may wait for a backup that is being written.
    void showLocking(const QString& path);

    /// After it was locked in this window.
    void showLocked(const QString& path, const QString& note);

    /// Of a file that was open until it turned out to be damaged: the ways on from there.
    void showDamaged(const QString& path);
    void showUnlock(const QString& path, const QString& note = {});

    /// The unlock page while a file is being opened elsewhere; takes how that went.
    OpenFile::Opened showOpening(const QString& path);

    /// Asks for the passphrase of an encrypted file; opens a plain one at once.
    void openFile(const QString& path);
    void openDemo();

    void startCreating();
    void showWarning(); ///< the second page of creating, if the form is complete
    void create();

    /// With the passphrase typed: opens the file, or restores the backup where that was chosen.
    void unlock(const QByteArray& passphrase);

    /// Opens again what was locked without having a passphrase.
    void reopen() { openFile(m_path); }

    /// Goes a way that needs no question; OtherFile and ChooseBackup are the page's own.
    void go(WayOn way);

    /// Puts that backup in the place of the file, having asked for its passphrase. The file itself is none:
    /// it is tried once more.
    void restoreFrom(const QString& backup);

    /// One page back: to the form or to the beginning.
    void back();

    Page page() const { return m_page; }

    /// Those that are there, on the welcome page.
    const std::vector<RecentFile>& recent() const { return m_recent; }

    /// That the file opened last is gone, on the welcome page of a start; empty where it is not.
    const QString& gone() const { return m_gone; }
    CreateForm& form() { return m_form; }
    const CreateForm& form() const { return m_form; }
    const QString& path() const { return m_path; }
    const QString& note() const { return m_note; }
    bool isLocked() const { return m_locked; } ///< here, rather than just not opened yet
    bool isPlain() const { return m_plain; }   ///< the file to unlock has no passphrase
    FolderRisk risk() const { return m_risk; } ///< of the file to unlock

    /// What to know of the file to unlock before it is opened: that it is a copy, or lies where it may come
    /// to harm; empty for none of it.
    QString warning() const;

    /// The file that the one to unlock is a copy of, while it is there; empty for none.
    QString original() const;
    const std::optional<OpeningProblem>& problem() const { return m_problem; }
    const Surroundings& surroundings() const { return m_file.surroundings(); }

    bool isBusy() const { return !m_busy.isEmpty(); }
    const QString& busyWords() const { return m_busy; } ///< what is being done; empty for nothing

    bool isRestoring() const { return !m_backup.isEmpty(); }

    /// Which backup takes the place of which file, while it is asked for its passphrase.
    QString restoreWords() const;

    /// "of yesterday at 17:30", of the backup that is or would be restored.
    QString backupMoment() const;

Q_SIGNALS:
    void changed();
    void opened(const QString& path);

private:
    void show(Page page);
    void askFor(const QString& path, const QString& note);
    OpenFile::Opened answer(const QString& path);
    void work(const QString& words);
    void fail(const base::Error& error);
    void failToRestore(base::ErrorKind kind);
    QString nextBackup() const;

    OpenFile& m_file;
    StartPlaces m_places;
    Page m_page = Page::Welcome;
    std::vector<RecentFile> m_recent;
    QString m_gone;
    CreateForm m_form;
    QString m_path;
    QString m_note;
    FolderRisk m_risk = FolderRisk::None;
    bool m_locked = false;
    bool m_plain = false;
    QString m_backup;  ///< to restore
    QStringList m_bad; ///< backups that did not open either
    QString m_busy;
    bool m_creating = false; ///< what is or was last being done
    std::optional<OpeningProblem> m_problem;
    int m_wrong = 0; ///< passphrases tried in vain
};

} // namespace spoton::viewmodels
