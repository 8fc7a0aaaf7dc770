// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/row_delegate.h"

#include "text/direction.h"
#include "text/matches.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "viewmodels/record_list.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace spoton::widgets {
namespace {

constexpr int kAccentBar = 3;
constexpr int kLeftMargin = 24;
constexpr int kPanelMargin = 12;
constexpr int kAfterDot = 15;
constexpr int kRightMargin = 14;
constexpr int kGap = 12;

int heightOf(RowDelegate::Density density)
{
    switch (density) {
    case RowDelegate::Density::List:
        return kRowHeight;
    case RowDelegate::Density::Panel:
        return kPanelRowHeight;
    case RowDelegate::Density::Popup:
        break;
    }
    return 42;
}

/// The second line's word at the right; gives back the room it took.
int paintTag(QPainter& painter, const QRect& line, const viewmodels::Tag& tag, const QFont& font,
             const theme::Tokens& colours)
{
    if (tag.words.isEmpty())
        return 0;
    QColor ink = colours.text2;
    if (tag.tone == viewmodels::Tone::Good)
        ink = colours.ok.ink;
    else if (tag.tone == viewmodels::Tone::Bad)
        ink = colours.bad.ink;
    else if (tag.tone != viewmodels::Tone::Plain)
        ink = colours.warn.ink;
    const int words = QFontMetrics(font).horizontalAdvance(tag.words) + 1;
    const QString icon = iconOf(tag.tone);
    const int width = words + (icon.isEmpty() ? 0 : 20);
    if (!icon.isEmpty())
        theme::paintIcon(painter, QRect(line.right() - width, line.top(), 16, line.height()), icon, 16, ink);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, tag.words);
    return width + kGap;
}

/// At the right, in half of the line at most; gives back the room it took.
int paintPlace(QPainter& painter, const QRect& line, const QString& place, const QFont& font,
               const theme::Tokens& colours)
{
    if (place.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(place, Qt::ElideRight, line.width() / 2);
    painter.setFont(font);
    painter.setPen(colours.text2);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, shown);
    return metrics.horizontalAdvance(shown) + kGap;
}

} // namespace

int paintMarked(QPainter& painter, const QRect& room, const QString& words, const QString& searched,
                const QFont& font, const QColor& ink, const QColor& mark)
{
    QFont widest = font; // what is marked is bold
    widest.setBold(!searched.isEmpty());
    const QString shown = QFontMetrics(widest).elidedText(words, Qt::ElideRight, room.width());
    QList<QTextLayout::FormatRange> formats;
    for (const text::Match& match : text::matches(shown, searched)) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setBackground(mark);
        formats.push_back({match.start, match.length, format});
    }
    QTextLayout layout(shown, font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text::directionOf(words));
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    painter.setPen(ink);
    layout.draw(&painter, QPointF(room.left(), room.center().y() + 1 - std::ceil(line.height() / 2)));
    return int(std::ceil(line.naturalTextWidth()));
}

RowDelegate::RowDelegate(Density density, QObject* parent) : QStyledItemDelegate(parent), m_density(density)
{
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {120, heightOf(m_density)};
}

void RowDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option) const
{
    const theme::Tokens& colours = theme::tokens(option.palette);
    const bool current = option.state & QStyle::State_Selected;
    if (current)
        painter.fillRect(option.rect, colours.soft);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, colours.raised);
    if (m_density != Density::Popup)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         colours.line);
    if (current && m_density == Density::List)
        painter.fillRect(QRect(option.rect.topLeft(), QSize(kAccentBar, option.rect.height())),
                         colours.accent);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option);
    const QVariant value = index.data(viewmodels::RecordList::RowRole);
    if (!value.canConvert<viewmodels::ListRow>()) {
        painter->restore();
        return;
    }
    const auto row = value.value<viewmodels::ListRow>();
    const theme::Tokens& colours = theme::tokens(option.palette);
    const QFont first = sized(option.font, kTextPoints);
    const QFont second = sized(option.font, kLabelPoints);
    QRect room =
        option.rect.adjusted(m_density == Density::List ? kLeftMargin : kPanelMargin, 0, -kRightMargin, 0);
    if (!row.icon.isEmpty()) {
        theme::paintIcon(*painter, QRect(room.left() - 4, room.top(), 16, room.height()), row.icon, 16,
                         colours.text2);
        room.setLeft(room.left() + 18);
    }
    if (row.district) {
        paintDistrict(*painter, QPointF(room.left() + 4.5, room.center().y() + 0.5), *row.district,
                      option.palette);
        room.setLeft(room.left() + kAfterDot + 4);
    }
    const int lineHeight = QFontMetrics(first).height();
    const int top = room.center().y() + 1 -
                    (row.second.isEmpty() && row.tag.words.isEmpty() ? lineHeight / 2 : lineHeight);
    QRect upper(room.left(), top, room.width(), lineHeight);
    QRect lower(room.left(), top + lineHeight, room.width(), lineHeight - 1);
    const int tag = paintTag(*painter, lower, row.tag, second, colours);
    const bool middle = m_density == Density::Popup && tag == 0;
    const int place = paintPlace(*painter, middle ? room : upper, row.place, second, colours);
    upper.setRight(upper.right() - place);
    lower.setRight(lower.right() - (middle ? place : tag));
    paintMarked(*painter, upper, row.title, m_searched, first, colours.text, colours.mark);
    paintMarked(*painter, lower, row.second, m_searched, second, colours.text2, colours.mark);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Selected &&
        m_density == Density::Panel)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(kAccentBar, option.rect.height())),
                          colours.accent);
    painter->restore();
}

} // namespace spoton::widgets
