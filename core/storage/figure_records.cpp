// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figure_records.h"

#include "storage/figure_lists.h"
#include "storage/figure_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::storage {
namespace {

// %1 is the list of what is counted.
const QString kCount = u"SELECT count(*) FROM (%1)"_s;

// Only the rows of the window are looked up further: %2 are the columns, %3 the tables of their kind.
const QString kWindow = uR"(
    SELECT f.id, f.day, f.adds, f.sessions, f.meetings, %2
    FROM (SELECT * FROM (%1) ORDER BY day DESC, time DESC, id DESC LIMIT :limit OFFSET :first) f
    CROSS JOIN %3
    ORDER BY f.day DESC, f.time DESC, f.id DESC)"_s;

// The workshops of meetings, of participants' registrations, and of meetings at which someone was by name.
const QString kWorkshopsOfMeetings =
    u"SELECT m.workshop_id AS id FROM (%1) f JOIN meeting m ON m.id = f.id"_s;
const QString kWorkshopsOfRegistrations =
    u"SELECT g.workshop_id AS id FROM (%1) f JOIN registration g ON g.id = f.id"_s;
const QString kWorkshopsOfParticipants = kWorkshopsOfMeetings + u" WHERE "_s + kPresentByName + u" > 0"_s;

const QString kNameOfContact = u"trim(coalesce(c.given_name, '') || ' ' || coalesce(c.family_name, ''))"_s;
const QString kDistrictOfContact = u"(SELECT district FROM contact_district WHERE id = c.id)"_s;

/// What stands about a kind of record: columns and tables of its statement, the reader of the columns.
struct Details
{
    QString columns;
    QString tables;
    void (*read)(const Statement& row, FigureRecord& record);
};

enum Column
{
    Id,
    Day,
    Adds,
    Sessions,
    Meetings,
    District,
    Name,
    More ///< those of the kind, from here on
};

domain::CodeSet codesAt(const Statement& row, int column)
{
    return domain::CodeSet(row.text(column).split(u',', Qt::SkipEmptyParts));
}

void readSession(const Statement& row, FigureRecord& record)
{
    const QString contact = row.text(More);
    if (record.name.isEmpty())
        record.name = contact;
    else
        record.with = contact;
    record.topics = codesAt(row, More + 1);
    record.language = row.text(More + 2);
    record.channel = row.text(More + 3);
    record.minutes = int(row.integer(More + 4));
    record.first = row.integer(More + 5) != 0;
    record.referrals = int(row.integer(More + 6));
}

void readOrganisation(const Statement& row, FigureRecord& record)
{
    record.type = row.text(More);
    record.topics = codesAt(row, More + 1);
    record.first = row.integer(More + 2) == 0;
}

void readContact(const Statement&, FigureRecord&) {}

void readWorkshop(const Statement& row, FigureRecord& record)
{
    record.type = row.text(More);
    record.topics = codesAt(row, More + 1);
    record.language = row.text(More + 2);
}

void readMeeting(const Statement& row, FigureRecord& record)
{
    readWorkshop(row, record);
    record.minutes = int(row.integer(More + 3));
    record.workshop.value = row.integer(More + 4);
}

void readParticipant(const Statement& row, FigureRecord& record)
{
    record.with = row.text(More);
    record.workshop.value = row.integer(More + 1);
    record.contact.value = row.integer(More + 2);
}

void readReferral(const Statement& row, FigureRecord& record)
{
    record.with = row.text(More);
    record.type = row.text(More + 1);
    record.topics = codesAt(row, More + 2);
    record.status = base::fromKey<domain::ReferralStatus>(row.text(More + 3));
    record.session.value = row.integer(More + 4);
}

Details detailsOf(FigureRecordKind kind)
{
    switch (kind) {
    case FigureRecordKind::Session:
        return {u"s.district, o.name, "_s + kNameOfContact +
                    u", s.topics, s.language, s.channel, s.minutes, "_s + kIsFirstSession +
                    u", (SELECT count(*) FROM referral r WHERE r.session_id = s.id)"_s,
                u"counselling_session s ON s.id = f.id LEFT JOIN organisation o ON o.id = s.organisation_id "
                "LEFT JOIN contact c ON c.id = "_s +
                    kFirstContact,
                readSession};
    case FigureRecordKind::Organisation:
        return {u"o.district, o.name, o.kind, o.topics, "_s + kReachedBefore,
                u"organisation o ON o.id = f.id"_s, readOrganisation};
    case FigureRecordKind::Contact:
        return {kDistrictOfContact + u", "_s + kNameOfContact, u"contact c ON c.id = f.id"_s, readContact};
    case FigureRecordKind::Workshop:
        return {u"f.district, w.title, w.kind, w.topics, w.language"_s, u"workshop w ON w.id = f.id"_s,
                readWorkshop};
    case FigureRecordKind::Meeting:
        return {u"m.district, w.title, w.kind, w.topics, w.language, "_s + kMeetingMinutes + u", w.id"_s,
                u"meeting m ON m.id = f.id JOIN workshop w ON w.id = m.workshop_id"_s, readMeeting};
    case FigureRecordKind::Participant:
        return {u"coalesce("_s + kDistrictOfContact + u", o.district), iif(c.id, "_s + kNameOfContact +
                    u", g.name), o.name, g.workshop_id, c.id"_s,
                u"registration g ON g.id = f.id LEFT JOIN contact c ON c.id = g.contact_id "
                "LEFT JOIN organisation o ON o.id = g.organisation_id"_s,
                readParticipant};
    case FigureRecordKind::Referral:
        return {
            kReferralDistrict + u", t.name, coalesce(o.name, "_s + kNameOfContact +
                u"), t.kind, r.topic, r.status, r.session_id"_s,
            u"referral r ON r.id = f.id JOIN organisation t ON t.id = r.target_organisation_id "
            "LEFT JOIN organisation o ON o.id = r.organisation_id LEFT JOIN contact c ON c.id = r.contact_id"_s,
            readReferral};
    }
    Q_UNREACHABLE();
}

