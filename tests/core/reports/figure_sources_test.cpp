// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/figure_records.h"

#include "core/exchange/import_kit.h"
#include "core/reports/made_up_world.h"
#include "exchange/demo.h"
#include "reports/report.h"
#include "storage/record_windows.h"

#include <cmath>
#include <set>

using namespace Qt::StringLiterals;
using namespace spoton;
using namespace spoton::tests;
using domain::Counted;
using domain::District;
using domain::FigureSource;
using reports::ColumnType;
using storage::FigureRecord;

namespace {

domain::Scope yearScope(int year, std::vector<District> districts = {})
{
    return {QDate(year, 1, 1), QDate(year, 12, 31), std::move(districts)};
}

std::vector<reports::Table> tablesOf(storage::Database& database, const domain::Scope& scope, bool masked)
{
    const domain::Figures figures = must(storage::countFigures(database, scope));
    return reports::makeReport(figures, masked ? reports::Masks(figures) : reports::Masks(),
                               must(storage::loadCodeLabels(database)), {})
        .tables();
}

/// All records, window by window.
std::vector<FigureRecord> recordsOf(storage::Database& database, const domain::Scope& scope,
                                    const FigureSource& source, int window = 7)
{
    std::vector<FigureRecord> all;
    for (;;) {
        const std::vector<FigureRecord> some =
            must(storage::figureRecords(database, scope, source, int(all.size()), window));
        all.insert(all.end(), some.begin(), some.end());
        if (int(some.size()) < window)
            return all;
    }
}

/// Whether a figure is the number of its records, or else what they add.
bool countsRecords(Counted counted)
{
    return counted != Counted::SessionMinutes &&
           (counted == Counted::Meetings || storage::kindOf(counted) != storage::FigureRecordKind::Meeting);
}

/// Whether a record says of itself what the figure is restricted to.
bool fits(const FigureRecord& record, const FigureSource& source)
{
    using enum storage::FigureRecordKind;
    const bool placed = record.kind == Session || record.kind == Workshop ||
                        (record.kind == Organisation && source.counted != Counted::CounselledOrganisations);
    if (placed && source.district && record.district != *source.district)
        return false;
    if ((record.kind == Session || record.kind == Workshop) && source.language &&
        record.language != *source.language)
        return false;
    if ((record.kind == Organisation || record.kind == Workshop || record.kind == Referral) && source.kind &&
        record.type != *source.kind)
        return false;
    switch (source.counted) {
    case Counted::FirstSessions:
    case Counted::NewOrganisations:
        return record.first;
    case Counted::FollowUpSessions:
    case Counted::ContinuedOrganisations:
        return !record.first;
    case Counted::ReferringSessions:
        return record.referrals > 0;
    case Counted::SucceededReferrals:
        return record.status == domain::ReferralStatus::Succeeded;
    case Counted::SessionMinutes:
    case Counted::MeetingMinutes:
        return record.adds == record.minutes;
    default:
        return true;
    }
}

/// How many records the list page of the figure's kind shows for it.
int listed(storage::Database& database, const domain::Scope& scope, const FigureSource& source)
{
    using enum storage::FigureRecordKind;
    const search::Query among = storage::listedRecords(scope, source);
    switch (storage::kindOf(source.counted)) {
    case Session:
        return must(storage::countRows(database, search::SessionFilter{.among = among}));
    case Organisation:
    case Contact:
        return must(storage::countRows(database, search::DirectoryFilter{.among = among}));
    case Referral:
        return must(storage::countRows(database, search::ReferralFilter{.among = among}));
    case Workshop:
    case Meeting:
    case Participant:
        break;
    }
    return must(storage::countRows(database, search::WorkshopFilter{.among = among}));
}

/// The different workshops of a figure's records, participants left out: of those one may be of several.
std::optional<int> workshopsOf(const std::vector<FigureRecord>& records, const FigureSource& source)
{
    std::set<qint64> workshops;
    for (const FigureRecord& record : records)
        workshops.insert(record.workshop.value);
    return source.counted == Counted::Participants ? std::nullopt : std::optional(int(workshops.size()));
}

/// What does not hold of one figure and its records; empty where all does.
QString problem(storage::Database& database, const domain::Scope& scope, const FigureSource& source,
                qint64 figure)
{
    const int count = must(storage::countFigureRecords(database, scope, source));
    const std::vector<FigureRecord> records = recordsOf(database, scope, source);
    if (count != int(records.size()))
        return u"%1 counted, %2 in windows"_s.arg(count).arg(records.size());
    if (countsRecords(source.counted) && count != figure)
        return u"the figure is %1, its records are %2"_s.arg(figure).arg(count);
    const bool ofWorkshops = storage::kindOf(source.counted) == storage::FigureRecordKind::Meeting ||
                             storage::kindOf(source.counted) == storage::FigureRecordKind::Participant;
    const std::optional<int> rows = ofWorkshops ? workshopsOf(records, source) : count;
    if (const int shown = listed(database, scope, source); rows && shown != *rows)
        return u"the list shows %1 instead of %2"_s.arg(shown).arg(*rows);
    std::set<qint64> ids;
    qint64 sum = 0;
    QDate last;
    for (const FigureRecord& record : records) {
        if (record.kind != storage::kindOf(source.counted) || !ids.insert(record.id).second)
            return u"record %1 is listed twice or of another kind"_s.arg(record.id);
        if (!record.date.isValid() || (last.isValid() && record.date > last))
            return u"record %1 is not in order"_s.arg(record.id);
        if (!fits(record, source))
            return u"record %1 says something else"_s.arg(record.id);
        last = record.date;
        sum += record.adds;
    }
    return sum == figure ? QString() : u"the figure is %1, its records add up to %2"_s.arg(figure).arg(sum);
}

/// What does not hold of the cells of all tables of the team's own view.
QStringList problems(storage::Database& database, const domain::Scope& scope)
{
    QStringList found;
    for (const reports::Table& table : tablesOf(database, scope, false)) {
        for (const reports::Row& row : table.rows) {
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const reports::Cell& cell = row.cells[i];
                const ColumnType type = table.columns[i].type;
                const QString place = table.id + u' ' + row.key + u'/' + table.columns[i].key + u": "_s;
                const bool isFigure = type == ColumnType::Count || type == ColumnType::Hours;
                if (cell.source.has_value() != isFigure) {
                    found += place + u"a source where there is no figure, or none"_s;
                    continue;
                }
                if (!isFigure)
                    continue;
                const qint64 figure = type == ColumnType::Count
                                          ? std::get<qint64>(cell.value)
                                          : std::llround(std::get<double>(cell.value) * 60);
                const QString wrong = problem(database, scope, *cell.source, figure);
                if (!wrong.isEmpty())
                    found += place + wrong;
            }
        }
    }
    return found;
}

