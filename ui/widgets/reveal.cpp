// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reveal.h"

#include "widgets/metrics.h"

#include <QScrollArea>

namespace spoton::widgets {

void reveal(QWidget* widget)
{
    for (QWidget* around = widget->parentWidget(); around; around = around->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(around))
            area->ensureWidgetVisible(widget, 0, kSpace8);
    }
}

} // namespace spoton::widgets
