// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QPair>
#include <QString>
#include <QVariant>

#include <vector>

/// What to look for as a plain value, and the SQL that finds it with bound values.
namespace spoton::search {

/// A statement that yields ids, and what to bind to it.
struct Query
{
    QString sql{};
    std::vector<QPair<QString, QVariant>> values{}; ///< by ":name"
    bool operator==(const Query&) const = default;
};

struct ContactFilter
{
    QString text{}; ///< words as typed, folded here; the last may be incomplete
    std::vector<domain::District> districts{};
    domain::Code language{};
    domain::Code topic{}; ///< of an organisation in which the contact has a role
    bool operator==(const ContactFilter&) const = default;
};

struct OrganisationFilter
{
    QString text{};
    std::vector<domain::District> districts{};
    domain::Code language{};
    domain::Code topic{};
    domain::Code kind{};
    bool operator==(const OrganisationFilter&) const = default;
};

/// Contacts and organisations in one list.
struct DirectoryFilter
{
    enum class Part
    {
        All,
        Contacts,
        Organisations
    };
    enum class Order
    {
        Name,
        Place, ///< town, then name; those without a town last
        Newest
    };

    QString text{}; ///< also finds contacts by the name of an organisation in which they have or had a role
    bool byName = false; ///< the text only finds records by their own names
    std::vector<domain::District> districts{};
    domain::Code language{};
    domain::Code topic{}; ///< of a contact: of an organisation in which the contact has or had a role
    domain::Code kind{};  ///< of a contact: of an organisation in which the contact has a role today
    Part part = Part::All;
    Query among{}; ///< yields the column id: only these records; all where it is empty
    Order order = Order::Name;
    bool operator==(const DirectoryFilter&) const = default;
};

struct SessionFilter
{
    enum class Order
    {
        NewestFirst,
        OldestFirst,
        Longest
    };

    QString text{};
    std::optional<QDate> from{};
    std::optional<QDate> to{};
    std::vector<domain::District> districts{};
    domain::Code language{};
    domain::Code topic{};
    std::optional<domain::SessionState> state{};
    domain::Code channel{};
    std::optional<domain::StaffId> staff{};
    Query among{}; ///< as in DirectoryFilter
    Order order = Order::NewestFirst;
    bool operator==(const SessionFilter&) const = default;
};

/// Workshops of which one meeting fits the days and districts.
struct WorkshopFilter
{
    enum class Order
    {
        NewestFirst, ///< by the first meeting; those without one come before all others
        OldestFirst, ///< the reverse
        Title
    };

    QString text{}; ///< words of the title
    std::optional<QDate> from{};
    std::optional<QDate> to{};
    std::vector<domain::District> districts{};
    domain::Code kind{};
    domain::Code topic{};
    domain::Code language{};
    Query among{}; ///< as in DirectoryFilter
    Order order = Order::NewestFirst;
    bool operator==(const WorkshopFilter&) const = default;
};

struct ReferralFilter
{
    enum class Order
    {
        NewestFirst,
        OldestFirst,
        CheckBack ///< what is to be checked back first comes first, what never, last
    };

    QString text{}; ///< words of the names of client and target
    std::optional<QDate> from{};
    std::optional<QDate> to{};
    std::vector<domain::District> districts{}; ///< of the session, else of the client
    std::optional<domain::ReferralStatus> status{};
    bool openOnly = false; ///< suggested or contacted
    domain::Code topic{};
    domain::Code kind{};                    ///< of the target
    std::optional<domain::StaffId> staff{}; ///< of the session
    Query among{};                          ///< as in DirectoryFilter
    Order order = Order::NewestFirst;
    bool operator==(const ReferralFilter&) const = default;
};

/// The district of a referral `r`: that of its session, else of its client.
inline const QString kReferralDistrict =
    QStringLiteral("coalesce((SELECT district FROM counselling_session WHERE id = r.session_id), "
                   "(SELECT district FROM organisation WHERE id = r.organisation_id), "
                   "(SELECT district FROM contact_district WHERE id = r.contact_id), 'unknown')");

/// At most `limit` ids (limit ≤ 0: all of them): contacts and organisations by name, sessions in the filter's
/// order. A search by text that fits more than 500 records takes the 500 newest of them before it sorts, so
/// that a keystroke costs the same in a large file.
Query query(const ContactFilter& filter, int limit);
Query query(const OrganisationFilter& filter, int limit);
Query query(const SessionFilter& filter, int limit);

/// The `limit` ids from the one at place `first` on, in the filter's order, which is total: windows joined
/// are the whole. A text is cut to 500 as above. In the directory a row is: whether it is an organisation,
/// id, and the role through which the text found a contact, or NULL.
Query window(const DirectoryFilter& filter, int first, int limit);
Query window(const SessionFilter& filter, int first, int limit);
Query window(const WorkshopFilter& filter, int first, int limit);
Query window(const ReferralFilter& filter, int first, int limit);

/// One row with the number of all that the windows hold.
Query count(const DirectoryFilter& filter);
Query count(const SessionFilter& filter);
Query count(const WorkshopFilter& filter);
Query count(const ReferralFilter& filter);

/// The FTS5 expression for words as typed: each must be in the record, the last one may be a beginning.
/// Digits of a phone number, its beginning or its end, find it in any spelling. Empty where the text holds no
/// letter or digit.
QString matchExpression(const QString& text);

} // namespace spoton::search
