// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/contact_form.h"

#include <QScrollArea>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace spoton::widgets {
class Button;
class ChipGroup;
class Label;
} // namespace spoton::widgets

namespace spoton::pages {

/// A form in the place of a record's detail, with Save and Cancel in its footer.
class RecordEditor : public QWidget
{
    Q_OBJECT

public:
    RecordEditor(const QString& title, QWidget* parent = nullptr);

    /// Whether there is anything that closing would lose.
    virtual bool isTouched() const = 0;

Q_SIGNALS:
    void cancelled();
    void saved(qint64 id);

protected:
    virtual void save() = 0;

    /// Where the fields go.
    QVBoxLayout* fields() const { return m_fields; }
    void setBlockedBy(const QString& reason);
    QLineEdit* addLine(QBoxLayout* layout, const QString& label, std::function<void(const QString&)> edit,
                       bool required = false);
    QPlainTextEdit* addWords(const QString& label, std::function<void(const QString&)> edit);
    QComboBox* addCodes(QBoxLayout* layout, const QString& label, const viewmodels::OpenFile& file,
                        domain::CodeList list, std::function<void(const domain::Code&)> edit);
    widgets::ChipGroup* addChips(const QString& label, const viewmodels::OpenFile& file,
                                 domain::CodeList list, std::function<void(const domain::CodeSet&)> edit);
    QBoxLayout* addRow();

private:
    QVBoxLayout* m_fields;
    widgets::Label* m_reason;
    widgets::Button* m_save;
};

class ContactEditor : public RecordEditor
{
    Q_OBJECT

public:
    /// A new contact without id.
    ContactEditor(viewmodels::OpenFile& file, domain::ContactId id, QWidget* parent = nullptr);
    bool isTouched() const override { return m_form.isTouched(); }

protected:
    void save() override;

private:
    void showAll();
    void showLists();
    void addRoleRow(int place);
    void addConsentRow(int place);
    void showAddress();

    viewmodels::OpenFile& m_file;
    viewmodels::ContactForm m_form;
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
    QPlainTextEdit* m_notes;
    QCheckBox* m_doNotContact;
    QVBoxLayout* m_lists;
    QWidget* m_listsWidget = nullptr;
};

class OrganisationEditor : public RecordEditor
{
    Q_OBJECT

public:
    OrganisationEditor(viewmodels::OpenFile& file, domain::OrganisationId id, QWidget* parent = nullptr);
    bool isTouched() const override { return m_form.isTouched(); }

protected:
    void save() override;

private:
    void showAll();
    void showAddress();

    viewmodels::OpenFile& m_file;
    viewmodels::OrganisationForm m_form;
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
    QPlainTextEdit* m_notes;
};

} // namespace spoton::pages
