// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QWidget>

#include <memory>
#include <vector>

namespace spoton::widgets {

/// Holds back what is typed into a widget and its fields while what it is meant for is not there yet. Its
/// shortcuts and clicks do nothing until then.
class TypeAhead : public QObject
{
    Q_OBJECT

public:
    explicit TypeAhead(QWidget* within) : QObject(within), m_within(within) {}

    void hold();

    /// Gives it to the field that has the focus by now.
    void release();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_within;
    std::vector<std::unique_ptr<QEvent>> m_typed;
};

} // namespace spoton::widgets
