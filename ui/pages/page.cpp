// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace spoton::pages {

Page::Page(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(new widgets::Label(title, widgets::TextRole::PageTitle, this)),
      m_subtitle(new widgets::Label({}, widgets::TextRole::Second, this)), m_header(new QHBoxLayout),
      m_body(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* header = new QWidget(this);
    header->setFixedHeight(widgets::kHeaderHeight);
    header->setLayout(m_header);
    m_header->setContentsMargins(widgets::kSpace24, 0, widgets::kSpace24, 0);
    m_header->setSpacing(widgets::kSpace12);
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle, 1);
    m_subtitle->setElided(true);
    layout->addWidget(header);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    layout->addLayout(m_body, 1);
}

void Page::arrive(qint64) {}

QString Page::title() const
{
    return m_title->text();
}

void Page::setTitle(const QString& title)
{
    m_title->setText(title);
}

void Page::setSubtitle(const QString& words)
{
    m_subtitle->setText(words);
}

void Page::addTitleWidget(QWidget* widget)
{
    m_header->insertWidget(m_header->indexOf(m_subtitle), widget);
}

void Page::addHeaderWidget(QWidget* widget)
{
    m_header->addWidget(widget);
}

} // namespace spoton::pages
