// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/start_unlock.h"

#include "pages/start_parts.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/notice.h"
#include "widgets/passphrase_field.h"
#include "widgets/style.h"

#include <QFileInfo>
#include <QHideEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::pages {

using viewmodels::WayOn;
using widgets::Button;

StartUnlock::StartUnlock(viewmodels::Start& start, QWidget* parent)
    : StartFrame(parent), m_start(start), m_title(new widgets::Label({}, widgets::TextRole::PanelFigure)),
      m_second(new widgets::Label({}, widgets::TextRole::Second)), m_asks(new QWidget(this)),
      m_passphrase(new widgets::PassphraseField(tr("Passphrase"), m_asks)),
      m_gap(new widgets::Notice(widgets::Notice::Size::Gap, m_asks)),
      m_unlock(startAction(tr("Unlock"), u"unlock"_s, this)), m_trouble(new QWidget(this)),
      m_doubt(new widgets::Notice(widgets::Notice::Size::Small, this)),
      m_restore(new Button({}, Button::Kind::Outlined, {}, this)),
      m_chooseBackup(new Button(tr("Choose a backup …"), Button::Kind::Outlined, {}, this)),
      m_other(new Button(tr("Another file"), Button::Kind::Link, {}, this)),
      m_demo(new Button(tr("Look at the demo"), Button::Kind::Link, {}, this)), m_line(new widgets::Line),
      m_draft(new widgets::Notice(widgets::Notice::Size::Body, this)),
      m_risk(new widgets::Notice(widgets::Notice::Size::Small, this)),
      m_original(new Button({}, Button::Kind::Outlined, {}, this))
{
    addTitle(m_title, m_second);
    addField();
    addTrouble();
    column()->addLayout(startLinks({m_other, m_demo}));
    addNotes();
    connect(m_passphrase, &widgets::PassphraseField::capsLockChanged, this, [this](bool on) {
        m_capsLock = on;
        showGap();
    });
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] {
        m_unlock->setEnabled(!m_passphrase->text().isEmpty());
        widgets::setInvalid(m_passphrase, false);
    });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &StartUnlock::unlock);
    connect(m_unlock, &QAbstractButton::clicked, this, &StartUnlock::unlock);
    connect(m_original, &QAbstractButton::clicked, &m_start,
            [this] { m_start.openFile(m_start.original()); });
    connect(m_restore, &QAbstractButton::clicked, &m_start, [this] { m_start.go(WayOn::Restore); });
    connect(m_chooseBackup, &QAbstractButton::clicked, this, &StartUnlock::backupRequested);
    connect(m_other, &QAbstractButton::clicked, &m_start, &viewmodels::Start::showWelcome);
    connect(m_demo, &QAbstractButton::clicked, &m_start, [this] {
        if (m_start.isRestoring())
            m_start.go(WayOn::TryAgain);
        else
            m_start.openDemo();
    });
}

void StartUnlock::addField()
{
    auto* label = new widgets::Label(tr("Passphrase"), widgets::TextRole::Label);
    label->setBuddy(m_passphrase);
    m_passphrase->setFixedHeight(kStartControlHeight);
    m_unlock->showKey(QKeySequence(Qt::Key_Return));
    auto* asks = new QVBoxLayout(m_asks);
    asks->setContentsMargins(0, 0, 0, 14);
    asks->setSpacing(0);
    asks->addWidget(label);
    asks->addSpacing(widgets::kSpace4);
    asks->addWidget(m_passphrase);
    asks->addSpacing(6);
    asks->addWidget(m_gap);
    column()->addWidget(m_asks);
    column()->addWidget(m_unlock);
    column()->addSpacing(widgets::kSpace12);
}

void StartUnlock::addTrouble()
{
    auto* layout = new QVBoxLayout(m_trouble);
    layout->setContentsMargins(0, 0, 0, widgets::kSpace12);
    layout->setSpacing(widgets::kSpace12);
    layout->addWidget(m_doubt);
    layout->addWidget(m_restore);
    layout->addWidget(m_chooseBackup);
    column()->addWidget(m_trouble);
}

