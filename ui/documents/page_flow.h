// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageLayout>
#include <QPainter>
#include <QPointF>

#include <functional>
#include <memory>
#include <vector>

namespace spoton::documents {

/// A piece of the printed text that no page break may split: a line, a table row, a chart. In print units.
struct FlowItem
{
    qreal height = 0;
    qreal spaceBefore = 0; ///< left out at the top of a page
    bool keepWithNext = false;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::shared_ptr<const FlowItem> repeatedHead;  ///< painted above the item where it begins a page
    std::function<void(QPainter&, QPointF)> paint; ///< at its top left
};

using Flow = std::vector<FlowItem>;

struct PlacedItem
{
    const FlowItem* item = nullptr;
    qreal y = 0; ///< from the top of the content
};

struct FlowPage
{
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    std::vector<PlacedItem> items;
};

/// Height of a page's content by orientation.
using ContentHeight = std::function<qreal(QPageLayout::Orientation)>;

/// Puts the items on pages in order. Items that are kept together share a page if one can hold them, and take
/// the orientation of the last of them. The pages point into the flow.
std::vector<FlowPage> paginate(const Flow& flow, const ContentHeight& contentHeight);

} // namespace spoton::documents
