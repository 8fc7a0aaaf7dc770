// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/directory_editors.h"

#include "domain/words.h"
#include "text/sentences.h"
#include "viewmodels/record_rows.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/chip_group.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/lookup_edit.h"
#include "widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using spoton::widgets::Button;
using spoton::widgets::Field;

namespace spoton::pages {
namespace {

constexpr int kFieldsWidth = 710;

/// The districts, the first entry for what the address says.
QComboBox* districtBox(const viewmodels::OpenFile& file, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->addItem(QString(), QString());
    for (const auto& [district, key] : base::EnumKeys<domain::District>::entries)
        box->addItem(widgets::districtIcon(district), domain::label(district, file.language()), QString(key));
    return box;
}

/// The town follows the postal code while it is typed, unless someone has typed a town.
void followPostalCode(const viewmodels::OpenFile& file, QLineEdit* postalCode, QLineEdit* town)
{
    const auto fill = [&file, town](const QString& typed) {
        if (!town->text().isEmpty() && town->text() != town->property("filled").toString())
            return;
        const QString there = viewmodels::addressFacts(file.surroundings().places, typed, {}).town;
        if (there == town->text())
            return;
        town->setText(there);
        town->setProperty("filled", there);
        Q_EMIT town->textEdited(there);
    };
    QObject::connect(postalCode, &QLineEdit::textEdited, town, fill);
}

/// What the address says stands in the first entry of the districts.
void showDistrictOf(const viewmodels::OpenFile& file, const QString& postalCode, const QString& town,
                    QComboBox* district)
{
    const auto facts = viewmodels::addressFacts(file.surroundings().places, postalCode, town);
    district->setItemText(
        0, QComboBox::tr("%1 (by the address)").arg(domain::label(facts.district, file.language())));
}

/// Without passing for something that was typed.
void showWords(QPlainTextEdit* edit, const QString& words)
{
    const QSignalBlocker quiet(edit);
    edit->setPlainText(words);
}

std::optional<domain::District> chosenDistrict(const QComboBox* box)
{
    return base::fromKey<domain::District>(box->currentData().toString());
}

} // namespace

RecordEditor::RecordEditor(const QString& title, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* ground = new widgets::Ground(widgets::Ground::Colour::Surface, {}, scroll);
    auto* outer = new QHBoxLayout(ground);
    outer->setContentsMargins(widgets::kSpace24, widgets::kSpace16, widgets::kSpace24, widgets::kSpace16);
    auto* column = new QWidget(ground);
    column->setMaximumWidth(kFieldsWidth);
    m_fields = new QVBoxLayout(column);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setSpacing(0);
    m_fields->addWidget(new widgets::Label(title, widgets::TextRole::RecordTitle, column));
    m_fields->addSpacing(widgets::kSpace12);
    outer->addWidget(column, 1);
    outer->addStretch(0);
    scroll->setWidget(ground);
    layout->addWidget(scroll, 1);
    auto* footer = new widgets::Ground(widgets::Ground::Colour::Surface, Qt::TopEdge, this);
    footer->setFixedHeight(widgets::kFooterHeight);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(widgets::kSpace24, 0, widgets::kSpace24, 0);
    row->setSpacing(widgets::kSpace12);
    m_reason = new widgets::Label({}, widgets::TextRole::Second, footer);
    m_reason->setElided(true);
    row->addWidget(m_reason, 1);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Outlined, {}, footer);
    cancel->showKey(QKeySequence(Qt::Key_Escape));
    connect(cancel, &QAbstractButton::clicked, this, &RecordEditor::cancelled);
    row->addWidget(cancel);
    m_save = new Button(tr("Save"), Button::Kind::Primary, {}, footer);
    m_save->showKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_save, &QAbstractButton::clicked, this, [this] { save(); });
    row->addWidget(m_save);
    layout->addWidget(footer);
    const auto shortcut = [this](const QKeySequence& key, auto call) {
        auto* made = new QShortcut(key, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, call);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { save(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { save(); });
    shortcut(QKeySequence(Qt::Key_Escape), [this] { Q_EMIT cancelled(); });
}

void RecordEditor::setBlockedBy(const QString& reason)
{
    m_reason->setText(reason.isEmpty() ? QString() : tr("Cannot save yet. %1").arg(reason));
    m_save->setEnabled(reason.isEmpty());
}

QBoxLayout* RecordEditor::addRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(widgets::kSpace16);
    m_fields->addLayout(row);
    return row;
}

