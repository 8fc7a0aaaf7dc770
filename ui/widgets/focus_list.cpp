// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focus_list.h"

#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QPainter>

namespace spoton::widgets {

QItemSelectionModel::SelectionFlags FocusList::selectionCommand(const QModelIndex& index,
                                                                const QEvent* event) const
{
    // Without an event Qt looks at the keys that are held, as Ctrl of the Ctrl+Enter that saved.
    return event ? QListView::selectionCommand(index, event) : QItemSelectionModel::ClearAndSelect;
}

void FocusList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    paintFocus(painter, viewport()->rect(), palette(), kTagRadius);
}

void FocusList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    if (hasFocus())
        viewport()->update(); // what moves would take the frame along
}

} // namespace spoton::widgets
