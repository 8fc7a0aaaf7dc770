// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flow_layout.h"

#include <QWidget>

namespace spoton::widgets {

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    const auto place = m_items.begin() + std::clamp<qsizetype>(index, 0, count());
    m_items.insert(place, std::make_unique<QWidgetItem>(widget));
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* taken = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& area)
{
    QLayout::setGeometry(area);
    layOut(area, true);
}

int FlowLayout::layOut(const QRect& area, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect room = area.marginsRemoved(margins);
    QPoint at = room.topLeft();
    int rowHeight = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> row;
    const auto endRow = [&] {
        for (auto& [item, rect] : row) {
            rect.translate(0, (rowHeight - rect.height()) / 2);
            if (place)
                item->setGeometry(rect);
        }
        row.clear();
    };
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (item->widget() && item->widget()->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding)
            size.setWidth(std::max(size.width(), room.right() + 1 - at.x()));
        if (at.x() > room.left() && at.x() + item->sizeHint().width() > room.right() + 1) {
            endRow();
            at = QPoint(room.left(), at.y() + rowHeight + spacing());
            rowHeight = 0;
            if (item->widget() && item->widget()->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding)
                size.setWidth(room.width());
        }
        size.setWidth(std::min(size.width(), room.width()));
        row.emplace_back(item.get(), QRect(at, size));
        at.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    endRow();
    return at.y() + rowHeight - area.y() + margins.bottom();
}

} // namespace spoton::widgets
