// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "cli/session.h"
#include "dialog_folders.h"
#include "fonts.h"
#include "language.h"
#include "pages/start_pages.h"
#include "settings.h"
#include "shell/main_window.h"
#include "single_instance.h"
#include "start_places.h"
#include "theme/tokens.h"
#include "viewmodels/daily_backup.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QEventLoop>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QMenu>
#include <QScreen>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace spoton {
namespace {

constexpr auto kUntilPainted = std::chrono::milliseconds(50); ///< the first page of a start, by far
constexpr auto kBeforeRemembering = std::chrono::seconds(1);

/// Without a loop of its own: the file may be locked while it is open, which takes its parent away.
void showDialog(QFileDialog* dialog, QWidget* parent, const std::shared_ptr<DialogFolders>& folders,
                const pages::Ports::Chosen& chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [folders, title = dialog->windowTitle(), chosen](const QString& path) {
                         folders->remember(title, path);
                         chosen(path);
                     });
    dialog->open();
}

pages::Ports desktopPorts()
{
    pages::Ports ports;
    const auto folders = std::make_shared<DialogFolders>(startPlaces().documents);
    ports.saveAs = [folders](QWidget* parent, const QString& title, const QString& proposal,
                             const QString& filter, const pages::Ports::Chosen& chosen) {
        const QFileInfo proposed(proposal);
        const bool placed = proposed.isAbsolute() && proposed.absoluteDir().exists();
        auto* dialog =
            new QFileDialog(parent, title, placed ? proposed.absolutePath() : folders->of(title), filter);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(proposed.suffix());
        dialog->selectFile(proposed.fileName());
        showDialog(dialog, parent, folders, chosen);
    };
    ports.openFrom = [folders](QWidget* parent, const QString& title, const QString& filter,
                               const pages::Ports::Chosen& chosen) {
        auto* dialog = new QFileDialog(parent, title, folders->of(title), filter);
        dialog->setFileMode(QFileDialog::ExistingFile);
        showDialog(dialog, parent, folders, chosen);
    };
    ports.openUrl = [](const QUrl& url) {
        return QDesktopServices::openUrl(url);
    };
    ports.copy = [](const QString& words) {
        QGuiApplication::clipboard()->setText(words);
    };
    return ports;
}

/// The program with a window: what it is made of, and how it follows the settings.
class WindowSession : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(Window)

public:
    WindowSession(const cli::CommandLine& commandLine, const domain::Places& places)
        : m_commandLine(commandLine), m_settings(m_settingsFile.read()),
          m_systemIsDark(theme::isDark(QApplication::palette())), m_ports(desktopPorts())
    {
        m_language.install(chosenLanguage());
        applyAppearance();
        m_file = std::make_unique<viewmodels::OpenFile>(
            viewmodels::Surroundings{places, m_language.current(), m_language.locale()});
        m_backup = std::make_unique<viewmodels::DailyBackup>(*m_file);
    }

    ~WindowSession() override
    {
        // Closed before it was time: the file's thread makes the backup before it ends.
        if (m_commandLine.screenshot.isEmpty())
            m_backup->makeIfDue();
        if (m_rememberSoon.isActive())
            rememberOpened();
        if (m_window && m_commandLine.screenshot.isEmpty())
            remember([this](Settings& settings) { settings.windowGeometry = m_window->saveGeometry(); });
    }

    QWidget& window() { return *m_window; }

    bool start()
    {
        const bool keyed = !m_commandLine.file.isEmpty() && !m_commandLine.keyFile.isEmpty();
        if (keyed) {
            const auto passphrase = cli::readPassphrase(m_commandLine.keyFile);
            if (!passphrase) {
                cli::sayError(passphrase.error());
                return false;
            }
            // The window is built while the key is derived.
            m_file->open(m_commandLine.file, *passphrase,
                         [this](const base::Done& done) { m_answerStart(done); });
        }
        build();
        if (m_commandLine.file.isEmpty())
            m_start->begin(m_settings.recentFiles);
        else if (keyed)
            m_answerStart = m_start->showOpening(m_commandLine.file);
        else
            m_start->openFile(m_commandLine.file);
        if (m_commandLine.screenshot.isEmpty()) {
            m_window->show();
            // What the page after this one needs, while people type or the key is derived.
            QTimer::singleShot(kUntilPainted, this, [] { widgets::loadFonts(); });
        }
        return true;
    }

    /// A second start wants the window, and that file where one is named.
    void call(const QString& file)
    {
        bringForward(*m_window);
        if (file.isEmpty() || (m_file->isOpen() && QFileInfo(file) == QFileInfo(m_file->facts().path)))
            return;
        m_window->leaveFile([this, file] { m_start->openFile(file); });
    }

    /// The window as a picture, once everything asked for is there.
    bool saveScreenshot()
    {
        m_window->resize(1366, 768);
        m_window->setAttribute(Qt::WA_DontShowOnScreen);
        m_window->show();
        do {
            if (!m_file->isIdle()) {
                QEventLoop answers;
                connect(m_file.get(), &viewmodels::OpenFile::idle, &answers, &QEventLoop::quit);
                answers.exec();
            }
            QApplication::processEvents();
        } while (!m_file->isIdle());
        return m_window->grab().save(m_commandLine.screenshot);
    }

