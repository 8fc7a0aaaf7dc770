// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/codes.h"
#include "domain/district.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

/// The records of DOMAIN.md as plain values. An empty QString, list or set means absent; numbers, days and
/// ids that may be absent are optional. Days are local calendar days, durations minutes.
namespace spoton::domain {

struct Organisation;
struct Contact;
struct CounsellingSession;
struct Workshop;
struct Meeting;
struct Registration;
struct Referral;
struct Staff;

using OrganisationId = base::Id<Organisation>;
using ContactId = base::Id<Contact>;
using SessionId = base::Id<CounsellingSession>;
using WorkshopId = base::Id<Workshop>;
using MeetingId = base::Id<Meeting>;
using RegistrationId = base::Id<Registration>;
using ReferralId = base::Id<Referral>;
using StaffId = base::Id<Staff>;

struct Staff
{
    StaffId id;
    QString name;
    QString email;
    bool active = true;
};

enum class OrganisationStatus
{
    Active,
    Dormant,
    Dissolved
};

struct Organisation
{
    OrganisationId id;
    QString name; ///< required
    QString shortName;
    Code kind;
    Code legalForm;
    std::optional<bool> migrantLed; ///< nothing: not known
    std::optional<QDate> founded;   ///< see isYearAlone()
    std::optional<int> members;
    QString street;
    QString postalCode;
    QString town;
    std::optional<District> statedDistrict;
    District district = District::Unknown; ///< by DOMAIN.md's rule, set when it is saved
    QStringList phones;
    QStringList emails;
    QString website;
    CodeSet languages;
    CodeSet topics;
    QString description;
    QString notes;
    bool listedPublicly = false;
    std::optional<QDate> listingConsentOn;
    OrganisationStatus status = OrganisationStatus::Active;
    std::optional<QDate> verifiedOn;
    std::optional<StaffId> verifiedBy;
};

/// Of some organisations only the year is known in which they were founded: it is recorded by its first day.
inline bool isYearAlone(QDate founded)
{
    return founded.dayOfYear() == 1;
}

struct Contact
{
    ContactId id;
    QString givenName; ///< this or the family name is required
    QString familyName;
    QString salutation;
    QStringList phones;
    QStringList emails;
    QString street;
    QString postalCode;
    QString town;
    std::optional<District> statedDistrict;
    std::optional<District> district; ///< of the own address; nothing: that of the main organisation
    CodeSet languages;
    Code preferredLanguage;
    QString notes;
    bool doNotContact = false;
    bool locked = false; ///< Sperre against deletion
};

/// What a contact is in an organisation, for some time.
struct Role
{
    base::Id<Role> id;
    ContactId contact;
    OrganisationId organisation;
    QString title;
    std::optional<QDate> from;
    std::optional<QDate> to; ///< last day; a role that has ended stays as former
    bool main = false;
};

struct Consent
{
    base::Id<Consent> id;
    ContactId contact;
    Code purpose; ///< required
    QString wordingVersion;
    Code wordingLanguage;
    Code form;
    std::optional<QDate> givenOn;
    std::optional<StaffId> recordedBy;
    std::optional<QDate> withdrawnOn;
};

/// Only held sessions count.
enum class SessionState
{
    Planned,
    Held,
    Cancelled,
    NoShow,
    Excused
};

struct CounsellingSession
{
    SessionId id;
    QDate date; ///< required
    std::optional<QTime> start;
    int minutes = 0; ///< of contact, required, ≥ 0
    std::optional<int> preparationMinutes;
    std::optional<int> travelMinutes;
    std::optional<StaffId> staff;
    Code channel;
    Code language;
    bool interpreter = false;
    std::optional<OrganisationId> organisation;
    int furtherPersons = 0;                ///< present without being recorded by name
    District district = District::Unknown; ///< as it was when the session was saved
    CodeSet topics;                        ///< at least one
    SessionState state = SessionState::Held;
    bool markedFollowUp = false; ///< counts for anonymous sessions only; the others are derived
    QString concern;
    QString content;
    QString agreedSteps;
    QString importNumber; ///< the number it had in an imported file
    QString importRow;    ///< fingerprint of the imported row
};

/// One contact of a session; position 0 is the client of a session without organisation.
struct SessionContact
{
    base::Id<SessionContact> id;
    SessionId session;
    ContactId contact;
    int position = 0;
};

enum class ReferralStatus
{
    Suggested,
    Contacted,
    Succeeded,
    Failed,
    Unknown,
    Withdrawn
};

struct Referral
{
    ReferralId id;
    std::optional<SessionId> session;
    std::optional<OrganisationId> organisation;
    std::optional<ContactId> contact;
    OrganisationId targetOrganisation; ///< required
    std::optional<ContactId> targetContact;
    Code topic;
    QDate date;                  ///< required
    bool consentToShare = false; ///< without it, given by word to the client
    ReferralStatus status = ReferralStatus::Suggested;
    Code reason; ///< required when failed
    std::optional<QDate> answeredOn;
    std::optional<QDate> checkBackOn;
    int attempts = 0;
    QString outcome;
    QString importRow;
};

struct Workshop
{
    WorkshopId id;
    QString title; ///< required
    Code kind;
    CodeSet topics;
    Code language;
    QString description;
    QString trainers;
    std::optional<int> capacity;
    bool signedList = false;
    QString importRow;
};

enum class Participation
{
    TakingPart,
    Cooperating
};

struct WorkshopOrganisation
{
    base::Id<WorkshopOrganisation> id;
    WorkshopId workshop;
    OrganisationId organisation;
    Participation participation = Participation::TakingPart;
};

struct Meeting
{
    MeetingId id;
    WorkshopId workshop;
    QDate date; ///< required
    std::optional<QTime> start;
    std::optional<QTime> end;
    QString venue;
    QString town;
    District district = District::Unknown;
    std::optional<int> teachingUnits;
};

enum class RegistrationState
{
    Registered,
    WaitingList,
    Cancelled
};

struct Registration
{
    RegistrationId id;
    WorkshopId workshop;
    std::optional<ContactId> contact;
    QString name; ///< where no contact is linked
    std::optional<OrganisationId> organisation;
    RegistrationState state = RegistrationState::Registered;
};

enum class AttendanceState
{
    Present,
    Excused,
    Absent
};

struct Attendance
{
    base::Id<Attendance> id;
    MeetingId meeting;
    RegistrationId registration;
    AttendanceState state = AttendanceState::Present;
};

/// Persons at a meeting without names: by gender, and as far as known by age. All ≥ 0.
struct Tally
{
    base::Id<Tally> id;
    MeetingId meeting;
    int female = 0;
    int male = 0;
    int diverse = 0;
    int notStated = 0;
    int under18 = 0;
    int age18To29 = 0;
    int age30To54 = 0;
    int age55Plus = 0;
};

struct FollowUp
{
    base::Id<FollowUp> id;
    QDate due; ///< required
    QString words;
    qint64 record = 0; ///< id of any record; 0 for none
    std::optional<StaffId> staff;
    std::optional<QDate> doneOn;
};

} // namespace spoton::domain

