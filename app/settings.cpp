// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

#include "storage/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton {
namespace {

constexpr std::size_t kRecentFiles = 8;

const QString kRecent = u"recent"_s;
const QString kPath = u"path"_s;
const QString kOpened = u"opened"_s;
const QString kGeometry = u"window/geometry"_s;
const QString kState = u"window/state"_s;
const QString kAppearance = u"appearance"_s;
const QString kLanguage = u"language"_s;
const QString kSplitters = u"splitters"_s;

QString keyOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return u"light"_s;
    case Appearance::Dark:
        return u"dark"_s;
    case Appearance::System:
        break;
    }
    return u"system"_s;
}

Appearance appearanceFrom(const QString& key)
{
    for (const Appearance appearance : {Appearance::Light, Appearance::Dark}) {
        if (key == keyOf(appearance))
            return appearance;
    }
    return Appearance::System;
}

std::vector<viewmodels::RecentFile> readRecent(QSettings& file)
{
    std::vector<viewmodels::RecentFile> recent;
    const int count = file.beginReadArray(kRecent);
    for (int i = 0; i < count && recent.size() < kRecentFiles; ++i) {
        file.setArrayIndex(i);
        const QString path = file.value(kPath).toString();
        if (!path.isEmpty())
            recent.push_back({path, QDateTime::fromString(file.value(kOpened).toString(), Qt::ISODate)});
    }
    file.endArray();
    return recent;
}

void writeRecent(QSettings& file, const std::vector<viewmodels::RecentFile>& recent)
{
    file.remove(kRecent);
    file.beginWriteArray(kRecent, int(recent.size()));
    for (std::size_t i = 0; i < recent.size(); ++i) {
        file.setArrayIndex(int(i));
        file.setValue(kPath, recent[i].path);
        file.setValue(kOpened, recent[i].opened.toUTC().toString(Qt::ISODate));
    }
    file.endArray();
}

} // namespace

void rememberFile(Settings& settings, const QString& path, const QDateTime& now)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    // The next start is to ask for the file itself.
    if (!storage::originalOf(absolute).isEmpty())
        return;
    auto& recent = settings.recentFiles;
    std::erase_if(recent, [&](const viewmodels::RecentFile& file) { return file.path == absolute; });
    recent.insert(recent.begin(), {absolute, now});
    recent.resize(std::min(recent.size(), kRecentFiles));
}

SettingsFile::SettingsFile(QString path) : m_path(std::move(path)) {}

QString SettingsFile::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/spoton/spoton.ini"_s;
}

Settings SettingsFile::read() const
{
    QSettings file(m_path, QSettings::IniFormat);
    Settings settings;
    settings.recentFiles = readRecent(file);
    settings.windowGeometry = file.value(kGeometry).toByteArray();
    settings.windowState = file.value(kState).toByteArray();
    settings.appearance = appearanceFrom(file.value(kAppearance).toString());
    settings.language = base::fromKey<domain::UiLanguage>(file.value(kLanguage).toString());
    file.beginGroup(kSplitters);
    for (const QString& name : file.childKeys())
        settings.splitters.emplace(name, file.value(name).toByteArray());
    file.endGroup();
    return settings;
}

void SettingsFile::write(const Settings& settings) const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSettings file(m_path, QSettings::IniFormat);
    writeRecent(file, settings.recentFiles);
    file.setValue(kGeometry, settings.windowGeometry);
    file.setValue(kState, settings.windowState);
    file.setValue(kAppearance, keyOf(settings.appearance));
    if (settings.language)
        file.setValue(kLanguage, QString(base::keyOf(*settings.language)));
    else
        file.remove(kLanguage);
    file.remove(kSplitters);
    file.beginGroup(kSplitters);
    for (const auto& [name, state] : settings.splitters)
        file.setValue(name, state);
    file.endGroup();
    file.sync();
    QFile::setPermissions(m_path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

void SettingsFile::change(const std::function<void(Settings&)>& change) const
{
    Settings settings = read();
    change(settings);
    write(settings);
}

} // namespace spoton
