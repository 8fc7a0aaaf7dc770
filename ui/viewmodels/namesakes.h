// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/open_file.h"

#include <map>
#include <tuple>

namespace spoton::viewmodels {

/// Whether others have the names that are typed into a form. Each name is looked for once; until it is found
/// nothing is said of it.
class Namesakes : public QObject
{
    Q_OBJECT

public:
    explicit Namesakes(OpenFile& file, QObject* parent = nullptr) : QObject(parent), m_file(file) {}

    /// What is recorded may have changed.
    void forget();

    /// A sentence that there is already a contact or an organisation of that name, folded, and where: its
    /// town, or its district. Empty where there is none, and where it is not known yet; found() comes then.
    /// @param area Contacts or Organisations
    /// @param self the record whose name it is; 0 for a new one
    QString hint(Area area, const QString& name, qint64 self = 0);

Q_SIGNALS:
    void found(); ///< of one that was asked for

private:
    struct Asked
    {
        Area area;
        QString name;
        qint64 self;
        bool operator<(const Asked& other) const
        {
            return std::tie(area, name, self) < std::tie(other.area, other.name, other.self);
        }
    };

    OpenFile& m_file;
    std::map<Asked, QString> m_places; ///< empty where there is none
};

} // namespace spoton::viewmodels
