// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/district.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QIODevice;

namespace spoton::domain {

/// A postal code without "D-" before it, trimmed.
QString withoutCountry(const QString& postalCode);

/// How a postal code without "D-" is written.
enum class PostalCodeForm
{
    None,        ///< without any of the digits 0–9
    Whole,       ///< five of them, as in Germany
    WrongLength, ///< fewer of them, as while it is typed, or more
    Foreign,     ///< with other signs among them
};
PostalCodeForm formOf(const QString& code);

/// A German postal code of a table as five digits: without "D-", with the leading 0 that spreadsheets drop.
/// Anything else is given back as it is, trimmed.
QString postalCodeFrom(const QString& text);

/// Which municipality and district a postal code stands for. Sources: resources/places/places.md.
class Places
{
public:
    struct Place
    {
        QString municipality;
        District district = District::Unknown;
    };

    /// Reads a CSV with the columns municipality, district and postal_code; Invalid where it is no such
    /// table.
    static base::Result<Places> read(QIODevice& csv);

    /// Every code of the table once, in its order.
    const QStringList& postalCodes() const { return m_codes; }

    /// The municipalities that share a code, in the table's order; empty for a code the table does not have.
    const std::vector<Place>& at(const QString& postalCode) const;

    /// The district of an address by DOMAIN.md's rule: by code and town; else by the code alone where all its
    /// municipalities lie in one district; else Unknown. A code outside the three districts is Other; one
    /// that is missing from the table but begins like theirs, or is not whole, is Unknown.
    District districtOf(const QString& postalCode, const QString& town) const;

    /// As stated, else as the address says. Nothing for a record that states neither, or of whose postal code
    /// only some digits are there.
    std::optional<District> districtOf(std::optional<District> stated, const QString& postalCode,
                                       const QString& town) const;

private:
    QHash<QString, std::vector<Place>> m_byCode;
    QStringList m_codes;
    QSet<QString> m_districtBeginnings; ///< of the codes of the three districts
};

} // namespace spoton::domain
