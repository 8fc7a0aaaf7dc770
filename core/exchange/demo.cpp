// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/demo.h"

#include "exchange/demo_drafts.h"
#include "storage/contact_repository.h"
#include "storage/local_settings.h"
#include "storage/organisation_repository.h"
#include "storage/record_tables.h"
#include "storage/referral_repository.h"
#include "storage/session_repository.h"
#include "storage/workshop_repository.h"

using namespace Qt::StringLiterals;

namespace spoton::exchange {
namespace {

constexpr int kYears = 3;
constexpr int kSessionsOfOneBatch = 20'000;
constexpr int kRecordsOfOneBatch = 50'000; // where there are several
constexpr int kProgressEvery = 200;
constexpr int kMostWorkshops = 300 * kYears;

const QStringList kStaffNames{u"Jana Lindenbauer"_s, u"Евгения Горшкова"_s, u"Měrćin Šołta"_s};

/// What sessions need to know of a contact.
struct Client
{
    domain::ContactId id;
    domain::OrganisationId organisation;
    domain::District district;
};

struct Host
{
    domain::OrganisationId id;
    domain::District district;
};

class DemoFiller
{
public:
    DemoFiller(storage::Database& database, const domain::Places& places, const DemoOptions& options,
               const DemoProgress& progress)
        : m_database(database), m_organisations(database, places), m_contacts(database, places),
          m_sessions(database, places), m_referrals(database), m_workshops(database),
          m_first(options.lastDay.year() - kYears + 1, 1, 1), m_last(options.lastDay),
          m_drafts(places, options.seed, m_first, m_last), m_progress(progress),
          m_inOneBatch(options.sessions <= kSessionsOfOneBatch)
    {
        m_wanted.sessions = options.sessions;
        m_wanted.organisations =
            options.organisations.value_or(std::clamp(options.sessions / 20, 40, 20'000));
        m_wanted.contacts = options.contacts.value_or(std::max(80, options.sessions / 2));
        m_wanted.workshops = std::min(options.sessions / 40, kMostWorkshops);
    }

    base::Result<DemoSummary> fill()
    {
        SPOTON_TRY(openBatch());
        SPOTON_TRY(writeStaff());
        SPOTON_TRY(writeEach(m_wanted.organisations, m_written.organisations,
                             [this](int) { return writeOrganisation(); }));
        SPOTON_TRY(writeEach(m_wanted.contacts, m_written.contacts, [this](int) { return writeContact(); }));
        SPOTON_TRY(writeEach(m_wanted.sessions, m_written.sessions,
                             [this](int number) { return writeSession(dayOf(number, m_wanted.sessions)); }));
        SPOTON_TRY(writeEach(m_wanted.workshops, m_written.workshops, [this](int number) {
            return writeWorkshop(dayOf(number, m_wanted.workshops));
        }));
        SPOTON_TRY(m_batch->commit().map([](bool) {}));
        SPOTON_TRY(storage::setLocalSetting(m_database, storage::kWhoWorksHere, QString::number(m_staff.front().value)));
        return m_written;
    }

private:
    Dice& dice() { return m_drafts.dice(); }

    /// Spread evenly over the period, the oldest first as staff would have entered them.
    QDate dayOf(int number, int total) const
    {
        return m_first.addDays(m_first.daysTo(m_last) * number / std::max(total, 1));
    }

    base::Done openBatch()
    {
        m_batch.reset();
        SPOTON_ASSIGN(storage::Batch batch, storage::Batch::begin(m_database, storage::Action::Demo));
        m_batch.emplace(std::move(batch));
        m_inBatch = 0;
        return {};
    }

    template<class Write>
    base::Done writeEach(int wanted, int& written, const Write& write)
    {
        while (written < wanted) {
            SPOTON_TRY(write(written));
            ++written;
            SPOTON_TRY(report());
        }
        return {};
    }

    base::Done report()
    {
        if (!m_inOneBatch && m_inBatch >= kRecordsOfOneBatch) {
            SPOTON_TRY(m_batch->commit().map([](bool) {}));
            SPOTON_TRY(openBatch());
        }
        if (!m_progress || ++m_sinceProgress < kProgressEvery)
            return {};
        m_sinceProgress = 0;
        const auto sum = [](const DemoSummary& s) {
            return s.organisations + s.contacts + s.sessions + s.workshops;
        };
        return m_progress(sum(m_written), sum(m_wanted)) ? base::Done()
                                                         : base::fail(base::ErrorKind::Cancelled);
    }

    storage::Batch& batch(int records = 1)
    {
        m_inBatch += records;
        return *m_batch;
    }

    base::Done writeStaff()
    {
        for (const QString& name : kStaffNames) {
            domain::Staff person;
            person.name = name;
            person.email = u"team%1@spoton.example"_s.arg(m_staff.size() + 1);
            SPOTON_TRY(storage::insertRecord(batch(), person));
            m_staff.push_back(person.id);
        }
        return {};
    }

    base::Done writeOrganisation()
    {
        domain::Organisation organisation = m_drafts.organisation();
        organisation.verifiedBy = dice().of(m_staff);
        SPOTON_TRY(m_organisations.save(batch(), organisation));
        m_hosts.push_back({organisation.id, organisation.district});
        if (organisation.kind != u"migrant-organisation"_s && organisation.kind != u"initiative"_s)
            m_targets.push_back(organisation.id);
        return {};
    }

    base::Done writeContact()
    {
        domain::Contact contact = m_drafts.contact();
        SPOTON_TRY(m_contacts.save(batch(), contact));
        Client client{contact.id, {}, contact.district.value_or(domain::District::Unknown)};
        const int roles = m_hosts.empty() || dice().chance(15) ? 0 : dice().chance(12) ? 2 : 1;
        for (int i = 0; i < roles; ++i) {
            const Host& host = dice().ofFavoured(m_hosts);
            domain::Role role = m_drafts.role();
            role.contact = contact.id;
            role.organisation = host.id;
            role.main = i == 0;
            SPOTON_TRY(m_contacts.save(batch(), role));
            if (i > 0)
                continue;
            client.organisation = host.id;
            client.district = contact.district.value_or(host.district);
        }
        m_clients.push_back(client);
        return dice().chance(70) ? writeConsent(contact.id) : base::Done();
    }

    base::Done writeConsent(domain::ContactId contact)
    {
        domain::Consent consent = m_drafts.consent();
        consent.contact = contact;
        consent.recordedBy = dice().of(m_staff);
        return m_contacts.save(batch(), consent);
    }

    const Client& someClient() { return dice().ofFavoured(m_clients); }

    /// Who comes: one in ten nobody by name, else an organisation, a contact or a contact for an
    /// organisation, some with others beside them.
    void chooseClients(storage::SessionDetails& details)
    {
        const int kind = dice().below(100);
        if (kind < 10 || m_clients.empty() || m_hosts.empty()) {
            details.session.district = m_drafts.district();
            details.session.markedFollowUp = dice().chance(25);
            return;
        }
        if (kind < 32) {
            const Host& host = dice().ofFavoured(m_hosts);
            details.session.organisation = host.id;
            details.session.district = host.district;
            return;
        }
        const Client& client = someClient();
        details.contacts.push_back(client.id);
        details.session.district = client.district;
        if (kind < 80 && client.organisation)
            details.session.organisation = client.organisation;
        for (int more = dice().chance(12) ? dice().between(1, 3) : 0; more > 0; --more) {
            const domain::ContactId other = someClient().id;
            if (std::find(details.contacts.begin(), details.contacts.end(), other) == details.contacts.end())
                details.contacts.push_back(other);
        }
    }

    base::Done writeSession(QDate around)
    {
        storage::SessionDetails details;
        details.session = m_drafts.session(around);
        details.session.staff = dice().of(m_staff);
        chooseClients(details);
        SPOTON_TRY(m_sessions.save(batch(2), details, details.session.district));
        if (details.session.state != domain::SessionState::Held)
            return {};
        for (int referrals = dice().chance(25) ? (dice().chance(10) ? 2 : 1) : 0; referrals > 0; --referrals)
            SPOTON_TRY(writeReferral(details));
        return dice().chance(5) ? writeFollowUp(details.session) : base::Done();
    }

    base::Done writeReferral(const storage::SessionDetails& details)
    {
        if (m_targets.empty())
            return {};
        domain::Referral referral = m_drafts.referral(details.session);
        referral.session = details.session.id;
        referral.organisation = details.session.organisation;
        if (!details.contacts.empty())
            referral.contact = details.contacts.front();
        referral.targetOrganisation = dice().ofFavoured(m_targets);
        ++m_written.referrals;
        return m_referrals.save(batch(), referral);
    }

    base::Done writeFollowUp(const domain::CounsellingSession& session)
    {
        domain::FollowUp followUp = m_drafts.followUp(session);
        followUp.record = session.id.value;
        followUp.staff = session.staff;
        return storage::insertRecord(batch(), followUp);
    }

    base::Done writeWorkshop(QDate around)
    {
        domain::Workshop workshop = m_drafts.workshop();
        SPOTON_TRY(m_workshops.save(batch(), workshop));
        SPOTON_TRY(writeWorkshopOrganisations(workshop.id));
        SPOTON_ASSIGN(const std::vector<domain::RegistrationId> registrations,
                      writeRegistrations(workshop.id));
        for (int meetings = 1 + dice().favouringSmall(4); meetings > 0; --meetings) {
            SPOTON_TRY(writeMeeting(workshop.id, around, registrations));
            around = around.addDays(7);
        }
        return {};
    }

    base::Done writeWorkshopOrganisations(domain::WorkshopId workshop)
    {
        std::vector<domain::OrganisationId> taken;
        for (int count = dice().below(5); count > 0 && !m_hosts.empty(); --count) {
            domain::WorkshopOrganisation link;
            link.workshop = workshop;
            link.organisation = dice().ofFavoured(m_hosts).id;
            link.participation =
                dice().chance(20) ? domain::Participation::Cooperating : domain::Participation::TakingPart;
            if (std::find(taken.begin(), taken.end(), link.organisation) != taken.end())
                continue;
            taken.push_back(link.organisation);
            SPOTON_TRY(m_workshops.save(batch(), link));
        }
        return {};
    }

    base::Result<std::vector<domain::RegistrationId>> writeRegistrations(domain::WorkshopId workshop)
    {
        std::vector<domain::RegistrationId> registrations;
        std::vector<domain::ContactId> taken;
        for (int count = dice().chance(40) ? dice().between(4, 16) : 0; count > 0; --count) {
            domain::Registration registration;
            registration.workshop = workshop;
            if (m_clients.empty() || dice().chance(15)) {
                registration.name = m_drafts.bareName();
            } else {
                const Client& client = someClient();
                if (std::find(taken.begin(), taken.end(), client.id) != taken.end())
                    continue;
                taken.push_back(client.id);
                registration.contact = client.id;
                if (client.organisation)
                    registration.organisation = client.organisation;
            }
            SPOTON_TRY(m_workshops.save(batch(), registration));
            registrations.push_back(registration.id);
        }
        return registrations;
    }

    base::Done writeMeeting(domain::WorkshopId workshop, QDate around,
                            const std::vector<domain::RegistrationId>& registrations)
    {
        domain::Meeting meeting = m_drafts.meeting(around);
        meeting.workshop = workshop;
        SPOTON_TRY(m_workshops.save(batch(), meeting));
        if (registrations.empty() || dice().chance(50)) {
            domain::Tally tally = m_drafts.tally();
            tally.meeting = meeting.id;
            SPOTON_TRY(m_workshops.save(batch(), tally));
        }
        for (const domain::RegistrationId registration : registrations) {
            domain::Attendance attendance;
            attendance.meeting = meeting.id;
            attendance.registration = registration;
            attendance.state = m_drafts.attendance();
            SPOTON_TRY(m_workshops.save(batch(), attendance));
        }
        return {};
    }

    storage::Database& m_database;
    storage::OrganisationRepository m_organisations;
    storage::ContactRepository m_contacts;
    storage::SessionRepository m_sessions;
    storage::ReferralRepository m_referrals;
    storage::WorkshopRepository m_workshops;
    QDate m_first;
    QDate m_last;
    DemoDrafts m_drafts;
    const DemoProgress& m_progress;
    bool m_inOneBatch;
    int m_inBatch = 0; ///< records since the last batch began
    int m_sinceProgress = 0;
    std::optional<storage::Batch> m_batch;
    DemoSummary m_wanted;
    DemoSummary m_written;
    std::vector<domain::StaffId> m_staff;
    std::vector<Host> m_hosts;
    std::vector<domain::OrganisationId> m_targets; ///< organisations that others are sent on to
    std::vector<Client> m_clients;
};

} // namespace

base::Result<DemoSummary> fillWithDemo(storage::Database& database, const domain::Places& places,
                                       const DemoOptions& options, const DemoProgress& progress)
{
    if (options.sessions < 0 || places.postalCodes().isEmpty() || !options.lastDay.isValid())
        return base::fail(base::ErrorKind::Invalid, u"demo"_s);
    return DemoFiller(database, places, options, progress).fill();
}

} // namespace spoton::exchange
