// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/figure_panel.h"

#include "domain/figures.h"
#include "widgets/button.h"
#include "widgets/focus_list.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/row_delegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using spoton::widgets::Button;
using spoton::widgets::Label;
using spoton::widgets::TextRole;

namespace spoton::pages {

FigurePanel::FigurePanel(viewmodels::OpenFile& file, QWidget* parent)
    : widgets::Ground(Colour::Window, Qt::LeftEdge | Qt::TopEdge, parent), m_file(file), m_rows(file)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 0, 0);
    layout->setSpacing(0);
    buildHead();
    buildList();
    auto* foot = new widgets::Ground(Colour::Window, Qt::TopEdge, this);
    auto* footLayout = new QHBoxLayout(foot);
    footLayout->setContentsMargins(widgets::kSpace12, widgets::kSpace4, widgets::kSpace8, widgets::kSpace4);
    m_count = new Label({}, TextRole::Second, foot);
    m_count->setWordWrap(true); // what is not counted has up to four states
    footLayout->addWidget(m_count, 1);
    m_openList = new Button({}, Button::Kind::Link, {}, foot);
    footLayout->addWidget(m_openList);
    foot->setMinimumHeight(widgets::kPanelRowHeight);
    layout->addWidget(foot);
    connect(m_openList, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(m_story.list); });
    connect(&m_rows, &viewmodels::RecordList::loaded, this,
            [this] { m_count->setText(m_rows.countInWords()); });
}

void FigurePanel::buildHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(widgets::kSpace12, widgets::kSpace12, widgets::kSpace8, widgets::kSpace12);
    layout->setSpacing(widgets::kSpace4);
    auto* first = new QHBoxLayout;
    auto* kind = new Label(tr("Why counted, seen by the team alone"), TextRole::Label, head);
    kind->setElided(true);
    first->addWidget(kind, 1);
    auto* close = new widgets::CloseButton(tr("Close"), head);
    connect(close, &QAbstractButton::clicked, this, &FigurePanel::closed);
    first->addWidget(close);
    layout->addLayout(first);
    m_title = new Label({}, TextRole::PanelFigure, head);
    m_part = new Label({}, TextRole::BodyBold, head);
    m_definition = new Label({}, TextRole::Second, head);
    for (Label* label : {m_title, m_part, m_definition}) {
        label->setWordWrap(true);
        label->setContentsMargins(0, 0, widgets::kSpace8, 0);
        layout->addWidget(label);
    }
    this->layout()->addWidget(head);
}

void FigurePanel::buildList()
{
    layout()->addWidget(new widgets::Line(Qt::Horizontal, this));
    m_list = new widgets::FocusList(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new widgets::RowDelegate(widgets::RowDelegate::Density::Panel, m_list));
    m_list->setModel(&m_rows);
    m_list->setAccessibleName(tr("Records of the figure"));
    m_list->viewport()->setCursor(Qt::PointingHandCursor);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_list, 1);
    connect(m_list, &QAbstractItemView::clicked, this, &FigurePanel::open);
    connect(m_list, &QAbstractItemView::activated, this, &FigurePanel::open);
}

void FigurePanel::show(const QString& report, const domain::Scope& scope, const domain::FigureSource& source,
                       qint64 number)
{
    const bool other = m_source != source;
    m_source = source;
    m_story = viewmodels::tellFigure(m_file, report, scope, source, number);
    m_title->setText(m_story.title);
    m_part->setText(m_story.part);
    m_part->setVisible(!m_story.part.isEmpty());
    m_definition->setText(m_story.definition);
    m_openList->setText(m_story.openList);
    m_openList->updateGeometry();
    if (other)
        m_count->clear();
    m_rows.show(viewmodels::figureRows(m_file, scope, source));
    setVisible(true);
}

void FigurePanel::close()
{
    m_source.reset();
    hide();
}

QString FigurePanel::heading() const
{
    return m_title->text();
}

void FigurePanel::open(const QModelIndex& index)
{
    const qint64 record = index.data(viewmodels::RecordList::IdRole).toLongLong();
    if (record && m_source)
        Q_EMIT openRequested({viewmodels::areaOf(m_source->counted), record});
}

void FigurePanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        widgets::Ground::keyPressEvent(event);
}

} // namespace spoton::pages
