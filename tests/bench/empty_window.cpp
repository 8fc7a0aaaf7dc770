// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QMainWindow>

/// What starting a program with Qt Widgets costs at the least: an empty window of our size, saved as a
/// picture to the file named, as the program's --screenshot does.
int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    window.setAttribute(Qt::WA_DontShowOnScreen);
    window.show();
    QApplication::processEvents();
    return argc == 2 && window.grab().save(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
