// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/session_side.h"

#include "domain/validation.h"
#include "domain/words.h"
#include "pages/party_field.h"
#include "viewmodels/address.h"
#include "viewmodels/record_rows.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/day_edit.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/lookup_edit.h"
#include "widgets/metrics.h"
#include "widgets/reveal.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using spoton::viewmodels::FormField;
using spoton::viewmodels::Party;
using spoton::viewmodels::SessionDraft;
using spoton::viewmodels::SessionForm;

namespace spoton::pages {
namespace {

constexpr int kWidth = 392;

QHBoxLayout* rowOf(QWidget* left, QWidget* right)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(left, 1);
    row->addWidget(right, 1);
    return row;
}

} // namespace

SessionSide::SessionSide(viewmodels::OpenFile& file, SessionForm& form, QWidget* parent)
    : QWidget(parent), m_file(file), m_form(form), m_scroll(new QScrollArea(this))
{
    setFixedWidth(kWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll, 1);
    auto* counts = new widgets::Ground(widgets::Ground::Colour::Window, Qt::TopEdge, this);
    auto* row = new QHBoxLayout(counts);
    row->setContentsMargins(20, widgets::kSpace8, 20, widgets::kSpace8);
    row->addWidget(new widgets::Label(tr("Counts as"), widgets::TextRole::Second, counts), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    m_counts = new widgets::Label({}, widgets::TextRole::BodyBold, counts);
    m_because = new widgets::Label({}, widgets::TextRole::Second, counts);
    m_because->setElided(true);
    m_counts->setToolTip(
        tr("The first session is the client's earliest held one in the whole file; every later one is a "
           "follow-up. A session with a referral is a referring one too."));
    words->addWidget(m_counts);
    words->addWidget(m_because);
    row->addLayout(words, 1);
    layout->addWidget(counts);
    rebuild();
}

SessionSide::Shape SessionSide::shape() const
{
    const SessionDraft& draft = m_form.draft();
    Shape shape;
    shape.organisation = draft.organisation && draft.organisation->isFresh();
    for (const Party& contact : draft.contacts)
        shape.contacts.push_back(contact.isFresh());
    shape.referrals = int(draft.referrals.size());
    shape.followUps = int(draft.followUps.size());
    return shape;
}

void SessionSide::showAll()
{
    rebuild();
    showConsequences();
}

void SessionSide::showConsequences()
{
    if (shape() != m_shape)
        rebuild();
    for (const Checked& checked : m_checked)
        checked.shown->setIssue(m_form.issueOf(checked.field, checked.place));
    for (int i = 0; i < int(m_referrals.size()); ++i)
        showReferral(i);
    m_counts->setText(m_form.countsAs().words);
    m_because->setText(m_form.countsAs().because);
}

void SessionSide::rebuild()
{
    m_shape = shape();
    m_checked.clear();
    m_referrals.clear();
    m_lastTarget = nullptr;
    m_lastDue = nullptr;
    m_shown.clear();
    QWidget* old = m_sections;
    auto* sections = new widgets::Ground(widgets::Ground::Colour::Window);
    m_sections = sections;
    m_layout = new QVBoxLayout(sections);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    if (m_shape.organisation)
        addOrganisation();
    for (int i = 0; i < int(m_shape.contacts.size()); ++i) {
        if (m_shape.contacts[std::size_t(i)])
            addContact(i);
    }
    for (int i = 0; i < m_shape.referrals; ++i)
        addReferralSection(i);
    for (int i = 0; i < m_shape.followUps; ++i)
        addFollowUpSection(i);
    auto* referral =
        new widgets::Button(m_shape.referrals ? tr("Another referral") : tr("Refer to another organisation"),
                            widgets::Button::Kind::Link, u"list-add"_s, sections);
    referral->setKey(QKeySequence(Qt::ALT | Qt::Key_V));
    connect(referral, &QAbstractButton::clicked, this, &SessionSide::addReferral);
    auto* followUp =
        new widgets::Button(tr("Follow-up date"), widgets::Button::Kind::Link, u"list-add"_s, sections);
    followUp->setKey(QKeySequence(Qt::ALT | Qt::Key_W));
    connect(followUp, &QAbstractButton::clicked, this, &SessionSide::addFollowUp);
    auto* adds = new QVBoxLayout;
    adds->setContentsMargins(widgets::kSpace16, widgets::kSpace12, 20, widgets::kSpace12);
    adds->setSpacing(widgets::kSpace8);
    adds->addWidget(referral, 0, Qt::AlignLeft);
    adds->addWidget(followUp, 0, Qt::AlignLeft);
    m_layout->addLayout(adds);
    m_layout->addStretch(1);
    m_adds = {referral, followUp};
    placeSections();
    // What asked for the change may be among the old ones.
    if (old) {
        old->hide();
        old->deleteLater();
    }
}

void SessionSide::placeSections()
{
    m_scroll->takeWidget();
    if (m_under)
        static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_sections);
    else
        m_scroll->setWidget(m_sections);
    m_sections->show();
    m_scroll->setVisible(!m_under);
}