const std::vector<std::vector<District>> kDistrictScopes{{},
                                                         {District::Meissen},
                                                         {District::Mittelsachsen, District::Other},
                                                         {District::Unknown, District::Meissen}};

/// Sessions of an organisation, a person, both and nobody, in two years.
struct Office
{
    std::unique_ptr<storage::Database> database = must(storage::Database::inMemory());
    domain::Scope scope = yearScope(2025);
    domain::Organisation organisation = saved(*database, tests::organisation(u"Bunte Brücke"_s));
    domain::Contact person = saved(*database, contact(u"Anna"_s, u"Müller"_s));

    storage::SessionDetails add(QDate date, bool withOrganisation, std::vector<domain::ContactId> contacts,
                                const std::function<void(domain::CounsellingSession&)>& change = {})
    {
        storage::SessionDetails details;
        details.session = session(date);
        if (withOrganisation)
            details.session.organisation = organisation.id;
        details.contacts = std::move(contacts);
        if (change)
            change(details.session);
        return saved(*database, details);
    }

    QList<qint64> ids(const FigureSource& source) const
    {
        QList<qint64> ids;
        for (const FigureRecord& record : recordsOf(*database, scope, source))
            ids += record.id;
        return ids;
    }
};

} // namespace

TEST_CASE("Figure sources: every figure of the sample opens the records that it counts")
{
    const auto database = must(storage::Database::inMemory());
    for (const exchange::Kind kind : kKinds)
        importFile(*database, kind, sample(kind));
    for (const int year : kSampleYears) {
        for (const std::vector<District>& districts : kDistrictScopes) {
            CAPTURE(year, districts.size());
            CHECK(problems(*database, yearScope(year, districts)) == QStringList());
        }
    }
}