SPOTON_ENUM_KEYS(spoton::domain::OrganisationStatus, SPOTON_KEY(Active, "active"),
                 SPOTON_KEY(Dormant, "dormant"), SPOTON_KEY(Dissolved, "dissolved"));
SPOTON_ENUM_KEYS(spoton::domain::SessionState, SPOTON_KEY(Planned, "planned"), SPOTON_KEY(Held, "held"),
                 SPOTON_KEY(Cancelled, "cancelled"), SPOTON_KEY(NoShow, "no-show"),
                 SPOTON_KEY(Excused, "excused"));
SPOTON_ENUM_KEYS(spoton::domain::ReferralStatus, SPOTON_KEY(Suggested, "suggested"),
                 SPOTON_KEY(Contacted, "contacted"), SPOTON_KEY(Succeeded, "succeeded"),
                 SPOTON_KEY(Failed, "failed"), SPOTON_KEY(Unknown, "unknown"),
                 SPOTON_KEY(Withdrawn, "withdrawn"));
SPOTON_ENUM_KEYS(spoton::domain::Participation, SPOTON_KEY(TakingPart, "taking-part"),
                 SPOTON_KEY(Cooperating, "cooperating"));
SPOTON_ENUM_KEYS(spoton::domain::RegistrationState, SPOTON_KEY(Registered, "registered"),
                 SPOTON_KEY(WaitingList, "waiting-list"), SPOTON_KEY(Cancelled, "cancelled"));
SPOTON_ENUM_KEYS(spoton::domain::AttendanceState, SPOTON_KEY(Present, "present"),
                 SPOTON_KEY(Excused, "excused"), SPOTON_KEY(Absent, "absent"));
