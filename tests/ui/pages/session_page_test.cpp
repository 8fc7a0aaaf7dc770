// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The session form by keyboard, in the window that people use.
#include "pages/session_page.h"

#include "pages/list_page.h"
#include "pages/party_field.h"
#include "pages/session_sections.h"
#include "support/records.h"
#include "support/window_desk.h"
#include "widgets/lookup_edit.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPaintEvent>
#include <QRadioButton>
#include <QWheelEvent>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using storage::Database;
using viewmodels::Area;

TEST_CASE("Session page: Ctrl+Enter on an unfinished form marks what is missing and saves nothing")
{
    WindowFile data;
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    auto& page = window.page<pages::SessionPage>();
    CHECK(page.form().issueOf(viewmodels::FormField::Minutes) == QString());
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(page.form().issueOf(viewmodels::FormField::Minutes).isEmpty());
    CHECK_FALSE(page.form().issueOf(viewmodels::FormField::Topics).isEmpty());
    CHECK(count(data, u"counselling_session"_s) == 0);
    QWidget* minutes = window.named(u"Contact, min"_s);
    REQUIRE(minutes);
    CHECK_FALSE(minutes->accessibleDescription().isEmpty());
    CHECK(page.isVisible());
}

TEST_CASE("Session page: a session is logged by keyboard, and Ctrl+Shift+Enter begins the next")
{
    WindowFile data;
    with(data.file(), [](Database& database) {
        saved(database, organisation(u"Müllerverein"_s, u"01796"_s, u"Pirna"_s));
    });
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    auto& page = window.page<pages::SessionPage>();
    window.type(u"mue"_s);
    window.press(Qt::Key_Tab);
    REQUIRE(page.form().draft().organisation.has_value());
    CHECK(page.form().draft().organisation->name == u"Müllerverein"_s);
    window.type(u"Anna Alt"_s);
    window.press(Qt::Key_N, Qt::AltModifier);
    CHECK(page.form().draft().contacts.size() == 1);
    window.named(u"Contact, min"_s)->setFocus();
    window.type(u"45"_s);
    window.named(u"Topics"_s)->setFocus();
    window.press(Qt::Key_Space);
    REQUIRE(page.form().canSave());
    window.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(count(data, u"counselling_session WHERE minutes = 45"_s) == 1);
    CHECK(count(data, u"contact"_s) == 1);
    CHECK(page.isVisible());
    CHECK(page.form().isNew());
    CHECK(page.form().draft().isAnonymous());
    CHECK_FALSE(page.form().isTouched());
    CHECK(QApplication::focusWidget() == window.named(u"Organisation"_s)->focusProxy());

    window.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); // nothing to redo
    window.file.undo();
    settle(window.file);
    CHECK(count(data, u"counselling_session"_s) == 0);
    CHECK(count(data, u"contact"_s) == 0);
}

TEST_CASE("Session page: Escape keeps the draft, and Ctrl+N brings it back; a change keeps one of its own")
{
    WindowFile data;
    const auto id = with(data.file(), [](Database& database) {
        return saved(database, storage::SessionDetails{session(), {}}).session.id;
    });
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    auto& page = window.page<pages::SessionPage>();
    window.named(u"Concern"_s)->setFocus();
    window.type(u"Antrag"_s);
    window.press(Qt::Key_Escape);
    CHECK_FALSE(page.isVisible());
    CHECK(count(data, u"draft"_s) == 1);

    window.open(Area::SessionForm, id.value);
    CHECK(page.form().draft().id == id.value);
    window.named(u"Concern"_s)->setFocus();
    window.type(u"Nachtrag"_s);
    window.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(page.form().isNew());
    CHECK(page.form().draft().concern == u"Antrag"_s);
    CHECK(count(data, u"draft"_s) == 2);
    window.open(Area::SessionForm, id.value);
    CHECK(page.form().draft().concern == u"Nachtrag"_s);
}

