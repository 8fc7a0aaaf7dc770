// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/record_lists.h"

#include "storage/figure_rules.h"
#include "storage/record_tables.h"

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

// A separator that no name holds.
constexpr QChar kBetweenNames(u'\x1f');

const QString kContactExtras = uR"(
    (SELECT d.district FROM contact_district d WHERE d.id = r.id),
    (SELECT o.name FROM contact_role m JOIN role l ON l.id = m.role_id JOIN organisation o ON o.id = l.organisation_id
     WHERE m.contact_id = r.id),
    (SELECT l.title FROM contact_role m JOIN role l ON l.id = m.role_id WHERE m.contact_id = r.id),
    (SELECT max(given_on) FROM consent WHERE contact_id = r.id AND withdrawn_on IS NULL))"_s;

const QString kSessionExtras = uR"(
    (SELECT name FROM organisation WHERE id = r.organisation_id),
    (SELECT group_concat(trim(coalesce(c.given_name, '') || ' ' || coalesce(c.family_name, '')), char(31)
                         ORDER BY sc.position, sc.contact_id)
     FROM session_contact sc JOIN contact c ON c.id = sc.contact_id WHERE sc.session_id = r.id),
    (SELECT group_concat(coalesce(c.emails, ''), char(31) ORDER BY sc.position, sc.contact_id)
     FROM session_contact sc JOIN contact c ON c.id = sc.contact_id WHERE sc.session_id = r.id),
    (SELECT %1 FROM counselling_session s WHERE s.id = r.id AND s.state = 'held'))"_s.arg(kIsFirstSession);

const QString kReferralExtras = uR"(
    coalesce(s.district, o.district, (SELECT district FROM contact_district WHERE id = r.contact_id), 'unknown'),
    s.import_number, o.name, trim(coalesce(c.given_name, '') || ' ' || coalesce(c.family_name, '')), c.emails, t.name
    FROM referral r JOIN organisation t ON t.id = r.target_organisation_id
    LEFT JOIN counselling_session s ON s.id = r.session_id
    LEFT JOIN organisation o ON o.id = r.organisation_id
    LEFT JOIN contact c ON c.id = r.contact_id)"_s;

const QString kWorkshopOrganisations = uR"(
    (SELECT group_concat(o.name, char(31) ORDER BY w.id) FROM workshop_organisation w JOIN organisation o ON o.id = w.organisation_id
     WHERE w.workshop_id = r.id AND w.participation = 'taking-part'))"_s;

/// The records of a query in its order; CROSS JOIN keeps the outer loop where it is.
template<class Record>
base::Result<Statement> selectFor(Database& database, const search::Query& query, const QString& extras)
{
    SPOTON_ASSIGN(Statement select,
                  database.prepare(u"SELECT %1%2 FROM (%3) found CROSS JOIN %4 r ON r.id = found.id"_s.arg(
                      columnList<Record>(u"r"_s), extras.isEmpty() ? extras : u", "_s + extras, query.sql,
                      QString::fromLatin1(RecordTable<Record>::table))));
    for (const auto& [name, value] : query.values)
        select.bind(QLatin1StringView(name.toLatin1()), value);
    return select;
}

base::Done visitRows(Statement& select, const std::function<base::Done()>& visit)
{
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return {};
        SPOTON_TRY(visit());
    }
}

domain::District districtOf(const QString& key)
{
    return base::fromKey<domain::District>(key).value_or(domain::District::Unknown);
}

bool isIn(const std::vector<domain::District>& districts, domain::District district)
{
    return districts.empty() || std::find(districts.begin(), districts.end(), district) != districts.end();
}

} // namespace

base::Done visitOrganisations(Database& database, const search::OrganisationFilter& filter, int limit,
                              const Visit<domain::Organisation>& visit)
{
    SPOTON_ASSIGN(Statement select,
                  selectFor<domain::Organisation>(database, search::query(filter, limit), QString()));
    return visitRows(select, [&] { return visit(readRecord<domain::Organisation>(select)); });
}

base::Done visitContacts(Database& database, const search::ContactFilter& filter, int limit,
                         const Visit<ContactRow>& visit)
{
    SPOTON_ASSIGN(Statement select,
                  selectFor<domain::Contact>(database, search::query(filter, limit), kContactExtras));
    constexpr int kExtra = columnCount<domain::Contact>();
    return visitRows(select, [&] {
        return visit({readRecord<domain::Contact>(select), districtOf(select.text(kExtra)),
                      select.text(kExtra + 1), select.text(kExtra + 2), select.day(kExtra + 3)});
    });
}

base::Done visitSessions(Database& database, const search::SessionFilter& filter, int limit,
                         const Visit<SessionRow>& visit)
{
    SPOTON_ASSIGN(Statement select, selectFor<domain::CounsellingSession>(
                                        database, search::query(filter, limit), kSessionExtras));
    constexpr int kExtra = columnCount<domain::CounsellingSession>();
    return visitRows(select, [&] {
        SessionRow row;
        row.session = readRecord<domain::CounsellingSession>(select);
        row.organisation = select.text(kExtra);
        if (!select.isNull(kExtra + 1)) {
            row.contacts = select.text(kExtra + 1).split(kBetweenNames);
            for (const QString& emails : select.text(kExtra + 2).split(kBetweenNames))
                row.contactEmails += emails.section(u'\n', 0, 0);
        }
        if (!select.isNull(kExtra + 3))
            row.first = select.integer(kExtra + 3) != 0;
        return visit(row);
    });
}

base::Done visitWorkshops(Database& database, const std::vector<domain::District>& districts,
                          const Visit<WorkshopRow>& visit)
{
    const QString sql =
        u"SELECT %1, %2, %3, %4 FROM meeting m JOIN workshop r ON r.id = m.workshop_id LEFT JOIN tally t "
        "ON t.meeting_id = m.id ORDER BY m.date, m.start, m.id"_s.arg(
            columnList<domain::Workshop>(u"r"_s), columnList<domain::Meeting>(u"m"_s),
            columnList<domain::Tally>(u"t"_s), kWorkshopOrganisations);
    SPOTON_ASSIGN(Statement select, database.prepare(sql));
    constexpr int kMeeting = columnCount<domain::Workshop>();
    constexpr int kTally = kMeeting + columnCount<domain::Meeting>();
    constexpr int kExtra = kTally + columnCount<domain::Tally>();
    return visitRows(select, [&]() -> base::Done {
        const auto meeting = readRecord<domain::Meeting>(select, kMeeting);
        if (!isIn(districts, meeting.district))
            return {};
        return visit({readRecord<domain::Workshop>(select), meeting,
                      readRecord<domain::Tally>(select, kTally),
                      select.text(kExtra).split(kBetweenNames, Qt::SkipEmptyParts)});
    });
}

base::Done visitReferrals(Database& database, const std::vector<domain::District>& districts,
                          const Visit<ReferralRow>& visit)
{
    const QString sql =
        u"SELECT %1, %2 ORDER BY r.date, r.id"_s.arg(columnList<domain::Referral>(u"r"_s), kReferralExtras);
    SPOTON_ASSIGN(Statement select, database.prepare(sql));
    constexpr int kExtra = columnCount<domain::Referral>();
    return visitRows(select, [&]() -> base::Done {
        if (!isIn(districts, districtOf(select.text(kExtra))))
            return {};
        return visit({readRecord<domain::Referral>(select), select.text(kExtra + 1), select.text(kExtra + 2),
                      select.text(kExtra + 3), select.text(kExtra + 4).section(u'\n', 0, 0),
                      select.text(kExtra + 5)});
    });
}

} // namespace spoton::storage
