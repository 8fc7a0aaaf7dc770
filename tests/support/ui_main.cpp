// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warning_guard.h"

#include <QApplication>

#include <catch2/catch_session.hpp>

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    spoton::tests::installWarningGuard();
    const int failed = Catch::Session().run(argc, argv);
    return failed != 0 ? failed : spoton::tests::lateWarnings();
}
