// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/side_section.h"

#include "viewmodels/address.h"
#include "widgets/button.h"
#include "widgets/day_edit.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QLineEdit>
#include <QVBoxLayout>

using spoton::viewmodels::FormField;
using spoton::viewmodels::Party;
using spoton::viewmodels::SessionDraft;

namespace spoton::pages {
namespace {

constexpr int kPostalCodeWidth = 106;

/// As they stand there, in whichever order they were made.
void addWidgets(const QLayout* layout, std::vector<QWidget*>& widgets)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (QWidget* widget = layout->itemAt(i)->widget())
            widgets.push_back(widget);
        else if (const QLayout* within = layout->itemAt(i)->layout())
            addWidgets(within, widgets);
    }
}

} // namespace

SideSection::SideSection(viewmodels::OpenFile& file, viewmodels::SessionForm& form, int place,
                         QWidget* parent)
    : QWidget(parent), m_file(file), m_form(form), m_place(place), m_fields(new QVBoxLayout(this))
{
    m_fields->setContentsMargins(20, widgets::kSpace12, 20, 0);
    m_fields->setSpacing(0);
}

void SideSection::setHead(const QString& title, const QString& closeName, std::function<void()> close)
{
    auto* head = new QHBoxLayout;
    head->addWidget(new widgets::Label(title, widgets::TextRole::Section), 1);
    m_away = new widgets::CloseButton(closeName, this);
    connect(m_away, &QAbstractButton::clicked, this, std::move(close));
    head->addWidget(m_away);
    m_fields->addLayout(head);
    m_fields->addSpacing(widgets::kSpace4);
}

std::vector<QWidget*> SideSection::controls() const
{
    std::vector<QWidget*> controls;
    addWidgets(m_fields, controls);
    std::erase(controls, m_away);
    controls.push_back(m_away);
    return controls;
}

void SideSection::showConsequences()
{
    for (const auto& [field, shown] : m_checked)
        shown->say(m_form.issueOf(field, m_place), m_form.hintOf(field, m_place));
}

void SideSection::touchAll()
{
    for (const auto& [field, shown] : std::vector(m_checked))
        m_form.touch(field, m_place);
}

void SideSection::check(FormField field, widgets::Field* shown)
{
    m_checked.emplace_back(field, shown);
}

QLayout* SideSection::rowOf(QWidget* left, QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return row;
}

widgets::Field* SideSection::lineField(const QString& label, const QString& words,
                                       std::function<void(const QString&)> edit)
{
    auto* line = new QLineEdit(words, this);
    connect(line, &QLineEdit::textEdited, this, std::move(edit));
    return new widgets::Field(label, line, false, this);
}

widgets::Field* SideSection::dayField(const QString& label, QDate day, FormField field,
                                      std::function<void(QDate, const QString&)> edit, bool required)
{
    auto* control = new widgets::DayEdit([this] { return m_file.surroundings().today(); }, this);
    control->setDay(day);
    connect(control, &widgets::DayEdit::dayEdited, this,
            [control, edit](QDate edited) { edit(edited, control->words()); });
    connect(control, &QLineEdit::editingFinished, this, [this, field] { m_form.touch(field, m_place); });
    auto* shown = new widgets::Field(label, control, required, this);
    check(field, shown);
    return shown;
}

QWidget* SideSection::addressRow(const Party& party, FormField postalCode,
                                 std::function<Party&(SessionDraft&)> of)
{
    auto* town = lineField(tr("Town"), party.town, [this, of](const QString& typed) {
        m_form.change([&](SessionDraft& draft) { of(draft).town = typed; });
    });
    auto* townLine = qobject_cast<QLineEdit*>(town->control());
    auto* code = lineField(tr("Postal code"), party.postalCode, [this, of, townLine](const QString& typed) {
        QString followed;
        m_form.change([&](SessionDraft& draft) {
            viewmodels::typePostalCode(m_file.surroundings().places, of(draft), typed);
            followed = of(draft).town;
        });
        townLine->setText(followed);
    });
    auto* codeLine = qobject_cast<QLineEdit*>(code->control());
    codeLine->setMaximumWidth(kPostalCodeWidth);
    connect(codeLine, &QLineEdit::editingFinished, this,
            [this, postalCode] { m_form.touch(postalCode, m_place); });
    check(postalCode, code);
    return new widgets::FieldRow({code, town}, town, this);
}

} // namespace spoton::pages