base::Result<Statement> prepare(Database& database, const QString& sql, const search::Query& list)
{
    SPOTON_ASSIGN(Statement select, database.prepare(sql));
    for (const auto& [name, value] : list.values)
        select.bind(QLatin1StringView(name.toLatin1()), value);
    return select;
}

FigureRecord readRecord(const Statement& row, FigureRecordKind kind, const Details& details)
{
    FigureRecord record;
    record.kind = kind;
    record.id = row.integer(Id);
    record.date = row.day(Day).value_or(QDate());
    record.adds = row.integer(Adds);
    record.sessions = int(row.integer(Sessions));
    record.meetings = int(row.integer(Meetings));
    record.district = base::fromKey<domain::District>(row.text(District)).value_or(domain::District::Unknown);
    record.name = row.text(Name);
    details.read(row, record);
    return record;
}

} // namespace

FigureRecordKind kindOf(domain::Counted counted)
{
    using enum domain::Counted;
    switch (counted) {
    case Sessions:
    case FirstSessions:
    case FollowUpSessions:
    case ReferringSessions:
    case AnonymousSessions:
    case SessionMinutes:
        return FigureRecordKind::Session;
    case CounselledOrganisations:
    case ReachedOrganisations:
    case NewOrganisations:
    case ContinuedOrganisations:
        return FigureRecordKind::Organisation;
    case Persons:
        return FigureRecordKind::Contact;
    case Workshops:
        return FigureRecordKind::Workshop;
    case Participants:
    case AttendedInFull:
        return FigureRecordKind::Participant;
    case Referrals:
    case SucceededReferrals:
    case FailedReferrals:
    case OpenReferrals:
    case UnknownReferrals:
        return FigureRecordKind::Referral;
    default:
        return FigureRecordKind::Meeting;
    }
}

search::Query listedRecords(const domain::Scope& scope, const domain::FigureSource& source)
{
    const auto lookedUp = [&](QString sql, const domain::FigureSource& of) {
        search::Query list = figureList(scope, of);
        list.sql = sql.replace(u"%1"_s, list.sql);
        return list;
    };
    // A participant of several workshops has one registration in the list.
    if (source.counted == domain::Counted::Participants)
        return lookedUp(kWorkshopsOfParticipants, domain::counting(source, domain::Counted::Attendances));
    switch (kindOf(source.counted)) {
    case FigureRecordKind::Meeting:
        return lookedUp(kWorkshopsOfMeetings, source);
    case FigureRecordKind::Participant:
        return lookedUp(kWorkshopsOfRegistrations, source);
    default:
        return figureList(scope, source);
    }
}

base::Result<LeftOut> leftOut(Database& database, const domain::Scope& scope,
                              const domain::FigureSource& source)
{
    LeftOut found;
    const search::Query list = leftOutList(scope, source);
    if (list.sql.isEmpty())
        return found;
    SPOTON_ASSIGN(Statement select, prepare(database, list.sql, list));
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return found;
        const int number = int(select.integer(1));
        if (const auto state = base::fromKey<domain::SessionState>(select.text(0)))
            found.sessions.insert(*state, number);
        else
            found.withdrawnReferrals = number;
    }
}

base::Result<int> countFigureRecords(Database& database, const domain::Scope& scope,
                                     const domain::FigureSource& source)
{
    const search::Query list = figureList(scope, source);
    QString sql = kCount;
    SPOTON_ASSIGN(Statement select, prepare(database, sql.replace(u"%1"_s, list.sql), list));
    SPOTON_TRY(select.first());
    return int(select.integer(0));
}

base::Result<std::vector<FigureRecord>> figureRecords(Database& database, const domain::Scope& scope,
                                                      const domain::FigureSource& source, int first,
                                                      int limit)
{
    const FigureRecordKind kind = kindOf(source.counted);
    const Details details = detailsOf(kind);
    const search::Query list = figureList(scope, source);
    QString sql = kWindow;
    sql.replace(u"%2"_s, details.columns).replace(u"%3"_s, details.tables).replace(u"%1"_s, list.sql);
    SPOTON_ASSIGN(Statement select, prepare(database, sql, list));
    // SQLite takes a limit below 0 for none.
    select.bind(":limit"_L1, std::max(limit, 0)).bind(":first"_L1, first);
    std::vector<FigureRecord> records;
    for (;;) {
        SPOTON_ASSIGN(const bool more, select.next());
        if (!more)
            return records;
        records.push_back(readRecord(select, kind, details));
    }
}

} // namespace spoton::storage
