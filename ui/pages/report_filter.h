// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/report_view.h"

#include <QWidget>

class QComboBox;
class QMenu;

namespace spoton::widgets {
class DayEdit;
class FlowLayout;
class Label;
class Segments;
} // namespace spoton::widgets

namespace spoton::pages {

/// The row below the report's header: period, project, districts, whose view.
class ReportFilter : public QWidget
{
    Q_OBJECT

public:
    ReportFilter(viewmodels::ReportView& view, const viewmodels::OpenFile& file, QWidget* parent = nullptr);

private:
    void buildPeriod();
    void buildProject();
    void buildDistricts();
    void buildView();
    void showChoice();
    void showYears();
    void showProjects();
    void showChips();
    void fillMenu(QMenu* menu);
    void choosePeriod(int place);
    void chooseDays();
    void chooseDistrict(domain::District district, bool on);
    void showDays(bool visible);
    void showIssue();

    viewmodels::ReportView& m_view;
    const viewmodels::OpenFile& m_file;
    widgets::FlowLayout* m_flow;
    QComboBox* m_years;
    widgets::DayEdit* m_from;
    widgets::Label* m_until;
    widgets::DayEdit* m_to;
    widgets::Label* m_wrong;
    QComboBox* m_projects;
    widgets::Segments* m_segments;
};

} // namespace spoton::pages
