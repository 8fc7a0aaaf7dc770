// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/workspace.h"

#include "pages/choices.h"
#include "pages/open_outside.h"
#include "pages/record_pages.h"
#include "pages/session_page.h"
#include "shell/nav_bar.h"
#include "text/sentences.h"
#include "theme/icon.h"
#include "viewmodels/draft_keeper.h"
#include "viewmodels/folder_risk.h"
#include "viewmodels/record_rows.h"
#include "viewmodels/start_words.h"
#include "widgets/metrics.h"
#include "widgets/toast.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using spoton::viewmodels::Area;

namespace spoton::shell {
namespace {

constexpr int kNarrowBelow = 1240;
constexpr int kWidestEntry = 360; ///< of what was done, in the menu

} // namespace

Workspace::Workspace(viewmodels::OpenFile& file, const pages::Ports& ports, QWidget* parent)
    : QWidget(parent), m_file(file), m_nextUndo(file), m_ports(ports), m_nav(new NavBar(this)),
      m_stack(new QStackedWidget(this)), m_banner(new pages::Banner(this)),
      m_question(new pages::Banner(this)), m_toast(new widgets::Toast(this)), m_menu(new QMenu(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_nav);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    m_banner->setContentsMargins(0, widgets::kSpace12, 0, 0);
    column->addWidget(m_banner);
    m_question->setContentsMargins(0, widgets::kSpace12, 0, 0);
    column->addWidget(m_question);
    column->addWidget(m_stack, 1);
    layout->addLayout(column, 1);
    buildMenu();
    connect(m_nav, &NavBar::newSessionRequested, this, &Workspace::logSession);
    connect(m_nav, &NavBar::openRequested, this, [this](Area area) { open({area, 0}); });
    connect(m_nav, &NavBar::lockRequested, this, &Workspace::lockRequested);
    connect(m_nav->menuButton(), &QAbstractButton::clicked, this, [this] {
        const QWidget* button = m_nav->menuButton();
        m_menu->popup(
            button->mapToGlobal(QPoint(button->width() + 4, button->height() - m_menu->sizeHint().height())));
    });
    connect(m_toast, &widgets::Toast::shown, this, &Workspace::placeToast);
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (m_toast->isVisible() && m_toast->geometry().intersects(focusArea()))
            placeToast();
    });
    connect(&m_file, &viewmodels::OpenFile::acted, this, &Workspace::sayDone);
    connect(&m_file, &viewmodels::OpenFile::undone, this, [this](const storage::BatchInfo& batch) {
        say(text::withOneStop(tr("Taken back: %1.").arg(text::describe(batch))));
    });
    connect(&m_file, &viewmodels::OpenFile::redone, this, &Workspace::sayDone);
    connect(&m_file, &viewmodels::OpenFile::failed, this, &Workspace::sayFailed);
    connect(&m_file, &viewmodels::OpenFile::backupFailed, this,
            [this](const base::Error& error) { say(text::ofFailedBackup(error)); });
    connect(&m_file, &viewmodels::OpenFile::replaced, this, [this](const base::Error& error) {
        m_banner->say(text::sentence(error), viewmodels::Tone::Bad, {closing()});
    });
    connect(&m_file, &viewmodels::OpenFile::factsChanged, this, &Workspace::showStatus);
    connect(&m_file, &viewmodels::OpenFile::changed, this, &Workspace::showStatus);
    showStatus();
    warnOfPlace();
}

pages::Banner::Action Workspace::closing()
{
    return {tr("Close the file"), [this] {
                Q_EMIT lockRequested();
            }};
}

