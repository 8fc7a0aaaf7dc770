// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/durable_file.h"

#include "support/child.h"
#include "support/file_kit.h"
#include "support/results.h"

#include <QDir>
#include <QFile>

#include <catch2/generators/catch_generators.hpp>

#include <csignal>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using base::ErrorKind;

TEST_CASE("writeDurably: puts a whole private file in the place of the old one")
{
    const Folder folder;
    const QString path = folder.path(u"bericht.csv"_s);
    writeFile(path, "alt");
    must(base::writeDurably(path, [](QIODevice& device) { return base::writeAll(device, "neu"); }));
    CHECK(contentOf(path) == "neu");
    CHECK(modeOf(path) == 0600);
    CHECK(QDir(folder.folder()).entryList(QDir::Files) == QStringList{u"bericht.csv"_s});
}

TEST_CASE("writeDurably: leaves the old file and nothing else when the writing fails")
{
    const Folder folder;
    const QString path = folder.path(u"bericht.csv"_s);
    writeFile(path, "alt");
    const auto done = base::writeDurably(path, [](QIODevice& device) -> base::Done {
        SPOTON_TRY(base::writeAll(device, "halb"));
        return base::fail(ErrorKind::Cancelled);
    });
    CHECK(failure(done) == ErrorKind::Cancelled);
    CHECK(contentOf(path) == "alt");
    CHECK(QDir(folder.folder()).entryList(QDir::Files) == QStringList{u"bericht.csv"_s});
}

TEST_CASE("writeAll: says that the disk is full, however much is written at once")
{
    const auto buffered = GENERATE(QIODevice::NotOpen, QIODevice::Unbuffered);
    QFile full(u"/dev/full"_s);
    REQUIRE(full.open(QIODevice::WriteOnly | buffered));
    CHECK(failure(base::writeAll(full, QByteArray(1 << 20, 'x'))) == ErrorKind::DiskFull);
}

TEST_CASE("writeDurably: leaves the old file when there is no room for the new one")
{
    const Folder folder;
    const QString path = folder.path(u"bericht.csv"_s);
    writeFile(path, "alt");
    const int ended = inFork([&] {
        const rlimit limit{1 << 16, 1 << 16};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
        // The device buffers; whether the bytes arrived shows at the end only.
        const auto done = base::writeDurably(path, [](QIODevice& device) {
            for (int block = 0; block < 100; ++block)
                device.write(QByteArray(4096, 'x'));
            return base::Done();
        });
        return done ? 1 : 0;
    });
    CHECK(ended == 0);
    CHECK(contentOf(path) == "alt");
    CHECK(QDir(folder.folder()).entryList(QDir::Files) == QStringList{u"bericht.csv"_s});
}

TEST_CASE("copyDurably: makes a private copy and overwrites nothing")
{
    const Folder folder;
    writeFile(folder.path(u"a"_s), QByteArray(3 << 20, 'a'));
    must(base::copyDurably(folder.path(u"a"_s), folder.path(u"b"_s)));
    CHECK(digestOf(folder.path(u"b"_s)) == digestOf(folder.path(u"a"_s)));
    CHECK(modeOf(folder.path(u"b"_s)) == 0600);
    CHECK_FALSE(base::copyDurably(folder.path(u"a"_s), folder.path(u"b"_s)).has_value());
    CHECK(failure(base::copyDurably(folder.path(u"none"_s), folder.path(u"c"_s))) == ErrorKind::FileMissing);
    CHECK_FALSE(QFile::exists(folder.path(u"c"_s)));
}
