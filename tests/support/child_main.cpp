// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The process that tests lock out and kill.
//   test_child hold FILE KEY       opens the file, writes "open" and keeps it until its input ends
//   test_child write FILE KEY      opens the file, leaves a change in its -wal, writes "open" and keeps it
//   test_child log FILE KEY        logs sessions until it is killed; one line with its id for each that is
//   saved
//   test_child backup FILE KEY TARGET   backs up again and again until it is killed, a line before each
//   test_child restore BACKUP FILE KEY
// Ends with 1 where something fails, the ErrorKind on standard error.
#include "storage/backup.h"
#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"
#include "storage/referral_repository.h"
#include "storage/session_repository.h"

#include <QBuffer>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace spoton;

namespace {

void say(const QByteArray& line)
{
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

base::Done leaveChange(storage::Database& database)
{
    SPOTON_ASSIGN(storage::Batch batch, storage::Batch::begin(database, storage::Action::Save));
    domain::Organisation organisation;
    organisation.name = u"Noch im WAL e. V."_s;
    SPOTON_TRY(storage::OrganisationRepository(database, domain::Places()).save(batch, organisation));
    return batch.commit().map([](bool) {});
}

/// One session with two contacts, a new one among them, and a referral.
base::Result<domain::SessionId> logSession(storage::Database& database, const domain::Places& places,
                                           int number)
{
    SPOTON_ASSIGN(storage::Batch batch, storage::Batch::begin(database, storage::Action::LogSession));
    storage::ContactRepository contacts(database, places);
    storage::OrganisationRepository organisations(database, places);
    storage::SessionDetails details;
    details.session.date = QDate(2025, 1, 1).addDays(number % 365);
    details.session.topics = domain::CodeSet({u"networking"_s});
    details.session.concern = u"Anliegen "_s + QString::number(number);
    for (const QString& name : {u"Anna"_s, u"Наталья"_s}) {
        domain::Contact contact;
        contact.givenName = name;
        contact.familyName = QString::number(number);
        SPOTON_TRY(contacts.save(batch, contact));
        details.contacts.push_back(contact.id);
    }
    SPOTON_TRY(storage::SessionRepository(database, places).save(batch, details, std::nullopt));
    domain::Organisation target;
    target.name = u"Ziel "_s + QString::number(number);
    SPOTON_TRY(organisations.save(batch, target));
    domain::Referral referral;
    referral.session = details.session.id;
    referral.targetOrganisation = target.id;
    referral.date = details.session.date;
    SPOTON_TRY(storage::ReferralRepository(database).save(batch, referral));
    SPOTON_TRY(batch.commit());
    return details.session.id;
}

base::Done logSessions(storage::Database& database)
{
    const domain::Places places;
    for (int number = 0;; ++number) {
        SPOTON_ASSIGN(const domain::SessionId id, logSession(database, places, number));
        say(QByteArray::number(id.value));
    }
}

base::Done backUpAgainAndAgain(storage::Database& database, const QString& target)
{
    SPOTON_ASSIGN(const auto reader, database.openReader());
    for (;;) {
        SPOTON_TRY(leaveChange(database));
        say("begins");
        SPOTON_TRY(storage::backUp(*reader, target));
    }
}

base::Done run(const QStringList& arguments)
{
    const QString command = arguments.value(1);
    if (command == u"restore"_s)
        return storage::restore(arguments.value(2), arguments.value(3), arguments.value(4).toUtf8())
            .map([](const QString&) {});
    SPOTON_ASSIGN(const auto database,
                  storage::Database::open(arguments.value(2), arguments.value(3).toUtf8()));
    if (command == u"log"_s)
        return logSessions(*database);
    if (command == u"backup"_s)
        return backUpAgainAndAgain(*database, arguments.value(4));
    if (command == u"write"_s)
        SPOTON_TRY(leaveChange(*database));
    say("open");
    while (std::fgetc(stdin) != EOF) {
    }
    return {};
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const base::Done done = run(QCoreApplication::arguments());
    if (done)
        return 0;
    std::fprintf(stderr, "ErrorKind %d: %s\n", int(done.error().kind), qUtf8Printable(done.error().detail));
    return 1;
}
