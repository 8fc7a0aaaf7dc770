// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/session_page.h"

#include "domain/words.h"
#include "pages/session_fields.h"
#include "pages/session_side.h"
#include "text/sentences.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using spoton::viewmodels::SessionDraft;
using spoton::widgets::Button;

namespace spoton::pages {

SessionPage::SessionPage(viewmodels::OpenFile& file, QWidget* parent)
    : Page(tr("New session"), parent), m_file(file), m_form(file),
      m_fields(new SessionFields(file, m_form, this)), m_side(new SessionSide(file, m_form, this)),
      m_tag(new widgets::TagLabel({}, this)), m_state(new QComboBox(this))
{
    addHeaderWidget(m_tag);
    m_state->setAccessibleName(tr("State"));
    for (const auto& [state, key] : base::EnumKeys<domain::SessionState>::entries)
        m_state->addItem(domain::label(state, file.language()), QString(key));
    connect(m_state, &QComboBox::activated, this, [this] {
        m_form.change([this](SessionDraft& draft) {
            draft.state =
                base::fromKey<domain::SessionState>(m_state->currentData().toString()).value_or(draft.state);
        });
    });
    addHeaderWidget(m_state);
    auto* away = new Button(tr("Close"), Button::Kind::Quiet, {}, this);
    away->showKey(QKeySequence(Qt::Key_Escape));
    away->setAccessibleName(tr("Close"));
    connect(away, &QAbstractButton::clicked, this, &SessionPage::close);
    addHeaderWidget(away);

    body()->addWidget(new widgets::Line(Qt::Horizontal, this));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_fields, 1);
    middle->addWidget(new widgets::Line(Qt::Vertical, this));
    middle->addWidget(m_side);
    body()->addLayout(middle, 1);
    body()->addWidget(makeFooter());

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

    connect(&m_form, &viewmodels::SessionForm::started, this, &SessionPage::showAll);
    connect(&m_form, &viewmodels::SessionForm::changed, this, &SessionPage::showState);
    connect(&m_form, &viewmodels::SessionForm::kept, this, &SessionPage::showFooter);
    connect(&m_form, &viewmodels::SessionForm::clientLeftOut, this, [this] {
        Q_EMIT said(tr("Something is being written here already: save or discard it first."));
    });
    connect(&file, &viewmodels::OpenFile::changed, this, [this] {
        // Someone took back what is shown here.
        if (m_open && !m_form.isNew() && !m_form.isTouched())
            m_form.startFrom({m_form.draft().id});
    });
}

QWidget* SessionPage::makeFooter()
{
    auto* footer = new widgets::Ground(widgets::Ground::Colour::Surface, Qt::TopEdge, this);
    footer->setFixedHeight(widgets::kFooterHeight);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(widgets::kSpace24, 0, widgets::kSpace24, 0);
    row->setSpacing(widgets::kSpace12);
    m_kept = new widgets::Label({}, widgets::TextRole::Second, footer);
    m_reason = new widgets::Label({}, widgets::TextRole::Second, footer);
    m_reason->setElided(true);
    row->addWidget(m_kept);
    row->addWidget(m_reason, 1);
    auto* discard = new Button(tr("Discard"), Button::Kind::Quiet, {}, footer);
    connect(discard, &QAbstractButton::clicked, this, [this] {
        m_form.discard([this] {
            m_open = false;
            Q_EMIT closed();
            Q_EMIT said(tr("The draft is discarded."));
        });
    });
    row->addWidget(discard);
    m_saveNext = new Button(tr("Save and next"), Button::Kind::Outlined, {}, footer);
    m_saveNext->showKey(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    connect(m_saveNext, &QAbstractButton::clicked, this, [this] { save(true); });
    row->addWidget(m_saveNext);
    m_save = new Button(tr("Save"), Button::Kind::Primary, {}, footer);
    m_save->showKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_save, &QAbstractButton::clicked, this, [this] { save(false); });
    row->addWidget(m_save);
    return footer;
}

void SessionPage::arrive(qint64 record)
{
    if (m_open && m_form.isTouched() && record == m_form.draft().id) {
        m_fields->focusFirst();
        return;
    }
    const auto start = [this, record] {
        m_open = true;
        if (record)
            m_form.startFrom({record});
        else
            m_form.startNew();
        m_fields->focusFirst();
    };
    // What was being written is kept as the draft it is.
    if (m_open && m_form.isTouched())
        m_form.keep(start);
    else
        start();
}

void SessionPage::chooseClient(const viewmodels::Destination& client)
{
    if (client.area == viewmodels::Area::Organisations)
        m_form.chooseClient(domain::OrganisationId{client.record});
    else
        m_form.chooseClient(domain::ContactId{client.record});
}

std::optional<viewmodels::Destination> SessionPage::draft() const
{
    if (!m_open || !m_form.isTouched())
        return {};
    return viewmodels::Destination{viewmodels::Area::SessionForm, m_form.draft().id};
}

void SessionPage::keepDraft(std::function<void()> then)
{
    if (m_open)
        m_form.keep(std::move(then));
    else
        then();
}

void SessionPage::showAll()
{
    m_fields->showAll();
    m_side->showAll();
    showState();
}

void SessionPage::showState()
{
    setTitle(m_form.isNew() ? tr("New session") : tr("Change session"));
    m_state->setCurrentIndex(m_state->findData(QString(base::keyOf(m_form.draft().state))));
    const auto& restored = m_form.restoredFrom();
    m_tag->setTag(
        {restored
             ? tr("Draft of %1").arg(m_file.locale().toString(restored->toLocalTime(), QLocale::ShortFormat))
         : m_form.isTouched() ? tr("Draft")
                              : QString(),
         restored ? viewmodels::Tone::Warning : viewmodels::Tone::Plain});
    m_fields->showConsequences();
    m_side->showConsequences();
    showFooter();
}

void SessionPage::showFooter()
{
    const auto& kept = m_form.keptAt();
    m_kept->setText(kept && m_form.isTouched()
                        ? tr("Draft kept at %1")
                              .arg(m_file.locale().toString(kept->toLocalTime().time(), QLocale::ShortFormat))
                        : QString());
    m_kept->setVisible(!m_kept->text().isEmpty());
    const QString reason = m_form.blockedBy();
    m_reason->setText(reason.isEmpty() ? QString() : reason);
    m_save->setEnabled(m_form.canSave());
    m_saveNext->setEnabled(m_form.canSave());
    m_save->setToolTip(reason);
}

void SessionPage::save(bool next)
{
    if (!m_form.canSave()) {
        m_fields->touchAll();
        m_side->touchAll();
        m_reason->setTone(viewmodels::Tone::Bad);
        return;
    }
    m_reason->setTone(viewmodels::Tone::Plain);
    m_form.save([this, next](const base::Result<domain::SessionId>& id) {
        if (!id) {
            Q_EMIT said(text::sentence(id.error()));
            return;
        }
        m_open = false;
        if (next)
            arrive(0);
        else
            Q_EMIT closed();
    });
}

void SessionPage::close()
{
    // Nothing is lost: what was typed comes back with the next new session.
    m_form.keep([this] {
        const bool kept = m_form.isTouched() && m_form.keptAt();
        if (m_form.isTouched() && !kept && !m_file.facts().readOnly)
            return; // it could not be kept, and the window has said why
        m_open = false;
        Q_EMIT closed();
        if (kept)
            Q_EMIT said(m_form.isNew()
                            ? tr("The draft is kept and comes back with the next new session.")
                            : tr("The draft is kept and comes back when this session is changed again."));
    });
}

} // namespace spoton::pages
