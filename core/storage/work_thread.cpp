// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/work_thread.h"

namespace spoton::storage {

WorkThread::WorkThread(const QString& name)
{
    m_thread.setObjectName(name);
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

WorkThread::~WorkThread()
{
    post([this] {
        m_worker.moveToThread(nullptr);
        m_thread.quit();
    });
    m_thread.wait();
}

} // namespace spoton::storage