TEST_CASE("Figure sources: every figure of a demo file opens the records that it counts")
{
    const auto database = must(storage::Database::inMemory());
    exchange::DemoOptions options;
    options.sessions = 800;
    options.lastDay = QDate(2025, 12, 31);
    must(exchange::fillWithDemo(*database, places(), options));
    for (const int year : {2023, 2024, 2025}) {
        const std::vector<District>& districts = kDistrictScopes[std::size_t(year - 2023)];
        CHECK(problems(*database, yearScope(year, districts)) == QStringList());
        CHECK(must(storage::countFigureRecords(*database, yearScope(year, districts), {Counted::Sessions})) >
              0);
    }
}

TEST_CASE("Figure sources: whatever is recorded, every figure opens the records that it counts")
{
    CHECK(rc::check([] {
        domain::Scope scope = anyScope();
        const World world = Maker(*rc::gen::arbitrary<quint32>(), scope).make();
        scope.districts = *rc::gen::elementOf(kDistrictScopes);
        const QStringList found = problems(*world.database, scope);
        RC_LOG() << found.join(u'\n').toStdString();
        RC_ASSERT(found.isEmpty());
        const domain::Figures figures = must(storage::countFigures(*world.database, scope));
        RC_ASSERT(problem(*world.database, scope, {Counted::AnonymousSessions}, figures.sessions.anonymous)
                      .isEmpty());
    }));
}

TEST_CASE("Figure sources: a masked cell has none, the others have the same as in the team's own view")
{
    const auto database = must(storage::Database::inMemory());
    for (const exchange::Kind kind : kKinds)
        importFile(*database, kind, sample(kind));
    int maskedCells = 0;
    const auto open = tablesOf(*database, yearScope(2024), false);
    const auto masked = tablesOf(*database, yearScope(2024), true);
    for (std::size_t t = 0; t < open.size(); ++t) {
        for (std::size_t r = 0; r < open[t].rows.size(); ++r) {
            for (std::size_t c = 0; c < open[t].columns.size(); ++c) {
                const reports::Cell& cell = masked[t].rows[r].cells[c];
                maskedCells += cell.masked ? 1 : 0;
                CHECK(cell.source == (cell.masked ? std::nullopt : open[t].rows[r].cells[c].source));
            }
        }
    }
    CHECK(maskedCells > 0);
}

TEST_CASE(
    "Figure records: the client's earliest held session is its first, whatever came along or fell through")
{
    Office office;
    using domain::SessionState;
    const domain::Contact friendOfHers = saved(*office.database, contact(u"Boris"_s, u"Петров"_s));
    office.add(QDate(2025, 1, 5), false, {office.person.id}, [](auto& s) { s.state = SessionState::NoShow; });
    office.add(QDate(2025, 1, 6), true, {office.person.id});
    office.add(QDate(2025, 1, 7), false, {friendOfHers.id, office.person.id});
    const auto noon =
        office.add(QDate(2025, 2, 1), false, {office.person.id}, [](auto& s) { s.start = QTime(12, 0); });
    const auto early = office.add(QDate(2025, 2, 1), false, {office.person.id});
    const auto marked = office.add(QDate(2025, 3, 1), false, {}, [](auto& s) { s.markedFollowUp = true; });
    const auto nobody = office.add(QDate(2025, 3, 2), false, {});

    CHECK(office.ids({Counted::FollowUpSessions}) == QList{marked.session.id.value, noon.session.id.value});
    const auto first = recordsOf(*office.database, office.scope, {Counted::FirstSessions});
    REQUIRE(first.size() == 4);
    CHECK(first[0].id == nobody.session.id.value);
    CHECK(first[0].name.isEmpty());
    CHECK(first[0].first);
    CHECK(first[1].id == early.session.id.value);
    CHECK(first[1].name == u"Anna Müller");
    CHECK(first[2].name == u"Boris Петров");
    CHECK(first[3].name == u"Bunte Brücke");
    CHECK(first[3].with == u"Anna Müller");
    CHECK(first[3].minutes == 30);
    CHECK(office.ids({Counted::AnonymousSessions}) ==
          QList{nobody.session.id.value, marked.session.id.value});
    CHECK(office.ids({.counted = Counted::Sessions, .month = QDate(2025, 3, 1)}).size() == 2);
}

