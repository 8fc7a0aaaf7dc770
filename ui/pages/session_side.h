// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/session_form.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace spoton::widgets {
class Button;
class CloseButton;
class DayEdit;
class Field;
class Label;
} // namespace spoton::widgets

namespace spoton::pages {

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
        std::vector<bool> contacts; ///< which of them are new
        int referrals = 0;
        int followUps = 0;
        bool operator==(const Shape&) const = default;
    };

    Shape shape() const;
    void rebuild();
    void placeSections();
    QVBoxLayout* addSection(const QString& title, const QString& closeName, std::function<void()> close);
    void addOrganisation();
    void addContact(int place);
    void addReferralSection(int place);
    void showReferral(int place);
    void addFollowUpSection(int place);
    void addConsent(QVBoxLayout* section, int place);

    /// What is due, or when to ask again.
    widgets::Field* dayField(const QString& label, QDate day, viewmodels::FormField field, int place,
                             std::function<void(QDate, const QString& words)> edit, bool required = false);

    /// Goes to that field and scrolls until its whole section is to be seen.
    void enter(QWidget* field);

    /// Postal code and town of a new organisation or contact.
    QLayout* addressRow(const viewmodels::Party& party,
                        std::function<viewmodels::Party&(viewmodels::SessionDraft&)> of);
    widgets::Field* lineField(const QString& label, const QString& words,
                              std::function<void(const QString&)> edit);

    viewmodels::OpenFile& m_file;
    viewmodels::SessionForm& m_form;
    Shape m_shape;
    QScrollArea* m_scroll;
    QWidget* m_sections = nullptr;
    QVBoxLayout* m_layout = nullptr;
    bool m_under = false;
    struct Section
    {
        QWidget* box;
        widgets::CloseButton* away;
    };
    std::vector<Section> m_shown;
    std::vector<widgets::Button*> m_adds; ///< one more of these
    widgets::Label* m_counts;
    widgets::Label* m_because;
    struct Checked
    {
        viewmodels::FormField field;
        int place;
        widgets::Field* shown;
    };
    std::vector<Checked> m_checked;
    /// What a referral shows depending on its status and target.
    struct ReferralParts
    {
        widgets::Label* stale;
        widgets::Field* reason;
        widgets::Field* outcome;
    };
    std::vector<ReferralParts> m_referrals;
    QWidget* m_lastTarget = nullptr;
    QWidget* m_lastDue = nullptr;
};

} // namespace spoton::pages
