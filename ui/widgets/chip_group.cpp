// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chip_group.h"

#include "widgets/button.h"
#include "widgets/chip.h"
#include "widgets/flow_layout.h"

#include <QApplication>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spoton::widgets {
namespace {

constexpr int kSpacing = 6;

} // namespace

ChipGroup::ChipGroup(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_flow(new FlowLayout(kSpacing, this))
{
    setAccessibleName(accessibleName);
    // As high as its width asks for: a minimum would be that of the narrowest, one chip a row.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipGroup::addChip(const QString& key, const QString& words, bool offered)
{
    auto* chip = new Chip(words, this);
    chip->setAccessibleName(accessibleName() + u": "_s + words);
    chip->installEventFilter(this);
    chip->setFocusPolicy(m_chips.empty() ? Qt::StrongFocus : Qt::ClickFocus);
    if (m_chips.empty())
        setFocusProxy(chip);
    connect(chip, &QAbstractButton::clicked, this, &ChipGroup::toggled);
    m_chips.emplace_back(key, chip);
    m_flow->addWidget(chip);
    if (!offered) {
        m_retired += key;
        chip->hide();
    }
}

void ChipGroup::setChecked(const QStringList& keys)
{
    for (const auto& [key, chip] : m_chips)
        chip->setChecked(keys.contains(key));
    showChips();
    if (!isAncestorOf(QApplication::focusWidget()))
        enterAtFirst();
}

void ChipGroup::fold(int first)
{
    m_seen = std::size_t(first);
    m_more = new Button(tr("More …"), Button::Kind::Link, u"list-add"_s, this);
    m_more->setAccessibleName(tr("%1: more").arg(accessibleName()));
    m_flow->addWidget(m_more);
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        unfold();
        focusChip(m_chips[m_seen].second);
    });
    showChips();
}

void ChipGroup::unfold()
{
    if (m_more)
        m_more->hide();
    showChips();
}

void ChipGroup::showChips()
{
    const bool folded = m_more && !m_more->isHidden();
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const auto& [key, chip] = m_chips[i];
        const bool offered = !m_retired.contains(key) && (!folded || i < m_seen);
        chip->setVisible(offered || chip->isChecked() || chip->hasFocus());
    }
}

/// Where people come in: not where they were in the record before.
void ChipGroup::enterAtFirst()
{
    const auto first = [this](auto fits) {
        return std::find_if(m_chips.begin(), m_chips.end(), [&](const auto& c) { return fits(c.second); });
    };
    auto entry = first([](const Chip* chip) { return chip->isChecked(); });
    if (entry == m_chips.end())
        entry = first([](const Chip* chip) { return !chip->isHidden(); });
    if (entry != m_chips.end())
        enterAt(entry->second);
}

QStringList ChipGroup::checked() const
{
    QStringList keys;
    for (const auto& [key, chip] : m_chips) {
        if (chip->isChecked())
            keys += key;
    }
    return keys;
}

void ChipGroup::enterAt(Chip* chip)
{
    for (const auto& [key, other] : m_chips)
        other->setFocusPolicy(other == chip ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(chip);
}

void ChipGroup::focusChip(Chip* chip)
{
    enterAt(chip);
    chip->setFocus(Qt::TabFocusReason);
}

bool ChipGroup::moveBy(Chip* from, int steps)
{
    const auto place =
        std::find_if(m_chips.begin(), m_chips.end(), [from](const auto& c) { return c.second == from; });
    auto target = place - m_chips.begin() + steps;
    while (target >= 0 && target < int(m_chips.size()) && m_chips[std::size_t(target)].second->isHidden())
        target += steps;
    if (target < 0 || target >= int(m_chips.size()))
        return false;
    focusChip(m_chips[std::size_t(target)].second);
    return true;
}

/// Letters in quick succession are the beginning of one word, the same one again goes to the next.
bool ChipGroup::typeLetter(Chip* from, const QString& letter)
{
    const bool quick =
        m_sinceLetter.isValid() && m_sinceLetter.elapsed() < QApplication::keyboardInputInterval();
    const QString before = std::exchange(m_typed, quick ? m_typed + letter : letter);
    m_sinceLetter.start();
    if (quick && jumpTo(from, m_typed, 0))
        return true;
    m_typed = letter;
    return jumpTo(from, letter, before.endsWith(letter, Qt::CaseInsensitive) ? 1 : 0);
}

/// @param first 0 where the one that has the focus may be it, too
bool ChipGroup::jumpTo(Chip* from, const QString& letters, std::size_t first)
{
    const auto place =
        std::find_if(m_chips.begin(), m_chips.end(), [from](const auto& c) { return c.second == from; });
    const std::size_t start = std::size_t(place - m_chips.begin());
    for (std::size_t i = first; i <= m_chips.size(); ++i) {
        const auto& [key, chip] = m_chips[(start + i) % m_chips.size()];
        const bool offered = !m_retired.contains(key) || chip->isChecked();
        if (offered && chip->text().startsWith(letters, Qt::CaseInsensitive)) {
            if (chip->isHidden())
                unfold();
            focusChip(chip);
            return true;
        }
    }
    return false;
}

bool ChipGroup::eventFilter(QObject* watched, QEvent* event)
{
    auto* chip = static_cast<Chip*>(watched);
    if (event->type() == QEvent::FocusOut) {
        if (!isAncestorOf(QApplication::focusWidget()))
            m_typed.clear();
        Q_EMIT left();
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && !key->text().isEmpty() && key->text().front().isLetter())
            return typeLetter(chip, key->text());
        m_typed.clear();
        switch (key->key()) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            return moveBy(chip, -1) || true;
        case Qt::Key_Right:
        case Qt::Key_Down:
            return moveBy(chip, 1) || true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (key->modifiers() == Qt::NoModifier) {
                chip->click();
                return true;
            }
            break;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace spoton::widgets
