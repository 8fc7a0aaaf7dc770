// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/session_side.h"

#include "pages/session_sections.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/reveal.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using spoton::viewmodels::Party;
using spoton::viewmodels::SessionDraft;
using spoton::viewmodels::SessionForm;

namespace spoton::pages {
namespace {

constexpr int kWidth = 392;

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
    shape.organisation = draft.organisation && draft.organisation->isOpen();
    for (const Party& contact : draft.contacts)
        shape.contacts.push_back(contact.isOpen());
    shape.referrals = int(draft.referrals.size());
    shape.followUps = int(draft.followUps.size());
    return shape;
}

void SessionSide::showAll()
{
    // Who is typing here goes on in the same field, unless a section has gone with what was recorded by now.
    QWidget* focus = QApplication::focusWidget();
    const auto section =
        std::ranges::find_if(m_shown, [&](auto* shown) { return shown->isAncestorOf(focus); });
    const SideSection* before = section == m_shown.end() ? nullptr : *section;
    const auto field = before ? before->findChildren<QLineEdit*>().indexOf(focus) : -1;
    const int cursor = field < 0 ? 0 : qobject_cast<QLineEdit*>(focus)->cursorPosition();
    rebuild();
    for (const SideSection* shown : m_shown) {
        if (field < 0 || !shown->isSameAs(*before))
            continue;
        QLineEdit* line = shown->findChildren<QLineEdit*>().value(field);
        line->setFocus(Qt::OtherFocusReason);
        line->setCursorPosition(cursor);
    }
    showConsequences();
}

void SessionSide::showConsequences()
{
    if (shape() != m_shape)
        rebuild();
    for (SideSection* section : m_shown)
        section->showConsequences();
    m_counts->setText(m_form.countsAs().words);
    m_because->setText(m_form.countsAs().because);
}

void SessionSide::rebuild()
{
    m_shape = shape();
    m_shown.clear();
    QWidget* old = m_sections;
    auto* sections = new widgets::Ground(widgets::Ground::Colour::Window);
    m_sections = sections;
    m_layout = new QVBoxLayout(sections);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    if (m_shape.organisation)
        addSection(new OrganisationSection(m_file, m_form, sections));
    for (int i = 0; i < int(m_shape.contacts.size()); ++i) {
        if (m_shape.contacts[std::size_t(i)])
            addSection(new ContactSection(m_file, m_form, i, sections));
    }
    for (int i = 0; i < m_shape.referrals; ++i)
        addSection(new ReferralSection(m_file, m_form, i, sections));
    for (int i = 0; i < m_shape.followUps; ++i)
        addSection(new FollowUpSection(m_file, m_form, i, sections));
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
    for (const SideSection* section : m_shown) {
        const std::vector<QWidget*> stops = section->controls();
        controls.insert(controls.end(), stops.begin(), stops.end());
    }
    controls.insert(controls.end(), m_adds.begin(), m_adds.end());
    return controls;
}

void SessionSide::addSection(SideSection* section)
{
    m_layout->addWidget(section);
    m_shown.push_back(section);
    m_layout->addWidget(new widgets::Line(Qt::Horizontal, m_sections));
}

void SessionSide::addReferral()
{
    if (const int place = m_form.addReferral(); place >= 0)
        goToReferral(place);
}

void SessionSide::goToReferral(int place)
{
    enter(m_shown[m_shown.size() - std::size_t(m_shape.followUps + m_shape.referrals - place)]);
}

void SessionSide::addFollowUp()
{
    if (const int place = m_form.addFollowUp(); place >= 0)
        enter(m_shown[m_shown.size() - std::size_t(m_shape.followUps - place)]);
}

void SessionSide::enter(SideSection* section)
{
    section->first()->setFocus(Qt::OtherFocusReason);
    // Once it is laid out; a moment later it may be gone again.
    QTimer::singleShot(0, section, [section] {
        widgets::reveal(section);
        widgets::reveal(section->first());
    });
}

void SessionSide::touchAll()
{
    for (SideSection* section : std::vector(m_shown))
        section->touchAll();
}

} // namespace spoton::pages