QLineEdit* RecordEditor::addLine(QBoxLayout* layout, const QString& label,
                                 std::function<void(const QString&)> edit, bool required)
{
    auto* line = new QLineEdit(this);
    connect(line, &QLineEdit::textEdited, this, std::move(edit));
    layout->addWidget(new Field(label, line, required, this), 1);
    return line;
}

QPlainTextEdit* RecordEditor::addWords(const QString& label, std::function<void(const QString&)> edit)
{
    auto* words = new QPlainTextEdit(this);
    words->setTabChangesFocus(true);
    words->setFixedHeight(84);
    words->document()->setDocumentMargin(6);
    connect(words, &QPlainTextEdit::textChanged, this, [words, edit] { edit(words->toPlainText()); });
    m_fields->addWidget(new Field(label, words, false, this));
    return words;
}

QComboBox* RecordEditor::addCodes(QBoxLayout* layout, const QString& label, const viewmodels::OpenFile& file,
                                  domain::CodeList list, std::function<void(const domain::Code&)> edit)
{
    auto* box = new QComboBox(this);
    box->addItem(QString(), QString());
    for (const domain::CodeEntry& entry : file.facts().labels.entries(list)) {
        if (entry.active)
            box->addItem(entry.label(file.language()), entry.key);
    }
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(box, &QComboBox::activated, this, [box, edit] { edit(box->currentData().toString()); });
    layout->addWidget(new Field(label, box, false, this), 1);
    return box;
}

widgets::ChipGroup* RecordEditor::addChips(const QString& label, const viewmodels::OpenFile& file,
                                           domain::CodeList list,
                                           std::function<void(const domain::CodeSet&)> edit)
{
    auto* chips = new widgets::ChipGroup(label, this);
    for (const domain::CodeEntry& entry : file.facts().labels.entries(list)) {
        chips->addChip(entry.key, entry.label(file.language()), entry.active);
    }
    connect(chips, &widgets::ChipGroup::toggled, this,
            [chips, edit] { edit(domain::CodeSet(chips->checked())); });
    m_fields->addWidget(new Field(label, chips, false, this));
    return chips;
}

ContactEditor::ContactEditor(viewmodels::OpenFile& file, domain::ContactId id, QWidget* parent)
    : RecordEditor(id ? tr("Edit contact") : tr("New contact"), parent), m_file(file), m_form(file)
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
    QBoxLayout* row = addRow();
    m_given = addLine(row, tr("Given name"), set(&domain::Contact::givenName));
    m_family = addLine(row, tr("Family name"), set(&domain::Contact::familyName));
    m_salutation = addLine(row, tr("Salutation or pronouns"), set(&domain::Contact::salutation));
    row = addRow();
    m_phones = addLine(row, tr("Phone numbers, separated by commas"), setList(&domain::Contact::phones));
    m_emails = addLine(row, tr("E-mail addresses, separated by commas"), setList(&domain::Contact::emails));
    row = addRow();
    m_street = addLine(row, tr("Street"), set(&domain::Contact::street));
    m_postalCode = addLine(row, tr("Postal code"), set(&domain::Contact::postalCode));
    m_town = addLine(row, tr("Town"), set(&domain::Contact::town));
    followPostalCode(file, m_postalCode, m_town);
    m_district = districtBox(file, this);
    connect(m_district, &QComboBox::activated, this, [this] {
        m_form.change(
            [this](domain::Contact& contact) { contact.statedDistrict = chosenDistrict(m_district); });
    });
    fields()->addWidget(new Field(tr("District"), m_district, false, this));
    m_languages =
        addChips(tr("Languages"), file, domain::CodeList::Language, [this](const domain::CodeSet& codes) {
            m_form.change([&](domain::Contact& contact) { contact.languages = codes; });
        });
    m_lists = new QVBoxLayout;
    fields()->addLayout(m_lists);
    m_notes = addWords(tr("Notes"), [this](const QString& words) {
        m_form.change([&](domain::Contact& contact) { contact.notes = words; });
    });
    m_doNotContact = new QCheckBox(tr("Do not contact"), this);
    connect(m_doNotContact, &QCheckBox::clicked, this, [this](bool on) {
        m_form.change([on](domain::Contact& contact) { contact.doNotContact = on; });
    });
    fields()->addWidget(m_doNotContact);
    fields()->addStretch(1);
    connect(&m_form, &viewmodels::ContactForm::started, this, &ContactEditor::showAll);
    connect(&m_form, &viewmodels::ContactForm::changed, this, [this] {
        setBlockedBy(m_form.blockedBy());
        showAddress();
    });
    if (id)
        m_form.startFrom(id);
    else
        m_form.startNew();
    m_given->setFocus();
}

