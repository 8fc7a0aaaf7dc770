// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/progress_band.h"

#include "theme/tokens.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QBasicTimer>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QTimerEvent>

#include <chrono>

using namespace std::chrono_literals;

namespace spoton::pages {
namespace {

constexpr int kBar = 4;
constexpr int kRound = 40; ///< steps in which the part goes from end to end

/// Where it is not known how much is done, a part moves along.
class Bar : public QProgressBar
{
public:
    using QProgressBar::QProgressBar;

protected:
    void showEvent(QShowEvent* event) override
    {
        QProgressBar::showEvent(event);
        m_timer.start(50, this);
    }
    void hideEvent(QHideEvent* event) override
    {
        QProgressBar::hideEvent(event);
        m_timer.stop();
    }
    void timerEvent(QTimerEvent* event) override
    {
        if (event->timerId() != m_timer.timerId())
            return QProgressBar::timerEvent(event);
        m_step = (m_step + 1) % kRound;
        if (maximum() == 0)
            update();
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const theme::Tokens& colours = theme::tokens(palette());
        painter.fillRect(rect(), colours.track);
        const int part = width() / 4;
        if (maximum() == 0)
            painter.fillRect(m_step * (width() + part) / kRound - part, 0, part, height(), colours.accent);
        else
            painter.fillRect(0, 0, width() * value() / maximum(), height(), colours.accent);
    }

private:
    QBasicTimer m_timer;
    int m_step = 0;
};

} // namespace

ProgressBand::ProgressBand(QWidget* parent) : QWidget(parent), m_bar(new Bar(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBar);
    layout->addWidget(m_bar);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(widgets::kSpace24, 0, widgets::kSpace24, 0);
    row->setSpacing(widgets::kSpace12);
    m_words = new widgets::Label({}, widgets::TextRole::Second, this);
    row->addWidget(m_words);
    m_cancel = new widgets::Button(tr("Cancel"), widgets::Button::Kind::Link, {}, this);
    connect(m_cancel, &QAbstractButton::clicked, this, &ProgressBand::cancelled);
    row->addWidget(m_cancel);
    row->addStretch();
    layout->addLayout(row);
    m_wait.setSingleShot(true);
    m_wait.setInterval(300ms);
    connect(&m_wait, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void ProgressBand::setCancellable(bool cancellable)
{
    m_cancel->setVisible(cancellable);
}

void ProgressBand::begin(const QString& words)
{
    say(words);
    m_cancel->setEnabled(true);
    m_bar->setRange(0, 0);
    if (isHidden() && !m_wait.isActive())
        m_wait.start();
}

void ProgressBand::setProgress(int step, int steps)
{
    m_bar->setRange(0, 2 * steps);
    m_bar->setValue(2 * step + 1);
}

void ProgressBand::sayCancelling()
{
    say(tr("Cancelling …"));
    m_cancel->setEnabled(false);
}

void ProgressBand::say(const QString& words)
{
    m_words->setText(words);
    m_bar->setAccessibleName(words);
}

void ProgressBand::end()
{
    m_wait.stop();
    hide();
}

} // namespace spoton::pages
