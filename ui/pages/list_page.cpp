// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/list_page.h"

#include "dialogs/history_dialog.h"
#include "pages/detail_pane.h"
#include "pages/filter_bar.h"
#include "pages/list_beside.h"
#include "pages/open_outside.h"
#include "pages/row_view.h"
#include "viewmodels/record_details.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spoton::pages {
namespace {

constexpr int kMostSelected = 500;

} // namespace

ListPage::ListPage(viewmodels::OpenFile& file, Ports ports, ListPageKind kind,
                   std::vector<viewmodels::Facet> facets, std::vector<viewmodels::Choice> orders,
                   QWidget* parent)
    : Page(kind.title, parent), m_file(file), m_ports(std::move(ports)), m_kind(std::move(kind)),
      m_rows(file), m_pane(new DetailPane(this))
{
    m_filter.setFacets(std::move(facets));
    m_filter.setOrders(std::move(orders));
    m_bar = new FilterBar(m_filter, m_kind.search, this);
    body()->addWidget(m_bar);
    body()->addWidget(new widgets::Line(Qt::Horizontal, this));
    buildList();
    m_beside = new ListBeside(m_left, m_list, this);
    body()->addWidget(m_beside, 1);
    m_beside->right()->addWidget(m_pane);

    connect(m_pane, &DetailPane::openRequested, this, &Page::openRequested);
    connect(m_pane, &DetailPane::urlChosen, this, [this](const QUrl& url) {
        if (const QString words = openOutside(m_ports, url); !words.isEmpty())
            Q_EMIT said(words);
    });
    connect(m_pane, &DetailPane::copyRequested, this, [this](const QString& words) {
        m_ports.copy(words);
        Q_EMIT said(tr("%1 is copied.").arg(words));
    });
    connect(m_pane, &DetailPane::olderRequested, this, [this] {
        m_events += viewmodels::kTimelineRows;
        readDetail(m_asked);
    });
    connect(m_pane, &DetailPane::actionChosen, this, [this](const QString& key) {
        if (!m_current)
            return;
        if (key == u"history"_s)
            (new dialogs::HistoryDialog(m_file, m_current->record.record, m_current->title, this))->open();
        else
            Q_EMIT detailAction(key, m_current->record);
    });
    connect(&m_filter, &viewmodels::ListFilter::changed, this, &ListPage::readRows);
    connect(&m_rows, &viewmodels::RecordList::loaded, this, [this](bool fresh) {
        showRows(fresh);
        if (!fresh)
            m_list->scrollBack();
    });
    connect(m_bar, &FilterBar::leftDownwards, m_beside, &ListBeside::backToList);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_bar->search()->setFocus(Qt::ShortcutFocusReason);
        m_bar->search()->selectAll();
    });
    connect(&m_file, &viewmodels::OpenFile::changed, this, [this] {
        if (m_asked)
            readDetail(m_asked);
    });
    connect(&m_file, &viewmodels::OpenFile::undone, this, &ListPage::showAgain);
}

void ListPage::buildList()
{
    m_left = new widgets::Ground(widgets::Ground::Colour::Surface, {}, this);
    auto* layout = new QVBoxLayout(m_left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new widgets::Ground(widgets::Ground::Colour::Window, Qt::BottomEdge, m_left);
    auto* headLayout = new QHBoxLayout(head);
    headLayout->setContentsMargins(widgets::kSpace24, 0, widgets::kSpace8, 0);
    m_count = new widgets::Label({}, widgets::TextRole::Second, head);
    m_count->setElided(true);
    headLayout->addWidget(m_count, 1);
    auto* order = new QComboBox(head);
    order->setAccessibleName(tr("Order"));
    for (const viewmodels::Choice& choice : m_filter.orders())
        order->addItem(choice.words, choice.key);
    order->setProperty("flat", true);
    order->setFont(widgets::sized(order->font(), widgets::kLabelPoints));
    connect(order, &QComboBox::activated, this, [this, order](int) {
        m_reordered = true;
        m_filter.setOrder(order->currentData().toString());
    });
    headLayout->addWidget(order);
    head->setFixedHeight(widgets::kControlHeight + 4);
    layout->addWidget(head);
    m_hint = new widgets::Label({}, widgets::TextRole::Second, m_left);
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(widgets::kSpace24, widgets::kSpace16, widgets::kSpace24, widgets::kSpace12);
    layout->addWidget(m_hint);
    m_list = new RowView(m_rows, m_left);
    m_list->setAccessibleName(m_kind.title);
    layout->addWidget(m_list, 1);
    connect(m_list, &RowView::currentRowChanged, this, &ListPage::showCurrent);
    connect(m_list, &RowView::chosenChanged, this, &ListPage::selectionChanged);
    connect(m_list, &RowView::deleteRequested, this, &ListPage::deleteCurrent);
    connect(m_list, &QAbstractItemView::clicked, this, [this] { m_beside->showRight(); });
    connect(m_list, &QAbstractItemView::activated, this, [this] { m_beside->showRight(); });
}

QListView* ListPage::list() const
{
    return m_list;
}

void ListPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_beside->isLeftHidden())
        return m_beside->backToList();
    Page::keyPressEvent(event);
}

