// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QEvent>
#include <QMainWindow>

#include <cstdio>

namespace {

class UntilPainted : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        const bool done = QApplication::notify(receiver, event);
        if (event->type() == QEvent::UpdateRequest) {
            std::puts("usable");
            std::fflush(stdout);
            quit();
        }
        return done;
    }
};

} // namespace

/// What a start with a window costs at the least: an empty one of our size, until it is painted.
int main(int argc, char** argv)
{
    const UntilPainted application(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}
