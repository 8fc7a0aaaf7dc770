// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "viewmodels/session_form.h"

class QComboBox;
class QHBoxLayout;
class QScrollArea;

namespace spoton::widgets {
class Button;
class Line;
class TagLabel;
class TypeAhead;
} // namespace spoton::widgets

namespace spoton::pages {

class SessionFields;
class SessionFooter;
class SessionSide;

/// Logging a session, or changing one.
class SessionPage : public Page
{
    Q_OBJECT

public:
    explicit SessionPage(viewmodels::OpenFile& file, QWidget* parent = nullptr);

    /// A new session, with the draft that was left, or the session of that id.
    void arrive(qint64 record) override;
    void openForm(const viewmodels::Destination& form) override;

    /// Begins in that referral of the session that was asked for, once it is read.
    void goToReferral(domain::ReferralId id);

    /// Chooses that contact or organisation in the new session.
    void chooseClient(const viewmodels::Destination& client);

    std::optional<viewmodels::Destination> editing() const override;
    bool isTouched() const override { return m_open && m_form.isTouched(); }
    int edits() const override { return m_form.keeper().edits(); }
    void keepDraft(std::function<void(const base::Done&)> then) override;

    viewmodels::SessionForm& form() { return m_form; }

Q_SIGNALS:
    /// @param saved the session, if it was saved; 0 otherwise
    void closed(qint64 saved);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeader();
    void makeMiddle();
    void makeFooter();
    void makeShortcuts();

    /// The side panel beside the fields or under them, the footer in one line or two.
    void arrange();

    /// Tab goes through the fields as they are read, then the side panel, the footer and the header.
    void orderTabs();
    void showState();
    void showAll();
    void goToSought();
    void save(bool next);
    void goOnAfterSaving(const base::Result<domain::SessionId>& saved);
    void close();

    viewmodels::OpenFile& m_file;
    viewmodels::SessionForm m_form;
    SessionFields* m_fields;
    SessionSide* m_side;
    QScrollArea* m_scroll;
    QHBoxLayout* m_beside = nullptr; ///< the scrolled fields and the side panel
    QHBoxLayout* m_under = nullptr;  ///< what stands below the fields, scrolled with them
    widgets::Line* m_upright;        ///< between those beside each other
    widgets::Line* m_level;          ///< between those below each other
    std::optional<bool> m_stacked;
    std::optional<bool> m_narrow;
    widgets::TagLabel* m_tag;
    QComboBox* m_state;
    widgets::Button* m_away;
    SessionFooter* m_footer;
    widgets::TypeAhead* m_typeAhead; ///< into the next form
    bool m_open = false;             ///< arrived and neither saved nor closed since
    domain::ReferralId m_sought;
    std::optional<qint64> m_next; ///< asked for while it is being saved: 0 for a new session
};

} // namespace spoton::pages
