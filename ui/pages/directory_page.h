// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/list_page.h"
#include "search/filter.h"

#include <QPointer>

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
    void resume(qint64 record) override;
    std::optional<viewmodels::Destination> draft() const override;
    void keepDraft(std::function<void(const base::Done&)> then) override;

private:
    void showWrite();
    void writeToSelected();
    void act(const QString& key, const viewmodels::Destination& record);
    void edit(const viewmodels::Destination& record);
    void afterCancel(const std::optional<QJsonObject>& typed);
    void remove(const viewmodels::Destination& record);

    viewmodels::Area m_area;
    widgets::Button* m_write;
    QPointer<RecordEditor> m_editor;
    viewmodels::Destination m_edited; ///< what the editor is about, record 0 for a new one
};

} // namespace spoton::pages