TEST_CASE(
    "Session page: Tab goes through the form as it is read, then the side panel, the footer, the header")
{
    WindowFile data;
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    auto& page = window.page<pages::SessionPage>();
    page.form().addFollowUp();
    page.form().change([](viewmodels::SessionDraft& draft) {
        draft.minutes = u"45"_s;
        draft.topics = domain::CodeSet({u"volunteering"_s});
    });
    settle(window.file);
    if (GENERATE(false, true)) {
        window.window.resize(760, 600); // the panel is under the fields
        settle(window.file);
    }
    window.named(u"Organisation"_s)->setFocus();
    QStringList stops;
    for (int i = 0; i < 31; ++i) {
        const QWidget* focus = QApplication::focusWidget();
        const auto* button = qobject_cast<const QAbstractButton*>(focus);
        stops += !focus->accessibleName().isEmpty() ? focus->accessibleName().section(u':', 0, 0)
                 : button                           ? button->text().remove(u'&')
                                                    : u"?"_s;
        window.press(Qt::Key_Tab);
    }
    CHECK(stops == QStringList{u"Organisation"_s,
                               u"Contacts"_s,
                               u"District"_s,
                               u"Further persons"_s,
                               u"anonymous: was here before"_s,
                               u"Date"_s,
                               u"Start"_s,
                               u"Counsellor"_s,
                               u"Contact, min"_s,
                               u"Preparation, min"_s,
                               u"Travel, min"_s,
                               u"Channel"_s,
                               u"Language"_s,
                               u"Interpreter"_s,
                               u"Topics"_s,
                               u"Concern"_s,
                               u"Content"_s,
                               u"Agreed steps"_s,
                               u"Due"_s,
                               u"tomorrow"_s,
                               u"1 week"_s,
                               u"1 month"_s,
                               u"What"_s,
                               u"Take the follow-up away"_s,
                               u"Refer to another organisation"_s,
                               u"Follow-up date"_s,
                               u"Save"_s,
                               u"Save and next"_s,
                               u"Discard"_s,
                               u"State"_s,
                               u"Close"_s});
}

TEST_CASE("Session page: what is no day keeps Save off and stays as it was typed")
{
    WindowFile data;
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    auto& page = window.page<pages::SessionPage>();
    page.form().change([](viewmodels::SessionDraft& draft) {
        draft.minutes = u"45"_s;
        draft.topics = domain::CodeSet({u"volunteering"_s});
    });
    page.form().addReferral();
    page.form().chooseTarget(0, viewmodels::freshOrganisation(u"Horizont"_s));
    page.form().addFollowUp();
    settle(window.file);
    REQUIRE(page.form().canSave());
    const QString field = GENERATE(u"Date"_s, u"Ask again on"_s, u"Due"_s);
    CAPTURE(field);
    auto* day = qobject_cast<QLineEdit*>(window.named(field));
    REQUIRE(day);
    day->setFocus(Qt::TabFocusReason);
    window.type(u"31.02."_s);
    CHECK_FALSE(page.form().canSave());
    window.press(Qt::Key_Tab);
    CHECK(day->text() == u"31.02."_s);
    CHECK(day->accessibleDescription() == u"No day of the calendar"_s);
    day->setFocus(Qt::TabFocusReason);
    window.type(u"28.02."_s);
    CHECK(page.form().canSave());
    CHECK(day->accessibleDescription().isEmpty());
}

TEST_CASE("Session page: a new referral or follow-up is scrolled to as a whole")
{
    WindowFile data;
    Window window(data);
    window.window.resize(1366, 690);
    window.press(Qt::Key_N, Qt::ControlModifier);
    auto& page = window.page<pages::SessionPage>();
    page.form().chooseOrganisation(viewmodels::freshOrganisation(u"Nachbarschaft"_s));
    page.form().addReferral();
    settle(window.file);
    const bool small = GENERATE(false, true);
    if (small)
        window.window.resize(700, 600);
    settle(window.file);
    window.click(u"Follow-up date"_s);
    CHECK(QApplication::focusWidget() == window.named(u"Due"_s));
    QWidget* what = window.named(u"What"_s);
    REQUIRE(what);
    CHECK(what->visibleRegion().boundingRect() == what->rect());
    window.click(u"Another referral"_s);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->accessibleName() == u"Referred to"_s);
    CHECK(QApplication::focusWidget()->visibleRegion().boundingRect() == QApplication::focusWidget()->rect());
}

