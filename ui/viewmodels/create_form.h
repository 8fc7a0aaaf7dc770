// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/folder_risk.h"
#include "viewmodels/passphrase_rules.h"

#include <QString>

#include <set>

namespace spoton::viewmodels {

enum class CreateField
{
    Path,
    Name,
    Passphrase,
    Repeated
};

/// What a new file needs, as it is typed, and what is wrong with it. A field speaks only once it was typed in
/// or left, but for the proposed path.
class CreateForm
{
public:
    /// Proposes a name that is free in that folder.
    explicit CreateForm(const QString& folder = {});

    void set(CreateField field, const QString& text);
    QString text(CreateField field) const;

    /// The user has left the field, so that what is unfinished is now wrong. Of the path it is tried whether
    /// anything can be saved in its folder.
    void leave(CreateField field);

    /// What to say beside the field by now; empty where it is right or not yet to be judged.
    QString issue(CreateField field) const;

    /// Why the form cannot go on; empty where it can.
    QString whyNot() const;
    bool isComplete() const { return whyNot().isEmpty(); }

    Strength strength() const;

    /// Of the folder of the path.
    FolderRisk risk() const { return m_risk; }

    /// The file to make: absolute, with the ending of ours.
    QString path() const;
    QString staffName() const { return m_name.trimmed(); }
    QByteArray passphrase() const { return m_passphrase.toUtf8(); }

    /// Both of them, as if nothing had been typed there.
    void forgetPassphrase();

private:
    QString fault(CreateField field) const;
    QString pathFault() const;
    void tryFolder();
    QString passphraseFault() const;
    bool isUnfinished(CreateField field) const;

    QString m_path;
    QString m_name;
    QString m_passphrase;
    QString m_repeated;
    QString m_refused; ///< the folder in which nothing could be saved
    QString m_riskOf;  ///< the folder that m_risk is about
    FolderRisk m_risk = FolderRisk::None;
    std::set<CreateField> m_typed;
    std::set<CreateField> m_left;
};

} // namespace spoton::viewmodels
