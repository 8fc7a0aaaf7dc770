// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/session.h"

#include "exchange/demo.h"
#include "storage/backup.h"
#include "storage/rule_check.h"
#include "storage/undo.h"
#include "text/sentences.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace spoton::cli {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString keyOrPlain()
    {
        return tr(
            "Give the passphrase with --key-file, or --unencrypted for a plain file to try things out.");
    }
    static QString keyAndPlain() { return tr("--key-file and --unencrypted exclude each other."); }
    static QString demoMade(const exchange::DemoSummary& made)
    {
        return tr("%1 organisations, %2 contacts, %3 sessions, %4 referrals and %5 workshops were made up.")
            .arg(made.organisations)
            .arg(made.contacts)
            .arg(made.sessions)
            .arg(made.referrals)
            .arg(made.workshops);
    }
    static QString sound() { return tr("The file is sound."); }
    static QString replaced(const QString& path)
    {
        return tr("The file that was there is kept as %1.").arg(path);
    }
    static QString undone(const QString& batch) { return tr("Taken back: %1.").arg(batch); }
    static QString checking() { return tr("Checking:"); }
    static QString copying() { return tr("Copying:"); }
    static QString takingBack() { return tr("Taking back:"); }
    static QString demo() { return tr("Sessions:"); }
};

base::Result<std::unique_ptr<storage::Database>> create(const CommandLine& commandLine)
{
    SPOTON_ASSIGN(const QByteArray passphrase, readPassphrase(commandLine.keyFile));
    return storage::Database::create(commandLine.file, passphrase);
}

/// A new file is either encrypted or, as said aloud, not.
bool saysWhetherEncrypted(const CommandLine& commandLine)
{
    if (commandLine.keyFile.isEmpty() == commandLine.unencrypted)
        return true;
    say(commandLine.unencrypted ? Words::keyAndPlain() : Words::keyOrPlain());
    return false;
}

} // namespace

Exit runNew(const CommandLine& commandLine)
{
    if (!saysWhetherEncrypted(commandLine))
        return Exit::WrongUsage;
    const auto database = create(commandLine);
    return database ? Exit::Done : sayError(database.error());
}

Exit runDemo(const CommandLine& commandLine)
{
    if (!saysWhetherEncrypted(commandLine))
        return Exit::WrongUsage;
    const auto places = shippedPlaces();
    if (!places)
        return sayError(places.error());
    auto database = create(commandLine);
    if (!database)
        return sayError(database.error());
    exchange::DemoOptions options;
    options.sessions = commandLine.sessions;
    options.seed = commandLine.seed;
    options.lastDay = QDate::currentDate();
    Progress progress(Words::demo());
    const auto made = exchange::fillWithDemo(**database, *places, options, [&progress](int done, int total) {
        progress.show(done, total);
        return true;
    });
    if (!made) {
        const base::Error error = made.error();
        database->reset();
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
            QFile::remove(commandLine.file + suffix);
        return sayError(error);
    }
    say(Words::demoMade(*made));
    return Exit::Done;
}

Exit runCheck(const CommandLine& commandLine)
{
    auto session = openSession(commandLine, Purpose::Read);
    if (!session)
        return sayError(session.error());
    const Progress progress(Words::checking());
    const auto damage = storage::findDamage(session->database->connection());
    const auto broken = damage ? storage::findBrokenRules(*session->database) : damage;
    for (const auto& found : {damage, broken}) {
        if (!found)
            return sayError(found.error());
        for (const QString& line : *found) {
            if (print(line.toUtf8() + '\n') != Exit::Done)
                return Exit::Failed;
        }
    }
    if (!damage->isEmpty() || !broken->isEmpty())
        return sayError({base::ErrorKind::FileDamaged, {}});
    return print(Words::sound().toUtf8() + '\n');
}

Exit runBackup(const CommandLine& commandLine)
{
    if (const auto refused = refuseTarget(commandLine, commandLine.out))
        return *refused;
    auto session = openSession(commandLine, Purpose::Read);
    if (!session)
        return sayError(session.error());
    const Progress progress(Words::copying());
    const auto done = storage::backUp(*session->database, commandLine.out);
    return done ? Exit::Done : sayError(done.error());
}

Exit runRestore(const CommandLine& commandLine)
{
    const auto passphrase = readPassphrase(commandLine.keyFile);
    if (!passphrase)
        return sayError(passphrase.error());
    const Progress progress(Words::copying());
    const auto aside = storage::restore(commandLine.source, commandLine.file, *passphrase);
    if (!aside)
        return sayError(aside.error());
    if (!aside->isEmpty())
        say(Words::replaced(*aside));
    return Exit::Done;
}

Exit runUndo(const CommandLine& commandLine)
{
    auto session = openSession(commandLine, Purpose::Write);
    if (!session)
        return sayError(session.error());
    const Progress progress(Words::takingBack());
    const auto batch = storage::undo(*session->database);
    if (!batch)
        return sayError(batch.error());
    // It is taken back, whether or not anyone can read that.
    (void)print(Words::undone(text::describeInFull(*batch)).toUtf8() + '\n');
    return Exit::Done;
}

} // namespace spoton::cli
