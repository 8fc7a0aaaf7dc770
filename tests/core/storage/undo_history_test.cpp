// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random histories against a model that keeps the whole state after each batch as text.
#include "storage/record_tables.h"
#include "storage/undo.h"
#include "storage/workshop_repository.h"
#include "support/dump.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using base::ErrorKind;

namespace {

enum class Kind
{
    AddOrganisation,
    AddContact,
    AddRole,
    AddConsent,
    AddSession,
    AddReferral,
    AddWorkshop,
    AddNeed,
    ChangeOrganisation,
    ChangeContact,
    ChangeRole,
    ChangeSession,
    ChangeReferral,
    ChangeMany,
    Replace,
    RemoveOrganisation,
    RemoveContact,
    RemoveRole,
    RemoveSession,
    RemoveReferral,
    RemoveWorkshop,
    Commit,
    Drop,
    Undo,
    Redo, // the last four end the batch that is open
};

struct Step
{
    Kind kind = Kind::Commit;
    int which = 0;
    int value = 0;
};

std::ostream& operator<<(std::ostream& out, const Step& step)
{
    return out << int(step.kind) << '/' << step.which << '/' << step.value;
}

rc::Gen<Step> anyStep()
{
    // Additions twice as often as removals, so that there is something to work on; batches of about four
    // steps.
    return rc::gen::map(rc::gen::tuple(rc::gen::weightedElement<int>(
                                           {{16, 0}, {14, 8}, {6, 15}, {8, 21}, {1, 22}, {6, 23}, {4, 24}}),
                                       rc::gen::inRange(0, 1000), rc::gen::inRange(0, 1000)),
                        [](const std::tuple<int, int, int>& drawn) {
                            const auto [group, which, value] = drawn;
                            const int size = group == 0 ? 8 : group == 8 ? 7 : group == 15 ? 6 : 1;
                            return Step{Kind(group + value % size), which, value / 8};
                        });
}

const QStringList kWords{u"Müller"_s, u"Наталья"_s, u"Đặng \"Văn\""_s, u"O'Neill\nzwei Zeilen"_s,
                         u"😀 ✓"_s,   u""_s,        u"Şahin"_s};

QString word(int value)
{
    return kWords[value % kWords.size()] + (value % 3 == 0 ? QString::number(value) : QString());
}

class History
{
public:
    History() : m_database(must(storage::Database::inMemory())), m_states{state()} {}

    void run(const std::vector<Step>& steps)
    {
        for (const Step& step : steps)
            take(step);
        finish(true);
        for (; m_position > 0;)
            undoOne();
        undoOne();
        for (; m_position + 1 < m_states.size();)
            redoOne();
        redoOne();
        RC_ASSERT(difference(dumpSearch(connection()), dumpSearchBuiltAnew(connection())) == QString());
    }

private:
    void take(const Step& step)
    {
        switch (step.kind) {
        case Kind::Commit:
            return finish(true);
        case Kind::Drop:
            return finish(false);
        case Kind::Undo:
            finish(true);
            return undoOne();
        case Kind::Redo:
            finish(true);
            return redoOne();
        default:
            break;
        }
        if (!m_batch)
            m_batch.emplace(begin(*m_database));
        const base::Done done = write(step);
        // What the rules forbid does nothing; the batch goes on.
        RC_ASSERT((done || done.error().kind == ErrorKind::InUse || done.error().kind == ErrorKind::Invalid ||
                   done.error().kind == ErrorKind::NotFound || done.error().kind == ErrorKind::Locked));
    }

