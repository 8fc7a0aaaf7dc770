// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/session_form.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace spoton::widgets {
class Button;
class ChipGroup;
class Field;
class Label;
class Segments;
} // namespace spoton::widgets

namespace spoton::pages {

class ContactsField;
class OrganisationField;

/// The left part of the session's form: who, when, how long, how, about what.
class SessionFields : public QWidget
{
    Q_OBJECT

public:
    SessionFields(viewmodels::OpenFile& file, viewmodels::SessionForm& form, QWidget* parent = nullptr);

    /// Takes everything from the form.
    void showAll();

    /// Takes over what follows from other fields, and issues.
    void showConsequences();

    void focusFirst();

    /// Marks every field, so that all that is missing is said.
    void touchAll();

private:
    void buildWho(QGridLayout* grid);
    void buildWhen(QGridLayout* grid);
    void buildHow(QGridLayout* grid);
    void buildWhat(QGridLayout* grid);
    widgets::Field* textField(const QString& label, QLineEdit*& edit, int width, viewmodels::FormField field,
                              QString viewmodels::SessionDraft::*member, bool required = false);
    widgets::Field* wordsField(const QString& label, QPlainTextEdit*& edit,
                               QString viewmodels::SessionDraft::*member);
    void fillCodes(QComboBox* box, domain::CodeList list);

    viewmodels::OpenFile& m_file;
    viewmodels::SessionForm& m_form;
    bool m_showing = false; ///< the fields are being filled, not typed into
    OrganisationField* m_organisation;
    ContactsField* m_contacts;
    widgets::Label* m_stale;
    QWidget* m_staleRow;
    QComboBox* m_district;
    QCheckBox* m_markedFollowUp;
    QDateEdit* m_date;
    QComboBox* m_staff;
    QLineEdit* m_start = nullptr;
    QLineEdit* m_minutes = nullptr;
    QLineEdit* m_preparation = nullptr;
    QLineEdit* m_travel = nullptr;
    QLineEdit* m_further = nullptr;
    widgets::Segments* m_channel;
    QComboBox* m_language;
    QCheckBox* m_interpreter;
    widgets::ChipGroup* m_topics;
    QPlainTextEdit* m_concern = nullptr;
    QPlainTextEdit* m_content = nullptr;
    QPlainTextEdit* m_steps = nullptr;
    widgets::Field* m_organisationField;
    widgets::Field* m_contactsField;
    widgets::Field* m_topicsField;
    widgets::Field* m_dateField;
    std::vector<std::pair<viewmodels::FormField, widgets::Field*>> m_checked;
};

} // namespace spoton::pages
