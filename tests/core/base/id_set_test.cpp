// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id_set.h"

#include "base/id.h"

#include <catch2/catch_test_macros.hpp>
#include <rapidcheck.h>

#include <set>

using spoton::base::IdSet;

TEST_CASE("IdSet: is a set, for ids of any device")
{
    CHECK(rc::check([](const std::vector<std::pair<quint8, qint16>>& ids) {
        IdSet tested;
        std::set<qint64> model;
        for (const auto& [device, counter] : ids) {
            // Ids of several devices and the small ones that every file starts with.
            const qint64 id = (qint64(device % 3) << spoton::base::kCounterBits) + std::abs(int(counter));
            RC_ASSERT(tested.contains(id) == model.contains(id));
            RC_ASSERT(tested.insert(id) == model.insert(id).second);
            RC_ASSERT(tested.contains(id));
        }
        RC_ASSERT(tested.size() == int(model.size()));
    }));
}
