// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include "settings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWidget>

#include <kdsingleapplication.h>

using namespace Qt::StringLiterals;

namespace spoton {
namespace {

constexpr int kPatience = 700; ///< milliseconds for the first window to take the message
constexpr char kActivation[] = "XDG_ACTIVATION_TOKEN";

const QString kFile = u"file"_s;
const QString kToken = u"token"_s;

/// The same for all starts with the same settings; the user's number is added by the library.
QString socketName()
{
    const QByteArray digest =
        QCryptographicHash::hash(SettingsFile::standardPath().toUtf8(), QCryptographicHash::Sha256);
    return u"spoton-"_s + QString::fromLatin1(digest.toHex().left(12));
}

} // namespace

SingleInstance::SingleInstance(Part part, QObject* parent) : QObject(parent)
{
    if (part == Part::TakesNot || qEnvironmentVariableIsSet("SPOTON_NEW_WINDOW"))
        return;
    m_application = std::make_unique<KDSingleApplication>(
        socketName(), KDSingleApplication::Option::IncludeUsernameInSocketName);
    connect(m_application.get(), &KDSingleApplication::messageReceived, this, &SingleInstance::take);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QString& file)
{
    if (!m_application || m_application->isPrimaryInstance())
        return false;
    const QString path = file.isEmpty() ? QString() : QFileInfo(file).absoluteFilePath();
    const QJsonObject message{{kFile, path}, {kToken, qEnvironmentVariable(kActivation)}};
    return m_application->sendMessageWithTimeout(QJsonDocument(message).toJson(QJsonDocument::Compact),
                                                 kPatience);
}

void SingleInstance::take(const QByteArray& message)
{
    const QJsonObject asked = QJsonDocument::fromJson(message).object();
    // Wayland lets a window come forward only with the token that the second start was given.
    if (const QString token = asked[kToken].toString(); !token.isEmpty())
        qputenv(kActivation, token.toUtf8());
    Q_EMIT called(asked[kFile].toString());
    qunsetenv(kActivation);
}

void bringForward(QWidget& window)
{
    window.setWindowState((window.windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace spoton
