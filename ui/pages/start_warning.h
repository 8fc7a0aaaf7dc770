// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/start_frame.h"
#include "viewmodels/start.h"

namespace spoton::widgets {
class Button;
class Notice;
} // namespace spoton::widgets

namespace spoton::pages {

/// The second page of a new file: nobody can recover the passphrase, so here is a sheet to write it down.
class StartWarning : public StartFrame
{
    Q_OBJECT

public:
    StartWarning(viewmodels::Start& start, const Ports& ports, QWidget* parent = nullptr);

    void refresh();
    void takeFocus();

private:
    void addSheet();
    void saveSheet();
    void writeTo(const QString& target, const QString& path);

    viewmodels::Start& m_start;
    const Ports& m_ports;
    widgets::Button* m_sheet;
    widgets::Notice* m_saved;
    widgets::Button* m_create;
    widgets::Button* m_back;
    widgets::Notice* m_problem;
};

} // namespace spoton::pages
