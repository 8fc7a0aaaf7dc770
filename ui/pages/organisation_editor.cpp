// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/organisation_editor.h"

#include "pages/choices.h"
#include "widgets/chip_group.h"
#include "widgets/day_edit.h"
#include "widgets/field.h"
#include "widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using spoton::domain::Organisation;
using spoton::viewmodels::OrganisationForm;
using spoton::viewmodels::RecordField;

namespace spoton::pages {
namespace {

auto set(OrganisationForm& form, QString Organisation::*member)
{
    return [&form, member](const QString& typed) {
        form.change([&](Organisation& organisation) { organisation.*member = typed.trimmed(); });
    };
}

auto setList(OrganisationForm& form, QStringList Organisation::*member)
{
    return [&form, member](const QString& typed) {
        form.change([&](Organisation& organisation) { organisation.*member = viewmodels::wordsOf(typed); });
    };
}

auto setCodes(OrganisationForm& form, domain::CodeSet Organisation::*member)
{
    return [&form, member](const domain::CodeSet& codes) {
        form.change([&](Organisation& organisation) { organisation.*member = codes; });
    };
}

} // namespace

OrganisationEditor::OrganisationEditor(viewmodels::OpenFile& file, domain::OrganisationId id, QWidget* parent)
    : RecordEditor(file, new OrganisationForm(file), id ? tr("Edit organisation") : tr("New organisation"),
                   parent),
      m_form(static_cast<OrganisationForm&>(form()))
{
    buildKind();
    buildReach();
    buildWords();
    fields()->addStretch(1);
    start(id.value);
}

void OrganisationEditor::focusFirst()
{
    m_name->setFocus();
}

void OrganisationEditor::addTypedDay(QBoxLayout* layout, const QString& label, RecordField field)
{
    widgets::DayEdit* day =
        addDay(layout, label, [this, field](const QString& typed) { m_form.type(field, typed); });
    check(field, day);
    m_days.emplace_back(field, day);
}

void OrganisationEditor::buildKind()
{
    QBoxLayout* row = addRow(fields());
    m_name = addLine(row, tr("Name"), set(m_form, &Organisation::name), true);
    check(RecordField::Name, m_name);
    row = addRow(fields());
    m_shortName = addLine(row, tr("Short name"), set(m_form, &Organisation::shortName));
    m_kind = addCodes(row, tr("Kind"), domain::CodeList::OrganisationKind, set(m_form, &Organisation::kind));
    m_legalForm =
        addCodes(row, tr("Legal form"), domain::CodeList::LegalForm, set(m_form, &Organisation::legalForm));
    row = addRow(fields());
    m_status = new QComboBox(this);
    m_status->addItems({tr("active"), tr("dormant"), tr("dissolved")});
    connect(m_status, &QComboBox::activated, this, [this](int index) {
        m_form.change(
            [index](Organisation& organisation) { organisation.status = domain::OrganisationStatus(index); });
    });
    row->addWidget(new widgets::Field(tr("Status"), m_status, false, this), 1);
    m_migrantLed = new QComboBox(this);
    m_migrantLed->addItems({tr("not known"), tr("yes"), tr("no")});
    connect(m_migrantLed, &QComboBox::activated, this, [this](int index) {
        m_form.change([index](Organisation& organisation) {
            organisation.migrantLed = index == 0 ? std::nullopt : std::optional(index == 1);
        });
    });
    row->addWidget(new widgets::Field(tr("Migrant-led"), m_migrantLed, false, this), 1);
    addTypedDay(row, tr("Founded (year or day)"), RecordField::Founded);
    m_members = addLine(row, tr("Members"),
                        [this](const QString& typed) { m_form.type(RecordField::Members, typed); });
    check(RecordField::Members, m_members);
}

void OrganisationEditor::buildReach()
{
    QBoxLayout* row = addRow(fields());
    m_phones = addLine(row, tr("Phone numbers, separated by commas"), setList(m_form, &Organisation::phones));
    m_emails =
        addLine(row, tr("E-mail addresses, separated by commas"), setList(m_form, &Organisation::emails));
    check(RecordField::Emails, m_emails);
    row = addRow(fields());
    m_street = addLine(row, tr("Street"), set(m_form, &Organisation::street));
    m_postalCode =
        addLine(row, tr("Postal code"), [this](const QString& typed) { m_form.setPostalCode(typed); });
    check(RecordField::PostalCode, m_postalCode);
    m_town = addLine(row, tr("Town"), set(m_form, &Organisation::town));
    row = addRow(fields());
    m_district = addDistricts(row, [this](std::optional<domain::District> district) {
        m_form.change([&](Organisation& organisation) { organisation.statedDistrict = district; });
    });
    m_website = addLine(row, tr("Website"), set(m_form, &Organisation::website));
}

void OrganisationEditor::buildWords()
{
    m_topics = addChips(tr("Topics"), domain::CodeList::Topic, setCodes(m_form, &Organisation::topics));
    m_languages =
        addChips(tr("Languages"), domain::CodeList::Language, setCodes(m_form, &Organisation::languages));
    m_description = addWords(tr("Public description"), set(m_form, &Organisation::description));
    QBoxLayout* row = addRow(fields());
    m_listed = addCheck(row, tr("May be listed publicly"), [this](bool on) { m_form.setListed(on); });
    addTypedDay(row, tr("Agreed on"), RecordField::ListingConsentOn);
    static_cast<QHBoxLayout*>(row)->addStretch(1);
    m_notes = addWords(tr("Internal notes"), set(m_form, &Organisation::notes));
    row = addRow(fields());
    addTypedDay(row, tr("Data checked on"), RecordField::VerifiedOn);
    m_verifiedBy = addStaff(row, tr("Checked by"), [this](std::optional<domain::StaffId> staff) {
        m_form.change([staff](Organisation& organisation) { organisation.verifiedBy = staff; });
    });
}

void OrganisationEditor::showAll()
{
    const Organisation& organisation = m_form.organisation();
    m_name->setText(organisation.name);
    m_shortName->setText(organisation.shortName);
    showCode(m_kind, file(), domain::CodeList::OrganisationKind, organisation.kind);
    showCode(m_legalForm, file(), domain::CodeList::LegalForm, organisation.legalForm);
    m_migrantLed->setCurrentIndex(!organisation.migrantLed ? 0 : *organisation.migrantLed ? 1 : 2);
    m_status->setCurrentIndex(int(organisation.status));
    m_website->setText(organisation.website);
    m_phones->setText(organisation.phones.join(u", "_s));
    m_emails->setText(organisation.emails.join(u", "_s));
    m_street->setText(organisation.street);
    m_postalCode->setText(organisation.postalCode);
    m_topics->setChecked(organisation.topics.codes());
    m_languages->setChecked(organisation.languages.codes());
    showWords(m_description, organisation.description);
    m_listed->setChecked(organisation.listedPublicly);
    showWords(m_notes, organisation.notes);
}

void OrganisationEditor::showConsequences()
{
    const Organisation& organisation = m_form.organisation();
    showTown(m_town, organisation.town);
    showDistrict(m_district, organisation.statedDistrict, organisation.postalCode, organisation.town);
    for (const auto& [field, day] : m_days)
        day->setWords(m_form.typed(field));
    if (m_members->text() != m_form.typed(RecordField::Members))
        m_members->setText(m_form.typed(RecordField::Members));
    showStaff(m_verifiedBy, organisation.verifiedBy);
}

} // namespace spoton::pages