/// Whichever way the file was opened. On its thread: a folder on another machine may be slow to tell.
void Workspace::warnOfPlace()
{
    if (const QString copy = viewmodels::openCopyWarning(m_file.facts().path); !copy.isEmpty()) {
        m_banner->say(copy, viewmodels::Tone::Warning, {closing()});
        return;
    }
    m_file.read(
        this,
        [path = m_file.facts().path](storage::Database&) -> base::Result<viewmodels::FolderRisk> {
            return viewmodels::folderRisk(path);
        },
        [this](const base::Result<viewmodels::FolderRisk>& risk) {
            if (const QString words = risk ? viewmodels::warningOf(*risk) : QString(); !words.isEmpty())
                m_banner->say(words, viewmodels::Tone::Warning);
        });
}

void Workspace::buildMenu()
{
    m_undo = m_menu->addAction(theme::icon(u"edit-undo"_s), QString());
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = m_menu->addAction(theme::icon(u"edit-redo"_s), QString());
    m_redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_menu->addSeparator();
    QMenu* who = m_menu->addMenu(tr("Who works here"));
    connect(who, &QMenu::aboutToShow, this, [this, who] {
        pages::fillMenu(who, viewmodels::Facets(m_file).staff(), {QString::number(m_file.facts().me.value)},
                        [this](const QString& id, bool) { m_file.setMe({id.toLongLong()}); });
    });
    auto* newSession = new QAction(tr("New session"), this);
    newSession->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(newSession, &QAction::triggered, this, &Workspace::logSession);
    connect(m_undo, &QAction::triggered, this, &Workspace::undo);
    connect(m_redo, &QAction::triggered, &m_file, &viewmodels::OpenFile::redo);
    // A key held down to clear a field must not run on into what is recorded.
    m_undo->setAutoRepeat(false);
    m_redo->setAutoRepeat(false);
    addActions({m_undo, m_redo, newSession});
    connect(&m_nextUndo, &viewmodels::NextUndo::changed, this, &Workspace::nameUndo);
    nameUndo();
}

void Workspace::undo()
{
    if (const QString held = m_nextUndo.undoUnless(page(m_area)->isTouched()); !held.isEmpty())
        sayWithUndo(held, tr("Undo"));
}

void Workspace::sayWithUndo(const QString& words, const QString& undo, const QKeySequence& key)
{
    m_toast->say(
        words, undo, [this] { m_nextUndo.undo(); }, key);
}

void Workspace::nameUndo()
{
    const auto& undo = m_file.undoable();
    const auto& redo = m_file.redoable();
    const auto entry = [this](const storage::BatchInfo& batch) {
        return m_menu->fontMetrics()
            .elidedText(text::describe(batch), Qt::ElideRight, kWidestEntry)
            .replace(u'&', u"&&"_s);
    };
    m_undo->setText(m_nextUndo.bringsBack() ? tr("Bring back what was discarded")
                    : undo                  ? tr("Undo: %1").arg(entry(*undo))
                                            : tr("Nothing to undo"));
    m_redo->setText(redo ? tr("Redo: %1").arg(entry(*redo)) : tr("Nothing to redo"));
    m_undo->setEnabled(m_nextUndo.isThere());
    m_redo->setEnabled(redo.has_value());
}

pages::Page* Workspace::page(Area area)
{
    if (pages::Page* known = m_pages.value(area))
        return known;
    pages::Page* made = pages::makePage(area, m_file, m_ports, m_stack);
    m_pages.insert(area, made);
    m_stack->addWidget(made);
    connect(made, &pages::Page::openRequested, this, &Workspace::open);
    connect(made, &pages::Page::said, this, &Workspace::say);
    connect(made, &pages::Page::written, this, &Workspace::sayWritten);
    connect(made, &pages::Page::formRequested, this,
            [this, made](const viewmodels::Destination& form) { openForm(made, form); });
    connect(made, &pages::Page::discarded, this,
            [this, made](const QString& words, const viewmodels::Destination& form,
                         const QJsonObject& typed) { sayDiscarded(made, words, form, typed); });
    connect(made, &pages::Page::sessionRequested, this, &Workspace::logSessionWith);
    if (auto* form = qobject_cast<pages::SessionPage*>(made)) {
        connect(form, &pages::SessionPage::closed, this, [this](qint64 saved) {
            open({m_before, 0});
            if (auto* sessions = static_cast<pages::ListPage*>(m_pages.value(Area::Sessions));
                sessions && saved)
                sessions->choose(saved);
        });
    }
    return made;
}

