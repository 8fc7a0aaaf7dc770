// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "viewmodels/open_file.h"

namespace spoton::viewmodels {

/// What Undo does next: brings back what was discarded last, as long as nothing was done since, else takes
/// back what was done last.
class NextUndo : public QObject
{
    Q_OBJECT

public:
    explicit NextUndo(OpenFile& file, QObject* parent = nullptr);

    /// Something was discarded; `bringBack` makes it be there again.
    void setDiscarded(std::function<void()> bringBack);

    bool bringsBack() const { return bool(m_bringBack); }
    bool isThere() const { return bringsBack() || m_file.undoable(); }
    void undo();

    /// The same asked for by its key. Whoever is writing means what was written, which the fields take back
    /// themselves: nothing is done then, and what undo() would do is returned in a sentence.
    QString undoUnless(bool writing);

Q_SIGNALS:
    void changed();

private:
    OpenFile& m_file;
    std::function<void()> m_bringBack;
};

} // namespace spoton::viewmodels
