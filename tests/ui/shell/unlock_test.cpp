// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the lock page back to where one was.
#include "pages/list_page.h"
#include "pages/start_pages.h"
#include "support/file_kit.h"
#include "support/window_desk.h"

#include <QLineEdit>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using viewmodels::Area;

TEST_CASE("Window: whoever unlocks goes on typing where the draft is")
{
    WindowFile data;
    Window window(data);
    auto* start = new pages::StartPages(window.file, notingPorts(window.asked), {});
    window.window.setStart(start);
    QObject::connect(&window.window, &shell::MainWindow::locking, start, &pages::StartPages::showLocking);
    QObject::connect(&window.window, &shell::MainWindow::locked, start,
                     [start](const QString& path, bool) { start->showLocked(path); });
    const auto [area, button] = GENERATE(table<Area, QString>({{Area::Contacts, u"New contact"_s},
                                                               {Area::Organisations, u"New organisation"_s},
                                                               {Area::SessionForm, {}}}));
    CAPTURE(button);
    window.open(area);
    if (!button.isEmpty())
        window.click(button);
    window.type(u"Hor"_s);
    window.window.lock();
    settle(window.file);
    REQUIRE_FALSE(window.file.isOpen());
    REQUIRE(QApplication::focusWidget());
    window.type(QString::fromLatin1(kKey));
    window.press(Qt::Key_Return);
    REQUIRE(window.file.isOpen());
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field);
    CHECK(field->isVisible());
    CHECK(field->text().contains(u"Hor"_s));
}
