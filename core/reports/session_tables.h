// SPDX-FileCopyrightText: The Spot on! authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/table_words.h"

namespace spoton::reports {

Table districtTable(const TableSource& source);     ///< T2
Table topicTable(const TableSource& source);        ///< T3
Table languageTable(const TableSource& source);     ///< T4
Table monthTable(const TableSource& source);        ///< T5
Table organisationTable(const TableSource& source); ///< T6
Table referralTable(const TableSource& source);     ///< T9

} // namespace spoton::reports
