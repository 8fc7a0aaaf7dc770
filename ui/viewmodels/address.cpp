// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/address.h"

namespace spoton::viewmodels {

AddressFacts addressFacts(const domain::Places& places, const QString& postalCode, const QString& town)
{
    const QString code = domain::postalCodeFrom(postalCode);
    const auto& there = places.at(code);
    return {there.size() == 1 ? there.front().municipality : QString(), places.districtOf(code, town)};
}

} // namespace spoton::viewmodels
