// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_thread.h"

namespace spoton::storage {

FileThread::FileThread()
{
    m_thread.setObjectName(QStringLiteral("file"));
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

FileThread::~FileThread()
{
    post([this] {
        m_database.reset();
        m_worker.moveToThread(nullptr);
        m_thread.quit();
    });
    m_thread.wait();
}

void FileThread::finish()
{
    if (--m_open == 0)
        Q_EMIT idle();
}

} // namespace spoton::storage
