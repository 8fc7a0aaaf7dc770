// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures.h"
#include "storage/workshop_repository.h"
#include "support/file_kit.h"
#include "support/records.h"
#include "support/results.h"

#include <rapidcheck.h>

#include <map>
#include <random>

/// Random records in which the rules of counting meet, for tests that count them in two ways.
namespace spoton::tests {

struct WorkshopParts
{
    domain::Workshop workshop;
    std::vector<domain::Meeting> meetings;
    std::vector<domain::Tally> tallies;
    std::vector<domain::Registration> registrations;
    std::vector<domain::Attendance> attendances;
    std::vector<domain::WorkshopOrganisation> organisations;
};

/// All records as plain values, saved in a file by the repositories.
struct World
{
    std::unique_ptr<storage::Database> database = must(storage::Database::inMemory());
    std::vector<domain::Organisation> organisations;
    std::vector<domain::Contact> contacts;
    std::map<qint64, domain::District> contactDistricts; ///< own address, else the main organisation
    std::vector<storage::SessionDetails> sessions;
    std::vector<domain::Referral> referrals;
    std::vector<WorkshopParts> workshops;
};

/// Makes up a world in which everything that the rules tell apart occurs close together.
class Maker
{
public:
    Maker(quint32 seed, const domain::Scope& scope) : m_dice(seed), m_scope(scope) {}

    World make()
    {
        World world;
        storage::Batch batch = begin(*world.database);
        makeOrganisations(world, batch);
        makeContacts(world, batch);
        makeSessions(world, batch);
        makeReferrals(world, batch);
        for (int i = upTo(5); i > 0; --i)
            makeWorkshop(world, batch);
        must(batch.commit());
        return world;
    }

private:
    int upTo(int most) { return int(m_dice() % quint32(most + 1)); }
    bool chance(int percent) { return upTo(99) < percent; }

    template<class T>
    const T& oneOf(const std::vector<T>& values)
    {
        return values[std::size_t(upTo(int(values.size()) - 1))];
    }

    QString word(const QStringList& words) { return words[upTo(int(words.size()) - 1)]; }
    domain::District district() { return domain::District(upTo(4)); }

    QDate day()
    {
        const std::vector<QDate> days{m_scope.from.addDays(-400), m_scope.from.addDays(-1), m_scope.from,
                                      m_scope.from.addDays(1),    m_scope.from.addDays(20), m_scope.from.addDays(40),
                                      m_scope.to.addDays(-1),     m_scope.to,               m_scope.to.addDays(1),
                                      m_scope.to.addDays(35)};
        return oneOf(days);
    }

    void makeOrganisations(World& world, storage::Batch& batch)
    {
        storage::OrganisationRepository repository(*world.database, places());
        for (int i = 0; i < 6; ++i) {
            domain::Organisation record = organisation(QStringLiteral("Organisation %1").arg(i));
            record.kind = word({QStringLiteral("initiative"), QStringLiteral("network"), QStringLiteral("migrant-organisation"), {}});
            if (chance(80))
                record.statedDistrict = district();
            must(repository.save(batch, record));
            world.organisations.push_back(record);
        }
    }

    void makeContacts(World& world, storage::Batch& batch)
    {
        storage::ContactRepository repository(*world.database, places());
        for (int i = 0; i < 6; ++i) {
            domain::Contact record = contact(QStringLiteral("Person"), QString::number(i));
            if (chance(50))
                record.statedDistrict = district();
            must(repository.save(batch, record));
            domain::District own = record.district.value_or(domain::District::Unknown);
            if (chance(50)) {
                domain::Role role;
                role.contact = record.id;
                const domain::Organisation& there = oneOf(world.organisations);
                role.organisation = there.id;
                role.main = true;
                must(repository.save(batch, role));
                own = record.district.value_or(there.district);
            }
            world.contactDistricts[record.id.value] = own;
            world.contacts.push_back(record);
        }
    }

    void makeSessions(World& world, storage::Batch& batch)
    {
        storage::SessionRepository repository(*world.database, places());
        for (int i = upTo(30); i > 0; --i) {
            storage::SessionDetails details;
            domain::CounsellingSession& s = details.session;
            s.date = day();
            if (chance(60))
                s.start = chance(20) ? QTime(0, 0) : QTime(9 + upTo(2), 0);
            s.minutes = upTo(3) * 20;
            s.channel = word({QStringLiteral("phone"), QStringLiteral("office"), {}});
            s.language = word({QStringLiteral("de"), QStringLiteral("ru"), {}});
            s.topics.insert(word({QStringLiteral("networking"), QStringLiteral("layout"), QStringLiteral("other")}));
            if (chance(30))
                s.topics.insert(word({QStringLiteral("networking"), QStringLiteral("layout"), QStringLiteral("other")}));
            s.state = chance(75) ? domain::SessionState::Held : domain::SessionState(upTo(4));
            s.markedFollowUp = chance(40);
            if (chance(40))
                s.organisation = oneOf(world.organisations).id;
            for (const domain::Contact& person : world.contacts) {
                if (chance(12))
                    details.contacts.insert(details.contacts.begin() + upTo(int(details.contacts.size())), person.id);
            }
            must(repository.save(batch, details, chance(40) ? std::optional(district()) : std::nullopt));
            world.sessions.push_back(details);
        }
    }

