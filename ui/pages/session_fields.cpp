// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/session_fields.h"

#include "domain/words.h"
#include "pages/party_field.h"
#include "widgets/button.h"
#include "widgets/chip_group.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/lookup_edit.h"
#include "widgets/metrics.h"
#include "widgets/segments.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using spoton::viewmodels::FormField;
using spoton::viewmodels::Party;
using spoton::viewmodels::SessionDraft;
using spoton::viewmodels::SessionForm;

namespace spoton::pages {
namespace {

constexpr int kColumnWidth = 710;
constexpr int kGap = 16;

QHBoxLayout* rowOf(std::initializer_list<QWidget*> widgets, QWidget* stretched = nullptr)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (QWidget* widget : widgets)
        row->addWidget(widget, widget == stretched ? 1 : 0);
    return row;
}

} // namespace

SessionFields::SessionFields(viewmodels::OpenFile& file, SessionForm& form, QWidget* parent)
    : QWidget(parent), m_file(file), m_form(form)
{
    auto* outer = new QHBoxLayout(this);
    outer->setContentsMargins(widgets::kSpace24, widgets::kSpace12, widgets::kSpace24, 0);
    auto* column = new QWidget(this);
    column->setMaximumWidth(kColumnWidth);
    auto* grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kGap);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    buildWho(grid);
    buildWhen(grid);
    buildHow(grid);
    buildWhat(grid);
    outer->addWidget(column, 1);
    outer->addStretch(0);
}

void SessionFields::fillCodes(QComboBox* box, domain::CodeList list)
{
    box->addItem(QString(), QString());
    for (const domain::CodeEntry& entry : m_file.facts().labels.entries(list)) {
        if (entry.active)
            box->addItem(entry.label(m_file.language()), entry.key);
    }
}

