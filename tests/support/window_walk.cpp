// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/window_walk.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace spoton::tests {
namespace {

QString describe(const QWidget* widget)
{
    QStringList path;
    for (const QWidget* at = widget; at; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()));
    QString words;
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        words = label->text();
    else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        words = button->text();
    return path.join(u'/') + u" \""_s + words + u'"';
}

} // namespace

QStringList nameless(const QWidget& root)
{
    QStringList found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() ||
            qobject_cast<const QScrollArea*>(widget) || widget->objectName() == u"qt_spinbox_lineedit"_s)
            continue;
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            found += describe(widget);
    }
    return found;
}

QStringList cutOff(const QWidget& root)
{
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&root) || widget->inherits("QLineEditIconButton"))
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        const bool counts = (label && !label->wordWrap() && label->minimumSizeHint().width() > 24) ||
                            qobject_cast<const QAbstractButton*>(widget);
        if (counts && widget->width() < widget->minimumSizeHint().width())
            found +=
                describe(widget) + u" %1 < %2"_s.arg(widget->width()).arg(widget->minimumSizeHint().width());
        const auto* box = qobject_cast<const QComboBox*>(widget);
        if (box && !box->property("elides").toBool() &&
            QFontMetrics(box->font()).horizontalAdvance(box->currentText()) > box->width() - 40)
            found += describe(widget) + u" "_s + box->currentText();
    }
    return found;
}

} // namespace spoton::tests