void ListPage::deleteCurrent()
{
    const auto row = m_list->currentRow();
    if (!m_current || !row || row->id != m_current->record.record)
        return; // it is not shown beside the list yet
    if (m_list->chosen().size() > 1) {
        Q_EMIT said(tr("One record is deleted at a time: choose a single one."));
        return;
    }
    const auto& actions = m_current->actions;
    const auto action = std::ranges::find(actions, u"delete"_s, &viewmodels::DetailAction::key);
    if (action == actions.end())
        return;
    if (!action->off.isEmpty())
        Q_EMIT said(action->off);
    else if (leaveEditor())
        Q_EMIT detailAction(action->key, m_current->record);
}

void ListPage::setFirstStep(QWidget* button)
{
    m_firstStep = new QWidget(m_left);
    auto* row = new QHBoxLayout(m_firstStep);
    row->setContentsMargins(widgets::kSpace24, 0, widgets::kSpace24, widgets::kSpace16);
    row->addWidget(button);
    row->addStretch();
    static_cast<QVBoxLayout*>(m_left->layout())->insertWidget(2, m_firstStep);
    m_firstStep->hide();
}

QWidget* ListPage::filters() const
{
    return m_bar;
}

void ListPage::arrive(qint64 record)
{
    arriveAt(record, false);
}

void ListPage::arriveAt(qint64 record, bool organisation)
{
    const Which which{record, organisation};
    if (which && !leaveEditor())
        return;
    if (which)
        readDetail(which);
    if (!m_rows.isLoaded())
        readRows();
    else if (which)
        showRows(false);
    if (which && placeOf(which) < 0)
        seekShown();
    if (which)
        m_beside->showRight();
    else if (!returnToEditor())
        m_bar->search()->setFocus();
}

void ListPage::choose(qint64 record)
{
    m_rows.seek(record, false, [this, record](int place) {
        readDetail({record, false});
        m_list->choose(place);
    });
}

/// What was shown when it was deleted, if it is there again.
void ListPage::showAgain()
{
    if (!m_gone || m_editor)
        return;
    m_file.read(
        this,
        [detail = m_kind.detail, which = m_gone](storage::Database& database) {
            return detail(database, which.record, which.organisation, 1);
        },
        [this, which = m_gone](const base::Result<viewmodels::Detail>& detail) {
            if (detail && std::exchange(m_gone, {}) == which)
                arriveAt(which.record, which.organisation);
        });
}

/// The row of what is shown may be none of those that are held.
void ListPage::seekShown()
{
    m_rows.seek(m_asked.record, m_asked.organisation, [this, which = m_asked](int place) {
        if (m_asked == which)
            m_list->choose(place);
    });
}

int ListPage::placeOf(Which which) const
{
    return which ? m_rows.placeOf(which.record, which.organisation) : -1;
}

bool ListPage::returnToEditor()
{
    if (!m_editor || !m_editor->focusWidget())
        return false;
    m_beside->showRight();
    m_editor->focusWidget()->setFocus();
    return true;
}

void ListPage::showFigure(const viewmodels::FigureFilter& figure)
{
    if (!leaveEditor())
        return;
    m_filter.showFigure(figure);
    m_beside->showLeft();
    m_list->setFocus();
}

