// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/filter.h"
#include "storage/database.h"

#include <vector>

/// Rows of the list pages, a window at a time: a statement a window, none a row. The windows of a filter
/// joined are all that countRows() counts, each record once, in the filter's order. A text is cut to the 500
/// newest records.
namespace spoton::storage {

/// A contact or an organisation.
struct DirectoryListRow
{
    bool isOrganisation = false;
    qint64 id = 0;
    QString name;
    QString shortName;       ///< of an organisation
    QString role;            ///< of a contact: what speaks for it today, or through which the text found it
    QString organisation;    ///< that of the role
    bool formerRole = false; ///< the text found it through a role that has ended
    domain::Code kind;       ///< of an organisation
    QString place;
    domain::District district =
        domain::District::Unknown; ///< of a contact without address: of its organisation
    QStringList emails;
    QStringList phones;
    std::optional<QDate> verifiedOn; ///< of an organisation
    bool doNotContact = false;
    domain::OrganisationStatus status = domain::OrganisationStatus::Active; ///< of an organisation
};

struct SessionListRow
{
    domain::SessionId id;
    QDate date;
    std::optional<QTime> start;
    QString client; ///< the organisation, else the first contact, else empty
    int contacts = 0;
    int minutes = 0;
    domain::CodeSet topics;
    domain::Code channel;
    domain::Code language;
    domain::District district = domain::District::Unknown;
    domain::SessionState state = domain::SessionState::Held;
    int referrals = 0;
    bool anonymous = false; ///< neither organisation nor contact
};

struct WorkshopListRow
{
    domain::WorkshopId id;
    QString title;
    domain::Code kind;
    domain::CodeSet topics;
    std::optional<QDate> date; ///< of the first meeting, as are town and district
    std::optional<QDate> last; ///< of the last meeting
    int meetings = 0;
    QString town;
    domain::District district = domain::District::Unknown;
    int attendances = 0; ///< present by name and in tallies, of all meetings
    std::optional<int> capacity;
};

struct ReferralListRow
{
    domain::ReferralId id;
    QDate date;
    QString client; ///< organisation, else contact, of its own or of the session
    QString target;
    domain::Code topic;
    domain::ReferralStatus status = domain::ReferralStatus::Suggested;
    std::optional<QDate> checkBackOn;
    int attempts = 0;
    domain::District district = domain::District::Unknown; ///< of the session, else of the client
    std::optional<domain::SessionId> session;
};

base::Result<int> countRows(Database& database, const search::DirectoryFilter& filter);
base::Result<int> countRows(Database& database, const search::SessionFilter& filter);
base::Result<int> countRows(Database& database, const search::WorkshopFilter& filter);
base::Result<int> countRows(Database& database, const search::ReferralFilter& filter);

/// At most `limit` rows from the one at place `first` on.
base::Result<std::vector<DirectoryListRow>>
listRows(Database& database, const search::DirectoryFilter& filter, int first, int limit);
base::Result<std::vector<SessionListRow>> listRows(Database& database, const search::SessionFilter& filter,
                                                   int first, int limit);
base::Result<std::vector<WorkshopListRow>> listRows(Database& database, const search::WorkshopFilter& filter,
                                                    int first, int limit);
base::Result<std::vector<ReferralListRow>> listRows(Database& database, const search::ReferralFilter& filter,
                                                    int first, int limit);

} // namespace spoton::storage
