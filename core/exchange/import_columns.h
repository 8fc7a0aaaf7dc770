// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enum_keys.h"
#include "base/result.h"
#include "domain/codes.h"

#include <QHash>
#include <QStringList>

namespace spoton::exchange {

/// What can be imported and exported.
enum class Kind
{
    Organisations,
    Contacts,
    Sessions,
    Workshops,
    Referrals
};

/// The columns that imports know, over all kinds.
enum class Column
{
    Name,
    Kind,
    Street,
    PostalCode,
    Town,
    District,
    Phone,
    Email,
    Languages,
    Topics,
    Notes,
    GivenName,
    FamilyName,
    Role,
    Organisation,
    ConsentOn,
    Number,
    Date,
    Start,
    Minutes,
    Channel,
    Language,
    Contact,
    ContactEmail,
    SessionType,
    Concern,
    Title,
    End,
    Topic,
    Female,
    Male,
    Diverse,
    NotStated,
    Organisations,
    SessionNumber,
    ReferredTo,
    State,
    Status,
};

/// Where each known column stands in a file.
class ColumnMap
{
public:
    /// Matches a head row with the German and English headers of the kind, without regard to case, spacing
    /// and punctuation. `mapping` goes first: header → header or key of a known column, "" for none. Invalid,
    /// with what is missing or doubled in detail.
    static base::Result<ColumnMap> match(Kind kind, const QStringList& head,
                                         const QHash<QString, QString>& mapping);

    Kind kind() const { return m_kind; }
    bool has(Column column) const { return m_places.contains(column); }

    /// The trimmed text of a column in a row; empty where the file does not have it.
    QString text(const QStringList& row, Column column) const;

    /// Headers that were not understood and are left out.
    const QStringList& unknown() const { return m_unknown; }

private:
    Kind m_kind = Kind::Organisations;
    QHash<Column, qsizetype> m_places;
    QStringList m_unknown;
};

/// The columns of a kind in the order of CLI.md with their English headers.
std::vector<std::pair<Column, QString>> columnsOf(Kind kind);

/// How exports head a column: German for German, else English.
QString headerOf(Kind kind, Column column, domain::UiLanguage language);

} // namespace spoton::exchange

SPOTON_ENUM_KEYS(spoton::exchange::Kind, SPOTON_KEY(Organisations, "organisations"),
                 SPOTON_KEY(Contacts, "contacts"), SPOTON_KEY(Sessions, "sessions"),
                 SPOTON_KEY(Workshops, "workshops"), SPOTON_KEY(Referrals, "referrals"));
