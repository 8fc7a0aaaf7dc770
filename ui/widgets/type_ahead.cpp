// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/type_ahead.h"

#include <QApplication>

#include <utility>

namespace spoton::widgets {

void TypeAhead::hold()
{
    // The application's filter, since the field that has the focus may change meanwhile.
    qApp->installEventFilter(this);
}

void TypeAhead::release()
{
    qApp->removeEventFilter(this);
    for (const std::unique_ptr<QEvent>& event : std::exchange(m_typed, {})) {
        if (QWidget* field = m_within->focusWidget())
            QApplication::sendEvent(field, event.get());
    }
}

bool TypeAhead::eventFilter(QObject* watched, QEvent* event)
{
    const bool typed = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease ||
                       event->type() == QEvent::InputMethod;
    auto* field = typed ? qobject_cast<QWidget*>(watched) : nullptr;
    if (!field || (field != m_within && !m_within->isAncestorOf(field)))
        return false;
    m_typed.emplace_back(event->clone());
    return true;
}

} // namespace spoton::widgets
