// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/list_page.h"
#include "search/filter.h"

namespace spoton::widgets {
class Button;
}

namespace spoton::pages {

/// Contacts and organisations in one search, or organisations alone; the chosen one beside them, to read and
/// to edit.
class DirectoryPage : public ListPage
{
    Q_OBJECT

public:
    DirectoryPage(viewmodels::OpenFile& file, const Ports& ports, search::DirectoryFilter::Part part,
                  QWidget* parent = nullptr);

    void arrive(qint64 record) override;

private:
    void showWrite();
    void writeToSelected();
    void act(const QString& key, const viewmodels::Destination& record);
    void editContact(domain::ContactId id);
    void editOrganisation(domain::OrganisationId id);
    void remove(const viewmodels::Destination& record);

    search::DirectoryFilter::Part m_part;
    widgets::Button* m_write;
};

} // namespace spoton::pages