private:
    domain::UiLanguage chosenLanguage() const
    {
        // What is chosen in the window holds from then on, whatever the command line said.
        if (m_commandLine.language && !m_languageChosen)
            return *m_commandLine.language;
        return m_settings.language.value_or(cli::languageOf({}));
    }

    void remember(const std::function<void(Settings&)>& change)
    {
        change(m_settings);
        if (m_commandLine.screenshot.isEmpty())
            m_settingsFile.change(change);
    }

    void rememberOpened()
    {
        m_rememberSoon.stop();
        remember([path = m_opened](Settings& settings) {
            rememberFile(settings, path, QDateTime::currentDateTime());
        });
    }

    void build()
    {
        m_window = std::make_unique<shell::MainWindow>(*m_file, m_ports);
        m_window->completeMenu = [this](QMenu* menu) {
            completeMenu(menu);
        };
        m_quit = new QAction(m_window.get());
        m_quit->setShortcut(QKeySequence::Quit);
        m_window->addAction(m_quit);
        connect(m_quit, &QAction::triggered, m_window.get(), &QWidget::close);
        makeStart();
        m_rememberSoon.setSingleShot(true);
        m_rememberSoon.setInterval(kBeforeRemembering);
        connect(&m_rememberSoon, &QTimer::timeout, this, &WindowSession::rememberOpened);
        connect(m_file.get(), &viewmodels::OpenFile::opened, this, [this] {
            if (m_rememberSoon.isActive())
                rememberOpened(); // the one before
            m_opened = m_file->facts().path;
            // Writing waits for the disk: the window is painted first.
            if (m_opened != startPlaces().demo) {
                rememberFile(m_settings, m_opened, QDateTime::currentDateTime());
                m_rememberSoon.start();
            }
        });
        connect(m_window.get(), &shell::MainWindow::locking, this, [this](const QString& path) {
            m_backup->makeIfDue();
            m_start->showLocking(path);
        });
        connect(m_window.get(), &shell::MainWindow::locked, this, [this](const QString& path, bool draft) {
            m_start->setRecent(m_settings.recentFiles);
            m_start->showLocked(path,
                                draft ? tr("A draft is kept.\nIt comes back after unlocking.") : QString());
        });
        connect(m_window.get(), &shell::MainWindow::damaged, this,
                [this](const QString& path) { m_start->showDamaged(path); });
        if (!m_settings.windowGeometry.isEmpty())
            m_window->restoreGeometry(m_settings.windowGeometry);
        else if (m_commandLine.screenshot.isEmpty())
            fitOnScreen();
    }

    void makeStart()
    {
        auto* start = new pages::StartPages(*m_file, m_ports, startPlaces());
        start->setRecent(m_settings.recentFiles);
        m_window->setStart(start);
        m_start = start;
    }

    /// Where the first size leaves no room for the frame, the window takes the whole screen.
    void fitOnScreen()
    {
        const QSize room = m_window->screen()->availableSize() - QSize(0, widgets::kControlHeight);
        if (m_window->size().boundedTo(room) != m_window->size())
            m_window->setWindowState(Qt::WindowMaximized);
    }

    void applyAppearance()
    {
        const bool dark = m_settings.appearance == Appearance::Dark ||
                          (m_settings.appearance == Appearance::System && m_systemIsDark);
        QApplication::setPalette(theme::palette(dark ? theme::kDark : theme::kLight));
    }

    void setAppearance(Appearance appearance)
    {
        remember([appearance](Settings& settings) { settings.appearance = appearance; });
        applyAppearance();
    }

    void setLanguage(std::optional<domain::UiLanguage> language)
    {
        m_window->rebuild([this, language] {
            m_languageChosen = true;
            remember([language](Settings& settings) { settings.language = language; });
            m_language.install(chosenLanguage());
            m_file->setLanguage(m_language.current(), m_language.locale());
            makeStart();
        });
    }

    template<class Value, class Choose>
    void addChoices(QMenu* menu, const QString& title,
                    std::initializer_list<std::pair<QString, Value>> choices, const Value& current,
                    Choose choose)
    {
        QMenu* sub = menu->addMenu(title);
        auto* group = new QActionGroup(sub);
        for (const auto& [words, value] : choices) {
            QAction* action = sub->addAction(words);
            action->setCheckable(true);
            group->addAction(action);
            connect(action, &QAction::triggered, this, [choose, value = value] { choose(value); });
            // What was chosen may have been held back.
            connect(sub, &QMenu::aboutToShow, action,
                    [action, &current, value = value] { action->setChecked(value == current); });
        }
    }

    void completeMenu(QMenu* menu)
    {
        using Language = std::optional<domain::UiLanguage>;
        menu->addSeparator();
        addChoices<Appearance>(menu, tr("Appearance"),
                               {{tr("Like the system"), Appearance::System},
                                {tr("Light"), Appearance::Light},
                                {tr("Dark"), Appearance::Dark}},
                               m_settings.appearance,
                               [this](Appearance appearance) { setAppearance(appearance); });
        addChoices<Language>(menu, tr("Language"),
                             {{tr("Like the system"), std::nullopt},
                              {u"Deutsch"_s, domain::UiLanguage::German},
                              {u"English"_s, domain::UiLanguage::English}},
                             m_settings.language, [this](const Language& language) {
                                 QMetaObject::invokeMethod(
                                     this, [this, language] { setLanguage(language); }, Qt::QueuedConnection);
                             });
        menu->addSeparator();
        connect(menu->addAction(tr("Another file…")), &QAction::triggered, this,
                [this] { m_window->leaveFile([this] { m_start->showWelcome(m_settings.recentFiles); }); });
        m_quit->setText(tr("Quit"));
        menu->addAction(m_quit);
    }

    const cli::CommandLine& m_commandLine;
    SettingsFile m_settingsFile;
    Settings m_settings;
    bool m_systemIsDark;
    bool m_languageChosen = false; ///< in this window
    Language m_language;
    pages::Ports m_ports;
    std::unique_ptr<viewmodels::OpenFile> m_file;
    std::unique_ptr<viewmodels::DailyBackup> m_backup;
    std::unique_ptr<shell::MainWindow> m_window;
    pages::StartPages* m_start = nullptr;
    QAction* m_quit = nullptr;                  ///< on every page, and in the menu of each workspace
    viewmodels::OpenFile::Opened m_answerStart; ///< tells the start pages how opening went
    QString m_opened;                           ///< the file opened last
    QTimer m_rememberSoon;                      ///< that it was
};

/// The system's family in our size.
void setUpLooks()
{
    QApplication::setStyle(new widgets::Style);
    QApplication::setFont(
        widgets::sized(QFontDatabase::systemFont(QFontDatabase::GeneralFont), widgets::kTextPoints));
}

} // namespace

int runWindow(const cli::CommandLine& commandLine)
{
    const std::jthread fonts = listFonts();
    const bool picture = !commandLine.screenshot.isEmpty();
    SingleInstance instance(picture ? SingleInstance::Part::TakesNot : SingleInstance::Part::Takes);
    if (instance.handOver(commandLine.file))
        return int(cli::Exit::Done);
    const auto places = cli::shippedPlaces();
    if (!places)
        return int(cli::sayError(places.error()));
    setUpLooks();
    WindowSession session(commandLine, *places);
    QObject::connect(&instance, &SingleInstance::called, &session,
                     [&session](const QString& file) { session.call(file); });
    if (!session.start())
        return int(cli::Exit::Failed);
    if (picture)
        return int(session.saveScreenshot() ? cli::Exit::Done : cli::Exit::Failed);
    return QApplication::exec();
}

} // namespace spoton
