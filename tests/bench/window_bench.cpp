// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_engine.h"
#include "measure.h"
#include "measured_application.h"
#include "pages/filter_bar.h"
#include "pages/list_page.h"
#include "pages/report_page.h"
#include "shell/main_window.h"
#include "shell/workspace.h"
#include "storage/record_windows.h"
#include "theme/tokens.h"
#include "viewmodels/open_file.h"
#include "viewmodels/record_list.h"
#include "widgets/style.h"
#include "workbench.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QPasswordDigestor>
#include <QProcess>
#include <QScrollBar>
#include <QSemaphore>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using spoton::viewmodels::Area;
using spoton::viewmodels::RecordList;

namespace spoton::bench {
namespace {

constexpr int kStarts = 15;
constexpr int kRepeats = 15;
constexpr double kStartGoal = 1.3;
constexpr double kStatementGoal = 1.2;
constexpr double kFrame = 16.0;
constexpr double kBlock = 100.0;

MeasuredApplication& application()
{
    return *static_cast<MeasuredApplication*>(QCoreApplication::instance());
}

/// The window on the file, with the program's own pages and looks.
class OpenWindow
{
public:
    explicit OpenWindow(const Workbench& bench)
        : m_file(viewmodels::Surroundings{bench.places(), domain::UiLanguage::German, QLocale(u"de_DE"_s)}),
          m_window(m_file, {})
    {
        QApplication::setStyle(new widgets::Style);
        QApplication::setPalette(theme::palette(theme::kLight));
        m_window.show();
        perform(
            [&] { m_file.open(bench.path(), kPassphrase, [](const base::Done& done) { orGiveUp(done); }); });
    }

    viewmodels::OpenFile& file() { return m_file; }
    UiShare perform(std::function<void()> work) { return application().perform(m_file, std::move(work)); }
    UiShare perform(std::function<void()> work, const std::function<bool()>& done)
    {
        return application().perform(m_file, std::move(work), done);
    }

    UiShare open(Area area)
    {
        return perform([this, area] { m_window.workspace()->open({area, 0}); });
    }

