// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace spoton::widgets {

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
    QStringList checked() const;

Q_SIGNALS:
    /// By the user.
    void toggled();
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool moveBy(Chip* from, int steps);
    bool jumpTo(Chip* from, const QString& letter);
    void enterAtFirst();
    void enterAt(Chip* chip);
    void focusChip(Chip* chip);

    std::vector<std::pair<QString, Chip*>> m_chips;
    QStringList m_retired; ///< keys of chips that are not offered
    FlowLayout* m_flow;
};

} // namespace spoton::widgets
