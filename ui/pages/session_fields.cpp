// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/session_fields.h"

#include "pages/choices.h"
#include "pages/party_field.h"
#include "widgets/button.h"
#include "widgets/chip_group.h"
#include "widgets/day_edit.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/lookup_edit.h"
#include "widgets/metrics.h"
#include "widgets/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using spoton::viewmodels::FormField;
using spoton::viewmodels::SessionDraft;
using spoton::viewmodels::SessionForm;

namespace spoton::pages {
namespace {

constexpr int kColumnWidth = 710;
constexpr int kTwoColumns = 690;
constexpr int kGap = 16;

// Where one is typing goes on where it was.
void showLine(QLineEdit* edit, const QString& words)
{
    if (edit->text() != words)
        edit->setText(words);
}

void showWords(QPlainTextEdit* edit, const QString& words)
{
    if (edit->toPlainText() != words)
        edit->setPlainText(words);
}

} // namespace

SessionFields::SessionFields(viewmodels::OpenFile& file, SessionForm& form, QWidget* parent)
    : QWidget(parent), m_file(file), m_form(form)
{
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(widgets::kSpace24, widgets::kSpace12, widgets::kSpace24, 0);
    auto* column = new QWidget(this);
    column->setMaximumWidth(kColumnWidth);
    m_grid = new QGridLayout(column);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    buildWho();
    buildWhen();
    buildHow();
    buildWhat();
    outer->addWidget(column, 1);
    outer->addStretch(0);
    fit(kColumnWidth + 2 * widgets::kSpace24);
}

void SessionFields::fit(int width)
{
    const bool narrow = width - 2 * widgets::kSpace24 < kTwoColumns;
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    for (QWidget* part : m_halves)
        m_grid->removeWidget(part);
    for (QWidget* part : m_wholes)
        m_grid->removeWidget(part);
    m_grid->setColumnStretch(1, narrow ? 0 : 1);
    const int columns = narrow ? 1 : 2;
    for (int i = 0; i < int(m_halves.size()); ++i)
        m_grid->addWidget(m_halves[std::size_t(i)], i / columns, i % columns,
                          i < columns ? Qt::AlignTop : Qt::AlignBottom);
    // The rows that the other arrangement stretched are none of this one's.
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    int row = (int(m_halves.size()) + columns - 1) / columns;
    for (QWidget* part : m_wholes)
        m_grid->addWidget(part, row++, 0, 1, columns);
    m_grid->setRowStretch(row - 1, 1);
    for (QBoxLayout* line : m_rows) {
        line->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        line->setSpacing(narrow ? 0 : kGap);
    }
}

void SessionFields::buildWho()
{
    m_organisation = new OrganisationField(this);
    m_organisationField = new widgets::Field(tr("&Organisation"), m_organisation, false, this);
    m_organisation->bind(m_file, viewmodels::Sought::Clients);
    connect(m_organisation, &OrganisationField::chosen, &m_form, &SessionForm::chooseOrganisation);
    connect(m_organisation, &OrganisationField::personChosen, &m_form, &SessionForm::choosePerson);
    connect(m_organisation, &OrganisationField::cleared, &m_form, &SessionForm::clearOrganisation);
    connect(m_organisation, &OrganisationField::typed, this, [this](const QString& words) {
        m_form.change([&](SessionDraft& draft) { draft.typedOrganisation = words; });
    });
    connect(m_organisation, &OrganisationField::left, this,
            [this] { m_form.touch(FormField::Organisation); });
    auto* organisation = new QWidget(this);
    auto* below = new QVBoxLayout(organisation);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_organisationField);
    m_halves.push_back(organisation);

    m_contacts = new ContactsField(this);
    m_contactsField = new widgets::Field(tr("&Contacts"), m_contacts, false, this);
    m_contacts->bind(m_file);
    connect(m_contacts, &ContactsField::chosen, &m_form, &SessionForm::addContact);
    connect(m_contacts, &ContactsField::removed, &m_form, &SessionForm::removeContact);
    connect(m_contacts, &ContactsField::typed, this, [this](const QString& words) {
        m_form.change([&](SessionDraft& draft) { draft.typedContact = words; });
    });
    connect(m_contacts, &ContactsField::left, this, [this] { m_form.touch(FormField::Contact, -1); });
    m_halves.push_back(m_contactsField);

    // The stale line stands close below the organisation, where its contacts leave room beside them.
    m_stale = new widgets::Label({}, widgets::TextRole::Second, this);
    m_stale->setTone(viewmodels::Tone::Stale);
    m_stale->setElided(true);
    m_verify = new widgets::Button(tr("Checked today"), widgets::Button::Kind::Link, {}, this);
    connect(m_verify, &QAbstractButton::clicked, &m_form, &SessionForm::verifyOrganisation);
    m_staleRow = new widgets::FieldRow({m_stale, m_verify}, m_stale, this);
    m_staleRow->hide();
    below->addWidget(m_staleRow);

