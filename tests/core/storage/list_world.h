// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fold.h"
#include "base/order_key.h"
#include "search/filter.h"
#include "storage/contact_repository.h"
#include "storage/organisation_repository.h"
#include "storage/referral_repository.h"
#include "storage/session_repository.h"
#include "storage/staff_repository.h"
#include "storage/workshop_repository.h"
#include "support/file_kit.h"
#include "support/names.h"
#include "support/records.h"
#include "support/results.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>

namespace spoton::tests {

/// A file with a few dozen records of each kind that lists show, and the same records beside it for a second,
/// naive answer to every filter.
struct ListWorld
{
    std::unique_ptr<storage::Database> database;
    std::vector<domain::Organisation> organisations;
    std::vector<domain::Contact> contacts;
    std::vector<domain::Role> roles;
    std::vector<storage::SessionDetails> sessions;
    std::vector<domain::Referral> referrals;
    std::vector<domain::Workshop> workshops;
    std::vector<domain::Meeting> meetings;
    std::vector<domain::StaffId> staff;
};

inline const std::vector<domain::District> kSomeDistricts{domain::District::Meissen,
                                                          domain::District::Mittelsachsen,
                                                          domain::District::Other, domain::District::Unknown};
inline const QStringList kSomeLanguages{QStringLiteral("de"), QStringLiteral("ru"), QStringLiteral("hsb")};
inline const QStringList kSomeTopics{QStringLiteral("layout"), QStringLiteral("networking"),
                                     QStringLiteral("volunteering")};
inline const QStringList kSomeKinds{QStringLiteral("network"), QStringLiteral("initiative")};
inline const QStringList kSomeChannels{QStringLiteral("phone"), QStringLiteral("office")};

class WorldMaker
{
public:
    explicit WorldMaker(quint32 seed) : m_dice(seed) {}

    ListWorld make()
    {
        m_world.database = must(storage::Database::inMemory());
        storage::Batch batch = begin(*m_world.database);
        for (const QString& name : {QStringLiteral("Jana Kurth"), QStringLiteral("Petr Nowak")}) {
            domain::Staff person{.id = {}, .name = name, .email = {}, .active = true};
            must(storage::saveStaff(batch, person));
            m_world.staff.push_back(person.id);
        }
        for (int i = 0; i < 14; ++i)
            addOrganisation(batch, i);
        for (int i = 0; i < 40; ++i)
            addContact(batch);
        for (int i = 0; i < 60; ++i)
            addSession(batch);
        for (int i = 0; i < 40; ++i)
            addReferral(batch);
        for (int i = 0; i < 25; ++i)
            addWorkshop(batch, i);
        must(batch.commit());
        return std::move(m_world);
    }

private:
    int below(int limit) { return int(m_dice.bounded(limit)); }
    bool rarely() { return below(4) == 0; }
    template<class Values>
    auto any(const Values& values)
    {
        return values[std::size_t(below(int(values.size())))];
    }
    QString anyOf(const QStringList& values) { return values[below(int(values.size()))]; }
    domain::CodeSet some(const QStringList& codes)
    {
        domain::CodeSet set;
        for (const QString& code : codes) {
            if (below(2) == 0)
                set.insert(code);
        }
        return set;
    }
    QDate day() { return QDate(2024, 12, 1).addDays(below(60)); }

    void addOrganisation(storage::Batch& batch, int number)
    {
        static const QStringList kNames{QStringLiteral("Kulturverein Šołta"),
                                        QStringLiteral("Müllers Garten"),
                                        QStringLiteral("Verein Наталья"),
                                        QStringLiteral("Anna-Haus"),
                                        QStringLiteral("Zirkel"),
                                        QStringLiteral("anna haus")};
        domain::Organisation record = organisation(kNames[number % kNames.size()]);
        record.statedDistrict = any(kSomeDistricts);
        record.town = rarely() ? QString() : anyOf({QStringLiteral("Nossen"), QStringLiteral("Öderan")});
        record.languages = some(kSomeLanguages);
        record.topics = some(kSomeTopics);
        record.kind = anyOf(kSomeKinds);
        must(storage::OrganisationRepository(*m_world.database, places()).save(batch, record));
        m_world.organisations.push_back(record);
    }

    void addContact(storage::Batch& batch)
    {
        storage::ContactRepository contacts(*m_world.database, places());
        domain::Contact record = contact(QString(), anyOf(names()));
        record.town = rarely() ? QString() : anyOf({QStringLiteral("Nossen"), QStringLiteral("Öderan")});
        if (rarely())
            record.statedDistrict = any(kSomeDistricts);
        record.languages = some(kSomeLanguages);
        record.notes = rarely() ? QStringLiteral("kennt Anna") : QString();
        must(contacts.save(batch, record));
        m_world.contacts.push_back(record);
        for (int i = below(4); i > 0; --i) {
            domain::Role role;
            role.contact = record.id;
            role.organisation = any(m_world.organisations).id;
            role.title = anyOf({QStringLiteral("Vorstand"), QStringLiteral("Kasse"), QString()});
            if (below(3) == 0)
                role.to = QDate::currentDate().addDays(rarely() ? 3 : -3);
            role.main = below(2) == 0;
            must(contacts.save(batch, role));
            m_world.roles.push_back(role);
        }
    }

