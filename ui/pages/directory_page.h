// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/list_page.h"
#include "search/filter.h"

namespace spoton::widgets {
class Button;
}

namespace spoton::pages {

class RecordEditor;

/// Contacts and organisations in one search, or organisations alone; the chosen one beside them, to read and
/// to edit.
class DirectoryPage : public ListPage
{
    Q_OBJECT

public:
    DirectoryPage(viewmodels::OpenFile& file, const Ports& ports, search::DirectoryFilter::Part part,
                  QWidget* parent = nullptr);

    void arrive(qint64 record) override;
    void openForm(const viewmodels::Destination& form) override;
    std::optional<viewmodels::Destination> editing() const override;
    bool isTouched() const override;
    int edits() const override;
    void keepDraft(std::function<void(const base::Done&)> then) override;

private:
    RecordEditor* openEditor() const;
    void showWrite();
    void writeToSelected();
    void act(const QString& key, const viewmodels::Destination& record);
    void afterCancel(const std::optional<QJsonObject>& typed);

    viewmodels::Area m_area;
    widgets::Button* m_write;
};

} // namespace spoton::pages
