// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/start_pages.h"

#include "support/file_kit.h"
#include "support/results.h"
#include "support/window_walk.h"
#include "widgets/choice_button.h"
#include "widgets/notice.h"
#include "widgets/passphrase_field.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;

namespace {

const QString kGood = u"Lampe Gurke Ufer Trommel"_s;

template<class T>
std::vector<T*> shown(const QWidget& in)
{
    std::vector<T*> found;
    for (T* widget : in.findChildren<T*>()) {
        if (widget->isVisible())
            found.push_back(widget);
    }
    return found;
}

/// The pages on a screen that nobody sees, with ports that answer by themselves.
struct Window
{
    Folder folder;
    QString chosen; ///< what the next dialog answers
    QStringList asked;
    QList<QUrl> urls;
    QStringList opened;
    viewmodels::OpenFile file{
        viewmodels::Surroundings{.places = places(), .locale = QLocale(QLocale::German)}};
    pages::StartPages pages{file, ports(),
                            viewmodels::StartPlaces{folder.folder(), folder.path(u"cache/demo.spoton"_s)}};

    Window()
    {
        QObject::connect(&pages, &pages::StartPages::opened, [this](const QString& path) { opened += path; });
        pages.showWelcome({});
        pages.resize(1366, 768);
        pages.show();
        pages.activateWindow();
        settle();
    }

    pages::Ports ports()
    {
        return {.saveAs =
                    [this](QWidget*, const QString&, const QString& proposal, const QString&,
                           const pages::Ports::Chosen& then) {
                        asked += proposal;
                        if (!chosen.isEmpty())
                            then(chosen);
                    },
                .openFrom =
                    [this](QWidget*, const QString& title, const QString&, const pages::Ports::Chosen& then) {
                        asked += title;
                        if (!chosen.isEmpty())
                            then(chosen);
                    },
                .openUrl =
                    [this](const QUrl& url) {
                        urls += url;
                        return true;
                    },
                .copy = {}};
    }

    void settle()
    {
        QCoreApplication::processEvents();
        while (!file.isIdle())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents();
    }

    QAbstractButton& button(const QString& words) const
    {
        for (QAbstractButton* found : shown<QAbstractButton>(pages)) {
            if (found->text().startsWith(words))
                return *found;
        }
        throw std::runtime_error("no button " + words.toStdString());
    }

    QLineEdit& field(const QString& name) const
    {
        for (QLineEdit* found : shown<QLineEdit>(pages)) {
            if (found->accessibleName() == name)
                return *found;
        }
        throw std::runtime_error("no field " + name.toStdString());
    }

    static void press(QWidget& widget, int key, const QString& text = {},
                      Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QKeyEvent event(QEvent::KeyPress, key, modifiers, text);
        QCoreApplication::sendEvent(&widget, &event);
    }

    void tryWrongPassphrases(int times)
    {
        for (int i = 0; i < times; ++i) {
            QLineEdit& shown = field(u"Passphrase"_s);
            shown.setText(QString::fromLatin1(kOtherKey));
            press(shown, Qt::Key_Return);
            settle();
        }
    }

    void type(const QString& name, const QString& text) const
    {
        QLineEdit& edit = field(name);
        edit.setFocus();
        edit.selectAll();
        for (const QChar character : text)
            press(edit, 0, character, character.isUpper() ? Qt::ShiftModifier : Qt::NoModifier);
    }

    bool says(const QString& words) const
    {
        const auto labels = shown<QLabel>(pages);
        return std::any_of(labels.begin(), labels.end(),
                           [&](QLabel* label) { return label->text().contains(words); });
    }

    void fillForm() const
    {
        type(u"Your name"_s, u"Anna Probst"_s);
        type(u"Passphrase"_s, kGood);
        type(u"Passphrase once more"_s, kGood);
    }

    QString make(const QByteArray& key) const
    {
        return must(storage::Database::create(folder.path(), key))->path();
    }
};

} // namespace

TEST_CASE("StartPages: without recent files there are three choices, and creating is the first")
{
    Window window;
    window.pages.showWelcome({});
    CHECK(shown<widgets::ChoiceButton>(window.pages).size() == 3);
    CHECK_FALSE(window.says(u"Recent files"_s));
    CHECK(window.pages.focusWidget() == &window.button(u"Create"_s));
    CHECK(nameless(window.pages).isEmpty());
}

TEST_CASE("StartPages: a recent file opens by Enter")
{
    Window window;
    const QString path = window.make({});
    window.pages.showWelcome({{path, QDateTime::currentDateTime()}});
    window.settle();
    const auto lists = shown<QAbstractItemView>(window.pages);
    REQUIRE(lists.size() == 1);
    CHECK(lists.front()->height() > 0);
    CHECK(nameless(window.pages).isEmpty());
    Window::press(*lists.front(), Qt::Key_Return);
    window.settle();
    CHECK(window.opened == QStringList{path});
}

