// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/type_ahead.h"

#include <QApplication>
#include <QKeyEvent>

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
    auto* field = qobject_cast<QWidget*>(watched);
    if (!field || (field != m_within && !m_within->isAncestorOf(field)))
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        event->accept(); // it comes as a key then
        return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease: {
        // What a shortcut was to do is no word for a field. Both together are AltGr.
        constexpr Qt::KeyboardModifiers kBoth = Qt::ControlModifier | Qt::AltModifier;
        const Qt::KeyboardModifiers held = static_cast<QKeyEvent*>(event)->modifiers() & kBoth;
        if (!held || held == kBoth)
            m_typed.emplace_back(event->clone());
        return true;
    }
    case QEvent::InputMethod:
        m_typed.emplace_back(event->clone());
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return true;
    default:
        return false;
    }
}

} // namespace spoton::widgets
