// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_engine.h"
#include "measure.h"
#include "search/filter.h"
#include "workbench.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spoton::bench {
namespace {

constexpr int kWindow = 50; // ids that a list asks for at once
constexpr int kRepeats = 15;
constexpr double kGoal = 1.2;
constexpr double kFrame = 16.0;

/// What someone types, key by key: a name, the same in Cyrillic, two words, a phone number.
QStringList keystrokes()
{
    QStringList typed;
    for (const QString& words :
         {u"müller"_s, u"Наталья"_s, u"anna steinberg"_s, u"Nguyễn"_s, u"0351 4567"_s}) {
        for (qsizetype length = 1; length <= words.size(); ++length) {
            if (words[length - 1] != u' ')
                typed += words.first(length);
        }
    }
    return typed;
}

void search(storage::Database& database, const search::ContactFilter& filter)
{
    const search::Query query = search::query(filter, kWindow);
    storage::Statement select = orGiveUp(database.prepare(query.sql));
    for (const auto& [name, value] : query.values)
        select.bind(QLatin1StringView(name.toLatin1()), value);
    std::vector<qint64> ids;
    while (orGiveUp(select.next()))
        ids.push_back(select.integer(0));
}

/// The same SQL and the same values, prepared once, without folding what was typed.
class BareSearch
{
public:
    BareSearch(storage::Database& database, const search::ContactFilter& filter)
        : m_query(search::query(filter, kWindow)),
          m_select(database.connection().handle(), m_query.sql.toUtf8())
    {
    }

    void run()
    {
        for (const auto& [name, value] : m_query.values)
            m_select.bind(name.toLatin1().constData(), value.toString());
        (void)m_select.readAll();
    }

private:
    search::Query m_query;
    BareStatement m_select;
};

/// Only the index: no filters, no names to sort by.
double matchAlone(storage::Database& database, const QString& text)
{
    BareStatement select(database.connection().handle(),
                         "SELECT rowid FROM contact_search WHERE contact_search MATCH :match "
                         "ORDER BY rowid DESC LIMIT 500");
    std::vector<double> times;
    for (int i = 0; i < kRepeats; ++i) {
        times.push_back(timed([&] {
            select.bind(":match", search::matchExpression(text));
            (void)select.readAll();
        }));
    }
    return median(times);
}

struct Keystroke
{
    QString text;
    Pair time;
};

std::vector<Keystroke> measureAll(Workbench& bench, const search::ContactFilter& like)
{
    std::vector<Keystroke> keys;
    for (const QString& text : keystrokes()) {
        search::ContactFilter filter = like;
        filter.text = text;
        BareSearch bare(bench.database(), filter);
        const Pair time = compare(
            kRepeats, [&] { search(bench.database(), filter); }, [&] { bare.run(); });
        keys.push_back({text, time});
    }
    return keys;
}

void printKeys(const QString& measure, const std::vector<Keystroke>& keys)
{
    std::vector<double> ours;
    std::vector<double> bare;
    std::vector<double> ratios;
    for (const Keystroke& key : keys) {
        ours.push_back(key.time.ours);
        bare.push_back(key.time.bare);
        ratios.push_back(key.time.ratio());
    }
    printRow(measure + u", median"_s, {median(ours), median(bare)}, kGoal);
    const auto worst = std::max_element(
        keys.begin(), keys.end(), [](const auto& a, const auto& b) { return a.time.ours < b.time.ours; });
    printRow(measure + u", slowest \"%1\""_s.arg(worst->text), worst->time, kGoal);
    printNote(
        u"median of the ratios %1; the slowest is %2 one frame of %3 ms"_s.arg(median(ratios), 0, 'f', 2)
            .arg(worst->time.ours <= kFrame ? u"under"_s : u"NOT under"_s)
            .arg(kFrame));
}

/// The first keystrokes after a start: nothing in SQLite's cache, nor in the system's.
void printCold(Workbench& bench)
{
    std::vector<double> times;
    for (const QString& text : {u"m"_s, u"mül"_s, u"ната"_s}) {
        bench.reopenCold();
        times.push_back(timed([&] { search(bench.database(), {text}); }));
    }
    printNote(u"cold (file dropped from all caches), ours: \"m\" %1 ms, \"mül\" %2 ms, \"ната\" %3 ms"_s
                  .arg(times[0], 0, 'f', 1)
                  .arg(times[1], 0, 'f', 1)
                  .arg(times[2], 0, 'f', 1));
}

} // namespace

void benchSearch(Workbench& bench)
{
    using enum domain::District;
    bench.reopen();
    forgetPeak();
    const qint64 before = peakKibibytes();
    const std::vector<Keystroke> keys = measureAll(bench, {});
    const qint64 peak = peakKibibytes();
    printNote(
        u"search: bare is the same SQL with the same values through the C interface, prepared once; warm"_s);
    printKeys(u"keystroke"_s, keys);
    for (const QString& text : {u"m"_s, u"müll"_s, u"наталья"_s})
        printNote(u"the MATCH alone, 500 newest, for \"%1\": %2 ms"_s.arg(text).arg(
            matchAlone(bench.database(), text), 0, 'f', 3));
    printKeys(u"keystroke, one district"_s, measureAll(bench, {{}, {Mittelsachsen}, {}, {}}));
    printKeys(u"keystroke, district and language"_s, measureAll(bench, {{}, {Meissen}, u"ru"_s, {}}));
    printNote(u"memory of search: %1 KiB above %2 KiB at rest, page cache included"_s.arg(peak - before)
                  .arg(before));
    printCold(bench);
}

} // namespace spoton::bench
