// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "shell/workspace.h"
#include "window.h"

#include <QApplication>
#include <QEvent>

#include <cstdlib>

namespace {

/// Ends the process as soon as the window with an open file has been painted and can be worked with.
class UntilUsable : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool done = QApplication::notify(receiver, event);
        if (event->type() == QEvent::UpdateRequest && receiver->findChild<spoton::shell::Workspace*>())
            std::_Exit(0);
        return done;
    }
};

} // namespace

/// The program's start with a file and a key file, up to a usable window.
int main(int argc, char** argv)
{
    const UntilUsable application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("spoton"));
    spoton::cli::CommandLine commandLine;
    commandLine.file = QString::fromLocal8Bit(argv[1]);
    commandLine.keyFile = QString::fromLocal8Bit(argv[2]);
    return spoton::runWindow(commandLine);
}
