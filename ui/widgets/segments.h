// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QWidget>

namespace spoton::widgets {

/// One of a few choices side by side; the current one is soft, bold and has a checkmark. Left and right move.
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(const QString& accessibleName, QWidget* parent = nullptr);

    void addChoice(const QString& key, const QString& words);
    QString current() const;

    /// Chooses none where there is no such key.
    void setCurrent(const QString& key);

Q_SIGNALS:
    /// By the user.
    void chosen(const QString& key);

private:
    QButtonGroup m_buttons;
    QStringList m_keys;
};

} // namespace spoton::widgets