    /// The page of that kind that is to be seen.
    template<class Page>
    Page& page()
    {
        for (Page* page : m_window.findChildren<Page*>()) {
            if (page->isVisible())
                return *page;
        }
        giveUp({base::ErrorKind::NotFound, u"the page does not show"_s});
    }

private:
    viewmodels::OpenFile m_file;
    shell::MainWindow m_window;
};

/// Milliseconds until a program says that its window can be used. It ends before this returns.
double start(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    bool usable = false;
    const double milliseconds = timed([&] {
        process.start(program, arguments);
        usable = process.waitForReadyRead(120'000);
    });
    if (!usable || !process.waitForFinished(120'000) || process.exitCode() != 0)
        giveUp({base::ErrorKind::InputOutput, program + u" failed"_s});
    return milliseconds;
}

/// The key that the bench's passphrase opens the file with, as SQLCipher 4 derives it, written so that it
/// need not be derived: see "raw key with salt" in its documentation of PRAGMA key.
QByteArray rawKey(const QString& path)
{
    constexpr int kSalt = 16;
    constexpr int kRounds = 256'000;
    constexpr int kKey = 32;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        giveUp({base::ErrorKind::InputOutput, path});
    const QByteArray salt = file.read(kSalt);
    const QByteArray key =
        QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha512, kPassphrase, salt, kRounds, kKey);
    return "x'" + key.toHex() + salt.toHex() + '\'';
}

/// From the start of the process until the window is painted and takes what people do: as staff start it,
/// asking for the passphrase; and with the file open, where the figures of the overview follow, by a key that
/// need not be derived. Today's backup is there already, as at every start but the first one of a day.
void benchStart(Workbench& bench)
{
    bench.close();
    const QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_RUNTIME_DIR", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(u"config"_s).toUtf8());
    qputenv("LC_ALL", "de_DE.UTF-8");
    const QString keyFile = home.filePath(u"key"_s);
    QFile key(keyFile);
    if (!key.open(QIODevice::WriteOnly) || key.write(rawKey(bench.path())) < 0)
        giveUp({base::ErrorKind::InputOutput, keyFile});
    key.close();
    // Where there is a display, on that: what is drawn nowhere costs an empty window next to nothing.
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    const bool display = qEnvironmentVariableIsSet("DISPLAY");
    if (display)
        qputenv("QT_QPA_PLATFORM", "xcb");
    const QString program = QStringLiteral(SPOTON_STARTED_WINDOW);
    const QStringList opens{bench.path(), keyFile};
    start(program, opens);
    std::vector<double> asking;
    std::vector<double> opening;
    std::vector<double> empty;
    for (int i = 0; i < kStarts; ++i) {
        empty.push_back(start(QStringLiteral(SPOTON_EMPTY_WINDOW), {}));
        asking.push_back(start(program, {bench.path()}));
        opening.push_back(start(program, opens));
    }
    qputenv("QT_QPA_PLATFORM", platform);
    printRow(u"start to the window that asks for the passphrase"_s, {median(asking), median(empty)},
             kStartGoal);
    printRow(u"start to the window with the file, no key derived"_s, {median(opening), median(empty)},
             kStartGoal);
    printNote(
        u"start: from the start of the process until the window is painted, %1; bare is an empty QMainWindow"_s
            .arg(display ? u"on the display"_s : u"offscreen"_s));
}

/// The first start of a day: a list that is asked for while the backup is written.
void benchFirstOfTheDay(Workbench& bench)
{
    bench.close();
    QDir(bench.path() + u".backups"_s).removeRecursively();
    OpenWindow window(bench);
    QElapsedTimer timer;
    timer.start();
    bool shown = false;
    double until = 0;
    const UiShare share = window.perform([&] {
        window.file().backUp();
        window.file().read(
            &application(),
            [](storage::Database& database) { return storage::countRows(database, search::SessionFilter{}); },
            [&](const base::Result<int>&) {
                until = double(timer.nsecsElapsed()) / 1e6;
                shown = true;
            });
    });
    printLimit(u"first start of a day: a list waits for the backup"_s, shown ? until : -1, kBlock);
    printNote(u"the backup keeps the window's thread for %1 ms at most"_s.arg(share.longest, 0, 'f', 1));
}

/// How long a long read goes on after it was cancelled, in the middle of a statement without end.
void benchCancelling(Workbench& bench)
{
    bench.close();
    OpenWindow window(bench);
    std::vector<double> times;
    for (int i = 0; i < kRepeats; ++i) {
        std::atomic<bool> cancelled = false;
        QSemaphore begun;
        QElapsedTimer timer;
        window.perform([&] {
            window.file().readBeside(
                &application(),
                [&](storage::Database& database) {
                    begun.release();
                    return database.connection().scalar(
                        u"SELECT count(*) FROM counselling_session a, counselling_session b, contact c"_s);
                },
                [&](const base::Result<QVariant>&) { times.push_back(double(timer.nsecsElapsed()) / 1e6); },
                [&] { return cancelled.load(); });
            begun.acquire();
            timer.start();
            cancelled = true;
        });
    }
    printLimit(u"a cancelled long read ends after, the slowest"_s, *std::ranges::max_element(times), kBlock);
}

struct Keystroke
{
    QString text;
    Pair statement;
    double shown = 0; ///< milliseconds until the rows are painted
    UiShare share;
};

/// What the page asks the file: how many of both, how many contacts, the first rows.
void ask(storage::Database& database, search::DirectoryFilter filter)
{
    orGiveUp(storage::countRows(database, filter));
    orGiveUp(storage::listRows(database, filter, 0, RecordList::kWindow));
    filter.part = search::DirectoryFilter::Part::Contacts;
    orGiveUp(storage::countRows(database, filter));
}

/// The same SQL with the same values, prepared once.
class BareDirectory
{
public:
    BareDirectory(storage::Database& database, search::DirectoryFilter filter)
    {
        const search::Query window = search::window(filter, 0, RecordList::kWindow);
        void* handle = database.connection().handle();
        add(handle, preparedWith(handle, window.sql.toUtf8()), window);
        add(handle, search::count(filter).sql.toUtf8(), search::count(filter));
        filter.part = search::DirectoryFilter::Part::Contacts;
        add(handle, search::count(filter).sql.toUtf8(), search::count(filter));
    }

    void run()
    {
        for (auto& [select, query] : m_statements) {
            for (const auto& [name, value] : query.values)
                select->bind(name.toLatin1().constData(), value.toString());
            (void)select->readAll();
        }
    }

private:
    void add(void* handle, const QByteArray& sql, const search::Query& query)
    {
        m_statements.emplace_back(std::make_unique<BareStatement>(handle, sql), query);
    }

    std::vector<std::pair<std::unique_ptr<BareStatement>, search::Query>> m_statements;
};

QStringList keystrokes()
{
    QStringList typed;
    for (const QString& words : {u"müller"_s, u"Наталья"_s, u"verein pirna"_s}) {
        for (qsizetype length = 1; length <= words.size(); ++length) {
            if (words[length - 1] != u' ')
                typed += words.first(length);
        }
    }
    return typed;
}

void benchKeystrokes(Workbench& bench)
{
    bench.reopen();
    std::vector<Keystroke> keys;
    for (const QString& text : keystrokes()) {
        const search::DirectoryFilter filter{.text = text};
        ask(bench.database(), filter);
        BareDirectory bare(bench.database(), filter);
        keys.push_back({text,
                        compare(
                            kRepeats, [&] { ask(bench.database(), filter); }, [&] { bare.run(); }),
                        0,
                        {}});
    }
    bench.close();
    OpenWindow window(bench);
    window.open(Area::Contacts);
    auto& page = window.page<pages::ListPage>();
    QLineEdit* search = page.findChild<pages::FilterBar*>()->search();
    for (Keystroke& key : keys) {
        std::vector<double> shown;
        std::vector<double> longest;
        std::vector<double> total;
        for (int i = 0; i < kRepeats; ++i) {
            window.perform([search, &key] { search->setText(key.text.chopped(1)); });
            QElapsedTimer timer;
            timer.start();
            double loaded = 0;
            const auto listening = QObject::connect(&page.rows(), &RecordList::loaded, &page, [&] {
                page.list()->repaint();
                loaded = double(timer.nsecsElapsed()) / 1e6;
            });
            const UiShare share = window.perform([search, &key] { search->setText(key.text); });
            QObject::disconnect(listening);
            shown.push_back(loaded);
            longest.push_back(share.longest);
            total.push_back(share.total);
        }
        key.shown = median(shown);
        key.share = {median(longest), median(total)};
    }
    const auto print = [](const QString& name, const Keystroke& key) {
        printRow(name + u", the statements"_s, key.statement, kStatementGoal);
        printRow(name + u" until its rows are painted"_s, {key.shown, key.statement.bare}, 0);
        printLimit(name + u", longest event of the window"_s, key.share.longest, kFrame);
        printNote(u"all events of the window until rows and detail are there: %1 ms"_s.arg(key.share.total, 0,
                                                                                           'f', 1));
    };
    const auto middle = keys.begin() + std::ptrdiff_t(keys.size() / 2);
    std::nth_element(keys.begin(), middle, keys.end(),
                     [](const auto& a, const auto& b) { return a.shown < b.shown; });
    print(u"keystroke \"%1\" (median)"_s.arg(middle->text), *middle);
    const auto slowest = std::max_element(keys.begin(), keys.end(),
                                          [](const auto& a, const auto& b) { return a.shown < b.shown; });
    print(u"keystroke \"%1\" (slowest)"_s.arg(slowest->text), *slowest);
    const auto heaviest = std::max_element(keys.begin(), keys.end(), [](const auto& a, const auto& b) {
        return a.share.longest < b.share.longest;
    });
    printLimit(u"longest event of all keystrokes, \"%1\""_s.arg(heaviest->text), heaviest->share.longest,
               kFrame);
}

void benchScrolling(Workbench& bench)
{
    bench.close();
    OpenWindow window(bench);
    window.open(Area::Sessions);
    auto& page = window.page<pages::ListPage>();
    QScrollBar* bar = page.list()->verticalScrollBar();
    UiShare most;
    int held = 0;
    int steps = 0;
    double slowest = 0;
    QElapsedTimer all;
    all.start();
    while (bar->value() < bar->maximum()) {
        QElapsedTimer timer;
        timer.start();
        const UiShare share = window.perform([bar] { bar->setValue(bar->value() + bar->pageStep()); });
        slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
        most.longest = std::max(most.longest, share.longest);
        most.total += share.total;
        held = std::max(held, page.rows().heldRows());
        ++steps;
    }
    printLimit(u"scrolling by pages, longest event of the window"_s, most.longest, kFrame);
    printNote(
        u"%1 rows in %2 pages, %3 s, the slowest page there after %4 ms, %5 ms of the window's thread each"_s
            .arg(page.rows().rowCount())
            .arg(steps)
            .arg(double(all.elapsed()) / 1000, 0, 'f', 1)
            .arg(slowest, 0, 'f', 1)
            .arg(most.total / steps, 0, 'f', 2));
    printLimit(u"rows held in memory"_s, held, RecordList::kWindow * RecordList::kMostWindows);
}

void benchPages(Workbench& bench)
{
    bench.close();
    OpenWindow window(bench);
    for (const auto& [area, name] :
         {std::pair(Area::Sessions, u"sessions"_s), std::pair(Area::Contacts, u"contacts"_s),
          std::pair(Area::Organisations, u"organisations"_s), std::pair(Area::Workshops, u"workshops"_s),
          std::pair(Area::Referrals, u"referrals"_s), std::pair(Area::SessionForm, u"session form"_s),
          std::pair(Area::Reports, u"report"_s), std::pair(Area::Overview, u"overview"_s)}) {
        UiShare share;
        const double first = timed([&] { share = window.open(area); });
        printLimit(u"opening %1, longest event of the window"_s.arg(name), share.longest, kBlock);
        printNote(u"until all is there: %1 ms, of which the window's thread %2 ms"_s.arg(first, 0, 'f', 0)
                      .arg(share.total, 0, 'f', 0));
    }
    window.open(Area::Reports);
    viewmodels::ReportView& view = window.page<pages::ReportPage>().view();
    constexpr int kYear = kLastYear - 1; // another than the page opens with
    bool shown = false;
    QObject::connect(&view, &viewmodels::ReportView::shown, &view,
                     [&] { shown = view.shownChoice().scope().from.year() == kYear; });
    UiShare share;
    const double counted = timed(
        [&] { share = window.perform([&view] { view.chooseYear(kYear); }, [&shown] { return shown; }); });
    printLimit(u"report of %1, longest event of the window"_s.arg(kYear), share.longest, kBlock);
    printNote(u"until it is shown: %1 ms, of which the window's thread %2 ms"_s.arg(counted, 0, 'f', 0)
                  .arg(share.total, 0, 'f', 0));
}

} // namespace

void benchWindow(Workbench& bench)
{
    printNote(
        u"window: offscreen, the program's own pages; an event is what the window's thread does in one piece"_s);
    benchStart(bench);
    benchKeystrokes(bench);
    benchScrolling(bench);
    benchPages(bench);
    benchFirstOfTheDay(bench);
    benchCancelling(bench);
    QDir(bench.path() + u".backups"_s).removeRecursively();
}

} // namespace spoton::bench
