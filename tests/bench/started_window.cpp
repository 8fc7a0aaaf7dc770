// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "shell/workspace.h"
#include "window.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>

#include <cstdlib>

namespace {

/// Ends the process as soon as the window has been painted and can be worked with: with the file open, or
/// asking for its passphrase.
class UntilUsable : public QApplication
{
public:
    UntilUsable(int& argc, char** argv, bool opens) : QApplication(argc, argv), m_opens(opens) {}

    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool done = QApplication::notify(receiver, event);
        if (event->type() == QEvent::UpdateRequest && receiver->isWidgetType() &&
            (m_opens ? receiver->findChild<spoton::shell::Workspace*>() != nullptr : asks(receiver)))
            std::_Exit(0);
        return done;
    }

private:
    static bool asks(const QObject* window)
    {
        const auto* field = qobject_cast<QLineEdit*>(static_cast<const QWidget*>(window)->focusWidget());
        return field && field->echoMode() == QLineEdit::Password && field->isVisible();
    }

    bool m_opens;
};

} // namespace

/// The program's start with a file, and a key file or none, up to a usable window.
int main(int argc, char** argv)
{
    const bool opens = argc > 2;
    const UntilUsable application(argc, argv, opens);
    QCoreApplication::setApplicationName(QStringLiteral("spoton"));
    spoton::cli::CommandLine commandLine;
    commandLine.file = QString::fromLocal8Bit(argv[1]);
    if (opens)
        commandLine.keyFile = QString::fromLocal8Bit(argv[2]);
    return spoton::runWindow(commandLine);
}
