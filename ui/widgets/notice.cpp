// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/notice.h"

#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

namespace spoton::widgets {
namespace {

constexpr int kIconRoom = 22;
constexpr int kWideIconRoom = 26;
constexpr int kGapHeight = 18;

QColor inkOf(viewmodels::Tone tone, const theme::Tokens& colours)
{
    switch (tone) {
    case viewmodels::Tone::Good:
        return colours.ok.ink;
    case viewmodels::Tone::Bad:
        return colours.bad.ink;
    case viewmodels::Tone::Warning:
    case viewmodels::Tone::Stale:
        return colours.warn.ink;
    case viewmodels::Tone::Plain:
        break;
    }
    return colours.text2;
}

} // namespace

Notice::Notice(Size size, QWidget* parent)
    : QWidget(parent), m_size(size),
      m_words(new Label({}, size == Size::Body ? TextRole::Body : TextRole::Second)),
      m_second(new Label({}, size == Size::Body ? TextRole::Second : TextRole::Label))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_words);
    layout->addWidget(m_second);
    layout->addStretch(1);
    m_second->hide();
    if (size == Size::Body)
        m_second->setFont(sized(m_second->font(), kTextPoints));
    m_words->setWordWrap(size != Size::Gap);
    m_second->setWordWrap(true);
    if (size == Size::Gap) {
        m_words->setElided(true);
        setFixedHeight(kGapHeight);
    }
}

void Notice::say(const QString& words, viewmodels::Tone tone, const QString& icon)
{
    m_icon = words.isEmpty() ? QString() : tone == viewmodels::Tone::Plain ? icon : iconOf(tone);
    m_tone = tone;
    const int left = m_icon.isEmpty() ? 0 : m_size == Size::Body ? kWideIconRoom : kIconRoom;
    layout()->setContentsMargins(left, 0, 0, 0);
    m_words->setTone(tone);
    const bool news = m_words->text() != words && !words.isEmpty();
    m_words->setText(words);
    update();
    if (news && tone != viewmodels::Tone::Plain) {
        QAccessibleEvent event(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void Notice::setSecond(const QString& words)
{
    m_second->setText(words);
    m_second->setVisible(!words.isEmpty());
}

QString Notice::words() const
{
    return m_words->text();
}

void Notice::paintEvent(QPaintEvent*)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    const int line = m_size == Size::Gap ? height() : m_words->fontMetrics().height() + 2;
    theme::paintIcon(painter, QRect(0, 0, 16, line), m_icon, 16, inkOf(m_tone, theme::tokens(palette())));
}

} // namespace spoton::widgets
