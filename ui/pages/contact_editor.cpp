// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/contact_editor.h"

#include "pages/choices.h"
#include "viewmodels/party_search.h"
#include "widgets/button.h"
#include "widgets/chip_group.h"
#include "widgets/day_edit.h"
#include "widgets/label.h"
#include "widgets/lookup_edit.h"
#include "widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using spoton::viewmodels::ContactForm;
using spoton::viewmodels::RecordField;

namespace spoton::pages {
namespace {

/// The stops for Tab within come after `before`, in the order in which they were made.
void stopAfter(QWidget* before, QWidget* within)
{
    for (QWidget* widget : within->findChildren<QWidget*>()) {
        // A combo box has its list among its children, a window of its own.
        if ((widget->focusPolicy() & Qt::TabFocus) && widget->window() == before->window()) {
            QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
}

/// In the place of the rows that were there.
QVBoxLayout* freshRows(QVBoxLayout* place, QWidget*& rows, QWidget* parent)
{
    delete rows;
    rows = new QWidget(parent);
    auto* layout = new QVBoxLayout(rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    place->addWidget(rows);
    return layout;
}

} // namespace

ContactEditor::ContactEditor(viewmodels::OpenFile& file, domain::ContactId id, QWidget* parent)
    : RecordEditor(file, new ContactForm(file), id ? tr("Edit contact") : tr("New contact"), parent),
      m_form(static_cast<ContactForm&>(form()))
{
    buildPerson();
    buildRoles();
    buildConsents();
    m_notes = addWords(tr("Notes"), [this](const QString& words) {
        m_form.change([&](domain::Contact& contact) { contact.notes = words; });
    });
    m_doNotContact = addCheck(fields(), tr("Do not contact"), [this](bool on) {
        m_form.change([on](domain::Contact& contact) { contact.doNotContact = on; });
    });
    fields()->addSpacing(widgets::kSpace8);
    m_locked = addCheck(fields(), tr("Locked against deletion"), [this](bool on) {
        m_form.change([on](domain::Contact& contact) { contact.locked = on; });
    });
    fields()->addStretch(1);
    // What asked for it may be among the rows.
    connect(&m_form, &ContactForm::rowsChanged, this, &ContactEditor::showOtherRows, Qt::QueuedConnection);
    start(id.value);
}

void ContactEditor::focusFirst()
{
    m_given->setFocus();
}

void ContactEditor::buildPerson()
{
    const auto set = [this](QString domain::Contact::*member) {
        return [this, member](const QString& typed) {
            m_form.change([&](domain::Contact& contact) { contact.*member = typed.trimmed(); });
        };
    };
    const auto setList = [this](QStringList domain::Contact::*member) {
        return [this, member](const QString& typed) {
            m_form.change([&](domain::Contact& contact) { contact.*member = viewmodels::wordsOf(typed); });
        };
    };
    QBoxLayout* row = addRow(fields());
    m_given = addLine(row, tr("Given name"), set(&domain::Contact::givenName));
    m_family = addLine(row, tr("Family name"), set(&domain::Contact::familyName));
    check(RecordField::Name, m_family); // one of the two is enough
    m_salutation = addLine(row, tr("Salutation or pronouns"), set(&domain::Contact::salutation));
    row = addRow(fields());
    m_phones = addLine(row, tr("Phone numbers, separated by commas"), setList(&domain::Contact::phones));
    m_emails = addLine(row, tr("E-mail addresses, separated by commas"), setList(&domain::Contact::emails));
    check(RecordField::Emails, m_emails);
    row = addRow(fields());
    m_street = addLine(row, tr("Street"), set(&domain::Contact::street));
    m_postalCode =
        addLine(row, tr("Postal code"), [this](const QString& typed) { m_form.setPostalCode(typed); });
    check(RecordField::PostalCode, m_postalCode);
    m_town = addLine(row, tr("Town"), set(&domain::Contact::town));
    row = addRow(fields());
    m_district = addDistricts(row, [this](std::optional<domain::District> district) {
        m_form.change([&](domain::Contact& contact) { contact.statedDistrict = district; });
    });
    row->addStretch(1);
    m_languages = addChips(tr("Languages"), domain::CodeList::Language, [this](const domain::CodeSet& codes) {
        m_form.change([&](domain::Contact& contact) { contact.languages = codes; });
    });
    row = addRow(fields());
    m_preferred = addCodes(row, tr("Preferred language"), domain::CodeList::Language,
                           set(&domain::Contact::preferredLanguage));
    row->addStretch(1);
}

void ContactEditor::buildRoles()
{
    fields()->addWidget(new widgets::Label(tr("Roles"), widgets::TextRole::Section, this));
    fields()->addSpacing(widgets::kSpace4);
    m_roles = new QVBoxLayout;
    fields()->addLayout(m_roles);
    auto* add = new widgets::LookupEdit(this);
    m_addRole = add;
    add->setAccessibleName(tr("Add a role in an organisation"));
    add->setPlaceholderText(tr("Add a role in an organisation"));
    add->setSuggest([this](const QString& typed, widgets::LookupEdit::Answer answer) {
        viewmodels::suggestParties(file(), this, viewmodels::Sought::Organisations, typed, std::move(answer));
    });
    connect(
        add, &widgets::LookupEdit::chosen, this,
        [this](const viewmodels::ListRow& row) {
            m_addRole->clear();
            m_form.addRole({row.id}, row.title);
        },
        Qt::QueuedConnection);
    fields()->addWidget(add);
    fields()->addSpacing(widgets::kSpace16);
}

void ContactEditor::buildConsents()
{
    fields()->addWidget(new widgets::Label(tr("Consents"), widgets::TextRole::Section, this));
    fields()->addSpacing(widgets::kSpace4);
    m_consents = new QVBoxLayout;
    fields()->addLayout(m_consents);
    m_addConsent = new QComboBox(this);
    m_addConsent->setAccessibleName(tr("Record a consent"));
    fillCodes(m_addConsent, file(), domain::CodeList::ConsentPurpose, tr("Record a consent"));
    connect(
        m_addConsent, &QComboBox::activated, this,
        [this](int index) {
            if (index > 0)
                m_form.addConsent(m_addConsent->currentData().toString());
            m_addConsent->setCurrentIndex(0);
        },
        Qt::QueuedConnection);
    fields()->addWidget(m_addConsent);
    fields()->addSpacing(widgets::kSpace16);
}

void ContactEditor::showAll()
{
    const domain::Contact& contact = m_form.contact();
    m_given->setText(contact.givenName);
    m_family->setText(contact.familyName);
    m_salutation->setText(contact.salutation);
    m_phones->setText(contact.phones.join(u", "_s));
    m_emails->setText(contact.emails.join(u", "_s));
    m_street->setText(contact.street);
    m_postalCode->setText(contact.postalCode);
    m_languages->setChecked(contact.languages.codes());
    showCode(m_preferred, file(), domain::CodeList::Language, contact.preferredLanguage);
    showWords(m_notes, contact.notes);
    m_doNotContact->setChecked(contact.doNotContact);
    m_locked->setChecked(contact.locked);
    showRows();
}

void ContactEditor::showConsequences()
{
    const domain::Contact& contact = m_form.contact();
    showTown(m_town, contact.town);
    showDistrict(m_district, contact.statedDistrict, contact.postalCode, contact.town);
    if (m_form.followsOrganisation())
        m_district->setItemText(0, tr("as the organisation"));
    for (std::size_t i = 0; i < std::min(m_mainRoles.size(), m_form.roles().size()); ++i)
        m_mainRoles[i]->setChecked(m_form.roles()[i].record.main);
}

void ContactEditor::showOtherRows()
{
    const auto countOf = [](const QWidget* rows) {
        return rows->findChildren<widgets::CloseButton*>().size();
    };
    const auto roles = countOf(m_roleRows);
    const auto consents = countOf(m_consentRows);
    showRows();
    showState();
    // To what was added, and from what was taken out to where another can be.
    if (countOf(m_roleRows) != roles)
        focusOn(countOf(m_roleRows) > roles ? m_lastRole : m_addRole);
    else if (countOf(m_consentRows) != consents)
        focusOn(countOf(m_consentRows) > consents ? static_cast<QWidget*>(m_lastConsent) : m_addConsent);
}

void ContactEditor::showRows()
{
    m_mainRoles.clear();
    QVBoxLayout* roles = freshRows(m_roles, m_roleRows, this);
    for (int i = 0; i < int(m_form.roles().size()); ++i)
        addRoleRow(roles, i);
    stopAfter(m_preferred, m_roleRows);
    QVBoxLayout* consents = freshRows(m_consents, m_consentRows, this);
    for (int i = 0; i < int(m_form.consents().size()); ++i)
        addConsentRow(consents, i);
    stopAfter(m_addRole, m_consentRows);
}

void ContactEditor::addRoleRow(QVBoxLayout* rows, int place)
{
    const ContactForm::Role& role = m_form.roles()[std::size_t(place)];
    const auto set = [this, place](auto edit) {
        return [this, place, edit](const QString& typed) {
            m_form.changeRole(place, [&](ContactForm::Role& changed) { edit(changed, typed); });
        };
    };
    QBoxLayout* head = addRow(rows);
    auto* organisation = new widgets::Label(role.organisation, widgets::TextRole::BodyBold, m_roleRows);
    organisation->setElided(true);
    organisation->setMinimumHeight(widgets::kSpace24); // letters of other scripts are taller
    head->addWidget(organisation, 1);
    QBoxLayout* row = addRow(rows);
    QLineEdit* title =
        addLine(row, tr("Role"),
                set([](auto& changed, const QString& typed) { changed.record.title = typed.trimmed(); }));
    title->setText(role.record.title);
    title->setAccessibleName(tr("Role in %1").arg(role.organisation));
    widgets::DayEdit* from =
        addDay(row, tr("From"), set([](auto& changed, const QString& typed) { changed.from = typed; }));
    from->setWords(role.from);
    check(RecordField::RoleFrom, from, place);
    widgets::DayEdit* to =
        addDay(row, tr("Last day"), set([](auto& changed, const QString& typed) { changed.to = typed; }));
    to->setWords(role.to);
    to->setToolTip(tr("An ended role stays as a former one."));
    check(RecordField::RoleTo, to, place);
    QCheckBox* main = addCheck(head, tr("main role"), [this, place](bool on) { m_form.setMain(place, on); });
    m_mainRoles.push_back(main);
    m_lastRole = title;
    auto* away = new widgets::CloseButton(tr("Remove the role in %1").arg(role.organisation), m_roleRows);
    connect(away, &QAbstractButton::clicked, this, [this, place] { m_form.removeRole(place); });
    head->addWidget(away);
}

void ContactEditor::addConsentRow(QVBoxLayout* rows, int place)
{
    const ContactForm::Consent& consent = m_form.consents()[std::size_t(place)];
    const domain::Consent& record = consent.record;
    const auto set = [this, place](auto member) {
        return [this, place, member](const auto& value) {
            m_form.changeConsent(place,
                                 [&](ContactForm::Consent& changed) { changed.record.*member = value; });
        };
    };
    const auto setDay = [this, place](QString ContactForm::Consent::*member) {
        return [this, place, member](const QString& typed) {
            m_form.changeConsent(place, [&](ContactForm::Consent& changed) { changed.*member = typed; });
        };
    };
    const QString purpose = file().label(domain::CodeList::ConsentPurpose, record.purpose);
    QBoxLayout* head = addRow(rows);
    auto* words = new widgets::Label(purpose, widgets::TextRole::BodyBold, m_consentRows);
    words->setElided(true);
    head->addWidget(words, 1);
    QBoxLayout* row = addRow(rows);
    widgets::DayEdit* given = addDay(row, tr("Given on"), setDay(&ContactForm::Consent::givenOn));
    given->setWords(consent.givenOn);
    check(RecordField::ConsentGivenOn, given, place);
    QComboBox* form = addCodes(row, tr("Form"), domain::CodeList::ConsentForm, set(&domain::Consent::form));
    showCode(form, file(), domain::CodeList::ConsentForm, record.form);
    QComboBox* by = addStaff(row, tr("Recorded by"), set(&domain::Consent::recordedBy));
    showStaff(by, record.recordedBy);
    row = addRow(rows);
    widgets::DayEdit* withdrawn = addDay(row, tr("Withdrawn on"), setDay(&ContactForm::Consent::withdrawnOn));
    withdrawn->setWords(consent.withdrawnOn);
    check(RecordField::ConsentWithdrawnOn, withdrawn, place);
    QLineEdit* version = addLine(row, tr("Version of the wording"), [this, place](const QString& typed) {
        m_form.changeConsent(
            place, [&](ContactForm::Consent& changed) { changed.record.wordingVersion = typed.trimmed(); });
    });
    version->setText(record.wordingVersion);
    QComboBox* language = addCodes(row, tr("Language of the wording"), domain::CodeList::Language,
                                   set(&domain::Consent::wordingLanguage));
    showCode(language, file(), domain::CodeList::Language, record.wordingLanguage);
    for (QWidget* control : std::initializer_list<QWidget*>{given, form, by, withdrawn, version, language})
        control->setAccessibleName(tr("%1: %2").arg(purpose, control->accessibleName()));
    auto* away = new widgets::CloseButton(tr("Remove the consent %1").arg(purpose), m_consentRows);
    connect(away, &QAbstractButton::clicked, this, [this, place] { m_form.removeConsent(place); });
    head->addWidget(away);
    m_lastConsent = given;
}

} // namespace spoton::pages
