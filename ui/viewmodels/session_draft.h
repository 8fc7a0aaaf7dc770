// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QJsonObject>

#include <vector>

namespace spoton::viewmodels {

/// Where neither client nor team has an earlier session to go by: counselling is often on the phone.
inline const domain::Code kUsualChannel = QStringLiteral("phone");
inline const domain::Code kUsualLanguage = QStringLiteral("de");

/// An organisation or a contact in a form: one that is known, or one that will be recorded with the session.
struct Party
{
    qint64 id = 0; ///< 0 for a new one
    QString name;  ///< of an organisation, or the whole name of a known contact

    // Of one that is open:
    QString givenName{};
    QString familyName{};
    domain::Code kind{};
    QString postalCode{};
    QString town{};
    QString phone{};
    QString email{};

    /// Recorded with the session while something more was typed of it.
    bool unfinished = false;

    bool isFresh() const { return id == 0; }

    /// Whether its own fields are in the form and are saved with the session.
    bool isOpen() const { return isFresh() || unfinished; }
    bool operator==(const Party&) const = default;
};

/// What was typed as a new one.
Party freshOrganisation(const QString& typed);
Party freshContact(const QString& typed);

struct ReferralDraft
{
    qint64 id = 0;
    std::optional<Party> target;
    domain::Code topic;
    domain::ReferralStatus status = domain::ReferralStatus::Suggested;
    domain::Code reason;
    bool consent = false;
    std::optional<QDate> checkBackOn; ///< invalid where what was typed is no day
    QString outcome;                  ///< in words, once there is an answer

    bool isEmpty() const { return id == 0 && !target; }
    bool operator==(const ReferralDraft&) const = default;
};

struct FollowUpDraft
{
    qint64 id = 0;
    QDate due;
    QString words;

    bool isEmpty() const { return id == 0 && words.trimmed().isEmpty(); }
    bool operator==(const FollowUpDraft&) const = default;
};

/// A session as it stands in the form, with what was typed before it is understood.
struct SessionDraft
{
    qint64 id = 0;
    QDate date;
    QString start;
    QString minutes;
    QString preparation;
    QString travel;
    qint64 staff = 0;
    domain::Code channel;
    domain::Code language;
    bool interpreter = false;
    std::optional<Party> organisation;
    std::vector<Party> contacts;
    QString typedOrganisation; ///< typed and neither chosen nor new yet
    QString typedContact;
    QString furtherPersons;
    std::optional<domain::District> district; ///< as stated; else that of the client
    domain::CodeSet topics;
    domain::SessionState state = domain::SessionState::Held;
    bool markedFollowUp = false;
    QString concern;
    QString content;
    QString agreedSteps;
    std::vector<ReferralDraft> referrals;
    std::vector<FollowUpDraft> followUps;

    /// Only what was held has a contact time for certain.
    bool needsMinutes() const { return state == domain::SessionState::Held; }
    bool isAnonymous() const { return !organisation && contacts.empty(); }

    /// The organisation; without one, the first contact; nobody of an anonymous session.
    std::optional<Party> client() const;
    bool operator==(const SessionDraft&) const = default;
};

/// The draft as it is kept in the file. Reading gives what it can: a field that is missing or unreadable is
/// empty.
QJsonObject toJson(const SessionDraft& draft);
SessionDraft sessionDraftFrom(const QJsonObject& json);

/// The draft with what was typed before it was there: longer words are added to those that could not be seen
/// yet.
QJsonObject withTyped(const QJsonObject& draft, const QJsonObject& before, const QJsonObject& typed);

} // namespace spoton::viewmodels
