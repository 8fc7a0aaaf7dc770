// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/overview.h"
#include "widgets/card.h"

class QVBoxLayout;

namespace spoton::widgets {
class Button;
class Label;
} // namespace spoton::widgets

namespace spoton::pages {

/// A panel of the overview: a few records, each leading to its page, or one sentence and a first step.
class OverviewPanel : public widgets::Card
{
    Q_OBJECT

public:
    explicit OverviewPanel(const QLocale& locale, QWidget* parent = nullptr);

    void show(const viewmodels::OverviewPanel& panel);

Q_SIGNALS:
    void openRequested(const spoton::viewmodels::Destination& destination);
    void doneChosen(qint64 followUp);

private:
    void rebuildRows(const viewmodels::OverviewPanel& panel);
    void addRow(const viewmodels::OverviewRow& row);
    void addEmpty(const viewmodels::OverviewPanel& panel);

    QLocale m_locale;
    viewmodels::Destination m_behind;
    widgets::Label* m_title;
    widgets::Label* m_summary;
    widgets::Button* m_link;
    QVBoxLayout* m_rows;
};

} // namespace spoton::pages