TEST_CASE("StartPages: a new file takes two pages")
{
    Window window;
    window.button(u"Create"_s).click();
    CHECK_FALSE(window.button(u"Continue"_s).isEnabled());
    CHECK(nameless(window.pages).isEmpty());
    window.fillForm();
    CHECK(window.button(u"Continue"_s).isEnabled());
    Window::press(window.field(u"Passphrase once more"_s), Qt::Key_Return);
    CHECK(window.says(u"Nobody can recover"_s));
    CHECK(nameless(window.pages).isEmpty());
    window.button(u"Create the file"_s).click();
    CHECK_FALSE(window.button(u"Deriving"_s).isEnabled());
    window.settle();
    CHECK(window.opened == QStringList{window.folder.path(u"Counselling team.spoton"_s)});
    window.pages.showWelcome({});
    for (QLineEdit* field : window.pages.findChildren<widgets::PassphraseField*>())
        CHECK(field->text().isEmpty());
}

TEST_CASE("StartPages: what is wrong stands beside its field while typing")
{
    Window window;
    window.button(u"Create"_s).click();
    window.type(u"File"_s, window.folder.path(u"no/team"_s));
    CHECK(window.says(u"no such folder"_s));
    CHECK(window.field(u"File"_s).property("invalid").toBool());
    window.type(u"File"_s, window.folder.path(u"team"_s));
    CHECK_FALSE(window.says(u"no such folder"_s));
    window.type(u"Passphrase"_s, u"passwort1234"_s);
    CHECK(window.says(u"easy to guess"_s));
    QDir(window.folder.folder()).mkpath(u"Nextcloud"_s);
    window.type(u"File"_s, window.folder.path(u"Nextcloud/team"_s));
    CHECK(window.says(u"synced"_s));
}

TEST_CASE("StartPages: a folder in which nothing can be saved is told beside the field once it is chosen")
{
    Window window;
    window.button(u"Create a new file"_s).click();
    window.chosen = u"/proc/team.spoton"_s;
    window.button(u"Choose"_s).click();
    CHECK(window.says(u"Nothing can be saved in this folder."_s));
    QLineEdit& file = window.field(u"File"_s);
    file.setFocus();
    window.type(u"File"_s, window.folder.path(u"neu.spoton"_s));
    CHECK_FALSE(window.says(u"Nothing can be saved in this folder."_s));
    window.fillForm();
    // Typed and confirmed by Enter, which does not leave the field.
    window.type(u"File"_s, u"/proc/team.spoton"_s);
    Window::press(window.field(u"File"_s), Qt::Key_Return);
    CHECK(window.says(u"Nothing can be saved in this folder."_s));
    CHECK(window.says(u"Step 1 of 2"_s));
}

TEST_CASE("StartPages: the sheet is saved as PDF, opened, and knows no passphrase")
{
    Window window;
    window.button(u"Create"_s).click();
    window.fillForm();
    window.button(u"Continue"_s).click();
    window.button(u"Save the sheet"_s).click(); // thought better of
    CHECK(window.urls.isEmpty());
    window.chosen = window.folder.path(u"sheet.pdf"_s);
    window.button(u"Save the sheet"_s).click();
    CHECK(window.asked.last() == window.folder.path(u"Passphrase sheet Counselling team.pdf"_s));
    CHECK(window.urls == QList<QUrl>{QUrl::fromLocalFile(window.chosen)});
    CHECK(contentOf(window.chosen).startsWith("%PDF"));
    CHECK(window.says(u"Saved as sheet.pdf"_s));
    window.chosen = window.folder.path(u"no/sheet.pdf"_s);
    window.button(u"Save the sheet"_s).click();
    CHECK(window.urls.size() == 1);
    CHECK(window.says(u"cannot be written"_s));
}

TEST_CASE(
    "StartPages: a file that is being opened elsewhere is waited for, and asked for again where it fails")
{
    Window window;
    const QString path = window.folder.path(u"team.spoton"_s);
    must(storage::Database::create(path, kGood.toUtf8()));
    const auto answer = window.pages.showOpening(path);
    window.settle();
    REQUIRE(shown<widgets::PassphraseField>(window.pages).size() == 1);
    CHECK_FALSE(shown<widgets::PassphraseField>(window.pages).front()->isEnabled());
    window.file.open(path, "wrong", answer);
    window.settle();
    CHECK(shown<widgets::PassphraseField>(window.pages).front()->isEnabled());
    CHECK(window.opened.isEmpty());
    window.file.open(path, kGood.toUtf8(), window.pages.showOpening(path));
    window.settle();
    CHECK(window.opened == QStringList{path});
}

