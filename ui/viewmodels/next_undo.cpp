// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/next_undo.h"

#include <utility>

namespace spoton::viewmodels {

NextUndo::NextUndo(OpenFile& file, QObject* parent) : QObject(parent), m_file(file)
{
    connect(&m_file, &OpenFile::undoChanged, this, [this] {
        m_bringBack = {};
        Q_EMIT changed();
    });
}

void NextUndo::setDiscarded(std::function<void()> bringBack)
{
    m_bringBack = std::move(bringBack);
    Q_EMIT changed();
}

void NextUndo::undo()
{
    if (!m_bringBack)
        return m_file.undo();
    std::exchange(m_bringBack, {})();
    Q_EMIT changed();
}

QString NextUndo::undoUnless(bool writing)
{
    if (!writing || !isThere()) {
        undo();
        return {};
    }
    return bringsBack()
               ? tr("Something is being written here. Undo would bring back what was discarded before that.")
               : tr("Something is being written here. Undo would take back what was saved before that.");
}

} // namespace spoton::viewmodels
