// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/record_editor.h"
#include "viewmodels/organisation_form.h"

namespace spoton::pages {

class OrganisationEditor : public RecordEditor
{
    Q_OBJECT

public:
    /// A new organisation without id.
    OrganisationEditor(viewmodels::OpenFile& file, domain::OrganisationId id, QWidget* parent = nullptr);

    void focusFirst() override;

protected:
    void showAll() override;
    void showConsequences() override;

private:
    void buildKind();
    void buildReach();
    void buildWords();
    void addTypedDay(QBoxLayout* layout, const QString& label, viewmodels::RecordField field);

    viewmodels::OrganisationForm& m_form;
    QLineEdit* m_name;
    QLineEdit* m_shortName;
    QComboBox* m_kind;
    QComboBox* m_legalForm;
    QComboBox* m_migrantLed;
    QComboBox* m_status;
    QLineEdit* m_phones;
    QLineEdit* m_emails;
    QLineEdit* m_website;
    QLineEdit* m_street;
    QLineEdit* m_postalCode;
    QLineEdit* m_town;
    QComboBox* m_district;
    widgets::ChipGroup* m_languages;
    widgets::ChipGroup* m_topics;
    QPlainTextEdit* m_description;
    QCheckBox* m_listed;
    QPlainTextEdit* m_notes;
    QComboBox* m_verifiedBy;
    QLineEdit* m_members;
    std::vector<std::pair<viewmodels::RecordField, widgets::DayEdit*>> m_days;
};

} // namespace spoton::pages
