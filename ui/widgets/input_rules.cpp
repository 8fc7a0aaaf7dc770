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

#include <optional>

namespace spoton::widgets {
namespace {

bool changesByWheel(const QObject* receiver)
{
    return qobject_cast<const QComboBox*>(receiver) || qobject_cast<const QAbstractSpinBox*>(receiver);
}

/// Nothing for what is no text.
std::optional<bool> canUndo(const QObject* receiver)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(receiver))
        return line->isUndoAvailable();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(receiver))
        return text->document()->isUndoAvailable();
    return std::nullopt;
}

std::optional<bool> canRedo(const QObject* receiver)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(receiver))
        return line->isRedoAvailable();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(receiver))
        return text->document()->isRedoAvailable();
    return std::nullopt;
}

} // namespace

bool InputRules::eventFilter(QObject* receiver, QEvent* event)
{
    if (event->type() == QEvent::Wheel && changesByWheel(receiver)) {
        event->ignore(); // on to the page
        return true;
    }
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape && QApplication::activePopupWidget()) {
        event->accept();
        return true;
    }
    const bool idle = (key->matches(QKeySequence::Undo) && canUndo(receiver) == false) ||
                      (key->matches(QKeySequence::Redo) && canRedo(receiver) == false);
    if (idle)
        event->ignore();
    return idle;
}

} // namespace spoton::widgets
