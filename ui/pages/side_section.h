// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/session_form.h"

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace spoton::widgets {
class CloseButton;
class Field;
} // namespace spoton::widgets

namespace spoton::pages {

/// One thing that is recorded along with a session, in the side panel of its form: a title with a × to take
/// it away, and fields below.
class SideSection : public QWidget
{
    Q_OBJECT

public:
    /// Whether it stands for the same thing in the form, such as its second referral.
    bool isSameAs(const SideSection& other) const
    {
        return metaObject() == other.metaObject() && m_place == other.m_place;
    }

    /// Takes over issues and what follows from other fields.
    virtual void showConsequences();

    /// Where typing begins.
    virtual QWidget* first() const { return nullptr; }

    /// In the order in which Tab goes through them: the fields before the ×.
    std::vector<QWidget*> controls() const;

    /// Marks its fields, so that all that is missing is said.
    void touchAll();

protected:
    /// @param place among others of its kind
    SideSection(viewmodels::OpenFile& file, viewmodels::SessionForm& form, int place, QWidget* parent);

    void setHead(const QString& title, const QString& closeName, std::function<void()> close);

    viewmodels::OpenFile& file() const { return m_file; }
    viewmodels::SessionForm& form() const { return m_form; }
    int place() const { return m_place; }
    QVBoxLayout* fields() const { return m_fields; }

    /// What is wrong with that field of the form is said below this one.
    void check(viewmodels::FormField field, widgets::Field* shown);
    widgets::Field* lineField(const QString& label, const QString& words,
                              std::function<void(const QString&)> edit);

    /// What is due, or when to ask again.
    widgets::Field* dayField(const QString& label, QDate day, viewmodels::FormField field,
                             std::function<void(QDate, const QString& words)> edit, bool required = false);

    /// Postal code and town of a new organisation or contact.
    QWidget* addressRow(const viewmodels::Party& party, viewmodels::FormField postalCode,
                        std::function<viewmodels::Party&(viewmodels::SessionDraft&)> of);
    static QLayout* rowOf(QWidget* left, QWidget* right);

private:
    viewmodels::OpenFile& m_file;
    viewmodels::SessionForm& m_form;
    int m_place;
    QVBoxLayout* m_fields;
    widgets::CloseButton* m_away = nullptr;
    std::vector<std::pair<viewmodels::FormField, widgets::Field*>> m_checked;
};

} // namespace spoton::pages
