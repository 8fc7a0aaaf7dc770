// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/destination.h"
#include "viewmodels/file_status.h"
#include "widgets/card.h"

#include <QAbstractButton>

#include <vector>

namespace spoton::widgets {
class Button;
class Label;
} // namespace spoton::widgets

namespace spoton::shell {

/// Brand, the button for a new session, the places of the window and the state of the file. Narrow it shows
/// icons only.
class NavBar : public widgets::Ground
{
    Q_OBJECT

public:
    explicit NavBar(QWidget* parent = nullptr);

    void setCurrent(viewmodels::Area area);
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }

    /// Whether a session that was begun waits behind the button for a new one.
    void setSessionWaits(bool waits);

    void setStatus(const viewmodels::FileStatus& status);

    /// Opens the menu of the program.
    QAbstractButton* menuButton() const { return m_menu; }

Q_SIGNALS:
    void newSessionRequested();
    void openRequested(spoton::viewmodels::Area area);
    void lockRequested();

private:
    void showTip();
    QAbstractButton* addEntry(const QString& words, const QString& icon);

    std::vector<std::pair<viewmodels::Area, QAbstractButton*>> m_entries;
    std::vector<QAbstractButton*> m_items; ///< entries and what stands below them
    QWidget* m_brand;
    widgets::Button* m_new;
    QAbstractButton* m_menu;
    QAbstractButton* m_lock;
    widgets::Label* m_who;
    widgets::Label* m_state;
    QWidget* m_warning;
    bool m_narrow = false;
};

} // namespace spoton::shell