TEST_CASE("Session page: Tab takes one more contact and goes on, past those that were chosen before")
{
    WindowFile data;
    with(data.file(), [](Database& database) {
        for (const QString& given : {u"Amina"_s, u"Oksana"_s}) {
            domain::Contact contact;
            contact.givenName = given;
            saved(database, contact);
        }
    });
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    auto& page = window.page<pages::SessionPage>();
    auto* contacts = page.findChild<pages::ContactsField*>();
    for (const QString& typed : {u"am"_s, u"ok"_s}) {
        contacts->edit()->setFocus();
        window.type(typed);
        window.press(Qt::Key_Tab);
        CHECK_FALSE(contacts->isAncestorOf(QApplication::focusWidget()));
    }
    CHECK(page.form().draft().contacts.size() == 2);
    window.press(Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(contacts->edit()->hasFocus());
}

TEST_CASE("Session page: editing a referral begins in that referral of its session")
{
    WindowFile data;
    const auto [logged, second] = with(data.file(), [](Database& database) {
        domain::Organisation target;
        target.name = u"Ehrenamtsbörse Flöha"_s;
        target.id = saved(database, target).id;
        const auto held = saved(database, storage::SessionDetails{session(), {}}).session;
        domain::ReferralId last;
        for (int i = 0; i < 2; ++i) {
            domain::Referral referral;
            referral.session = held.id;
            referral.targetOrganisation = target.id;
            referral.date = held.date.addDays(i);
            last = saved(database, referral).id;
        }
        return std::pair(held.id, last);
    });
    Window window(data);
    window.open(Area::Referrals, second.value);
    window.click(u"Edit"_s);
    auto& page = window.page<pages::SessionPage>();
    REQUIRE(page.isVisible());
    CHECK(page.form().draft().id == logged.value);
    const auto sections = page.findChildren<pages::ReferralSection*>();
    REQUIRE(sections.size() == 2);
    CHECK(sections[1]->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Session page: the frame of a field is painted whole when the edit within gets the focus")
{
    WindowFile data;
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.named(u"Concern"_s)->setFocus();
    settle(window.file);
    QWidget* field = window.named(u"Organisation"_s);
    if (!field->focusProxy())
        field = field->parentWidget();
    struct Paints : QObject
    {
        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::Paint)
                painted += static_cast<QPaintEvent*>(event)->region();
            return false;
        }
        QRegion painted;
    } paints;
    field->installEventFilter(&paints);
    window.press(Qt::Key_N, Qt::ControlModifier);
    CHECK(paints.painted.boundingRect() == field->rect());
}

TEST_CASE("Session page: a session that was left half-written comes back with the focus in its first field")
{
    WindowFile data;
    {
        Window window(data);
        window.press(Qt::Key_N, Qt::ControlModifier);
        window.named(u"Concern"_s)->setFocus();
        window.type(u"Antrag"_s);
        window.window.lock();
        settle(window.file);
    }
    data.reopen();
    Window window(data);
    auto& page = window.page<pages::SessionPage>();
    CHECK(page.form().draft().concern == u"Antrag"_s);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->accessibleName() == u"Organisation"_s);
    window.press(Qt::Key_Escape);
    CHECK_FALSE(page.isVisible());
}

TEST_CASE(
    "Session page: what was discarded comes back from the toast or by Ctrl+Z, before anything is undone")
{
    WindowFile data;
    Window window(data);
    window.open(Area::Organisations);
    window.click(u"New organisation"_s);
    window.type(u"Weg"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.click(u"Discard"_s);
    CHECK_FALSE(window.toast().contains(u"discarded"_s));

    window.press(Qt::Key_N, Qt::ControlModifier);
    window.page<pages::SessionPage>().form().change(
        [](viewmodels::SessionDraft& draft) { draft.concern = u"Antrag"_s; });
    window.click(u"Discard"_s);
    CHECK(window.toast() == u"What was typed is discarded."_s);
    CHECK(count(data, u"draft"_s) == 0);
    if (GENERATE(true, false))
        window.click(u"Bring back  Ctrl+Z"_s);
    else
        window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.page<pages::SessionPage>().form().draft().concern == u"Antrag"_s);
    CHECK(count(data, u"organisation"_s) == 1);
}

