// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/main_window.h"
#include "shell/workspace.h"
#include "support/file_kit.h"
#include "support/window_ask.h"
#include "widgets/toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTimer>
#include <QTimerEvent>

#include <stdexcept>

namespace spoton::tests {

/// The window on a file, without a screen.
struct Window
{
    explicit Window(WindowFile& data) : file(data.file()), window(file, notingPorts(asked))
    {
        useLook(false);
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        Q_EMIT file.opened();
        settle(file);
    }

    void open(viewmodels::Area area, qint64 record = 0)
    {
        window.workspace()->open({area, record});
        settle(file);
    }

    template<class PageType>
    PageType& page()
    {
        for (PageType* page : window.findChildren<PageType*>()) {
            if (page->isVisible())
                return *page;
        }
        throw std::runtime_error("no such page is shown");
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, Qt::Key(key), modifiers);
        settle(file);
    }

    void type(const QString& words)
    {
        QTest::keyClicks(QApplication::focusWidget(), words);
        settle(file);
    }

    QWidget* named(const QString& name)
    {
        for (QWidget* widget : window.findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    /// A key does so a moment later.
    void click(const QString& words)
    {
        for (auto* button : window.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->text() == words) {
                button->click();
                return settle(file);
            }
        }
        throw std::runtime_error("no such button is shown");
    }

    /// The time of one of the timers of viewmodels::Leave is over.
    void endLeaveTimer(const QString& name)
    {
        auto* timer = window.findChild<QTimer*>(name);
        if (!timer || !timer->isActive())
            throw std::runtime_error("nothing is to be left");
        QTimerEvent ends(timer->timerId());
        QCoreApplication::sendEvent(timer, &ends);
        settle(file);
    }

    QString toast() { return window.findChild<widgets::Toast*>()->findChild<QLabel*>()->text(); }

    viewmodels::OpenFile& file;
    Asked asked;
    shell::MainWindow window;
};

inline int count(WindowFile& data, const QString& from)
{
    return with(data.file(), [&](storage::Database& database) {
        return scalar(database, QStringLiteral("SELECT count(*) FROM ") + from).toInt();
    });
}

} // namespace spoton::tests
