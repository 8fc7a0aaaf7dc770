// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/history.h"

#include "storage/contact_repository.h"
#include "storage/follow_ups.h"
#include "storage/organisation_repository.h"
#include "storage/record_tables.h"
#include "storage/staff_repository.h"
#include "storage/undo.h"
#include "storage/workshop_repository.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;

namespace {

/// "update contact: notes A -> B, …"
QString lineOf(const storage::HistoryEntry& entry)
{
    QStringList fields;
    for (const storage::FieldChange& field : entry.fields)
        fields += u"%1 %2 -> %3"_s.arg(field.column, field.before, field.after);
    return u"%1 %2: %3"_s.arg(entry.operation, entry.table, fields.join(u", "_s));
}

QStringList tablesOf(const std::vector<storage::HistoryEntry>& entries)
{
    QStringList lines;
    for (const storage::HistoryEntry& entry : entries)
        lines += entry.operation + u' ' + entry.table;
    return lines;
}

template<class Record>
void removed(storage::Database& database, base::Id<Record> id)
{
    storage::Batch batch = begin(database);
    must(storage::removeRecord(batch, id));
    must(batch.commit());
}

} // namespace

TEST_CASE("History: has the fields of a record that changed, before and after, the newest first")
{
    const auto database = must(storage::Database::inMemory());
    domain::Contact person = saved(*database, contact(u"Anna"_s, u"Berg"_s));
    saved(*database, contact(u"Berta"_s, {}));
    person.familyName = u"Šołta"_s;
    person.notes = u"neu"_s;
    saved(*database, person);
    person.notes.clear();
    saved(*database, person);
    const auto entries = must(storage::historyOf(*database, person.id.value, 100));
    REQUIRE(entries.size() == 3);
    CHECK(lineOf(entries[0]) == u"update contact: notes neu -> "_s);
    CHECK(lineOf(entries[1]) == u"update contact: family_name Berg -> Šołta, notes  -> neu"_s);
    CHECK(lineOf(entries[2]) ==
          u"insert contact: given_name  -> Anna, family_name  -> Berg, do_not_contact  -> 0, locked  -> 0"_s);
    CHECK(entries[0].row == person.id.value);
    CHECK(must(storage::historyOf(*database, person.id.value, 2)).size() == 2);
    CHECK(must(storage::historyOf(*database, 4711, 100)).empty());
}

TEST_CASE("History: says who did it, when and as what")
{
    const auto database = must(storage::Database::inMemory());
    domain::Staff staff{.id = {}, .name = u"Frau Schäfer"_s, .email = {}, .active = true};
    {
        storage::Batch batch = begin(*database);
        must(storage::saveStaff(batch, staff));
        must(batch.commit());
    }
    const QDateTime before = QDateTime::currentDateTimeUtc();
    domain::Organisation club = organisation(u"Verein"_s);
    {
        storage::Batch batch =
            must(storage::Batch::begin(*database, storage::Action::Import, u"organisations"_s, staff.id));
        must(storage::OrganisationRepository(*database, places()).save(batch, club));
        must(batch.commit());
    }
    must(storage::undo(*database));
    const auto entries = must(storage::historyOf(*database, club.id.value, 100));
    CHECK(tablesOf(entries) == QStringList{u"delete organisation"_s, u"insert organisation"_s});
    CHECK(entries[0].action == storage::Action::Undo);
    CHECK(entries[0].staff.isEmpty());
    CHECK(entries[0].fields.front().column == u"name"_s);
    CHECK(entries[0].fields.front().before == u"Verein"_s);
    CHECK(entries[0].fields.front().after.isEmpty());
    CHECK(entries[1].action == storage::Action::Import);
    CHECK(entries[1].subject == u"organisations"_s);
    CHECK(entries[1].staff == u"Frau Schäfer"_s);
    CHECK(entries[1].at.timeSpec() == Qt::UTC);
    CHECK(entries[1].at >= before.addMSecs(-1));
    CHECK(entries[1].at <= QDateTime::currentDateTimeUtc());
}

TEST_CASE("History: has what hangs on the record, also what is gone")
{
    const auto database = must(storage::Database::inMemory());
    const auto club = saved(*database, organisation(u"Verein"_s));
    const auto person = saved(*database, contact(u"Anna"_s, {}));
    const auto other = saved(*database, contact(u"Berta"_s, {}));
    domain::Role role;
    role.contact = person.id;
    role.organisation = club.id;
    role = saved(*database, role);
    domain::Role others = role;
    others.id = {};
    others.contact = other.id;
    saved(*database, others);
    domain::Consent consent;
    consent.contact = person.id;
    consent.purpose = u"store-data"_s;
    {
        storage::Batch batch = begin(*database);
        must(storage::ContactRepository(*database, places()).save(batch, consent));
        must(batch.commit());
    }
    removed(*database, role.id);
    removed(*database, consent.id);
    CHECK(tablesOf(must(storage::historyOf(*database, person.id.value, 100))) ==
          QStringList{u"delete consent"_s, u"delete role"_s, u"insert consent"_s, u"insert role"_s,
                      u"insert contact"_s});
    CHECK(tablesOf(must(storage::historyOf(*database, club.id.value, 100))) ==
          QStringList{u"delete role"_s, u"insert role"_s, u"insert role"_s, u"insert organisation"_s});
}