void SessionSide::setUnder(bool under)
{
    setMinimumWidth(under ? 0 : kWidth);
    setMaximumWidth(under ? QWIDGETSIZE_MAX : kWidth);
    m_under = under;
    placeSections();
}

std::vector<QWidget*> SessionSide::controls() const
{
    std::vector<QWidget*> controls;
    for (const Section& section : m_shown) {
        for (auto* widget : section.box->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            if (widget != section.away)
                controls.push_back(widget);
        }
        controls.push_back(section.away);
    }
    controls.insert(controls.end(), m_adds.begin(), m_adds.end());
    return controls;
}

QVBoxLayout* SessionSide::addSection(const QString& title, const QString& closeName,
                                     std::function<void()> close)
{
    auto* box = new QWidget(m_sections);
    auto* section = new QVBoxLayout(box);
    section->setContentsMargins(20, widgets::kSpace12, 20, 0);
    section->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->addWidget(new widgets::Label(title, widgets::TextRole::Section), 1);
    auto* away = new widgets::CloseButton(closeName, m_sections);
    connect(away, &QAbstractButton::clicked, this, std::move(close));
    head->addWidget(away);
    section->addLayout(head);
    section->addSpacing(widgets::kSpace4);
    m_layout->addWidget(box);
    m_shown.push_back({box, away});
    m_layout->addWidget(new widgets::Line(Qt::Horizontal, m_sections));
    return section;
}

widgets::Field* SessionSide::lineField(const QString& label, const QString& words,
                                       std::function<void(const QString&)> edit)
{
    auto* line = new QLineEdit(words, m_sections);
    connect(line, &QLineEdit::textEdited, this, std::move(edit));
    return new widgets::Field(label, line, false, m_sections);
}

QLayout* SessionSide::addressRow(const Party& party, std::function<Party&(SessionDraft&)> of)
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
    return rowOf(code, town);
}

void SessionSide::addOrganisation()
{
    const Party& party = *m_form.draft().organisation;
    const auto edit = [this](QString Party::*member) {
        return [this, member](const QString& words) {
            m_form.change([&](SessionDraft& draft) { (*draft.organisation).*member = words; });
        };
    };
    QVBoxLayout* section = addSection(tr("New organisation"), tr("Do not create the organisation"),
                                      [this] { m_form.clearOrganisation(); });
    auto* name = lineField(tr("Name"), party.name, edit(&Party::name));
    m_checked.push_back({FormField::Organisation, 0, name});
    section->addWidget(name);
    auto* kind = new QComboBox(m_sections);
    kind->addItem(QString(), QString());
    for (const domain::CodeEntry& entry : m_file.facts().labels.entries(domain::CodeList::OrganisationKind)) {
        if (entry.active)
            kind->addItem(entry.label(m_file.language()), entry.key);
    }
    kind->setCurrentIndex(std::max(0, kind->findData(party.kind)));
    connect(kind, &QComboBox::activated, this, [this, kind] {
        m_form.change(
            [kind](SessionDraft& draft) { draft.organisation->kind = kind->currentData().toString(); });
    });
    section->addWidget(new widgets::Field(tr("Kind"), kind, false, m_sections));
    section->addLayout(addressRow(party, [](SessionDraft& draft) -> Party& { return *draft.organisation; }));
}

void SessionSide::addContact(int place)
{
    const Party party = m_form.draft().contacts[std::size_t(place)];
    const auto edit = [this, place](QString Party::*member) {
        return [this, place, member](const QString& words) {
            m_form.change([&](SessionDraft& draft) { draft.contacts[std::size_t(place)].*member = words; });
        };
    };
    QVBoxLayout* section = addSection(tr("New contact"), tr("Do not create the contact"),
                                      [this, place] { m_form.removeContact(place); });
    auto* given = lineField(tr("Given name"), party.givenName, edit(&Party::givenName));
    m_checked.push_back({FormField::Contact, place, given});
    section->addLayout(
        rowOf(given, lineField(tr("Family name"), party.familyName, edit(&Party::familyName))));
    section->addLayout(rowOf(lineField(tr("Phone"), party.phone, edit(&Party::phone)),
                             lineField(tr("E-mail"), party.email, edit(&Party::email))));
    section->addLayout(addressRow(
        party, [place](SessionDraft& draft) -> Party& { return draft.contacts[std::size_t(place)]; }));
}

