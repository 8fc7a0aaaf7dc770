// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/record_list.h"
#include "widgets/focus_list.h"

#include <set>

namespace spoton::widgets {
class RowDelegate;
}

namespace spoton::pages {

/// The rows of a list page: the current one, those that are chosen, and where one has scrolled to.
class RowView : public widgets::FocusList
{
    Q_OBJECT

public:
    RowView(viewmodels::RecordList& rows, QWidget* parent);

    /// Nothing also while it is on its way.
    std::optional<viewmodels::ListRow> currentRow() const;

    /// Places of those that are chosen.
    std::set<int> chosen() const;

    /// Chooses the row there alone, with -1 none.
    void choose(int place);

    /// Chooses the row that has come in the place of the one that was current last, or the last there is.
    void chooseNext();

    /// To where it was before the rows were read again.
    void scrollBack();

Q_SIGNALS:
    void currentRowChanged(); ///< also when it has come that was on its way
    void chosenChanged();

    /// By the Delete key.
    void deleteRequested();

private:
    viewmodels::RecordList& m_rows;
    widgets::RowDelegate* m_delegate;
    int m_scrolled = 0;
    int m_place = 0; ///< where the current row is, or was while there was one
};

} // namespace spoton::pages
