// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace spoton::widgets {

/// A large button that says in a second line what it leads to.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString& words, const QString& second, const QString& icon, QWidget* parent = nullptr);

    /// Filled: the one to propose.
    void setPrimary(bool primary);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_second;
    QString m_icon;
    bool m_primary = false;
};

} // namespace spoton::widgets
