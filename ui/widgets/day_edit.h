// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <functional>

namespace spoton::widgets {

/// A day, typed or chosen in a calendar: "Tue, 18.11.2025", and "18.11.2025" while it is typed into. It takes
/// 18.11.25, 18.11. of this year and 2025-11-18 too. Up and Down go on by a day; the arrow, F4 and Alt+Down
/// open the calendar. What is no day stays as it was typed.
class DayEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DayEdit(std::function<QDate()> today, QWidget* parent = nullptr);

    /// Shows a day, or nothing for an invalid one, as none of the user's doing.
    void setDay(QDate day);

    /// The same for words, whether or not they are a day.
    void setWords(const QString& words);

    /// The day as if it were typed.
    void chooseDay(QDate day);

    /// Invalid where there is none or it cannot be read.
    QDate day() const;

    /// What was typed; a day always as 18.11.2025.
    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// By the user; invalid where nothing is left or it cannot be read.
    void dayEdited(QDate day);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// In the long form without the focus, in the short one with it.
    void showDay(bool focused);
    void openCalendar();
    QRect arrow() const;

    std::function<QDate()> m_today;
    QString m_typed;
    bool m_entering = false; ///< the click that brought the focus is not over
};

} // namespace spoton::widgets