void SessionSide::addReferralSection(int place)
{
    const viewmodels::ReferralDraft referral = m_form.draft().referrals[std::size_t(place)];
    const auto change = [this, place](auto edit) {
        m_form.change([&](SessionDraft& draft) { edit(draft.referrals[std::size_t(place)]); });
    };
    QVBoxLayout* section = addSection(tr("Referral"), tr("Take the referral away"), [this, place] {
        m_form.change(
            [place](SessionDraft& draft) { draft.referrals.erase(draft.referrals.begin() + place); });
    });
    auto* target = new OrganisationField(m_sections);
    auto* targetField = new widgets::Field(tr("Referred to"), target, true, m_sections);
    target->bind(m_file, viewmodels::Sought::Organisations);
    target->show(referral.target, {}, domain::District::Unknown);
    connect(target, &OrganisationField::chosen, this, [this, place, target](const Party& party) {
        m_form.chooseTarget(place, party);
        target->show(party, {}, domain::District::Unknown);
    });
    connect(target, &OrganisationField::cleared, this,
            [change] { change([](viewmodels::ReferralDraft& r) { r.target.reset(); }); });
    connect(target, &OrganisationField::left, this,
            [this, place] { m_form.touch(FormField::ReferralTarget, place); });
    m_checked.push_back({FormField::ReferralTarget, place, targetField});
    m_lastTarget = target;
    section->addWidget(targetField);
    auto* stale = new widgets::Label({}, widgets::TextRole::Second, m_sections);
    stale->setTone(viewmodels::Tone::Stale);
    section->addWidget(stale);

    auto* topic = new QComboBox(m_sections);
    topic->addItem(QString(), QString());
    for (const domain::CodeEntry& entry : m_file.facts().labels.entries(domain::CodeList::Topic))
        topic->addItem(entry.label(m_file.language()), entry.key);
    topic->setCurrentIndex(std::max(0, topic->findData(referral.topic)));
    topic->setMinimumContentsLength(8);
    topic->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(topic, &QComboBox::activated, this, [change, topic] {
        change([topic](viewmodels::ReferralDraft& r) { r.topic = topic->currentData().toString(); });
    });
    auto* status = new QComboBox(m_sections);
    for (const auto& [value, key] : base::EnumKeys<domain::ReferralStatus>::entries) {
        if (referral.id == 0 || domain::canBecome(referral.status, value))
            status->addItem(domain::label(value, m_file.language()), QString(key));
    }
    status->setCurrentIndex(status->findData(QString(base::keyOf(referral.status))));
    status->setMinimumContentsLength(8);
    status->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(status, &QComboBox::activated, this, [this, change, status, place] {
        m_form.touch(FormField::ReferralReason, place);
        const auto value = base::fromKey<domain::ReferralStatus>(status->currentData().toString());
        change([value](viewmodels::ReferralDraft& r) { r.status = value.value_or(r.status); });
    });
    // Below each other: the longer labels of both take the whole width.
    section->addWidget(new widgets::Field(tr("Topic"), topic, false, m_sections));
    section->addWidget(new widgets::Field(tr("Status"), status, false, m_sections));
    auto* reason = new QComboBox(m_sections);
    reason->addItem(QString(), QString());
    for (const domain::CodeEntry& entry : m_file.facts().labels.entries(domain::CodeList::ReferralReason))
        reason->addItem(entry.label(m_file.language()), entry.key);
    reason->setCurrentIndex(std::max(0, reason->findData(referral.reason)));
    connect(reason, &QComboBox::activated, this, [change, reason] {
        change([reason](viewmodels::ReferralDraft& r) { r.reason = reason->currentData().toString(); });
    });
    auto* reasonField = new widgets::Field(tr("Reason"), reason, true, m_sections);
    m_checked.push_back({FormField::ReferralReason, place, reasonField});
    section->addWidget(reasonField);
    widgets::Field* outcome = lineField(tr("Outcome"), referral.outcome, [change](const QString& words) {
        change([&](viewmodels::ReferralDraft& r) { r.outcome = words; });
    });
    section->addWidget(outcome);
    m_referrals.push_back({stale, reasonField, outcome});
    addConsent(section, place);
}

void SessionSide::showReferral(int place)
{
    const ReferralParts& parts = m_referrals[std::size_t(place)];
    const domain::ReferralStatus status = m_form.draft().referrals[std::size_t(place)].status;
    parts.reason->setVisible(status == domain::ReferralStatus::Failed);
    parts.outcome->setVisible(!domain::isOpen(status));
    const std::optional<viewmodels::PartyFacts> facts = m_form.targetFacts(place);
    const bool stale = facts && facts->stale;
    parts.stale->setText(stale ? viewmodels::lastChecked(*facts, m_file.locale()) : QString());
    parts.stale->setVisible(stale);
}

