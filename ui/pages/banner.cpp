// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/banner.h"

#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace spoton::pages {
namespace {

constexpr int kIconRoom = 24;
constexpr int kBesideFrom = 700; ///< below, the actions stand under the words

} // namespace

Banner::Banner(QWidget* parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setSpacing(widgets::kSpace8);
    hide();
}

QString Banner::words() const
{
    return isHidden() ? QString() : accessibleName();
}

void Banner::say(const QString& words, viewmodels::Tone tone, std::vector<Action> actions,
                 std::function<void()> closed)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_tone = tone;
    setAccessibleName(words);
    const int left =
        widgets::kSpace24 + widgets::kSpace12 + (tone == viewmodels::Tone::Plain ? 0 : kIconRoom);
    m_layout->setContentsMargins(left, widgets::kSpace4, widgets::kSpace24 + widgets::kSpace8,
                                 widgets::kSpace12 + widgets::kSpace4);
    auto* label = new widgets::Label(words, widgets::TextRole::Body, this);
    label->setWordWrap(true);
    m_layout->addWidget(label, 1);
    for (Action& action : actions) {
        auto* button = new widgets::Button(action.words, widgets::Button::Kind::Outlined, {}, this);
        connect(button, &QAbstractButton::clicked, this, [this, act = std::move(action.act)] {
            hide();
            act();
        });
        m_layout->addWidget(button);
    }
    auto* close = new widgets::CloseButton(tr("Close"), this);
    connect(close, &QAbstractButton::clicked, this, [this, closed = std::move(closed)] {
        hide();
        if (closed)
            closed();
    });
    m_layout->addWidget(close);
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Banner::takeFocus()
{
    m_layout->itemAt(1)->widget()->setFocus(Qt::OtherFocusReason);
}

void Banner::resizeEvent(QResizeEvent*)
{
    m_layout->setDirection(width() < kBesideFrom ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void Banner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& colours = theme::tokens(palette());
    const bool plain = m_tone == viewmodels::Tone::Plain;
    const theme::Status& status = m_tone == viewmodels::Tone::Good  ? colours.ok
                                  : m_tone == viewmodels::Tone::Bad ? colours.bad
                                                                    : colours.warn;
    const QRect area = contentsRect().adjusted(widgets::kSpace24, 0, -widgets::kSpace24, -widgets::kSpace12);
    widgets::paintFrame(painter, area, plain ? colours.raised : status.ground, {}, 0,
                        widgets::kControlRadius);
    if (!plain)
        theme::paintIcon(painter, QRect(area.left() + 10, area.top(), 16, area.height()),
                         widgets::iconOf(m_tone), 16, status.ink);
}

} // namespace spoton::pages
