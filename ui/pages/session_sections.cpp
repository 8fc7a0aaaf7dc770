// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/session_sections.h"

#include "domain/validation.h"
#include "domain/words.h"
#include "pages/choices.h"
#include "pages/party_field.h"
#include "widgets/button.h"
#include "widgets/day_edit.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using spoton::viewmodels::FormField;
using spoton::viewmodels::Party;
using spoton::viewmodels::ReferralDraft;
using spoton::viewmodels::SessionDraft;

namespace spoton::pages {

namespace {

/// Of an organisation.
QComboBox* kindBox(const domain::Code& current, const viewmodels::OpenFile& file,
                   const std::function<void(const domain::Code&)>& choose)
{
    auto* kind = new QComboBox;
    fillCodes(kind, file, domain::CodeList::OrganisationKind);
    showCode(kind, file, domain::CodeList::OrganisationKind, current);
    QObject::connect(kind, &QComboBox::activated, kind,
                     [choose, kind] { choose(kind->currentData().toString()); });
    return kind;
}

} // namespace

OrganisationSection::OrganisationSection(viewmodels::OpenFile& file, viewmodels::SessionForm& form,
                                         QWidget* parent)
    : SideSection(file, form, 0, parent)
{
    const Party& party = *form.draft().organisation;
    setHead(party.isFresh() ? tr("New organisation") : tr("Organisation"),
            party.isFresh() ? tr("Do not create the organisation") : tr("Take the organisation away"),
            [&form] { form.clearOrganisation(); });
    auto* name = lineField(tr("Name"), party.name, [&form](const QString& words) {
        form.change([&](SessionDraft& draft) { draft.organisation->name = words; });
    });
    check(FormField::Organisation, name);
    fields()->addWidget(name);
    auto* kind = kindBox(party.kind, file, [&form](const domain::Code& chosen) {
        form.change([&](SessionDraft& draft) { draft.organisation->kind = chosen; });
    });
    fields()->addWidget(new widgets::Field(tr("Kind"), kind, false, this));
    fields()->addWidget(addressRow(party, FormField::OrganisationPostalCode,
                                   [](SessionDraft& draft) -> Party& { return *draft.organisation; }));
}

ContactSection::ContactSection(viewmodels::OpenFile& file, viewmodels::SessionForm& form, int place,
                               QWidget* parent)
    : SideSection(file, form, place, parent)
{
    const Party party = form.draft().contacts[std::size_t(place)];
    const auto of = [place](SessionDraft& draft) -> Party& {
        return draft.contacts[std::size_t(place)];
    };
    const auto edit = [&form, of](QString Party::*member) {
        return [&form, of, member](const QString& words) {
            form.change([&](SessionDraft& draft) { of(draft).*member = words; });
        };
    };
    setHead(party.isFresh() ? tr("New contact") : tr("Contact"),
            party.isFresh() ? tr("Do not create the contact") : tr("Take the contact away"),
            [&form, place] { form.removeContact(place); });
    auto* given = lineField(tr("Given name"), party.givenName, edit(&Party::givenName));
    check(FormField::Contact, given);
    fields()->addLayout(
        rowOf(given, lineField(tr("Family name"), party.familyName, edit(&Party::familyName))));
    fields()->addLayout(rowOf(lineField(tr("Phone"), party.phone, edit(&Party::phone)),
                              lineField(tr("E-mail"), party.email, edit(&Party::email))));
    fields()->addWidget(addressRow(party, FormField::ContactPostalCode, of));
}

ReferralSection::ReferralSection(viewmodels::OpenFile& file, viewmodels::SessionForm& form, int place,
                                 QWidget* parent)
    : SideSection(file, form, place, parent)
{
    setHead(tr("Referral"), tr("Take the referral away"), [&form, place] { form.removeReferral(place); });
    addTarget();
    addTopic();
    addStatus();
    addConsent();
}

const ReferralDraft& ReferralSection::referral() const
{
    return form().draft().referrals[std::size_t(place())];
}

void ReferralSection::change(const std::function<void(ReferralDraft&)>& edit)
{
    form().change([&](SessionDraft& draft) { edit(draft.referrals[std::size_t(place())]); });
}

QWidget* ReferralSection::first() const
{
    return m_target;
}

/// As wide as there is room, whatever its entries say.
QComboBox* ReferralSection::box()
{
    auto* made = new QComboBox(this);
    made->setMinimumContentsLength(8);
    made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return made;
}

void ReferralSection::addTarget()
{
    m_target = new OrganisationField(this);
    auto* shown = new widgets::Field(tr("Referred to"), m_target, true, this);
    m_target->bind(file(), viewmodels::Sought::Organisations);
    m_target->show(referral().target, {}, domain::District::Unknown);
    auto* kind = kindBox(referral().target ? referral().target->kind : domain::Code(), file(),
                         [this](const domain::Code& chosen) {
                             change([&](ReferralDraft& changed) {
                                 if (changed.target)
                                     changed.target->kind = chosen;
                             });
                         });
    connect(m_target, &OrganisationField::chosen, this, [this, kind](const Party& party) {
        showCode(kind, file(), domain::CodeList::OrganisationKind, party.kind);
        form().chooseTarget(place(), party);
        m_target->show(referral().target, {}, domain::District::Unknown);
    });
    connect(m_target, &OrganisationField::cleared, this,
            [this] { change([](ReferralDraft& changed) { changed.target.reset(); }); });
    connect(m_target, &OrganisationField::left, this,
            [this] { form().touch(FormField::ReferralTarget, place()); });
    check(FormField::ReferralTarget, shown);
    fields()->addWidget(shown);
    m_newKind = new widgets::Field(tr("New organisation, kind"), kind, false, this);
    fields()->addWidget(m_newKind);
    m_stale = new widgets::Label({}, widgets::TextRole::Second, this);
    m_stale->setTone(viewmodels::Tone::Stale);
    fields()->addWidget(m_stale);
}

void ReferralSection::addTopic()
{
    QComboBox* topic = box();
    fillCodes(topic, file(), domain::CodeList::Topic);
    showCode(topic, file(), domain::CodeList::Topic, referral().topic);
    connect(topic, &QComboBox::activated, this, [this, topic] {
        change([topic](ReferralDraft& changed) { changed.topic = topic->currentData().toString(); });
    });
    fields()->addWidget(new widgets::Field(tr("Topic"), topic, false, this));
}

void ReferralSection::addStatus()
{
    QComboBox* status = box();
    for (const auto& [value, key] : base::EnumKeys<domain::ReferralStatus>::entries)
        status->addItem(domain::label(value, file().language()), QString(key));
    status->setCurrentIndex(status->findData(QString(base::keyOf(referral().status))));
    connect(status, &QComboBox::activated, this, [this, status] {
        form().touch(FormField::ReferralReason, place());
        const auto value = base::fromKey<domain::ReferralStatus>(status->currentData().toString());
        change([value](ReferralDraft& changed) { changed.status = value.value_or(changed.status); });
    });
    // Below the topic: the longer labels of both take the whole width.
    fields()->addWidget(new widgets::Field(tr("Status"), status, false, this));
    auto* reason = new QComboBox(this);
    fillCodes(reason, file(), domain::CodeList::ReferralReason);
    showCode(reason, file(), domain::CodeList::ReferralReason, referral().reason);
    connect(reason, &QComboBox::activated, this, [this, reason] {
        change([reason](ReferralDraft& changed) { changed.reason = reason->currentData().toString(); });
    });
    m_reason = new widgets::Field(tr("Reason"), reason, true, this);
    check(FormField::ReferralReason, m_reason);
    fields()->addWidget(m_reason);
    m_outcome = lineField(tr("Outcome"), referral().outcome, [this](const QString& words) {
        change([&](ReferralDraft& changed) { changed.outcome = words; });
    });
    fields()->addWidget(m_outcome);
}

void ReferralSection::addConsent()
{
    fields()->addWidget(new widgets::Label(tr("Passing data on"), widgets::TextRole::Label, this));
    auto* yes = new QRadioButton(tr("The client agreed: data may be passed on"), this);
    auto* no = new QRadioButton(tr("No consent: address given by word only"), this);
    auto* group = new QButtonGroup(this);
    group->addButton(yes);
    group->addButton(no);
    (referral().consent ? yes : no)->setChecked(true);
    // Tab stops at the one that is checked; Qt sees to that only once one has had the focus.
    (referral().consent ? no : yes)->setFocusPolicy(Qt::ClickFocus);
    connect(yes, &QRadioButton::toggled, this,
            [this](bool on) { change([on](ReferralDraft& changed) { changed.consent = on; }); });
    fields()->addSpacing(2);
    fields()->addWidget(yes);
    fields()->addSpacing(widgets::kSpace4);
    fields()->addWidget(no);
    fields()->addSpacing(widgets::kSpace12);
    widgets::Field* back = dayField(tr("Ask again on"), referral().checkBackOn.value_or(QDate()),
                                    FormField::CheckBack, [this](QDate day, const QString& words) {
                                        change([&](ReferralDraft& changed) {
                                            changed.checkBackOn.reset();
                                            if (!words.isEmpty())
                                                changed.checkBackOn = day;
                                        });
                                    });
    m_later = new widgets::Label({}, widgets::TextRole::Second, this);
    m_later->setElided(true);
    fields()->addWidget(new widgets::FieldRow({back, m_later}, m_later, this));
}

void ReferralSection::showConsequences()
{
    SideSection::showConsequences();
    m_newKind->setVisible(referral().target && referral().target->isFresh());
    m_reason->setVisible(referral().status == domain::ReferralStatus::Failed);
    m_outcome->setVisible(!domain::isOpen(referral().status) || !referral().outcome.isEmpty());
    m_later->setText(domain::isOpen(referral().status) ? tr("goes into the follow-ups") : QString());
    const std::optional<viewmodels::PartyFacts> facts = form().parties().target(place());
    const bool stale = facts && facts->stale;
    m_stale->setText(stale ? viewmodels::lastChecked(*facts, file().locale()) : QString());
    m_stale->setVisible(stale);
}

FollowUpSection::FollowUpSection(viewmodels::OpenFile& file, viewmodels::SessionForm& form, int place,
                                 QWidget* parent)
    : SideSection(file, form, place, parent)
{
    const viewmodels::FollowUpDraft followUp = form.draft().followUps[std::size_t(place)];
    setHead(tr("Follow-up"), tr("Take the follow-up away"), [&form, place] { form.removeFollowUp(place); });
    widgets::Field* dueField = dayField(
        tr("Due"), followUp.due, FormField::FollowUpDue,
        [&form, place](QDate day, const QString&) {
            form.change([&](SessionDraft& draft) { draft.followUps[std::size_t(place)].due = day; });
        },
        true);
    auto* due = static_cast<widgets::DayEdit*>(dueField->control());
    m_due = due;
    auto* row = new widgets::FieldRow({dueField}, nullptr, this);
    const std::pair<QString, int> soon[] = {{tr("tomorrow"), 1}, {tr("1 week"), 7}, {tr("1 month"), 30}};
    for (const auto& [words, days] : soon) {
        auto* button = new widgets::Button(words, widgets::Button::Kind::Link, {}, this);
        connect(button, &QAbstractButton::clicked, this,
                [&file, due, days = days] { due->chooseDay(file.surroundings().today().addDays(days)); });
        static_cast<QHBoxLayout*>(row->layout())->insertWidget(row->layout()->count() - 1, button);
    }
    fields()->addWidget(row);
    fields()->addWidget(lineField(tr("What"), followUp.words, [&form, place](const QString& words) {
        form.change([&](SessionDraft& draft) { draft.followUps[std::size_t(place)].words = words; });
    }));
}

} // namespace spoton::pages
