// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/file_kit.h"
#include "support/results.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;

namespace {

/// Windows without a screen that share a folder of settings, so that they know of each other and of no other.
class Desk
{
public:
    Desk()
    {
        for (const QString& name : {u"first.spoton"_s, u"second.spoton"_s})
            must(storage::Database::create(path(name), {}));
        for (const QString& name : {u"first.spoton"_s, u"second.spoton"_s})
            QFile::remove(path(name) + u".lock"_s);
        m_environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_environment.insert(u"HOME"_s, path(u"home"_s));
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.folder());
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    }

    QString path(const QString& name) const { return m_folder.path(name); }

    void start(QProcess& process, const QStringList& arguments, bool ownWindow = false) const
    {
        QProcessEnvironment environment = m_environment;
        if (ownWindow)
            environment.insert(u"SPOTON_NEW_WINDOW"_s, u"1"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SPOTON_PROGRAM), arguments);
        REQUIRE(process.waitForStarted());
    }

    /// Whether a running window has opened that file before long: it has its lock.
    bool opens(QProcess& window, const QString& name) const
    {
        QElapsedTimer time;
        for (time.start(); time.elapsed() < 20'000; window.waitForFinished(20)) {
            if (window.state() == QProcess::Running && QFileInfo::exists(path(name) + u".lock"_s))
                return true;
        }
        return false;
    }

private:
    Folder m_folder;
    QProcessEnvironment m_environment;
};

void kill(QProcess& window)
{
    window.kill();
    CHECK(window.waitForFinished());
}

} // namespace

TEST_CASE("SingleInstance: a second start hands its file to the first window and ends")
{
    const Desk desk;
    QProcess first;
    desk.start(first, {desk.path(u"first.spoton"_s)});
    REQUIRE(desk.opens(first, u"first.spoton"_s));
    QElapsedTimer time;
    time.start();
    QProcess second;
    desk.start(second, {desk.path(u"second.spoton"_s)});
    REQUIRE(second.waitForFinished());
    CHECK(time.elapsed() < 1000);
    CHECK(second.exitCode() == 0);
    CHECK(desk.opens(first, u"second.spoton"_s));
    QProcess third;
    desk.start(third, {});
    REQUIRE(third.waitForFinished());
    CHECK(third.exitCode() == 0);
    CHECK(first.state() == QProcess::Running);
    kill(first);
}

TEST_CASE("SingleInstance: a window that was killed does not keep the next from starting")
{
    const Desk desk;
    QProcess first;
    desk.start(first, {desk.path(u"first.spoton"_s)});
    REQUIRE(desk.opens(first, u"first.spoton"_s));
    kill(first);
    QProcess second;
    desk.start(second, {desk.path(u"second.spoton"_s)});
    CHECK(desk.opens(second, u"second.spoton"_s));
    CHECK_FALSE(second.waitForFinished(300));
    kill(second);
}

TEST_CASE("SingleInstance: commands, pictures and windows that ask for it stand alone")
{
    const Desk desk;
    QProcess first;
    desk.start(first, {desk.path(u"first.spoton"_s)});
    REQUIRE(desk.opens(first, u"first.spoton"_s));
    QProcess command;
    desk.start(command, {u"check"_s, u"--file"_s, desk.path(u"second.spoton"_s)});
    REQUIRE(command.waitForFinished());
    CHECK(command.exitCode() == 0);
    CHECK_FALSE(command.readAllStandardOutput().isEmpty());
    QProcess picture;
    desk.start(picture, {u"--screenshot"_s, desk.path(u"picture.png"_s), desk.path(u"second.spoton"_s)});
    REQUIRE(picture.waitForFinished());
    CHECK(QFileInfo(desk.path(u"picture.png"_s)).size() > 0);
    QFile::remove(desk.path(u"second.spoton.lock"_s));
    QProcess alone;
    desk.start(alone, {desk.path(u"second.spoton"_s)}, true);
    CHECK(desk.opens(alone, u"second.spoton"_s));
    kill(alone);
    kill(first);
}
