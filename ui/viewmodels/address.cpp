// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/address.h"

#include <QCoreApplication>

namespace spoton::viewmodels {
namespace {

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
    return domain::formOf(domain::withoutCountry(postalCode)) == domain::PostalCodeForm::WrongLength
               ? AddressWords::tr("Postal codes have five digits")
               : QString();
}

} // namespace spoton::viewmodels
