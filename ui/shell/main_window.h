// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

namespace spoton::shell {

/// The window around one file.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);

    /// Shows a page, owned from now on, of the file of that name.
    void show(QWidget* page, const QString& fileName);

    /// Says that no file is open and offers to open one.
    void showEmpty();

Q_SIGNALS:
    void openRequested();
};

} // namespace spoton::shell
