// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kept_focus.h"

#include <QAbstractButton>
#include <QApplication>

#include <algorithm>

namespace spoton::widgets {
namespace {

QString nameOf(const QWidget* control)
{
    const auto* button = qobject_cast<const QAbstractButton*>(control);
    return button && control->accessibleName().isEmpty() ? button->text() : control->accessibleName();
}

/// What was just made is hidden too, until its layout shows it.
bool isPutAway(const QWidget* widget, const QWidget* area)
{
    for (; widget != area; widget = widget->parentWidget()) {
        if (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return true;
    }
    return false;
}

QList<QWidget*> controlsIn(const QWidget* area)
{
    QList<QWidget*> controls = area->findChildren<QWidget*>();
    controls.removeIf([area](const QWidget* widget) {
        return !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled() || isPutAway(widget, area);
    });
    return controls;
}

} // namespace

void rebuildKeepingFocus(QWidget* area, const std::function<void()>& rebuild)
{
    QWidget* focus = QApplication::focusWidget();
    const QList<QWidget*> before = controlsIn(area);
    const qsizetype place = before.indexOf(focus);
    if (place < 0)
        return rebuild();
    const QString name = nameOf(focus);
    rebuild();
    const QList<QWidget*> controls = controlsIn(area);
    if (controls.isEmpty())
        return;
    const auto same = std::ranges::find(controls, name, nameOf);
    QWidget* next = same != controls.end() ? *same : controls[std::min(place, controls.size() - 1)];
    next->setFocus(Qt::OtherFocusReason);
}

} // namespace spoton::widgets
