// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day_calendar.h"

#include "theme/icon.h"
#include "theme/tokens.h"
#include "widgets/metrics.h"
#include "widgets/style.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spoton::widgets {
namespace {

/// A month in the colours of the palette: no red days, the chosen one in accent.
class Calendar : public QCalendarWidget
{
public:
    Calendar(QDate today, QWidget* parent) : QCalendarWidget(parent), m_today(today)
    {
        const theme::Tokens& colours = theme::tokens(palette());
        setLocale(QLocale());
        setVerticalHeaderFormat(NoVerticalHeader);
        setDateEditEnabled(false);
        QTextCharFormat head;
        head.setForeground(colours.text2);
        head.setBackground(colours.surface);
        setHeaderTextFormat(head);
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
            setWeekdayTextFormat(day, head);
        for (const auto& [name, icon, words] :
             {std::tuple(u"qt_calendar_prevmonth"_s, u"go-previous"_s, DayPopup::tr("The month before")),
              std::tuple(u"qt_calendar_nextmonth"_s, u"go-next"_s, DayPopup::tr("The next month"))}) {
            auto* button = findChild<QToolButton*>(name);
            button->setIcon(theme::icon(icon));
            button->setAccessibleName(words);
        }
        findChild<QWidget*>(u"qt_calendar_navigationbar"_s)->setBackgroundRole(QPalette::Base);
    }

protected:
    void paintCell(QPainter* painter, const QRect& cell, QDate day) const override
    {
        const theme::Tokens& colours = theme::tokens(palette());
        const bool chosen = day == selectedDate();
        painter->fillRect(cell, colours.surface);
        if (chosen || day == m_today)
            paintFrame(*painter, cell.adjusted(2, 2, -2, -2), chosen ? colours.accent : colours.surface,
                       chosen ? colours.accent : colours.field, 1, kControlRadius);
        painter->setFont(sized(font(), kTextPoints, chosen || day == m_today));
        painter->setPen(chosen                        ? colours.onAccent
                        : day.month() == monthShown() ? colours.text
                                                      : colours.text3);
        painter->drawText(cell, Qt::AlignCenter, QString::number(day.day()));
    }

private:
    QDate m_today;
};

} // namespace

DayPopup::DayPopup(QDate shown, QDate today, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_calendar(new Calendar(today, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::kSpace4, widgets::kSpace4, widgets::kSpace4, widgets::kSpace4);
    layout->addWidget(m_calendar);
    m_calendar->setSelectedDate(shown);
    m_calendar->setAccessibleName(tr("Calendar"));
    connect(m_calendar, &QCalendarWidget::clicked, this, &DayPopup::choose);
    connect(m_calendar, &QCalendarWidget::activated, this, &DayPopup::choose);
}

void DayPopup::popUp(const QRect& field)
{
    QRect place(field.bottomLeft() + QPoint(0, 3), sizeHint());
    const QRect screen = parentWidget()->screen()->availableGeometry();
    if (place.bottom() > screen.bottom())
        place.moveBottom(field.top() - 2);
    place.moveRight(std::min(place.right(), screen.right()));
    setGeometry(place);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void DayPopup::choose(QDate day)
{
    if (!isVisible())
        return;
    close();
    Q_EMIT chosen(day);
}

bool DayPopup::event(QEvent* event)
{
    // Its keys are no shortcuts of the page that it stands in.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

void DayPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void DayPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const theme::Tokens& colours = theme::tokens(palette());
    painter.fillRect(rect(), colours.field);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), colours.surface);
}

} // namespace spoton::widgets
