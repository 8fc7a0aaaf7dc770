// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a laptop keeps for itself, and the list of staff.
#include "storage/contact_repository.h"
#include "storage/draft_repository.h"
#include "storage/local_settings.h"
#include "storage/session_repository.h"
#include "storage/staff_repository.h"
#include "storage/undo.h"

#include "support/child.h"
#include "support/dump.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using base::ErrorKind;

namespace {

constexpr uid_t kNobody = 65534;
const QString kSession = u"session"_s;
const QString kOther = u"session/4711"_s;

int countBatches(storage::Database& database)
{
    return scalar(database, u"SELECT count(*) FROM batch"_s).toInt();
}

} // namespace

TEST_CASE("Draft: the last one of its kind is found again, also after the file was closed")
{
    const Folder folder;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    {
        const auto database = must(storage::Database::create(folder.path(), kKey));
        CHECK_FALSE(must(storage::findDraft(*database, kSession)).has_value());
        must(storage::saveDraft(*database, kSession, u"Förder"_s));
        must(storage::saveDraft(*database, kOther, {}));
        must(storage::saveDraft(*database, kSession, u"Förderantrag für Šołta\n{}"_s));
    }
    const auto database = must(storage::Database::open(folder.path(), kKey));
    const auto draft = must(storage::findDraft(*database, kSession));
    REQUIRE(draft.has_value());
    CHECK(draft->kind == kSession);
    CHECK(draft->content == u"Förderantrag für Šołta\n{}"_s);
    CHECK(draft->savedAt.timeSpec() == Qt::UTC);
    CHECK(draft->savedAt >= before.addMSecs(-1));
    CHECK(draft->savedAt <= QDateTime::currentDateTimeUtc());
    CHECK(must(storage::draftKinds(*database)) == QStringList{kSession, kOther}); // the last one first
    const auto other = must(storage::findDraft(*database, kOther));
    REQUIRE(other.has_value());
    CHECK(other->content.isEmpty());
    must(storage::removeDraft(*database, kSession));
    must(storage::removeDraft(*database, kSession));
    CHECK_FALSE(must(storage::findDraft(*database, kSession)).has_value());
    CHECK(must(storage::findDraft(*database, kOther)).has_value());
}

TEST_CASE("Draft: goes with the batch that saves its record, and stays where that is dropped")
{
    const auto database = must(storage::Database::inMemory());
    must(storage::saveDraft(*database, kSession, u"{}"_s));
    {
        storage::Batch batch = begin(*database);
        must(storage::removeDraft(*database, kSession));
    }
    CHECK(must(storage::findDraft(*database, kSession)).has_value());
    storage::Batch batch = begin(*database);
    domain::Organisation club = organisation(u"Verein"_s);
    must(storage::OrganisationRepository(*database, places()).save(batch, club));
    must(storage::removeDraft(*database, kSession));
    CHECK(must(batch.commit()));
    CHECK_FALSE(must(storage::findDraft(*database, kSession)).has_value());
}

TEST_CASE("Draft: goes with a batch that changed no record, of which nothing else is kept")
{
    const auto database = must(storage::Database::inMemory());
    domain::Organisation club = saved(*database, organisation(u"Verein"_s));
    must(storage::saveDraft(*database, kSession, u"{}"_s));
    const int batches = countBatches(*database);
    {
        storage::Batch batch = begin(*database);
        must(storage::OrganisationRepository(*database, places()).save(batch, club));
        must(storage::removeDraft(*database, kSession));
        CHECK_FALSE(must(batch.commit()));
    }
    CHECK_FALSE(must(storage::findDraft(*database, kSession)).has_value());
    CHECK(countBatches(*database) == batches);
    CHECK(scalar(*database, u"SELECT batch_id IS NULL FROM journal_head"_s).toInt() == 1);
    saved(*database, organisation(u"Danach"_s));
    CHECK(countBatches(*database) == batches + 1);
}

TEST_CASE("Draft: goes in the transaction that deletes its record, whichever way, and no other goes with it")
{
    const auto database = must(storage::Database::inMemory());
    storage::OrganisationRepository organisations(*database, places());
    storage::ContactRepository contacts(*database, places());
    const domain::Organisation club = saved(*database, organisation(u"Verein"_s));
    const domain::Contact anna = saved(*database, contact(u"Anna"_s, u"Alt"_s));
    const domain::Contact berta = saved(*database, contact(u"Berta"_s, u"Neu"_s));
    const auto held = saved(*database, storage::SessionDetails{session(), {}}).session.id;
    using storage::DraftForm;
    const QStringList kinds{storage::draftKind(DraftForm::Contact),
                            storage::draftKind(DraftForm::Contact, anna.id.value),
                            storage::draftKind(DraftForm::Contact, berta.id.value),
                            storage::draftKind(DraftForm::Organisation, club.id.value),
                            storage::draftKind(DraftForm::Session, held.value)};
    for (const QString& kind : kinds)
        must(storage::saveDraft(*database, kind, u"{}"_s));
    const auto left = [&] {
        QStringList kept = must(storage::draftKinds(*database));
        kept.sort();
        return kept;
    };
    {
        storage::Batch batch = begin(*database);
        must(contacts.remove(batch, anna.id));
    }
    CHECK(left().size() == 5); // nothing has happened
    {
        storage::Batch batch = begin(*database);
        must(contacts.remove(batch, anna.id));
        must(batch.commit());
    }
    CHECK(left() == QStringList{kinds[0], kinds[2], kinds[3], kinds[4]});
    CHECK(failure(storage::saveDraft(*database, kinds[1], u"{}"_s)) == ErrorKind::NotFound);
    must(storage::undo(*database));
    CHECK(must(contacts.find(anna.id)).familyName == u"Alt"_s);
    CHECK_FALSE(must(storage::findDraft(*database, kinds[1])).has_value());
    must(storage::saveDraft(*database, kinds[1], u"{}"_s));
    must(storage::redo(*database));
    CHECK_FALSE(must(storage::findDraft(*database, kinds[1])).has_value());
    {
        storage::Batch batch = begin(*database);
        must(organisations.remove(batch, club.id));
        must(storage::SessionRepository(*database, places()).remove(batch, held));
        must(batch.commit());
    }
    CHECK(left() == QStringList{kinds[0], kinds[2]});
}

