// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/row_view.h"

#include "widgets/row_delegate.h"

#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

using spoton::viewmodels::RecordList;

namespace spoton::pages {

RowView::RowView(RecordList& rows, QWidget* parent)
    : FocusList(parent), m_rows(rows),
      m_delegate(new widgets::RowDelegate(widgets::RowDelegate::Density::List, this))
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(m_delegate);
    setModel(&m_rows);
    connect(&m_rows, &RecordList::modelAboutToBeReset, this,
            [this] { m_scrolled = verticalScrollBar()->value(); });
    connect(&m_rows, &RecordList::loaded, this, [this] { m_delegate->setSearched(m_rows.searched()); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            m_place = current.row();
        Q_EMIT currentRowChanged();
    });
    connect(&m_rows, &RecordList::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                const int current = currentIndex().row();
                if (first.row() <= current && current <= last.row())
                    Q_EMIT currentRowChanged();
            });
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RowView::chosenChanged);
    auto* remove = new QShortcut(QKeySequence::Delete, this, nullptr, nullptr, Qt::WidgetShortcut);
    remove->setAutoRepeat(false);
    connect(remove, &QShortcut::activated, this, &RowView::deleteRequested);
}

std::optional<viewmodels::ListRow> RowView::currentRow() const
{
    const QVariant row = currentIndex().data(RecordList::RowRole);
    return row.canConvert<viewmodels::ListRow>() ? std::optional(row.value<viewmodels::ListRow>())
                                                 : std::nullopt;
}

std::set<int> RowView::chosen() const
{
    std::set<int> places;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        places.insert(index.row());
    return places;
}

void RowView::choose(int place)
{
    if (place >= 0)
        setCurrentIndex(m_rows.index(place));
    else
        selectionModel()->clear();
}

void RowView::chooseNext()
{
    choose(std::min(m_place, m_rows.rowCount() - 1));
}

void RowView::scrollBack()
{
    if (!isVisible())
        return;
    doItemsLayout();
    verticalScrollBar()->setValue(m_scrolled);
}

} // namespace spoton::pages
