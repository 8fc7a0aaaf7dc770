// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figure_source.h"
#include "reports/table.h"

#include <QLocale>
#include <QScrollArea>

#include <memory>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace spoton::widgets {
class Label;
}

namespace spoton::pages {

class ChartView;
class ReportTableView;

/// The tables of the report below each other, each with its notes and its chart. A table that needs more room
/// than there is goes beyond the edge; the others fit.
class ReportTables : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReportTables(const QLocale& locale, QWidget* parent = nullptr);

    void show(const std::vector<reports::Table>& tables, bool openable);
    void scrollTo(int place);
    void setOpened(const std::optional<domain::FigureSource>& source);

    /// Gives the focus back to the table that had it.
    void takeFocus();
    std::vector<ReportTableView*> views() const;

Q_SIGNALS:
    void figureChosen(const spoton::domain::FigureSource& source, qint64 number);

    /// Scrolled to another table.
    void arrived(int place);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Section
    {
        QWidget* box;
        widgets::Label* title;
        ReportTableView* view;
        widgets::Label* notes;
        ChartView* chart;
        widgets::Label* caption;
    };

    Section makeSection();
    void fill(const Section& section, const reports::Table& table, bool openable);
    void layOut();
    int placeShown() const;

    QLocale m_locale;
    QVBoxLayout* m_layout;
    std::vector<Section> m_sections;
    ReportTableView* m_last = nullptr; ///< in which a figure was opened
};

} // namespace spoton::pages
