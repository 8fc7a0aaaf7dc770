// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durable_file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace spoton::base {
namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr qint64 kCopyBlock = 1 << 20;

ErrorKind kindOf(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
        return ErrorKind::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorKind::FileReadOnly;
    case ENOENT:
        return ErrorKind::FileMissing;
    default:
        return ErrorKind::InputOutput;
    }
}

Done syncPath(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return fail(kindOf(errno), path);
    const int result = ::fsync(descriptor);
    const int reason = errno;
    ::close(descriptor);
    // Some file systems cannot sync a folder; their renames are as safe as they get.
    if (result != 0 && reason != EINVAL)
        return fail(kindOf(reason), path);
    return {};
}

Done flushed(QFile& file)
{
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return fail(kindOf(errno), file.fileName());
    if (::fsync(file.handle()) != 0)
        return fail(kindOf(errno), file.fileName());
    return {};
}

} // namespace

Done createPrivateFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly))
        return fail(kindOf(errno), path);
    return {};
}

Done syncFile(const QString& path)
{
    return syncPath(path, O_RDONLY);
}

Done renameDurably(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(kindOf(errno), to);
    return syncPath(QFileInfo(to).path(), O_RDONLY | O_DIRECTORY);
}

Done copyDurably(const QString& from, const QString& to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return fail(source.exists() ? ErrorKind::InputOutput : ErrorKind::FileMissing, from);
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly))
        return fail(kindOf(errno), to);
    while (!source.atEnd()) {
        const QByteArray block = source.read(kCopyBlock);
        if (block.isEmpty() || target.write(block) != block.size())
            return fail(block.isEmpty() ? ErrorKind::InputOutput : kindOf(errno), to);
    }
    return flushed(target);
}

Done writeAll(QIODevice& device, const QByteArray& bytes)
{
    errno = 0;
    if (device.write(bytes) == bytes.size())
        return {};
    // A device that takes a part tells no reason.
    return fail(errno == 0 ? ErrorKind::DiskFull : kindOf(errno), device.errorString());
}

Done moveToFreeName(const QString& from, const QString& to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::link(source.constData(), target.constData()) != 0) {
        if (errno == EEXIST)
            return fail(ErrorKind::FileExists, to);
        // A file system without links: the name was looked at before, and the caller holds its lock.
        if (QFileInfo::exists(to))
            return fail(ErrorKind::FileExists, to);
        return renameDurably(from, to);
    }
    ::unlink(source.constData());
    return syncPath(QFileInfo(to).path(), O_RDONLY | O_DIRECTORY);
}

Done linkOrCopy(const QString& from, const QString& to)
{
    if (::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return copyDurably(from, to);
    return syncPath(QFileInfo(to).path(), O_RDONLY | O_DIRECTORY);
}

namespace {

Done writeTo(QFile& output, const std::function<Done(QIODevice&)>& write)
{
    SPOTON_TRY(write(output));
    return output.flush() ? Done() : fail(kindOf(errno), output.fileName());
}

} // namespace

Done writeDurably(const QString& target, const std::function<Done(QIODevice&)>& write)
{
    const QFileInfo existing(target);
    if (target == u"-"_s) {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly))
            return fail(ErrorKind::InputOutput, target);
        return writeTo(output, write);
    }
    if (existing.exists() && !existing.isFile()) {
        QFile output(target);
        if (existing.isDir() || !output.open(QIODevice::WriteOnly | QIODevice::ExistingOnly))
            return fail(ErrorKind::FileReadOnly, target);
        return writeTo(output, write);
    }
    const QString real = existing.exists() ? existing.canonicalFilePath() : target;
    // Its own name, mode 0600, and gone again if anything fails.
    QTemporaryFile file(real + u".XXXXXX.part"_s);
    if (!file.open())
        return fail(QFileInfo(existing.absolutePath()).isDir() ? ErrorKind::FileReadOnly
                                                               : ErrorKind::FileMissing,
                    target);
    SPOTON_TRY(write(file));
    SPOTON_TRY(flushed(file));
    SPOTON_TRY(renameDurably(file.fileName(), real));
    file.setAutoRemove(false);
    return {};
}

} // namespace spoton::base
