// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/session.h"
#include "fonts.h"
#include "language.h"
#include "window.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>
#include <QLoggingCategory>

#include <algorithm>
#include <clocale>
#include <cstring>
#include <memory>
#include <optional>

#include <langinfo.h>

using namespace Qt::StringLiterals;
using namespace spoton;

namespace {

/// A window needs QApplication, painting a PDF QGuiApplication without a screen, all else neither.
std::unique_ptr<QCoreApplication> makeApplication(const cli::CommandLine& commandLine, int& argc, char** argv)
{
    if (commandLine.command == cli::Command::Window)
        return std::make_unique<QApplication>(argc, argv);
    if (commandLine.command == cli::Command::Report && commandLine.format == "pdf"_L1) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// Qt wants UTF-8 and says so at length in scripts and bare systems where no locale is set.
void ensureUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// Without a window nobody can act on what the offscreen platform cannot do or where Qt keeps its sockets;
/// what fails reaches the user as an error all the same.
void quietPlatform(const cli::CommandLine& commandLine)
{
    const bool unattended = commandLine.command != cli::Command::Window || !commandLine.screenshot.isEmpty();
    QLoggingCategory::setFilterRules(unattended ? u"qt.qpa.*=false\ndefault.warning=false"_s
                                                : u"qt.qpa.*=false"_s);
}

/// A window needs a file that is there, if one is named, and a display. Says what is missing, in an
/// application of its own: that of a window ends the process where there is no display.
std::optional<cli::Exit> refuseWindow(const cli::CommandLine& commandLine, int& argc, char** argv)
{
    const bool missing = !commandLine.file.isEmpty() && !QFileInfo::exists(commandLine.file);
    const auto platforms = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    const bool display = std::any_of(platforms.begin(), platforms.end(), [](const char* variable) {
        return qEnvironmentVariableIsSet(variable);
    });
    if (display && !missing)
        return std::nullopt;
    const QCoreApplication speaker(argc, argv);
    Language words;
    words.install(cli::languageOf(commandLine));
    if (missing) {
        cli::say(QCoreApplication::translate("CommandLine",
                                             "%1 is neither a command nor a file; see spoton --help.")
                     .arg(commandLine.file));
        return cli::Exit::WrongUsage;
    }
    cli::say(QCoreApplication::translate("CommandLine",
                                         "There is no display to open a window on; see spoton --help."));
    return cli::Exit::Failed;
}

} // namespace

int main(int argc, char** argv)
{
    cli::CommandLine commandLine;
    if (const auto status = cli::parse(argc, argv, commandLine))
        return *status;
    ensureUtf8();
    quietPlatform(commandLine);
    if (commandLine.command == cli::Command::Window) {
        if (const auto refused = refuseWindow(commandLine, argc, argv))
            return int(*refused);
    }
    std::jthread fonts;
    if (commandLine.command == cli::Command::Window)
        fonts = readFontFiles();
    const auto application = makeApplication(commandLine, argc, argv);
    QCoreApplication::setApplicationName(u"spoton"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SPOTON_VERSION));
    if (commandLine.command == cli::Command::Window)
        return runWindow(commandLine);
    Language words;
    words.install(cli::languageOf(commandLine));
    return int(cli::run(commandLine));
}
