// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/filter_bar.h"

#include "pages/choices.h"
#include "theme/icon.h"
#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"
#include "widgets/metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace spoton::pages {
namespace {

constexpr int kSearchWidth = 270;

} // namespace

FilterBar::FilterBar(viewmodels::ListFilter& filter, const QString& placeholder, QWidget* parent)
    : QWidget(parent), m_filter(filter), m_search(new QLineEdit(this)), m_chips(new QWidget(this)),
      m_flow(new widgets::FlowLayout(widgets::kSpace8, m_chips))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(widgets::kSpace24, 0, widgets::kSpace24, widgets::kSpace12);
    layout->setSpacing(widgets::kSpace8);
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(theme::icon(u"edit-find"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    // Qt gives its own button no name.
    if (auto* clear = m_search->findChild<QAction*>(u"_q_qlineeditclearaction"_s))
        clear->setText(tr("Clear the search"));
    m_search->setFixedWidth(kSearchWidth);
    m_search->installEventFilter(this);
    layout->addWidget(m_search, 0, Qt::AlignTop);
    layout->addWidget(m_chips, 1);

    auto* more = new widgets::Button(tr("&Filter"), widgets::Button::Kind::Outlined, u"list-add"_s, this);
    auto* menu = new QMenu(more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    more->setMenu(menu);
    m_flow->addWidget(more);
    auto* reset = new widgets::Button(tr("Reset"), widgets::Button::Kind::Link, {}, this);
    connect(reset, &QAbstractButton::clicked, &m_filter, &viewmodels::ListFilter::reset);
    m_flow->addWidget(reset);
    m_reset = reset;

    connect(m_search, &QLineEdit::textChanged, &m_filter, &viewmodels::ListFilter::setText);
    connect(&m_filter, &viewmodels::ListFilter::changed, this, &FilterBar::showChips);
    showChips();
}

void FilterBar::showChips()
{
    if (m_search->text() != m_filter.text())
        m_search->setText(m_filter.text());
    for (widgets::TokenChip* chip : m_chips->findChildren<widgets::TokenChip*>()) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    int place = 0;
    for (const auto& chosen : m_filter.chosen()) {
        auto* chip =
            new widgets::TokenChip(chosen.choice.words, {}, widgets::TokenChip::Look::Filter, m_chips);
        chip->setName(chosen.name);
        chip->setRemovable(tr("Remove filter %1").arg(chosen.choice.words));
        chip->setAccessibleName(tr("Filter %1: %2").arg(chosen.name, chosen.choice.words));
        const auto remove = [this, facet = chosen.facet, value = chosen.choice.key] {
            m_filter.remove(facet, value);
        };
        connect(chip, &widgets::TokenChip::removeRequested, this, remove);
        connect(chip, &QAbstractButton::clicked, this, remove);
        m_flow->insertWidget(place++, chip);
        chip->show();
    }
    m_reset->setVisible(!m_filter.isEmpty());
    m_chips->updateGeometry();
}

void FilterBar::fillMenu(QMenu* menu)
{
    qDeleteAll(menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
    for (const viewmodels::Facet& facet : m_filter.facets()) {
        pages::fillMenu(menu->addMenu(facet.name), facet, m_filter.values(facet.key),
                        [this, key = facet.key](const QString& value, bool on) {
                            if (on)
                                m_filter.choose(key, value);
                            else
                                m_filter.remove(key, value);
                        });
    }
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::ShortcutOverride) {
        // Ctrl+E edits what was found; a line would go to its end, for which there is a key.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier) {
            event->ignore();
            return true;
        }
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down) {
            Q_EMIT leftDownwards();
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace spoton::pages
