// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures.h"

#include <catch2/catch_test_macros.hpp>

using namespace spoton;

TEST_CASE("Genders: each of them is added to its own")
{
    domain::Genders genders{1, 2, 3, 4};
    genders += {10, 20, 30, 40};
    CHECK(genders == domain::Genders{11, 22, 33, 44});
    CHECK(genders.total() == 110);
}

TEST_CASE("Ages: each of them is added to its own")
{
    domain::Ages ages{1, 2, 3, 4};
    ages += {10, 20, 30, 40};
    CHECK(ages == domain::Ages{11, 22, 33, 44});
}
