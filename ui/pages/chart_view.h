// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/table.h"

#include <QLocale>
#include <QWidget>

namespace spoton::pages {

/// The chart of a table on the screen, as wide as there is room and as high as it needs.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(const QLocale& locale, QWidget* parent = nullptr);

    /// Hides itself where the table has no chart or nothing to show in it.
    void show(const reports::Table& table);

    /// Fixes its width; else it takes that of its layout.
    void setRoom(int width);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QLocale m_locale;
    reports::Table m_table;
};

} // namespace spoton::pages
