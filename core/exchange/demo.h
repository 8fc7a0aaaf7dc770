// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/places.h"
#include "storage/database.h"

#include <QDate>

#include <functional>
#include <optional>

namespace spoton::exchange {

/// How much made-up data to write. The data ends with `lastDay` and begins with the year two years earlier.
struct DemoOptions
{
    int sessions = 1200;
    quint32 seed = 1; ///< the same seed gives the same data on every machine, ids aside
    QDate lastDay{};
    std::optional<int> organisations{}; ///< else a twentieth of the sessions, from 40 to 20,000
    std::optional<int> contacts{};      ///< else half as many as sessions, at least 80
};

/// How many records of each kind were written.
struct DemoSummary
{
    int organisations = 0;
    int contacts = 0;
    int sessions = 0;
    int referrals = 0;
    int workshops = 0;
};

/// Called now and then with the records written and those to come; false cancels.
using DemoProgress = std::function<bool(int done, int total)>;

/// Fills a file with data as a small team in rural Saxony would have it, all of it invented. Up to 20,000
/// sessions are one batch, taken back by one undo; more are written in several, so that memory does not grow,
/// and whoever cancels then throws the file away.
base::Result<DemoSummary> fillWithDemo(storage::Database& database, const domain::Places& places,
                                       const DemoOptions& options, const DemoProgress& progress = {});

} // namespace spoton::exchange
