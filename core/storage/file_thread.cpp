// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_thread.h"

namespace spoton::storage {

FileThread::FileThread() : m_beside(QStringLiteral("file-beside")), m_file(QStringLiteral("file")) {}

FileThread::~FileThread()
{
    cancelLongReads();
    m_file.post([this] { close(); });
}

base::CancelCheck FileThread::orClosing(base::CancelCheck cancelled) const
{
    if (!cancelled)
        return {};
    return [cancelled = std::move(cancelled), closing = m_closing] {
        return *closing || cancelled();
    };
}

void FileThread::cancelLongReads()
{
    *m_closing = true;
    m_closing = std::make_shared<std::atomic<bool>>(false);
}

base::Result<Database*> FileThread::theFile()
{
    if (!m_database)
        return base::fail(base::ErrorKind::FileMissing);
    return m_database.get();
}

/// Opened when it is first needed, since that derives the key once more. The file stays open as long as this
/// thread has work: close() waits for it.
base::Result<Database*> FileThread::theReader()
{
    if (!m_reader) {
        SPOTON_ASSIGN(m_reader, m_database->openReader());
    }
    return m_reader.get();
}

void FileThread::close()
{
    if (m_database && m_database->canBeReadBeside())
        m_beside.wait([this] { m_reader.reset(); });
    m_database.reset();
}

void FileThread::finish()
{
    if (--m_open == 0)
        Q_EMIT idle();
}

} // namespace spoton::storage