void StartUnlock::addNotes()
{
    column()->addSpacing(22);
    column()->addWidget(m_line);
    column()->addSpacing(widgets::kSpace16);
    column()->addWidget(m_draft);
    column()->addSpacing(widgets::kSpace8);
    column()->addWidget(m_risk);
    column()->addSpacing(widgets::kSpace8);
    column()->addWidget(m_original);
}

void StartUnlock::unlock()
{
    if (asksNothing())
        return m_start.reopen();
    const QByteArray passphrase = m_passphrase->text().toUtf8();
    if (passphrase.isEmpty())
        return;
    m_passphrase->wipe();
    m_start.unlock(passphrase);
}

void StartUnlock::hideEvent(QHideEvent* event)
{
    StartFrame::hideEvent(event);
    if (!event->spontaneous()) // not for a window that is put away
        m_passphrase->wipe();
}

bool StartUnlock::asksNothing() const
{
    return m_start.isPlain() && !m_start.isRestoring();
}

void StartUnlock::refresh()
{
    const QString name = QFileInfo(m_start.path()).fileName();
    if (m_start.isRestoring()) {
        m_title->setText(tr("Restore a backup"));
        m_second->setText(m_start.restoreWords());
    } else if (m_start.isPlain()) {
        m_title->setText(tr("Closed"));
        m_second->setText(tr("%1. This file is not encrypted.").arg(name));
    } else {
        m_title->setText(m_start.isLocked() ? tr("Locked") : tr("Enter the passphrase"));
        const bool here = m_start.risk() != viewmodels::FolderRisk::Network;
        m_second->setText(here ? tr("%1, on this computer").arg(name) : name);
    }
    m_second->setToolTip(widgets::plainTip(m_start.path()));
    m_demo->setText(m_start.isRestoring() ? tr("Back") : tr("Look at the demo"));
    const bool busy = m_start.isBusy();
    const QString action = m_start.isRestoring() ? tr("Restore") : asksNothing() ? tr("Open") : tr("Unlock");
    m_asks->setVisible(!asksNothing());
    m_unlock->setText(busy ? m_start.busyWords() : action);
    m_unlock->showKey(busy ? QKeySequence() : QKeySequence(Qt::Key_Return));
    m_unlock->setEnabled(!busy && (asksNothing() || !m_passphrase->text().isEmpty()));
    for (QWidget* part : std::initializer_list<QWidget*>{m_passphrase, m_other, m_demo, m_restore,
                                                         m_chooseBackup, m_original})
        part->setEnabled(!busy);
    showTrouble();
    showGap();
    showNotes();
}

void StartUnlock::showTrouble()
{
    const auto& problem = m_start.problem();
    const auto offers = [&](WayOn way) {
        return problem && std::count(problem->ways.begin(), problem->ways.end(), way) > 0;
    };
    const bool restorable = offers(WayOn::Restore);
    m_restore->setVisible(restorable);
    m_chooseBackup->setVisible(offers(WayOn::ChooseBackup));
    m_doubt->say(problem ? problem->doubt : QString(), viewmodels::Tone::Warning);
    m_doubt->setVisible(!m_doubt->words().isEmpty());
    if (restorable)
        m_restore->setText(tr("Restore the backup (%1)").arg(m_start.backupMoment()));
    m_trouble->setVisible(!m_doubt->words().isEmpty());
}

void StartUnlock::showGap()
{
    const auto& problem = m_start.problem();
    widgets::setInvalid(m_passphrase, problem.has_value() && m_passphrase->text().isEmpty());
    m_passphrase->setAccessibleDescription(problem ? problem->sentence : QString());
    if (problem)
        m_gap->say(problem->sentence, viewmodels::Tone::Bad);
    else
        m_gap->say(m_capsLock ? tr("Caps lock is on.") : QString(), viewmodels::Tone::Warning);
}

