// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/start.h"

#include "app/start_places.h"
#include "support/file_kit.h"
#include "support/results.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using namespace spoton::viewmodels;
using base::ErrorKind;
using Field = CreateField;
using Page = Start::Page;

namespace {

const QString kGood = u"Lampe Gurke Ufer Trommel"_s;
const QDate kToday(2026, 3, 10);

/// A form that is complete but for what a case changes.
CreateForm formIn(const Folder& folder)
{
    CreateForm form(folder.folder());
    form.set(Field::Name, u"Anna Probst"_s);
    form.set(Field::Passphrase, kGood);
    form.set(Field::Repeated, kGood);
    return form;
}

/// Takes bytes off the end of a file.
void cut(const QString& path, qint64 bytes)
{
    QFile file(path);
    REQUIRE(file.resize(file.size() - bytes));
}

/// The start of the program on a folder, with the file's thread.
struct Desk
{
    Folder folder;
    OpenFile file{Surroundings{.places = places(), .locale = QLocale(QLocale::German), .now = [] {
                                   return QDateTime(kToday, QTime(12, 0));
                               }}};
    Start start{file, StartPlaces{folder.folder(), folder.path(u"cache/demo.spoton"_s)}};
    QStringList opened;

    Desk()
    {
        QObject::connect(&start, &Start::opened, [this](const QString& path) { opened += path; });
    }