TEST_CASE(
    "Figure records: a client of the year before has follow-up sessions and is a continued organisation")
{
    Office office;
    office.add(QDate(2024, 12, 31), true, {});
    const auto later = office.add(QDate(2025, 1, 1), true, {});
    CHECK(office.ids({Counted::FirstSessions}).isEmpty());
    CHECK(office.ids({Counted::FollowUpSessions}) == QList{later.session.id.value});
    CHECK(office.ids({Counted::NewOrganisations}).isEmpty());
    const auto continued = recordsOf(*office.database, office.scope, {Counted::ContinuedOrganisations});
    REQUIRE(continued.size() == 1);
    CHECK(continued[0].id == office.organisation.id.value);
    CHECK(continued[0].date == QDate(2025, 1, 1));
    CHECK(continued[0].sessions == 1);
    CHECK_FALSE(continued[0].first);
    office.scope = yearScope(2024);
    CHECK(office.ids({Counted::NewOrganisations}) == QList{office.organisation.id.value});
}

TEST_CASE("Figure records: a referral withdrawn is not counted but makes its session a referring one")
{
    Office office;
    const auto details = office.add(QDate(2025, 4, 1), true, {});
    domain::Referral referral;
    referral.session = details.session.id;
    referral.organisation = office.organisation.id;
    referral.targetOrganisation = saved(*office.database, tests::organisation(u"Jugendamt"_s)).id;
    referral.date = QDate(2025, 4, 2);
    referral = saved(*office.database, referral);
    const auto open = recordsOf(*office.database, office.scope, {Counted::OpenReferrals});
    REQUIRE(open.size() == 1);
    CHECK(open[0].name == u"Jugendamt");
    CHECK(open[0].with == u"Bunte Brücke");
    CHECK(open[0].status == domain::ReferralStatus::Suggested);
    CHECK(open[0].session == details.session.id);
    referral.status = domain::ReferralStatus::Withdrawn;
    saved(*office.database, referral);
    CHECK(office.ids({Counted::Referrals}).isEmpty());
    CHECK(office.ids({Counted::OpenReferrals}).isEmpty());
    const auto referring = recordsOf(*office.database, office.scope, {Counted::ReferringSessions});
    REQUIRE(referring.size() == 1);
    CHECK(referring[0].referrals == 1);
}

