// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/toast.h"

#include "theme/tokens.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <utility>

using namespace std::chrono_literals;

namespace spoton::widgets {
namespace {

constexpr int kHeight = 44;
constexpr auto kDuration = 8s;

} // namespace

Toast::Toast(QWidget* parent)
    : QFrame(parent), m_words(new Label({}, TextRole::Body, this)), m_action(new QPushButton(this)),
      m_end(this)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpace16, 0, kSpace12, 0);
    layout->setSpacing(kSpace16);
    m_words->setElided(true);
    layout->addWidget(m_words);
    m_action->setFlat(true);
    m_action->setCursor(Qt::PointingHandCursor);
    m_action->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout->addWidget(m_action);
    auto* close = new CloseButton(tr("Close"), this);
    layout->addWidget(close);
    setFixedHeight(kHeight);
    m_end.setSingleShot(true);
    m_end.setInterval(kDuration);
    connect(&m_end, &QTimer::timeout, this, &Toast::endUnlessUsed);
    connect(close, &QAbstractButton::clicked, this, &QWidget::hide);
    connect(m_action, &QAbstractButton::clicked, this, [this] {
        hide();
        m_run();
    });
    m_action->installEventFilter(this);
    close->installEventFilter(this);
    hide();
}

void Toast::say(const QString& words, const QString& action, std::function<void()> run,
                const QKeySequence& key)
{
    m_run = std::move(run);
    const theme::Tokens& colours = theme::tokens(parentWidget()->palette());
    QPalette own = parentWidget()->palette();
    own.setColor(QPalette::WindowText, colours.onToast);
    own.setColor(QPalette::ButtonText, colours.toastLink);
    own.setColor(QPalette::Button, colours.toast);
    own.setColor(QPalette::Window, colours.toast);
    setPalette(own);
    m_words->setText(words);
    m_words->setPalette(own);
    m_action->setPalette(own);
    m_action->setFont(sized(font(), kTextPoints, true));
    const QString shownKey = key.toString(QKeySequence::NativeText);
    m_action->setText(shownKey.isEmpty() ? action : action + QStringLiteral("  ") + shownKey);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    show();
    raise();
    layout()->activate();
    adjustSize();
    m_end.start();
    Q_EMIT shown();
    setAccessibleName(words);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toast::endUnlessUsed()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_end.start();
    else
        hide();
}

void Toast::enterEvent(QEnterEvent*)
{
    m_end.stop();
}

void Toast::leaveEvent(QEvent*)
{
    m_end.start();
}

bool Toast::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        m_end.start();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter, rect(), theme::tokens(parentWidget()->palette()).toast, {}, 0, kControlRadius);
}

} // namespace spoton::widgets
