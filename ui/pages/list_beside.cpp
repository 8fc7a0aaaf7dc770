// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/list_beside.h"

#include "widgets/button.h"
#include "widgets/metrics.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::pages {
namespace {

constexpr int kBothFrom = 760; ///< below, list or detail; a form may need more
constexpr int kWidestList = 480;
constexpr int kNarrowestList = 280;

} // namespace

ListBeside::ListBeside(QWidget* left, QWidget* list, QWidget* parent)
    : QWidget(parent), m_left(left), m_list(list), m_right(new QStackedWidget), m_way(new QWidget),
      m_back(new widgets::Button(tr("Back to the list"), widgets::Button::Kind::Link, u"go-previous"_s))
{
    m_left->setMinimumWidth(kNarrowestList);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_way->setContentsMargins(widgets::kSpace24, widgets::kSpace8, 0, widgets::kSpace4);
    auto* way = new QHBoxLayout(m_way);
    way->setContentsMargins(0, 0, 0, 0);
    way->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_way);
    column->addWidget(m_right, 1);
    m_way->hide();
    connect(m_right, &QStackedWidget::currentChanged, this, &ListBeside::arrange);
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({widgets::kListWidth, 4 * widgets::kListWidth});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connect(m_back, &QAbstractButton::clicked, this, &ListBeside::backToList);
}

void ListBeside::showLeft()
{
    m_rightInFront = false;
    arrange();
}

void ListBeside::showRight()
{
    m_rightInFront = true;
    arrange();
}

void ListBeside::arrange()
{
    const QWidget* shown = m_right->currentWidget();
    const int needed = shown ? shown->minimumSizeHint().width() : 0;
    const bool both = width() >= std::max(kBothFrom, kNarrowestList + needed + 1);
    const bool inList = m_left->isAncestorOf(window()->focusWidget());
    m_right->setMinimumWidth(both ? needed : 1); // the list gives way
    m_left->setMaximumWidth(both ? kWidestList : QWIDGETSIZE_MAX);
    m_left->setVisible(both || !m_rightInFront);
    m_right->parentWidget()->setVisible(both || m_rightInFront);
    m_way->setVisible(!both && m_rightInFront);
    if (inList && m_left->isHidden()) // rather than to whatever comes next
        m_back->setFocus();
}

bool ListBeside::isLeftHidden() const
{
    return m_left->isHidden();
}

void ListBeside::backToList()
{
    showLeft();
    m_list->setFocus();
}

void ListBeside::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace spoton::pages