    void settle()
    {
        while (!file.isIdle())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    QString make(const QByteArray& key, const QString& name = u"team.spoton"_s, bool withBackup = false)
    {
        const auto database = must(storage::Database::create(folder.path(name), key));
        if (withBackup)
            must(storage::backUpDaily(*database, kToday));
        return database->path();
    }

    void openFile(const QString& path)
    {
        start.openFile(path);
        settle();
    }

    void unlock(const QByteArray& key)
    {
        start.unlock(key);
        settle();
    }

    bool offers(WayOn way) const
    {
        const auto& problem = start.problem();
        return problem && std::count(problem->ways.begin(), problem->ways.end(), way) == 1;
    }
};

} // namespace

TEST_CASE("Start: a backup says that it is one before it is opened, and leads to the file itself")
{
    Desk desk;
    const QString file = desk.make(kKey, u"team.spoton"_s, true);
    desk.openFile(file);
    CHECK(desk.start.warning().isEmpty());
    CHECK(desk.start.original().isEmpty());
    desk.openFile(storage::dailyBackups(file).front());
    CHECK(desk.start.page() == Page::Unlock);
    CHECK(desk.start.warning().startsWith(u"This is a copy of team.spoton, saved "_s));
    desk.openFile(desk.start.original());
    CHECK(desk.start.path() == file);
    CHECK(desk.start.warning().isEmpty());
}

TEST_CASE("Start: what cannot be a file of ours is said so before a passphrase is asked for")
{
    Desk desk;
    const QString list = desk.folder.path(u"Teilnehmende.csv"_s);
    writeFile(list, "Name;Ort\nAnna;Pirna\n");
    desk.openFile(list);
    CHECK(desk.start.page() == Start::Page::Problem);
    REQUIRE(desk.start.problem());
    CHECK(desk.start.problem()->kind == ErrorKind::FileForeign);
    CHECK_FALSE(QFile::exists(list + u".lock"_s));
}

TEST_CASE("Start: a file that is cut off and a folder are told before a passphrase is asked for")
{
    Desk desk;
    const QString path = desk.make(kKey);
    cut(path, 1000);
    const QByteArray before = digestOf(path);
    desk.openFile(path);
    CHECK(desk.start.page() == Start::Page::Problem);
    REQUIRE(desk.start.problem());
    CHECK(desk.start.problem()->sentence.startsWith(u"The end of the file is missing"_s));
    CHECK(digestOf(path) == before);

    const QString folder = desk.folder.path(u"Ordner.spoton"_s);
    QDir().mkpath(folder);
    desk.openFile(folder);
    REQUIRE(desk.start.problem());
    CHECK(desk.start.problem()->kind == ErrorKind::FileForeign);
}

TEST_CASE("CreateForm: proposes a free name in the documents and asks for the rest in turn")
{
    const Folder folder;
    CreateForm form(folder.folder());
    CHECK(form.path() == folder.path(u"Counselling team.spoton"_s));
    writeFile(form.path(), "x");
    CHECK(CreateForm(folder.folder()).path() == folder.path(u"Counselling team 2.spoton"_s));

    form = CreateForm(folder.folder());
    CHECK(form.whyNot().contains(u"name"_s));
    form.set(Field::Name, u"Anna"_s);
    CHECK(form.whyNot().contains(u"passphrase"_s));
    form.set(Field::Passphrase, kGood);
    CHECK(form.whyNot().contains(u"once more"_s));
    form.set(Field::Repeated, kGood);
    CHECK(form.isComplete());
}

TEST_CASE("CreateForm: says nothing of a field before it was typed in")
{
    const Folder folder;
    CreateForm form(folder.folder());
    for (const Field field : {Field::Path, Field::Name, Field::Passphrase, Field::Repeated}) {
        form.leave(field); // by Tab alone
        CHECK(form.issue(field).isEmpty());
    }
    CHECK_FALSE(form.isComplete());
}

TEST_CASE("CreateForm: what is wrong with the proposed path is said at once")
{
    const Folder folder;
    const CreateForm form(folder.path(u"gone"_s));
    CHECK(form.issue(Field::Path).contains(u"no such folder"_s));
    CHECK(form.whyNot() == form.issue(Field::Path));
}

TEST_CASE("Start: where there are no documents, new files are proposed at home")
{
    const Folder home;
    const QByteArray before = qgetenv("HOME");
    const QByteArray config = qgetenv("XDG_CONFIG_HOME");
    qputenv("HOME", QFile::encodeName(home.folder()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.path(u"config"_s)));
    CHECK(startPlaces().documents == home.folder());
    QDir().mkpath(home.path(u"Documents"_s));
    CHECK(startPlaces().documents == home.path(u"Documents"_s));
    qputenv("HOME", before);
    config.isEmpty() ? qunsetenv("XDG_CONFIG_HOME") : qputenv("XDG_CONFIG_HOME", config);
}

TEST_CASE("CreateForm: a place where no file can be made says why while it is typed")
{
    const Folder folder;
    writeFile(folder.path(u"there.spoton"_s), "x");
    CreateForm form = formIn(folder);
    REQUIRE(form.isComplete());
    const std::pair<QString, QString> wrong[] = {
        {u"  "_s, u"where"_s},
        {folder.folder(), u"folder"_s},
        {folder.path(u"no/team.spoton"_s), u"no such folder"_s},
        {folder.path(u"there.spoton"_s), u"already"_s},
        {folder.path(u"there"_s), u"already"_s}, // the ending is ours to add
    };
    for (const auto& [path, words] : wrong) {
        CAPTURE(path.toStdString());
        form.set(Field::Path, path);
        CHECK(form.issue(Field::Path).contains(words));
        CHECK(form.whyNot() == form.issue(Field::Path));
    }
}

TEST_CASE("CreateForm: a folder in which nothing can be saved is told once it was chosen or proposed")
{
    // Its rights allow it where they hold for nobody, as for the user of these tests; its file system does
    // not.
    const QString nowhere = u"/proc"_s;
    CHECK(CreateForm(nowhere).issue(Field::Path) == u"Nothing can be saved in this folder."_s);
    const Folder folder;
    CreateForm form = formIn(folder);
    form.leave(Field::Path);
    CHECK(form.isComplete());
    CHECK(QDir(folder.folder()).entryList(QDir::Files | QDir::Hidden).isEmpty()); // no trace of the trial
    form.set(Field::Path, nowhere + u"/team.spoton"_s);
    form.leave(Field::Path);
    CHECK(form.issue(Field::Path) == u"Nothing can be saved in this folder."_s);
    CHECK_FALSE(form.isComplete());
    form.set(Field::Path, folder.path());
    CHECK(form.isComplete());
}

TEST_CASE("CreateForm: the path gets our ending and the home folder may be ~")
{
    CreateForm form;
    form.set(Field::Path, u"~/Team"_s);
    CHECK(form.path() == QDir::homePath() + u"/Team.spoton"_s);
    form.set(Field::Path, u" /tmp/Team.SPOTON "_s);
    CHECK(form.path() == u"/tmp/Team.SPOTON"_s);
}

TEST_CASE("CreateForm: the second passphrase may be unfinished, not different")
{
    const Folder folder;
    CreateForm form = formIn(folder);
    form.set(Field::Repeated, kGood.left(5));
    CHECK(form.issue(Field::Repeated).isEmpty());
    CHECK_FALSE(form.isComplete());
    form.set(Field::Repeated, kGood.left(5) + u'x');
    CHECK_FALSE(form.issue(Field::Repeated).isEmpty());
    form.set(Field::Repeated, kGood.left(5));
    form.leave(Field::Repeated);
    CHECK_FALSE(form.issue(Field::Repeated).isEmpty());
}

TEST_CASE("CreateForm: a passphrase needs length and strength, and no space at its ends")
{
    const Folder folder;
    const std::pair<QString, bool> tried[] = {
        {kGood, true},
        {u"aaaaaaaaaaaaaaaa"_s, false}, // long, not strong
        {u"kX9$vQ2!"_s, false},         // strong by the letter, short
        {u"Passwort2026"_s, false},
        {u"annaprobst12"_s, false}, // the name that stands above
        {kGood + u' ', false},
        {QString(), false},
    };
    for (const auto& [passphrase, complete] : tried) {
        CAPTURE(passphrase.toStdString());
        CreateForm form = formIn(folder);
        form.set(Field::Passphrase, passphrase);
        form.set(Field::Repeated, passphrase);
        form.leave(Field::Passphrase);
        CHECK(form.isComplete() == complete);
        CHECK(form.issue(Field::Passphrase).isEmpty() == complete);
    }
}

TEST_CASE("CreateForm: forgetting the passphrase makes it unfinished, not wrong")
{
    const Folder folder;
    CreateForm form = formIn(folder);
    form.leave(Field::Passphrase);
    form.forgetPassphrase();
    CHECK(form.passphrase().isEmpty());
    CHECK(form.text(Field::Repeated).isEmpty());
    CHECK(form.issue(Field::Passphrase).isEmpty());
    CHECK_FALSE(form.isComplete());
}

TEST_CASE("Strength: bar and words go together")
{
    CHECK(strengthOf({}) == Strength{});
    CHECK(strengthOf(kGood).parts == 4);
    CHECK(strengthOf(kGood).enough);
    const Strength shortOne = strengthOf(u"kX9$vQ2!pL"_s);
    CHECK(shortOne.parts == 2);
    CHECK_FALSE(shortOne.enough);
    CHECK_FALSE(shortOne.words.isEmpty());
}

TEST_CASE("CapsLock: is known from letters and the key itself")
{
    CapsLock caps;
    caps.keyPressed();
    CHECK_FALSE(caps.isOn()); // not known yet
    caps.typed(u"A"_s, true);
    caps.typed(u"1"_s, false);
    caps.typed(u"ß"_s, false);
    CHECK_FALSE(caps.isOn());
    caps.typed(u"Ä"_s, false);
    CHECK(caps.isOn());
    caps.typed(u"я"_s, true);
    CHECK(caps.isOn());
    caps.keyPressed();
    CHECK_FALSE(caps.isOn());
}

TEST_CASE("FolderRisk: synced folders are known by name, mark and through links")
{
    const Folder folder;
    const auto riskIn = [&](const QString& name) {
        QDir(folder.folder()).mkpath(name);
        return folderRisk(folder.path(name + u"/team.spoton"_s));
    };
    const QString name =
        GENERATE(u"Nextcloud"_s, u"Nextcloud2/Team"_s, u"Dropbox"_s, u"Dropbox (Verein)"_s,
                 u"OneDrive - Verein e. V"_s, u"iCloudDrive"_s, u"Google Drive/Beratung"_s, u"ownCloud"_s);
    CAPTURE(name.toStdString());
    CHECK(riskIn(u"Dokumente"_s) == FolderRisk::None);
    CHECK(riskIn(u"Dropboxen"_s) == FolderRisk::None);
    CHECK(riskIn(name) == FolderRisk::Synced);
    CHECK(folderRisk(folder.path(u"OneDrive/not/there/yet.spoton"_s)) == FolderRisk::Synced);
    QDir(folder.folder()).mkpath(u"work/.stfolder"_s);
    CHECK(riskIn(u"work/team"_s) == FolderRisk::Synced);
    QDir(folder.folder()).mkpath(u"marked"_s);
    CHECK(riskIn(u"marked"_s) == FolderRisk::None);
    QFile mark(folder.path(u"marked/.sync_0a1b2c.db"_s));
    REQUIRE(mark.open(QIODevice::WriteOnly));
    CHECK(riskIn(u"marked"_s) == FolderRisk::Synced);
    CHECK(mark.remove());
    REQUIRE(QFile::link(folder.path(name), folder.path(u"plain"_s)));
    CHECK(folderRisk(folder.path(u"plain/team.spoton"_s)) == FolderRisk::Synced);
    CHECK_FALSE(warningOf(FolderRisk::Synced).isEmpty());
}

TEST_CASE("FolderRisk: file systems of other machines are known by type")
{
    for (const char* type : {"nfs4", "cifs", "smb3", "fuse.sshfs", "fuse.rclone", "9p", "davfs"})
        CHECK(isNetworkFileSystem(type));
    for (const char* type :
         {"ext4", "btrfs", "xfs", "tmpfs", "overlay", "NTFS", "fuseblk", "fuse.gocryptfs", ""})
        CHECK_FALSE(isNetworkFileSystem(type));
}

TEST_CASE("Start: every way in which a file fails to open has a sentence and a way on")
{
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        CAPTURE(kind);
        CHECK_FALSE(whyNotOpened(ErrorKind(kind)).isEmpty());
        const auto ways = waysOn(ErrorKind(kind), false);
        CHECK_FALSE(ways.empty());
        CHECK(std::count(ways.begin(), ways.end(), WayOn::Restore) == 0);
    }
    CHECK(waysOn(ErrorKind::FileDamaged, true).front() == WayOn::Restore);
    CHECK(waysOn(ErrorKind::FileInUse, true).front() == WayOn::TryAgain);
    CHECK(waysOn(ErrorKind::FileMissing, false).front() == WayOn::OtherFile);
}