void SessionSide::addConsent(QVBoxLayout* section, int place)
{
    const viewmodels::ReferralDraft referral = m_form.draft().referrals[std::size_t(place)];
    section->addWidget(new widgets::Label(tr("Passing data on"), widgets::TextRole::Label, m_sections));
    auto* yes = new QRadioButton(tr("The client agreed: data may be passed on"), m_sections);
    auto* no = new QRadioButton(tr("No consent: address given by word only"), m_sections);
    auto* group = new QButtonGroup(m_sections);
    group->addButton(yes);
    group->addButton(no);
    (referral.consent ? yes : no)->setChecked(true);
    connect(yes, &QRadioButton::toggled, this, [this, place](bool on) {
        m_form.change([&](SessionDraft& draft) { draft.referrals[std::size_t(place)].consent = on; });
    });
    section->addSpacing(2);
    section->addWidget(yes);
    section->addSpacing(widgets::kSpace4);
    section->addWidget(no);
    section->addSpacing(widgets::kSpace12);
    widgets::Field* back =
        dayField(tr("Ask again on"), referral.checkBackOn.value_or(QDate()), FormField::CheckBack, place,
                 [this, place](QDate day, const QString& words) {
                     m_form.change([&](SessionDraft& draft) {
                         auto& checkBackOn = draft.referrals[std::size_t(place)].checkBackOn;
                         checkBackOn.reset();
                         if (!words.isEmpty())
                             checkBackOn = day;
                     });
                 });
    auto* hint = new widgets::Label(tr("goes into the follow-ups"), widgets::TextRole::Second, m_sections);
    hint->setElided(true);
    section->addWidget(new widgets::FieldRow({back, hint}, hint, m_sections));
}

widgets::Field* SessionSide::dayField(const QString& label, QDate day, FormField field, int place,
                                      std::function<void(QDate, const QString&)> edit, bool required)
{
    auto* control = new widgets::DayEdit([this] { return m_file.surroundings().today(); }, m_sections);
    control->setDay(day);
    connect(control, &widgets::DayEdit::dayEdited, this,
            [control, edit](QDate edited) { edit(edited, control->words()); });
    connect(control, &QLineEdit::editingFinished, this, [this, field, place] { m_form.touch(field, place); });
    auto* shown = new widgets::Field(label, control, required, m_sections);
    m_checked.push_back({field, place, shown});
    return shown;
}

void SessionSide::addFollowUpSection(int place)
{
    const viewmodels::FollowUpDraft followUp = m_form.draft().followUps[std::size_t(place)];
    QVBoxLayout* section = addSection(tr("Follow-up"), tr("Take the follow-up away"), [this, place] {
        m_form.change(
            [place](SessionDraft& draft) { draft.followUps.erase(draft.followUps.begin() + place); });
    });
    widgets::Field* dueField = dayField(
        tr("Due"), followUp.due, FormField::FollowUpDue, place,
        [this, place](QDate day, const QString&) {
            m_form.change([&](SessionDraft& draft) { draft.followUps[std::size_t(place)].due = day; });
        },
        true);
    auto* due = static_cast<widgets::DayEdit*>(dueField->control());
    m_lastDue = due;
    auto* row = new widgets::FieldRow({dueField}, nullptr, m_sections);
    const std::pair<QString, int> soon[] = {{tr("tomorrow"), 1}, {tr("1 week"), 7}, {tr("1 month"), 30}};
    for (const auto& [words, days] : soon) {
        auto* button = new widgets::Button(words, widgets::Button::Kind::Link, {}, m_sections);
        connect(button, &QAbstractButton::clicked, this,
                [this, due, days = days] { due->chooseDay(m_file.surroundings().today().addDays(days)); });
        static_cast<QHBoxLayout*>(row->layout())->insertWidget(row->layout()->count() - 1, button);
    }
    section->addWidget(row);
    section->addWidget(lineField(tr("What"), followUp.words, [this, place](const QString& words) {
        m_form.change([&](SessionDraft& draft) { draft.followUps[std::size_t(place)].words = words; });
    }));
}

void SessionSide::addReferral()
{
    m_form.addReferral();
    enter(m_lastTarget);
}

void SessionSide::addFollowUp()
{
    m_form.addFollowUp();
    enter(m_lastDue);
}

void SessionSide::enter(QWidget* field)
{
    field->setFocus(Qt::OtherFocusReason);
    // Once it is laid out; a moment later it may be gone again.
    QTimer::singleShot(0, field, [this, field] {
        for (const Section& section : m_shown) {
            if (section.box->isAncestorOf(field))
                widgets::reveal(section.box);
        }
        widgets::reveal(field);
    });
}

void SessionSide::touchAll()
{
    for (const Checked& checked : std::vector(m_checked))
        m_form.touch(checked.field, checked.place);
}

} // namespace spoton::pages
