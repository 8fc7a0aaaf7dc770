// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "viewmodels/detail.h"
#include "viewmodels/list_filter.h"
#include "viewmodels/record_list.h"

class QListView;

namespace spoton::pages {

class DetailPane;
class FilterBar;
class ListBeside;
class RowView;

/// What makes one list page differ from another: words, facets, rows and the detail of one record.
struct ListPageKind
{
    QString title;
    QString search;  ///< placeholder of the search
    QString empty;   ///< one sentence: what belongs here
    QString nothing; ///< nothing fits the filter
    std::function<viewmodels::RowSource(const viewmodels::ListFilter&)> source;
    /// Of its story so many of the newest events. Runs on the file's thread.
    std::function<base::Result<viewmodels::Detail>(storage::Database&, qint64 id, bool organisation,
                                                   int events)>
        detail;
};

/// Records in a list with its filter, the current one in detail beside it. Every list of the window is one of
/// these.
class ListPage : public Page
{
    Q_OBJECT

public:
    ListPage(viewmodels::OpenFile& file, Ports ports, ListPageKind kind,
             std::vector<viewmodels::Facet> facets, std::vector<viewmodels::Choice> orders,
             QWidget* parent = nullptr);

    /// Shows that record even if the filter hides it from the list.
    void arrive(qint64 record) override;
    void arriveAt(qint64 record, bool organisation);

    /// Makes that record the current one if the list has it.
    void choose(qint64 record);

    /// Shows what that figure of the report counts.
    void showFigure(const viewmodels::FigureFilter& figure);

    viewmodels::ListFilter& filter() { return m_filter; }
    const viewmodels::RecordList& rows() const { return m_rows; }
    QListView* list() const;

    /// The record shown beside the list.
    const std::optional<viewmodels::Detail>& current() const { return m_current; }

    QWidget* filters() const override;

    /// One button where there is no record at all yet.
    void setFirstStep(QWidget* button);

Q_SIGNALS:
    void selectionChanged();

    /// An action of the detail that is the page's own: "edit", "delete"…
    void detailAction(const QString& key, const spoton::viewmodels::Destination& record);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    viewmodels::OpenFile& file() { return m_file; }
    const Ports& ports() const { return m_ports; }

    /// The rows of the records chosen in the list, or of all that it shows where at most one is, up to 500.
    void readSelected(std::function<void(const std::vector<viewmodels::ListRow>&)> then);

    /// Puts a form in the place of the detail, until hideEditor(). What is written in it is not thrown away
    /// by choosing another record.
    void showEditor(QWidget* editor, std::function<bool()> isTouched);
    void hideEditor();

    QWidget* editor() const { return m_editor; }

    /// Brings it into view, with the focus where one was writing; says whether there is such a place.
    bool returnToEditor();

    /// Whether the form that was there made way, if there was one; otherwise it is said why not.
    bool leaveEditor();

private:
    struct Which
    {
        qint64 record = 0; ///< 0 for none
        bool organisation = false;

        explicit operator bool() const { return record != 0; }
        bool operator==(const Which&) const = default;
    };

    void buildList();
    void showRows(bool fresh);
    void dropEditor();
    void readRows();
    void showCurrent();
    void deleteCurrent();
    void readDetail(Which which);
    void showAgain();
    void seekShown();
    int placeOf(Which which) const;

    viewmodels::OpenFile& m_file;
    Ports m_ports;
    ListPageKind m_kind;
    viewmodels::ListFilter m_filter;
    viewmodels::RecordList m_rows;
    std::optional<viewmodels::Detail> m_current;
    Which m_asked;    ///< the detail read last
    int m_events = 0; ///< asked for of its story
    Which m_gone;     ///< was shown when it was deleted
    FilterBar* m_bar;
    QWidget* m_left;
    RowView* m_list;
    widgets::Label* m_count;
    widgets::Label* m_hint;
    QWidget* m_firstStep = nullptr;
    ListBeside* m_beside;
    DetailPane* m_pane;
    QWidget* m_editor = nullptr;
    std::function<bool()> m_editorTouched;
    bool m_reordered = false;
};

} // namespace spoton::pages