TEST_CASE("Start: a recent file shows its name, folder and when it was opened")
{
    const Desk desk;
    const auto row = [&](QDateTime opened) {
        return rowOf({QDir::homePath() + u"/Akten/Beratung Team.spoton"_s, opened}, desk.file.surroundings());
    };
    CHECK(row({}).title == u"Beratung Team"_s);
    CHECK(row({}).second == u"~/Akten"_s);
    CHECK(row({}).place.isEmpty());
    CHECK(row(QDateTime(kToday, QTime(8, 12))).place == u"today at 08:12"_s);
    CHECK(row(QDateTime(kToday.addDays(-1), QTime(8, 12))).place == u"yesterday at 08:12"_s);
    CHECK(row(QDateTime(QDate(2025, 12, 24), QTime(8, 12))).place == u"on 24.12.25 at 08:12"_s);
}

TEST_CASE("Start: a plain file opens at once, an encrypted one asks first")
{
    Desk desk;
    desk.openFile(desk.make({}, u"plain.spoton"_s));
    CHECK(desk.opened == QStringList{desk.folder.path(u"plain.spoton"_s)});
    desk.openFile(desk.make(kKey));
    CHECK(desk.opened.size() == 1);
    CHECK(desk.start.page() == Page::Unlock);
    CHECK_FALSE(desk.start.problem());
    desk.start.unlock(kKey);
    CHECK(desk.start.isBusy());
    desk.settle();
    CHECK_FALSE(desk.start.isBusy());
    CHECK(desk.opened.last() == desk.folder.path());
}