void StartUnlock::showNotes()
{
    m_draft->say(m_start.note().section(u'\n', 0, 0), viewmodels::Tone::Plain, u"document-save"_s);
    m_draft->setSecond(m_start.note().section(u'\n', 1));
    m_draft->setVisible(!m_start.note().isEmpty());
    const QString risk = m_start.warning();
    const QString original = QFileInfo(m_start.original()).fileName();
    m_original->setText(tr("Open %1 itself").arg(QString(original).replace(u'&', u"&&"_s)));
    m_original->setVisible(!original.isEmpty());
    m_risk->say(risk, viewmodels::Tone::Warning);
    m_risk->setVisible(!risk.isEmpty());
    m_line->setVisible(!risk.isEmpty() || !m_start.note().isEmpty());
    QStringList foot;
    if (!m_start.isRestoring())
        foot += viewmodels::backupWords(m_start.path(), m_start.surroundings());
    if (!asksNothing())
        foot += tr("Without the passphrase nobody can read the file.");
    setFooter(foot.join(u' '));
}

void StartUnlock::takeFocus()
{
    if (asksNothing())
        m_unlock->setFocus();
    else
        m_passphrase->setFocus();
}

StartProblem::StartProblem(viewmodels::Start& start, QWidget* parent)
    : StartFrame(parent), m_start(start), m_title(new widgets::Label({}, widgets::TextRole::PanelFigure)),
      m_second(new widgets::Label({}, widgets::TextRole::Second)),
      m_sentence(new widgets::Notice(widgets::Notice::Size::Body, this)),
      m_busy(new widgets::Notice(widgets::Notice::Size::Gap, this)), m_place(new QVBoxLayout)
{
    addTitle(m_title, m_second);
    column()->addWidget(m_sentence);
    column()->addSpacing(widgets::kSpace24);
    column()->addLayout(m_place);
    column()->addSpacing(widgets::kSpace8);
    column()->addWidget(m_busy);
    auto* back = new Button(tr("Back to the beginning"), Button::Kind::Link, {}, this);
    column()->addSpacing(widgets::kSpace8);
    column()->addLayout(startLinks({back}));
    connect(back, &QAbstractButton::clicked, &m_start, &viewmodels::Start::back);
}

QString StartProblem::wordsOf(WayOn way) const
{
    switch (way) {
    case WayOn::TryAgain:
        return tr("Try again");
    case WayOn::OtherFile:
        return tr("Open another file");
    case WayOn::Restore:
        return tr("Restore the backup (%1)").arg(m_start.backupMoment());
    case WayOn::ChooseBackup:
        return tr("Choose a backup …");
    case WayOn::CreateNew:
        return tr("Create a new file");
    }
    return {};
}

void StartProblem::addWays()
{
    delete m_ways;
    m_ways = new QWidget(this);
    auto* layout = new QVBoxLayout(m_ways);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::kSpace8);
    const std::vector<WayOn> ways = m_start.problem() ? m_start.problem()->ways : std::vector<WayOn>();
    for (const WayOn way : ways) {
        auto* button = startAction(wordsOf(way), {}, m_ways);
        if (way != ways.front()) {
            delete button;
            button = new Button(wordsOf(way), Button::Kind::Outlined, {}, m_ways);
            button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
            button->setFixedHeight(kStartControlHeight);
        }
        layout->addWidget(button);
        // Queued, since it may take the button away.
        connect(
            button, &QAbstractButton::clicked, this, [this, way] { follow(way); }, Qt::QueuedConnection);
    }
    m_place->addWidget(m_ways);
}

void StartProblem::follow(WayOn way)
{
    if (way == WayOn::OtherFile)
        Q_EMIT openRequested();
    else if (way == WayOn::ChooseBackup)
        Q_EMIT backupRequested();
    else
        m_start.go(way);
}

void StartProblem::refresh()
{
    m_busy->say(m_start.busyWords(), viewmodels::Tone::Plain, u"chronometer"_s);
    if (m_ways)
        m_ways->setEnabled(!m_start.isBusy());
    if (!m_start.problem())
        return;
    const QString& backup = m_start.problem()->backup;
    m_title->setText(backup.isEmpty() ? tr("The file was not opened") : tr("The backup was not restored"));
    m_second->setText(backup.isEmpty() ? m_start.path() : backup);
    m_sentence->say(m_start.problem()->sentence, viewmodels::Tone::Bad);
    addWays();
}

void StartProblem::takeFocus()
{
    if (auto* first = m_ways ? m_ways->findChild<Button*>() : nullptr)
        first->setFocus();
}

} // namespace spoton::pages
