// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "shell/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QScreen>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace spoton::shell {
namespace {

constexpr QSize kFirstSize{1366, 768};
constexpr QSize kSmallest{560, 360}; ///< 1366 × 768 at 200 %, without the frame

} // namespace

MainWindow::MainWindow(viewmodels::OpenFile& file, const pages::Ports& ports, QWidget* parent)
    : QMainWindow(parent), m_file(file), m_ports(ports),
      m_leave([this](auto then) { m_workspace->keepDrafts(std::move(then)); }, this)
{
    connect(&m_leave, &viewmodels::Leave::heldBack, this, &MainWindow::askWhetherToLeave);
    connect(&m_leave, &viewmodels::Leave::withdrawn, this, [this] { m_workspace->withdrawQuestion(); });
    setWindowTitle(u"Spot on!"_s);
    resize(kFirstSize.boundedTo(screen()->availableSize()));
    setMinimumSize(kSmallest);
    setCentralWidget(new QStackedWidget(this));
    qApp->installEventFilter(this);
    connect(&m_file, &viewmodels::OpenFile::opened, this, [this] {
        // What was being written when the window last closed comes back by itself.
        const auto& forms = m_file.facts().drafts;
        showWorkspace(forms.empty() ? viewmodels::Area::Overview : forms.back().area, forms);
    });
}

void MainWindow::setStart(QWidget* start)
{
    auto* stack = static_cast<QStackedWidget*>(centralWidget());
    delete m_start;
    m_start = start;
    stack->addWidget(start);
    if (!m_workspace)
        stack->setCurrentWidget(start);
}

void MainWindow::showWorkspace(viewmodels::Area area, const std::vector<viewmodels::Destination>& forms)
{
    auto* stack = static_cast<QStackedWidget*>(centralWidget());
    m_leave.stay();
    delete m_workspace;
    m_workspace = new Workspace(m_file, m_ports, stack);
    connect(m_workspace, &Workspace::lockRequested, this, &MainWindow::lock);
    connect(m_workspace, &Workspace::restoreRequested, this,
            [this] { leaveFile([this, path = m_file.facts().path] { Q_EMIT damaged(path); }); });
    if (completeMenu)
        completeMenu(m_workspace->menu());
    stack->addWidget(m_workspace);
    stack->setCurrentWidget(m_workspace);
    const QString name = QFileInfo(m_file.facts().path).fileName();
    setWindowTitle((m_file.facts().demo ? tr("%1 (invented people)", "a file").arg(name) : name) +
                   u" – Spot on!"_s);
    m_workspace->open({viewmodels::Area::Overview, 0});
    m_workspace->resume(forms);
    if (area != m_workspace->area())
        m_workspace->open({area, 0});
}

void MainWindow::leave(viewmodels::Leaving leaving, viewmodels::Leave::Go go)
{
    if (m_closingFile)
        return;
    // Not from within what asked for it, which may be about to go.
    m_leave.ask(leaving, [this, go = std::move(go)] {
        QMetaObject::invokeMethod(
            this,
            [this, go] {
                if (m_workspace && !m_closingFile) // asked for twice in a moment
                    go();
            },
            Qt::QueuedConnection);
    });
}

void MainWindow::askWhetherToLeave()
{
    m_workspace->ask(m_leave.words(),
                     {{m_leave.againWords(),
                       [this] {
                           m_leave.tryAgain();
                       }},
                      {m_leave.anywayWords(),
                       [this] {
                           m_leave.goAnyway();
                       }}},
                     [this] { m_leave.stay(); });
}

void MainWindow::rebuild(std::function<void()> change)
{
    if (!m_workspace)
        return change();
    leave(viewmodels::Leaving::Language, [this, change = std::move(change)] {
        change();
        showWorkspace(m_workspace->area(), m_workspace->drafts());
    });
}

void MainWindow::lock()
{
    if (!m_workspace)
        return;
    m_workspace->closeWindows();
    leave(viewmodels::Leaving::Lock, [this] { closeFile([] {}); });
}

/// Ctrl+L above a dialog or a menu, where the window's own shortcuts are silent.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (m_workspace && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->keyCombination() == (Qt::CTRL | Qt::Key_L)) {
        lock();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::leaveFile(std::function<void()> then)
{
    if (!m_workspace)
        return then();
    leave(viewmodels::Leaving::OtherFile, [this, then = std::move(then)] { closeFile(then); });
}

void MainWindow::closeFile(std::function<void()> then)
{
    m_closingFile = true;
    m_leave.stay();
    const QString path = m_file.facts().path;
    m_workspace->closeWindows();
    if (m_start)
        static_cast<QStackedWidget*>(centralWidget())->setCurrentWidget(m_start);
    setWindowTitle(u"Spot on!"_s);
    Q_EMIT locking(path);
    m_file.close([this, path, then = std::move(then)](bool drafts) {
        m_closingFile = false;
        m_workspace->deleteLater();
        m_workspace = nullptr;
        Q_EMIT locked(path, drafts);
        then();
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_workspace || m_closing || m_closingFile) {
        event->accept();
        return;
    }
    event->ignore();
    leave(viewmodels::Leaving::Close, [this] {
        m_closing = true;
        close();
    });
}

} // namespace spoton::shell
