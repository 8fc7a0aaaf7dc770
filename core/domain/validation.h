// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <vector>

namespace spoton::domain {

/// The parts of a record that a rule can speak of; forms and imports show the issue beside that field.
enum class Field
{
    Name,
    Date,
    Start,
    End,
    Minutes,
    Topics,
    Target,
    FurtherPersons,
    Members,
    Email,
    Title,
    Counts,
    Number,
    Kind,
    Channel,
    Language,
    District,
    Organisation,
    Contact,
    Status,
};

enum class Rule
{
    Required, ///< nothing is there
    Negative, ///< a number below zero
    TooLarge, ///< more than a day, or than anyone could have counted
    NotADay,  ///< no day of the calendar, or one outside of 1990 … 2100
    NotATime,
    NotANumber,
    EndBeforeStart,
    NotAnEmail,
    UnknownCode,    ///< no entry of the list
    UnknownRecord,  ///< nobody and nothing of that name
    SeveralFit,     ///< more than one of that name
    TakenOtherwise, ///< the number belongs to another row
    WrongColumns,   ///< more or fewer fields than the head row
    UnclosedQuote,
    LineTooLong,
};

struct Issue
{
    Field field = Field::Name;
    Rule rule = Rule::Required;
    QString value; ///< as it was given, for the sentence

    bool operator==(const Issue&) const = default;
};

using Issues = std::vector<Issue>;

/// All that is wrong with a record by itself, at once; empty when it may be saved.
Issues validate(const Organisation& organisation);
Issues validate(const Contact& contact);
Issues validate(const Role& role);
Issues validate(const Consent& consent);
Issues validate(const CounsellingSession& session);
Issues validate(const Referral& referral);
Issues validate(const Workshop& workshop);
Issues validate(const Meeting& meeting);
Issues validate(const Tally& tally);

/// Days after which a new referral is asked about, unless another day was chosen.
inline constexpr int kCheckBackDays = 14;

/// When to ask again about a referral that was asked about on that day without an answer: a later day that
/// was chosen stays.
QDate nextCheckBack(const Referral& referral, QDate today);

/// Months after which the data of an organisation are shown as stale unless they were checked again.
inline constexpr int kStaleMonths = 12;

/// Whether data checked on that day are stale; never checked is stale too.
bool isStale(std::optional<QDate> verifiedOn, QDate today);

/// Whether an answer to the referral is still awaited.
bool isOpen(ReferralStatus status);

/// Whether a referral goes on from one status to another: suggested → contacted → succeeded, failed or
/// unknown, with steps left out where the answer came at once; withdrawn at any time. What was entered by
/// mistake may become anything.
bool canBecome(ReferralStatus from, ReferralStatus to);

} // namespace spoton::domain
