// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/table_words.h"

namespace spoton::reports {

Table workshopTable(const TableSource& source);         ///< T7
Table workshopsByTopicTable(const TableSource& source); ///< T8 by kind and topic
Table workshopsByDistrictTable(const TableSource& source); ///< T8 by district

} // namespace spoton::reports
