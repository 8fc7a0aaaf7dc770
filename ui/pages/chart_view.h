// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/table.h"
#include "viewmodels/destination.h"

#include <QLocale>
#include <QWidget>

namespace spoton::pages {

class FigureLinks;

/// The chart of a table on the screen, as wide as there is room and as high as it needs.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(const QLocale& locale, QWidget* parent = nullptr);

    /// Hides itself where the table has no chart or nothing to show in it.
    /// @param behind what each bar leads to, if anything
    void show(const reports::Table& table, const std::vector<viewmodels::Destination>& behind = {});

    /// Fixes its width; else it takes that of its layout.
    void setRoom(int width);

Q_SIGNALS:
    void openRequested(const spoton::viewmodels::Destination& destination);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QLocale m_locale;
    reports::Table m_table;
    FigureLinks* m_links;
};

} // namespace spoton::pages
