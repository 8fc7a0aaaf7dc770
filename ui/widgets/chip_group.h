// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace spoton::widgets {

class Button;
class Chip;
class FlowLayout;

/// Chips of which any number are on. One stop for Tab; arrows move within, a letter goes to the next chip
/// that begins with it, Space turns on and off.
class ChipGroup : public QWidget
{
    Q_OBJECT

public:
    explicit ChipGroup(const QString& accessibleName, QWidget* parent = nullptr);

    /// One that is not offered any more is seen only where it was chosen before.
    void addChip(const QString& key, const QString& words, bool offered = true);
    void setChecked(const QStringList& keys);

    /// Only the first ones are seen and those that are on, until the others are asked for or a letter leads
    /// to one of them.
    void fold(int first);
    QStringList checked() const;

Q_SIGNALS:
    /// By the user.
    void toggled();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showChips();
    void unfold();
    bool moveBy(Chip* from, int steps);
    bool typeLetter(Chip* from, const QString& letter);
    bool jumpTo(Chip* from, const QString& letters, std::size_t first);
    void enterAtFirst();
    void enterAt(Chip* chip);
    void focusChip(Chip* chip);

    std::vector<std::pair<QString, Chip*>> m_chips;
    QStringList m_retired; ///< keys of chips that are not offered
    QString m_typed;       ///< letters since it was entered, as far as they belong together
    QElapsedTimer m_sinceLetter;
    std::size_t m_seen = SIZE_MAX;
    Button* m_more = nullptr; ///< while some are folded away
    FlowLayout* m_flow;
};

} // namespace spoton::widgets