void SessionFields::buildWho(QGridLayout* grid)
{
    m_organisation = new OrganisationField(this);
    m_organisationField = new widgets::Field(tr("&Organisation"), m_organisation, false, this);
    m_organisation->bind(m_form, SessionForm::Sought::Clients);
    connect(m_organisation, &OrganisationField::chosen, &m_form, &SessionForm::chooseOrganisation);
    connect(m_organisation, &OrganisationField::personChosen, &m_form, &SessionForm::choosePerson);
    connect(m_organisation, &OrganisationField::cleared, &m_form, &SessionForm::clearOrganisation);
    connect(m_organisation, &OrganisationField::typed, this, [this](const QString& words) {
        m_form.change([&](SessionDraft& draft) { draft.typedOrganisation = words; });
    });
    connect(m_organisation, &OrganisationField::left, this,
            [this] { m_form.touch(FormField::Organisation); });
    auto* organisation = new QVBoxLayout;
    organisation->setSpacing(0);
    organisation->addWidget(m_organisationField);
    grid->addLayout(organisation, 0, 0, Qt::AlignTop);

    m_contacts = new ContactsField(this);
    m_contactsField = new widgets::Field(tr("&Contacts"), m_contacts, false, this);
    m_contacts->bind(m_form);
    connect(m_contacts, &ContactsField::chosen, &m_form, &SessionForm::addContact);
    connect(m_contacts, &ContactsField::removed, &m_form, &SessionForm::removeContact);
    connect(m_contacts, &ContactsField::typed, this, [this](const QString& words) {
        m_form.change([&](SessionDraft& draft) { draft.typedContact = words; });
    });
    connect(m_contacts, &ContactsField::left, this, [this] { m_form.touch(FormField::Contact, -1); });
    grid->addWidget(m_contactsField, 0, 1, Qt::AlignTop);

    // The stale line stands close below the organisation, where its contacts leave room beside them.
    m_stale = new widgets::Label({}, widgets::TextRole::Second, this);
    m_stale->setTone(viewmodels::Tone::Stale);
    m_stale->setElided(true);
    auto* verify = new widgets::Button(tr("Checked today"), widgets::Button::Kind::Link, {}, this);
    connect(verify, &QAbstractButton::clicked, &m_form, &SessionForm::verifyOrganisation);
    m_staleRow = new QWidget(this);
    m_staleRow->setLayout(rowOf({m_stale, verify}, m_stale));
    m_staleRow->hide();
    organisation->addWidget(m_staleRow);

    m_district = new QComboBox(this);
    for (const auto& [district, key] : base::EnumKeys<domain::District>::entries)
        m_district->addItem(widgets::districtIcon(district), domain::label(district, m_file.language()),
                            QString(key));
    connect(m_district, &QComboBox::activated, this, [this] {
        m_form.change([this](SessionDraft& draft) {
            draft.district = base::fromKey<domain::District>(m_district->currentData().toString());
        });
    });
    grid->addWidget(new widgets::Field(tr("&District"), m_district, false, this), 1, 0, Qt::AlignBottom);

    auto* further = textField(tr("Further &persons"), m_further, 106, FormField::FurtherPersons,
                              &SessionDraft::furtherPersons);
    m_markedFollowUp = new QCheckBox(tr("anonymous: was here before"), this);
    m_markedFollowUp->setToolTip(
        tr("Without organisation and contact, a session counts as a first one unless this is "
           "marked."));
    connect(m_markedFollowUp, &QCheckBox::clicked, this,
            [this](bool on) { m_form.change([on](SessionDraft& draft) { draft.markedFollowUp = on; }); });
    auto* persons = new QWidget(this);
    persons->setLayout(rowOf({further, m_markedFollowUp}, m_markedFollowUp));
    grid->addWidget(persons, 1, 1, Qt::AlignBottom);
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

void SessionFields::buildWhen(QGridLayout* grid)
{
    m_date = new QDateEdit(this);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"ddd, dd.MM.yyyy"_s);
    m_date->setDateRange(QDate(1990, 1, 1), QDate(2100, 12, 31));
    m_date->setMinimumWidth(146);
    connect(m_date, &QDateEdit::dateChanged, this, [this](QDate date) {
        if (!m_showing)
            m_form.change([date](SessionDraft& draft) { draft.date = date; });
    });
    m_dateField = new widgets::Field(tr("D&ate"), m_date, true, this);
    m_checked.emplace_back(FormField::Date, m_dateField);
    m_staff = new QComboBox(this);
    m_staff->addItem(QString(), 0);
    for (const domain::Staff& person : m_file.facts().staff)
        m_staff->addItem(person.name, person.id.value);
    m_staff->setMinimumContentsLength(4);
    m_staff->setProperty("elides", true); // names are as long as they are
    m_staff->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_staff, &QComboBox::activated, this, [this] {
        m_form.change([this](SessionDraft& draft) { draft.staff = m_staff->currentData().toLongLong(); });
    });
    auto* start = textField(tr("&Start"), m_start, 64, FormField::Start, &SessionDraft::start);
    auto* staff = new widgets::Field(tr("Co&unsellor"), m_staff, false, this);
    auto* when = new QWidget(this);
    when->setLayout(rowOf({m_dateField, start, staff}, staff));
    grid->addWidget(when, 2, 0);

    auto* minutes =
        textField(tr("Contact, &min"), m_minutes, 106, FormField::Minutes, &SessionDraft::minutes, true);
    auto* preparation = textField(tr("Preparation, min"), m_preparation, 126, FormField::Preparation,
                                  &SessionDraft::preparation);
    auto* travel = textField(tr("Travel, min"), m_travel, 106, FormField::Travel, &SessionDraft::travel);
    auto* long_ = new QWidget(this);
    long_->setLayout(rowOf({minutes, preparation, travel}));
    static_cast<QHBoxLayout*>(long_->layout())->addStretch(1);
    grid->addWidget(long_, 2, 1);
}

