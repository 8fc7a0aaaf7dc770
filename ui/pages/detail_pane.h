// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/detail.h"

#include <QScrollArea>

class QBoxLayout;
class QVBoxLayout;

namespace spoton::pages {

/// Shows a record's Detail beside its list.
class DetailPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit DetailPane(QWidget* parent = nullptr);

    void show(const viewmodels::Detail& detail);

    /// Nothing is chosen.
    void showNothing(const QString& words);

Q_SIGNALS:
    void actionChosen(const QString& key);
    void urlChosen(const QUrl& url);
    void openRequested(const spoton::viewmodels::Destination& destination);
    void copyRequested(const QString& words);
    void olderRequested(); ///< events of the story

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* beginPane();

    /// The sections beside the timeline, or under it where there is no room for both.
    void arrange();

    void addHead(QVBoxLayout* layout, const viewmodels::Detail& detail);
    void addActions(QVBoxLayout* layout, const viewmodels::Detail& detail);
    void addNotice(QVBoxLayout* layout, const viewmodels::DetailNotice& notice);
    void addTimeline(QBoxLayout* layout, const viewmodels::Detail& detail);
    void addSection(QBoxLayout* layout, const viewmodels::DetailSection& section);
    QWidget* menuButton(const viewmodels::Detail& detail);
    void choose(const viewmodels::DetailAction& action);

    viewmodels::Destination m_shown; ///< the record
    QBoxLayout* m_columns = nullptr; ///< the timeline and what is beside it
    QWidget* m_side = nullptr;       ///< what is in the second one
};

} // namespace spoton::pages
