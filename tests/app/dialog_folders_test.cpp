// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialog_folders.h"

#include "support/file_kit.h"

#include <QDir>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;

TEST_CASE("Dialog folders: each kind begins where the last one was saved, at first in the documents")
{
    const Folder documents;
    const Folder stick;
    DialogFolders folders(documents.folder());
    CHECK(folders.of(u"Save the report"_s) == documents.folder());
    REQUIRE(QDir(stick.folder()).mkdir(u"Berichte"_s));
    folders.remember(u"Save the report"_s, stick.path(u"Berichte/2025.pdf"_s));
    CHECK(folders.of(u"Save the report"_s) == stick.path(u"Berichte"_s));
    CHECK(folders.of(u"Open a file"_s) == documents.folder());
    REQUIRE(QDir(stick.folder()).rmdir(u"Berichte"_s)); // the drive is gone
    CHECK(folders.of(u"Save the report"_s) == documents.folder());
}