void ListPage::readRows()
{
    m_rows.show(m_kind.source(m_filter), m_filter.text());
}

void ListPage::showRows(bool fresh)
{
    m_count->setText(m_rows.countInWords());
    const bool none = m_rows.rowCount() == 0;
    m_hint->setText(m_filter.isEmpty() ? m_kind.empty : m_kind.nothing);
    m_hint->setVisible(none);
    if (m_firstStep)
        m_firstStep->setVisible(none && m_filter.isEmpty());
    const int place = placeOf(m_asked);
    if (place < 0 && !m_editor && fresh && !m_filter.isEmpty())
        m_asked = {}; // who is searched for is not the one shown so far
    if (place >= 0 || none || m_editor || m_asked)
        m_list->choose(place);
    else if (fresh)
        m_list->choose(0);
    else
        m_list->chooseNext();
    if (fresh && std::exchange(m_reordered, false))
        m_list->scrollToTop(); // that is what another order was asked for
    else if (fresh && m_asked && place < 0 && m_filter.isEmpty())
        seekShown();
    if (!m_asked) {
        m_current.reset();
        m_pane->showNothing({});
    }
    Q_EMIT selectionChanged();
}

void ListPage::showCurrent()
{
    const auto row = m_list->currentRow();
    const Which which = row ? Which{row->id, row->organisation} : Which();
    if (!which || which == m_asked)
        return;
    if (leaveEditor())
        readDetail(which);
    else // the row stays that of what is being edited; not from within the change
        QMetaObject::invokeMethod(
            this, [this] { m_list->choose(placeOf(m_asked)); }, Qt::QueuedConnection);
}

bool ListPage::leaveEditor()
{
    if (m_editor && m_editorTouched()) {
        Q_EMIT said(tr("Save or cancel what is being edited first."));
        return false;
    }
    dropEditor();
    return true;
}

void ListPage::readDetail(Which which)
{
    if (which != m_asked)
        m_events = viewmodels::kTimelineRows;
    m_asked = which;
    m_file.read(
        this,
        [detail = m_kind.detail, which, events = m_events](storage::Database& database) {
            return detail(database, which.record, which.organisation, events);
        },
        [this, which](const base::Result<viewmodels::Detail>& detail) {
            if (m_asked != which)
                return;
            if (!detail) {
                // Deleted meanwhile, here or by an undo: the one after it comes in its place.
                m_gone = std::exchange(m_asked, {});
                m_current.reset();
                m_pane->showNothing({});
                return showRows(false);
            }
            m_current = *detail;
            m_pane->show(*detail);
        });
}

void ListPage::readSelected(std::function<void(const std::vector<viewmodels::ListRow>&)> then)
{
    const std::set<int> places = m_list->chosen();
    const auto asked = int(places.size() < 2 ? m_rows.rowCount() : int(places.size()));
    if (asked > kMostSelected) {
        Q_EMIT said(tr("At most %n at once: choose fewer, or narrow the list down.", nullptr, kMostSelected));
        return;
    }
    m_file.read(
        this,
        [source = m_kind.source(m_filter), places](storage::Database& database) {
            return places.size() < 2 ? source.rows(database, 0, kMostSelected) : source.at(database, places);
        },
        [then = std::move(then)](const base::Result<std::vector<viewmodels::ListRow>>& rows) {
            if (rows)
                then(*rows);
        });
}

void ListPage::showEditor(QWidget* editor, std::function<bool()> isTouched)
{
    m_editor = editor;
    m_editorTouched = std::move(isTouched);
    m_beside->right()->addWidget(editor);
    m_beside->right()->setCurrentWidget(editor);
    m_beside->showRight();
}

void ListPage::hideEditor()
{
    dropEditor();
    // It had been there before any record.
    if (!m_asked && m_rows.rowCount() > 0)
        m_list->choose(0);
}

void ListPage::dropEditor()
{
    if (!m_editor)
        return;
    keepDraft([](const base::Done&) {}); // typed back a moment ago, there is none any more
    m_beside->right()->removeWidget(m_editor);
    m_editor->deleteLater();
    m_editor = nullptr;
    m_editorTouched = {};
}

} // namespace spoton::pages
