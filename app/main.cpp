// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "window.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QLocale>
#include <QTranslator>

#include <memory>

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

/// German has all words, the others fall back to English but for what stands in the code lists. English itself
/// needs its plurals.
void installTranslators(const cli::CommandLine& commandLine, QCoreApplication& application)
{
    const QString language = commandLine.language ? QString(base::keyOf(*commandLine.language))
                                                  : QLocale::system().name().section(u'_', 0, 0);
    for (const QString& catalogue : {u":/i18n/qtbase_"_s, u":/i18n/spoton_"_s}) {
        auto* translator = new QTranslator(&application);
        if (translator->load(catalogue + language) || translator->load(catalogue + u"en"_s))
            QCoreApplication::installTranslator(translator);
    }
}

/// The offscreen platform tells what it cannot do each time; nobody can act on it.
void quietOffscreen()
{
    QLoggingCategory::setFilterRules(u"qt.qpa.*=false"_s);
}

} // namespace

int main(int argc, char** argv)
{
    cli::CommandLine commandLine;
    if (const auto status = cli::parse(argc, argv, commandLine))
        return *status;
    quietOffscreen();
    const auto application = makeApplication(commandLine, argc, argv);
    QCoreApplication::setApplicationName(u"spoton"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SPOTON_VERSION));
    installTranslators(commandLine, *application);
    if (commandLine.command == cli::Command::Window)
        return runWindow(commandLine);
    return int(cli::run(commandLine));
}
