// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day_edit.h"

#include "exchange/values.h"
#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/day_calendar.h"
#include "widgets/metrics.h"

#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace spoton::widgets {
namespace {

constexpr int kArrowRoom = 26;

bool opensCalendar(const QKeyEvent& key)
{
    return (key.key() == Qt::Key_F4 && key.modifiers() == Qt::NoModifier) ||
           (key.key() == Qt::Key_Down && key.modifiers() == Qt::AltModifier);
}

/// The window or a popup of the field's own took the focus for a while.
bool isPassing(const QFocusEvent& event)
{
    return event.reason() == Qt::PopupFocusReason || event.reason() == Qt::ActiveWindowFocusReason;
}

} // namespace

DayEdit::DayEdit(std::function<QDate()> today, QWidget* parent) : QLineEdit(parent), m_today(std::move(today))
{
    setPlaceholderText(tr("dd.mm.yyyy"));
    setTextMargins(0, 0, kArrowRoom - 8, 0);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& typed) {
        m_typed = typed;
        Q_EMIT dayEdited(day());
    });
}

QSize DayEdit::sizeHint() const
{
    return {kDayWidth, QLineEdit::sizeHint().height()};
}

QDate DayEdit::day() const
{
    return exchange::dayFrom(m_typed, m_today().year()).value_or(QDate());
}

QString DayEdit::words() const
{
    const QDate read = day();
    return read.isValid() ? read.toString(u"dd.MM.yyyy"_s) : m_typed.trimmed();
}

void DayEdit::setDay(QDate day)
{
    // While it is typed into it stays as it is.
    if (day.isValid() ? day != this->day() : !m_typed.isEmpty())
        setWords(day.toString(u"dd.MM.yyyy"_s));
}

void DayEdit::setWords(const QString& words)
{
    if (words == this->words())
        return;
    m_typed = words;
    showDay(hasFocus());
}

void DayEdit::chooseDay(QDate day)
{
    setDay(day);
    if (hasFocus())
        selectAll();
    Q_EMIT dayEdited(day);
}

void DayEdit::showDay(bool focused)
{
    const QDate read = day();
    const QString shown =
        focused || !read.isValid() ? words() : QLocale().toString(read, u"ddd, dd.MM.yyyy"_s);
    if (shown != text())
        setText(shown);
}

bool DayEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && opensCalendar(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void DayEdit::keyPressEvent(QKeyEvent* event)
{
    if (opensCalendar(*event))
        return openCalendar();
    const bool up = event->key() == Qt::Key_Up;
    if ((up || event->key() == Qt::Key_Down) && event->modifiers() == Qt::NoModifier) {
        const QDate read = day();
        if (read.isValid())
            chooseDay(read.addDays(up ? 1 : -1));
        else if (m_typed.trimmed().isEmpty())
            chooseDay(m_today());
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DayEdit::focusInEvent(QFocusEvent* event)
{
    showDay(true);
    QLineEdit::focusInEvent(event);
    if (isPassing(*event))
        return;
    selectAll();
    m_entering = event->reason() == Qt::MouseFocusReason;
}

void DayEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (!isPassing(*event))
        showDay(false);
}

void DayEdit::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && arrow().contains(event->pos()))
        return openCalendar();
    QLineEdit::mousePressEvent(event);
}

void DayEdit::mouseMoveEvent(QMouseEvent* event)
{
    setCursor(arrow().contains(event->pos()) ? Qt::ArrowCursor : Qt::IBeamCursor);
    QLineEdit::mouseMoveEvent(event);
}

void DayEdit::mouseReleaseEvent(QMouseEvent* event)
{
    QLineEdit::mouseReleaseEvent(event);
    // The press that brought the focus has set the cursor instead.
    if (std::exchange(m_entering, false) && !hasSelectedText())
        selectAll();
}

QRect DayEdit::arrow() const
{
    return QRect(width() - kArrowRoom, 0, kArrowRoom, height());
}

void DayEdit::openCalendar()
{
    m_entering = false;
    const QDate read = day();
    auto* popup = new DayPopup(read.isValid() ? read : m_today(), m_today(), this);
    connect(popup, &DayPopup::chosen, this, &DayEdit::chooseDay);
    popup->popUp(QRect(mapToGlobal(QPoint()), size()));
}

void DayEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const theme::Tokens& colours = theme::tokens(palette());
    theme::paintIcon(painter, arrow().translated(-2, 0), u"go-down"_s, 16,
                     isEnabled() ? colours.text2 : colours.text3);
}

} // namespace spoton::widgets