    base::Done write(const Step& step)
    {
        switch (step.kind) {
        case Kind::AddOrganisation: {
            auto record = organisation(u"Verein "_s + word(step.value), step.which % 2 ? u"01662"_s : u""_s);
            record.emails = QStringList{u"a%1@example.org"_s.arg(step.value)};
            return storage::OrganisationRepository(*m_database, places()).save(*m_batch, record);
        }
        case Kind::AddContact: {
            auto record = contact(word(step.value), u"Familie %1"_s.arg(step.which % 5));
            return storage::ContactRepository(*m_database, places()).save(*m_batch, record);
        }
        case Kind::AddRole: {
            domain::Role record;
            record.contact.value = any(u"contact"_s, step.which);
            record.organisation.value = any(u"organisation"_s, step.value);
            record.main = step.value % 2 == 0;
            return storage::insertRecord(*m_batch, record);
        }
        case Kind::AddConsent: {
            domain::Consent record;
            record.contact.value = any(u"contact"_s, step.which);
            record.purpose = u"store-data"_s;
            return storage::insertRecord(*m_batch, record);
        }
        case Kind::AddSession: {
            storage::SessionDetails details;
            details.session = session(QDate(2024, 1, 1).addDays(step.which), step.value);
            fill(details, step);
            return storage::SessionRepository(*m_database, places()).save(*m_batch, details, std::nullopt);
        }
        case Kind::AddReferral: {
            domain::Referral record;
            record.targetOrganisation.value = any(u"organisation"_s, step.which);
            if (const qint64 id = any(u"counselling_session"_s, step.value))
                record.session = domain::SessionId{id};
            record.date = QDate(2024, 5, 1);
            record.checkBackOn = QDate(2024, 6, 1);
            return storage::ReferralRepository(*m_database).save(*m_batch, record);
        }
        case Kind::AddWorkshop:
            return addWorkshop(step);
        case Kind::AddNeed:
            return raw(u"INSERT INTO need (id, organisation_id, words, workshop_id, session_id) VALUES (%1, "
                       u"%2, 'x', "
                       "nullif(%3, 0), nullif(%4, 0))"_s.arg(newId())
                           .arg(any(u"organisation"_s, step.which))
                           .arg(any(u"workshop"_s, step.value))
                           .arg(any(u"counselling_session"_s, step.value)));
        case Kind::ChangeOrganisation: {
            SPOTON_ASSIGN(auto record,
                          (storage::findRecord(*m_database,
                                               domain::OrganisationId{any(u"organisation"_s, step.which)})));
            // One field or several, so that each trigger of the search index is on its own now and then.
            if (step.value % 3 != 1)
                record.name = u"Neu "_s + word(step.value);
            if (step.value % 3 != 0)
                record.notes = word(step.value + 1);
            if (step.value % 5 == 0)
                record.town = u"Nossen %1"_s.arg(step.value);
            return storage::OrganisationRepository(*m_database, places()).save(*m_batch, record);
        }
        case Kind::ChangeContact: {
            SPOTON_ASSIGN(auto record, (storage::findRecord(
                                           *m_database, domain::ContactId{any(u"contact"_s, step.which)})));
            if (step.value % 3 == 0)
                record.givenName = word(step.value);
            if (step.value % 3 == 1)
                record.familyName = u"Anders %1"_s.arg(step.value);
            if (step.value % 3 == 2)
                record.phones = QStringList{QString::number(step.value)};
            return storage::ContactRepository(*m_database, places()).save(*m_batch, record);
        }
        case Kind::ChangeRole:
            return raw(u"UPDATE role SET title = '%1', main = 1 - main WHERE id = %2"_s.arg(step.value)
                           .arg(any(u"role"_s, step.which)));
        case Kind::ChangeSession: {
            storage::SessionRepository sessions(*m_database, places());
            SPOTON_ASSIGN(auto details,
                          sessions.find(domain::SessionId{any(u"counselling_session"_s, step.which)}));
            if (step.value % 2 == 0)
                details.session.concern = word(step.value);
            if (step.value % 3 != 0)
                fill(details, step);
            return sessions.save(*m_batch, details, std::nullopt);
        }
        case Kind::ChangeReferral: {
            storage::ReferralRepository referrals(*m_database);
            SPOTON_ASSIGN(auto record, referrals.find(domain::ReferralId{any(u"referral"_s, step.which)}));
            record.status = domain::ReferralStatus(step.value % 6);
            record.outcome = word(step.value);
            return referrals.save(*m_batch, record);
        }
        case Kind::ChangeMany:
            if (step.which % 2 == 0)
                return raw(
                    u"UPDATE contact SET family_name = 'Viele %1' WHERE id % 3 <> 1"_s.arg(step.value));
            return raw(
                u"UPDATE contact SET notes = CASE WHEN id % 2 = 0 THEN '%1' END, locked = %2 WHERE id % 3 <> 1"_s
                    .arg(step.value)
                    .arg(step.value % 2));
        case Kind::Replace:
            return raw(u"INSERT OR REPLACE INTO role (id, contact_id, organisation_id) VALUES (%1, %2, %3)"_s
                           .arg(any(u"role"_s, step.which))
                           .arg(any(u"contact"_s, step.value))
                           .arg(any(u"organisation"_s, step.value)));
        case Kind::RemoveOrganisation:
            return remove(u"organisation"_s, step);
        case Kind::RemoveContact:
            return remove(u"contact"_s, step);
        case Kind::RemoveRole:
            return remove(u"role"_s, step);
        case Kind::RemoveSession:
            return remove(u"counselling_session"_s, step);
        case Kind::RemoveReferral:
            return remove(u"referral"_s, step);
        case Kind::RemoveWorkshop:
            return remove(u"workshop"_s, step);
        default:
            return {};
        }
    }

