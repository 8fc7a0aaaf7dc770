// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/address.h"

#include <QCoreApplication>

#include <algorithm>

namespace spoton::viewmodels {
namespace {

constexpr int kDigits = 5;

struct AddressWords
{
    Q_DECLARE_TR_FUNCTIONS(Address)
};

} // namespace

AddressFacts addressFacts(const domain::Places& places, const QString& postalCode, const QString& town)
{
    const auto& there = places.at(domain::withoutCountry(postalCode));
    return {there.size() == 1 ? there.front().municipality : QString(), places.districtOf(postalCode, town)};
}

QString postalCodeHint(const QString& postalCode)
{
    const QString code = domain::withoutCountry(postalCode);
    const bool digits = std::all_of(code.begin(), code.end(), [](QChar c) { return c.isDigit(); });
    return code.isEmpty() || !digits || code.size() == kDigits
               ? QString()
               : AddressWords::tr("Postal codes have five digits");
}

} // namespace spoton::viewmodels
