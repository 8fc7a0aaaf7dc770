// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/participation.h"

#include "storage/workshop_repository.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using domain::AttendanceState;
using domain::RegistrationState;

namespace {

/// A workshop of two meetings, entered in the wrong order, with people of every kind.
class WorkshopWorld
{
public:
    WorkshopWorld()
    {
        workshop.title = u"Layout"_s;
        keep(workshop);
        meeting(QDate(2025, 5, 12), QTime());
        meeting(QDate(2025, 5, 5), QTime(14, 0));
        domain::Tally tally;
        tally.meeting = meetings[1].id;
        tally.female = 4;
        tally.notStated = 2;
        tally.age30To54 = 6;
        keep(tally);
    }

    domain::Registration registered(domain::Registration registration)
    {
        registration.workshop = workshop.id;
        keep(registration);
        return registration;
    }

    void present(const domain::Registration& registration, int place, AttendanceState state)
    {
        domain::Attendance attendance{{}, meetings[std::size_t(place)].id, registration.id, state};
        keep(attendance);
    }

    void takesPart(const domain::Organisation& organisation, domain::Participation participation)
    {
        domain::WorkshopOrganisation part{{}, workshop.id, organisation.id, participation};
        keep(part);
    }

    std::unique_ptr<storage::Database> database = must(storage::Database::inMemory());
    domain::Workshop workshop;
    std::vector<domain::Meeting> meetings;

private:
    template<class Record>
    void keep(Record& record)
    {
        storage::Batch batch = begin(*database);
        must(storage::WorkshopRepository(*database).save(batch, record));
        must(batch.commit());
    }

    void meeting(QDate date, QTime start)
    {
        domain::Meeting meeting;
        meeting.workshop = workshop.id;
        meeting.date = date;
        if (start.isValid())
            meeting.start = start;
        keep(meeting);
        meetings.push_back(meeting);
    }
};

} // namespace

TEST_CASE("Participation: each meeting says who was there, by name and without, the first date first")
{
    WorkshopWorld world;
    domain::Registration guest;
    guest.name = u"Gast"_s;
    guest = world.registered(guest);
    domain::Registration other;
    other.name = u"Ada"_s;
    other = world.registered(other);
    world.present(guest, 0, AttendanceState::Present);
    world.present(guest, 1, AttendanceState::Excused);
    world.present(other, 0, AttendanceState::Present);
    const auto there = must(storage::attendancesOf(*world.database, world.workshop.id));
    REQUIRE(there.size() == 2);
    CHECK(there[0].meeting.date == QDate(2025, 5, 5));
    CHECK(there[0].meeting.start == QTime(14, 0));
    CHECK(there[0].named == 0);
    CHECK(there[0].female == 4);
    CHECK(there[0].notStated == 2);
    CHECK(there[0].all() == 6);
    CHECK(there[1].meeting.date == QDate(2025, 5, 12));
    CHECK(there[1].named == 2);
    CHECK(there[1].unnamed() == 0);
}

TEST_CASE("Participation: people come in order of their state, then by name, with the meetings they were at")
{
    WorkshopWorld world;
    const auto mara = saved(*world.database, contact(u"Mara"_s, u"Wałda"_s));
    const auto add = [&](const QString& name, RegistrationState state,
                         std::optional<domain::ContactId> who = {}) {
        domain::Registration registration;
        registration.name = name;
        registration.contact = who;
        registration.state = state;
        return world.registered(registration);
    };
    add(u"Zoe"_s, RegistrationState::Cancelled);
    add(u"Anna"_s, RegistrationState::WaitingList);
    const auto zack = add(u"Zack"_s, RegistrationState::Registered);
    add({}, RegistrationState::Registered, mara.id);
    add(u"änne"_s, RegistrationState::Registered);
    world.present(zack, 0, AttendanceState::Present);
    world.present(zack, 1, AttendanceState::Present);
    QStringList shown;
    for (const auto& person : must(storage::participantsOf(*world.database, world.workshop.id)))
        shown += u"%1 %2 %3 %4"_s.arg(person.name, QString(base::keyOf(person.state)))
                     .arg(person.present)
                     .arg(person.contact == mara.id);
    CHECK(shown == QStringList{u"änne registered 0 0"_s, u"Mara Wałda registered 0 1"_s,
                               u"Zack registered 2 0"_s, u"Anna waiting-list 0 0"_s, u"Zoe cancelled 0 0"_s});
}

TEST_CASE("Participation: organisations come once each, cooperating ones first")
{
    WorkshopWorld world;
    const auto verein = saved(*world.database, organisation(u"Verein"_s));
    const auto amt = saved(*world.database, organisation(u"Amt"_s));
    const auto netz = saved(*world.database, organisation(u"Netz"_s));
    const auto fern = saved(*world.database, organisation(u"Fern"_s));
    world.takesPart(verein, domain::Participation::TakingPart);
    world.takesPart(verein, domain::Participation::Cooperating);
    world.takesPart(netz, domain::Participation::TakingPart);
    for (const auto& [id, state] :
         {std::pair(amt.id, AttendanceState::Present), std::pair(netz.id, AttendanceState::Present),
          std::pair(fern.id, AttendanceState::Excused)}) {
        domain::Registration registration;
        registration.name = u"Gast"_s;
        registration.organisation = id;
        world.present(world.registered(registration), 0, state);
    }
    QStringList shown;
    for (const auto& part : must(storage::organisationsOf(*world.database, world.workshop.id)))
        shown += part.name + (part.cooperates ? u" cooperates"_s : QString());
    CHECK(shown == QStringList{u"Verein cooperates"_s, u"Amt"_s, u"Netz"_s});
}
