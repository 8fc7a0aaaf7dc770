// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warning_guard.h"

#include <QCoreApplication>
#include <QString>
#include <QThread>

#include <catch2/catch_test_macros.hpp>
#include <catch2/reporters/catch_reporter_event_listener.hpp>
#include <catch2/reporters/catch_reporter_registrars.hpp>

#include <atomic>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace spoton::tests {
namespace {

bool g_caseRuns = false;
std::atomic<int> g_late = 0;

bool isAboutTheMachine(const QString& message)
{
    // A popup asks a screen that is none for more than it can.
    return message.contains("XDG_RUNTIME_DIR"_L1) || message.contains("propagateSizeHints"_L1) ||
           message.contains("This plugin does not support raise"_L1) ||
           message.contains("This plugin does not support grabbing"_L1);
}

void judge(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(message));
    if (type == QtDebugMsg || type == QtInfoMsg || isAboutTheMachine(message))
        return;
    if (g_caseRuns && QThread::currentThread() == QCoreApplication::instance()->thread())
        FAIL_CHECK("Qt warns: " << message.toStdString());
    else
        ++g_late;
}

class CaseWatch : public Catch::EventListenerBase
{
public:
    using EventListenerBase::EventListenerBase;
    void testCaseStarting(const Catch::TestCaseInfo&) override { g_caseRuns = true; }
    void testCaseEnded(const Catch::TestCaseStats&) override { g_caseRuns = false; }
};
CATCH_REGISTER_LISTENER(CaseWatch)

} // namespace

void installWarningGuard()
{
    qInstallMessageHandler(judge);
}

int lateWarnings()
{
    return g_late;
}

} // namespace spoton::tests
