// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/start_create.h"

#include "pages/start_parts.h"
#include "theme/tokens.h"
#include "widgets/notice.h"
#include "widgets/passphrase_field.h"
#include "widgets/style.h"

#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::pages {
namespace {

using viewmodels::CreateField;

/// Every field here is needed.
class NeededLabel : public widgets::Label
{
public:
    NeededLabel(const QString& words, QWidget* field) : Label(words, widgets::TextRole::Label)
    {
        setBuddy(field);
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Label::paintEvent(event);
        QPainter painter(this);
        painter.setPen(theme::tokens(palette()).accent);
        painter.drawText(rect().adjusted(fontMetrics().horizontalAdvance(text()) + 3, 0, 0, 0),
                         Qt::AlignVCenter, u"*"_s);
    }
};

viewmodels::Tone toneOf(const viewmodels::Strength& strength)
{
    if (strength.enough)
        return viewmodels::Tone::Good;
    return strength.parts >= 2 ? viewmodels::Tone::Warning : viewmodels::Tone::Bad;
}

} // namespace

StartCreate::StartCreate(viewmodels::Start& start, const Ports& ports, QWidget* parent)
    : StartFrame(parent), m_start(start), m_ports(ports),
      m_choose(new widgets::Button(tr("Choose …"), widgets::Button::Kind::Outlined, {}, this)),
      m_strength(new widgets::StrengthBar(this)),
      m_risk(new widgets::Notice(widgets::Notice::Size::Small, this)),
      m_next(startAction(tr("Continue"), {}, this))
{
    addTitle(new widgets::Label(tr("New file"), widgets::TextRole::PanelFigure),
             new widgets::Label(tr("Step 1 of 2: place and passphrase"), widgets::TextRole::Second));
    addField(CreateField::Path, tr("File"), new QLineEdit, m_choose);
    addField(CreateField::Name, tr("Your name"), new QLineEdit);
    addField(CreateField::Passphrase, tr("Passphrase"), passphraseField(tr("Passphrase")));
    addField(CreateField::Repeated, tr("Passphrase once more"), passphraseField(tr("Passphrase once more")));
    column()->addSpacing(widgets::kSpace4);
    column()->addWidget(m_next);
    column()->addSpacing(widgets::kSpace8);
    auto* back = new widgets::Button(tr("Back"), widgets::Button::Kind::Link, {}, this);
    column()->addLayout(startLinks({back}));
    column()->addSpacing(widgets::kSpace8);
    QSizePolicy kept = m_risk->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_risk->setSizePolicy(kept);
    m_risk->setMinimumHeight(3 * QFontMetrics(widgets::sized(font(), widgets::kLabelPoints)).lineSpacing());
    column()->addWidget(m_risk);
    // From field to field; what shows a passphrase comes after both.
    QWidget* last = m_fields.at(CreateField::Repeated).edit;
    setTabOrder(m_fields.at(CreateField::Passphrase).edit, last);
    for (const CreateField field : {CreateField::Passphrase, CreateField::Repeated}) {
        QWidget* eye = static_cast<widgets::PassphraseField*>(m_fields.at(field).edit)->eye();
        setTabOrder(last, eye);
        last = eye;
    }
    setTabOrder(last, m_next);
    connect(m_choose, &QAbstractButton::clicked, this, &StartCreate::choosePath);
    connect(m_next, &QAbstractButton::clicked, this, &StartCreate::goOn);
    connect(back, &QAbstractButton::clicked, &m_start, &viewmodels::Start::back);
}

widgets::PassphraseField* StartCreate::passphraseField(const QString& name)
{
    auto* edit = new widgets::PassphraseField(name, this);
    connect(edit, &widgets::PassphraseField::capsLockChanged, this, [this](bool on) {
        m_capsLock = on;
        showState();
    });
    return edit;
}