void SessionFields::buildHow(QGridLayout* grid)
{
    m_channel = new widgets::Segments(tr("Channel"), this);
    for (const domain::CodeEntry& entry : m_file.facts().labels.entries(domain::CodeList::Channel)) {
        if (entry.active)
            m_channel->addChoice(entry.key, entry.label(m_file.language()));
    }
    connect(m_channel, &widgets::Segments::chosen, &m_form, &SessionForm::chooseChannel);
    m_language = new QComboBox(this);
    fillCodes(m_language, domain::CodeList::Language);
    m_language->setMinimumContentsLength(6);
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_language, &QComboBox::activated, this,
            [this] { m_form.chooseLanguage(m_language->currentData().toString()); });
    m_interpreter = new QCheckBox(tr("Interpreter"), this);
    connect(m_interpreter, &QCheckBox::clicked, this,
            [this](bool on) { m_form.change([on](SessionDraft& draft) { draft.interpreter = on; }); });
    auto* channel = new widgets::Field(tr("C&hannel"), m_channel, false, this);
    auto* language = new widgets::Field(tr("&Language"), m_language, false, this);
    auto* how = new QWidget(this);
    auto* row = rowOf({channel, language, m_interpreter});
    row->setSpacing(kGap);
    row->addStretch(1);
    how->setLayout(row);
    grid->addWidget(how, 3, 0, 1, 2);

    m_topics = new widgets::ChipGroup(tr("Topics"), this);
    for (const domain::CodeEntry& entry : m_file.facts().labels.entries(domain::CodeList::Topic)) {
        m_topics->addChip(entry.key, entry.label(m_file.language()), entry.active);
    }
    connect(m_topics, &widgets::ChipGroup::toggled, this, [this] {
        m_form.change([this](SessionDraft& draft) { draft.topics = domain::CodeSet(m_topics->checked()); });
    });
    m_topicsField = new widgets::Field(tr("&Topics, one or more"), m_topics, true, this);
    m_checked.emplace_back(FormField::Topics, m_topicsField);
    grid->addWidget(m_topicsField, 4, 0, 1, 2);
}

widgets::Field* SessionFields::wordsField(const QString& label, QPlainTextEdit*& edit,
                                          QString SessionDraft::*member)
{
    edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(56);
    edit->document()->setDocumentMargin(6);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, member] {
        if (!m_showing)
            m_form.change([&](SessionDraft& draft) { draft.*member = edit->toPlainText(); });
    });
    return new widgets::Field(label, edit, false, this);
}

void SessionFields::buildWhat(QGridLayout* grid)
{
    auto* words = new QWidget(this);
    words->setLayout(rowOf({wordsField(tr("Conce&rn"), m_concern, &SessionDraft::concern),
                            wordsField(tr("Content"), m_content, &SessionDraft::content),
                            wordsField(tr("A&greed steps"), m_steps, &SessionDraft::agreedSteps)}));
    static_cast<QHBoxLayout*>(words->layout())->setSpacing(kGap);
    grid->addWidget(words, 5, 0, 1, 2);
    grid->setRowStretch(5, 1);
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
    m_date->setDate(draft.date.isValid() ? draft.date : m_file.surroundings().today());
    m_start->setText(draft.start);
    m_minutes->setText(draft.minutes);
    m_preparation->setText(draft.preparation);
    m_travel->setText(draft.travel);
    m_further->setText(draft.furtherPersons);
    m_staff->setCurrentIndex(std::max(0, m_staff->findData(draft.staff)));
    m_interpreter->setChecked(draft.interpreter);
    m_topics->setChecked(draft.topics.codes());
    m_concern->setPlainText(draft.concern);
    m_content->setPlainText(draft.content);
    m_steps->setPlainText(draft.agreedSteps);
    m_showing = false;
    showConsequences();
}

void SessionFields::showConsequences()
{
    const SessionDraft& draft = m_form.draft();
    m_organisation->show(draft.organisation, draft.typedOrganisation,
                         draft.organisation ? m_form.effectiveDistrict() : domain::District::Unknown);
    m_contacts->show(draft.contacts, draft.typedContact);
    m_district->setCurrentIndex(m_district->findData(QString(base::keyOf(m_form.effectiveDistrict()))));
    m_channel->setCurrent(draft.channel);
    m_language->setCurrentIndex(std::max(0, m_language->findData(draft.language)));
    m_markedFollowUp->setChecked(draft.markedFollowUp);
    m_markedFollowUp->setVisible(draft.isAnonymous());
    for (const auto& [field, shown] : m_checked)
        shown->setIssue(m_form.issueOf(field));
    m_organisationField->setIssue(m_form.issueOf(FormField::Organisation));
    m_contactsField->setIssue(m_form.issueOf(FormField::Contact, -1));
    const auto& facts = m_form.organisationFacts();
    const bool stale = facts && facts->stale && draft.organisation;
    m_staleRow->setVisible(stale);
    if (stale)
        m_stale->setText(viewmodels::lastChecked(*facts, m_file.locale()));
}

} // namespace spoton::pages
