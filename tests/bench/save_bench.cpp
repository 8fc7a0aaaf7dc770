// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_engine.h"
#include "base/fold.h"
#include "measure.h"
#include "storage/session_repository.h"
#include "workbench.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace spoton::bench {
namespace {

constexpr int kRounds = 5;
constexpr int kWarmUps = 3; // switching triggers makes SQLite compile every statement anew
constexpr int kSaves = 30;
constexpr double kGoal = 1.5;

const QDate kDay(kLastYear + 1, 2, 3); // after the demo data, whose figures stay as they are
const QString kConcern = u"Satzung und Eintragung ins Vereinsregister"_s;
const QString kSteps = u"Entwurf bis Monatsende, dann gemeinsame Durchsicht."_s;

std::vector<qint64> twoContacts(storage::Database& database)
{
    BareStatement select(database.connection().handle(), "SELECT id FROM contact ORDER BY id LIMIT 2");
    std::vector<qint64> ids;
    while (select.step())
        ids.push_back(sqlite3_column_int64(select.handle(), 0));
    if (ids.size() < 2)
        giveUp({base::ErrorKind::NotFound, u"two contacts"_s});
    return ids;
}

/// What the program does: one session with two contacts, saved and synced.
void saveOurs(Workbench& bench, const std::vector<qint64>& contacts)
{
    storage::Batch batch = orGiveUp(storage::Batch::begin(bench.database(), storage::Action::LogSession));
    storage::SessionDetails details;
    details.session.date = kDay;
    details.session.start = QTime(10, 15);
    details.session.minutes = 45;
    details.session.channel = u"phone"_s;
    details.session.language = u"ru"_s;
    details.session.topics.insert(u"networking"_s);
    details.session.concern = kConcern;
    details.session.agreedSteps = kSteps;
    details.contacts = {{contacts[0]}, {contacts[1]}};
    orGiveUp(storage::SessionRepository(bench.database(), bench.places()).save(batch, details, std::nullopt));
    (void)orGiveUp(batch.commit());
}

/// The same rows by prepared statements with all triggers off: the session, its contacts, their entries in
/// the journal and in the search index, the batch and the head of the journal, in one synced transaction.
class BareSave
{
public:
    BareSave(storage::Database& database, std::vector<qint64> contacts)
        : m_handle(database.connection().handle()), m_contacts(std::move(contacts))
    {
        BareStatement journal(m_handle, "SELECT table_name, after FROM change ORDER BY id DESC LIMIT 3");
        while (journal.step()) {
            const auto* text = static_cast<const QChar*>(sqlite3_column_text16(journal.handle(), 1));
            const QString entry(text, sqlite3_column_bytes16(journal.handle(), 1) / qsizetype(sizeof(QChar)));
            (sqlite3_column_text(journal.handle(), 0)[0] == 'c' ? m_sessionEntry : m_linkEntry) = entry;
        }
        BareStatement words(m_handle, "SELECT given_name, family_name FROM contact WHERE id IN (:a, :b)");
        words.bind(":a", m_contacts[0]);
        words.bind(":b", m_contacts[1]);
        while (words.step()) {
            for (int column : {0, 1})
                m_who += QString::fromUtf8(
                             reinterpret_cast<const char*>(sqlite3_column_text(words.handle(), column))) +
                         u' ';
        }
        m_who = base::fold(m_who);
    }

    void save()
    {
        m_begin.run();
        m_head.step();
        const qint64 device = sqlite3_column_int64(m_head.handle(), 0);
        qint64 counter = sqlite3_column_int64(m_head.handle(), 1);
        m_stamp = sqlite3_column_int64(m_head.handle(), 2);
        m_head.reset();
        const auto nextId = [&] {
            return (device << base::kCounterBits) | ++counter;
        };
        const qint64 batch = nextId();
        m_batch.bind(":id", batch);
        m_batch.bind(":stamp", m_stamp);
        m_batch.bind(":device", device);
        m_batch.run();
        const qint64 session = nextId();
        m_session.bind(":id", session);
        m_session.run();
        note(device, batch, u"counselling_session"_s, session, m_sessionEntry);
        for (std::size_t i = 0; i < 2; ++i) {
            const qint64 link = nextId();
            m_link.bind(":id", link);
            m_link.bind(":session", session);
            m_link.bind(":contact", m_contacts[i]);
            m_link.bind(":position", qint64(i));
            m_link.run();
            note(device, batch, u"session_contact"_s, link, m_linkEntry);
        }
        m_search.bind(":id", session);
        m_search.bind(":who", m_who);
        m_search.bind(":words", m_words);
        m_search.run();
        m_close.bind(":counter", counter);
        m_close.bind(":stamp", m_stamp);
        m_close.run();
        m_commit.run();
    }

private:
    void note(qint64 device, qint64 batch, const QString& table, qint64 row, const QString& entry)
    {
        m_change.bind(":stamp", ++m_stamp);
        m_change.bind(":device", device);
        m_change.bind(":batch", batch);
        m_change.bind(":table", table);
        m_change.bind(":row", row);
        m_change.bind(":after", entry);
        m_change.run();
    }

