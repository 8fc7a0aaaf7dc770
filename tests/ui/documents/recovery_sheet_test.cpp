// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/recovery_sheet.h"

#include "support/file_kit.h"
#include "support/results.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;

namespace {

QString toolSays(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString written(const Folder& folder, const documents::RecoverySheet& sheet)
{
    QFile file(folder.path(u"sheet.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    must(documents::writeRecoverySheet(sheet, file, QLocale(QLocale::German)));
    return file.fileName();
}

} // namespace

TEST_CASE("RecoverySheet: is one A4 page that names the file, its place and the day")
{
    const Folder folder;
    const QString pdf =
        written(folder, {u"Beratung Team.spoton"_s, u"/home/anna/Akten"_s, QDate(2026, 3, 10)});
    const QString facts = toolSays(u"pdfinfo"_s, {pdf});
    CHECK(facts.contains(u"Pages:           1"_s));
    CHECK(facts.contains(u"A4"_s));
    const QString text = toolSays(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    for (const QString& words :
         {u"Beratung Team.spoton"_s, u"/home/anna/Akten"_s, u"10. März 2026"_s, u"by hand"_s})
        CHECK(text.contains(words));
}

TEST_CASE("RecoverySheet: names as long as they can be stay on the page")
{
    const Folder folder;
    const QString pdf = written(folder, {QString(200, u'n') + u".spoton"_s,
                                         u"/"_s + QString(240, u'f') + u"/<b>x</b>"_s, QDate(2026, 3, 10)});
    CHECK(toolSays(u"pdfinfo"_s, {pdf}).contains(u"Pages:           1"_s));
    const QString text = toolSays(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    CHECK(text.contains(u"<b>x</b>"_s));
    CHECK(text.contains(u"Written by"_s)); // the last line is still there
}
