// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/destination.h"
#include "widgets/link_area.h"

#include <vector>

namespace spoton::pages {

/// Lies over a bar of a chart and leads to the records that it counts.
class FigureLink : public widgets::LinkArea
{
    Q_OBJECT

public:
    using LinkArea::LinkArea;

    void setBehind(const viewmodels::Destination& behind);
    const viewmodels::Destination& behind() const { return m_behind; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    viewmodels::Destination m_behind;
};

/// The links of a chart, one for each bar with something behind it. They stay the same while its figures
/// change, and so does the focus.
class FigureLinks : public QObject
{
    Q_OBJECT

public:
    explicit FigureLinks(QWidget* chart);

    /// @param behind for each bar; one without a figure has no link
    void show(const std::vector<viewmodels::Destination>& behind);
    /// Where the bars are, after each of them was shown.
    void place(const std::vector<QRect>& bars);

Q_SIGNALS:
    void openRequested(const spoton::viewmodels::Destination& destination);

private:
    QWidget* m_chart;
    std::vector<FigureLink*> m_links;
};

} // namespace spoton::pages