TEST_CASE("Start: from a file that turned out to be damaged while it was open a backup is one step away")
{
    Desk desk;
    const QString file = desk.make(kKey);
    desk.start.showDamaged(file);
    CHECK(desk.start.page() == Page::Problem);
    CHECK(desk.start.path() == file);
    CHECK(desk.offers(WayOn::ChooseBackup));
    CHECK_FALSE(desk.offers(WayOn::Restore));
    REQUIRE(QDir().mkpath(file + u".backups"_s));
    REQUIRE(QFile::copy(file, file + u".backups/2026-03-10.spoton"_s));
    desk.start.showDamaged(file);
    CHECK(desk.offers(WayOn::Restore));
}

TEST_CASE("Start: the program begins with the file opened last, or welcomes where that is gone")
{
    Desk desk;
    const QString file = desk.make(kKey);
    const QString older = desk.make({}, u"older.spoton"_s);
    desk.start.begin({{file, {}}, {older, {}}});
    CHECK(desk.start.page() == Page::Unlock);
    CHECK(desk.start.path() == file);
    desk.start.back();
    CHECK(desk.start.page() == Page::Welcome);
    CHECK(desk.start.recent().size() == 2);
    desk.start.begin({{desk.folder.path(u"gone.spoton"_s), {}}, {file, {}}});
    CHECK(desk.start.page() == Page::Welcome);
    CHECK(desk.start.gone().startsWith(u"gone.spoton is no longer in "_s));
    REQUIRE(desk.start.recent().size() == 1);
    CHECK(desk.start.recent().front().path == file);
    desk.start.startCreating();
    desk.start.back();
    CHECK(desk.start.gone().isEmpty()); // once is enough
    desk.start.begin({});
    CHECK(desk.start.page() == Page::Welcome);
    CHECK(desk.start.gone().isEmpty());
    const QString lost = desk.make(kKey, u"lost.spoton"_s);
    REQUIRE(QDir().mkpath(lost + u".backups"_s));
    REQUIRE(QFile::rename(lost, lost + u".backups/2026-03-10.spoton"_s));
    desk.start.begin({{lost, {}}, {file, {}}});
    desk.settle();
    CHECK(desk.start.page() == Page::Problem);
    CHECK(desk.offers(WayOn::Restore)); // rather than welcomed without it
    CHECK(desk.offers(WayOn::ChooseBackup));
    const QString plain = desk.make({}, u"plain.spoton"_s);
    desk.start.begin({{plain, {}}});
    desk.settle();
    CHECK(desk.opened == QStringList{plain});
}