TEST_CASE("StartPages: going back to the beginning forgets the passphrase")
{
    Window window;
    window.button(u"Create"_s).click();
    window.fillForm();
    window.button(u"Continue"_s).click();
    window.button(u"Back"_s).click();
    CHECK(window.field(u"Passphrase"_s).text() == kGood);
    window.button(u"Back"_s).click();
    for (QLineEdit* field : window.pages.findChildren<widgets::PassphraseField*>())
        CHECK(field->text().isEmpty());
}

TEST_CASE("StartPages: an encrypted file asks, says a wrong passphrase beside the field and opens with the "
          "right one")
{
    Window window;
    window.pages.openFile(window.make(kKey));
    window.settle();
    QLineEdit& field = window.field(u"Passphrase"_s);
    CHECK(window.pages.focusWidget() == &field);
    CHECK(field.echoMode() == QLineEdit::Password);
    CHECK(nameless(window.pages).isEmpty());
    field.setText(QString::fromLatin1(kOtherKey));
    Window::press(field, Qt::Key_Return);
    CHECK(field.text().isEmpty());
    CHECK_FALSE(window.button(u"Deriving"_s).isEnabled());
    window.settle();
    CHECK(window.says(u"does not open the file"_s));
    CHECK(window.pages.focusWidget() == &field);
    field.setText(QString::fromLatin1(kKey));
    Window::press(field, Qt::Key_Return);
    window.settle();
    CHECK(window.opened == QStringList{window.folder.path()});
    CHECK(field.text().isEmpty());
}

TEST_CASE("StartPages: the eye shows the passphrase, and caps lock is said while it is typed")
{
    Window window;
    window.pages.showLocked(window.make(kKey), {});
    QLineEdit& field = window.field(u"Passphrase"_s);
    Window::press(field, Qt::Key_A, u"A"_s);
    CHECK(window.says(u"Caps lock is on"_s));
    Window::press(field, Qt::Key_B, u"b"_s);
    CHECK_FALSE(window.says(u"Caps lock is on"_s));
    const auto eyes = shown<QAbstractButton>(field);
    REQUIRE(eyes.size() == 1);
    eyes.front()->click();
    CHECK(field.echoMode() == QLineEdit::Normal);
    CHECK(field.displayText() == u"Ab"_s);
    Window::press(*eyes.front(), Qt::Key_C, u"c"_s);
    CHECK(field.displayText() == u"Ab"_s);
}

TEST_CASE("StartPages: Tab leads from passphrase to passphrase, then to what shows them")
{
    Window window;
    window.button(u"Create a new file"_s).click();
    window.settle();
    QLineEdit& first = window.field(u"Passphrase"_s);
    QLineEdit& second = window.field(u"Passphrase once more"_s);
    CHECK(first.nextInFocusChain() == &second);
    CHECK(second.nextInFocusChain()->parentWidget() == &first);
}

TEST_CASE(
    "StartPages: a file without passphrase is opened again by its button, and leads back to recent files")
{
    Window window;
    const QString path = window.make({});
    window.pages.setRecent({{path, QDateTime::currentDateTime()}});
    window.pages.showLocked(path, {});
    CHECK(window.says(u"not encrypted"_s));
    CHECK_FALSE(window.says(u"Passphrase"_s));
    CHECK_FALSE(window.says(u"Without the passphrase"_s));
    QAbstractButton& open = window.button(u"Open"_s);
    REQUIRE(open.isEnabled());
    open.click();
    window.settle();
    CHECK(window.opened == QStringList{path});
}

TEST_CASE("StartPages: the title says locked only of what was locked here")
{
    Window window;
    const QString path = window.make(kKey);
    window.pages.openFile(path);
    window.settle();
    CHECK(window.says(u"Enter the passphrase"_s));
    CHECK_FALSE(window.says(u"Locked"_s));
    window.pages.showLocked(path, {});
    CHECK(window.says(u"Locked"_s));
}

TEST_CASE(
    "StartPages: locked, the page says of the file no more than its name, its backup and the caller's note")
{
    Window window;
    const QString path = window.make(kKey);
    window.pages.showLocked(path, u"A draft is kept.\nIt comes back."_s);
    CHECK(window.says(u"team.spoton"_s));
    CHECK(window.says(u"A draft is kept."_s));
    CHECK(window.says(u"There is no backup yet."_s));
    window.pages.showLocked(path, {});
    CHECK_FALSE(window.says(u"draft"_s));
}

