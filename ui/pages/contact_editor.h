// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/record_editor.h"
#include "viewmodels/contact_form.h"

namespace spoton::pages {

class ContactEditor : public RecordEditor
{
    Q_OBJECT

public:
    /// A new contact without id.
    ContactEditor(viewmodels::OpenFile& file, domain::ContactId id, QWidget* parent = nullptr);

    void focusFirst() override;

protected:
    void showAll() override;
    void showConsequences() override;

private:
    void buildPerson();
    void buildRoles();
    void buildConsents();
    void showRows();
    void showOtherRows();
    void addRoleRow(QVBoxLayout* rows, int place);
    void addConsentRow(QVBoxLayout* rows, int place);

    viewmodels::ContactForm& m_form;
    QLineEdit* m_given;
    QLineEdit* m_family;
    QLineEdit* m_salutation;
    QLineEdit* m_phones;
    QLineEdit* m_emails;
    QLineEdit* m_street;
    QLineEdit* m_postalCode;
    QLineEdit* m_town;
    QComboBox* m_district;
    widgets::ChipGroup* m_languages;
    QComboBox* m_preferred;
    QVBoxLayout* m_roles;
    QVBoxLayout* m_consents;
    QWidget* m_roleRows = nullptr;
    QWidget* m_consentRows = nullptr;
    std::vector<QCheckBox*> m_mainRoles;
    QLineEdit* m_lastRole = nullptr;
    QLineEdit* m_lastConsent = nullptr;
    QLineEdit* m_addRole;
    QComboBox* m_addConsent;
    QPlainTextEdit* m_notes;
    QCheckBox* m_doNotContact;
    QCheckBox* m_locked;
};

} // namespace spoton::pages