void ContactEditor::showAddress()
{
    showDistrictOf(m_file, m_form.contact().postalCode, m_form.contact().town, m_district);
}

void ContactEditor::showAll()
{
    const domain::Contact contact = m_form.contact();
    m_given->setText(contact.givenName);
    m_family->setText(contact.familyName);
    m_salutation->setText(contact.salutation);
    m_phones->setText(contact.phones.join(u", "_s));
    m_emails->setText(contact.emails.join(u", "_s));
    m_street->setText(contact.street);
    m_postalCode->setText(contact.postalCode);
    m_town->setText(contact.town);
    m_district->setCurrentIndex(
        contact.statedDistrict ? m_district->findData(QString(base::keyOf(*contact.statedDistrict))) : 0);
    m_languages->setChecked(contact.languages.codes());
    if (m_notes->toPlainText() != contact.notes)
        showWords(m_notes, contact.notes);
    m_doNotContact->setChecked(contact.doNotContact);
    showLists();
    setBlockedBy(m_form.blockedBy());
    showAddress();
}

void ContactEditor::showLists()
{
    delete m_listsWidget;
    m_listsWidget = new QWidget(this);
    auto* layout = new QVBoxLayout(m_listsWidget);
    layout->setContentsMargins(0, 0, 0, widgets::kSpace16);
    layout->setSpacing(widgets::kSpace4);
    m_lists->addWidget(m_listsWidget);
    layout->addWidget(new widgets::Label(tr("Roles"), widgets::TextRole::Section, m_listsWidget));
    for (int i = 0; i < int(m_form.roles().size()); ++i)
        addRoleRow(i);
    auto* add = new widgets::LookupEdit(m_listsWidget);
    add->setAccessibleName(tr("Add a role in an organisation"));
    add->setPlaceholderText(tr("Add a role in an organisation"));
    add->setSuggest([this](const QString& typed, widgets::LookupEdit::Answer answer) {
        search::DirectoryFilter filter;
        filter.text = typed;
        filter.part = search::DirectoryFilter::Part::Organisations;
        m_file.read(
            this,
            [filter, words = viewmodels::RowWords(m_file)](
                storage::Database& database) -> base::Result<std::vector<viewmodels::ListRow>> {
                SPOTON_ASSIGN(const auto found, storage::listRows(database, filter, 0, 6));
                std::vector<viewmodels::ListRow> rows;
                for (const auto& row : found)
                    rows.push_back(words.row(row));
                return rows;
            },
            [answer](const base::Result<std::vector<viewmodels::ListRow>>& rows) {
                if (rows)
                    answer(*rows);
            });
    });
    connect(
        add, &widgets::LookupEdit::chosen, this,
        [this](const viewmodels::ListRow& row) { m_form.addRole({row.id}, row.title); },
        Qt::QueuedConnection);
    layout->addWidget(add);
    layout->addSpacing(widgets::kSpace16);
    layout->addWidget(new widgets::Label(tr("Consents"), widgets::TextRole::Section, m_listsWidget));
    for (int i = 0; i < int(m_form.consents().size()); ++i)
        addConsentRow(i);
    auto* purposes = new QComboBox(m_listsWidget);
    purposes->setAccessibleName(tr("Record a consent"));
    purposes->addItem(tr("Record a consent"), QString());
    for (const domain::CodeEntry& entry : m_file.facts().labels.entries(domain::CodeList::ConsentPurpose)) {
        if (entry.active)
            purposes->addItem(entry.label(m_file.language()), entry.key);
    }
    connect(
        purposes, &QComboBox::activated, this,
        [this, purposes](int index) {
            if (index > 0)
                m_form.addConsent(purposes->currentData().toString());
        },
        Qt::QueuedConnection);
    layout->addWidget(purposes);
}

