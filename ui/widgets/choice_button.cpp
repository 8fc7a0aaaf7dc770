// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choice_button.h"

#include "text/direction.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QKeyEvent>
#include <QPainter>

namespace spoton::widgets {
namespace {

constexpr int kIconRoom = 46;
constexpr int kHeight = 56;
constexpr int kInset = 3;

} // namespace

ChoiceButton::ChoiceButton(const QString& words, const QString& second, const QString& icon, QWidget* parent)
    : QAbstractButton(parent), m_second(second), m_icon(icon)
{
    setText(words);
    setAccessibleName(words);
    setAccessibleDescription(second);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceButton::setPrimary(bool primary)
{
    m_primary = primary;
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const int words = std::max(QFontMetrics(sized(font(), kTextPoints, true)).horizontalAdvance(text()),
                               QFontMetrics(sized(font(), kLabelPoints)).horizontalAdvance(m_second));
    return {kIconRoom + words + kSpace16, kHeight};
}

void ChoiceButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& colours = theme::tokens(palette());
    const bool under = underMouse() || isDown();
    const bool filled = m_primary && isEnabled();
    if (filled)
        paintFrame(painter, rect(), under ? colours.accentHover : colours.accent, {}, 0, kControlRadius);
    else
        paintFrame(painter, rect(), under || !isEnabled() ? colours.raised : colours.surface,
                   isEnabled() ? colours.field : colours.line, 1, kControlRadius);
    const QColor ink = !isEnabled() ? colours.text3 : filled ? colours.onAccent : colours.text;
    const QColor quiet = !isEnabled() ? colours.text3 : filled ? colours.onAccent : colours.text2;
    theme::paintIcon(painter, QRect(kSpace16, 0, 16, height()), m_icon, 16, quiet);
    const QRect room = rect().adjusted(kIconRoom, 0, -kSpace12, 0);
    const QFont first = sized(font(), kTextPoints, true);
    const QFont second = sized(font(), kLabelPoints);
    painter.setPen(ink);
    painter.setFont(first);
    painter.drawText(room.adjusted(0, 0, 0, -height() / 2 + 1), Qt::AlignLeft | Qt::AlignBottom, text());
    painter.setPen(quiet);
    painter.setFont(second);
    const QString words = QFontMetrics(second).elidedText(m_second, Qt::ElideRight, room.width());
    painter.drawText(room.adjusted(0, height() / 2 + 1, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     text::isolated(words));
    if (!hasFocus())
        return;
    if (!filled)
        return paintFocus(painter, rect(), palette(), kControlRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.onAccent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(kInset, kInset, -kInset, -kInset),
                            kControlRadius - kInset, kControlRadius - kInset);
}

} // namespace spoton::widgets
