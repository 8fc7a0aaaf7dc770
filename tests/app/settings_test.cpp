// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "support/file_kit.h"
#include "support/results.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;

namespace {

const QDateTime kNow(QDate(2026, 3, 10), QTime(12, 0));

} // namespace

TEST_CASE("Settings: a file that is not there yet gives those to begin with")
{
    const Folder folder;
    CHECK(SettingsFile(folder.path(u"none.ini"_s)).read() == Settings{});
}

TEST_CASE("Settings: what was written is read again, by this user alone")
{
    const Folder folder;
    writeFile(folder.path(u"Büro, Ost.spoton"_s), "x");
    Settings settings;
    rememberFile(settings, folder.path(u"Büro, Ost.spoton"_s), kNow);
    settings.windowGeometry = QByteArray("\x01\x00\xff,@", 5);
    settings.windowState = "state";
    settings.appearance = Appearance::Dark;
    settings.language = domain::UiLanguage::English;
    settings.splitters[u"contacts"_s] = QByteArray("\x00\x02", 2);
    const SettingsFile file(folder.path(u"deeper/spoton.ini"_s));
    file.write(settings);
    CHECK(file.read() == settings);
    CHECK(modeOf(folder.path(u"deeper/spoton.ini"_s)) == 0600);
    file.write({});
    CHECK(file.read() == Settings{});
}

TEST_CASE("Settings: a change keeps what another window wrote")
{
    const Folder folder;
    const SettingsFile file(folder.path(u"spoton.ini"_s));
    file.change([](Settings& settings) { settings.appearance = Appearance::Light; });
    file.change([](Settings& settings) { settings.language = domain::UiLanguage::German; });
    CHECK(file.read().appearance == Appearance::Light);
    CHECK(file.read().language == domain::UiLanguage::German);
}

TEST_CASE("Settings: eight files are remembered, the last first, each once, those gone as well")
{
    const Folder folder;
    const SettingsFile file(folder.path(u"spoton.ini"_s));
    Settings settings;
    for (int i = 0; i < 10; ++i) {
        const QString path = folder.path(QString::number(i));
        writeFile(path, "x");
        rememberFile(settings, path, kNow.addDays(i));
    }
    rememberFile(settings, folder.path(u"5"_s), kNow.addDays(20));
    CHECK(settings.recentFiles.size() == 8);
    CHECK(settings.recentFiles.front() == viewmodels::RecentFile{folder.path(u"5"_s), kNow.addDays(20)});
    file.write(settings);
    REQUIRE(QFile::remove(folder.path(u"9"_s)));
    const Settings read = file.read();
    CHECK(read.recentFiles.size() == 8);
    CHECK(read.recentFiles[1].path == folder.path(u"9"_s)); // the start says that it is gone
    rememberFile(settings, folder.path(u"5.backups/2025-11-18.spoton"_s), kNow.addDays(30)); // a copy of one
    CHECK(settings.recentFiles.front().path == folder.path(u"5"_s));
}

TEST_CASE("Settings: what is damaged or unknown is as if it were not there")
{
    const Folder folder;
    writeFile(folder.path(u"spoton.ini"_s),
              "[General]\nappearance=pink\nlanguage=tlh\n[recent]\nsize=99999\n\x01\xff[[[");
    CHECK(SettingsFile(folder.path(u"spoton.ini"_s)).read() == Settings{});
}