TEST_CASE("Figure records: attendances open their meetings, participants are one person each")
{
    Office office;
    storage::WorkshopRepository repository(*office.database);
    storage::Batch batch = begin(*office.database);
    domain::Workshop workshop;
    workshop.title = u"Zwei Tage"_s;
    must(repository.save(batch, workshop));
    for (const int day : {1, 2}) {
        domain::Meeting meeting;
        meeting.workshop = workshop.id;
        meeting.date = QDate(2025, 5, day);
        must(repository.save(batch, meeting));
        domain::Registration registration; // once for each day
        registration.workshop = workshop.id;
        registration.contact = office.person.id;
        must(repository.save(batch, registration));
        domain::Attendance attendance;
        attendance.meeting = meeting.id;
        attendance.registration = registration.id;
        must(repository.save(batch, attendance));
        domain::Tally tally;
        tally.meeting = meeting.id;
        tally.female = day == 2 ? 4 : 0;
        must(repository.save(batch, tally));
    }
    must(batch.commit());

    const FigureSource attendances{.counted = Counted::Attendances, .workshop = workshop.id};
    const auto meetings = recordsOf(*office.database, office.scope, attendances);
    REQUIRE(meetings.size() == 2);
    CHECK(meetings[0].date == QDate(2025, 5, 2));
    CHECK(meetings[0].adds == 5);
    CHECK(meetings[0].workshop == workshop.id);
    CHECK(meetings[1].adds == 1);
    CHECK(recordsOf(*office.database, office.scope, counting(attendances, Counted::Female)).size() == 1);
    const auto participants = recordsOf(*office.database, office.scope, {Counted::Participants});
    REQUIRE(participants.size() == 1);
    CHECK(participants[0].name == u"Anna Müller");
    CHECK(participants[0].contact == office.person.id);
    CHECK(participants[0].meetings == 2);
}

TEST_CASE("Figure records: a window beyond the end or of nothing is empty")
{
    Office office;
    office.add(QDate(2025, 4, 1), true, {});
    const FigureSource source{Counted::Sessions};
    for (const auto& [first, limit] : {std::pair{1, 10}, {0, 0}, {0, -1}})
        CHECK(must(storage::figureRecords(*office.database, office.scope, source, first, limit)).empty());
}

TEST_CASE("Figure sources: the list of participants shows each workshop in which one of them was")
{
    const auto database = must(storage::Database::inMemory());
    const auto person = saved(*database, contact(u"Anna"_s, u"Müller"_s));
    storage::Batch batch = begin(*database);
    storage::WorkshopRepository workshops(*database);
    for (int i = 0; i < 3; ++i) {
        domain::Workshop workshop;
        workshop.title = u"Layout %1"_s.arg(i);
        must(workshops.save(batch, workshop));
        domain::Meeting meeting;
        meeting.workshop = workshop.id;
        meeting.date = QDate(2025, 3, 1 + i);
        must(workshops.save(batch, meeting));
        domain::Tally tally;
        tally.meeting = meeting.id;
        tally.female = 3;
        must(workshops.save(batch, tally));
        if (i == 2)
            continue;
        domain::Registration registration;
        registration.workshop = workshop.id;
        registration.contact = person.id;
        must(workshops.save(batch, registration));
        domain::Attendance attendance;
        attendance.meeting = meeting.id;
        attendance.registration = registration.id;
        must(workshops.save(batch, attendance));
    }
    must(batch.commit());
    const FigureSource participants{.counted = Counted::Participants};
    CHECK(must(storage::countFigureRecords(*database, yearScope(2025), participants)) == 1);
    CHECK(listed(*database, yearScope(2025), participants) == 2);
}

TEST_CASE("Figure sources: what a state keeps from being counted is told beside the figure")
{
    Office office;
    using enum domain::SessionState;
    const auto withState = [](domain::SessionState state) {
        return [state](domain::CounsellingSession& session) {
            session.state = state;
        };
    };
    office.add(QDate(2025, 2, 1), true, {});
    office.add(QDate(2025, 2, 2), true, {}, withState(Cancelled));
    office.add(QDate(2025, 2, 3), false, {office.person.id}, withState(Cancelled));
    office.add(QDate(2025, 2, 4), false, {}, withState(NoShow));
    office.add(QDate(2024, 2, 4), true, {}, withState(Planned));
    const auto left = [&](const FigureSource& source) {
        return must(storage::leftOut(*office.database, office.scope, source)).sessions;
    };
    CHECK(left({.counted = Counted::Sessions}) ==
          QMap<domain::SessionState, int>{{Cancelled, 2}, {NoShow, 1}});
    CHECK(left({.counted = Counted::AnonymousSessions}) == QMap<domain::SessionState, int>{{NoShow, 1}});
    CHECK(left({.counted = Counted::Sessions, .month = QDate(2025, 3, 1)}).isEmpty());
    CHECK(left({.counted = Counted::FirstSessions}).isEmpty());
}
