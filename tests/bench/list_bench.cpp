// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"
#include "storage/follow_ups.h"
#include "storage/history.h"
#include "storage/record_windows.h"
#include "storage/timeline.h"
#include "workbench.h"

using namespace Qt::StringLiterals;

namespace spoton::bench {
namespace {

constexpr int kWindow = 100; // rows that a list asks for at once
constexpr int kRepeats = 9;
constexpr double kFrame = 16.0;
constexpr double kCount = 100.0;

double repeated(const std::function<void()>& work)
{
    std::vector<double> times;
    for (int i = 0; i < kRepeats; ++i)
        times.push_back(timed(work));
    return median(times);
}

/// The first window, the one in the middle, the last one, and the number of all.
template<class Filter>
void measure(Workbench& bench, const QString& name, const Filter& filter)
{
    const int rows = orGiveUp(storage::countRows(bench.database(), filter));
    const double count = repeated([&] { orGiveUp(storage::countRows(bench.database(), filter)); });
    QStringList windows;
    bool inFrame = true;
    for (const int first : {0, rows / 2, std::max(0, rows - kWindow)}) {
        const double time =
            repeated([&] { orGiveUp(storage::listRows(bench.database(), filter, first, kWindow)); });
        windows += QString::number(time, 'f', 1);
        inFrame = inFrame && time <= kFrame;
    }
    printNote(u"%1: window first/middle/last %2 ms%3; count of %4: %5 ms%6"_s.arg(
        name.leftJustified(36), windows.join(u" / "_s), inFrame ? QString() : u" (over a frame)"_s,
        QString::number(rows), QString::number(count, 'f', 1), count <= kCount ? QString() : u" (OVER)"_s));
}

void measureDirectory(Workbench& bench)
{
    using search::DirectoryFilter;
    using Order = DirectoryFilter::Order;
    measure(bench, u"directory"_s, DirectoryFilter{});
    measure(bench, u"directory by place"_s, DirectoryFilter{.order = Order::Place});
    measure(bench, u"directory, newest"_s, DirectoryFilter{.order = Order::Newest});
    measure(bench, u"directory, one district"_s, DirectoryFilter{.districts = {domain::District::Meissen}});
    measure(bench, u"directory, language"_s, DirectoryFilter{.language = u"ru"_s});
    measure(bench, u"directory, topic"_s, DirectoryFilter{.topic = u"layout"_s});
    measure(bench, u"directory, kind"_s, DirectoryFilter{.kind = u"network"_s});
    for (const QString& text : {u"m"_s, u"v"_s, u"müller"_s, u"verein"_s, u"kulturverein anna"_s})
        measure(bench, u"directory \"%1\""_s.arg(text), DirectoryFilter{.text = text});
    measure(bench, u"directory \"v\", district and kind"_s,
            DirectoryFilter{.text = u"v"_s, .districts = {domain::District::Meissen}, .kind = u"network"_s});
}

void measureSessions(Workbench& bench)
{
    using search::SessionFilter;
    using Order = SessionFilter::Order;
    measure(bench, u"sessions"_s, SessionFilter{});
    measure(bench, u"sessions, oldest first"_s, SessionFilter{.order = Order::OldestFirst});
    measure(bench, u"sessions, longest"_s, SessionFilter{.order = Order::Longest});
    measure(bench, u"sessions, longest, district"_s,
            SessionFilter{.districts = {domain::District::Meissen}, .order = Order::Longest});
    measure(bench, u"sessions, one year"_s,
            SessionFilter{.from = QDate(kLastYear, 1, 1), .to = QDate(kLastYear, 12, 31)});
    measure(bench, u"sessions, district"_s, SessionFilter{.districts = {domain::District::Meissen}});
    measure(bench, u"sessions, language"_s, SessionFilter{.language = u"ru"_s});
    measure(bench, u"sessions, topic"_s, SessionFilter{.topic = u"layout"_s});
    measure(bench, u"sessions, state"_s, SessionFilter{.state = domain::SessionState::Cancelled});
    measure(bench, u"sessions, channel"_s, SessionFilter{.channel = u"phone"_s});
    measure(bench, u"sessions \"m\""_s, SessionFilter{.text = u"m"_s});
    measure(bench, u"sessions \"müller\""_s, SessionFilter{.text = u"müller"_s});
}

void measureWork(Workbench& bench)
{
    using search::ReferralFilter;
    using search::WorkshopFilter;
    measure(bench, u"workshops"_s, WorkshopFilter{});
    measure(bench, u"workshops by title"_s, WorkshopFilter{.order = WorkshopFilter::Order::Title});
    measure(bench, u"workshops \"w\""_s, WorkshopFilter{.text = u"w"_s});
    measure(bench, u"workshops, district"_s, WorkshopFilter{.districts = {domain::District::Meissen}});
    measure(bench, u"referrals"_s, ReferralFilter{});
    measure(bench, u"referrals, oldest first"_s, ReferralFilter{.order = ReferralFilter::Order::OldestFirst});
    measure(bench, u"referrals by check-back"_s, ReferralFilter{.order = ReferralFilter::Order::CheckBack});
    measure(bench, u"referrals, open"_s, ReferralFilter{.openOnly = true});
    measure(bench, u"referrals, district"_s, ReferralFilter{.districts = {domain::District::Meissen}});
    measure(bench, u"referrals \"m\""_s, ReferralFilter{.text = u"m"_s});
    measure(bench, u"referrals \"müller verein\""_s, ReferralFilter{.text = u"müller verein"_s});
}

/// The page of the contact and of the organisation with the most sessions.
void measureRecords(Workbench& bench)
{
    storage::Database& database = bench.database();
    const auto busiest = [&](const QString& column, const QString& table) {
        storage::Statement select = orGiveUp(database.prepare(
            u"SELECT %1 FROM %2 WHERE %1 IS NOT NULL GROUP BY %1 ORDER BY count(*) DESC LIMIT 1"_s.arg(
                column, table)));
        orGiveUp(select.first());
        return select.integer(0);
    };
    const domain::ContactId contact{busiest(u"contact_id"_s, u"session_contact"_s)};
    const domain::OrganisationId organisation{busiest(u"organisation_id"_s, u"counselling_session"_s)};
    const auto print = [](const QString& name, double time) {
        printNote(u"%1: %2 ms"_s.arg(name.leftJustified(36), QString::number(time, 'f', 1)));
    };
    print(u"timeline of a contact"_s,
          repeated([&] { orGiveUp(storage::timelineOf(database, contact, kWindow)); }));
    print(u"timeline of an organisation"_s,
          repeated([&] { orGiveUp(storage::timelineOf(database, organisation, kWindow)); }));
    print(u"history of a contact"_s,
          repeated([&] { orGiveUp(storage::historyOf(database, contact.value, kWindow)); }));
    print(u"history of an organisation"_s,
          repeated([&] { orGiveUp(storage::historyOf(database, organisation.value, kWindow)); }));
    print(u"what is due"_s, repeated([&] { orGiveUp(storage::openFollowUps(database, kWindow)); }));
}

} // namespace

void benchLists(Workbench& bench)
{
    bench.reopen();
    printNote(u"lists: windows of %1 rows, warm"_s.arg(kWindow));
    measureDirectory(bench);
    measureSessions(bench);
    measureWork(bench);
    measureRecords(bench);
}

} // namespace spoton::bench
