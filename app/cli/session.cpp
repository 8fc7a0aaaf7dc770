// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "storage/backup.h"
#include "storage/code_repository.h"
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

void say(const QString& sentence)
{
    std::fputs(qPrintable(u"spoton: "_s + sentence + u'\n'), stderr);
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
