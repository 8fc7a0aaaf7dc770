// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "viewmodels/report_export.h"
#include "viewmodels/report_view.h"

class QBoxLayout;

namespace spoton::widgets {
class Button;
class TagLabel;
} // namespace spoton::widgets

namespace spoton::pages {

class Banner;
class FigurePanel;
class ProgressBand;
class ReportContents;
class ReportTables;

/// The yearly report: its tables and charts for a period and districts, the records behind each figure, and
/// the way out as PDF, XLSX or CSV.
class ReportPage : public Page
{
    Q_OBJECT

public:
    ReportPage(viewmodels::OpenFile& file, Ports ports, QWidget* parent = nullptr);

    /// @param record the year to show; 0 for the one shown last
    void arrive(qint64 record) override;

    /// Asks where to, and in the team's view what may be seen in the file, then writes it.
    void exportAs(viewmodels::ReportFormat format);

    viewmodels::ReportView& view() { return m_view; }
    viewmodels::ReportExport& exporter() { return m_export; }
    ReportTables* tables() const { return m_tables; }
    FigurePanel* panel() const { return m_panel; }
    Banner* banner() const { return m_banner; }
    QWidget* filters() const override { return m_filter; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildHeader();
    void buildBody();
    void connectParts();
    void offerExport();
    void showReport();
    void showFigure(const domain::FigureSource& source, qint64 number);
    void closeFigure();
    void followFigure();
    void askWhatToShow(viewmodels::ReportFormat format);
    void save(viewmodels::ReportFormat format, bool masked);
    void sayFailure(const base::Error& error);
    void arrange();

    viewmodels::OpenFile& m_file;
    Ports m_ports;
    viewmodels::ReportView m_view;
    viewmodels::ReportExport m_export;
    widgets::TagLabel* m_state;
    widgets::Button* m_exportButton;
    QWidget* m_filter;
    ProgressBand* m_counting;
    ProgressBand* m_writing;
    Banner* m_banner;
    QBoxLayout* m_content;
    ReportContents* m_contents;
    ReportTables* m_tables;
    FigurePanel* m_panel;
};

} // namespace spoton::pages
