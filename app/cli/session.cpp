// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "storage/backup.h"
#include "storage/code_repository.h"
#include "storage/file_lock.h"
#include "text/sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>

#include <chrono>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace spoton::cli {
namespace {

constexpr std::chrono::milliseconds kQuiet{1000};
constexpr std::chrono::milliseconds kBetween{200};

} // namespace

QString printable(QString text)
{
    for (QChar& c : text) {
        const bool steers = c.category() == QChar::Other_Control && c != u'\n';
        c = steers ? QChar(QChar::ReplacementCharacter) : c;
    }
    return text;
}

void say(const QString& sentence)
{
    std::fputs(qPrintable(QString(u"spoton: "_s + printable(sentence) + u'\n')), stderr);
}

Exit print(const QByteArray& text)
{
    const bool written =
        std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout) == std::size_t(text.size());
    if (written && std::fflush(stdout) == 0)
        return Exit::Done;
    return sayError({base::ErrorKind::DiskFull, {}});
}

std::optional<Exit> refuseTarget(const CommandLine& commandLine, const QString& target)
{
    if (target.isEmpty() || target == u"-"_s)
        return std::nullopt;
    const QString real = storage::realPath(target);
    QStringList used{commandLine.source, commandLine.mappingFile, commandLine.keyFile};
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s})
        used += storage::realPath(commandLine.file) + suffix;
    for (const QString& path : used) {
        if (!path.isEmpty() && storage::realPath(path) == real) {
            say(QCoreApplication::translate("CommandLine",
                                            "%1 is a file that this command works with; choose another "
                                            "place for the result.")
                    .arg(target));
            return Exit::WrongUsage;
        }
    }
    return std::nullopt;
}

Exit sayError(const base::Error& error)
{
    say(text::sentence(error));
    return Exit::Failed;
}

base::Result<domain::Places> shippedPlaces()
{
    QFile csv(u":/places/places.csv"_s);
    if (!csv.open(QIODevice::ReadOnly))
        return base::fail(base::ErrorKind::InputOutput, csv.fileName());
    return domain::Places::read(csv);
}

base::Result<QByteArray> readPassphrase(const QString& keyFile)
{
    if (keyFile.isEmpty())
        return QByteArray();
    QFile file(keyFile);
    const bool open =
        keyFile == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return base::fail(base::ErrorKind::FileMissing, keyFile);
    QByteArray passphrase = file.readLine();
    while (passphrase.endsWith('\n') || passphrase.endsWith('\r'))
        passphrase.chop(1);
    if (passphrase.isEmpty())
        return base::fail(base::ErrorKind::FileNeedsKey, keyFile);
    return passphrase;
}

domain::UiLanguage languageOf(const CommandLine& commandLine)
{
    if (commandLine.language)
        return *commandLine.language;
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    return base::fromKey<domain::UiLanguage>(system).value_or(domain::UiLanguage::English);
}

base::Result<Session> openSession(const CommandLine& commandLine, Purpose purpose)
{
    Session session;
    session.language = languageOf(commandLine);
    SPOTON_ASSIGN(session.places, shippedPlaces());
    SPOTON_ASSIGN(const QByteArray passphrase, readPassphrase(commandLine.keyFile));
    SPOTON_ASSIGN(session.database, storage::Database::open(commandLine.file, passphrase));
    if (purpose == Purpose::Write && session.database->access() == storage::Access::ReadWrite) {
        if (const auto backup = storage::backUpDaily(*session.database, QDate::currentDate()); !backup)
            say(QCoreApplication::translate("CommandLine", "The daily backup failed: %1")
                    .arg(text::sentence(backup.error())));
    }
    SPOTON_ASSIGN(session.labels, storage::loadCodeLabels(*session.database));
    return session;
}

Progress::Progress(QString what) : m_what(std::move(what))
{
    if (::isatty(STDERR_FILENO))
        m_thread = std::thread([this] { run(); });
}

Progress::~Progress()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_wakeUp.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Progress::show(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
}

void Progress::run()
{
    const auto startedAt = std::chrono::steady_clock::now();
    std::unique_lock lock(m_mutex);
    std::chrono::milliseconds wait = kQuiet;
    bool shown = false;
    while (!m_wakeUp.wait_for(lock, wait, [this] { return m_stopped; })) {
        const auto seconds =
            std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now() - startedAt)
                .count();
        const QString done = m_done > 0 ? QString::number(m_done) : QString::number(seconds) + u" s"_s;
        const QString of = m_total > 0 ? u" / "_s + QString::number(m_total) : QString();
        std::fputs(qPrintable(QString(u"\r"_s + m_what + u' ' + done + of)), stderr);
        std::fflush(stderr);
        wait = kBetween;
        shown = true;
    }
    if (shown)
        std::fputs("\r\033[K", stderr);
}

} // namespace spoton::cli
