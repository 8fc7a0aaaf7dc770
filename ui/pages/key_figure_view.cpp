// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/key_figure_view.h"

#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace spoton::pages {
namespace {

constexpr int kMargin = 18;
constexpr int kTop = 16;
constexpr int kHead = 20;
constexpr int kValue = 36;
constexpr int kBar = 8;
constexpr int kBarRoom = 24;
constexpr int kSecond = 20;
constexpr int kTag = 20;
constexpr int kTagPadding = 7;
constexpr int kTagIcon = 18;

} // namespace

KeyFigureView::KeyFigureView(QWidget* parent) : widgets::LinkArea(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyFigureView::show(const viewmodels::KeyFigure& figure, const std::optional<double>& passed,
                         const QLocale& locale)
{
    m_figure = figure;
    m_passed = passed;
    m_value = locale.toString(figure.value);
    QStringList words{u"%1: %2"_s.arg(figure.title, m_value), figure.ofTarget, figure.percent,
                      figure.state.words, figure.second};
    words.removeAll(QString());
    setAccessibleName(words.join(u", "_s));
    setToolTip(figure.definition);
    updateGeometry();
    update();
}

QSize KeyFigureView::sizeHint() const
{
    return {260, kTop + kHead + kValue + (m_figure.target ? kBarRoom : 0) + kSecond + kTop - 4};
}

QSize KeyFigureView::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

void KeyFigureView::paintHead(QPainter& painter, const QRect& room) const
{
    const theme::Tokens& colours = theme::tokens(palette());
    painter.setFont(widgets::sized(font(), widgets::kTextPoints, true));
    painter.setPen(colours.text);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, m_figure.percent);
    const int percent = painter.fontMetrics().horizontalAdvance(m_figure.percent) + widgets::kSpace8;
    const QRect words = room.adjusted(0, 0, -percent, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_figure.title, Qt::ElideRight, words.width()));
}

void KeyFigureView::paintValue(QPainter& painter, const QRect& room) const
{
    const theme::Tokens& colours = theme::tokens(palette());
    painter.setFont(widgets::sized(font(), widgets::kKeyFigurePoints, true));
    painter.setPen(colours.text);
    const int base = room.top() + 28;
    painter.drawText(QPoint(room.left(), base), m_value);
    const int left = room.left() + painter.fontMetrics().horizontalAdvance(m_value) + widgets::kSpace8;
    painter.setFont(widgets::sized(font(), widgets::kTextPoints));
    painter.setPen(colours.text2);
    painter.drawText(QPoint(left, base), m_figure.ofTarget);
    const int taken = left + painter.fontMetrics().horizontalAdvance(m_figure.ofTarget) + widgets::kSpace8;
    if (!m_figure.state.words.isEmpty())
        paintState(painter, QRect(taken, base - 15, room.right() - taken, kTag));
}

/// The state at the right of the room; where it is scarce, without the icon.
void KeyFigureView::paintState(QPainter& painter, const QRect& room) const
{
    const theme::Tokens& colours = theme::tokens(palette());
    const bool good = m_figure.state.tone == viewmodels::Tone::Good;
    const theme::Status& status = good ? colours.ok : colours.warn;
    painter.setFont(widgets::sized(font(), widgets::kLabelPoints));
    const int words = painter.fontMetrics().horizontalAdvance(m_figure.state.words) + 1 + 2 * kTagPadding;
    const int icon = words + kTagIcon <= room.width() ? kTagIcon : 0;
    QRect tag(0, room.top(), std::min(words + icon, room.width()), kTag);
    tag.moveRight(room.right());
    widgets::paintFrame(painter, tag, status.ground, {}, 0, widgets::kTagRadius);
    if (icon)
        theme::paintIcon(painter, QRect(tag.left() + 5, tag.top(), 16, kTag),
                         widgets::iconOf(m_figure.state.tone), 16, status.ink);
    painter.setPen(status.ink);
    tag.adjust(icon + kTagPadding, 0, -kTagPadding, 0);
    painter.drawText(tag, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_figure.state.words, Qt::ElideRight, tag.width() + 1));
}

void KeyFigureView::paintTarget(QPainter& painter, const QRect& room) const
{
    const theme::Tokens& colours = theme::tokens(palette());
    const QRectF track(room.left(), room.top() + 6, room.width(), kBar);
    widgets::paintFrame(painter, track, colours.track, {}, 0, kBar / 2.0);
    const double share = std::min(1.0, double(m_figure.value) / *m_figure.target);
    if (share > 0) {
        QRectF done = track;
        done.setWidth(std::max<double>(kBar, track.width() * share));
        widgets::paintFrame(painter, done, colours.accent, {}, 0, kBar / 2.0);
    }
    if (m_passed)
        painter.fillRect(
            QRectF(track.left() + std::round(track.width() * *m_passed) - 1, track.top() - 4, 2, kBar + 8),
            colours.text);
}

void KeyFigureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& colours = theme::tokens(palette());
    if (underMouse())
        widgets::paintFrame(painter, rect().adjusted(4, 4, -4, -4), colours.raised, {}, 0,
                            widgets::kControlRadius);
    QRect room = rect().adjusted(kMargin, kTop, -kMargin, 0);
    room.setHeight(kHead);
    paintHead(painter, room);
    room.moveTop(room.bottom() + 1);
    room.setHeight(kValue);
    paintValue(painter, room);
    room.moveTop(room.bottom() + 1);
    if (m_figure.target) {
        room.setHeight(kBarRoom);
        paintTarget(painter, room);
        room.moveTop(room.bottom() + 1);
    }
    room.setHeight(kSecond);
    painter.setFont(widgets::sized(font(), widgets::kLabelPoints));
    painter.setPen(colours.text2);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_figure.second, Qt::ElideRight, room.width()));
    if (hasFocus())
        widgets::paintFocus(painter, rect().adjusted(4, 4, -4, -4), palette(), widgets::kControlRadius);
}

} // namespace spoton::pages
