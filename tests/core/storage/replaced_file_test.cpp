// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What another program, such as one that keeps folders alike, does to the open file.
#include "storage/backup.h"
#include "storage/draft_repository.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using base::ErrorKind;
using storage::Database;

namespace {

const QString kNames = u"SELECT name FROM organisation ORDER BY id"_s;

/// Over a file that is there, as rename(2) does.
void renameOver(const QString& from, const QString& to)
{
    REQUIRE(std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0);
}

/// An open file with the organisation "Erste" in its log, and a copy of it as another laptop went on with it.
class SharedFile
{
public:
    SharedFile() : m_database(must(Database::create(m_folder.path(), kKey)))
    {
        must(storage::backUp(*m_database, theirs()));
        saved(*must(Database::open(theirs(), kKey)), organisation(u"Andere"_s));
        QFile::remove(theirs() + u".lock"_s);
        m_theirs = digestOf(theirs());
        saved(*m_database, organisation(u"Erste"_s));
    }

    Database& database() { return *m_database; }
    void close() { m_database.reset(); }
    QString path() const { return m_folder.path(); }
    QString theirs() const { return m_folder.path(u"theirs.spoton"_s); }

    /// As in their file, not a byte of ours.
    bool isTheirs() const
    {
        return digestOf(path()) == m_theirs && QFileInfo(path() + u"-wal"_s).size() == 0;
    }

    /// The names in what was kept beside the file; empty where nothing was, or more than one copy.
    QStringList kept() const
    {
        const QStringList copies = QDir(m_folder.folder()).entryList({u"team.spoton.replaced-*.spoton"_s});
        return copies.size() == 1
                   ? rows(*must(storage::Connection::open(m_folder.path(copies[0]), kKey)), kNames)
                   : copies;
    }

private:
    Folder m_folder;
    std::unique_ptr<Database> m_database;
    QByteArray m_theirs;
};

base::Result<bool> emptyBatch(Database& database)
{
    SPOTON_ASSIGN(storage::Batch batch, storage::Batch::begin(database, storage::Action::Save));
    return batch.commit();
}

} // namespace

TEST_CASE("Replaced file: nothing is written from then on, and what was open is kept beside it")
{
    SharedFile file;
    renameOver(file.theirs(), file.path());
    CHECK(failure(emptyBatch(file.database())) == ErrorKind::FileReplaced);
    CHECK(file.kept() == QStringList{u"Erste"_s});
    CHECK(file.isTheirs()); // even if this process ends here, no log is left to be replayed onto theirs
    CHECK(failure(storage::saveDraft(file.database(), u"session"_s, u"…"_s)) == ErrorKind::FileReplaced);
    CHECK(failure(emptyBatch(file.database())) == ErrorKind::FileReplaced);
    CHECK(rows(file.database(), kNames) == QStringList{u"Erste"_s}); // it can be read on
    file.close();
    CHECK(file.isTheirs());
    CHECK(file.kept() == QStringList{u"Erste"_s});
    CHECK(rows(*must(Database::open(file.path(), kKey)), kNames) == QStringList{u"Andere"_s});
}

TEST_CASE(
    "Replaced file: closing keeps what was open even if nobody wrote since, and leaves no log to replay")
{
    SharedFile file;
    renameOver(file.theirs(), file.path());
    file.close();
    CHECK(file.isTheirs());
    CHECK(file.kept() == QStringList{u"Erste"_s});
    CHECK(rows(*must(Database::open(file.path(), kKey)), kNames) == QStringList{u"Andere"_s});
}

TEST_CASE("Replaced file: one that was removed is noticed as well")
{
    SharedFile file;
    REQUIRE(QFile::remove(file.path()));
    CHECK(failure(emptyBatch(file.database())) == ErrorKind::FileReplaced);
    file.close();
    CHECK(file.kept() == QStringList{u"Erste"_s});
    CHECK_FALSE(QFile::exists(file.path()));
}

TEST_CASE("Replaced file: one that was moved elsewhere is whole there")
{
    SharedFile file;
    renameOver(file.path(), file.theirs());
    file.close();
    CHECK(rows(*must(storage::Connection::open(file.theirs(), kKey)), kNames) == QStringList{u"Erste"_s});
}

TEST_CASE("Replaced file: no second connection reads the other file, and no backup is made of it")
{
    SharedFile file;
    renameOver(file.theirs(), file.path());
    CHECK(failure(file.database().openReader()) == ErrorKind::FileReplaced);
    CHECK(failure(storage::backUpDaily(file.database(), QDate(2026, 1, 2))) == ErrorKind::FileReplaced);
    CHECK_FALSE(QFile::exists(file.path() + u".backups"_s));
}

TEST_CASE("Replaced file: a second connection that was open reads on in the file that both had")
{
    SharedFile file;
    {
        const auto reader = must(file.database().openReader());
        renameOver(file.theirs(), file.path());
        CHECK(rows(*reader, kNames) == QStringList{u"Erste"_s});
        CHECK(failure(storage::backUpDaily(*reader, QDate(2026, 1, 2))) == ErrorKind::FileReplaced);
        CHECK(failure(emptyBatch(file.database())) == ErrorKind::FileReplaced);
        CHECK(rows(*reader, kNames) == QStringList{u"Erste"_s});
    }
    file.close();
    CHECK(file.isTheirs());
}
