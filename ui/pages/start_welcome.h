// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/start_frame.h"
#include "viewmodels/start.h"

class QListView;
class QStandardItemModel;

namespace spoton::widgets {
class ChoiceButton;
class Notice;
} // namespace spoton::widgets

namespace spoton::pages {

/// The first page: create a file, open one, look at the demo, or go on with one of the recent files.
class StartWelcome : public StartFrame
{
    Q_OBJECT

public:
    explicit StartWelcome(viewmodels::Start& start, QWidget* parent = nullptr);

    void refresh();
    void takeFocus();

Q_SIGNALS:
    void openRequested();

private:
    void addRecent();
    void fillRecent();
    void openRow(const QModelIndex& index);

    viewmodels::Start& m_start;
    widgets::ChoiceButton* m_create;
    widgets::ChoiceButton* m_open;
    widgets::ChoiceButton* m_demo;
    QWidget* m_news; ///< above the choices
    widgets::Notice* m_gone;
    widgets::Notice* m_busy;
    QWidget* m_recent;
    QListView* m_list;
    QStandardItemModel* m_rows;
};

} // namespace spoton::pages
