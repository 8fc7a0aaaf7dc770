// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/report_table_painter.h"

#include "pages/report_table_model.h"
#include "text/direction.h"
#include "theme/tokens.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QPainter>
#include <QTableView>

namespace spoton::pages {
namespace {

constexpr int kBelowHead = 6;

const ReportTableModel* modelOf(const QAbstractItemModel* model)
{
    return static_cast<const ReportTableModel*>(model);
}

} // namespace

QFont cellFont(const QFont& font, bool bold)
{
    return widgets::sized(font, widgets::kTextPoints, bold);
}

QFont headFont(const QFont& font)
{
    return widgets::sized(font, widgets::kLabelPoints);
}

int secondHeight(const QFont& font, const QString& words, int width)
{
    return QFontMetrics(headFont(font)).boundingRect({0, 0, width, 1000}, Qt::TextWordWrap, words).height();
}

ReportTableHead::ReportTableHead(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setSectionsClickable(false);
    setMinimumSectionSize(8);
    setFocusPolicy(Qt::NoFocus);
}

int ReportTableHead::flags(int section) const
{
    const bool number = modelOf(model())->isNumber(section);
    return int(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom | Qt::TextWordWrap;
}

int ReportTableHead::fit()
{
    const QFontMetrics metrics(headFont(font()));
    m_height = metrics.height();
    for (int section = 0; section < count(); ++section) {
        const QRect room(0, 0, sectionSize(section) - 2 * kCellMargin, 1000);
        const QString words = model()->headerData(section, Qt::Horizontal).toString();
        m_height = std::max(m_height, metrics.boundingRect(room, flags(section), words).height());
    }
    m_height += kBelowHead + widgets::kSpace4;
    setFixedHeight(m_height);
    return m_height;
}

QSize ReportTableHead::sizeHint() const
{
    return {length(), m_height};
}

void ReportTableHead::paintSection(QPainter* painter, const QRect& area, int section) const
{
    const theme::Tokens& colours = theme::tokens(palette());
    painter->save();
    painter->setFont(headFont(font()));
    painter->setPen(colours.text2);
    const QString words = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(area.adjusted(kCellMargin, 0, -kCellMargin, -kBelowHead), flags(section), words);
    painter->fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colours.line);
    painter->restore();
}

void ReportCellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const theme::Tokens& colours = theme::tokens(option.palette);
    const QRect& area = option.rect;
    const auto kind = reports::RowKind(index.data(ReportTableModel::RowKindRole).toInt());
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colours.line);
    if (kind == reports::RowKind::Total)
        painter.fillRect(QRect(area.left(), area.top(), area.width(), 1), colours.field);
    const auto* view = static_cast<const QTableView*>(option.widget);
    const bool focus = view->hasFocus() && view->currentIndex() == index;
    const QRectF box = QRectF(area).adjusted(0, 2, 0, -3);
    const bool figure = index.data(ReportTableModel::FigureRole).toBool();
    if (m_opened.isValid() && m_opened == index)
        widgets::paintFrame(painter, box, colours.soft, colours.accent, 2, widgets::kTagRadius);
    else if (figure && option.state & QStyle::State_MouseOver)
        widgets::paintFrame(painter, box, colours.raised, {}, 0, widgets::kTagRadius);
    if (focus)
        widgets::paintFocus(painter, box, option.palette, widgets::kTagRadius);
}

/// The words below the label; gives back the room they took.
int ReportCellDelegate::paintSecond(QPainter& painter, QRect room, const QString& words,
                                    const QStyleOptionViewItem& option) const
{
    const int height = secondHeight(option.font, words, room.width());
    room.setTop(room.bottom() - kRowPadding / 2 - height);
    painter.save();
    painter.setFont(headFont(option.font));
    painter.setPen(theme::tokens(option.palette).text2);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words);
    painter.restore();
    return height + kRowPadding / 2;
}

void ReportCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const theme::Tokens& colours = theme::tokens(option.palette);
    QRect room = option.rect.adjusted(kCellMargin, 0, -kCellMargin, 0);
    const QVariant district = index.data(ReportTableModel::DistrictRole);
    if (district.isValid()) {
        const QPointF middle(room.left() + 4.5, QRectF(room).center().y());
        widgets::paintDistrict(*painter, middle, domain::District(district.toInt()), option.palette);
        room.setLeft(room.left() + kDotRoom);
    }
    const auto kind = reports::RowKind(index.data(ReportTableModel::RowKindRole).toInt());
    const QFont font = cellFont(option.font, kind != reports::RowKind::Ordinary);
    painter->setFont(font);
    painter->setPen(colours.text);
    const int flags = index.data(Qt::TextAlignmentRole).toInt();
    const QString whole = text::isolated(index.data().toString());
    if (const QString second = index.data(ReportTableModel::SecondRole).toString(); !second.isEmpty())
        room.setBottom(room.bottom() - paintSecond(*painter, room, second, option));
    if (index.column() == modelOf(index.model())->labelColumn() && option.rect.height() > kReportRow)
        painter->drawText(room, flags | Qt::TextWordWrap, whole);
    else
        painter->drawText(room, flags, QFontMetrics(font).elidedText(whole, Qt::ElideRight, room.width()));
    painter->restore();
}

} // namespace spoton::pages
