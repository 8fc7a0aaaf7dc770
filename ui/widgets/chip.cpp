// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip.h"

#include "text/direction.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace spoton::widgets {
namespace {

constexpr int kPadding = 12;
constexpr int kIcon = 16;
constexpr int kNameGap = 6;
constexpr int kCloseRoom = 16;
constexpr int kLeastWidth = 96;

} // namespace

Chip::Chip(const QString& words, QWidget* parent) : QAbstractButton(parent)
{
    setText(words);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &Chip::toggled, this, [this] { updateGeometry(); });
}

QSize Chip::sizeHint() const
{
    return {QFontMetrics(sized(font(), 9.5)).horizontalAdvance(text()) + 2 * kPadding +
                (isChecked() ? kIcon + 4 : 0),
            kToggleHeight};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& colours = theme::tokens(palette());
    const bool on = isChecked();
    const QColor ground = on ? colours.soft : underMouse() ? colours.raised : colours.surface;
    paintFrame(painter, rect(), ground, on ? colours.accent : colours.field, 1, height() / 2.0);
    QRect room = rect().adjusted(kPadding, 0, -kPadding / 2, 0);
    if (on) {
        theme::paintIcon(painter, QRect(kPadding - 2, 0, kIcon, height()), u"checkmark"_s, kIcon,
                         colours.onSoft);
        room.setLeft(room.left() + kIcon + 4);
    }
    painter.setFont(sized(font(), 9.5));
    painter.setPen(on ? colours.onSoft : colours.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text());
    if (hasFocus())
        paintFocus(painter, rect(), palette(), height() / 2.0);
}

TokenChip::TokenChip(const QString& words, const QString& icon, Look look, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_look(look)
{
    setText(words);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TokenChip::setName(const QString& name)
{
    m_name = name;
    updateGeometry();
}

void TokenChip::setRemovable(const QString& accessibleName)
{
    m_close = new CloseButton(accessibleName, this);
    m_close->setFocusPolicy(Qt::NoFocus);
    connect(m_close, &QAbstractButton::clicked, this, &TokenChip::removeRequested);
    updateGeometry();
}

int TokenChip::wordsWidth() const
{
    const QFontMetrics metrics(sized(font(), 9.5));
    return metrics.horizontalAdvance(text()) +
           (m_name.isEmpty() ? 0 : metrics.horizontalAdvance(m_name) + kNameGap);
}

QSize TokenChip::sizeHint() const
{
    return {wordsWidth() + 2 * kPadding + (m_icon.isEmpty() ? 0 : kIcon + 6) + (m_close ? kCloseRoom : 0),
            kChipHeight};
}

QSize TokenChip::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), kLeastWidth), kChipHeight};
}

void TokenChip::resizeEvent(QResizeEvent*)
{
    if (m_close)
        m_close->move(width() - m_close->width() - 4, (height() - m_close->height()) / 2);
}

void TokenChip::keyPressEvent(QKeyEvent* event)
{
    if (m_close && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

void TokenChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& colours = theme::tokens(palette());
    QColor ink = colours.text;
    switch (m_look) {
    case Look::Plain:
        paintFrame(painter, rect(), colours.raised, colours.line, 1, height() / 2.0);
        break;
    case Look::Filter:
        paintFrame(painter, rect(), colours.soft, colours.accent, 1, height() / 2.0);
        ink = colours.onSoft;
        break;
    case Look::Choice: {
        ink = colours.warn.ink;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, 1, Qt::DashLine));
        painter.setBrush(colours.warn.ground);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0,
                                height() / 2.0);
        break;
    }
    }
    QRect room = rect().adjusted(kPadding, 0, 0, 0);
    if (!m_icon.isEmpty()) {
        theme::paintIcon(painter, QRect(kPadding - 2, 0, kIcon, height()), m_icon, kIcon, ink);
        room.setLeft(room.left() + kIcon + 4);
    }
    painter.setFont(sized(font(), 9.5));
    painter.setPen(ink);
    if (!m_name.isEmpty()) {
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, m_name);
        room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(m_name) + kNameGap);
    }
    const int words = rect().right() + 1 - room.left() - kPadding - (m_close ? kCloseRoom : 0);
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words + 1);
    const QString whole = shown == text() ? QString() : plainTip(text());
    if (toolTip() != whole)
        setToolTip(whole);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text::isolated(shown));
    if (hasFocus())
        paintFocus(painter, rect(), palette(), height() / 2.0);
}

} // namespace spoton::widgets