TEST_CASE("History: a role says with whom it was, seen from either end, also once it is gone")
{
    const auto database = must(storage::Database::inMemory());
    const auto club = saved(*database, organisation(u"Verein"_s));
    const auto person = saved(*database, contact(u"Anna"_s, u"Berg"_s));
    domain::Role role;
    role.contact = person.id;
    role.organisation = club.id;
    role = saved(*database, role);
    role.title = u"Vorsitz"_s;
    role = saved(*database, role);
    const auto others = [&](qint64 record) {
        QStringList said;
        for (const storage::HistoryEntry& entry : must(storage::historyOf(*database, record, 100)))
            said += entry.operation + u' ' + entry.table + u' ' + entry.other;
        return said;
    };
    CHECK(others(person.id.value) ==
          QStringList{u"update role Verein"_s, u"insert role Verein"_s, u"insert contact "_s});
    CHECK(others(club.id.value) ==
          QStringList{u"update role Anna Berg"_s, u"insert role Anna Berg"_s, u"insert organisation "_s});
    removed(*database, role.id);
    CHECK(others(person.id.value) == QStringList{u"delete role Verein"_s, u"update role Verein"_s,
                                                 u"insert role Verein"_s, u"insert contact "_s});
    // An organisation that is gone has no name any more.
    removed(*database, club.id);
    CHECK(others(person.id.value).front() == u"delete role "_s);
}

TEST_CASE("History: of a session has its contacts, referrals and follow-ups, also after it was deleted")
{
    const auto database = must(storage::Database::inMemory());
    const auto club = saved(*database, organisation(u"Verein"_s));
    const auto person = saved(*database, contact(u"Anna"_s, {}));
    const auto details = saved(*database, storage::SessionDetails{session(), {person.id}});
    domain::Referral referral;
    referral.session = details.session.id;
    referral.targetOrganisation = club.id;
    referral.date = QDate(2025, 3, 4);
    referral.checkBackOn = QDate(2025, 4, 1);
    saved(*database, referral);
    const QStringList made{u"insert follow_up"_s, u"insert referral"_s, u"insert session_contact"_s,
                           u"insert counselling_session"_s};
    CHECK(tablesOf(must(storage::historyOf(*database, details.session.id.value, 100))) == made);
    const auto others = [&](qint64 record, const QString& table) {
        QStringList said;
        for (const storage::HistoryEntry& entry : must(storage::historyOf(*database, record, 100))) {
            if (entry.table == table)
                said += entry.other;
        }
        return said;
    };
    const QString day = details.session.date.toString(Qt::ISODate);
    CHECK(others(details.session.id.value, u"session_contact"_s) == QStringList{u"Anna"_s});
    CHECK(others(details.session.id.value, u"referral"_s) == QStringList{u"Verein"_s});
    CHECK(others(person.id.value, u"session_contact"_s) == QStringList{day});
    {
        storage::Batch batch = begin(*database);
        must(storage::SessionRepository(*database, places()).remove(batch, details.session.id));
        must(batch.commit());
    }
    const QStringList after = tablesOf(must(storage::historyOf(*database, details.session.id.value, 100)));
    CHECK(after.size() == 8);
    CHECK(after.last(4) == made);
    for (const QString& line : made)
        CHECK(after.contains(QString(line).replace(u"insert"_s, u"delete"_s)));
    CHECK(others(details.session.id.value, u"session_contact"_s) == QStringList{u"Anna"_s, u"Anna"_s});
    CHECK(others(details.session.id.value, u"referral"_s) == QStringList{u"Verein"_s, u"Verein"_s});
    // The contact was there: that the link came and went is its history, the session itself is not.
    CHECK(tablesOf(must(storage::historyOf(*database, person.id.value, 100))) ==
          QStringList{u"delete session_contact"_s, u"insert session_contact"_s, u"insert contact"_s});
}

TEST_CASE("History: of a workshop has the attendances of its meetings")
{
    const auto database = must(storage::Database::inMemory());
    storage::WorkshopRepository repository(*database);
    domain::Workshop workshop;
    workshop.title = u"Ehrenamt"_s;
    domain::Meeting meeting;
    meeting.date = QDate(2025, 3, 4);
    domain::Tally tally;
    {
        storage::Batch batch = begin(*database);
        must(repository.save(batch, workshop));
        meeting.workshop = workshop.id;
        must(repository.save(batch, meeting));
        tally.meeting = meeting.id;
        must(repository.save(batch, tally));
        must(batch.commit());
    }
    removed(*database, meeting.id);
    const QStringList lines = tablesOf(must(storage::historyOf(*database, workshop.id.value, 100)));
    CHECK(lines.size() == 5);
    CHECK(lines.contains(u"delete tally"_s));
    CHECK(lines.contains(u"insert tally"_s));
}

TEST_CASE("History: every table that goes with another one is known to hang on it")
{
    const auto database = must(storage::Database::inMemory());
    // Each parent that takes its rows along, but for what joins two offers of others.
    const QStringList cascades = rows(
        *database,
        u"SELECT m.name || ' ' || f.\"from\" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f "
        "WHERE m.type = 'table' AND f.on_delete = 'CASCADE' AND m.name <> 'resource_match'"_s);
    CHECK(cascades.size() > 10);
    QFile source(inSource(u"core/storage/history.cpp"_s));
    REQUIRE(source.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(source.readAll());
    for (const QString& cascade : cascades) {
        CAPTURE(cascade);
        CHECK(text.contains(
            u"Link{\"%1\", \"%2\"}"_s.arg(cascade.section(u' ', 0, 0), cascade.section(u' ', 1))));
    }
}