    m_district = new QComboBox(this);
    fillDistricts(m_district, m_file.language());
    connect(m_district, &QComboBox::activated, this, [this] {
        m_form.change([this](SessionDraft& draft) {
            draft.district = base::fromKey<domain::District>(m_district->currentData().toString());
        });
    });
    m_halves.push_back(new widgets::Field(tr("&District"), m_district, false, this));

    auto* further = textField(tr("Further &persons"), m_further, 106, FormField::FurtherPersons,
                              &SessionDraft::furtherPersons);
    m_markedFollowUp = new QCheckBox(tr("anonymous: was here before"), this);
    m_markedFollowUp->setToolTip(
        tr("Without organisation and contact, a session counts as a first one unless this is "
           "marked."));
    connect(m_markedFollowUp, &QCheckBox::clicked, this,
            [this](bool on) { m_form.change([on](SessionDraft& draft) { draft.markedFollowUp = on; }); });
    m_halves.push_back(new widgets::FieldRow({further, m_markedFollowUp}, m_markedFollowUp, this));
}

widgets::Field* SessionFields::textField(const QString& label, QLineEdit*& edit, int width, FormField field,
                                         QString SessionDraft::*member, bool required)
{
    edit = new QLineEdit(this);
    edit->setMinimumWidth(std::min(width, 64));
    edit->setMaximumWidth(width);
    auto* shown = new widgets::Field(label, edit, required, this);
    connect(edit, &QLineEdit::textEdited, this, [this, member](const QString& typed) {
        m_form.change([&](SessionDraft& draft) { draft.*member = typed; });
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, field] { m_form.touch(field); });
    m_checked.emplace_back(field, shown);
    return shown;
}

void SessionFields::buildWhen()
{
    m_date = new widgets::DayEdit([this] { return m_file.surroundings().today(); }, this);
    connect(m_date, &widgets::DayEdit::dayEdited, this,
            [this](QDate date) { m_form.change([date](SessionDraft& draft) { draft.date = date; }); });
    connect(m_date, &QLineEdit::editingFinished, this, [this] { m_form.touch(FormField::Date); });
    auto* date = new widgets::Field(tr("D&ate"), m_date, true, this);
    m_checked.emplace_back(FormField::Date, date);
    m_staff = new QComboBox(this);
    fillStaff(m_staff, m_file);
    m_staff->setMinimumContentsLength(4);
    m_staff->setProperty("elides", true); // names are as long as they are
    m_staff->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_staff, &QComboBox::activated, this, [this] {
        m_form.change([this](SessionDraft& draft) { draft.staff = m_staff->currentData().toLongLong(); });
    });
    auto* start = textField(tr("&Start"), m_start, 64, FormField::Start, &SessionDraft::start);
    auto* staff = new widgets::Field(tr("Co&unsellor"), m_staff, false, this);
    m_halves.push_back(new widgets::FieldRow({date, start, staff}, staff, this));

    m_minutesField =
        textField(tr("Contact, &min"), m_minutes, 106, FormField::Minutes, &SessionDraft::minutes, true);
    auto* preparation = textField(tr("Preparation, min"), m_preparation, 126, FormField::Preparation,
                                  &SessionDraft::preparation);
    auto* travel = textField(tr("Travel, min"), m_travel, 106, FormField::Travel, &SessionDraft::travel);
    m_halves.push_back(new widgets::FieldRow({m_minutesField, preparation, travel}, nullptr, this));
}

void SessionFields::buildHow()
{
    m_channel = new widgets::Segments(tr("Channel"), this);
    for (const domain::CodeEntry& entry : m_file.facts().labels.entries(domain::CodeList::Channel)) {
        if (entry.active)
            m_channel->addChoice(entry.key, entry.label(m_file.language()));
    }
    connect(m_channel, &widgets::Segments::chosen, &m_form, &SessionForm::chooseChannel);
    m_language = new QComboBox(this);
    fillCodes(m_language, m_file, domain::CodeList::Language);
    m_language->setMinimumContentsLength(6);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_form.chooseLanguage(m_language->currentData().toString()); });
    m_interpreter = new QCheckBox(tr("Interpreter"), this);
    connect(m_interpreter, &QCheckBox::clicked, this,
            [this](bool on) { m_form.change([on](SessionDraft& draft) { draft.interpreter = on; }); });
    auto* channel = new widgets::Field(tr("C&hannel"), m_channel, false, this);
    auto* language = new widgets::Field(tr("&Language"), m_language, false, this);
    auto* spoken = new widgets::FieldRow({language, m_interpreter}, nullptr, this);
    spoken->layout()->setSpacing(kGap);
    m_wholes.push_back(rowOf({channel, spoken}));

    m_topics = new widgets::ChipGroup(tr("Topics"), this);
    for (const domain::CodeEntry& entry : m_file.facts().labels.entries(domain::CodeList::Topic)) {
        m_topics->addChip(entry.key, entry.label(m_file.language()), entry.active);
    }
    connect(m_topics, &widgets::ChipGroup::toggled, this, [this] {
        m_form.change([this](SessionDraft& draft) { draft.topics = domain::CodeSet(m_topics->checked()); });
    });
    m_topicsField = new widgets::Field(tr("&Topics, one or more"), m_topics, true, this);
    m_checked.emplace_back(FormField::Topics, m_topicsField);
    m_wholes.push_back(m_topicsField);
}

