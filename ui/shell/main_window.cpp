// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include <QLabel>
#include <QPushButton>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spoton::shell {
namespace {

constexpr QSize kFirstSize{1100, 640};
constexpr int kMargin = 24;

} // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent)
{
    setWindowTitle(u"Spot on!"_s);
    resize(kFirstSize);
    auto* hint = new QLabel(tr("Logging, looking up and reports run on the command line for now: spoton --help"), this);
    statusBar()->addWidget(hint);
}

void MainWindow::show(QWidget* page, const QString& fileName)
{
    setWindowTitle(fileName + u" – Spot on!"_s);
    setCentralWidget(page);
    QMainWindow::show();
}

void MainWindow::showEmpty()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->addWidget(new QLabel(tr("No file is open."), page), 0, Qt::AlignLeft);
    auto* open = new QPushButton(tr("Open a file"), page);
    connect(open, &QPushButton::clicked, this, &MainWindow::openRequested);
    layout->addWidget(open, 0, Qt::AlignLeft);
    layout->addStretch();
    setCentralWidget(page);
    QMainWindow::show();
}

} // namespace spoton::shell
