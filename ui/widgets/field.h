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

    /// What is wrong with the control; empty where all is well.
    void setIssue(const QString& words);
    const QString& issue() const { return m_issue; }
    QWidget* control() const { return m_control; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_control;
    Label* m_label;
    QString m_issue;
    bool m_required;
};

/// Fields beside each other. What is wrong with one is said below it and, where it needs more room, below its
/// neighbours too, of which nothing is wrong.
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
