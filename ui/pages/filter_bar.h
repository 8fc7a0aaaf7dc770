// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/list_filter.h"

#include <QWidget>

class QLineEdit;
class QMenu;

namespace spoton::widgets {
class FlowLayout;
}

namespace spoton::pages {

/// The row below a page's header: the search, a chip for each value chosen, and the way to more.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(viewmodels::ListFilter& filter, const QString& placeholder, QWidget* parent = nullptr);

    QLineEdit* search() const { return m_search; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Down was pressed in the search: on to the results.
    void leftDownwards();

private:
    void showChips();
    void fillMenu(QMenu* menu);

    viewmodels::ListFilter& m_filter;
    QLineEdit* m_search;
    QWidget* m_chips;
    widgets::FlowLayout* m_flow;
    QWidget* m_reset;
};

} // namespace spoton::pages
