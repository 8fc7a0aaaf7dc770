// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bare_engine.h"
#include "exchange/importer.h"
#include "measure.h"
#include "storage/undo.h"
#include "workbench.h"

#include <QBuffer>

#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace spoton::bench {
namespace {

constexpr int kRows = 5000;
constexpr int kClients = 1000;
constexpr int kRepeats = 3;
constexpr double kGoal = 3.0;

QString textAt(const BareStatement& row, int column)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(row.handle(), column)));
}

QStringList texts(storage::Database& database, const QByteArray& sql)
{
    BareStatement select(database.connection().handle(), sql);
    QStringList found;
    while (select.step())
        found += textAt(select, 0);
    return found;
}

/// Sessions of organisations and contacts that the file has, by name and e-mail as the team's tables have
/// them.
QByteArray csvOfSessions(storage::Database& database)
{
    const QByteArray limit = " LIMIT " + QByteArray::number(kClients);
    const QStringList organisations =
        texts(database, "SELECT name FROM organisation GROUP BY fold(name) HAVING count(*) = 1" + limit);
    const QStringList contacts =
        texts(database, "SELECT emails FROM contact WHERE emails NOT LIKE '%' || char(10) || '%'" + limit);
    if (organisations.isEmpty() || contacts.isEmpty())
        giveUp({base::ErrorKind::NotFound, u"clients to import sessions for"_s});
    QString csv =
        u"No.;Date;Start;Minutes;Channel;Language;Organisation;Contact;Contact e-mail;District;Topics;"
        "Session type;Concern\n"_s;
    for (int i = 0; i < kRows; ++i) {
        csv += u"B%1;%2;10:15;45;phone;ru;\"%3\";;%4;;networking, volunteering;;Satzung und Eintragung\n"_s
                   .arg(i)
                   .arg(QDate(kLastYear + 1, 1, 2).addDays(i % 300).toString(Qt::ISODate),
                        organisations[i % organisations.size()], contacts[i % contacts.size()]);
    }
    return csv.toUtf8();
}

void import(Workbench& bench, QByteArray& csv)
{
    QBuffer source(&csv);
    source.open(QIODevice::ReadOnly);
    exchange::ImportOptions options;
    options.kind = exchange::Kind::Sessions;
    const exchange::ImportSummary summary =
        orGiveUp(exchange::importCsv(bench.database(), bench.places(), source, options, {}));
    if (summary.created != kRows)
        giveUp({base::ErrorKind::Invalid, u"%1 of %2 rows imported"_s.arg(summary.created).arg(kRows)});
}

/// The rows of one table that the last batch wrote, to be written once more.
class Rows
{
public:
    Rows(void* handle, const QByteArray& select, QByteArray insert)
        : m_handle(handle), m_insert(std::move(insert))
    {
        BareStatement source(handle, select);
        while (source.step()) {
            std::vector<Value>& row = m_rows.emplace_back();
            for (int column = 0; column < sqlite3_column_count(source.handle()); ++column)
                row.emplace_back(sqlite3_value_dup(sqlite3_column_value(source.handle(), column)));
        }
    }

    void write() const
    {
        BareStatement insert(m_handle, m_insert);
        for (const std::vector<Value>& row : m_rows) {
            for (std::size_t column = 0; column < row.size(); ++column)
                sqlite3_bind_value(insert.handle(), int(column) + 1, row[column].get());
            insert.run();
        }
    }

private:
    struct Free
    {
        void operator()(sqlite3_value* value) const { sqlite3_value_free(value); }
    };
    using Value = std::unique_ptr<sqlite3_value, Free>;

    void* m_handle;
    QByteArray m_insert;
    std::vector<std::vector<Value>> m_rows;
};

QByteArray insertInto(storage::Database& database, const QByteArray& table)
{
    BareStatement select(database.connection().handle(), "SELECT * FROM " + table);
    QByteArray places;
    for (int column = sqlite3_column_count(select.handle()); column > 0; --column)
        places += column > 1 ? "?, " : "?";
    return "INSERT INTO " + table + " VALUES (" + places + ")";
}

/// The same rows in the same tables, of the journal and the search index too, in one transaction without
/// triggers.
double writeBare(storage::Database& database, const std::vector<Rows>& tables)
{
    void* handle = database.connection().handle();
    const auto write = [&] {
        BareStatement(handle, "BEGIN IMMEDIATE").run();
        for (const Rows& rows : tables)
            rows.write();
        BareStatement(handle, "COMMIT").run();
    };
    sqlite3_db_config(static_cast<sqlite3*>(handle), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    const double milliseconds = timed(write);
    BareStatement(handle, "BEGIN IMMEDIATE").run();
    for (const char* undo : {"DELETE FROM session_search WHERE rowid IN (SELECT id FROM counselling_session "
                             "WHERE import_number GLOB 'B*')",
                             "DELETE FROM counselling_session WHERE import_number GLOB 'B*'"})
        BareStatement(handle, undo).run();
    BareStatement(handle, "COMMIT").run();
    sqlite3_db_config(static_cast<sqlite3*>(handle), SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
    return milliseconds;
}

std::vector<Rows> rowsOfLastBatch(storage::Database& database)
{
    void* handle = database.connection().handle();
    const QByteArray written = "(SELECT row_id FROM change WHERE batch_id = (SELECT max(id) FROM batch))";
    std::vector<Rows> tables;
    for (const QByteArray table : {"counselling_session", "session_contact"})
        tables.emplace_back(handle, "SELECT * FROM " + table + " WHERE id IN " + written,
                            insertInto(database, table));
    // A journal's row gets a number and a stamp of its own.
    tables.emplace_back(
        handle,
        "SELECT stamp + (1 << 40), device, batch_id, table_name, row_id, operation, before, after "
        "FROM change WHERE batch_id = (SELECT max(id) FROM batch)",
        "INSERT INTO change (stamp, device, batch_id, table_name, row_id, operation, before, after) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    tables.emplace_back(handle, "SELECT id, who, words FROM session_words WHERE id IN " + written,
                        "INSERT INTO session_search (rowid, who, words) VALUES (?, ?, ?)");
    return tables;
}

} // namespace

void benchImport(Workbench& bench)
{
    bench.reopen();
    QByteArray csv = csvOfSessions(bench.database());
    std::vector<double> ours;
    std::vector<double> bare;
    for (int i = 0; i < kRepeats; ++i) {
        ours.push_back(timed([&] { import(bench, csv); }));
        const std::vector<Rows> rows = rowsOfLastBatch(bench.database());
        (void)orGiveUp(storage::undo(bench.database()));
        bare.push_back(writeBare(bench.database(), rows));
        BareStatement(bench.database().connection().handle(),
                      "DELETE FROM change WHERE stamp > (SELECT max(stamp) FROM journal_head)")
            .run();
    }
    printNote(
        u"import: %1 sessions from CSV; bare is the same rows, journal and search entries by prepared inserts"_s
            .arg(kRows));
    printRow(u"import of %1 sessions"_s.arg(kRows), {median(ours), median(bare)}, kGoal);
    printNote(u"%1 rows a second"_s.arg(int(kRows / (median(ours) / 1000))));
}

} // namespace spoton::bench
