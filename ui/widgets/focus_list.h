// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace spoton::widgets {

/// A list that shows when it has the focus. A row that the program makes the current one is the only one
/// chosen, whatever keys are held.
class FocusList : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

protected:
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;
    void paintEvent(QPaintEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
};

} // namespace spoton::widgets