TEST_CASE("Start: while a file is being locked nothing can be asked")
{
    Desk desk;
    const QString path = desk.make(kKey);
    desk.openFile(path);
    desk.unlock(kKey);
    REQUIRE(desk.opened.size() == 1);
    desk.start.showLocking(path);
    CHECK(desk.start.page() == Page::Unlock);
    CHECK(desk.start.isLocked());
    CHECK(desk.start.isBusy());
    desk.start.unlock(kKey);
    CHECK(desk.file.isIdle());
    desk.start.showLocked(path, u"A draft is kept."_s);
    CHECK_FALSE(desk.start.isBusy());
    CHECK(desk.start.note() == u"A draft is kept."_s);
}

TEST_CASE("Start: a wrong passphrase is said plainly; after three the backup is offered")
{
    Desk desk;
    desk.make(kKey, u"team.spoton"_s, true);
    desk.openFile(desk.folder.path());
    for (int i = 0; i < 2; ++i) {
        desk.unlock(kOtherKey);
        CHECK(desk.start.page() == Page::Unlock);
        CHECK(desk.start.problem()->sentence == u"This passphrase does not open the file."_s);
        CHECK_FALSE(desk.offers(WayOn::Restore));
    }
    desk.unlock(kOtherKey);
    CHECK(desk.offers(WayOn::Restore));
    CHECK(desk.start.problem()->doubt.contains(u"damaged"_s));
    desk.unlock(kKey);
    CHECK(desk.opened.size() == 1);
}

