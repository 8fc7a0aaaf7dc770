// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/figure_story.h"
#include "widgets/card.h"

class QListView;

namespace spoton::widgets {
class Button;
class Label;
} // namespace spoton::widgets

namespace spoton::pages {

/// Why counted: the meaning of one figure and its records.
class FigurePanel : public widgets::Ground
{
    Q_OBJECT

public:
    explicit FigurePanel(viewmodels::OpenFile& file, QWidget* parent = nullptr);

    /// @param report its title
    void show(const QString& report, const domain::Scope& scope, const domain::FigureSource& source,
              qint64 number);

    /// Of which figure; nothing while it is closed.
    const std::optional<domain::FigureSource>& source() const { return m_source; }
    void close();
    const viewmodels::RecordList& rows() const { return m_rows; }
    QListView* list() const { return m_list; }
    QString heading() const;

Q_SIGNALS:
    void openRequested(const spoton::viewmodels::Destination& destination);

    /// By the user.
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildHead();
    void buildList();
    void open(const QModelIndex& index);

    viewmodels::OpenFile& m_file;
    viewmodels::RecordList m_rows;
    viewmodels::FigureStory m_story;
    std::optional<domain::FigureSource> m_source;
    widgets::Label* m_title;
    widgets::Label* m_part;
    widgets::Label* m_definition;
    QListView* m_list;
    widgets::Label* m_count;
    widgets::Button* m_openList;
};

} // namespace spoton::pages
