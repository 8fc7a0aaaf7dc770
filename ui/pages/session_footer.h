// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/session_form.h"
#include "widgets/card.h"

class QBoxLayout;

namespace spoton::widgets {
class Button;
class Label;
} // namespace spoton::widgets

namespace spoton::pages {

/// What is to be done with the session in the form, why it cannot be saved yet, and when its draft was kept.
class SessionFooter : public widgets::Ground
{
    Q_OBJECT

public:
    SessionFooter(viewmodels::OpenFile& file, viewmodels::SessionForm& form, QWidget* parent = nullptr);

    /// Words above the buttons, and no keys in these.
    void setNarrow(bool narrow);
    void showState();

    /// Save was tried while something is missing: why is said so that it is seen.
    void stress(bool missing);

    /// Whose draft it is; empty while there is none.
    QString draftWords() const;

    /// In the order in which Tab goes through them.
    std::vector<QWidget*> controls() const;

Q_SIGNALS:
    void saveRequested(bool next);
    void discardRequested();

private:
    viewmodels::OpenFile& m_file;
    viewmodels::SessionForm& m_form;
    bool m_narrow = false;
    QBoxLayout* m_row;
    widgets::Button* m_discard;
    widgets::Label* m_kept;
    widgets::Label* m_reason;
    widgets::Button* m_save;
    widgets::Button* m_saveNext;
};

} // namespace spoton::pages