void StartCreate::addField(CreateField field, const QString& label, QLineEdit* edit, QWidget* beside)
{
    edit->setAccessibleName(label);
    edit->setFixedHeight(widgets::kControlHeight);
    column()->addWidget(new NeededLabel(label, edit));
    column()->addSpacing(widgets::kSpace4);
    auto* row = new QHBoxLayout;
    row->setSpacing(widgets::kSpace8);
    row->addWidget(edit, 1);
    if (beside)
        row->addWidget(beside);
    column()->addLayout(row);
    if (field == CreateField::Passphrase) {
        column()->addSpacing(6);
        column()->addWidget(m_strength);
    }
    auto* gap = new widgets::Notice(widgets::Notice::Size::Gap, this);
    column()->addSpacing(2);
    column()->addWidget(gap);
    column()->addSpacing(2);
    m_fields.emplace(field, Field{edit, gap});
    connect(edit, &QLineEdit::textEdited, this, [this, field](const QString& text) {
        m_start.form().set(field, text);
        showState();
    });
    connect(edit, &QLineEdit::editingFinished, this, [this, field] {
        m_start.form().leave(field);
        showState();
    });
    connect(edit, &QLineEdit::returnPressed, this, &StartCreate::goOn);
}

void StartCreate::choosePath()
{
    m_ports.saveAs(this, tr("Where the new file goes"), m_start.form().path(),
                   tr("Spot on! files (*.spoton)"), [this](const QString& path) {
                       m_start.form().set(CreateField::Path, path);
                       m_start.form().leave(CreateField::Path);
                       m_fields.at(CreateField::Path).edit->setText(path);
                       showState();
                   });
}

void StartCreate::refresh()
{
    for (const auto& [field, parts] : m_fields) {
        const QString text = m_start.form().text(field);
        if (parts.edit->text() == text)
            continue;
        if (auto* secret = qobject_cast<widgets::PassphraseField*>(parts.edit); secret && text.isEmpty())
            secret->wipe();
        else
            parts.edit->setText(text);
    }
    showState();
}

void StartCreate::showState()
{
    const viewmodels::CreateForm& form = m_start.form();
    for (const auto& [field, parts] : m_fields)
        showGap(field);
    m_strength->setStrength(form.strength());
    m_risk->say(viewmodels::warningOf(form.risk()), viewmodels::Tone::Warning);
    m_next->setEnabled(form.isComplete());
    const QString lacks = form.whyNot();
    const bool saidAlready = std::any_of(m_fields.begin(), m_fields.end(), [&](const auto& field) {
        return field.second.gap->words() == lacks;
    });
    setFooter(saidAlready ? QString() : lacks);
}

void StartCreate::showGap(CreateField field)
{
    const auto& [edit, gap] = m_fields.at(field);
    const QString issue = m_start.form().issue(field);
    widgets::setInvalid(edit, !issue.isEmpty());
    edit->setAccessibleDescription(issue);
    if (!issue.isEmpty())
        return gap->say(issue, viewmodels::Tone::Bad);
    if (m_capsLock && edit->hasFocus() && qobject_cast<widgets::PassphraseField*>(edit))
        return gap->say(tr("Caps lock is on."), viewmodels::Tone::Warning);
    if (field == CreateField::Passphrase) {
        const viewmodels::Strength strength = m_start.form().strength();
        return gap->say(strength.words,
                        strength.words.isEmpty() ? viewmodels::Tone::Plain : toneOf(strength));
    }
    gap->say({});
}

void StartCreate::goOn()
{
    if (m_start.form().isComplete())
        return m_start.showWarning();
    // Enter leads to the first field that still lacks something.
    for (const auto& [field, parts] : m_fields) {
        if (parts.edit->text().isEmpty())
            return parts.edit->setFocus(Qt::TabFocusReason);
    }
}

void StartCreate::takeFocus()
{
    m_fields.at(m_start.form().staffName().isEmpty() ? CreateField::Name : CreateField::Passphrase)
        .edit->setFocus();
}

} // namespace spoton::pages
