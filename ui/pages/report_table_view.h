// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figure_source.h"
#include "pages/report_table_model.h"

#include <QTableView>

namespace spoton::pages {

/// Shows a table of the report whole, as high as its rows. The arrow keys move through its cells; Enter or a
/// click opens a figure.
class ReportTableView : public QTableView
{
    Q_OBJECT

public:
    explicit ReportTableView(const QLocale& locale, QWidget* parent = nullptr);

    /// Then to be given room.
    void show(const reports::Table& table, bool openable);
    const ReportTableModel& tableModel() const { return m_model; }

    /// Lays the columns out for that width, or for the least they need.
    void setRoom(int width);

    /// Marks the cell of that figure as the one whose records are shown.
    void setOpened(const std::optional<domain::FigureSource>& source);

Q_SIGNALS:
    void figureChosen(const spoton::domain::FigureSource& source, qint64 number);

    /// The cell with the focus is another one.
    void reached(const QRect& cell);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void choose(const QModelIndex& index);
    struct Widths
    {
        std::vector<int> wanted{}; ///< 0 for hidden columns
        std::vector<int> least{};  ///< to which columns of words may shrink
    };
    Widths widthsWanted() const;
    std::vector<int> columnWidths(int width, Widths wanted) const;
    Widths fold(int width);
    int contentWidth(int column) const;
    int headWidth(int column) const;
    int fitRows();

    ReportTableModel m_model;
};

} // namespace spoton::pages