pages::Page* Workspace::bringUp(Area area)
{
    if (m_area != Area::SessionForm)
        m_before = m_area;
    m_area = area;
    pages::Page* shown = page(area);
    m_stack->setCurrentWidget(shown);
    m_nav->setCurrent(area);
    const pages::Page* form = m_pages.value(Area::SessionForm);
    m_nav->setSessionWaits(form && form != shown && form->isTouched());
    return shown;
}

void Workspace::open(const viewmodels::Destination& destination)
{
    pages::Page* shown = bringUp(destination.area);
    if (destination.figure)
        static_cast<pages::ListPage*>(shown)->showFigure(*destination.figure);
    else
        shown->arrive(destination.record);
    if (destination.referral)
        static_cast<pages::SessionPage*>(shown)->goToReferral({destination.referral});
}

void Workspace::resume(const std::vector<viewmodels::Destination>& forms)
{
    for (auto form = forms.begin(); form != forms.end(); ++form) {
        // Of two organisations the page of contacts takes the one that was left first.
        const bool another =
            std::ranges::count(std::next(form), forms.end(), form->area, &viewmodels::Destination::area) > 0;
        openForm(page(another ? Area::Contacts : form->area), *form);
    }
}

void Workspace::openForm(pages::Page* page, const viewmodels::Destination& form)
{
    pages::Page* open = pageEditing(form);
    if (!open || open == page)
        return bringUp(m_pages.key(page))->openForm(form);
    bringUp(m_pages.key(open))->arrive(0); // to where one was writing
    say(tr("This is being edited here already."));
}

pages::Page* Workspace::pageEditing(const viewmodels::Destination& form) const
{
    for (pages::Page* page : m_pages) {
        if (page->editing() == form)
            return page;
    }
    return nullptr;
}

void Workspace::logSession()
{
    open({Area::SessionForm, 0});
}

void Workspace::logSessionWith(const viewmodels::Destination& client)
{
    open({Area::SessionForm, 0});
    static_cast<pages::SessionPage*>(page(Area::SessionForm))->chooseClient(client);
}

void Workspace::keepDrafts(std::function<void(const std::vector<viewmodels::Unkept>&)> then)
{
    const std::vector<pages::Page*> pages = pagesFrontLast(); // it comes back in front
    auto left = std::make_shared<std::size_t>(pages.size());
    auto unkept = std::make_shared<std::vector<viewmodels::Unkept>>();
    for (pages::Page* page : pages) {
        page->keepDraft([page, left, unkept, then](const base::Done& kept) {
            if (const auto form = page->editing(); !kept && form)
                unkept->push_back({*form, kept.error(), page->edits()});
            if (--*left == 0)
                then(*unkept);
        });
    }
}

std::vector<viewmodels::Destination> Workspace::drafts() const
{
    std::vector<viewmodels::Destination> forms;
    for (const pages::Page* page : pagesFrontLast()) {
        if (page->isTouched())
            forms.push_back(*page->editing());
    }
    return forms;
}

std::vector<pages::Page*> Workspace::pagesFrontLast() const
{
    std::vector<pages::Page*> pages(m_pages.begin(), m_pages.end());
    std::stable_partition(pages.begin(), pages.end(),
                          [this](const pages::Page* page) { return page != m_pages.value(m_area); });
    return pages;
}

void Workspace::sayFailed(const base::Error& error)
{
    if (error.kind != base::ErrorKind::FileDamaged)
        return say(text::sentence(error));
    m_banner->say(text::sentence(base::Error{error.kind, {}}), viewmodels::Tone::Bad,
                  {{tr("Restore a backup …"), [this] {
                        Q_EMIT restoreRequested();
                    }}});
}

