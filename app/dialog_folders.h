// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileInfo>
#include <QHash>

namespace spoton {

/// Where the dialogs for files begin: in the folder of the last file that was chosen in one of that title
/// since the program started, while it is there.
class DialogFolders
{
public:
    /// @param first where each begins for the first time
    explicit DialogFolders(QString first) : m_first(std::move(first)) {}

    QString of(const QString& title) const
    {
        const QString last = m_last.value(title);
        return QFileInfo(last).isDir() ? last : m_first;
    }

    void remember(const QString& title, const QString& path)
    {
        m_last[title] = QFileInfo(path).absolutePath();
    }

private:
    QString m_first;
    QHash<QString, QString> m_last;
};

} // namespace spoton