widgets::Field* SessionFields::wordsField(const QString& label, QPlainTextEdit*& edit,
                                          QString SessionDraft::*member)
{
    edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(56);
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // two lines, and what room is left
    edit->document()->setDocumentMargin(6);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, member] {
        if (!m_showing)
            m_form.change([&](SessionDraft& draft) { draft.*member = edit->toPlainText(); });
    });
    return new widgets::Field(label, edit, false, this);
}

void SessionFields::buildWhat()
{
    m_wholes.push_back(rowOf({wordsField(tr("Conce&rn"), m_concern, &SessionDraft::concern),
                              wordsField(tr("Cont&ent"), m_content, &SessionDraft::content),
                              wordsField(tr("A&greed steps"), m_steps, &SessionDraft::agreedSteps)}));
}

QWidget* SessionFields::rowOf(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    m_rows.push_back(layout);
    return row;
}

std::vector<QWidget*> SessionFields::controls() const
{
    std::vector<QWidget*> controls = m_contacts->controls();
    controls.insert(controls.begin(), m_organisation);
    controls.insert(controls.end(), {m_verify, m_district, m_further, m_markedFollowUp, m_date, m_start,
                                     m_staff, m_minutes, m_preparation, m_travel, m_channel, m_language,
                                     m_interpreter, m_topics, m_concern, m_content, m_steps});
    return controls;
}

void SessionFields::focusFirst()
{
    m_organisation->edit()->setFocus(Qt::OtherFocusReason);
}

void SessionFields::touchAll()
{
    for (const auto& [field, shown] : m_checked)
        m_form.touch(field);
    m_form.touch(FormField::Organisation);
    m_form.touch(FormField::Contact, -1);
}

void SessionFields::showAll()
{
    const SessionDraft& draft = m_form.draft();
    m_showing = true;
    m_date->setDay(draft.date);
    showLine(m_minutes, draft.minutes);
    showLine(m_preparation, draft.preparation);
    showLine(m_travel, draft.travel);
    showLine(m_further, draft.furtherPersons);
    m_staff->setCurrentIndex(std::max(0, m_staff->findData(draft.staff)));
    m_interpreter->setChecked(draft.interpreter);
    m_topics->setChecked(draft.topics.codes());
    showWords(m_concern, draft.concern);
    showWords(m_content, draft.content);
    showWords(m_steps, draft.agreedSteps);
    m_showing = false;
    showConsequences();
}

void SessionFields::showConsequences()
{
    const SessionDraft& draft = m_form.draft();
    m_organisation->show(draft.organisation, draft.typedOrganisation,
                         draft.organisation ? m_form.parties().district() : domain::District::Unknown);
    m_contacts->show(draft.contacts, draft.typedContact);
    m_district->setCurrentIndex(m_district->findData(QString(base::keyOf(m_form.parties().district()))));
    showLine(m_start, draft.start);
    m_channel->setCurrent(draft.channel);
    showCode(m_language, m_file, domain::CodeList::Language, draft.language);
    m_markedFollowUp->setChecked(draft.markedFollowUp);
    m_markedFollowUp->setVisible(draft.isAnonymous());
    m_minutesField->setRequired(draft.needsMinutes());
    for (const auto& [field, shown] : m_checked)
        shown->say(m_form.issueOf(field), m_form.hintOf(field));
    m_organisationField->say(m_form.issueOf(FormField::Organisation));
    m_contactsField->say(m_form.issueOfContacts());
    const auto& facts = m_form.parties().organisation();
    const bool stale = facts && facts->stale && draft.organisation;
    m_staleRow->setVisible(stale);
    if (stale)
        m_stale->setText(viewmodels::lastChecked(*facts, m_file.locale()));
}

} // namespace spoton::pages
