// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFrame>

class QCalendarWidget;

namespace spoton::widgets {

/// A month to choose a day from, below a field. It goes away by itself.
class DayPopup : public QFrame
{
    Q_OBJECT

public:
    DayPopup(QDate shown, QDate today, QWidget* parent);

    /// Below the field, or above it where the screen ends.
    void popUp(const QRect& field);

Q_SIGNALS:
    void chosen(QDate day);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(QDate day);

    QCalendarWidget* m_calendar;
};

} // namespace spoton::widgets