TEST_CASE("Draft: one that an earlier version left of a deleted record is taken out")
{
    const auto database = must(storage::Database::inMemory());
    const QString kind = storage::draftKind(storage::DraftForm::Contact, 4711);
    must(database->connection().execute(
        u"INSERT INTO draft (kind, saved_at, content) VALUES ('%1', '2025-01-01', '{}')"_s.arg(kind)));
    must(storage::saveDraft(*database, kSession, u"{}"_s));
    must(storage::removeDraftsOfDeleted(*database));
    CHECK(must(storage::draftKinds(*database)) == QStringList{kSession});
}

TEST_CASE("Laptop's own: neither journaled nor undone, nor among the records")
{
    const auto database = must(storage::Database::inMemory());
    saved(*database, organisation(u"Verein"_s));
    const QString records = dumpRecords(database->connection());
    const int changes = scalar(*database, u"SELECT count(*) FROM change"_s).toInt();
    must(storage::saveDraft(*database, kSession, u"{}"_s));
    must(storage::setLocalSetting(*database, u"page"_s, u"directory"_s));
    CHECK(dumpRecords(database->connection()) == records);
    CHECK(scalar(*database, u"SELECT count(*) FROM change"_s).toInt() == changes);
    must(storage::undo(*database));
    CHECK(scalar(*database, u"SELECT count(*) FROM organisation"_s).toInt() == 0);
    CHECK(must(storage::findDraft(*database, kSession)).has_value());
    CHECK(must(storage::localSetting(*database, u"page"_s)) == u"directory"_s);
}

TEST_CASE("Local setting: empty until set, then what was set last")
{
    const auto database = must(storage::Database::inMemory());
    CHECK(must(storage::localSetting(*database, u"staff"_s)).isEmpty());
    must(storage::setLocalSetting(*database, u"staff"_s, u"1"_s));
    must(storage::setLocalSetting(*database, u"staff"_s, u"Ärger'\""_s));
    must(storage::setLocalSetting(*database, u"page"_s, u"2"_s));
    CHECK(must(storage::localSetting(*database, u"staff"_s)) == u"Ärger'\""_s);
    must(storage::setLocalSetting(*database, u"staff"_s, {}));
    CHECK(must(storage::localSetting(*database, u"staff"_s)).isEmpty());
    CHECK(must(storage::localSetting(*database, u"page"_s)) == u"2"_s);
}

TEST_CASE("Laptop's own: a file to be read alone keeps what it has")
{
    const Folder folder;
    {
        const auto database = must(storage::Database::create(folder.path(), kKey));
        must(storage::saveDraft(*database, kSession, u"{}"_s));
        must(storage::setLocalSetting(*database, u"page"_s, u"directory"_s));
    }
    QFile::remove(folder.path() + u".lock"_s);
    REQUIRE(::chmod(QFile::encodeName(folder.path()).constData(), 0444) == 0);
    REQUIRE(::chmod(QFile::encodeName(folder.folder()).constData(), 0555) == 0);
    // The tests may run as root, whom no mode keeps from writing.
    const int ended = inFork([&] {
        if (::getuid() == 0 && ::setuid(kNobody) != 0)
            return 2;
        const auto opened = must(storage::Database::open(folder.path(), kKey));
        const auto refused = [](const base::Done& done) {
            return failure(done) == ErrorKind::FileReadOnly;
        };
        if (!refused(storage::saveDraft(*opened, kSession, u"x"_s)) ||
            !refused(storage::removeDraft(*opened, kSession)) ||
            !refused(storage::setLocalSetting(*opened, u"page"_s, u"x"_s)))
            return 3;
        const auto draft = must(storage::findDraft(*opened, kSession));
        const QString page = must(storage::localSetting(*opened, u"page"_s));
        return draft && draft->content == u"{}"_s && page == u"directory"_s ? 0 : 4;
    });
    CHECK(ended == 0);
    ::chmod(QFile::encodeName(folder.folder()).constData(), 0700);
}

TEST_CASE("Staff: all of them by name, whatever the spelling, those who left included")
{
    const auto database = must(storage::Database::inMemory());
    CHECK(must(storage::allStaff(*database)).empty());
    storage::Batch batch = begin(*database);
    for (const QString& name : {u"Öztürk"_s, u"Pjech"_s, u"Ahrens"_s}) {
        domain::Staff staff{.id = {}, .name = name, .email = {}, .active = name != u"Pjech"_s};
        must(storage::saveStaff(batch, staff));
        CHECK(staff.id);
    }
    must(batch.commit());
    auto staff = must(storage::allStaff(*database));
    REQUIRE(staff.size() == 3);
    CHECK(staff[0].name == u"Ahrens"_s);
    CHECK(staff[1].name == u"Öztürk"_s);
    CHECK(staff[2].name == u"Pjech"_s);
    CHECK_FALSE(staff[2].active);
    staff[0].email = u"ahrens@spot.example"_s;
    {
        storage::Batch change = begin(*database);
        must(storage::saveStaff(change, staff[0]));
        must(change.commit());
    }
    CHECK(must(storage::allStaff(*database)).front().email == u"ahrens@spot.example"_s);
}
