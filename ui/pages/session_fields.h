// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/session_form.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QBoxLayout;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace spoton::widgets {
class Button;
class ChipGroup;
class DayEdit;
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

    /// Two columns, or one where that width leaves too little for two.
    void fit(int width);

    /// Its controls in the order in which Tab goes through them.
    std::vector<QWidget*> controls() const;

    /// Marks every field, so that all that is missing is said.
    void touchAll();

private:
    void buildWho();
    void buildWhen();
    void buildHow();
    void buildWhat();
    widgets::Field* textField(const QString& label, QLineEdit*& edit, int width, viewmodels::FormField field,
                              QString viewmodels::SessionDraft::*member, bool required = false);
    widgets::Field* wordsField(const QString& label, QPlainTextEdit*& edit,
                               QString viewmodels::SessionDraft::*member);
    /// Beside each other, or below where it is narrow.
    QWidget* rowOf(std::initializer_list<QWidget*> widgets);

    viewmodels::OpenFile& m_file;
    viewmodels::SessionForm& m_form;
    bool m_showing = false; ///< the fields are being filled, not typed into
    QGridLayout* m_grid;
    std::vector<QWidget*> m_halves;  ///< two and two beside each other
    std::vector<QWidget*> m_wholes;  ///< below them, over the whole width
    std::vector<QBoxLayout*> m_rows; ///< columns where it is narrow
    std::optional<bool> m_narrow;
    OrganisationField* m_organisation;
    ContactsField* m_contacts;
    widgets::Label* m_stale;
    widgets::Button* m_verify;
    QWidget* m_staleRow;
    QComboBox* m_district;
    QCheckBox* m_markedFollowUp;
    widgets::DayEdit* m_date;
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
    widgets::Field* m_minutesField;
    widgets::Field* m_organisationField;
    widgets::Field* m_contactsField;
    widgets::Field* m_topicsField;
    std::vector<std::pair<viewmodels::FormField, widgets::Field*>> m_checked;
};

} // namespace spoton::pages
