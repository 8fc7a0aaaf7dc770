// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;

namespace spoton::widgets {
class Button;
}

namespace spoton::pages {

/// A list at the left and what belongs to its current row at the right; where there is no room for both, one
/// of them, with a way back to the list.
class ListBeside : public QWidget
{
    Q_OBJECT

public:
    /// @param list takes the focus on the way back.
    ListBeside(QWidget* left, QWidget* list, QWidget* parent = nullptr);

    /// What is to be seen at the right.
    QStackedWidget* right() const { return m_right; }

    void showLeft();
    void showRight();

    /// Whether the right has all the room, so that there is a way back to the list.
    bool isLeftHidden() const;

    /// To the list, with the focus.
    void backToList();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QWidget* m_left;
    QWidget* m_list;
    QStackedWidget* m_right;
    QWidget* m_way; ///< back to the list
    widgets::Button* m_back;
    bool m_rightInFront = false; ///< where there is room for one
};

} // namespace spoton::pages
