// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/input_rules.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace spoton::widgets {
namespace {

bool changesByWheel(const QObject* receiver)
{
    return qobject_cast<const QComboBox*>(receiver) || qobject_cast<const QAbstractSpinBox*>(receiver);
}

/// The line that is typed in, if it is one or has one.
const QLineEdit* lineOf(const QObject* receiver)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(receiver))
        return line;
    return changesByWheel(receiver) ? receiver->findChild<const QLineEdit*>() : nullptr;
}

/// Whether this is a text in which nothing is left to undo, or to redo.
bool isIdle(const QObject* receiver, bool redo)
{
    if (const QLineEdit* line = lineOf(receiver))
        return redo ? !line->isRedoAvailable() : !line->isUndoAvailable();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(receiver))
        return redo ? !text->document()->isRedoAvailable() : !text->document()->isUndoAvailable();
    return false;
}

/// Before the wheel comes: Qt moves the focus and asks nobody.
void keepFocusFromWheel(QWidget* widget)
{
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
}

} // namespace

bool InputRules::eventFilter(QObject* receiver, QEvent* event)
{
    if (event->type() == QEvent::Wheel && changesByWheel(receiver)) {
        event->ignore(); // on to the page
        return true;
    }
    if (event->type() == QEvent::Polish && receiver->isWidgetType())
        keepFocusFromWheel(static_cast<QWidget*>(receiver));
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape && QApplication::activePopupWidget()) {
        event->accept();
        return true;
    }
    const bool idle = (key->matches(QKeySequence::Undo) && isIdle(receiver, false)) ||
                      (key->matches(QKeySequence::Redo) && isIdle(receiver, true));
    if (idle)
        event->ignore();
    return idle;
}

} // namespace spoton::widgets
