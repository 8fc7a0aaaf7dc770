// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/button.h"

#include <QFrame>
#include <QTimer>

#include <functional>

namespace spoton::widgets {

class Label;

/// Says what was done, with a way to take it back, for 8 s or as long as it is hovered or has the focus.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget* parent);

    /// @param action words of its button; empty for none.
    /// @param run what that does.
    /// @param key of another action that does the same, to be shown.
    void say(const QString& words, const QString& action = {}, std::function<void()> run = {},
             const QKeySequence& key = {});

Q_SIGNALS:
    void shown();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void endUnlessUsed();

    Label* m_words;
    QPushButton* m_action;
    std::function<void()> m_run;
    QTimer m_end;
};

} // namespace spoton::widgets
