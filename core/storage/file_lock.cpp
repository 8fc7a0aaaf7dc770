// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_lock.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

bool isAt(const QByteArray& name, int descriptor)
{
    struct stat there
    {
    };
    struct stat held
    {
    };
    return ::stat(name.constData(), &there) == 0 && ::fstat(descriptor, &held) == 0 &&
           there.st_dev == held.st_dev && there.st_ino == held.st_ino;
}

} // namespace

QString realPath(const QString& path)
{
    const QFileInfo file(path);
    if (QString real = file.canonicalFilePath(); !real.isEmpty())
        return real;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

base::Result<FileLock> FileLock::acquire(const QString& path)
{
    const QByteArray name = QFile::encodeName(realPath(path) + u".lock"_s);
    for (;;) {
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (descriptor < 0) {
            const bool missing = errno == ENOENT;
            return base::fail(missing ? base::ErrorKind::FileMissing : base::ErrorKind::FileReadOnly, path);
        }
        if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
            const bool taken = errno == EWOULDBLOCK;
            const QString reason = QString::fromLocal8Bit(std::strerror(errno));
            ::close(descriptor);
            return taken ? base::fail(base::ErrorKind::FileInUse, path)
                         : base::fail(base::ErrorKind::InputOutput, reason);
        }
        // Who had it before may have removed it: then it holds nobody off.
        if (isAt(name, descriptor))
            return FileLock(descriptor, name);
        ::close(descriptor);
    }
}

void FileLock::removeFile() const
{
    ::unlink(m_name.constData());
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_name(std::move(other.m_name))
{
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_name, other.m_name);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace spoton::storage