void ContactEditor::addRoleRow(int place)
{
    const viewmodels::ContactForm::Role& role = m_form.roles()[std::size_t(place)];
    auto* row = new QHBoxLayout;
    row->setSpacing(widgets::kSpace8);
    auto* title = new QLineEdit(role.record.title, m_listsWidget);
    title->setPlaceholderText(tr("Role"));
    title->setAccessibleName(tr("Role in %1").arg(role.organisation));
    connect(title, &QLineEdit::textEdited, this, [this, place](const QString& typed) {
        m_form.changeRole(place, [&](domain::Role& r) { r.title = typed.trimmed(); });
    });
    auto* organisation = new widgets::Label(role.organisation, widgets::TextRole::Body, m_listsWidget);
    organisation->setElided(true);
    auto* main = new QCheckBox(tr("main role"), m_listsWidget);
    main->setChecked(role.record.main);
    connect(main, &QCheckBox::clicked, this, [this, place](bool on) {
        for (int i = 0; on && i < int(m_form.roles().size()); ++i)
            m_form.changeRole(i, [](domain::Role& r) { r.main = false; });
        m_form.changeRole(place, [on](domain::Role& r) { r.main = on; });
        QMetaObject::invokeMethod(this, &ContactEditor::showLists, Qt::QueuedConnection);
    });
    auto* ended = new QCheckBox(tr("ended"), m_listsWidget);
    ended->setToolTip(tr("An ended role stays as a former one."));
    ended->setChecked(role.record.to.has_value());
    connect(ended, &QCheckBox::clicked, this, [this, place](bool on) {
        const QDate today = m_file.surroundings().today();
        m_form.changeRole(place, [&](domain::Role& r) {
            r.to = on ? std::optional(today.addDays(-1)) : std::nullopt;
            r.main = r.main && !on;
        });
        QMetaObject::invokeMethod(this, &ContactEditor::showLists, Qt::QueuedConnection);
    });
    auto* away = new widgets::CloseButton(tr("Remove the role in %1").arg(role.organisation), m_listsWidget);
    connect(
        away, &QAbstractButton::clicked, this, [this, place] { m_form.removeRole(place); },
        Qt::QueuedConnection);
    row->addWidget(title, 1);
    row->addWidget(organisation, 1);
    row->addWidget(main);
    row->addWidget(ended);
    row->addWidget(away);
    static_cast<QVBoxLayout*>(m_listsWidget->layout())->addLayout(row);
}

