// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measured_application.h"

#include "viewmodels/open_file.h"

#include <QThread>

#include <algorithm>

namespace spoton::bench {

bool MeasuredApplication::notify(QObject* receiver, QEvent* event)
{
    // The file's thread comes by here, too.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    m_share.total += milliseconds;
    m_share.longest = std::max(m_share.longest, milliseconds);
    return taken;
}

UiShare MeasuredApplication::perform(const viewmodels::OpenFile& file, std::function<void()> work,
                                     const std::function<bool()>& done)
{
    m_share = {};
    bool begun = false;
    QMetaObject::invokeMethod(
        this,
        [&] {
            work();
            begun = true;
        },
        Qt::QueuedConnection);
    do {
        if (begun && (!file.isIdle() || !done()))
            processEvents(QEventLoop::WaitForMoreEvents);
        processEvents();
    } while (!begun || !file.isIdle() || !done());
    processEvents();
    return m_share;
}

} // namespace spoton::bench
