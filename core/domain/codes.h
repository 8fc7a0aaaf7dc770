// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enum_keys.h"
#include "base/id.h"

#include <QStringList>

#include <compare>
#include <vector>

namespace spoton::domain {

/// The lists that staff can extend, rename, order and retire. Their entries are known by stable keys.
enum class CodeList
{
    Topic,
    Language,
    Channel,
    OrganisationKind,
    WorkshopKind,
    ReferralReason,
    LegalForm,
    ConsentPurpose,
    ConsentForm,
    OfferKind,
};

/// The languages of the program's words.
enum class UiLanguage
{
    German,
    English,
    Russian,
    UpperSorbian
};

/// A key of a code list, e.g. "project-funding"; empty for none.
using Code = QString;

/// A set of codes: sorted, each once. It is one value of its record: edited, journaled and merged as a whole.
class CodeSet
{
public:
    CodeSet() = default;
    explicit CodeSet(QStringList codes);

    const QStringList& codes() const { return m_codes; }
    bool isEmpty() const { return m_codes.isEmpty(); }
    bool contains(const Code& code) const { return m_codes.contains(code); }
    void insert(const Code& code);

    bool operator==(const CodeSet&) const = default;

private:
    QStringList m_codes;
};

} // namespace spoton::domain

SPOTON_ENUM_KEYS(spoton::domain::CodeList, SPOTON_KEY(Topic, "topic"), SPOTON_KEY(Language, "language"),
                 SPOTON_KEY(Channel, "channel"), SPOTON_KEY(OrganisationKind, "organisation-kind"),
                 SPOTON_KEY(WorkshopKind, "workshop-kind"), SPOTON_KEY(ReferralReason, "referral-reason"),
                 SPOTON_KEY(LegalForm, "legal-form"), SPOTON_KEY(ConsentPurpose, "consent-purpose"),
                 SPOTON_KEY(ConsentForm, "consent-form"), SPOTON_KEY(OfferKind, "offer-kind"));

SPOTON_ENUM_KEYS(spoton::domain::UiLanguage, SPOTON_KEY(German, "de"), SPOTON_KEY(English, "en"),
                 SPOTON_KEY(Russian, "ru"), SPOTON_KEY(UpperSorbian, "hsb"));
