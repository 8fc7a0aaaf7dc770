// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/progress_band.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QHBoxLayout>
#include <QProgressBar>

#include <chrono>

using namespace std::chrono_literals;

namespace spoton::pages {
namespace {

constexpr int kBar = 4;

} // namespace

ProgressBand::ProgressBand(QWidget* parent) : QWidget(parent), m_bar(new QProgressBar(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBar);
    layout->addWidget(m_bar);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(widgets::kSpace24, 0, widgets::kSpace24, 0);
    m_words = new widgets::Label({}, widgets::TextRole::Second, this);
    row->addWidget(m_words);
    auto* cancel = new widgets::Button(tr("Cancel"), widgets::Button::Kind::Link, {}, this);
    connect(cancel, &QAbstractButton::clicked, this, &ProgressBand::cancelled);
    row->addWidget(cancel);
    row->addStretch();
    layout->addLayout(row);
    m_wait.setSingleShot(true);
    m_wait.setInterval(300ms);
    connect(&m_wait, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void ProgressBand::begin(const QString& words)
{
    m_words->setText(words);
    m_bar->setAccessibleName(words);
    m_bar->setRange(0, 1);
    m_bar->setValue(0);
    if (isHidden() && !m_wait.isActive())
        m_wait.start();
}

void ProgressBand::setProgress(int step, int steps)
{
    m_bar->setRange(0, 2 * steps);
    m_bar->setValue(2 * step + 1);
}

void ProgressBand::end()
{
    m_wait.stop();
    hide();
}

} // namespace spoton::pages