TEST_CASE("Session page: Ctrl+Z undoes what was done since something was discarded")
{
    WindowFile data;
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.page<pages::SessionPage>().form().change(
        [](viewmodels::SessionDraft& draft) { draft.concern = u"Antrag"_s; });
    window.click(u"Discard"_s);
    window.open(Area::Organisations);
    window.click(u"New organisation"_s);
    window.type(u"Weg"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(count(data, u"organisation"_s) == 1);
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(count(data, u"organisation"_s) == 0);
}

TEST_CASE(
    "Session page: Ctrl+Z takes back nothing recorded while something is being written, unless asked twice")
{
    WindowFile data;
    Window window(data);
    window.open(Area::Organisations);
    window.click(u"New organisation"_s);
    window.type(u"Weg"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(count(data, u"organisation"_s) == 1);
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.named(u"Concern"_s)->setFocus();
    window.type(u"Antrag"_s);
    window.named(u"Channel"_s)->setFocus();
    window.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(count(data, u"organisation"_s) == 1);
    CHECK(window.page<pages::SessionPage>().form().draft().concern == u"Antrag"_s);
    window.click(u"Undo"_s);
    CHECK(count(data, u"organisation"_s) == 0);
}

TEST_CASE("Session page: the wheel scrolls the page, and neither changes nor enters a field")
{
    WindowFile data;
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    QWidget* concern = window.named(u"Concern"_s);
    concern->setFocus();
    for (auto* box : window.page<pages::SessionPage>().findChildren<QComboBox*>()) {
        if (!box->isVisible() || box->count() < 2)
            continue;
        CAPTURE(box->accessibleName());
        const int before = box->currentIndex();
        for (const int turn : {-120, 120}) {
            const QPointF middle = box->rect().center();
            QWheelEvent wheel(middle, box->mapToGlobal(middle), {}, {0, turn}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(box, &wheel);
            CHECK(box->currentIndex() == before);
        }
        CHECK(box->focusPolicy() == Qt::StrongFocus);
        CHECK(concern->hasFocus());
    }
}

TEST_CASE("Session page: the postal code of a new organisation and a new contact fills the town")
{
    WindowFile data;
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    auto& page = window.page<pages::SessionPage>();
    const bool organisation = GENERATE(true, false);
    if (organisation)
        page.form().chooseOrganisation(viewmodels::freshOrganisation(u"Horizont"_s));
    else
        page.form().addContact(viewmodels::freshContact(u"Anna Alt"_s));
    settle(window.file);
    window.named(u"Postal code"_s)->setFocus();
    CHECK(QApplication::focusWidget() == window.named(u"Postal code"_s));
    window.type(u"01662"_s);
    const auto& draft = page.form().draft();
    CHECK((organisation ? draft.organisation->town : draft.contacts[0].town) == u"Meißen"_s);
    CHECK(qobject_cast<QLineEdit*>(window.named(u"Town"_s))->text() == u"Meißen"_s);
    window.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == window.named(u"Town"_s));
}

TEST_CASE(
    "Session page: a language that is no longer offered is shown where a session has it, and nowhere else")
{
    WindowFile data;
    const auto [inRussian, inGerman] = with(data.file(), [](Database& database) {
        storage::SessionDetails details{session(), {}};
        details.session.language = u"ru"_s;
        const auto russian = saved(database, details).session.id;
        details = {session(), {}};
        details.session.language = u"de"_s;
        const auto german = saved(database, details).session.id;
        storage::Batch batch = begin(database);
        auto retire =
            must(database.prepare(u"UPDATE code SET active = 0 WHERE list = 'language' AND key = 'ru'"_s));
        must(retire.run());
        must(batch.commit());
        return std::pair(russian, german);
    });
    data.reopen();
    Window window(data);
    window.open(Area::SessionForm, inRussian.value);
    auto* language = qobject_cast<QComboBox*>(window.named(u"Language"_s));
    REQUIRE(language);
    CHECK(language->currentData() == u"ru"_s);
    window.press(Qt::Key_Escape);
    window.open(Area::SessionForm, inGerman.value);
    CHECK(language->currentData() == u"de"_s);
    CHECK(language->findData(u"ru"_s) < 0);
}

TEST_CASE("Session page: what may be meant so is said beside its field, and saved all the same")
{
    WindowFile data;
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.named(u"Contact, min"_s)->setFocus();
    window.type(u"0"_s);
    CHECK(window.named(u"Contact, min"_s)->accessibleDescription() == u"No contact time?"_s);
    window.named(u"Topics"_s)->setFocus();
    window.press(Qt::Key_Space);
    window.named(u"Start"_s)->setFocus();
    window.type(u"930"_s);
    window.press(Qt::Key_Tab);
    CHECK(qobject_cast<QLineEdit*>(window.named(u"Start"_s))->text() == u"09:30"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(count(data, u"counselling_session WHERE minutes = 0"_s) == 1);
}

namespace {

/// A button takes its key a moment later; what has the focus then.
void pressKeyOf(Window& window, Qt::Key key, const QString& then)
{
    window.press(key, Qt::AltModifier);
    const auto isThere = [&] {
        const QWidget* focus = QApplication::focusWidget();
        return focus && focus->accessibleName() == then;
    };
    CHECK(QTest::qWaitFor(isThere));
}

} // namespace

TEST_CASE("Session page: Alt+W and Alt+V go back to the follow-up or referral in which nothing was said yet")
{
    WindowFile data;
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    auto& page = window.page<pages::SessionPage>();
    pressKeyOf(window, Qt::Key_W, u"Due"_s);
    pressKeyOf(window, Qt::Key_V, u"Referred to"_s);
    for (int again = 0; again < 2; ++again) {
        window.named(u"Concern"_s)->setFocus();
        pressKeyOf(window, Qt::Key_W, u"Due"_s);
        CHECK(page.form().draft().followUps.size() == 1);
        window.named(u"Concern"_s)->setFocus();
        pressKeyOf(window, Qt::Key_V, u"Referred to"_s);
        CHECK(page.form().draft().referrals.size() == 1);
    }
}

TEST_CASE("Session page: the consent to a referral is one stop for Tab, and arrows choose")
{
    WindowFile data;
    Window window(data);
    window.press(Qt::Key_N, Qt::ControlModifier);
    auto& page = window.page<pages::SessionPage>();
    pressKeyOf(window, Qt::Key_V, u"Referred to"_s);
    const auto consent = [&] {
        return page.form().draft().referrals[0].consent;
    };
    const auto isRadio = [] {
        return qobject_cast<QRadioButton*>(QApplication::focusWidget()) != nullptr;
    };
    const auto untilRadio = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
        for (int i = 0; i < 10 && !isRadio(); ++i)
            window.press(key, modifiers);
    };
    untilRadio(Qt::Key_Tab);
    REQUIRE(isRadio());
    CHECK(qobject_cast<QRadioButton*>(QApplication::focusWidget())->isChecked());
    window.press(Qt::Key_Up);
    CHECK(consent());
    CHECK(isRadio());
    window.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->accessibleName() == u"Ask again on"_s);
    window.press(Qt::Key_Tab, Qt::ShiftModifier);
    REQUIRE(isRadio());
    CHECK(qobject_cast<QRadioButton*>(QApplication::focusWidget())->isChecked());
    window.press(Qt::Key_Down);
    CHECK_FALSE(consent());
    window.press(Qt::Key_Tab, Qt::ShiftModifier);
    CHECK_FALSE(isRadio());
    untilRadio(Qt::Key_Tab);
    CHECK(qobject_cast<QRadioButton*>(QApplication::focusWidget())->isChecked());
}

TEST_CASE("Session page: the session that was saved is the current one of the list that has it")
{
    WindowFile data;
    with(data.file(), [](Database& database) {
        for (int i = 0; i < 3; ++i)
            saved(database, storage::SessionDetails{session(), {}});
    });
    Window window(data);
    window.open(Area::Sessions);
    auto& list = window.page<pages::ListPage>();
    list.list()->setCurrentIndex(list.list()->model()->index(2, 0));
    settle(window.file);
    const QString before = list.list()->currentIndex().data().toString();
    const bool hidden = GENERATE(false, true);
    if (hidden) {
        list.filter().setText(u"nirgends"_s);
        settle(window.file);
    }
    window.press(Qt::Key_N, Qt::ControlModifier);
    window.named(u"Contact, min"_s)->setFocus();
    window.type(u"45"_s);
    window.named(u"Topics"_s)->setFocus();
    window.press(Qt::Key_Space);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(list.isVisible());
    REQUIRE(count(data, u"counselling_session"_s) == 4);
    if (hidden) {
        CHECK_FALSE(list.list()->currentIndex().isValid());
        CHECK_FALSE(list.current());
    } else {
        CHECK(list.list()->currentIndex().row() == 0); // today, the newest first
        REQUIRE(list.current());
        CHECK(count(data, u"counselling_session WHERE date = '2025-11-18' AND id = %1"_s.arg(
                              list.current()->record.record)) == 1);
    }
}
