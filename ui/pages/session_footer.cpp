// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/session_footer.h"

#include "viewmodels/leave.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QVBoxLayout>

using spoton::widgets::Button;

namespace spoton::pages {
namespace {

constexpr int kHigh = 88;

} // namespace

SessionFooter::SessionFooter(viewmodels::OpenFile& file, viewmodels::SessionForm& form, QWidget* parent)
    : Ground(Colour::Surface, Qt::TopEdge, parent), m_file(file), m_form(form), m_row(new QHBoxLayout(this))
{
    m_reason = new widgets::Label({}, widgets::TextRole::Second, this);
    m_reason->setElided(true);
    m_kept = new widgets::Label({}, widgets::TextRole::Second, this);
    m_kept->setElided(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_reason);
    words->addWidget(m_kept);
    words->addStretch(1);
    m_row->addLayout(words, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(widgets::kSpace12);
    buttons->addStretch(1);
    m_discard = new Button(tr("Discard"), Button::Kind::Quiet, {}, this);
    connect(m_discard, &QAbstractButton::clicked, this, &SessionFooter::discardRequested);
    buttons->addWidget(m_discard);
    m_saveNext = new Button(tr("Save and next"), Button::Kind::Outlined, {}, this);
    connect(m_saveNext, &QAbstractButton::clicked, this, [this] { Q_EMIT saveRequested(true); });
    buttons->addWidget(m_saveNext);
    m_save = new Button(tr("Save"), Button::Kind::Primary, {}, this);
    connect(m_save, &QAbstractButton::clicked, this, [this] { Q_EMIT saveRequested(false); });
    buttons->addWidget(m_save);
    m_row->addLayout(buttons);
    setNarrow(false);
}

void SessionFooter::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(narrow ? 0 : widgets::kSpace12);
    const int above = narrow ? widgets::kSpace8 : 0;
    m_row->setContentsMargins(widgets::kSpace24, above, widgets::kSpace24, above);
    setFixedHeight(narrow ? kHigh : widgets::kFooterHeight);
    // Words before their keys, where there is no room for both.
    m_saveNext->showKey(narrow ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    m_save->showKey(narrow ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key_Return));
}

QString SessionFooter::draftWords() const
{
    const auto& restored = m_form.keeper().restoredFrom();
    if (restored)
        return tr("Draft of %1").arg(m_file.locale().toString(restored->toLocalTime(), QLocale::ShortFormat));
    return m_form.isTouched() ? tr("Draft") : QString();
}

void SessionFooter::showState()
{
    const auto& kept = m_form.keeper().keptAt();
    const auto& notKept = m_form.keeper().notKept();
    QString words;
    if (notKept)
        words = viewmodels::notKeptWords(*notKept);
    else if (kept && m_form.isTouched())
        words = tr("Draft kept at %1")
                    .arg(m_file.locale().toString(kept->toLocalTime().time(), QLocale::ShortFormat));
    else if (m_narrow)
        words = draftWords(); // the header has no room for them
    m_kept->setText(words);
    m_kept->setTone(notKept ? viewmodels::Tone::Bad : viewmodels::Tone::Plain);
    m_kept->setVisible(!words.isEmpty());
    const QString reason = m_form.blockedBy();
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_save->setEnabled(m_form.canSave());
    m_saveNext->setEnabled(m_form.canSave());
    m_save->setToolTip(reason);
}

void SessionFooter::stress(bool missing)
{
    m_reason->setTone(missing ? viewmodels::Tone::Bad : viewmodels::Tone::Plain);
}

std::vector<QWidget*> SessionFooter::controls() const
{
    return {m_save, m_saveNext, m_discard};
}

} // namespace spoton::pages
