// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/main_window.h"

#include "pages/session_page.h"
#include "support/records.h"
#include "support/window_desk.h"

#include <QLabel>
#include <QTextDocument>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using storage::Database;
using viewmodels::Area;

namespace {

const QString kHtml = u"<b>x</b><img src=\"file:///etc/hostname\">"_s;

/// What would be shown as something else than was typed, or would be fetched.
QStringList interpreted(const QWidget& root)
{
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && label->text().contains(u"<b>"_s) && label->textFormat() != Qt::PlainText)
            found += u"label "_s + label->text();
        if (Qt::mightBeRichText(widget->toolTip())) {
            QTextDocument shown;
            shown.setHtml(widget->toolTip());
            if (!shown.toPlainText().contains(u"<b>x</b>"_s))
                found += u"tool tip "_s + widget->toolTip();
        }
    }
    return found;
}

} // namespace

TEST_CASE("Window: made anew in another language, it has the session that is being written in front again")
{
    WindowFile data;
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.named(u"Concern"_s)->setFocus();
    window.type(u"Antrag"_s);
    window.window.rebuild([] {});
    settle(window.file);
    CHECK(window.page<pages::SessionPage>().form().draft().concern == u"Antrag"_s);

    window.click(u"Discard"_s);
    window.open(Area::Referrals);
    window.window.rebuild([] {});
    settle(window.file);
    CHECK(window.window.workspace()->area() == Area::Referrals);
}

TEST_CASE("Window: locking twice in a moment locks once")
{
    WindowFile data;
    Window window(data);
    int locked = 0;
    QObject::connect(&window.window, &shell::MainWindow::locked, &window.window, [&] { ++locked; });
    window.window.lock();
    window.window.lock();
    settle(window.file);
    CHECK(locked == 1);
    CHECK_FALSE(window.file.isOpen());
}

TEST_CASE("Window: what looks like HTML is shown as typed in lists, details, forms, toasts and tool tips")
{
    WindowFile data;
    const auto [organisationId, contactId, sessionId] = with(data.file(), [](Database& database) {
        domain::Organisation verein = organisation(kHtml + QString(300, u'w'));
        verein.description = kHtml;
        verein.verifiedOn = kToday;
        verein = saved(database, verein);
        domain::Contact person = contact(kHtml, kHtml);
        person.phones = {kHtml};
        person.emails = {kHtml};
        person.notes = kHtml;
        person = saved(database, person);
        domain::Role role;
        role.contact = person.id;
        role.organisation = verein.id;
        role.title = kHtml;
        saved(database, role);
        domain::CounsellingSession held = session(QDate(2025, 11, 3));
        held.organisation = verein.id;
        held.concern = kHtml;
        return std::tuple(verein.id, person.id,
                          saved(database, storage::SessionDetails{held, {person.id}}).session.id);
    });
    Window window(data);
    const std::pair<Area, qint64> places[] = {{Area::Contacts, contactId.value},
                                              {Area::Organisations, organisationId.value},
                                              {Area::Sessions, sessionId.value},
                                              {Area::SessionForm, sessionId.value}};
    for (const auto& [area, record] : places) {
        window.open(area, record);
        window.window.grab(); // tool tips of cut words are set when they are painted
        CAPTURE(int(area));
        CHECK(interpreted(window.window) == QStringList());
    }
    window.window.workspace()->say(kHtml + QString(400, u'w'));
    window.window.grab();
    CHECK(window.toast().startsWith(kHtml));
    CHECK(interpreted(window.window) == QStringList());
    auto* toast = window.window.findChild<widgets::Toast*>();
    CHECK(toast->geometry().right() < window.window.width());
}