    void makeReferrals(World& world, storage::Batch& batch)
    {
        storage::ReferralRepository repository(*world.database);
        for (int i = upTo(25); i > 0; --i) {
            domain::Referral r;
            if (!world.sessions.empty() && chance(60))
                r.session = oneOf(world.sessions).session.id;
            if (chance(50))
                r.organisation = oneOf(world.organisations).id;
            if (chance(50))
                r.contact = oneOf(world.contacts).id;
            r.targetOrganisation = oneOf(world.organisations).id;
            r.date = day();
            r.status = domain::ReferralStatus(upTo(5));
            must(repository.save(batch, r));
            world.referrals.push_back(r);
        }
    }

    void makeWorkshop(World& world, storage::Batch& batch)
    {
        storage::WorkshopRepository repository(*world.database);
        WorkshopParts parts;
        parts.workshop.title = QStringLiteral("Workshop");
        parts.workshop.kind = word({QStringLiteral("training"), QStringLiteral("exchange"), {}});
        for (int i = upTo(2); i > 0; --i)
            parts.workshop.topics.insert(word({QStringLiteral("networking"), QStringLiteral("layout")}));
        must(repository.save(batch, parts.workshop));
        for (int i = upTo(3); i > 0; --i) {
            domain::Meeting meeting;
            meeting.workshop = parts.workshop.id;
            meeting.date = day();
            if (chance(60)) {
                meeting.start = QTime(10, 0);
                meeting.end = QTime(11, 15 * upTo(3));
            }
            meeting.district = district();
            must(repository.save(batch, meeting));
            parts.meetings.push_back(meeting);
            if (chance(60)) {
                domain::Tally tally;
                tally.meeting = meeting.id;
                tally.female = upTo(4);
                tally.male = upTo(4);
                tally.diverse = upTo(1);
                tally.notStated = upTo(2);
                tally.under18 = upTo(2);
                tally.age18To29 = upTo(2);
                tally.age30To54 = upTo(2);
                tally.age55Plus = upTo(2);
                must(repository.save(batch, tally));
                parts.tallies.push_back(tally);
            }
        }
        makeParticipants(world, batch, repository, parts);
        for (const domain::Organisation& one : world.organisations) {
            if (!chance(25))
                continue;
            domain::WorkshopOrganisation link;
            link.workshop = parts.workshop.id;
            link.organisation = one.id;
            link.participation = domain::Participation(upTo(1));
            must(repository.save(batch, link));
            parts.organisations.push_back(link);
        }
        world.workshops.push_back(std::move(parts));
    }

    void makeParticipants(World& world, storage::Batch& batch, storage::WorkshopRepository& repository,
                          WorkshopParts& parts)
    {
        for (int i = 0; i < 8; ++i) {
            if (!chance(40))
                continue;
            domain::Registration registration;
            registration.workshop = parts.workshop.id;
            if (i < 4)
                registration.contact = world.contacts[std::size_t(i)].id;
            else
                registration.name = QStringLiteral("Name %1").arg(i / 6); // two of one name, told apart by their organisation
            if (i >= 4)
                registration.organisation = world.organisations[std::size_t(i % 2)].id;
            else if (chance(50))
                registration.organisation = oneOf(world.organisations).id;
            registration.state = domain::RegistrationState(upTo(2));
            must(repository.save(batch, registration));
            parts.registrations.push_back(registration);
            for (const domain::Meeting& meeting : parts.meetings) {
                if (!chance(70))
                    continue;
                domain::Attendance attendance;
                attendance.meeting = meeting.id;
                attendance.registration = registration.id;
                attendance.state = chance(65) ? domain::AttendanceState::Present : domain::AttendanceState(upTo(2));
                must(repository.save(batch, attendance));
                parts.attendances.push_back(attendance);
            }
        }
    }

    std::mt19937 m_dice;
    domain::Scope m_scope;
};

/// A day, two months or about a year, also across the end of one.
inline domain::Scope anyScope()
{
    domain::Scope scope;
    scope.from = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 3) * 45);
    scope.to = scope.from.addDays(*rc::gen::element(0, 1, 60, 364, 365));
    return scope;
}

} // namespace spoton::tests