void ContactEditor::addConsentRow(int place)
{
    const domain::Consent consent = m_form.consents()[std::size_t(place)];
    const QString purpose = m_file.label(domain::CodeList::ConsentPurpose, consent.purpose);
    auto* row = new QHBoxLayout;
    row->setSpacing(widgets::kSpace8);
    auto* words = new widgets::Label(purpose, widgets::TextRole::Body, m_listsWidget);
    words->setElided(true);
    auto* given = new QDateEdit(consent.givenOn.value_or(m_file.surroundings().today()), m_listsWidget);
    given->setCalendarPopup(true);
    given->setAccessibleName(tr("%1: given on").arg(purpose));
    connect(given, &QDateEdit::dateChanged, this, [this, place](QDate day) {
        m_form.changeConsent(place, [day](domain::Consent& c) { c.givenOn = day; });
    });
    auto* form = new QComboBox(m_listsWidget);
    form->setAccessibleName(tr("%1: form").arg(purpose));
    form->addItem(QString(), QString());
    for (const domain::CodeEntry& entry : m_file.facts().labels.entries(domain::CodeList::ConsentForm))
        form->addItem(entry.label(m_file.language()), entry.key);
    form->setCurrentIndex(std::max(0, form->findData(consent.form)));
    connect(form, &QComboBox::activated, this, [this, place, form] {
        m_form.changeConsent(place, [form](domain::Consent& c) { c.form = form->currentData().toString(); });
    });
    auto* withdrawn = new QCheckBox(tr("withdrawn"), m_listsWidget);
    withdrawn->setChecked(consent.withdrawnOn.has_value());
    connect(withdrawn, &QCheckBox::clicked, this, [this, place](bool on) {
        const QDate today = m_file.surroundings().today();
        m_form.changeConsent(
            place, [&](domain::Consent& c) { c.withdrawnOn = on ? std::optional(today) : std::nullopt; });
    });
    auto* away = new widgets::CloseButton(tr("Remove the consent %1").arg(purpose), m_listsWidget);
    connect(
        away, &QAbstractButton::clicked, this, [this, place] { m_form.removeConsent(place); },
        Qt::QueuedConnection);
    row->addWidget(words, 1);
    row->addWidget(given);
    row->addWidget(form);
    row->addWidget(withdrawn);
    row->addWidget(away);
    static_cast<QVBoxLayout*>(m_listsWidget->layout())->addLayout(row);
}

void ContactEditor::save()
{
    m_form.save([this](const base::Result<domain::ContactId>& id) {
        if (id)
            Q_EMIT saved(id->value);
        else
            setBlockedBy(text::sentence(id.error()));
    });
}

