// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/detail_pane.h"

#include "pages/detail_marks.h"
#include "theme/icon.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/flow_layout.h"
#include "widgets/kept_focus.h"
#include "widgets/label.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using spoton::widgets::Button;
using spoton::widgets::Label;
using spoton::widgets::TextRole;

namespace spoton::pages {
namespace {

constexpr int kSideWidth = 236;
constexpr int kBothFrom = 620;
constexpr int kTextWidth = 760;
constexpr int kDateWidth = 66;

/// Words that lead somewhere, in the height of a line.
Button* linkOf(const QString& words)
{
    auto* link = new Button(QString(words).replace(u'&', u"&&"_s), Button::Kind::Link);
    link->setFixedHeight(20);
    return link;
}

QVBoxLayout* column(int spacing)
{
    auto* layout = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

DetailPane::DetailPane(QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    showNothing({});
}

QWidget* DetailPane::beginPane()
{
    auto* pane = new widgets::Ground(widgets::Ground::Colour::Surface, {}, this);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(widgets::kSpace24, 18, widgets::kSpace24, widgets::kSpace24);
    layout->setSpacing(widgets::kSpace12);
    return pane;
}

void DetailPane::showNothing(const QString& words)
{
    m_columns = nullptr;
    m_shown = {};
    QWidget* pane = beginPane();
    auto* layout = static_cast<QVBoxLayout*>(pane->layout());
    if (!words.isEmpty())
        layout->addWidget(new Label(words, TextRole::Second, pane));
    layout->addStretch();
    setWidget(pane);
}

void DetailPane::show(const viewmodels::Detail& detail)
{
    QWidget* pane = beginPane();
    auto* layout = static_cast<QVBoxLayout*>(pane->layout());
    addHead(layout, detail);
    addActions(layout, detail);
    for (const viewmodels::DetailNotice& notice : detail.notices)
        addNotice(layout, notice);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(28);
    QVBoxLayout* wide = column(widgets::kSpace12);
    for (const viewmodels::DetailSection& section : detail.texts)
        addSection(wide, section);
    if (!detail.timelineTitle.isEmpty())
        addTimeline(wide, detail);
    wide->addStretch();
    columns->addLayout(wide, 1);
    m_columns = columns;
    m_side = nullptr;
    if (!detail.sections.empty()) {
        auto* side = new QWidget(pane);
        m_side = side;
        auto* sections = new QVBoxLayout(side);
        sections->setContentsMargins(0, 0, 0, 0);
        sections->setSpacing(widgets::kSpace16);
        for (const viewmodels::DetailSection& section : detail.sections)
            addSection(sections, section);
        sections->addStretch();
        columns->addWidget(side);
    }
    layout->addSpacing(widgets::kSpace4);
    layout->addLayout(columns, 1);
    arrange();
    const int scrolled = detail.record == m_shown ? verticalScrollBar()->value() : 0;
    m_shown = detail.record;
    widgets::rebuildKeepingFocus(this, [this, pane] { setWidget(pane); });
    verticalScrollBar()->setValue(scrolled);
}

void DetailPane::arrange()
{
    if (!m_columns || !m_side)
        return;
    const bool under = width() < kBothFrom;
    m_columns->setDirection(under ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setStretch(0, under ? 0 : 1);
    m_side->setMinimumWidth(under ? 0 : kSideWidth);
    m_side->setMaximumWidth(under ? QWIDGETSIZE_MAX : kSideWidth);
}

void DetailPane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void DetailPane::addHead(QVBoxLayout* layout, const viewmodels::Detail& detail)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(widgets::kSpace8);
    QVBoxLayout* words = column(2);
    auto* title = new Label(detail.title, TextRole::RecordTitle);
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(title);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(widgets::kSpace12);
    if (!detail.districtName.isEmpty() && detail.district) {
        auto* district = new widgets::DistrictLabel;
        district->setDistrict(*detail.district, detail.districtName);
        facts->addWidget(district);
    }
    if (!detail.facts.isEmpty()) {
        auto* line = new Label(detail.facts.join(u"  ·  "_s), TextRole::Second);
        line->setElided(true);
        facts->addWidget(line, 1);
    } else {
        facts->addStretch();
    }
    words->addLayout(facts);
    head->addLayout(words, 1);
    for (const viewmodels::DetailAction& action : detail.actions) {
        if (action.key != u"edit"_s || action.inMenu)
            continue;
        auto* edit = new Button(action.words, Button::Kind::Quiet, action.icon);
        if (!action.shortcut.isEmpty())
            edit->setKey(QKeySequence(action.shortcut));
        connect(edit, &QAbstractButton::clicked, this, [this, action] { choose(action); });
        head->addWidget(edit, 0, Qt::AlignTop);
    }
    if (QWidget* menu = menuButton(detail))
        head->addWidget(menu, 0, Qt::AlignTop);
    layout->addLayout(head);
}

QWidget* DetailPane::menuButton(const viewmodels::Detail& detail)
{
    if (std::none_of(detail.actions.begin(), detail.actions.end(),
                     [](const auto& action) { return action.inMenu; }))
        return nullptr;
    auto* button = new Button({}, Button::Kind::Quiet, u"application-menu"_s);
    button->setAccessibleName(tr("More actions"));
    button->setToolTip(tr("More actions"));
    auto* menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    for (const viewmodels::DetailAction& action : detail.actions) {
        if (!action.inMenu)
            continue;
        QAction* const entry = menu->addAction(theme::icon(action.icon), action.words);
        entry->setEnabled(action.off.isEmpty());
        entry->setToolTip(widgets::plainTip(action.off));
        connect(entry, &QAction::triggered, this, [this, action] { choose(action); });
    }
    button->setMenu(menu);
    return button;
}

void DetailPane::addActions(QVBoxLayout* layout, const viewmodels::Detail& detail)
{
    auto* row = new QWidget;
    auto* flow = new widgets::FlowLayout(widgets::kSpace8, row);
    for (const viewmodels::DetailAction& action : detail.actions) {
        if (action.inMenu || action.key == u"edit"_s)
            continue;
        auto* button =
            new Button(QString(action.words).replace(u'&', u"&&"_s), Button::Kind::Outlined, action.icon);
        if (!action.shortcut.isEmpty())
            button->setKey(QKeySequence(action.shortcut));
        connect(button, &QAbstractButton::clicked, this, [this, action] { choose(action); });
        if (!action.url.isEmpty()) {
            button->setContextMenuPolicy(Qt::ActionsContextMenu);
            auto* copy = new QAction(theme::icon(u"edit-copy"_s), tr("Copy %1").arg(action.words), button);
            connect(copy, &QAction::triggered, this, [this, action] { Q_EMIT copyRequested(action.words); });
            button->addAction(copy);
        }
        flow->addWidget(button);
    }
    if (flow->count() > 0)
        layout->addWidget(row);
    else
        delete row;
}

void DetailPane::choose(const viewmodels::DetailAction& action)
{
    if (action.url.isEmpty())
        Q_EMIT actionChosen(action.key);
    else
        Q_EMIT urlChosen(action.url);
}

void DetailPane::addNotice(QVBoxLayout* layout, const viewmodels::DetailNotice& notice)
{
    auto* band = new NoticeBand(notice.tone, this);
    auto* row = new QHBoxLayout(band);
    row->setContentsMargins(widgets::kSpace12, 4, widgets::kSpace8, 4);
    row->setSpacing(widgets::kSpace8);
    row->addWidget(new IconLabel(widgets::iconOf(notice.tone), notice.tone, band));
    auto* words = new Label(notice.words);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    if (!notice.action.isEmpty()) {
        auto* button = new Button(notice.action, Button::Kind::Outlined, u"checkmark"_s);
        connect(button, &QAbstractButton::clicked, this,
                [this, key = notice.key] { Q_EMIT actionChosen(key); });
        row->addWidget(button);
    }
    band->setMinimumHeight(40);
    layout->addWidget(band);
}

void DetailPane::addTimeline(QBoxLayout* layout, const viewmodels::Detail& detail)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(widgets::kSpace8);
    head->addWidget(new Label(detail.timelineTitle, TextRole::Section));
    head->addWidget(new Label(detail.timelineSummary, TextRole::Second), 1);
    layout->addLayout(head);
    QVBoxLayout* rows = column(5);
    layout->addLayout(rows);
    for (const viewmodels::TimelineRow& event : detail.timeline) {
        rows->addWidget(new widgets::Line);
        auto* row = new QHBoxLayout;
        row->setSpacing(widgets::kSpace12);
        auto* date = new Label(event.date, TextRole::Second);
        date->setMinimumWidth(kDateWidth);
        row->addWidget(date, 0, Qt::AlignTop);
        row->addWidget(new IconLabel(event.icon, viewmodels::Tone::Plain, nullptr), 0, Qt::AlignTop);
        QVBoxLayout* words = column(1);
        if (event.link) {
            auto* title = linkOf(event.title);
            connect(title, &QAbstractButton::clicked, this,
                    [this, link = *event.link] { Q_EMIT openRequested(link); });
            words->addWidget(title, 0, Qt::AlignLeft);
        } else {
            auto* title = new Label(event.title);
            title->setElided(true);
            words->addWidget(title);
        }
        auto* second = new Label(event.second, TextRole::Second);
        second->setElided(true);
        words->addWidget(second);
        row->addLayout(words, 1);
        if (!event.tag.words.isEmpty())
            row->addWidget(new widgets::TagLabel(event.tag), 0, Qt::AlignTop);
        rows->addLayout(row);
    }
    rows->addWidget(new widgets::Line);
    if (!detail.olderEvents)
        return;
    auto* older = new Button(tr("Show older ones"), Button::Kind::Link, u"go-down"_s);
    connect(older, &QAbstractButton::clicked, this, &DetailPane::olderRequested);
    rows->addWidget(older, 0, Qt::AlignLeft);
}

void DetailPane::addSection(QBoxLayout* layout, const viewmodels::DetailSection& section)
{
    QVBoxLayout* lines = column(2);
    lines->addWidget(new Label(section.title, TextRole::Section));
    lines->addSpacing(widgets::kSpace4);
    bool severalLines = false; // above, of one thing
    for (const viewmodels::DetailLine& line : section.lines) {
        if (severalLines && !line.words.isEmpty())
            lines->addSpacing(widgets::kSpace4);
        severalLines = !line.second.isEmpty();
        auto* row = new QHBoxLayout;
        row->setSpacing(widgets::kSpace8);
        if (line.icon)
            row->addWidget(new IconLabel(line.tone == viewmodels::Tone::Plain ? u"list-remove"_s
                                                                              : widgets::iconOf(line.tone),
                                         line.tone, nullptr),
                           0, Qt::AlignTop);
        QVBoxLayout* words = column(0);
        const bool linkFirst = line.link && line.second.isEmpty();
        const auto link = [&](const QString& shown) {
            auto* button = linkOf(shown);
            connect(button, &QAbstractButton::clicked, this,
                    [this, to = *line.link] { Q_EMIT openRequested(to); });
            return button;
        };
        if (linkFirst) {
            words->addWidget(link(line.words), 0, Qt::AlignLeft);
        } else if (!line.url.isEmpty()) {
            auto* button = linkOf(line.words);
            connect(button, &QAbstractButton::clicked, this,
                    [this, url = line.url] { Q_EMIT urlChosen(url); });
            words->addWidget(button, 0, Qt::AlignLeft);
        } else if (!line.words.isEmpty()) {
            auto* first = new Label(line.words);
            first->setWordWrap(true);
            first->setMaximumWidth(kTextWidth);
            first->setTextInteractionFlags(Qt::TextSelectableByMouse);
            auto* firstRow = new QHBoxLayout;
            firstRow->setSpacing(widgets::kSpace4);
            firstRow->addWidget(first, line.tag.words.isEmpty() ? 1 : 0);
            if (!line.tag.words.isEmpty()) {
                firstRow->addWidget(new widgets::TagLabel(line.tag));
                firstRow->addStretch();
            }
            words->addLayout(firstRow);
        }
        if (line.link && !linkFirst) {
            words->addWidget(link(line.second), 0, Qt::AlignLeft);
        } else if (!line.second.isEmpty()) {
            auto* second = new Label(line.second, TextRole::Second);
            second->setWordWrap(true);
            second->setTone(line.tone == viewmodels::Tone::Bad ? line.tone : viewmodels::Tone::Plain);
            words->addWidget(second);
        }
        if (!line.further.isEmpty()) {
            auto* further = new Label(line.further, TextRole::Second);
            further->setWordWrap(true);
            words->addWidget(further);
        }
        row->addLayout(words, 1);
        lines->addLayout(row);
    }
    layout->addLayout(lines);
}

} // namespace spoton::pages
