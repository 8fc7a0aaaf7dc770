// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/party_search.h"
#include "viewmodels/session_draft.h"

#include <QFrame>

namespace spoton::widgets {
class FlowLayout;
class LookupEdit;
class CloseButton;
} // namespace spoton::widgets

namespace spoton::pages {

/// Chooses one organisation: typed and taken from the list, then shown with its dot and a way to take it
/// back. Where it asks for clients, people are found in it too.
class OrganisationField : public QFrame
{
    Q_OBJECT

public:
    explicit OrganisationField(QWidget* parent = nullptr);

    /// Where suggestions come from, and how new ones are offered.
    void bind(viewmodels::OpenFile& file, viewmodels::Sought sought);

    void show(const std::optional<viewmodels::Party>& chosen, const QString& typed,
              domain::District district);
    widgets::LookupEdit* edit() const { return m_edit; }

Q_SIGNALS:
    void chosen(const spoton::viewmodels::Party& party);
    void personChosen(const spoton::viewmodels::Party& contact);
    void cleared();
    void typed(const QString& words);
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    widgets::LookupEdit* m_edit;
    widgets::CloseButton* m_clear;
    bool m_has = false;
    domain::District m_district = domain::District::Unknown;
};

/// Chooses any number of contacts: each a chip that can be taken away.
class ContactsField : public QFrame
{
    Q_OBJECT

public:
    explicit ContactsField(QWidget* parent = nullptr);
    void bind(viewmodels::OpenFile& file);
    void show(const std::vector<viewmodels::Party>& contacts, const QString& typed);
    widgets::LookupEdit* edit() const { return m_edit; }

    /// Those chosen, then the edit, as they are read: Tab goes on from the edit to the next field.
    std::vector<QWidget*> controls() const;

Q_SIGNALS:
    void chosen(const spoton::viewmodels::Party& party);
    void removed(int place);
    void typed(const QString& words);
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    widgets::FlowLayout* m_flow;
    widgets::LookupEdit* m_edit;
    std::vector<viewmodels::Party> m_shown;
};

} // namespace spoton::pages
