// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/start_welcome.h"

#include "viewmodels/record_list.h"
#include "widgets/card.h"
#include "widgets/choice_button.h"
#include "widgets/focus_list.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/notice.h"
#include "widgets/row_delegate.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::pages {
namespace {

constexpr int kRowsShown = 4;

} // namespace

StartWelcome::StartWelcome(viewmodels::Start& start, QWidget* parent)
    : StartFrame(parent), m_start(start),
      m_create(new widgets::ChoiceButton(tr("Create a new file"),
                                         tr("Encrypted, for the team's sessions and contacts"), u"list-add"_s,
                                         this)),
      m_open(new widgets::ChoiceButton(tr("Open a file"), tr("From this computer or a drive"),
                                       u"document-open"_s, this)),
      m_demo(new widgets::ChoiceButton(tr("Look at the demo"), tr("Invented people, nothing can go wrong"),
                                       u"office-chart-bar"_s, this)),
      m_news(new QWidget(this)), m_gone(new widgets::Notice(widgets::Notice::Size::Body, m_news)),
      m_busy(new widgets::Notice(widgets::Notice::Size::Gap, this)), m_recent(new QWidget(this)),
      m_list(new widgets::FocusList(m_recent)), m_rows(new QStandardItemModel(this))
{
    auto* news = new QVBoxLayout(m_news);
    news->setContentsMargins(0, 0, 0, widgets::kSpace16);
    news->addWidget(m_gone);
    column()->addWidget(m_news);
    for (QWidget* choice : {m_create, m_open, m_demo}) {
        column()->addWidget(choice);
        column()->addSpacing(widgets::kSpace8);
    }
    column()->addWidget(m_busy);
    column()->addSpacing(widgets::kSpace8);
    addRecent();
    connect(m_create, &QAbstractButton::clicked, &m_start, &viewmodels::Start::startCreating);
    connect(m_open, &QAbstractButton::clicked, this, &StartWelcome::openRequested);
    connect(m_demo, &QAbstractButton::clicked, &m_start, &viewmodels::Start::openDemo);
    setFooter(tr("Everything stays in one encrypted file on this computer."));
}

void StartWelcome::addRecent()
{
    auto* layout = new QVBoxLayout(m_recent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::kSpace8);
    layout->addWidget(new widgets::Label(tr("Recent files"), widgets::TextRole::Section));
    auto* card = new widgets::Card;
    auto* inner = new QVBoxLayout(card);
    inner->setContentsMargins(1, widgets::kSpace4, 1, widgets::kSpace4);
    inner->addWidget(m_list);
    layout->addWidget(card);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new widgets::RowDelegate(widgets::RowDelegate::Density::Panel, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Recent files"));
    column()->addWidget(m_recent);
    connect(m_list, &QListView::clicked, this, &StartWelcome::openRow);
    connect(m_list, &QListView::activated, this, &StartWelcome::openRow);
}

void StartWelcome::fillRecent()
{
    m_rows->clear();
    for (const viewmodels::RecentFile& file : m_start.recent()) {
        const viewmodels::ListRow row = viewmodels::rowOf(file, m_start.surroundings());
        auto* item =
            new QStandardItem(row.title + u", "_s + row.second + u", "_s + row.place); // as it is read aloud
        item->setData(QVariant::fromValue(row), viewmodels::RecordList::RowRole);
        item->setToolTip(widgets::plainTip(file.path));
        m_rows->appendRow(item);
    }
    m_recent->setVisible(m_rows->rowCount() > 0);
    // The card ends where the last row does, so that row needs no line.
    m_list->setFixedHeight(
        std::max(0, std::min(m_rows->rowCount(), kRowsShown) * widgets::kPanelRowHeight - 1));
    m_list->setVerticalScrollBarPolicy(m_rows->rowCount() > kRowsShown ? Qt::ScrollBarAsNeeded
                                                                       : Qt::ScrollBarAlwaysOff);
}

void StartWelcome::refresh()
{
    if (m_rows->rowCount() != int(m_start.recent().size()) || !m_start.isBusy())
        fillRecent();
    for (QWidget* part : std::initializer_list<QWidget*>{m_create, m_open, m_demo, m_recent})
        part->setEnabled(!m_start.isBusy());
    m_gone->say(m_start.gone(), viewmodels::Tone::Warning);
    m_news->setVisible(!m_start.gone().isEmpty());
    m_create->setPrimary(m_start.recent().empty());
    m_busy->say(m_start.busyWords(), viewmodels::Tone::Plain, u"chronometer"_s);
}

void StartWelcome::takeFocus()
{
    if (m_rows->rowCount() == 0)
        return m_create->setFocus();
    m_list->setCurrentIndex(m_rows->index(0, 0));
    m_list->setFocus();
}

void StartWelcome::openRow(const QModelIndex& index)
{
    const auto& recent = m_start.recent();
    if (index.row() >= 0 && index.row() < int(recent.size()))
        m_start.openFile(recent.at(std::size_t(index.row())).path);
}

} // namespace spoton::pages
