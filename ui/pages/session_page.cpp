// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/session_page.h"

#include "domain/words.h"
#include "pages/session_fields.h"
#include "pages/session_footer.h"
#include "pages/session_side.h"
#include "text/sentences.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/reveal.h"
#include "widgets/type_ahead.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using spoton::viewmodels::SessionDraft;
using spoton::widgets::Button;

namespace spoton::pages {
namespace {

constexpr int kBesideFrom = 1000; ///< of the page; below it the side panel is under the fields
constexpr int kNarrowBelow = 760;

} // namespace

SessionPage::SessionPage(viewmodels::OpenFile& file, QWidget* parent)
    : Page(tr("New session"), parent), m_file(file), m_form(file),
      m_fields(new SessionFields(file, m_form, this)), m_side(new SessionSide(file, m_form, this)),
      m_scroll(new QScrollArea(this)), m_upright(new widgets::Line(Qt::Vertical, this)),
      m_level(new widgets::Line(Qt::Horizontal, this)), m_tag(new widgets::TagLabel({}, this)),
      m_state(new QComboBox(this)), m_footer(new SessionFooter(file, m_form, this)),
      m_typeAhead(new widgets::TypeAhead(this))
{
    makeHeader();
    body()->addWidget(new widgets::Line(Qt::Horizontal, this));
    makeMiddle();
    makeFooter();
    makeShortcuts();
    arrange();

    connect(&m_form, &viewmodels::SessionForm::started, this, &SessionPage::showAll);
    connect(&m_form, &viewmodels::SessionForm::changed, this, &SessionPage::showState);
    connect(&m_form, &viewmodels::SessionForm::keepTried, m_footer, &SessionFooter::showState);
    connect(&m_form, &viewmodels::SessionForm::clientLeftOut, this, [this] {
        Q_EMIT said(tr("Something is being written here already: save or discard it first."));
    });
    connect(&m_form, &viewmodels::SessionForm::gone, this, [this](const base::Error& why) {
        m_open = false;
        if (!isVisible())
            return;
        Q_EMIT closed(0);
        Q_EMIT said(why.kind == base::ErrorKind::NotFound ? tr("This session has been deleted.")
                                                          : text::sentence(why));
    });
    connect(&file, &viewmodels::OpenFile::changed, this, [this] {
        // Someone took back what is shown here.
        if (m_open)
            m_form.readAgain();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!now || !isAncestorOf(now))
            return;
        // With its label and what is wrong with it.
        for (QWidget* around = now; around != this; around = around->parentWidget()) {
            if (qobject_cast<widgets::Field*>(around))
                widgets::reveal(around);
        }
        widgets::reveal(now);
    });
}

void SessionPage::makeHeader()
{
    addHeaderWidget(m_tag);
    m_state->setAccessibleName(tr("State"));
    for (const auto& [state, key] : base::EnumKeys<domain::SessionState>::entries)
        m_state->addItem(domain::label(state, m_file.language()), QString(key));
    connect(m_state, &QComboBox::activated, this, [this] {
        m_form.change([this](SessionDraft& draft) {
            draft.state =
                base::fromKey<domain::SessionState>(m_state->currentData().toString()).value_or(draft.state);
        });
    });
    addHeaderWidget(m_state);
    const QKeySequence stateKey(Qt::ALT | Qt::Key_Z);
    m_state->setToolTip(tr("State (%1)").arg(stateKey.toString(QKeySequence::NativeText)));
    connect(new QShortcut(stateKey, this), &QShortcut::activated, m_state,
            [this] { m_state->setFocus(Qt::ShortcutFocusReason); });
    m_away = new Button(tr("Close"), Button::Kind::Quiet, {}, this);
    m_away->setAccessibleName(tr("Close"));
    connect(m_away, &QAbstractButton::clicked, this, &SessionPage::close);
    addHeaderWidget(m_away);
}

void SessionPage::makeMiddle()
{
    auto* content = new widgets::Ground(widgets::Ground::Colour::Window);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_fields, 1);
    column->addWidget(m_level);
    m_under = new QHBoxLayout;
    column->addLayout(m_under);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_beside = new QHBoxLayout;
    m_beside->setSpacing(0);
    m_beside->addWidget(m_scroll, 1);
    m_beside->addWidget(m_upright);
    body()->addLayout(m_beside, 1);
}

void SessionPage::makeFooter()
{
    connect(m_footer, &SessionFooter::saveRequested, this, &SessionPage::save);
    connect(m_footer, &SessionFooter::discardRequested, this, [this] {
        if (m_form.isSaving())
            return;
        m_form.discard([this, form = *editing()](const std::optional<QJsonObject>& typed) {
            m_open = false;
            Q_EMIT closed(0);
            if (typed)
                Q_EMIT discarded(tr("What was typed is discarded."), form, *typed);
        });
    });
    body()->addWidget(m_footer);
}

void SessionPage::makeShortcuts()
{
    const auto shortcut = [this](const QKeySequence& key, auto call) {
        auto* made = new QShortcut(key, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, call);
    };
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        shortcut(QKeySequence(int(Qt::CTRL) | enter), [this] { save(false); });
        shortcut(QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | enter), [this] { save(true); });
    }
    shortcut(QKeySequence(Qt::Key_Escape), [this] { close(); });
}

void SessionPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void SessionPage::arrange()
{
    if (const bool stacked = width() < kBesideFrom; m_stacked != stacked) {
        m_stacked = stacked;
        const QPointer<QWidget> focus = QApplication::focusWidget();
        m_side->setUnder(stacked);
        (stacked ? m_under : m_beside)->addWidget(m_side);
        m_upright->setVisible(!stacked);
        m_level->setVisible(stacked);
        orderTabs();
        if (focus && isAncestorOf(focus))
            focus->setFocus(Qt::OtherFocusReason);
    }
    m_fields->fit(*m_stacked ? width() : width() - m_side->minimumWidth());
    if (const bool narrow = width() < kNarrowBelow; m_narrow != narrow) {
        m_narrow = narrow;
        m_footer->setNarrow(narrow);
        // Words before their keys, where there is no room for both.
        m_away->showKey(narrow ? QKeySequence() : QKeySequence(Qt::Key_Escape));
        showState();
    }
}

void SessionPage::orderTabs()
{
    std::vector<QWidget*> stops;
    const auto add = [&](const QWidget* widget) {
        if (widget->focusPolicy() != Qt::NoFocus && !widget->focusProxy() && widget->window() == window())
            stops.push_back(const_cast<QWidget*>(widget));
    };
    const auto addAll = [&](const std::vector<QWidget*>& controls) {
        for (const QWidget* control : controls) {
            add(control);
            for (const QWidget* part : control->findChildren<QWidget*>())
                add(part);
        }
    };
    addAll(m_fields->controls());
    addAll(m_side->controls());
    addAll(m_footer->controls());
    addAll({m_state, m_away});
    for (std::size_t i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void SessionPage::arrive(qint64 record)
{
    m_sought = {};
    if (m_form.isSaving()) {
        m_next = record;
        m_typeAhead->hold();
        return;
    }
    if (m_open && m_form.isTouched() && record == m_form.draft().id) {
        m_fields->focusFirst();
        m_typeAhead->release();
        return;
    }
    const auto start = [this, record] {
        m_open = true;
        m_fields->focusFirst(); // before: what has the focus stays as it is
        if (record)
            m_form.startFrom({record});
        else
            m_form.startNew();
        m_typeAhead->release();
    };
    if (!m_open || !m_form.isTouched())
        return start();
    // What was being written is kept as the draft it is.
    m_form.keep([this, start](const base::Done& kept) {
        if (kept)
            return start();
        Q_EMIT said(tr("What is being written here could not be kept: save or discard it first."));
        m_typeAhead->release();
    });
}

void SessionPage::openForm(const viewmodels::Destination& form)
{
    arrive(form.record);
}

void SessionPage::goToReferral(domain::ReferralId id)
{
    m_sought = id;
    goToSought();
}

void SessionPage::goToSought()
{
    const auto& referrals = m_form.draft().referrals;
    const auto found = std::ranges::find(referrals, m_sought.value, &viewmodels::ReferralDraft::id);
    if (!m_sought || found == referrals.end())
        return;
    m_sought = {};
    m_side->goToReferral(int(found - referrals.begin()));
}

void SessionPage::chooseClient(const viewmodels::Destination& client)
{
    m_form.chooseClient(client);
}

std::optional<viewmodels::Destination> SessionPage::editing() const
{
    if (!m_open)
        return {};
    return viewmodels::Destination{viewmodels::Area::SessionForm, m_form.draft().id};
}

void SessionPage::keepDraft(std::function<void(const base::Done&)> then)
{
    if (m_open)
        m_form.keep(std::move(then));
    else
        then({});
}

void SessionPage::showAll()
{
    m_fields->showAll();
    m_side->showAll();
    showState();
    goToSought();
}

void SessionPage::showState()
{
    setTitle(m_form.isNew() ? tr("New session") : tr("Change session"));
    m_state->setCurrentIndex(m_state->findData(QString(base::keyOf(m_form.draft().state))));
    const auto& restored = m_form.keeper().restoredFrom();
    // A narrow page says it in the footer.
    m_tag->setTag({m_narrow.value_or(false) ? QString() : m_footer->draftWords(),
                   restored ? viewmodels::Tone::Warning : viewmodels::Tone::Plain});
    m_fields->showConsequences();
    m_side->showConsequences();
    m_footer->showState();
    orderTabs();
}

void SessionPage::save(bool next)
{
    if (m_form.isSaving())
        return;
    if (!m_form.canSave()) {
        m_fields->touchAll();
        m_side->touchAll();
        m_footer->stress(true);
        return;
    }
    m_footer->stress(false);
    m_next.reset();
    if (next) {
        m_next = 0;
        m_typeAhead->hold();
    }
    m_form.save([this](const base::Result<domain::SessionId>& id) { goOnAfterSaving(id); });
}

void SessionPage::goOnAfterSaving(const base::Result<domain::SessionId>& saved)
{
    const std::optional<qint64> next = std::exchange(m_next, {});
    const bool more = m_form.isTouched(); // something was typed since, which is not saved yet
    if (!saved)
        Q_EMIT said(text::sentence(saved.error()));
    else if (!more)
        m_open = false;
    if (saved && next && isVisible())
        return arrive(*next);
    if (saved && !more && isVisible()) // else one has gone on elsewhere
        Q_EMIT closed(saved->value);
    m_typeAhead->release();
}

void SessionPage::close()
{
    if (m_form.isSaving())
        return;
    // Nothing is lost: what was typed comes back with the next new session.
    m_form.keep([this](const base::Done& kept) {
        if (!kept && !m_file.facts().readOnly) {
            Q_EMIT said(tr("What is being written here could not be kept: save or discard it first."));
            return;
        }
        const bool draft = kept && m_form.isTouched();
        m_open = false;
        Q_EMIT closed(0);
        if (draft)
            Q_EMIT said(m_form.isNew()
                            ? tr("The draft is kept and comes back with the next new session.")
                            : tr("The draft is kept and comes back when this session is changed again."));
    });
}

} // namespace spoton::pages
