// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/side_section.h"

class QComboBox;

namespace spoton::widgets {
class Label;
}

namespace spoton::pages {

class OrganisationField;

/// A new organisation that will be recorded with the session, or more of it.
class OrganisationSection : public SideSection
{
    Q_OBJECT

public:
    OrganisationSection(viewmodels::OpenFile& file, viewmodels::SessionForm& form, QWidget* parent);
};

/// A new contact.
class ContactSection : public SideSection
{
    Q_OBJECT

public:
    ContactSection(viewmodels::OpenFile& file, viewmodels::SessionForm& form, int place, QWidget* parent);
};

class ReferralSection : public SideSection
{
    Q_OBJECT

public:
    ReferralSection(viewmodels::OpenFile& file, viewmodels::SessionForm& form, int place, QWidget* parent);

    void showConsequences() override;
    QWidget* first() const override;

private:
    const viewmodels::ReferralDraft& referral() const;
    void change(const std::function<void(viewmodels::ReferralDraft&)>& edit);
    void addTarget();
    void addTopic();
    void addStatus();
    void addConsent();
    QComboBox* box();

    OrganisationField* m_target = nullptr;
    widgets::Field* m_newKind = nullptr; ///< of a target that is not recorded yet
    widgets::Label* m_stale = nullptr;
    widgets::Field* m_reason = nullptr;
    widgets::Field* m_outcome = nullptr;
    widgets::Label* m_later = nullptr; ///< what becomes of the day to ask again
};

class FollowUpSection : public SideSection
{
    Q_OBJECT

public:
    FollowUpSection(viewmodels::OpenFile& file, viewmodels::SessionForm& form, int place, QWidget* parent);

    QWidget* first() const override { return m_due; }

private:
    QWidget* m_due = nullptr;
};

} // namespace spoton::pages
