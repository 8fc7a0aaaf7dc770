// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/codes.h"
#include "viewmodels/start_words.h"

#include <QByteArray>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace spoton {

enum class Appearance
{
    System,
    Light,
    Dark
};

/// What the program remembers of this user on this computer: how the window looks and which files were open.
/// Of personal data it holds no more than the paths of files.
struct Settings
{
    std::vector<viewmodels::RecentFile>
        recentFiles; ///< the last one first; some may be gone, or on a drive that is
    QByteArray windowGeometry;
    QByteArray windowState;
    Appearance appearance = Appearance::System;
    std::optional<domain::UiLanguage> language; ///< nothing: that of the system
    std::map<QString, QByteArray> splitters;    ///< QSplitter::saveState by the name of the page

    bool operator==(const Settings&) const = default;
};

/// Puts a file at the head of the recent ones, of which eight are kept.
void rememberFile(Settings& settings, const QString& path, const QDateTime& now);

/// The file of settings, readable by this user alone. What it does not understand is as if it were not there.
class SettingsFile
{
public:
    /// Of the user, or another one for tests.
    explicit SettingsFile(QString path = standardPath());

    Settings read() const;
    void write(const Settings& settings) const;

    /// Reads, changes and writes, so that what another window wrote meanwhile stays.
    void change(const std::function<void(Settings&)>& change) const;

    static QString standardPath();

private:
    QString m_path;
};

} // namespace spoton