TEST_CASE("Start: a file that is none of ours leads to a page of ways on and stays as it was")
{
    Desk desk;
    const auto path = [&](const char* name) {
        return desk.folder.path(QString::fromLatin1(name));
    };
    writeFile(path("empty"), {});
    must(must(storage::Connection::open(path("foreign"), {}))->execute(u"CREATE TABLE t (c)"_s));
    execute(*must(storage::Database::create(path("newer"), {})), u"PRAGMA user_version = 9999"_s);
    const std::pair<const char*, ErrorKind> files[] = {{"gone", ErrorKind::FileMissing},
                                                       {"empty", ErrorKind::FileEmpty},
                                                       {"foreign", ErrorKind::FileForeign},
                                                       {"newer", ErrorKind::FileNewer}};
    for (const auto& [name, kind] : files) {
        CAPTURE(name);
        const QByteArray before = digestOf(path(name));
        desk.openFile(path(name));
        CHECK(desk.start.page() == Page::Problem);
        REQUIRE(desk.start.problem());
        CHECK(desk.start.problem()->kind == kind);
        CHECK(desk.offers(WayOn::OtherFile));
        CHECK(digestOf(path(name)) == before);
    }
    CHECK(desk.opened.isEmpty());
    desk.openFile(path("gone"));
    desk.start.go(WayOn::CreateNew);
    CHECK(desk.start.page() == Page::Create);
}

TEST_CASE("Start: a file that cannot be read as one of ours is asked for its passphrase, then doubted")
{
    Desk desk;
    writeFile(desk.folder.path(), QByteArray(8192, '\0'));
    desk.openFile(desk.folder.path());
    CHECK(desk.start.page() == Page::Unlock);
    for (int i = 0; i < 3; ++i)
        desk.unlock(kKey);
    REQUIRE(desk.start.problem());
    CHECK(desk.start.problem()->doubt.contains(u"not a Spot on! file"_s));
}

TEST_CASE("Start: a second file can be asked for while a new one is filled in")
{
    Desk desk;
    desk.start.startCreating();
    desk.start.form() = formIn(desk.folder);
    desk.start.showWarning();
    desk.openFile(desk.folder.path(u"gone"_s));
    CHECK(desk.start.page() == Page::Problem);
    desk.start.back();
    CHECK(desk.start.form().passphrase().isEmpty());
}

TEST_CASE("Start: a file in use can be tried again once it is free")
{
    Desk desk;
    {
        const auto other = must(storage::Database::create(desk.folder.path(), {}));
        desk.openFile(desk.folder.path());
        REQUIRE(desk.start.problem());
        CHECK(desk.start.problem()->kind == ErrorKind::FileInUse);
        CHECK(desk.offers(WayOn::TryAgain));
    }
    desk.start.go(WayOn::TryAgain);
    desk.settle();
    CHECK(desk.opened.size() == 1);
}

