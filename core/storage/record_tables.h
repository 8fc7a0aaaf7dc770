// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/code_labels.h"
#include "storage/record.h"

/// Which column keeps which member of each record.
namespace spoton::storage {

template<>
struct RecordTable<domain::CodeEntry>
{
    static constexpr auto table = "code";
    static constexpr auto columns = std::tuple{
        column("list", &domain::CodeEntry::list),         column("key", &domain::CodeEntry::key),
        column("label_de", &domain::CodeEntry::labelDe),  column("label_en", &domain::CodeEntry::labelEn),
        column("label_ru", &domain::CodeEntry::labelRu),  column("label_hsb", &domain::CodeEntry::labelHsb),
        column("position", &domain::CodeEntry::position), column("active", &domain::CodeEntry::active),
    };
};

template<>
struct RecordTable<domain::Staff>
{
    static constexpr auto table = "staff";
    static constexpr auto columns = std::tuple{
        column("name", &domain::Staff::name),
        column("email", &domain::Staff::email),
        column("active", &domain::Staff::active),
    };
};

template<>
struct RecordTable<domain::Organisation>
{
    static constexpr auto table = "organisation";
    static constexpr auto columns = std::tuple{
        column("name", &domain::Organisation::name),
        column("short_name", &domain::Organisation::shortName),
        column("kind", &domain::Organisation::kind),
        column("legal_form", &domain::Organisation::legalForm),
        column("migrant_led", &domain::Organisation::migrantLed),
        column("founded", &domain::Organisation::founded),
        column("members", &domain::Organisation::members),
        column("street", &domain::Organisation::street),
        column("postal_code", &domain::Organisation::postalCode),
        column("town", &domain::Organisation::town),
        column("stated_district", &domain::Organisation::statedDistrict),
        column("district", &domain::Organisation::district),
        column("phones", &domain::Organisation::phones),
        column("emails", &domain::Organisation::emails),
        column("website", &domain::Organisation::website),
        column("languages", &domain::Organisation::languages),
        column("topics", &domain::Organisation::topics),
        column("description", &domain::Organisation::description),
        column("notes", &domain::Organisation::notes),
        column("listed_publicly", &domain::Organisation::listedPublicly),
        column("listing_consent_on", &domain::Organisation::listingConsentOn),
        column("status", &domain::Organisation::status),
        column("verified_on", &domain::Organisation::verifiedOn),
        column("verified_by", &domain::Organisation::verifiedBy),
    };
};

template<>
struct RecordTable<domain::Contact>
{
    static constexpr auto table = "contact";
    static constexpr auto columns = std::tuple{
        column("given_name", &domain::Contact::givenName),
        column("family_name", &domain::Contact::familyName),
        column("salutation", &domain::Contact::salutation),
        column("phones", &domain::Contact::phones),
        column("emails", &domain::Contact::emails),
        column("street", &domain::Contact::street),
        column("postal_code", &domain::Contact::postalCode),
        column("town", &domain::Contact::town),
        column("stated_district", &domain::Contact::statedDistrict),
        column("district", &domain::Contact::district),
        column("languages", &domain::Contact::languages),
        column("preferred_language", &domain::Contact::preferredLanguage),
        column("notes", &domain::Contact::notes),
        column("do_not_contact", &domain::Contact::doNotContact),
        column("locked", &domain::Contact::locked),
    };
};

template<>
struct RecordTable<domain::Role>
{
    static constexpr auto table = "role";
    static constexpr auto columns = std::tuple{
        column("contact_id", &domain::Role::contact), column("organisation_id", &domain::Role::organisation),
        column("title", &domain::Role::title),        column("from_date", &domain::Role::from),
        column("to_date", &domain::Role::to),         column("main", &domain::Role::main),
    };
};

template<>
struct RecordTable<domain::Consent>
{
    static constexpr auto table = "consent";
    static constexpr auto columns = std::tuple{
        column("contact_id", &domain::Consent::contact),
        column("purpose", &domain::Consent::purpose),
        column("wording_version", &domain::Consent::wordingVersion),
        column("wording_language", &domain::Consent::wordingLanguage),
        column("form", &domain::Consent::form),
        column("given_on", &domain::Consent::givenOn),
        column("recorded_by", &domain::Consent::recordedBy),
        column("withdrawn_on", &domain::Consent::withdrawnOn),
    };
};

template<>
struct RecordTable<domain::CounsellingSession>
{
    static constexpr auto table = "counselling_session";
    static constexpr auto columns = std::tuple{
        column("date", &domain::CounsellingSession::date),
        column("start", &domain::CounsellingSession::start),
        column("minutes", &domain::CounsellingSession::minutes),
        column("preparation_minutes", &domain::CounsellingSession::preparationMinutes),
        column("travel_minutes", &domain::CounsellingSession::travelMinutes),
        column("staff_id", &domain::CounsellingSession::staff),
        column("channel", &domain::CounsellingSession::channel),
        column("language", &domain::CounsellingSession::language),
        column("interpreter", &domain::CounsellingSession::interpreter),
        column("organisation_id", &domain::CounsellingSession::organisation),
        column("further_persons", &domain::CounsellingSession::furtherPersons),
        column("district", &domain::CounsellingSession::district),
        column("topics", &domain::CounsellingSession::topics),
        column("state", &domain::CounsellingSession::state),
        column("marked_follow_up", &domain::CounsellingSession::markedFollowUp),
        column("concern", &domain::CounsellingSession::concern),
        column("content", &domain::CounsellingSession::content),
        column("agreed_steps", &domain::CounsellingSession::agreedSteps),
        column("import_number", &domain::CounsellingSession::importNumber),
        column("import_row", &domain::CounsellingSession::importRow),
    };
};

template<>
struct RecordTable<domain::SessionContact>
{
    static constexpr auto table = "session_contact";
    static constexpr auto columns = std::tuple{
        column("session_id", &domain::SessionContact::session),
        column("contact_id", &domain::SessionContact::contact),
        column("position", &domain::SessionContact::position),
    };
};

template<>
struct RecordTable<domain::Referral>
{
    static constexpr auto table = "referral";
    static constexpr auto columns = std::tuple{
        column("session_id", &domain::Referral::session),
        column("organisation_id", &domain::Referral::organisation),
        column("contact_id", &domain::Referral::contact),
        column("target_organisation_id", &domain::Referral::targetOrganisation),
        column("target_contact_id", &domain::Referral::targetContact),
        column("topic", &domain::Referral::topic),
        column("date", &domain::Referral::date),
        column("consent_to_share", &domain::Referral::consentToShare),
        column("status", &domain::Referral::status),
        column("reason", &domain::Referral::reason),
        column("answered_on", &domain::Referral::answeredOn),
        column("check_back_on", &domain::Referral::checkBackOn),
        column("attempts", &domain::Referral::attempts),
        column("outcome", &domain::Referral::outcome),
        column("import_row", &domain::Referral::importRow),
    };
};

template<>
struct RecordTable<domain::Workshop>
{
    static constexpr auto table = "workshop";
    static constexpr auto columns = std::tuple{
        column("title", &domain::Workshop::title),
        column("kind", &domain::Workshop::kind),
        column("topics", &domain::Workshop::topics),
        column("language", &domain::Workshop::language),
        column("description", &domain::Workshop::description),
        column("trainers", &domain::Workshop::trainers),
        column("capacity", &domain::Workshop::capacity),
        column("signed_list", &domain::Workshop::signedList),
        column("import_row", &domain::Workshop::importRow),
    };
};

template<>
struct RecordTable<domain::WorkshopOrganisation>
{
    static constexpr auto table = "workshop_organisation";
    static constexpr auto columns = std::tuple{
        column("workshop_id", &domain::WorkshopOrganisation::workshop),
        column("organisation_id", &domain::WorkshopOrganisation::organisation),
        column("participation", &domain::WorkshopOrganisation::participation),
    };
};

template<>
struct RecordTable<domain::Meeting>
{
    static constexpr auto table = "meeting";
    static constexpr auto columns = std::tuple{
        column("workshop_id", &domain::Meeting::workshop),
        column("date", &domain::Meeting::date),
        column("start", &domain::Meeting::start),
        column("end", &domain::Meeting::end),
        column("venue", &domain::Meeting::venue),
        column("town", &domain::Meeting::town),
        column("district", &domain::Meeting::district),
        column("teaching_units", &domain::Meeting::teachingUnits),
    };
};

template<>
struct RecordTable<domain::Registration>
{
    static constexpr auto table = "registration";
    static constexpr auto columns = std::tuple{
        column("workshop_id", &domain::Registration::workshop),
        column("contact_id", &domain::Registration::contact),
        column("name", &domain::Registration::name),
        column("organisation_id", &domain::Registration::organisation),
        column("state", &domain::Registration::state),
    };
};

template<>
struct RecordTable<domain::Attendance>
{
    static constexpr auto table = "attendance";
    static constexpr auto columns = std::tuple{
        column("meeting_id", &domain::Attendance::meeting),
        column("registration_id", &domain::Attendance::registration),
        column("state", &domain::Attendance::state),
    };
};

template<>
struct RecordTable<domain::Tally>
{
    static constexpr auto table = "tally";
    static constexpr auto columns = std::tuple{
        column("meeting_id", &domain::Tally::meeting),
        column("female", &domain::Tally::female),
        column("male", &domain::Tally::male),
        column("diverse", &domain::Tally::diverse),
        column("not_stated", &domain::Tally::notStated),
        column("under_18", &domain::Tally::under18),
        column("age_18_to_29", &domain::Tally::age18To29),
        column("age_30_to_54", &domain::Tally::age30To54),
        column("age_55_plus", &domain::Tally::age55Plus),
    };
};

template<>
struct RecordTable<domain::FollowUp>
{
    static constexpr auto table = "follow_up";
    static constexpr auto columns = std::tuple{
        column("due", &domain::FollowUp::due),          column("words", &domain::FollowUp::words),
        column("record_id", &domain::FollowUp::record), column("staff_id", &domain::FollowUp::staff),
        column("done_on", &domain::FollowUp::doneOn),
    };
};

} // namespace spoton::storage
