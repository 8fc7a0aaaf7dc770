// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/button.h"

#include "text/direction.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace spoton::widgets {
namespace {

constexpr int kIcon = 16;
constexpr int kPadding = 12;

int paddingOf(Button::Kind kind)
{
    return kind == Button::Kind::Link ? 0 : kPadding;
}

/// The words as they are painted: mnemonic marks show only where the platform wants them.
int textFlags(const QWidget* widget)
{
    const bool marks = widget->style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, widget) != 0;
    return marks ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

} // namespace

Button::Button(const QString& words, Kind kind, const QString& icon, QWidget* parent)
    : QPushButton(words, parent), m_kind(kind), m_icon(icon)
{
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true); // Enter presses it, and not the space bar alone
}

void Button::setKey(const QKeySequence& key)
{
    setShortcut(key);
    showKey(key);
}

void Button::showKey(const QKeySequence& key)
{
    m_key = key.toString(QKeySequence::NativeText);
    updateGeometry();
}

void Button::setIconName(const QString& icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QFont Button::wordFont() const
{
    return sized(font(), kTextPoints, m_kind == Kind::Primary);
}

QColor Button::ink() const
{
    const theme::Tokens& colours = theme::tokens(palette());
    if (!isEnabled())
        return colours.text3;
    switch (m_kind) {
    case Kind::Primary:
        return colours.onAccent;
    case Kind::Link:
        return colours.accent;
    case Kind::Outlined:
    case Kind::Quiet:
        break;
    }
    return colours.text;
}

QSize Button::sizeHint() const
{
    ensurePolished();
    int width = 2 * paddingOf(m_kind);
    if (!m_icon.isEmpty())
        width += kIcon + (text().isEmpty() ? 0 : kSpace8);
    if (!text().isEmpty())
        width += QFontMetrics(wordFont()).size(Qt::TextShowMnemonic, text()).width() + 1;
    if (!m_key.isEmpty())
        width += kSpace8 + QFontMetrics(sized(font(), kHintPoints)).horizontalAdvance(m_key);
    return {width, m_kind == Kind::Link ? 24 : kControlHeight};
}

QSize Button::minimumSizeHint() const
{
    return m_kind == Kind::Link && m_key.isEmpty() ? QSize(kControlHeight, sizeHint().height()) : sizeHint();
}

void Button::paintGround(QPainter& painter) const
{
    const theme::Tokens& colours = theme::tokens(palette());
    const bool under = underMouse() || isDown();
    switch (m_kind) {
    case Kind::Primary:
        if (!isEnabled())
            paintFrame(painter, rect(), colours.raised, colours.line, 1, kControlRadius);
        else
            paintFrame(painter, rect(), under ? colours.accentHover : colours.accent, {}, 0, kControlRadius);
        break;
    case Kind::Outlined:
        paintFrame(painter, rect(), under || !isEnabled() ? colours.raised : colours.surface,
                   isEnabled() ? colours.field : colours.line, 1, kControlRadius);
        break;
    case Kind::Quiet:
        if (under && isEnabled())
            paintFrame(painter, rect(), colours.raised, {}, 0, kControlRadius);
        break;
    case Kind::Link:
        break;
    }
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintGround(painter);
    const QFont words = wordFont();
    const QFont hint = sized(font(), kHintPoints);
    int width = sizeHint().width() - 2 * paddingOf(m_kind);
    QRect room = rect();
    room.setLeft(std::max(paddingOf(m_kind), (rect().width() - width) / 2));
    if (m_kind == Kind::Link)
        room.setLeft(paddingOf(m_kind));
    if (!m_icon.isEmpty()) {
        theme::paintIcon(painter, QRect(room.left(), 0, kIcon, height()), m_icon, kIcon, ink());
        room.setLeft(room.left() + kIcon + kSpace8);
    }
    painter.setPen(ink());
    painter.setFont(words);
    const QString shown =
        minimumSizeHint().width() < sizeHint().width()
            ? QFontMetrics(words).elidedText(text(), Qt::ElideRight, room.width(), Qt::TextShowMnemonic)
            : text();
    if (shown != text() && toolTip().isEmpty())
        setToolTip(plainTip(QString(text()).replace(QStringLiteral("&&"), QStringLiteral("&"))));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | textFlags(this), text::isolated(shown));
    if (!m_key.isEmpty()) {
        room.setLeft(room.left() + QFontMetrics(words).size(Qt::TextShowMnemonic, text()).width() + kSpace8);
        painter.setFont(hint);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, m_key);
    }
    if (hasFocus()) {
        if (m_kind == Kind::Primary) {
            const theme::Tokens& colours = theme::tokens(palette());
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(colours.onAccent, 1.5));
            painter.drawRoundedRect(QRectF(rect()).adjusted(3, 3, -3, -3), kControlRadius - 3,
                                    kControlRadius - 3);
        } else if (m_kind == Kind::Link) { // a frame would run through its words
            painter.fillRect(QRect(0, height() - 2, std::min(this->width(), sizeHint().width()), 2),
                             theme::tokens(palette()).accent);
        } else {
            paintFocus(painter, rect(), palette(), kControlRadius);
        }
    }
}

CloseButton::CloseButton(const QString& accessibleName, QWidget* parent) : QAbstractButton(parent)
{
    setAccessibleName(accessibleName);
    setToolTip(plainTip(accessibleName));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(sizeHint());
}

void CloseButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& colours = theme::tokens(palette());
    if (underMouse())
        paintFrame(painter, rect(), colours.raised, {}, 0, kTagRadius);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::ButtonText), 1.3, Qt::SolidLine, Qt::RoundCap));
    const QPointF middle = QRectF(rect()).center();
    painter.drawLine(middle + QPointF(-4, -4), middle + QPointF(4, 4));
    painter.drawLine(middle + QPointF(-4, 4), middle + QPointF(4, -4));
    if (hasFocus())
        paintFocus(painter, rect(), palette(), kTagRadius);
}

} // namespace spoton::widgets
