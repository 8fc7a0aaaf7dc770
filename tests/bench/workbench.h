// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/places.h"
#include "storage/database.h"

#include <memory>

namespace spoton::bench {

inline constexpr int kLastYear = 2025;
inline const QByteArray kPassphrase = "bench";

/// Ends the program with the error: a measurement that failed has no number.
[[noreturn]] void giveUp(const base::Error& error);

template<class T>
T orGiveUp(base::Result<T> result)
{
    if (!result)
        giveUp(result.error());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The file that is measured, encrypted like those of staff, and what goes with it.
class Workbench
{
public:
    /// Opens the file, or fills a new one with demo data of that size.
    Workbench(const QString& path, int sessions, int contacts);

    storage::Database& database() { return *m_database; }
    const domain::Places& places() const { return m_places; }
    const QString& path() const { return m_path; }

    /// Leaves the file to somebody else until it is opened again.
    void close() { m_database.reset(); }

    /// Closes and opens, so that SQLite's own cache is empty.
    void reopen();

    /// The same with the file dropped from the system's cache.
    void reopenCold();

private:
    void create(int sessions, int contacts);

    QString m_path;
    domain::Places m_places;
    std::unique_ptr<storage::Database> m_database;
};

/// What each file of benchmarks measures; prints its rows.
void benchSearch(Workbench& bench);
void benchLists(Workbench& bench);
void benchSave(Workbench& bench);
void benchReport(Workbench& bench);
void benchImport(Workbench& bench);

/// Needs a MeasuredApplication.
void benchWindow(Workbench& bench);

} // namespace spoton::bench
