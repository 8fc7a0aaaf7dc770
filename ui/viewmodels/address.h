// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/places.h"

namespace spoton::viewmodels {

/// What a postal code says of an address: the one town that has it, and the district.
struct AddressFacts
{
    QString town; ///< empty where several share the code or none is known
    domain::District district = domain::District::Unknown;
};
AddressFacts addressFacts(const domain::Places& places, const QString& postalCode, const QString& town);

/// What to say of a postal code that cannot be a German one and is written like none of another country;
/// empty where all is well.
QString postalCodeHint(const QString& postalCode);

/// Takes over a postal code as it is typed: the town follows it unless someone has typed another one.
template<class Address>
void typePostalCode(const domain::Places& places, Address& address, const QString& typed)
{
    if (address.town.isEmpty() || address.town == addressFacts(places, address.postalCode, {}).town)
        address.town = addressFacts(places, typed, {}).town;
    address.postalCode = typed.trimmed();
}

} // namespace spoton::viewmodels