TEST_CASE("StartPages: from the passphrase of the file opened last a way leads to the other ones")
{
    Window window;
    const QString path = window.make(kKey);
    window.pages.begin({{path, QDateTime::currentDateTime()}});
    CHECK(window.says(u"Enter the passphrase"_s));
    QLineEdit& field = window.field(u"Passphrase"_s);
    field.setText(QString::fromLatin1(kKey));
    window.button(u"Another file"_s).click();
    CHECK(field.text().isEmpty());
    CHECK(window.says(u"Recent files"_s));
    CHECK(shown<widgets::ChoiceButton>(window.pages).size() == 3);
    CHECK(window.pages.focusWidget());
    CHECK(window.pages.focusWidget()->isVisible());
}

TEST_CASE("StartPages: where the file opened last is gone this is said, above the other ones")
{
    Window window;
    const QString path = window.make(kKey);
    window.pages.begin({{window.folder.path(u"fort.spoton"_s), QDateTime::currentDateTime()},
                        {path, QDateTime::currentDateTime()}});
    CHECK(window.says(u"fort.spoton is no longer in "_s));
    CHECK(shown<widgets::ChoiceButton>(window.pages).size() == 3);
    REQUIRE(shown<QAbstractItemView>(window.pages).size() == 1);
    CHECK(shown<QAbstractItemView>(window.pages).front()->model()->rowCount() == 1);
}

TEST_CASE("StartPages: a file that does not open leads to a sentence and buttons")
{
    Window window;
    window.pages.openFile(window.folder.path(u"gone.spoton"_s));
    window.settle();
    CHECK(window.says(u"There is no such file."_s));
    CHECK(nameless(window.pages).isEmpty());
    window.chosen = window.make({});
    window.button(u"Open another file"_s).click();
    window.settle();
    CHECK(window.opened == QStringList{window.folder.path()});
}

TEST_CASE("StartPages: a file of nothing is replaced by a backup that is chosen")
{
    Window window;
    const QString path = window.folder.path(u"leer.spoton"_s);
    writeFile(path, {});
    window.pages.openFile(path);
    window.settle();
    CHECK(window.says(u"The file is empty"_s));
    window.chosen = window.folder.path(u"Liste.csv"_s);
    writeFile(window.chosen, "Name;Ort\n");
    window.button(u"Choose a backup"_s).click();
    window.settle();
    CHECK(window.says(u"The backup was not restored"_s));
    CHECK(window.says(window.chosen));
    window.chosen = window.make(kKey);
    window.button(u"Choose a backup"_s).click();
    window.settle();
    CHECK(window.says(u"It takes the place of leer.spoton"_s));
    QLineEdit& field = window.field(u"Passphrase"_s);
    field.setText(QString::fromLatin1(kKey));
    Window::press(field, Qt::Key_Return);
    window.settle();
    CHECK(window.opened == QStringList{path});
}

TEST_CASE("StartPages: after several wrong passphrases a backup can be chosen")
{
    Window window;
    window.pages.openFile(window.make(kKey));
    window.settle();
    window.tryWrongPassphrases(3);
    window.button(u"Choose a backup"_s).click();
    CHECK(window.asked == QStringList{u"Choose a backup"_s});
}

TEST_CASE("StartPages: whoever rather keeps the file than restores its backup gets back")
{
    Window window;
    {
        const auto database = must(storage::Database::create(window.folder.path(), kKey));
        must(storage::backUpDaily(*database, QDate(2026, 3, 10)));
    }
    window.pages.openFile(window.folder.path());
    window.settle();
    window.tryWrongPassphrases(3);
    window.button(u"Restore the backup"_s).click();
    CHECK(window.says(u"is kept beside it"_s));
    window.button(u"Back"_s).click();
    window.settle();
    CHECK(window.says(u"Enter the passphrase"_s));
    CHECK_FALSE(window.says(u"is kept beside it"_s));
}

TEST_CASE("StartPages: a file in use is tried again on the spot")
{
    Window window;
    {
        const auto other = must(storage::Database::create(window.folder.path(), {}));
        window.pages.openFile(window.folder.path());
        window.settle();
        CHECK(window.says(u"another window"_s));
    }
    window.button(u"Try again"_s).click();
    window.settle();
    CHECK(window.opened.size() == 1);
}

TEST_CASE("StartPages: the demo says what takes so long")
{
    Window window;
    window.button(u"Look at the demo"_s).click();
    CHECK(window.says(u"Inventing"_s));
    CHECK_FALSE(window.button(u"Create"_s).isEnabled());
    window.settle();
    CHECK(window.opened == QStringList{window.folder.path(u"cache/demo.spoton"_s)});
}
