// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/passphrase_rules.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace spoton::widgets {

/// A field for a passphrase, hidden unless the eye at its right is on. Notices caps lock while it is typed
/// in.
class PassphraseField : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseField(const QString& accessibleName, QWidget* parent = nullptr);

    /// The button that shows it, for the order of the stops.
    QWidget* eye() const { return m_eye; }

    /// Forgets what was typed, hides what comes and says nothing of it.
    void wipe();

Q_SIGNALS:
    void capsLockChanged(bool on);

    /// The focus went elsewhere in the window.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QAbstractButton* m_eye;
    viewmodels::CapsLock m_capsLock;
};

/// Four parts, filled from the left, in the colour of what they mean.
class StrengthBar : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthBar(QWidget* parent = nullptr);
    void setStrength(const viewmodels::Strength& strength);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_parts = 0;
    bool m_enough = false;
};

} // namespace spoton::widgets