TEST_CASE("Start: a damaged file is replaced by its newest backup, and by the one before where that is "
          "damaged, too")
{
    Desk desk;
    const QString path = desk.make(kKey, u"team.spoton"_s, true);
    const QString older = path + u".backups/2026-03-09.spoton"_s;
    REQUIRE(QFile::copy(path + u".backups/2026-03-10.spoton"_s, older));
    {
        QFile aged(older);
        REQUIRE(aged.open(QIODevice::ReadWrite));
        REQUIRE(
            aged.setFileTime(QDateTime::currentDateTime().addDays(-1), QFileDevice::FileModificationTime));
    }
    for (const QString& file : QStringList{path, path + u".backups/2026-03-10.spoton"_s})
        cut(file, 4096);
    desk.openFile(path);
    desk.unlock(kKey);
    REQUIRE(desk.start.problem());
    CHECK(desk.start.problem()->kind == ErrorKind::FileDamaged);
    REQUIRE(desk.offers(WayOn::Restore));
    desk.start.go(WayOn::Restore);
    CHECK(desk.start.page() == Page::Unlock);
    CHECK(desk.start.isRestoring());
    desk.unlock(kKey);
    CHECK(desk.opened.isEmpty());
    REQUIRE(desk.offers(WayOn::Restore));
    desk.start.go(WayOn::Restore);
    desk.unlock(kKey);
    CHECK(desk.opened == QStringList{path});
    CHECK_FALSE(QDir(desk.folder.folder()).entryList({u"team.spoton.replaced-*.spoton"_s}).isEmpty());
}

TEST_CASE("Start: where no backup lies beside a damaged file, one from elsewhere takes its place")
{
    Desk desk;
    const QString path = desk.make(kKey);
    const QString stick = desk.folder.path(u"Stick.spoton"_s);
    must(storage::backUp(*must(storage::Database::open(path, kKey)), stick));
    cut(path, 4096);
    const QByteArray damaged = contentOf(path);
    desk.openFile(path);
    desk.unlock(kKey);
    CHECK_FALSE(desk.offers(WayOn::Restore));
    REQUIRE(desk.offers(WayOn::ChooseBackup));
    CHECK(desk.start.problem()->ways.front() == WayOn::ChooseBackup);
    CHECK(desk.offers(WayOn::OtherFile));

    desk.start.restoreFrom(stick);
    CHECK(desk.start.page() == Page::Unlock);
    CHECK(desk.start.restoreWords().startsWith(u"Stick.spoton, saved "_s));
    CHECK(desk.start.restoreWords().contains(u"takes the place of team.spoton"_s));
    desk.unlock(kKey);
    CHECK(desk.opened == QStringList{path});
    const QStringList kept = QDir(desk.folder.folder()).entryList({u"team.spoton.replaced-*.spoton"_s});
    REQUIRE(kept.size() == 1);
    CHECK((contentOf(desk.folder.path(kept.front())) == damaged));
}

TEST_CASE("Start: a backup that cannot be restored is named, and the file stays as it is")
{
    Desk desk;
    const QString path = desk.make(kKey);
    cut(path, 4096);
    const QByteArray before = digestOf(path);
    desk.openFile(path);
    desk.unlock(kKey);
    const QString list = desk.folder.path(u"Liste.csv"_s);
    writeFile(list, "Name;Ort\n");
    const QString plain = desk.make({}, u"plain.spoton"_s);
    for (const auto& [backup, kind] :
         {std::pair(list, ErrorKind::FileForeign), std::pair(plain, ErrorKind::FileNotEncrypted)}) {
        CAPTURE(backup);
        desk.start.restoreFrom(backup);
        desk.settle();
        CHECK(desk.start.page() == Page::Problem); // no passphrase would help
        REQUIRE(desk.start.problem());
        CHECK(desk.start.problem()->kind == kind);
        CHECK(desk.start.problem()->backup == backup);
        CHECK(desk.offers(WayOn::ChooseBackup));
        CHECK(digestOf(path) == before);
    }
    CHECK(desk.start.problem()->sentence.startsWith(u"This backup is not encrypted"_s));

    desk.start.restoreFrom(path); // the file itself is no backup of it
    CHECK(desk.start.page() == Page::Unlock);
    CHECK_FALSE(desk.start.isRestoring());
}

