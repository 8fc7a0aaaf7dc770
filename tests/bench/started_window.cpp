// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "fonts.h"
#include "shell/workspace.h"
#include "window.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>

#include <cstdio>
#include <utility>

namespace {

/// Says so and ends as soon as the window has been painted and can be worked with: with the file open, or
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
            sayUsable();
        return done;
    }

private:
    static bool asks(const QObject* window)
    {
        const auto* field = qobject_cast<QLineEdit*>(static_cast<const QWidget*>(window)->focusWidget());
        return field && field->echoMode() == QLineEdit::Password && field->isVisible();
    }

    void sayUsable()
    {
        if (std::exchange(m_said, true))
            return;
        std::puts("usable");
        std::fflush(stdout);
        // In good order: what is left of one that was stopped costs the next start time.
        QMetaObject::invokeMethod(this, &QApplication::closeAllWindows, Qt::QueuedConnection);
    }

    bool m_opens;
    bool m_said = false;
};

} // namespace

/// The program's start with a file, and a key file or none, up to a usable window.
int main(int argc, char** argv)
{
    const bool opens = argc > 2;
    const std::jthread fonts = spoton::readFontFiles();
    const UntilUsable application(argc, argv, opens);
    QCoreApplication::setApplicationName(QStringLiteral("spoton"));
    spoton::cli::CommandLine commandLine;
    commandLine.file = QString::fromLocal8Bit(argv[1]);
    if (opens)
        commandLine.keyFile = QString::fromLocal8Bit(argv[2]);
    return spoton::runWindow(commandLine);
}