    void* m_handle;
    std::vector<qint64> m_contacts;
    QString m_sessionEntry;
    QString m_linkEntry;
    QString m_who;
    QString m_words = base::fold(QString(kConcern + u' ' + kSteps));
    qint64 m_stamp = 0;
    BareStatement m_begin{m_handle, "BEGIN IMMEDIATE"};
    BareStatement m_head{m_handle, "SELECT device, counter, stamp FROM journal_head"};
    BareStatement m_batch{m_handle,
                          "INSERT INTO batch (id, stamp, device, action, started_at, depth) "
                          "VALUES (:id, :stamp, :device, 'log-session', '2026-02-03T10:15:00.000Z', 0)"};
    BareStatement m_session{
        m_handle,
        "INSERT INTO counselling_session (id, date, start, minutes, channel, language, district, topics, "
        "concern, agreed_steps) VALUES (:id, '2026-02-03', '10:15', 45, 'phone', 'ru', 'meissen', "
        "'networking', 'Satzung und Eintragung ins Vereinsregister', "
        "'Entwurf bis Monatsende, dann gemeinsame Durchsicht.')"};
    BareStatement m_link{m_handle, "INSERT INTO session_contact (id, session_id, contact_id, position) "
                                   "VALUES (:id, :session, :contact, :position)"};
    BareStatement m_change{
        m_handle, "INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, after) "
                  "VALUES (:stamp, :device, :batch, :table, :row, 'insert', :after)"};
    BareStatement m_search{m_handle,
                           "INSERT INTO session_search (rowid, who, words) VALUES (:id, :who, :words)"};
    BareStatement m_close{m_handle, "UPDATE journal_head SET counter = :counter, stamp = :stamp"};
    BareStatement m_commit{m_handle, "COMMIT"};
};

void switchTriggers(storage::Database& database, bool on)
{
    sqlite3_db_config(static_cast<sqlite3*>(database.connection().handle()), SQLITE_DBCONFIG_ENABLE_TRIGGER,
                      int(on), nullptr);
}

template<class Save>
void timeSaves(std::vector<double>& times, const Save& save)
{
    for (int i = 0; i < kWarmUps; ++i)
        save();
    for (int i = 0; i < kSaves; ++i)
        times.push_back(timed(save));
}

Pair compareSaves(Workbench& bench, const std::vector<qint64>& contacts)
{
    BareSave bare(bench.database(), contacts);
    std::vector<double> ours;
    std::vector<double> bareTimes;
    for (int round = 0; round < kRounds; ++round) {
        switchTriggers(bench.database(), true);
        timeSaves(ours, [&] { saveOurs(bench, contacts); });
        switchTriggers(bench.database(), false);
        timeSaves(bareTimes, [&] { bare.save(); });
    }
    switchTriggers(bench.database(), true);
    return {median(ours), median(bareTimes)};
}

} // namespace

void benchSave(Workbench& bench)
{
    bench.reopen();
    const std::vector<qint64> contacts = twoContacts(bench.database());
    saveOurs(bench, contacts);
    printNote(
        u"save: bare is the same rows (session, two contacts, journal, search index, batch) by prepared"_s);
    printNote(u"statements of the C interface with triggers off, in one transaction"_s);
    printRow(u"saving a session with two contacts, synced"_s, compareSaves(bench, contacts), kGoal);
    orGiveUp(bench.database().connection().execute(u"PRAGMA synchronous = OFF"_s));
    printRow(u"the same without waiting for the disk"_s, compareSaves(bench, contacts), 0);
    bench.reopen();
}

} // namespace spoton::bench
