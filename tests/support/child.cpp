// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/child.h"

#include <cstdio>
#include <stdexcept>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace spoton::tests {
namespace {

constexpr int kPatience = 30000; // ms

} // namespace

Child::Child(const QStringList& arguments) : m_process(std::make_unique<QProcess>())
{
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QStringLiteral(SPOTON_TEST_CHILD), arguments);
    if (!m_process->waitForStarted(kPatience))
        throw std::runtime_error("test_child does not start");
}

Child::~Child()
{
    kill();
}

QByteArray Child::readLine()
{
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(kPatience))
            return {};
    }
    return m_process->readLine().trimmed();
}

QList<QByteArray> Child::remainingLines()
{
    m_process->waitForFinished(kPatience);
    QList<QByteArray> lines = m_process->readAllStandardOutput().split('\n');
    lines.removeLast(); // what follows the last line break is no whole line
    return lines;
}

void Child::kill()
{
    if (m_process->state() == QProcess::NotRunning)
        return;
    m_process->kill();
    m_process->waitForFinished(kPatience);
}

void Child::killAfter(int microseconds)
{
    ::usleep(useconds_t(microseconds));
    kill();
}

void Child::finish()
{
    m_process->closeWriteChannel();
    m_process->waitForFinished(kPatience);
}

int inFork(const std::function<int()>& work)
{
    std::fflush(nullptr);
    const pid_t process = ::fork();
    if (process < 0)
        throw std::runtime_error("cannot fork");
    if (process == 0) {
        int result = 254;
        try {
            result = work();
        } catch (const std::exception& error) {
            std::fprintf(stderr, "in the fork: %s\n", error.what());
        }
        std::fflush(nullptr);
        ::_exit(result);
    }
    int status = 0;
    ::waitpid(process, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 255;
}

} // namespace spoton::tests
