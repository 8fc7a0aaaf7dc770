// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "viewmodels/overview.h"

class QBoxLayout;
class QComboBox;
class QGridLayout;

namespace spoton::widgets {
class Button;
class Label;
} // namespace spoton::widgets

namespace spoton::pages {

class ChartView;
class DistrictBars;
class KeyFigureView;
class OverviewPanel;
class ProgressBand;

/// The year at a glance: key figures, months, districts, and what is to be done.
class OverviewPage : public Page
{
    Q_OBJECT

public:
    OverviewPage(viewmodels::OpenFile& file, Ports ports, QWidget* parent = nullptr);

    void arrive(qint64 record) override;

    viewmodels::Overview& overview() { return m_overview; }
    const std::vector<KeyFigureView*>& figures() const { return m_figures; }
    const std::vector<OverviewPanel*>& panels() const { return m_panels; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeFigures();
    QWidget* makeMonths();
    QWidget* makeDistricts();
    void showContent();
    void arrange();

    viewmodels::OpenFile& m_file;
    viewmodels::Overview m_overview;
    QComboBox* m_year;
    ProgressBand* m_reading;
    QWidget* m_ground;
    QBoxLayout* m_upper; ///< months and districts
    QBoxLayout* m_lower; ///< the panels
    QGridLayout* m_figureGrid;
    std::vector<KeyFigureView*> m_figures;
    QWidget* m_tick;
    widgets::Label* m_passed;
    widgets::Button* m_report;
    ChartView* m_chart;
    QWidget* m_noMonths;
    QWidget* m_districtCard;
    DistrictBars* m_districts;
    std::vector<OverviewPanel*> m_panels;
};

} // namespace spoton::pages
