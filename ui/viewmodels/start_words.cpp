// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/start_words.h"

#include "storage/backup.h"
#include "text/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Start)

public:
    static QString today(const QString& time) { return tr("today at %1").arg(time); }
    static QString yesterday(const QString& time) { return tr("yesterday at %1").arg(time); }
    static QString onDay(const QString& day, const QString& time) { return tr("on %1 at %2").arg(day, time); }
    static QString newestBackup(const QString& moment) { return tr("Newest backup %1.").arg(moment); }
    static QString noBackup() { return tr("There is no backup yet."); }
    static QString copy(const QString& original, const QString& moment)
    {
        return tr("This is a copy of %1, saved %2. What is changed in it does not get into %1.")
            .arg(original, moment);
    }
    static QString gone(const QString& name, const QString& folder)
    {
        return tr("%1 is no longer in %2. It may have been moved or renamed, or its drive is not connected.")
            .arg(name, folder);
    }
    static QString openCopy(const QString& original)
    {
        return tr("This is a copy of %1. What is changed in it does not get into %1.").arg(original);
    }
    static QString wrongPassphrase() { return tr("This passphrase does not open the file."); }
    static QString plainBackup()
    {
        return tr("This backup is not encrypted, so it cannot take the place of an encrypted file.");
    }
    static QString damagedBackup() { return tr("This backup is damaged, too. It was left as it is."); }
};

QString shortFolder(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        return QDir::toNativeSeparators(u'~' + folder.mid(home.size()));
    return QDir::toNativeSeparators(folder);
}

} // namespace

QString momentWords(const QDateTime& moment, const Surroundings& surroundings)
{
    const QDateTime local = moment.toLocalTime();
    const QString time = surroundings.locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = local.date().daysTo(surroundings.today());
    if (days == 0)
        return Words::today(time);
    if (days == 1)
        return Words::yesterday(time);
    return Words::onDay(surroundings.locale.toString(local.date(), QLocale::ShortFormat), time);
}

QString copyWarning(const QString& path, const Surroundings& surroundings)
{
    const QString original = storage::originalOf(path);
    if (original.isEmpty())
        return {};
    return Words::copy(QFileInfo(original).fileName(),
                       momentWords(QFileInfo(path).lastModified(), surroundings));
}

QString openCopyWarning(const QString& path)
{
    const QString original = storage::originalOf(path);
    return original.isEmpty() ? QString() : Words::openCopy(QFileInfo(original).fileName());
}

QString backupWords(const QString& path, const Surroundings& surroundings)
{
    const auto last = storage::lastDailyBackup(path);
    return last ? Words::newestBackup(momentWords(*last, surroundings)) : Words::noBackup();
}

ListRow rowOf(const RecentFile& file, const Surroundings& surroundings)
{
    ListRow row;
    row.title = QFileInfo(file.path).completeBaseName();
    row.second = shortFolder(file.path);
    if (file.opened.isValid())
        row.place = momentWords(file.opened, surroundings);
    return row;
}

QString goneWords(const QString& path)
{
    return Words::gone(QFileInfo(path).fileName(), shortFolder(path));
}

std::vector<WayOn> waysOn(base::ErrorKind kind, bool hasBackup)
{
    using enum base::ErrorKind;
    std::vector<WayOn> ways;
    switch (kind) {
    case KeyWrongOrDamaged: // most likely a slip of the fingers, so the backup comes last
        ways = {WayOn::TryAgain, WayOn::OtherFile, WayOn::Restore, WayOn::ChooseBackup};
        break;
    case FileMissing:
        ways = {WayOn::OtherFile, WayOn::Restore, WayOn::ChooseBackup, WayOn::CreateNew};
        break;
    case FileEmpty:
        ways = {WayOn::Restore, WayOn::ChooseBackup, WayOn::OtherFile, WayOn::CreateNew};
        break;
    case FileTruncated:
    case FileDamaged:
        ways = {WayOn::Restore, WayOn::ChooseBackup, WayOn::OtherFile, WayOn::TryAgain};
        break;
    case FileForeign:
        ways = {WayOn::OtherFile, WayOn::Restore, WayOn::CreateNew};
        break;
    case FileNewer: // a backup is as new, or would lose what was written since
        ways = {WayOn::OtherFile, WayOn::TryAgain};
        break;
    case InputOutput:
    case Database:
        ways = {WayOn::TryAgain, WayOn::Restore, WayOn::ChooseBackup, WayOn::OtherFile};
        break;
    default: // in use, no right, no space: it passes or is mended elsewhere
        ways = {WayOn::TryAgain, WayOn::OtherFile};
        break;
    }
    if (!hasBackup)
        std::erase(ways, WayOn::Restore);
    return ways;
}

QString whyNotOpened(base::ErrorKind kind)
{
    if (kind == base::ErrorKind::KeyWrongOrDamaged)
        return Words::wrongPassphrase();
    return text::sentence(base::Error{kind, {}});
}

QString whyNotRestored(base::ErrorKind kind)
{
    if (kind == base::ErrorKind::FileNotEncrypted)
        return Words::plainBackup();
    if (kind == base::ErrorKind::FileDamaged || kind == base::ErrorKind::FileTruncated)
        return Words::damagedBackup();
    return whyNotOpened(kind);
}

bool mayPass(base::ErrorKind kind)
{
    using enum base::ErrorKind;
    return kind == FileInUse || kind == FileReadOnly || kind == DiskFull;
}

} // namespace spoton::viewmodels
