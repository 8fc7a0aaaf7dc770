// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/record_editor.h"

#include "domain/words.h"
#include "pages/choices.h"
#include "text/sentences.h"
#include "viewmodels/address.h"
#include "viewmodels/leave.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/chip_group.h"
#include "widgets/day_edit.h"
#include "widgets/field.h"
#include "widgets/label.h"
#include "widgets/metrics.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using spoton::widgets::Button;
using spoton::widgets::Field;

namespace spoton::pages {
namespace {

constexpr int kLanguagesSeen = 6; ///< those asked for most; a row of chips
constexpr int kFieldsWidth = 710;

/// As wide as its row has room for, whatever its entries say.
QComboBox* makeBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setProperty("elides", true);
    box->setMinimumContentsLength(8);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

} // namespace

RecordEditor::RecordEditor(viewmodels::OpenFile& file, viewmodels::RecordForm* form, const QString& title,
                           QWidget* parent)
    : QWidget(parent), m_file(file), m_form(form), m_scroll(new QScrollArea(this))
{
    form->setParent(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* ground = new widgets::Ground(widgets::Ground::Colour::Surface, {}, m_scroll);
    auto* outer = new QHBoxLayout(ground);
    outer->setContentsMargins(widgets::kSpace24, widgets::kSpace16, widgets::kSpace24, widgets::kSpace16);
    auto* column = new QWidget(ground);
    column->setMaximumWidth(kFieldsWidth);
    m_fields = new QVBoxLayout(column);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(widgets::kSpace12);
    head->addWidget(new widgets::Label(title, widgets::TextRole::RecordTitle, column));
    m_tag = new widgets::TagLabel({}, column);
    head->addWidget(m_tag);
    head->addStretch();
    m_fields->addLayout(head);
    m_fields->addSpacing(widgets::kSpace12);
    outer->addWidget(column, 1);
    outer->addStretch(0);
    m_scroll->setWidget(ground);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(makeFooter());
    const auto shortcut = [this](const QKeySequence& key, auto call) {
        auto* made = new QShortcut(key, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, call);
    };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { save(); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { save(); });
    shortcut(QKeySequence(Qt::Key_Escape), [this] { cancel(); });
    connect(form, &viewmodels::RecordForm::started, this, [this] {
        showAll();
        showState();
    });
    connect(form, &viewmodels::RecordForm::changed, this, &RecordEditor::showState);
    connect(form, &viewmodels::RecordForm::keepTried, this, &RecordEditor::showState);
    connect(form, &viewmodels::RecordForm::gone, this, [this] { Q_EMIT cancelled({}); });
    connect(&file, &viewmodels::OpenFile::changed, this, [this] {
        // Someone took back or changed what is shown here.
        if (m_form->id() && !m_form->isTouched())
            m_form->startFrom(m_form->id());
    });
}

RecordEditor::~RecordEditor()
{
    // A line that loses the focus while it goes says so to the form; there is nothing to show it any more.
    m_form->disconnect(this);
}

QSize RecordEditor::minimumSizeHint() const
{
    return {m_scroll->widget()->minimumSizeHint().width(), QWidget::minimumSizeHint().height()};
}

QWidget* RecordEditor::makeFooter()
{
    auto* footer = new widgets::Ground(widgets::Ground::Colour::Surface, Qt::TopEdge, this);
    footer->setFixedHeight(widgets::kFooterHeight);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(widgets::kSpace24, 0, widgets::kSpace24, 0);
    row->setSpacing(widgets::kSpace12);
    m_kept = new widgets::Label({}, widgets::TextRole::Second, footer);
    row->addWidget(m_kept);
    m_reason = new widgets::Label({}, widgets::TextRole::Second, footer);
    m_reason->setWordWrap(true); // beside when the draft was kept
    row->addWidget(m_reason, 1);
    auto* away = new Button(tr("Cancel"), Button::Kind::Outlined, {}, footer);
    away->showKey(QKeySequence(Qt::Key_Escape));
    connect(away, &QAbstractButton::clicked, this, &RecordEditor::cancel);
    row->addWidget(away);
    m_save = new Button(tr("Save"), Button::Kind::Primary, {}, footer);
    m_save->showKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_save, &QAbstractButton::clicked, this, &RecordEditor::save);
    row->addWidget(m_save);
    return footer;
}

void RecordEditor::start(qint64 id)
{
    if (id)
        m_form->startFrom(id);
    else
        m_form->startNew();
}

void RecordEditor::showState()
{
    const QLocale& locale = m_file.locale();
    const auto& restored = m_form->restoredFrom();
    m_tag->setTag({restored
                       ? tr("Draft of %1").arg(locale.toString(restored->toLocalTime(), QLocale::ShortFormat))
                       : QString(),
                   viewmodels::Tone::Warning});
    const auto& kept = m_form->keptAt();
    const auto& notKept = m_form->notKept();
    QString draft;
    if (notKept)
        draft = viewmodels::notKeptWords(*notKept);
    else if (kept && isTouched())
        draft = tr("Draft kept at %1").arg(locale.toString(kept->toLocalTime().time(), QLocale::ShortFormat));
    m_kept->setText(draft);
    m_kept->setTone(notKept ? viewmodels::Tone::Bad : viewmodels::Tone::Plain);
    m_kept->setVisible(!draft.isEmpty());
    m_reason->setText(m_form->blockedBy());
    m_save->setEnabled(m_form->blockedBy().isEmpty());
    m_save->setToolTip(widgets::plainTip(m_form->blockedBy()));
    std::erase_if(m_checked, [](const Checked& checked) { return !checked.shown; });
    for (const Checked& checked : m_checked)
        checked.shown->say(m_form->issueOf(checked.field, checked.place),
                           m_form->hintOf(checked.field, checked.place));
    showConsequences();
}

void RecordEditor::save()
{
    if (!m_form->blockedBy().isEmpty()) {
        m_form->touchAll();
        m_reason->setTone(viewmodels::Tone::Bad);
        return;
    }
    m_reason->setTone(viewmodels::Tone::Plain);
    m_form->save([this](const base::Result<qint64>& id) {
        if (id) {
            if (!isTouched()) // else something was typed since, which is not saved yet
                Q_EMIT saved(*id);
            return;
        }
        m_reason->setTone(viewmodels::Tone::Bad);
        m_reason->setText(text::sentence(id.error()));
    });
}

void RecordEditor::cancel()
{
    m_form->discard([this](const std::optional<QJsonObject>& typed) { Q_EMIT cancelled(typed); });
}

void RecordEditor::focusOn(QWidget* field)
{
    // What is shown a moment later could not take it yet.
    for (QWidget* hidden = field; hidden && hidden != m_scroll; hidden = hidden->parentWidget())
        hidden->show();
    field->setFocus();
    QMetaObject::invokeMethod(
        field, [this, field] { m_scroll->ensureWidgetVisible(field); }, Qt::QueuedConnection);
}

QBoxLayout* RecordEditor::addRow(QBoxLayout* layout)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(widgets::kSpace16);
    layout->addLayout(row);
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

widgets::DayEdit* RecordEditor::addDay(QBoxLayout* layout, const QString& label,
                                       std::function<void(const QString&)> edit)
{
    auto* day = new widgets::DayEdit([this] { return m_file.surroundings().today(); }, this);
    connect(day, &widgets::DayEdit::dayEdited, this, [day, edit = std::move(edit)] { edit(day->words()); });
    layout->addWidget(new Field(label, day, false, this));
    return day;
}

QPlainTextEdit* RecordEditor::addWords(const QString& label, std::function<void(const QString&)> edit)
{
    auto* words = new QPlainTextEdit(this);
    words->setTabChangesFocus(true);
    words->setFixedHeight(84);
    words->document()->setDocumentMargin(6);
    connect(words, &QPlainTextEdit::textChanged, this,
            [words, edit = std::move(edit)] { edit(words->toPlainText()); });
    m_fields->addWidget(new Field(label, words, false, this));
    return words;
}

QComboBox* RecordEditor::addCodes(QBoxLayout* layout, const QString& label, domain::CodeList list,
                                  std::function<void(const domain::Code&)> edit)
{
    QComboBox* box = makeBox(this);
    fillCodes(box, m_file, list);
    connect(box, &QComboBox::activated, this,
            [box, edit = std::move(edit)] { edit(box->currentData().toString()); });
    layout->addWidget(new Field(label, box, false, this), 1);
    return box;
}

QComboBox* RecordEditor::addStaff(QBoxLayout* layout, const QString& label,
                                  std::function<void(std::optional<domain::StaffId>)> edit)
{
    QComboBox* box = makeBox(this);
    fillStaff(box, m_file);
    connect(box, &QComboBox::activated, this, [box, edit = std::move(edit)] {
        const domain::StaffId staff{box->currentData().toLongLong()};
        edit(staff ? std::optional(staff) : std::nullopt);
    });
    layout->addWidget(new Field(label, box, false, this), 1);
    return box;
}

QComboBox* RecordEditor::addDistricts(QBoxLayout* layout,
                                      std::function<void(std::optional<domain::District>)> edit)
{
    QComboBox* box = makeBox(this);
    box->addItem(QString(), QString());
    fillDistricts(box, m_file.language());
    connect(box, &QComboBox::activated, this, [box, edit = std::move(edit)] {
        edit(base::fromKey<domain::District>(box->currentData().toString()));
    });
    layout->addWidget(new Field(tr("District"), box, false, this), 1);
    return box;
}

widgets::ChipGroup* RecordEditor::addChips(const QString& label, domain::CodeList list,
                                           std::function<void(const domain::CodeSet&)> edit)
{
    auto* chips = new widgets::ChipGroup(label, this);
    for (const domain::CodeEntry& entry : m_file.facts().labels.entries(list))
        chips->addChip(entry.key, entry.label(m_file.language()), entry.active);
    if (list == domain::CodeList::Language)
        chips->fold(kLanguagesSeen);
    connect(chips, &widgets::ChipGroup::toggled, this,
            [chips, edit = std::move(edit)] { edit(domain::CodeSet(chips->checked())); });
    m_fields->addWidget(new Field(label, chips, false, this));
    return chips;
}

QCheckBox* RecordEditor::addCheck(QBoxLayout* layout, const QString& words, std::function<void(bool)> edit)
{
    auto* box = new QCheckBox(words, this);
    connect(box, &QCheckBox::clicked, this, std::move(edit));
    layout->addWidget(box);
    return box;
}

void RecordEditor::check(viewmodels::RecordField field, QLineEdit* line, int place)
{
    m_checked.push_back({field, place, qobject_cast<Field*>(line->parentWidget())});
    connect(line, &QLineEdit::editingFinished, m_form,
            [form = m_form, field, place] { form->touch(field, place); });
}

void RecordEditor::showStaff(QComboBox* box, std::optional<domain::StaffId> staff)
{
    box->setCurrentIndex(std::max(0, box->findData(staff ? staff->value : 0)));
}

void RecordEditor::showDistrict(QComboBox* box, std::optional<domain::District> stated,
                                const QString& postalCode, const QString& town) const
{
    const auto facts = viewmodels::addressFacts(m_file.surroundings().places, postalCode, town);
    box->setItemText(0, tr("%1 (by address)").arg(domain::label(facts.district, m_file.language())));
    box->setCurrentIndex(stated ? box->findData(QString(base::keyOf(*stated))) : 0);
}

void RecordEditor::showWords(QPlainTextEdit* edit, const QString& words)
{
    const QSignalBlocker quiet(edit);
    if (edit->toPlainText() != words)
        edit->setPlainText(words);
}

void RecordEditor::showTown(QLineEdit* line, const QString& town)
{
    if (line->text().trimmed() != town)
        line->setText(town);
}

} // namespace spoton::pages
