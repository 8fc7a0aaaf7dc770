// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace spoton::widgets {

class Label;

/// A label above a control and room for a sentence below it, so that nothing moves when one comes. The
/// label's mnemonic leads to the control and gives it its accessible name.
class Field : public QWidget
{
    Q_OBJECT

public:
    Field(const QString& label, QWidget* control, bool required = false, QWidget* parent = nullptr);

    /// Says what is wrong with the control, else what may be; empty where all is well.
    void say(const QString& issue, const QString& hint = {});
    const QString& said() const { return m_said; }
    bool isWrong() const { return m_wrong; }
    void setRequired(bool required);
    QWidget* control() const { return m_control; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_control;
    Label* m_label;
    QString m_said;
    bool m_wrong = false;
    bool m_required;
};

/// Fields beside each other. What is said of one stands below it and, where it needs more room, below its
/// neighbours too, of which nothing is said.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    /// The stretched one takes the room that is left.
    explicit FieldRow(std::initializer_list<QWidget*> widgets, QWidget* stretched = nullptr,
                      QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace spoton::widgets
