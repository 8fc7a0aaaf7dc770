// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/enum_keys.h"

namespace spoton::domain {

/// Landkreis. In order of every table: the three districts, other places, unknown.
enum class District
{
    Meissen,
    Mittelsachsen,
    SaechsischeSchweizOsterzgebirge,
    Other,
    Unknown
};

} // namespace spoton::domain

SPOTON_ENUM_KEYS(spoton::domain::District, SPOTON_KEY(Meissen, "meissen"),
                 SPOTON_KEY(Mittelsachsen, "mittelsachsen"),
                 SPOTON_KEY(SaechsischeSchweizOsterzgebirge, "saechsische-schweiz-osterzgebirge"),
                 SPOTON_KEY(Other, "other"), SPOTON_KEY(Unknown, "unknown"));
