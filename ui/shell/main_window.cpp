// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "shell/workspace.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace spoton::shell {
namespace {

constexpr QSize kFirstSize{1366, 768};
constexpr QSize kSmallest{560, 520};

} // namespace

MainWindow::MainWindow(viewmodels::OpenFile& file, const pages::Ports& ports, QWidget* parent)
    : QMainWindow(parent), m_file(file), m_ports(ports)
{
    setWindowTitle(u"Spot on!"_s);
    resize(kFirstSize);
    setMinimumSize(kSmallest);
    setCentralWidget(new QStackedWidget(this));
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
    delete m_workspace;
    m_workspace = new Workspace(m_file, m_ports, stack);
    connect(m_workspace, &Workspace::lockRequested, this, &MainWindow::lock);
    if (completeMenu)
        completeMenu(m_workspace->menu());
    stack->addWidget(m_workspace);
    stack->setCurrentWidget(m_workspace);
    setWindowTitle(QFileInfo(m_file.facts().path).fileName() + u" – Spot on!"_s);
    m_workspace->open({viewmodels::Area::Overview, 0});
    m_workspace->resume(forms);
    if (area != m_workspace->area())
        m_workspace->open({area, 0});
}

void MainWindow::rebuild()
{
    if (m_workspace)
        m_workspace->keepDrafts([this] {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    const auto forms = m_workspace->drafts();
                    showWorkspace(m_workspace->area(), forms);
                },
                Qt::QueuedConnection);
        });
}

void MainWindow::lock()
{
    if (!m_workspace || m_locking)
        return;
    m_locking = true;
    const QString path = m_file.facts().path;
    m_workspace->keepDrafts([this, path] {
        const bool draft = !m_workspace->drafts().empty();
        m_workspace->hide(); // closing may wait for a backup that is being written
        m_file.close([this, path, draft] {
            m_locking = false;
            m_workspace->deleteLater();
            m_workspace = nullptr;
            setWindowTitle(u"Spot on!"_s);
            if (m_start)
                static_cast<QStackedWidget*>(centralWidget())->setCurrentWidget(m_start);
            Q_EMIT locked(path, draft);
        });
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_workspace || m_closing) {
        event->accept();
        return;
    }
    event->ignore();
    m_closing = true;
    // Not from within: a window does not close while it refuses to.
    m_workspace->keepDrafts(
        [this] { QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); });
}

} // namespace spoton::shell
