// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/create_form.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace spoton::viewmodels {
namespace {

const QString kEnding = u".spoton"_s;
constexpr std::initializer_list<CreateField> kFields{CreateField::Path, CreateField::Name,
                                                     CreateField::Passphrase, CreateField::Repeated};

class Words
{
    Q_DECLARE_TR_FUNCTIONS(CreateForm)

public:
    static QString proposal() { return tr("Counselling team", "name of a new file"); }
    static QString noPlace() { return tr("Say where the file should be."); }
    static QString isFolder() { return tr("This is a folder. Add a name for the file."); }
    static QString noFolder() { return tr("There is no such folder."); }
    static QString folderReadOnly() { return tr("Nothing can be saved in this folder."); }
    static QString exists() { return tr("There is a file of this name already."); }
    static QString noName() { return tr("Your name stands beside the sessions that you log."); }
    static QString noPassphrase() { return tr("The file needs a passphrase."); }
    static QString spaceAtEnd() { return tr("It begins or ends with a space, which is easily forgotten."); }
    static QString notAgain() { return tr("Type the passphrase once more."); }
    static QString differs() { return tr("The two passphrases differ."); }
};

QString freeName(const QDir& folder)
{
    const QString name = Words::proposal();
    QString path = folder.filePath(name + kEnding);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(name + u' ' + QString::number(number) + kEnding);
    const QString home = QDir::homePath() + u'/';
    if (path.startsWith(home)) // shorter to read; path() knows it
        path.replace(0, home.size() - 1, u"~"_s);
    return QDir::toNativeSeparators(path);
}

} // namespace

CreateForm::CreateForm(const QString& folder)
{
    if (!folder.isEmpty())
        set(CreateField::Path, freeName(QDir(folder)));
    m_typed.clear();
    tryFolder();
}

void CreateForm::set(CreateField field, const QString& text)
{
    switch (field) {
    case CreateField::Path:
        m_path = text;
        break;
    case CreateField::Name:
        m_name = text;
        break;
    case CreateField::Passphrase:
        m_passphrase = text;
        break;
    case CreateField::Repeated:
        m_repeated = text;
        break;
    }
    m_typed.insert(field);
    if (field != CreateField::Path)
        return;
    const QString folder = QFileInfo(path()).absolutePath();
    if (folder != m_riskOf) {
        m_riskOf = folder;
        m_risk = text.trimmed().isEmpty() ? FolderRisk::None : folderRisk(path());
    }
}

QString CreateForm::text(CreateField field) const
{
    switch (field) {
    case CreateField::Path:
        return m_path;
    case CreateField::Name:
        return m_name;
    case CreateField::Passphrase:
        return m_passphrase;
    case CreateField::Repeated:
        return m_repeated;
    }
    return {};
}

void CreateForm::leave(CreateField field)
{
    if (field == CreateField::Path)
        tryFolder();
    // Whoever only passes through an empty field has done nothing wrong yet.
    if (m_typed.contains(field))
        m_left.insert(field);
}

/// The rights of a folder promise what its file system may not keep: only a file made there tells. Not while
/// it is typed, since the folder may be a slow one and is another one with every name.
void CreateForm::tryFolder()
{
    m_refused.clear();
    if (m_path.trimmed().isEmpty() || !pathFault().isEmpty())
        return;
    const QString folder = QFileInfo(path()).absolutePath();
    if (!QTemporaryFile(folder + u"/.spoton-XXXXXX"_s).open())
        m_refused = folder;
}

bool CreateForm::isUnfinished(CreateField field) const
{
    if (field == CreateField::Path && !m_path.isEmpty())
        return false; // filled in already
    if (!m_typed.contains(field))
        return true;
    if (m_left.contains(field))
        return false;
    if (field == CreateField::Repeated)
        return m_passphrase.startsWith(m_repeated);
    return field == CreateField::Passphrase; // the bar of strength speaks meanwhile
}

QString CreateForm::issue(CreateField field) const
{
    return isUnfinished(field) ? QString() : fault(field);
}

QString CreateForm::whyNot() const
{
    for (const CreateField field : kFields) {
        if (const QString found = fault(field); !found.isEmpty())
            return found;
    }
    return {};
}

QString CreateForm::fault(CreateField field) const
{
    switch (field) {
    case CreateField::Path:
        return pathFault();
    case CreateField::Name:
        return staffName().isEmpty() ? Words::noName() : QString();
    case CreateField::Passphrase:
        return passphraseFault();
    case CreateField::Repeated:
        if (m_repeated == m_passphrase)
            return {};
        return m_repeated.isEmpty() ? Words::notAgain() : Words::differs();
    }
    return {};
}

QString CreateForm::pathFault() const
{
    if (m_path.trimmed().isEmpty())
        return Words::noPlace();
    if (QFileInfo(m_path.trimmed()).isDir() || m_path.trimmed().endsWith(u'/'))
        return Words::isFolder();
    const QFileInfo file(path());
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return Words::noFolder();
    if (file.exists() || file.isSymLink())
        return Words::exists();
    const bool refused = !folder.isWritable() || folder.filePath() == m_refused;
    return refused ? Words::folderReadOnly() : QString();
}

QString CreateForm::passphraseFault() const
{
    if (m_passphrase.isEmpty())
        return Words::noPassphrase();
    if (m_passphrase.trimmed().size() != m_passphrase.size())
        return Words::spaceAtEnd();
    const Strength found = strength();
    return found.enough ? QString() : found.words;
}

Strength CreateForm::strength() const
{
    return strengthOf(m_passphrase, {m_name, QFileInfo(m_path).completeBaseName()});
}

QString CreateForm::path() const
{
    QString path = QDir::fromNativeSeparators(m_path.trimmed());
    if (path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    if (!path.endsWith(kEnding, Qt::CaseInsensitive))
        path += kEnding;
    return QFileInfo(path).absoluteFilePath();
}

void CreateForm::forgetPassphrase()
{
    m_passphrase.clear();
    m_repeated.clear();
    for (const CreateField field : {CreateField::Passphrase, CreateField::Repeated}) {
        m_typed.erase(field);
        m_left.erase(field);
    }
}

} // namespace spoton::viewmodels