    base::Done addWorkshop(const Step& step)
    {
        storage::WorkshopRepository workshops(*m_database);
        domain::Workshop workshop;
        workshop.title = u"Layout "_s + word(step.value);
        SPOTON_TRY(workshops.save(*m_batch, workshop));
        domain::Meeting meeting;
        meeting.workshop = workshop.id;
        meeting.date = QDate(2024, 2, 2);
        meeting.start = QTime(10, 0);
        meeting.end = QTime(12, 30);
        SPOTON_TRY(workshops.save(*m_batch, meeting));
        domain::Registration registration;
        registration.workshop = workshop.id;
        registration.name = u"Gast"_s;
        SPOTON_TRY(workshops.save(*m_batch, registration));
        domain::Attendance attendance;
        attendance.meeting = meeting.id;
        attendance.registration = registration.id;
        return workshops.save(*m_batch, attendance);
    }

    void fill(storage::SessionDetails& details, const Step& step)
    {
        details.contacts.clear();
        for (int person = 0; person < step.which % 3; ++person) {
            const domain::ContactId id{any(u"contact"_s, step.value + person)};
            if (id &&
                std::find(details.contacts.begin(), details.contacts.end(), id) == details.contacts.end())
                details.contacts.push_back(id);
        }
        details.session.organisation.reset();
        if (const qint64 id = any(u"organisation"_s, step.value); id && step.value % 2 == 0)
            details.session.organisation = domain::OrganisationId{id};
    }

    base::Done raw(const QString& sql) { return connection().execute(sql); }

    base::Done remove(const QString& table, const Step& step)
    {
        return raw(u"DELETE FROM %1 WHERE id = %2"_s.arg(table).arg(any(table, step.which)));
    }

    /// The id of one of the records of a table, 0 where there is none.
    qint64 any(const QString& table, int which)
    {
        const QStringList ids = rows(connection(), u"SELECT id FROM %1 ORDER BY id"_s.arg(table));
        return ids.isEmpty() ? 0 : ids[which % ids.size()].toLongLong();
    }

    qint64 newId() { return m_batch->newId<domain::FollowUp>().value; }

    void finish(bool keep)
    {
        if (!m_batch)
            return;
        const bool changed = keep && must(m_batch->commit());
        m_batch.reset();
        if (!changed) {
            RC_ASSERT(difference(state(), m_states[m_position]) == QString());
            return;
        }
        m_states.resize(++m_position);
        m_states.push_back(state());
    }

    void undoOne()
    {
        const auto undone = storage::undo(*m_database);
        if (m_position == 0) {
            RC_ASSERT((failure(undone) == ErrorKind::NothingToUndo));
            return;
        }
        RC_ASSERT((failure(undone) == std::nullopt));
        --m_position;
        RC_ASSERT(difference(state(), m_states[m_position]) == QString());
    }

    void redoOne()
    {
        const auto redone = storage::redo(*m_database);
        if (m_position + 1 == m_states.size()) {
            RC_ASSERT((failure(redone) == ErrorKind::NothingToUndo));
            return;
        }
        RC_ASSERT((failure(redone) == std::nullopt));
        ++m_position;
        RC_ASSERT(difference(state(), m_states[m_position]) == QString());
    }

    storage::Connection& connection() { return m_database->connection(); }
    QString state() { return dumpRecords(connection()) + dumpSearch(connection()); }

    std::unique_ptr<storage::Database> m_database;
    std::optional<storage::Batch> m_batch;
    std::vector<QString> m_states; ///< after each batch; the first is that of a new file
    std::size_t m_position = 0;
};

} // namespace

TEST_CASE("Undo: gives exactly the state before and redo the state after, over random histories")
{
    CHECK(rc::check([] {
        const auto steps = *rc::gen::container<std::vector<Step>>(anyStep());
        History().run(steps);
    }));
}
