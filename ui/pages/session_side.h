// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/session_form.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace spoton::widgets {
class Button;
class Label;
} // namespace spoton::widgets

namespace spoton::pages {

class SideSection;

/// The right part of the session's form: what is recorded along with it (new organisation and contacts,
/// referrals, what is due) and what it counts as.
class SessionSide : public QWidget
{
    Q_OBJECT

public:
    SessionSide(viewmodels::OpenFile& file, viewmodels::SessionForm& form, QWidget* parent = nullptr);

    /// Builds the sections anew where there are others than before; takes over issues and what follows.
    void showConsequences();
    void showAll();

    void addReferral();
    void goToReferral(int place);
    void addFollowUp();

    /// Under the fields, as high as what is in it, instead of beside them, scrolling by itself.
    void setUnder(bool under);

    /// Its controls in the order in which Tab goes through them: of each section the fields before its ×.
    std::vector<QWidget*> controls() const;

    /// Marks every field of the sections, so that all that is missing is said.
    void touchAll();

private:
    /// What the sections stand for; while it is the same, they stay as they are.
    struct Shape
    {
        bool organisation = false;
        std::vector<bool> contacts; ///< which of them are open
        int referrals = 0;
        int followUps = 0;
        bool operator==(const Shape&) const = default;
    };

    Shape shape() const;
    void rebuild();
    void placeSections();
    void addSection(SideSection* section);

    /// Goes to its first field and scrolls until the whole section is to be seen.
    void enter(SideSection* section);

    viewmodels::OpenFile& m_file;
    viewmodels::SessionForm& m_form;
    Shape m_shape;
    QScrollArea* m_scroll;
    QWidget* m_sections = nullptr;
    QVBoxLayout* m_layout = nullptr;
    bool m_under = false;
    std::vector<SideSection*> m_shown;
    std::vector<widgets::Button*> m_adds; ///< one more of these
    widgets::Label* m_counts;
    widgets::Label* m_because;
};

} // namespace spoton::pages
