// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures_text.h"
#include "measure.h"
#include "measured_application.h"
#include "storage/figure_repository.h"
#include "workbench.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace spoton;

namespace {

void addOptions(QCommandLineParser& parser)
{
    parser.setApplicationDescription(u"Measures Spot on! against the bare engine on the same file."_s);
    parser.addHelpOption();
    parser.addOption({u"sessions"_s, u"Sessions of a new file."_s, u"N"_s, u"100000"_s});
    parser.addOption({u"contacts"_s, u"Contacts of a new file; else as many as sessions."_s, u"N"_s});
    parser.addOption({u"file"_s, u"The file; made if it is missing (passphrase: bench)."_s, u"F"_s});
    parser.addOption({u"keep"_s, u"Keep the file that was made."_s});
    parser.addOption({u"figures"_s, u"Only print every figure of that year."_s, u"YEAR"_s});
    parser.addOption({u"only"_s, u"search, lists, save, report, import or window; else all."_s, u"NAME"_s});
}

void printFigures(bench::Workbench& workbench, int year)
{
    domain::Scope scope{QDate(year, 1, 1), QDate(year, 12, 31)};
    const auto figures = bench::orGiveUp(storage::countFigures(workbench.database(), scope));
    std::printf("%s", qPrintable(bench::textOf(figures)));
}

void removeFile(const QString& path)
{
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
        QFile::remove(path + suffix);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const bench::MeasuredApplication application(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    const int sessions = parser.value(u"sessions"_s).toInt();
    const int contacts = parser.isSet(u"contacts"_s) ? parser.value(u"contacts"_s).toInt() : sessions;
    const QString path = parser.isSet(u"file"_s)
                             ? parser.value(u"file"_s)
                             : QDir::temp().filePath(u"spoton-bench-%1.spoton"_s.arg(sessions));
    const bool made = !QFile::exists(path);
    {
        bench::Workbench workbench(path, sessions, contacts);
        if (parser.isSet(u"figures"_s)) {
            printFigures(workbench, parser.value(u"figures"_s).toInt());
        } else {
            const QString only = parser.value(u"only"_s);
            bench::printHead();
            if (only.isEmpty() || only == u"search"_s)
                bench::benchSearch(workbench);
            if (only.isEmpty() || only == u"lists"_s)
                bench::benchLists(workbench);
            if (only.isEmpty() || only == u"report"_s)
                bench::benchReport(workbench);
            if (only.isEmpty() || only == u"save"_s)
                bench::benchSave(workbench);
            if (only.isEmpty() || only == u"import"_s)
                bench::benchImport(workbench);
            if (only.isEmpty() || only == u"window"_s)
                bench::benchWindow(workbench);
        }
    }
    if (made && !parser.isSet(u"keep"_s))
        removeFile(path);
    return 0;
}
