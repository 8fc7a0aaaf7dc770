// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench.h"

#include "exchange/demo.h"
#include "measure.h"

#include <QFile>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace spoton::bench {
namespace {

domain::Places readPlaces()
{
    QFile csv(QStringLiteral(SPOTON_PLACES));
    if (!csv.open(QIODevice::ReadOnly))
        giveUp({base::ErrorKind::FileMissing, csv.fileName()});
    return orGiveUp(domain::Places::read(csv));
}

} // namespace

void giveUp(const base::Error& error)
{
    std::fprintf(stderr, "spoton_bench: error %d %s\n", int(error.kind), qPrintable(error.detail));
    std::exit(1);
}

Workbench::Workbench(const QString& path, int sessions, int contacts) : m_path(path), m_places(readPlaces())
{
    if (QFile::exists(path))
        m_database = orGiveUp(storage::Database::open(path, kPassphrase));
    else
        create(sessions, contacts);
}

void Workbench::create(int sessions, int contacts)
{
    m_database = orGiveUp(storage::Database::create(m_path, kPassphrase));
    exchange::DemoOptions options;
    options.sessions = sessions;
    options.contacts = contacts;
    options.lastDay = QDate(kLastYear, 12, 31);
    forgetPeak();
    exchange::DemoSummary summary;
    const double milliseconds =
        timed([&] { summary = orGiveUp(exchange::fillWithDemo(*m_database, m_places, options)); });
    printNote(u"demo: %1 organisations, %2 contacts, %3 sessions, %4 referrals, %5 workshops"_s
                  .arg(summary.organisations)
                  .arg(summary.contacts)
                  .arg(summary.sessions)
                  .arg(summary.referrals)
                  .arg(summary.workshops));
    printNote(u"demo: %1 s, %2 sessions/s with all that belongs to them, peak %3 MiB"_s
                  .arg(milliseconds / 1000, 0, 'f', 1)
                  .arg(int(summary.sessions / (milliseconds / 1000)))
                  .arg(peakKibibytes() / 1024));
}

void Workbench::reopen()
{
    m_database.reset();
    m_database = orGiveUp(storage::Database::open(m_path, kPassphrase));
}

void Workbench::reopenCold()
{
    m_database.reset();
    dropFromSystemCache(m_path);
    m_database = orGiveUp(storage::Database::open(m_path, kPassphrase));
}

} // namespace spoton::bench