    void addSession(storage::Batch& batch)
    {
        storage::SessionDetails details{session(day(), below(5) * 30), {}};
        if (below(2) == 0)
            details.session.organisation = any(m_world.organisations).id;
        for (int i = below(3); i > 0; --i) {
            const domain::ContactId id = any(m_world.contacts).id;
            if (std::find(details.contacts.begin(), details.contacts.end(), id) == details.contacts.end())
                details.contacts.push_back(id);
        }
        if (below(2) == 0)
            details.session.start = QTime(9 + below(3), 0);
        details.session.topics = some(kSomeTopics);
        details.session.topics.insert(QStringLiteral("other"));
        details.session.language = anyOf(kSomeLanguages);
        details.session.channel = anyOf(kSomeChannels);
        if (below(3) != 0)
            details.session.staff = any(m_world.staff);
        details.session.state = rarely() ? domain::SessionState::Cancelled : domain::SessionState::Held;
        details.session.concern = rarely() ? QStringLiteral("Anna fragt nach Müller") : QString();
        must(storage::SessionRepository(*m_world.database, places())
                 .save(batch, details, any(kSomeDistricts)));
        m_world.sessions.push_back(details);
    }

    void addReferral(storage::Batch& batch)
    {
        using enum domain::ReferralStatus;
        domain::Referral record;
        record.date = day();
        record.targetOrganisation = any(m_world.organisations).id;
        const int client = below(4);
        if (client == 0)
            record.organisation = any(m_world.organisations).id;
        else if (client == 1)
            record.contact = any(m_world.contacts).id;
        if (client >= 2 || rarely())
            record.session = any(m_world.sessions).session.id;
        record.topic = anyOf(kSomeTopics);
        record.status = any(std::vector{Suggested, Contacted, Succeeded, Unknown});
        if (below(2) == 0)
            record.checkBackOn = day();
        record.attempts = below(3);
        must(storage::ReferralRepository(*m_world.database).save(batch, record));
        m_world.referrals.push_back(record);
    }

    void addWorkshop(storage::Batch& batch, int number)
    {
        static const QStringList kTitles{QStringLiteral("Förderanträge für Müller & Co"),
                                         QStringLiteral("Ehrenamt"), QStringLiteral("E-Mail und Наталья"),
                                         QStringLiteral("ehrenamt")};
        storage::WorkshopRepository repository(*m_world.database);
        domain::Workshop record;
        record.title = kTitles[number % kTitles.size()];
        record.kind = anyOf(kSomeKinds);
        record.topics = some(kSomeTopics);
        record.language = anyOf(kSomeLanguages);
        must(repository.save(batch, record));
        m_world.workshops.push_back(record);
        for (int i = below(4); i > 0; --i) {
            domain::Meeting meeting;
            meeting.workshop = record.id;
            meeting.date = day();
            meeting.town = anyOf({QStringLiteral("Nossen"), QStringLiteral("Öderan")});
            meeting.district = any(kSomeDistricts);
            must(repository.save(batch, meeting));
            m_world.meetings.push_back(meeting);
        }
    }

    QRandomGenerator m_dice;
    ListWorld m_world;
};

inline QString nameOf(const domain::Contact& contact)
{
    return QString(contact.givenName + u' ' + contact.familyName).trimmed();
}

/// As SQLite compares: byte by byte.
inline QByteArray keyOfName(const QString& name)
{
    return base::orderKey(name).toUtf8();
}

/// Whether each word typed begins a word of the text, in any spelling; only the last may be a beginning in
/// its own spelling, too.
inline bool hasWords(const QString& text, const QString& typed)
{
    const QStringList words = base::fold(text).split(u' ');
    const auto has = [&words](const QString& form) {
        const QStringList parts = form.split(u' ');
        return std::all_of(parts.begin(), parts.end(), [&words](const QString& part) {
            return std::any_of(words.begin(), words.end(),
                               [&](const QString& word) { return word.startsWith(part); });
        });
    };
    const QStringList all = typed.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < all.size(); ++i) {
        QStringList forms = base::foldBeginnings(all[i]);
        if (i + 1 < all.size())
            forms = forms.first(1);
        if (!std::any_of(forms.begin(), forms.end(), has))
            return false;
    }
    return true;
}

template<class Values, class Value>
bool isOneOf(const Values& values, const Value& value)
{
    return values.empty() || std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace spoton::tests