TEST_CASE("Start: a backup is offered again where it was not its own fault that it was not restored")
{
    Desk desk;
    const QString path = desk.make(kKey, u"team.spoton"_s, true);
    cut(path, 4096);
    desk.openFile(path);
    desk.unlock(kKey);
    desk.start.go(WayOn::Restore);
    {
        const auto held = must(storage::FileLock::acquire(path));
        desk.unlock(kKey);
        REQUIRE(desk.start.problem());
        CHECK(desk.start.problem()->kind == ErrorKind::FileInUse);
    }
    REQUIRE(desk.offers(WayOn::Restore));
    desk.start.go(WayOn::Restore);
    desk.unlock(kKey);
    CHECK(desk.opened == QStringList{path});
}

TEST_CASE("Start: a file is made in two pages and its passphrase forgotten")
{
    Desk desk;
    desk.start.showWelcome();
    desk.start.startCreating();
    desk.start.showWarning();
    CHECK(desk.start.page() == Page::Create); // not before the form is complete
    desk.start.form() = formIn(desk.folder);
    desk.start.showWarning();
    CHECK(desk.start.page() == Page::Warning);
    desk.start.create();
    CHECK(desk.start.isBusy());
    desk.start.create(); // a second click does nothing
    desk.settle();
    CHECK(desk.opened == QStringList{desk.folder.path(u"Counselling team.spoton"_s)});
    CHECK(desk.start.form().passphrase().isEmpty());
    CHECK(desk.file.facts().staff.front().name == u"Anna Probst"_s);
    desk.start.startCreating();
    CHECK(QFileInfo(desk.start.form().path()).absolutePath() == desk.folder.folder());
    QDir().mkpath(desk.folder.path(u"Akten"_s));
    desk.start.form() = formIn(desk.folder);
    desk.start.form().set(Field::Path, desk.folder.path(u"Akten/team.spoton"_s));
    desk.start.create();
    desk.settle();
    desk.start.startCreating(); // the next one goes to the same place
    CHECK(QFileInfo(desk.start.form().path()).absolutePath() == desk.folder.path(u"Akten"_s));
}

TEST_CASE("Start: a file that comes into the way of a new one is said on the spot and left alone")
{
    Desk desk;
    desk.start.startCreating();
    desk.start.form() = formIn(desk.folder);
    desk.start.showWarning();
    const QString path = desk.start.form().path();
    // The form has looked already when someone else puts a file there: a dangling -wal is one, too.
    writeFile(path + u"-wal"_s, "x");
    desk.start.create();
    desk.settle();
    CHECK(desk.start.page() == Page::Warning);
    REQUIRE(desk.start.problem());
    CHECK(desk.start.problem()->kind == ErrorKind::FileExists);
    desk.start.back();
    CHECK(desk.start.page() == Page::Create);
    CHECK_FALSE(desk.start.form().passphrase().isEmpty());
    desk.start.back();
    CHECK(desk.start.page() == Page::Welcome);
    CHECK(desk.start.form().passphrase().isEmpty());
}

TEST_CASE("Start: the demo is made in its folder, again each time")
{
    Desk desk;
    desk.start.openDemo();
    CHECK_FALSE(desk.start.busyWords().isEmpty());
    desk.settle();
    desk.start.openDemo();
    desk.settle();
    CHECK(desk.opened == QStringList{2, desk.folder.path(u"cache/demo.spoton"_s)});
}

TEST_CASE("Start: the words about backups name the newest")
{
    Desk desk;
    const QString path = desk.make(kKey);
    CHECK(backupWords(path, desk.file.surroundings()) == u"There is no backup yet."_s);
    QDir().mkpath(path + u".backups"_s);
    writeFile(path + u".backups/2026-03-10.spoton"_s, "x");
    QFile copy(path + u".backups/2026-03-10.spoton"_s);
    REQUIRE(copy.open(QIODevice::ReadWrite));
    REQUIRE(copy.setFileTime(QDateTime(kToday, QTime(8, 12)), QFileDevice::FileModificationTime));
    copy.close();
    CHECK(backupWords(path, desk.file.surroundings()) == u"Newest backup today at 08:12."_s);
}