OrganisationEditor::OrganisationEditor(viewmodels::OpenFile& file, domain::OrganisationId id, QWidget* parent)
    : RecordEditor(id ? tr("Edit organisation") : tr("New organisation"), parent), m_file(file), m_form(file)
{
    using domain::Organisation;
    const auto set = [this](QString Organisation::*member) {
        return [this, member](const QString& typed) {
            m_form.change([&](Organisation& organisation) { organisation.*member = typed.trimmed(); });
        };
    };
    const auto setList = [this](QStringList Organisation::*member) {
        return [this, member](const QString& typed) {
            m_form.change(
                [&](Organisation& organisation) { organisation.*member = viewmodels::wordsOf(typed); });
        };
    };
    const auto setCodes = [this](domain::CodeSet Organisation::*member) {
        return [this, member](const domain::CodeSet& codes) {
            m_form.change([&](Organisation& organisation) { organisation.*member = codes; });
        };
    };
    m_name = addLine(fields(), tr("Name"), set(&Organisation::name), true);
    QBoxLayout* row = addRow();
    m_shortName = addLine(row, tr("Short name"), set(&Organisation::shortName));
    m_kind = addCodes(row, tr("Kind"), file, domain::CodeList::OrganisationKind, set(&Organisation::kind));
    m_legalForm =
        addCodes(row, tr("Legal form"), file, domain::CodeList::LegalForm, set(&Organisation::legalForm));
    row = addRow();
    m_migrantLed = new QComboBox(this);
    m_migrantLed->addItems({tr("not known"), tr("yes"), tr("no")});
    connect(m_migrantLed, &QComboBox::activated, this, [this](int index) {
        m_form.change([index](Organisation& organisation) {
            organisation.migrantLed = index == 0 ? std::nullopt : std::optional(index == 1);
        });
    });
    row->addWidget(new Field(tr("Migrant-led"), m_migrantLed, false, this), 1);
    m_status = new QComboBox(this);
    m_status->addItems({tr("active"), tr("dormant"), tr("dissolved")});
    connect(m_status, &QComboBox::activated, this, [this](int index) {
        m_form.change(
            [index](Organisation& organisation) { organisation.status = domain::OrganisationStatus(index); });
    });
    row->addWidget(new Field(tr("Status"), m_status, false, this), 1);
    m_website = addLine(row, tr("Website"), set(&Organisation::website));
    row = addRow();
    m_phones = addLine(row, tr("Phone numbers, separated by commas"), setList(&Organisation::phones));
    m_emails = addLine(row, tr("E-mail addresses, separated by commas"), setList(&Organisation::emails));
    row = addRow();
    m_street = addLine(row, tr("Street"), set(&Organisation::street));
    m_postalCode = addLine(row, tr("Postal code"), set(&Organisation::postalCode));
    m_town = addLine(row, tr("Town"), set(&Organisation::town));
    followPostalCode(file, m_postalCode, m_town);
    m_district = districtBox(file, this);
    connect(m_district, &QComboBox::activated, this, [this] {
        m_form.change(
            [this](Organisation& organisation) { organisation.statedDistrict = chosenDistrict(m_district); });
    });
    fields()->addWidget(new Field(tr("District"), m_district, false, this));
    m_topics = addChips(tr("Topics"), file, domain::CodeList::Topic, setCodes(&Organisation::topics));
    m_languages =
        addChips(tr("Languages"), file, domain::CodeList::Language, setCodes(&Organisation::languages));
    m_description = addWords(tr("Public description"), set(&Organisation::description));
    m_notes = addWords(tr("Internal notes"), set(&Organisation::notes));
    fields()->addStretch(1);
    connect(&m_form, &viewmodels::OrganisationForm::started, this, &OrganisationEditor::showAll);
    connect(&m_form, &viewmodels::OrganisationForm::changed, this, [this] {
        setBlockedBy(m_form.blockedBy());
        showAddress();
    });
    if (id)
        m_form.startFrom(id);
    else
        m_form.startNew();
    m_name->setFocus();
}

void OrganisationEditor::showAddress()
{
    showDistrictOf(m_file, m_form.organisation().postalCode, m_form.organisation().town, m_district);
}

void OrganisationEditor::showAll()
{
    const domain::Organisation organisation = m_form.organisation();
    m_name->setText(organisation.name);
    m_shortName->setText(organisation.shortName);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(organisation.kind)));
    m_legalForm->setCurrentIndex(std::max(0, m_legalForm->findData(organisation.legalForm)));
    m_migrantLed->setCurrentIndex(!organisation.migrantLed ? 0 : *organisation.migrantLed ? 1 : 2);
    m_status->setCurrentIndex(int(organisation.status));
    m_website->setText(organisation.website);
    m_phones->setText(organisation.phones.join(u", "_s));
    m_emails->setText(organisation.emails.join(u", "_s));
    m_street->setText(organisation.street);
    m_postalCode->setText(organisation.postalCode);
    m_town->setText(organisation.town);
    m_district->setCurrentIndex(organisation.statedDistrict
                                    ? m_district->findData(QString(base::keyOf(*organisation.statedDistrict)))
                                    : 0);
    m_topics->setChecked(organisation.topics.codes());
    m_languages->setChecked(organisation.languages.codes());
    showWords(m_description, organisation.description);
    showWords(m_notes, organisation.notes);
    setBlockedBy(m_form.blockedBy());
    showAddress();
}

void OrganisationEditor::save()
{
    m_form.save([this](const base::Result<domain::OrganisationId>& id) {
        if (id)
            Q_EMIT saved(id->value);
        else
            setBlockedBy(text::sentence(id.error()));
    });
}

} // namespace spoton::pages