void Workspace::sayDone(const storage::BatchInfo& batch)
{
    sayWithUndo(text::withOneStop(text::describe(batch) + u'.'), tr("Undo"), QKeySequence::Undo);
}

void Workspace::sayWritten(const QString& words, const QString& path)
{
    m_toast->say(words, tr("Open"), [this, path] {
        if (const QString unopened = pages::openOutside(m_ports, QUrl::fromLocalFile(path));
            !unopened.isEmpty())
            say(unopened);
    });
}

void Workspace::sayDiscarded(pages::Page* page, const QString& words, const viewmodels::Destination& form,
                             const QJsonObject& typed)
{
    m_nextUndo.setDiscarded([this, page, form, typed] {
        m_toast->hide();
        pages::Page* open = pageEditing(form);
        if (open && open->isTouched()) // its draft is another one by now
            return openForm(page, form);
        viewmodels::putDraft(m_file, this, form, typed,
                             [this, to = open ? open : page, form] { openForm(to, form); });
    });
    sayWithUndo(words, tr("Bring back"), QKeySequence::Undo);
}

void Workspace::say(const QString& words)
{
    m_toast->say(words);
}

void Workspace::ask(const QString& words, std::vector<pages::Banner::Action> answers,
                    std::function<void()> closed)
{
    m_question->say(words, viewmodels::Tone::Bad, std::move(answers), std::move(closed));
    m_question->takeFocus();
}

void Workspace::withdrawQuestion()
{
    m_question->hide();
}

void Workspace::closeWindows()
{
    for (QWidget* widget : findChildren<QWidget*>()) {
        if (widget->isWindow() && widget->isVisible())
            widget->close();
    }
}

void Workspace::showStatus()
{
    m_nav->setStatus(viewmodels::statusOf(m_file));
}

QRect Workspace::areaOf(const QWidget* widget) const
{
    return {widget->mapTo(this, QPoint()), widget->size()};
}

/// Of a list its current row.
QRect Workspace::focusArea() const
{
    const QWidget* focus = focusWidget();
    if (!focus || m_toast->isAncestorOf(focus))
        return {};
    if (const auto* view = qobject_cast<const QAbstractItemView*>(focus)) {
        const QRect row = view->visualRect(view->currentIndex()) & view->viewport()->rect();
        return row.translated(view->viewport()->mapTo(this, QPoint()));
    }
    return areaOf(focus);
}

/// Where it covers neither what has the focus nor what narrows the page down.
void Workspace::placeToast()
{
    const int left = m_nav->width() + widgets::kSpace24;
    // However long a name is, the button beside it can be reached.
    m_toast->setMaximumWidth(std::max(0, width() - left - widgets::kSpace24));
    m_toast->adjustSize();
    const auto* page = static_cast<const pages::Page*>(m_stack->currentWidget());
    const QWidget* filters = page ? page->filters() : nullptr;
    const int head = filters ? areaOf(filters).bottom() + 1 : areaOf(m_stack).top() + widgets::kHeaderHeight;
    const int top = head + widgets::kSpace8;
    const int bottom = height() - widgets::kFooterHeight - m_toast->height() - widgets::kSpace12;
    const int right = width() - widgets::kSpace24 - m_toast->width();
    const QRect focus = focusArea();
    QRect place(QPoint(left, bottom), m_toast->size());
    for (const QPoint corner :
         {QPoint(left, bottom), QPoint(left, top), QPoint(right, bottom), QPoint(right, top)}) {
        if (const QRect there(corner, m_toast->size()); !there.intersects(focus)) {
            place = there;
            break;
        }
    }
    m_toast->setGeometry(place);
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_nav->setNarrow(event->size().width() < kNarrowBelow);
    placeToast();
}

} // namespace spoton::shell
